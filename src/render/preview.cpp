#include "trichion/render/preview.h"

#include "halo_map.h"
#include "trichion/base/color.h"
#include "trichion/base/parallel.h"

#include <algorithm>
#include <atomic>
#include <cmath>

namespace trichion::render {

namespace {

constexpr int kTile = VisibleDots::kTile;
constexpr float kFaintest = 2e-4F; // density that cannot change an 8-bit code

/// Density of one tile, three channels, row by row.
class TileDensity {
  public:
    TileDensity(const VisibleDots& dots, const HaloMap& halos, const base::PixelRect& tile)
        : m_tile(tile)
        , m_density(static_cast<std::size_t>(tile.width) * static_cast<std::size_t>(tile.height)) {
        for (int y = 0; y < tile.height; ++y)
            for (int x = 0; x < tile.width; ++x)
                m_density[indexOf(x, y)] =
                    halos.at(static_cast<float>(tile.x + x) + 0.5F, static_cast<float>(tile.y + y) + 0.5F);
        for (const std::uint32_t index : dots.inTile(tile.x / kTile, tile.y / kTile))
            addCore(dots.dots()[index]);
    }

    [[nodiscard]] const std::array<float, 3>& at(int x, int y) const { return m_density[indexOf(x, y)]; }

  private:
    [[nodiscard]] std::size_t indexOf(int x, int y) const {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(m_tile.width) +
               static_cast<std::size_t>(x);
    }

    // Samples of a Gaussian at pixel centres: with a width of at least 0.35 px their sum is the integral
    // within 1.5 %.
    void addCore(const VisibleDot& dot) {
        const float left = dot.x - static_cast<float>(m_tile.x) - 0.5F;
        const float top = dot.y - static_cast<float>(m_tile.y) - 0.5F;
        const int x0 = std::max(0, static_cast<int>(std::ceil(left - dot.reach_px)));
        const int x1 = std::min(m_tile.width - 1, static_cast<int>(std::floor(left + dot.reach_px)));
        const int y0 = std::max(0, static_cast<int>(std::ceil(top - dot.reach_px)));
        const int y1 = std::min(m_tile.height - 1, static_cast<int>(std::floor(top + dot.reach_px)));
        for (int y = y0; y <= y1; ++y) {
            const float dy = static_cast<float>(y) - top;
            for (int x = x0; x <= x1; ++x) {
                const float dx = static_cast<float>(x) - left;
                const float q =
                    dot.inverse[0] * dx * dx + 2.0F * dot.inverse[1] * dx * dy + dot.inverse[2] * dy * dy;
                if (q > 11.0F)
                    continue;
                const float g = std::exp(-0.5F * q);
                std::array<float, 3>& density = m_density[indexOf(x, y)];
                for (std::size_t c = 0; c < 3; ++c)
                    density[c] += dot.amplitude[c] * g;
            }
        }
    }

    base::PixelRect m_tile;
    std::vector<std::array<float, 3>> m_density;
};

void compositeTile(const PreparedPhoto& photo, const TileDensity& density, const std::array<float, 3>& sheet,
                   const base::PixelRect& tile, base::Picture& out) {
    const std::array<float, 256>& linear = base::linearTable();
    for (int y = 0; y < tile.height; ++y) {
        std::uint8_t* row = out.pixel(tile.x, tile.y + y);
        for (int x = 0; x < tile.width; ++x) {
            const std::array<float, 3>& D = density.at(x, y);
            if (std::max({D[0], D[1], D[2]}) < kFaintest)
                continue;
            const double px = tile.x + x + 0.5;
            const double py = tile.y + y + 0.5;
            const float person = photo.personAt(px, py);
            if (person <= 0.0F)
                continue;
            std::uint8_t* pixel = row + 4 * static_cast<std::ptrdiff_t>(x);
            const std::array<float, 3> light = {linear[pixel[2]], linear[pixel[1]], linear[pixel[0]]};
            const float shine = shineOf(light, photo.skinColourAt(px, py));
            for (std::size_t c = 0; c < 3; ++c) {
                const float through = std::exp(-person * std::min(D[c], sheet[c]));
                pixel[2 - c] = base::encodeSrgb8(shine + (light[c] - shine) * through);
            }
        }
    }
}

} // namespace

base::Picture renderPreview(const PreparedPhoto& photo, const VisibleDots& dots,
                            const base::Progress& progress) {
    base::Picture out = photo.photo();
    const base::PixelRect bounds = dots.bounds();
    if (bounds.empty())
        return out;
    const HaloMap halos(dots, photo.view().scaleAtCentre().value, progress);
    std::array<float, 3> sheet{};
    for (const optics::DotAppearance& look : dots.appearances())
        for (std::size_t c = 0; c < 3; ++c)
            sheet[c] = std::max(sheet[c], static_cast<float>(look.sheetDensity[c]));

    const int columns = (bounds.width + kTile - 1) / kTile;
    const int rows = (bounds.height + kTile - 1) / kTile;
    std::atomic<int> done = 0;
    base::parallelFor(columns * rows, 0, progress.stop, [&](int i) {
        const int x = bounds.x + (i % columns) * kTile;
        const int y = bounds.y + (i / columns) * kTile;
        const base::PixelRect tile{x, y, std::min(kTile, bounds.right() - x),
                                   std::min(kTile, bounds.bottom() - y)};
        compositeTile(photo, TileDensity(dots, halos, tile), sheet, tile, out);
        progress.at("render", static_cast<double>(++done) / (columns * rows));
    });
    return out;
}

} // namespace trichion::render

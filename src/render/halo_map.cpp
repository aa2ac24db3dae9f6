#include "halo_map.h"

#include "trichion/base/parallel.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>

namespace trichion::render {

namespace {

constexpr double kStep_mm = 0.35;
constexpr int kStripRows = 16;
constexpr float kTableEnd = 6.0F; // halo lengths
constexpr std::size_t kTableSize = 512;

/// exp(-r) over the distance in halo lengths, 0 beyond the end.
class FallOff {
  public:
    FallOff() {
        for (std::size_t i = 0; i <= kTableSize; ++i)
            m_values[i] = std::exp(-kTableEnd * static_cast<float>(i) / static_cast<float>(kTableSize));
    }

    [[nodiscard]] float at(float lengths) const {
        const float position = lengths * (static_cast<float>(kTableSize) / kTableEnd);
        if (position >= static_cast<float>(kTableSize))
            return 0.0F;
        const auto i = static_cast<std::size_t>(position);
        const float t = position - static_cast<float>(i);
        return m_values[i] + t * (m_values[i + 1] - m_values[i]);
    }

  private:
    std::array<float, kTableSize + 1> m_values{};
};

const FallOff& fallOff() {
    static const FallOff table;
    return table;
}

float peakOf(float length_mm) {
    return 1.0F / (2.0F * std::numbers::pi_v<float> * length_mm * length_mm);
}

} // namespace

/// What all halos of one appearance share.
struct HaloMap::Shape {
    std::array<float, 3> perLength{};
    std::array<float, 3> peak{};
    float perRednessLength = 0.0F;
    float rednessPeak = 0.0F;
    bool red = false;

    explicit Shape(const optics::DotAppearance& look) {
        for (std::size_t c = 0; c < 3; ++c) {
            perLength[c] = 1.0F / static_cast<float>(look.haloLength_mm[c]);
            peak[c] = peakOf(static_cast<float>(look.haloLength_mm[c]));
            red = red || look.redness_mm2[c] > 1e-4;
        }
        perRednessLength = 1.0F / static_cast<float>(look.rednessLength_mm);
        rednessPeak = peakOf(static_cast<float>(look.rednessLength_mm));
    }
};

HaloMap::HaloMap(const VisibleDots& dots, double pxPerMm, const base::Progress& progress)
    : m_bounds(dots.bounds()), m_step_px(static_cast<float>(std::max(1.0, kStep_mm * pxPerMm))) {
    if (m_bounds.empty())
        return;
    m_density = base::Raster<float, 3>(static_cast<int>(static_cast<float>(m_bounds.width) / m_step_px) + 2,
                                       static_cast<int>(static_cast<float>(m_bounds.height) / m_step_px) + 2);
    std::vector<Shape> shapes;
    for (const optics::DotAppearance& look : dots.appearances())
        shapes.emplace_back(look);

    // Strips of rows are independent; each walks the dots that reach it in order.
    const std::vector<std::vector<std::uint32_t>> byStrip = dotsByStrip(dots);
    base::parallelFor(static_cast<int>(byStrip.size()), 0, progress.stop, [&](int strip) {
        const int top = strip * kStripRows;
        const int bottom = std::min(m_density.height(), top + kStripRows);
        for (const std::uint32_t index : byStrip[static_cast<std::size_t>(strip)]) {
            const VisibleDot& dot = dots.dots()[index];
            add(dot, shapes[dot.appearance], top, bottom);
        }
    });
}

std::vector<std::vector<std::uint32_t>> HaloMap::dotsByStrip(const VisibleDots& dots) const {
    const int strips = (m_density.height() + kStripRows - 1) / kStripRows;
    std::vector<std::vector<std::uint32_t>> byStrip(static_cast<std::size_t>(strips));
    for (std::size_t i = 0; i < dots.dots().size(); ++i) {
        const VisibleDot& dot = dots.dots()[i];
        const int first =
            std::clamp(static_cast<int>(gridY(dot.y - dot.haloReach_px)) / kStripRows, 0, strips - 1);
        const int last =
            std::clamp(static_cast<int>(gridY(dot.y + dot.haloReach_px) + 1.0F) / kStripRows, 0, strips - 1);
        for (int strip = first; strip <= last; ++strip)
            byStrip[static_cast<std::size_t>(strip)].push_back(static_cast<std::uint32_t>(i));
    }
    return byStrip;
}

void HaloMap::add(const VisibleDot& dot, const Shape& shape, int top, int bottom) {
    const FallOff& table = fallOff();
    const int x0 = std::max(0, static_cast<int>(std::ceil(gridX(dot.x - dot.haloReach_px))));
    const int x1 =
        std::min(m_density.width() - 1, static_cast<int>(std::floor(gridX(dot.x + dot.haloReach_px))));
    const int y0 = std::max(top, static_cast<int>(std::ceil(gridY(dot.y - dot.haloReach_px))));
    const int y1 = std::min(bottom - 1, static_cast<int>(std::floor(gridY(dot.y + dot.haloReach_px))));
    for (int y = y0; y <= y1; ++y) {
        const float dy = static_cast<float>(m_bounds.y) + (static_cast<float>(y) + 0.5F) * m_step_px - dot.y;
        for (int x = x0; x <= x1; ++x) {
            const float dx =
                static_cast<float>(m_bounds.x) + (static_cast<float>(x) + 0.5F) * m_step_px - dot.x;
            const float r_mm =
                std::sqrt(dot.metric[0] * dx * dx + 2.0F * dot.metric[1] * dx * dy + dot.metric[2] * dy * dy);
            float* density = m_density.pixel(x, y);
            for (std::size_t c = 0; c < 3; ++c)
                density[c] += dot.haloDensity[c] * shape.peak[c] * table.at(r_mm * shape.perLength[c]);
            if (!shape.red)
                continue;
            const float redness = shape.rednessPeak * table.at(r_mm * shape.perRednessLength);
            for (std::size_t c = 0; c < 3; ++c)
                density[c] += dot.rednessDensity[c] * redness;
        }
    }
}

std::array<float, 3> HaloMap::at(float x, float y) const {
    if (m_density.empty())
        return {};
    const float gx = std::clamp(gridX(x), 0.0F, static_cast<float>(m_density.width() - 1));
    const float gy = std::clamp(gridY(y), 0.0F, static_cast<float>(m_density.height() - 1));
    const int x0 = std::min(static_cast<int>(gx), m_density.width() - 2);
    const int y0 = std::min(static_cast<int>(gy), m_density.height() - 2);
    const float tx = gx - static_cast<float>(x0);
    const float ty = gy - static_cast<float>(y0);
    const float* a = m_density.pixel(x0, y0);
    const float* b = m_density.pixel(x0, y0 + 1);
    std::array<float, 3> value{};
    for (std::size_t c = 0; c < 3; ++c)
        value[c] =
            (a[c] * (1.0F - tx) + a[c + 3] * tx) * (1.0F - ty) + (b[c] * (1.0F - tx) + b[c + 3] * tx) * ty;
    return value;
}

} // namespace trichion::render

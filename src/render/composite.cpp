#include "composite.h"

#include "lanes.h"
#include "trichion/base/color.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace trichion::render {

namespace {

constexpr int kTile = VisibleDots::kTile;
constexpr int kCodeSteps = 8192;
constexpr float kHalf = 0.5F; // rounds what is not negative to the nearest, in every lane

/// sRGB codes by the root of linear light, on which their steps are nearly even.
class Codes {
  public:
    Codes() {
        for (int i = 0; i <= kCodeSteps; ++i) {
            const float root = static_cast<float>(i) / static_cast<float>(kCodeSteps);
            m_codes[static_cast<std::size_t>(i)] = base::encodeSrgb8(root * root);
        }
    }
    [[nodiscard]] std::uint8_t at(std::int32_t step) const { return m_codes[static_cast<std::size_t>(step)]; }

  private:
    std::array<std::uint8_t, kCodeSteps + 1> m_codes{};
};

const Codes& codes() {
    static const Codes table;
    return table;
}

/// One row of a tile on its way through the model.
struct Row {
    std::array<const float*, 3> density;
    float sheet = 1.0F;
    int width = 0;
    std::array<std::array<float, kTile>, 3> light;
    std::array<float, kTile> shineShare;  ///< of the smallest channel
    std::array<float, kTile> cover;       ///< 0..1, of the pigment that is seen
    std::array<std::int32_t, kTile> seen; ///< 1 where there is any
    std::array<std::array<float, kTile>, 3> through;
    std::array<std::array<std::int32_t, kTile>, 3> code;
};

using Line = float[kTile];

/// How much light a channel's density lets through, `share` of it being seen.
TRICHION_LANES void letThrough(const float* __restrict density, const float* __restrict share,
                               float* __restrict through, int width) {
    for (int x = 0; x < width; ++x) {
        const float D = share[x] * density[x];
        through[x] = expOfMinus(D > 0.0F ? D : 0.0F);
    }
}

/// Shine lies on top of the light that went through the pigment.
TRICHION_LANES void dim(float* __restrict light, const float* __restrict shine,
                        const float* __restrict through, int width) {
    for (int x = 0; x < width; ++x)
        light[x] = shine[x] + (light[x] - shine[x]) * through[x];
}

// The densest channel stops at the closed sheet, and the others with it: cut one by one they would turn blue.
TRICHION_LANES void shareOf(const float* __restrict d0, const float* __restrict d1,
                            const float* __restrict d2, const float* __restrict cover, float sheet,
                            float* __restrict share, int width) {
    for (int x = 0; x < width; ++x) {
        float most = d0[x] > d1[x] ? d0[x] : d1[x];
        most = most > d2[x] ? most : d2[x];
        share[x] = cover[x] * (sheet / (most > sheet ? most : sheet));
    }
}

TRICHION_LANES void shineOf(const float* __restrict red, const float* __restrict green,
                            const float* __restrict blue, const float* __restrict share,
                            float* __restrict shine, int width) {
    for (int x = 0; x < width; ++x) {
        float lowest = red[x] < green[x] ? red[x] : green[x];
        lowest = lowest < blue[x] ? lowest : blue[x];
        shine[x] = share[x] * lowest;
    }
}

TRICHION_LANES void mix(Row& row) {
    Line share;
    Line shine;
    const int width = row.width;
    shareOf(row.density[0], row.density[1], row.density[2], row.cover.data(), row.sheet, share, width);
    shineOf(row.light[0].data(), row.light[1].data(), row.light[2].data(), row.shineShare.data(), shine,
            width);
    for (std::size_t c = 0; c < 3; ++c) {
        letThrough(row.density[c], share, row.through[c].data(), width);
        dim(row.light[c].data(), shine, row.through[c].data(), width);
    }
}

/// Noise goes by the brightness of what a photo shows: skin that pigment has darkened keeps the noise of its
/// brighter self, dimmed. What darker skin would have had beyond that is added. Works on roots of light,
/// whose steps are nearly those of the codes.
struct RowGrain {
    const float* pattern; ///< nothing: no grain
    float atBlack;        ///< standard deviation, share of the scale
    float slope;

    [[nodiscard]] TRICHION_LANES float varianceAt(float root) const {
        // From sRGB codes to roots: their steps differ by a sixth in the dark.
        const float perCode = 0.70F + root * (0.85F - 0.42F * root);
        const float sigma = (atBlack + slope * root) * perCode;
        return sigma * sigma;
    }
};

template<bool Grained>
TRICHION_LANES void encode(Row& row, const RowGrain& given) {
    const RowGrain grain = given;
    const int width = row.width;
    for (std::size_t c = 0; c < 3; ++c) {
        const float* __restrict light = row.light[c].data();
        const float* __restrict through = row.through[c].data();
        std::int32_t* __restrict code = row.code[c].data();
        const float* __restrict pattern = grain.pattern;
        for (int x = 0; x < width; ++x) {
            float value = light[x] > 0.0F ? light[x] : 0.0F;
            value = value < 1.0F ? value : 1.0F;
            float root = std::sqrt(value);
            if constexpr (Grained) {
                const float before = std::sqrt(value / through[x]);
                float lacking = grain.varianceAt(root) - through[x] * grain.varianceAt(before);
                lacking = lacking > 0.0F ? lacking : 0.0F;
                root += std::sqrt(lacking) * pattern[x];
                root = root > 0.0F ? root : 0.0F;
                root = root < 1.0F ? root : 1.0F;
            }
            code[x] = static_cast<std::int32_t>(root * static_cast<float>(kCodeSteps) + kHalf);
        }
    }
}

TRICHION_LANES void anyEncode(Row& row, const RowGrain& grain) {
    if (grain.pattern != nullptr)
        encode<true>(row, grain);
    else
        encode<false>(row, grain);
}

/// Whether pigment is seen, pixel by pixel.
TRICHION_LANES int markSeen(Row& row) {
    const float* __restrict d0 = row.density[0];
    const float* __restrict d1 = row.density[1];
    const float* __restrict d2 = row.density[2];
    const float* __restrict cover = row.cover.data();
    std::int32_t* __restrict seen = row.seen.data();
    std::int32_t any = 0;
    for (int x = 0; x < row.width; ++x) {
        float most = d0[x] > d1[x] ? d0[x] : d1[x];
        most = most > d2[x] ? most : d2[x];
        const std::int32_t is = most * cover[x] >= kFaintest ? 1 : 0;
        seen[x] = is;
        any |= is;
    }
    return any;
}

struct RowKernel {
    Row& row;
    const RowGrain& grain;

    template<int kLanes>
    TRICHION_LANES void run() const {
        mix(row);
        anyEncode(row, grain);
    }
};

struct SeenKernel {
    Row& row;
    int& any;

    template<int kLanes>
    TRICHION_LANES void run() const {
        any = markSeen(row);
    }
};

/// Shine and cover of a row.
void loadSkin(Row& row, const PreparedPhoto& photo, int x0, int y) {
    const std::uint8_t* skin = photo.skinRow(y) + 3 * static_cast<std::ptrdiff_t>(x0);
    for (std::size_t x = 0; x < static_cast<std::size_t>(row.width); ++x) {
        row.shineShare[x] = static_cast<float>(skin[0]) * (1.0F / 255.0F);
        row.cover[x] = static_cast<float>(skin[1]) * (1.0F / 255.0F);
        skin += 3;
    }
}

void loadLight(Row& row, const PreparedPhoto& photo, int x0, int y) {
    const std::array<float, 256>& linear = base::linearTable();
    const std::uint8_t* pixel = photo.photo().pixel(x0, y);
    for (std::size_t x = 0; x < static_cast<std::size_t>(row.width); ++x) {
        for (std::size_t c = 0; c < 3; ++c)
            row.light[c][x] = linear[pixel[2 - c]];
        pixel += 4;
    }
}

void store(const Row& row, std::uint8_t* pixel) {
    const Codes& table = codes();
    for (int i = 0; i < row.width; ++i) {
        const auto x = static_cast<std::size_t>(i);
        if (row.seen[x] != 0)
            for (std::size_t c = 0; c < 3; ++c)
                pixel[2 - c] = table.at(row.code[c][x]);
        pixel += 4;
    }
}

} // namespace

void compositeTile(const PreparedPhoto& photo, const TileDensity& density, float sheet,
                   const base::PixelRect& tile, base::Picture& out) {
    Row row;
    row.sheet = sheet;
    row.width = tile.width;
    const Grain& grain = photo.texture().grain;
    RowGrain rowGrain{nullptr, static_cast<float>(grain.atBlack_codes / 255.0),
                      static_cast<float>((grain.atWhite_codes - grain.atBlack_codes) / 255.0)};
    for (int y = 0; y < tile.height; ++y) {
        row.density = {density.row(0, y), density.row(1, y), density.row(2, y)};
        loadSkin(row, photo, tile.x, tile.y + y);
        int any = 0;
        runKernel(density.width(), SeenKernel{row, any});
        if (any == 0)
            continue;
        loadLight(row, photo, tile.x, tile.y + y);
        if (photo.grainPattern() != nullptr)
            rowGrain.pattern = photo.grainPattern()->at(tile.x, tile.y + y);
        runKernel(density.width(), RowKernel{row, rowGrain});
        store(row, out.pixel(tile.x, tile.y + y));
    }
}

} // namespace trichion::render

#include "tracking/compression_marks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace trichion::tracking {

namespace {

constexpr int kBlock = 8;
constexpr double kMarked = 1.75;       // quality 92: 1.3 to 1.6, 60: 1.9 to 3.0
constexpr double kEdge = 20.0 * 256.0; // what jumps further is drawn, not compressed

/// Times 256: rounding would jump as much as blocks do.
int lumaOf(const std::uint8_t* pixel) {
    return 29 * pixel[0] + 150 * pixel[1] + 77 * pixel[2];
}

/// Jumps between neighbours that their own neighbours do not explain, by column of a block.
using Jumps = std::array<double, kBlock>;

double jump(int a, int b, int c, int d) {
    return std::min(kEdge, std::abs(static_cast<double>(d - 3 * c + 3 * b - a)));
}

double marksOf(Jumps jumps) {
    std::sort(jumps.begin(), jumps.end());
    const double usual = 0.5 * (jumps[kBlock / 2 - 1] + jumps[kBlock / 2]);
    return usual > 0.0 ? jumps.back() / usual : 1.0;
}

} // namespace

bool isCompressed(const base::Picture& picture) {
    Jumps across{};
    Jumps down{};
    const auto at = [&](int x, int y) { return lumaOf(picture.pixel(x, y)); };
    for (int y = 0; y + 3 < picture.height(); ++y)
        for (int x = 0; x + 3 < picture.width(); ++x) {
            const int corner = at(x, y);
            across[static_cast<std::size_t>((x + 2) % kBlock)] +=
                jump(corner, at(x + 1, y), at(x + 2, y), at(x + 3, y));
            down[static_cast<std::size_t>((y + 2) % kBlock)] +=
                jump(corner, at(x, y + 1), at(x, y + 2), at(x, y + 3));
        }
    return std::min(marksOf(across), marksOf(down)) > kMarked;
}

} // namespace trichion::tracking

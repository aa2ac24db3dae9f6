#include "tracking/moments.h"

#include <algorithm>
#include <cmath>

namespace trichion::tracking {

double slopeOf(const Moments& sum, const Moments& bare) {
    const double cross = sum.bf - sum.count * bare.perPlace(&Moments::bf);
    const double power = sum.bb - sum.count * bare.perPlace(&Moments::bb);
    return power > 0.0 ? cross / power : 0.0;
}

namespace {

constexpr double kFarOff = 3.5; // robust deviations
constexpr double kMadToSigma = 1.4826;
constexpr std::size_t kGroups = 10; // for the error by leaving out

double middleOf(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

std::vector<Moments> withoutStrangers(const std::vector<Moments>& tiles, const Moments& bare) {
    if (tiles.size() < 6)
        return tiles;
    std::vector<double> ratios;
    ratios.reserve(tiles.size());
    for (const Moments& tile : tiles)
        ratios.push_back(slopeOf(tile, bare));
    const double middle = middleOf(ratios);
    std::vector<double> off;
    off.reserve(ratios.size());
    for (const double ratio : ratios)
        off.push_back(std::abs(ratio - middle));
    const double limit = kFarOff * kMadToSigma * middleOf(off);
    std::vector<Moments> kept;
    for (std::size_t i = 0; i < tiles.size(); ++i)
        if (off[i] <= limit)
            kept.push_back(tiles[i]);
    return kept;
}

/// Jackknife over groups of tiles.
double sigmaOf(const std::vector<Moments>& tiles, const Moments& bare) {
    const std::size_t groups = std::min(kGroups, tiles.size());
    if (groups < 3)
        return 1.0;
    std::vector<double> values;
    values.reserve(groups);
    double mean = 0.0;
    for (std::size_t left = 0; left < groups; ++left) {
        Moments sum;
        for (std::size_t i = 0; i < tiles.size(); ++i)
            if (i % groups != left)
                sum += tiles[i];
        values.push_back(slopeOf(sum, bare));
        mean += values.back() / static_cast<double>(groups);
    }
    double square = 0.0;
    for (const double value : values)
        square += (value - mean) * (value - mean);
    return std::sqrt(square * static_cast<double>(groups - 1) / static_cast<double>(groups));
}

} // namespace

Moments momentsIn(const cv::Mat& b, const cv::Mat& f, const cv::Rect& cells) {
    Moments sum;
    for (int y = cells.y; y < cells.y + cells.height; ++y) {
        const float* rowB = b.ptr<float>(y);
        const float* rowF = f.ptr<float>(y);
        for (int x = cells.x; x < cells.x + cells.width; ++x) {
            const double vb = static_cast<double>(rowB[x]);
            const double vf = static_cast<double>(rowF[x]);
            sum.bb += vb * vb;
            sum.ff += vf * vf;
            sum.bf += vb * vf;
        }
    }
    sum.count = static_cast<double>(cells.area());
    return sum;
}

Slope slopeOf(const std::vector<Moments>& tiles, const Moments& bare) {
    if (tiles.empty())
        return {};
    const std::vector<Moments> kept = withoutStrangers(tiles, bare);
    Moments sum;
    for (const Moments& tile : kept)
        sum += tile;
    Slope slope;
    slope.value = slopeOf(sum, bare);
    slope.sigma = sigmaOf(kept, bare);
    slope.signal = sum.perPlace(&Moments::bb) - bare.perPlace(&Moments::bb);
    const double cross = sum.perPlace(&Moments::bf) - bare.perPlace(&Moments::bf);
    const double own = sum.perPlace(&Moments::ff) - bare.perPlace(&Moments::ff);
    if (slope.signal > 0.0 && own > 0.0)
        slope.agreement = std::clamp(cross * cross / (slope.signal * own), 0.0, 1.0);
    return slope;
}

} // namespace trichion::tracking

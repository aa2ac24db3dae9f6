#pragma once
// Sums over small squares of skin, from which slopes with their errors are made.

#include <array>
#include <cstddef>
#include <opencv2/core/mat.hpp>
#include <vector>

namespace trichion::tracking {

/// Sums of two bands over places: b of the baseline, f of the follow-up.
struct Moments {
    double count = 0.0;
    double bb = 0.0;
    double ff = 0.0;
    double bf = 0.0;

    Moments& operator+=(const Moments& other) {
        count += other.count;
        bb += other.bb;
        ff += other.ff;
        bf += other.bf;
        return *this;
    }
    [[nodiscard]] double perPlace(double Moments::*sum) const {
        return count > 0.0 ? this->*sum / count : 0.0;
    }
};

/// What a square of skin is.
enum class SkinPart { Neither, Treated, Bare };

/// The zone of a tile on a border.
constexpr int kBetweenZones = -1;

/// A square of skin.
struct SkinTile {
    cv::Rect cells;
    SkinPart part = SkinPart::Neither;
    int zone = 0;
    double area_cm2 = 0.0;
};

/// Moments of two planes (CV_32F) over the cells of a tile.
[[nodiscard]] Moments momentsIn(const cv::Mat& b, const cv::Mat& f, const cv::Rect& cells);

/// Slope of f on b of what tiles have over bare skin: noise and the skin's own texture are taken off as the
/// bare tiles show them.
struct Slope {
    double value = 0.0;
    double sigma = 0.0;     ///< by leaving tiles out in turn
    double signal = 0.0;    ///< mean square of b above bare skin
    double agreement = 0.0; ///< share of f above bare skin that b explains, 0..1
};
/// The slope of sums alone.
[[nodiscard]] double slopeOf(const Moments& sum, const Moments& bare);
/// Tiles whose own slope lies far from the others' (median absolute deviations) are left out.
[[nodiscard]] Slope slopeOf(const std::vector<Moments>& tiles, const Moments& bare);

} // namespace trichion::tracking

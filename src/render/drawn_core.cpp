#include "drawn_core.h"

#include <Eigen/LU>
#include <cmath>
#include <numbers>

namespace trichion::render {

namespace {

constexpr double kCoreReach = 3.3;   // standard deviations
constexpr double kCoreLost = 0.0043; // exp(-3.3^2 / 2): of the core, beyond

/// What a Gaussian of covariance C sums to over pixel centres, as a share of its integral: Poisson's sum,
/// whose terms fall off as exp(-2 pi^2 k C k).
double latticeSum(const Eigen::Matrix2d& C, const Eigen::Vector2d& centre) {
    constexpr double kEnough_px2 = 0.36; // beyond, a term is below 0.2 %
    if (C(0, 0) > kEnough_px2 && C(1, 1) > kEnough_px2)
        return 1.0;
    const double turn = 2.0 * std::numbers::pi;
    const auto term = [&](double u, double v) {
        const double fall = C(0, 0) * u * u + 2.0 * C(0, 1) * u * v + C(1, 1) * v * v;
        if (fall > kEnough_px2)
            return 0.0;
        return 2.0 * std::exp(-0.5 * turn * turn * fall) *
               std::cos(turn * (u * (centre.x() - 0.5) + v * (centre.y() - 0.5)));
    };
    return 1.0 + term(1.0, 0.0) + term(0.0, 1.0) + term(1.0, 1.0) + term(1.0, -1.0);
}

} // namespace

double shapeCore(VisibleDot& mark, const Eigen::Vector2d& centre, const Eigen::Matrix2d& covariance,
                 const Sharpness& sharpness) {
    const Eigen::Matrix2d blurred =
        covariance + sharpness.blur_px * sharpness.blur_px * Eigen::Matrix2d::Identity();
    const Eigen::Matrix2d inverse = blurred.inverse();
    const double width_px2 = std::sqrt(blurred.determinant());
    mark.x = static_cast<float>(centre.x());
    mark.y = static_cast<float>(centre.y());
    mark.inverse = {static_cast<float>(inverse(0, 0)), static_cast<float>(inverse(0, 1)),
                    static_cast<float>(inverse(1, 1))};
    double limit = kCoreReach * kCoreReach;
    if (sharpness.overshoot > 0.0) {
        const double wider = 1.0 + sharpness.overshootWidth_px * sharpness.overshootWidth_px / width_px2;
        mark.wideShare = static_cast<float>(sharpness.overshoot);
        mark.wideFactor = static_cast<float>(1.0 / wider);
        limit *= wider;
    }
    mark.limit = static_cast<float>(limit);
    mark.reach_px = {static_cast<float>(std::sqrt(limit * blurred(0, 0))),
                     static_cast<float>(std::sqrt(limit * blurred(1, 1)))};
    return 1.0 / (2.0 * std::numbers::pi * width_px2 * (1.0 - kCoreLost) * latticeSum(blurred, centre));
}

} // namespace trichion::render

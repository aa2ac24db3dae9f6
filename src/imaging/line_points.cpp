#include "imaging/line_points.h"

#include "trichion/base/curve.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>

namespace trichion::imaging {

using head::ScalpPoint;

namespace {

constexpr double kSmoothSigma_mm = 1.5;
constexpr double kTolerance_mm = 1.0;
constexpr double kCurveStep_deg = 0.5;

std::vector<Eigen::Vector3d> onSkin(const std::vector<ScalpPoint>& places, const head::Ellipsoid& surface) {
    std::vector<Eigen::Vector3d> points;
    points.reserve(places.size());
    for (const ScalpPoint& place : places)
        points.push_back(head::onHead(surface, place).v);
    return points;
}

std::vector<double> lengthsAlong(const std::vector<Eigen::Vector3d>& points) {
    std::vector<double> lengths(points.size(), 0.0);
    for (std::size_t k = 1; k < points.size(); ++k)
        lengths[k] = lengths[k - 1] + (points[k] - points[k - 1]).norm();
    return lengths;
}

/// Each place becomes the weighted mean of as much line before it as after it, so that the ends stay.
std::vector<ScalpPoint> smoothed(const std::vector<ScalpPoint>& dense, const head::Ellipsoid& surface) {
    const std::vector<double> at_mm = lengthsAlong(onSkin(dense, surface));
    std::vector<ScalpPoint> smooth;
    smooth.reserve(dense.size());
    for (std::size_t k = 0; k < dense.size(); ++k) {
        const double reach =
            std::min({3.0 * kSmoothSigma_mm, at_mm[k] - at_mm.front(), at_mm.back() - at_mm[k]});
        Eigen::Vector2d sum = Eigen::Vector2d::Zero();
        double weights = 0.0;
        for (std::size_t j = 0; j < dense.size(); ++j) {
            const double away = at_mm[j] - at_mm[k];
            if (std::abs(away) > reach + 1e-9)
                continue;
            const double weight = std::exp(-0.5 * away * away / (kSmoothSigma_mm * kSmoothSigma_mm));
            sum += weight * dense[j].vector();
            weights += weight;
        }
        smooth.push_back({sum.x() / weights, sum.y() / weights});
    }
    return smooth;
}

double distanceTo(const std::vector<Eigen::Vector3d>& curve, const Eigen::Vector3d& point) {
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t k = 0; k + 1 < curve.size(); ++k) {
        const Eigen::Vector3d along = curve[k + 1] - curve[k];
        const double t =
            std::clamp((point - curve[k]).dot(along) / std::max(1e-12, along.squaredNorm()), 0.0, 1.0);
        nearest = std::min(nearest, (curve[k] + t * along - point).norm());
    }
    return nearest;
}

} // namespace

HandlePoints handlePointsOf(const std::vector<ScalpPoint>& dense, const head::Ellipsoid& surface,
                            const std::vector<std::size_t>& fixed) {
    const std::vector<ScalpPoint> smooth = smoothed(dense, surface);
    const std::vector<Eigen::Vector3d> wanted = onSkin(smooth, surface);
    std::vector<std::size_t> kept{0};
    for (const std::size_t k : fixed)
        if (k > kept.back() && k + 1 < smooth.size())
            kept.push_back(k);
    if (smooth.size() > 1)
        kept.push_back(smooth.size() - 1);
    // As Douglas and Peucker (1973), with the curve that the design draws in place of straight pieces: the
    // point it misses by most becomes a handle, until none is missed.
    while (kept.size() < smooth.size()) {
        std::vector<Eigen::Vector2d> handles;
        handles.reserve(kept.size());
        for (const std::size_t k : kept)
            handles.push_back(smooth[k].vector());
        std::vector<ScalpPoint> drawn;
        for (const Eigen::Vector2d& point : base::sampleCurve(handles, kCurveStep_deg))
            drawn.push_back({point.x(), point.y()});
        const std::vector<Eigen::Vector3d> curve = onSkin(drawn, surface);
        double worst_mm = kTolerance_mm;
        std::size_t missed = smooth.size();
        for (std::size_t k = 0; k < smooth.size(); ++k) {
            const double away_mm = distanceTo(curve, wanted[k]);
            if (away_mm > worst_mm) {
                worst_mm = away_mm;
                missed = k;
            }
        }
        if (missed == smooth.size())
            break;
        kept.insert(std::upper_bound(kept.begin(), kept.end(), missed), missed);
    }
    HandlePoints handles{{}, kept};
    handles.points.reserve(kept.size());
    for (const std::size_t k : kept)
        handles.points.push_back(smooth[k]);
    return handles;
}

} // namespace trichion::imaging

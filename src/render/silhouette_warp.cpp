#include "trichion/render/silhouette_warp.h"

#include "trichion/head/fit.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace trichion::render {

namespace {

constexpr int kDirections = 180;
constexpr double kLargestStretch = 0.15; // beyond it something else than the skull was seen
// The stretch follows what was seen over some 8 degrees; gaps are bridged from their sides over some 30.
constexpr double kNarrow_directions = 4.0;
constexpr double kWide_directions = 15.0;
constexpr double kWideShare = 0.02;
constexpr double kPullToNone = 0.02;

double directionOf(const Eigen::Vector2d& offset) {
    const double turn = std::atan2(offset.y(), offset.x()) / (2.0 * std::numbers::pi);
    return (turn < 0.0 ? turn + 1.0 : turn) * kDirections;
}

double periodic(const std::vector<double>& values, double position) {
    const int i = static_cast<int>(std::floor(position));
    const auto at = [&](int k) { return values[static_cast<std::size_t>(k % kDirections)]; };
    return std::lerp(at(i), at(i + 1), position - i);
}

// Radius of the head's outline in each direction, by linear interpolation between the outline's points.
std::vector<double> outlineRadii(const head::View& view, const Eigen::Vector2d& centre) {
    std::vector<std::pair<double, double>> points; // direction, radius
    for (const base::HeadPoint& point : head::silhouetteOf(view, 4 * kDirections))
        if (const auto pixel = view.project(point))
            points.emplace_back(directionOf(pixel->v - centre), (pixel->v - centre).norm());
    if (points.empty())
        return {};
    std::sort(points.begin(), points.end());
    std::vector<double> radii(kDirections, 0.0);
    for (int i = 0; i < kDirections; ++i) {
        const auto next = std::lower_bound(points.begin(), points.end(), std::pair<double, double>(i, 0.0));
        radii[static_cast<std::size_t>(i)] = next == points.end() ? points.front().second : next->second;
    }
    return radii;
}

double bell(double distance, double width) {
    return std::exp(-0.5 * distance * distance / (width * width));
}

} // namespace

SilhouetteWarp::SilhouetteWarp(const head::View& view, double farther) {
    const auto centre = view.project(base::HeadPoint());
    if (!centre || view.fit.outline_px.empty())
        return;
    m_centre = centre->v;
    m_radius_px = outlineRadii(view, m_centre);
    if (m_radius_px.empty())
        return;
    std::vector<double> sum(kDirections, 0.0);
    std::vector<double> weight(kDirections, kPullToNone);
    for (const base::ImagePoint& point : view.fit.outline_px) {
        const Eigen::Vector2d offset = point.v - m_centre;
        const double position = directionOf(offset);
        const double stretch = offset.norm() / std::max(1.0, periodic(m_radius_px, position)) - 1.0;
        if (std::abs(stretch) > kLargestStretch)
            continue;
        for (int i = 0; i < kDirections; ++i) {
            const double apart = std::abs(std::remainder(i - position, static_cast<double>(kDirections)));
            const double w = bell(apart, kNarrow_directions) + kWideShare * bell(apart, kWide_directions);
            sum[static_cast<std::size_t>(i)] += w * stretch;
            weight[static_cast<std::size_t>(i)] += w;
        }
    }
    m_stretch.resize(kDirections);
    for (std::size_t i = 0; i < kDirections; ++i)
        m_stretch[i] = sum[i] / weight[i] + farther;
}

Eigen::Vector2d SilhouetteWarp::apply(const Eigen::Vector2d& pixel) const {
    if (m_stretch.empty())
        return pixel;
    const Eigen::Vector2d offset = pixel - m_centre;
    const double distance = offset.norm();
    if (distance < 1e-6)
        return pixel;
    const double position = directionOf(offset);
    const double share = std::min(1.0, distance / std::max(1.0, periodic(m_radius_px, position)));
    const double square = share * share;
    return pixel + offset * periodic(m_stretch, position) * square * square;
}

double SilhouetteWarp::largestStretch() const {
    double largest = 0.0;
    for (const double stretch : m_stretch)
        largest = std::max(largest, std::abs(stretch));
    return largest;
}

} // namespace trichion::render

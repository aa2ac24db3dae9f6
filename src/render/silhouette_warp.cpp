#include "trichion/render/silhouette_warp.h"

#include "trichion/head/anatomy.h"
#include "trichion/head/fit.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace trichion::render {

namespace {

constexpr int kDirections = 180;
constexpr double kLargestStretch = 0.08;  // beyond it the mask shows something else than the skull
constexpr double kLowestScalp_deg = 92.0; // below it ears and neck make the outline
constexpr double kSmoothing_directions = 4.0;
constexpr double kPower = 4.0;

double sampled(const base::FloatMap& map, const head::View& view, const Eigen::Vector2d& pixel) {
    const double x =
        std::clamp(pixel.x() / view.photo.width_px * map.width() - 0.5, 0.0, map.width() - 1.001);
    const double y =
        std::clamp(pixel.y() / view.photo.height_px * map.height() - 0.5, 0.0, map.height() - 1.001);
    const int x0 = static_cast<int>(x);
    const int y0 = static_cast<int>(y);
    const int x1 = std::min(x0 + 1, map.width() - 1);
    const int y1 = std::min(y0 + 1, map.height() - 1);
    const double top =
        std::lerp(static_cast<double>(*map.pixel(x0, y0)), static_cast<double>(*map.pixel(x1, y0)), x - x0);
    const double bottom =
        std::lerp(static_cast<double>(*map.pixel(x0, y1)), static_cast<double>(*map.pixel(x1, y1)), x - x0);
    return std::lerp(top, bottom, y - y0);
}

Eigen::Vector2d headingOf(int direction) {
    const double angle = 2.0 * std::numbers::pi * direction / kDirections;
    return {std::cos(angle), std::sin(angle)};
}

double directionOf(const Eigen::Vector2d& offset) {
    const double turn = std::atan2(offset.y(), offset.x()) / (2.0 * std::numbers::pi);
    return (turn < 0.0 ? turn + 1.0 : turn) * kDirections;
}

double periodic(const std::vector<double>& values, double position) {
    const int i = static_cast<int>(std::floor(position));
    const auto at = [&](int k) { return values[static_cast<std::size_t>(k % kDirections)]; };
    return std::lerp(at(i), at(i + 1), position - i);
}

/// Relative distance from the ellipsoid's outline to where the person ends; nothing if it is not near.
std::optional<double> stretchTowards(const base::FloatMap& person, const head::View& view,
                                     const Eigen::Vector2d& centre, const Eigen::Vector2d& heading,
                                     double radius_px) {
    constexpr int kSteps = 80;
    double before = sampled(person, view, centre + heading * radius_px * (1.0 - kLargestStretch));
    if (before < 0.5)
        return std::nullopt;
    for (int i = 1; i <= kSteps; ++i) {
        const double stretch = kLargestStretch * (2.0 * i / kSteps - 1.0);
        const Eigen::Vector2d pixel = centre + heading * radius_px * (1.0 + stretch);
        if (pixel.x() < 0.0 || pixel.y() < 0.0 || pixel.x() >= view.photo.width_px ||
            pixel.y() >= view.photo.height_px)
            return std::nullopt;
        const double now = sampled(person, view, pixel);
        if (now < 0.5) {
            const double part = (before - 0.5) / std::max(1e-9, before - now);
            return stretch - 2.0 * kLargestStretch / kSteps * (1.0 - part);
        }
        before = now;
    }
    return std::nullopt;
}

/// A periodic Gaussian mean; directions without a measurement pull towards no stretch.
std::vector<double> smoothed(const std::vector<double>& measured, const std::vector<double>& weight) {
    const int reach = static_cast<int>(3.0 * kSmoothing_directions);
    std::vector<double> result(kDirections, 0.0);
    for (int i = 0; i < kDirections; ++i) {
        double total = 0.0;
        for (int k = -reach; k <= reach; ++k) {
            const auto j = static_cast<std::size_t>((i + k + kDirections) % kDirections);
            const double g = std::exp(-0.5 * k * k / (kSmoothing_directions * kSmoothing_directions));
            result[static_cast<std::size_t>(i)] += g * weight[j] * measured[j];
            total += g;
        }
        result[static_cast<std::size_t>(i)] /= total;
    }
    return result;
}

} // namespace

SilhouetteWarp::SilhouetteWarp(const head::View& view, const base::FloatMap& personProbability) {
    const auto centre = view.project(base::HeadPoint());
    if (!centre || personProbability.empty())
        return;
    m_centre = centre->v;
    const std::vector<base::HeadPoint> outline =
        head::silhouetteOf(view.head.surface, view.pose, 4 * kDirections);
    std::vector<double> measured(kDirections, 0.0);
    std::vector<double> weight(kDirections, 0.0);
    m_radius_px.assign(kDirections, 0.0);
    for (int direction = 0; direction < kDirections; ++direction) {
        const Eigen::Vector2d heading = headingOf(direction);
        const auto alignment = [&](const base::HeadPoint& point) {
            return (view.project(point)->v - m_centre).normalized().dot(heading);
        };
        const auto nearest =
            std::max_element(outline.begin(), outline.end(),
                             [&](const auto& a, const auto& b) { return alignment(a) < alignment(b); });
        const auto at = static_cast<std::size_t>(direction);
        m_radius_px[at] = (view.project(*nearest)->v - m_centre).norm();
        const bool scalp = head::scalpPointOf(view.head.surface, *nearest).vector().norm() < kLowestScalp_deg;
        const auto stretch = scalp
                                 ? stretchTowards(personProbability, view, m_centre, heading, m_radius_px[at])
                                 : std::nullopt;
        if (stretch) {
            measured[at] = *stretch;
            weight[at] = 1.0;
        }
    }
    m_stretch = smoothed(measured, weight);
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
    return pixel + offset * periodic(m_stretch, position) * std::pow(share, kPower);
}

double SilhouetteWarp::largestStretch() const {
    double largest = 0.0;
    for (const double stretch : m_stretch)
        largest = std::max(largest, std::abs(stretch));
    return largest;
}

} // namespace trichion::render

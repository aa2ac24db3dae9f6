#include "trichion/design/hairline_height.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>

namespace trichion::design {

namespace {

using head::ScalpPoint;

/// Share of the way from the midline to the farther end, on the unit sphere, up to which a point turns whole.
constexpr double kWhole = 0.55;

/// Angle about the axis through the ears, in rad; it falls towards the vertex and the back.
double riseAngleOf(const Eigen::Vector3d& place) {
    return std::atan2(place.y(), place.z());
}

double shareAt(double sideways, double end) {
    const double way = std::clamp((sideways / end - kWhole) / (1.0 - kWhole), 0.0, 1.0);
    return 1.0 - way * way * (3.0 - 2.0 * way);
}

} // namespace

std::optional<base::Millimetres> hairlineHeight(const Design& design) {
    const std::optional<ScalpPoint> middle = middleOf(outlineOf(design));
    if (!middle)
        return std::nullopt;
    return head::riseAboveGlabella(design.head.surface, *middle);
}

Design withHairlineHeight(Design design, base::Millimetres height) {
    const std::optional<ScalpPoint> middle = middleOf(outlineOf(design));
    if (!middle || design.hairline.points.empty())
        return design;
    const double asked_mm = std::clamp(height.value, kLowestLine_mm, kHighestLine_mm);
    const head::Ellipsoid& surface = design.head.surface;
    const ScalpPoint wanted = head::scalpPointOf(
        surface, head::fromGlabella(surface, base::Millimetres(asked_mm), base::Millimetres(0.0)));
    const double turn =
        riseAngleOf(head::parameterOf({0.0, middle->front_deg})) - riseAngleOf(head::parameterOf(wanted));
    const double end = std::max(std::abs(head::parameterOf(design.hairline.points.front()).x()),
                                std::abs(head::parameterOf(design.hairline.points.back()).x()));
    for (ScalpPoint& point : design.hairline.points) {
        const Eigen::Vector3d place = head::parameterOf(point);
        const double angle = end > 0.0 ? turn * shareAt(std::abs(place.x()), end) : turn;
        point =
            head::scalpPointOf(Eigen::Vector3d(Eigen::AngleAxisd(angle, Eigen::Vector3d::UnitX()) * place));
    }
    return design;
}

} // namespace trichion::design

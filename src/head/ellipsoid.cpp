#include "trichion/head/ellipsoid.h"

#include "trichion/base/error.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace trichion::head {

using base::HeadDirection;
using base::HeadPoint;

namespace {

constexpr double kSmallestHalfAxis_mm = 40.0;
constexpr double kLargestHalfAxis_mm = 200.0;
constexpr int kArcSteps = 64;
constexpr double kWalkStep_mm = 1.0;

// The mean relief, rms over the sphere; figures and reasons in docs/method/head.md, "Beyond the ellipsoid".
constexpr double kMeanSquareness = 0.007;
constexpr double kMeanOvoid = 0.013;

Relief meanRelief() {
    constexpr int kOvoidMode = 3; // degree 3, order 3: front and both parietal sides against temples and back
    constexpr int kSquareMode = 4;     // degree 4, order 0
    constexpr int kSquareSideMode = 8; // degree 4, order 4
    Relief::Heights heights = Relief::Heights::Zero();
    heights(kOvoidMode) = kMeanOvoid;
    // x^4 + y^4 + z^4, the one harmonic of degree 4 that treats the three axes alike; low at their ends.
    heights(kSquareMode) = -kMeanSquareness * std::sqrt(7.0 / 12.0);
    heights(kSquareSideMode) = -kMeanSquareness * std::sqrt(5.0 / 12.0);
    return Relief(heights);
}

/// Breadth, height and length of the skin against those of the ellipsoid.
Eigen::Vector3d skinShares(const Relief& relief) {
    Eigen::Vector3d shares = Eigen::Vector3d::Ones();
    for (int axis = 0; axis < 3; ++axis) {
        const Eigen::Vector3d end = Eigen::Vector3d::Unit(axis);
        shares(axis) += 0.5 * (relief.at(end) + relief.at(-end));
    }
    return shares;
}

Eigen::Vector3d tangentAt(const Eigen::Vector3d& normal, const Eigen::Vector3d& heading) {
    const Eigen::Vector3d tangent = heading - heading.dot(normal) * normal;
    const double length = tangent.norm();
    return length > 1e-12 ? Eigen::Vector3d(tangent / length) : Eigen::Vector3d(normal.unitOrthogonal());
}

} // namespace

Ellipsoid::Ellipsoid(const Eigen::Vector3d& halfAxes_mm) : m_halfAxes_mm(halfAxes_mm) {
    for (const double axis : {halfAxes_mm.x(), halfAxes_mm.y(), halfAxes_mm.z()})
        if (!(axis >= kSmallestHalfAxis_mm && axis <= kLargestHalfAxis_mm))
            throw base::Error(base::ErrorCode::ValueOutOfRange, {{"what", "A half axis of the head in mm"},
                                                                 {"low", "40"},
                                                                 {"high", "200"},
                                                                 {"given", std::to_string(axis)}});
}

HeadPoint Ellipsoid::pointAt(const Eigen::Vector3d& w) const {
    return HeadPoint(Eigen::Vector3d(m_halfAxes_mm.cwiseProduct(w)));
}

Eigen::Vector3d Ellipsoid::parameterOf(const HeadPoint& point) const {
    return point.v.cwiseQuotient(m_halfAxes_mm).normalized();
}

HeadDirection Ellipsoid::normalAt(const HeadPoint& point) const {
    return HeadDirection(Eigen::Vector3d(point.v.cwiseQuotient(m_halfAxes_mm.cwiseAbs2()).normalized()));
}

base::SquareCentimetres Ellipsoid::approximateArea() const {
    constexpr double kPower = 1.6075;
    const double ab = std::pow(m_halfAxes_mm.x() * m_halfAxes_mm.y(), kPower);
    const double ac = std::pow(m_halfAxes_mm.x() * m_halfAxes_mm.z(), kPower);
    const double bc = std::pow(m_halfAxes_mm.y() * m_halfAxes_mm.z(), kPower);
    const double area_mm2 = 4.0 * std::numbers::pi * std::pow((ab + ac + bc) / 3.0, 1.0 / kPower);
    return base::SquareCentimetres(area_mm2 / base::kMm2PerCm2);
}

base::Millimetres arcLength(const Ellipsoid& surface, const HeadPoint& from, const HeadPoint& to) {
    const Eigen::Vector3d start = surface.parameterOf(from);
    const Eigen::Vector3d end = surface.parameterOf(to);
    const double angle = std::atan2(start.cross(end).norm(), start.dot(end));
    if (angle < 1e-12)
        return base::Millimetres(0.0);
    double length = 0.0;
    Eigen::Vector3d previous = surface.pointAt(start).v;
    for (int i = 1; i <= kArcSteps; ++i) {
        const double t = static_cast<double>(i) / kArcSteps;
        const Eigen::Vector3d w =
            (std::sin((1.0 - t) * angle) * start + std::sin(t * angle) * end) / std::sin(angle);
        const Eigen::Vector3d point = surface.pointAt(w).v;
        length += (point - previous).norm();
        previous = point;
    }
    return base::Millimetres(length);
}

HeadPoint walk(const Ellipsoid& surface, const HeadPoint& from, const Eigen::Vector3d& heading,
               base::Millimetres distance) {
    Eigen::Vector3d point = from.v;
    Eigen::Vector3d direction = tangentAt(surface.normalAt(from).v, heading);
    const int steps = std::max(1, static_cast<int>(std::ceil(std::abs(distance.value) / kWalkStep_mm)));
    const double step = distance.value / steps;
    for (int i = 0; i < steps; ++i) {
        const Eigen::Vector3d moved = point + step * direction;
        const HeadPoint next = surface.pointAt(surface.parameterOf(HeadPoint(moved)));
        direction = tangentAt(surface.normalAt(next).v, direction);
        point = next.v;
    }
    return HeadPoint(point);
}

Head meanHead() {
    return Head{Ellipsoid(Eigen::Vector3d(77.2, 84.0, 99.7)), base::Degrees(11.0)};
}

const Head& meanSkin() {
    static const Head known = [] {
        const Head mean = meanHead();
        const Relief relief = meanRelief();
        return Head{Ellipsoid(mean.surface.halfAxes_mm().cwiseQuotient(skinShares(relief))),
                    mean.longAxisRise, relief};
    }();
    return known;
}

double sizeOf(const Head& head) {
    const Eigen::Vector3d skin_mm = head.surface.halfAxes_mm().cwiseProduct(skinShares(head.relief));
    return std::cbrt(skin_mm.prod() / meanHead().surface.halfAxes_mm().prod());
}

} // namespace trichion::head

#include "studio/canvas/skin_ring.h"

#include "studio/canvas/surface_path.h"

#include <Eigen/Geometry>
#include <cmath>
#include <numbers>

namespace trichion::studio {

using head::ScalpPoint;

namespace {

constexpr int kSteps = 72;

} // namespace

std::vector<Eigen::Vector2d> skinRing(const head::Ellipsoid& surface, const ScalpPoint& centre,
                                      base::Millimetres radius) {
    const base::HeadPoint middle = head::onHead(surface, centre);
    const Eigen::Vector3d normal = surface.normalAt(middle).v;
    const Eigen::Vector3d across = normal.unitOrthogonal();
    const Eigen::Vector3d along = normal.cross(across);
    std::vector<Eigen::Vector2d> ring;
    ring.reserve(kSteps + 1);
    for (int i = 0; i <= kSteps; ++i) {
        const double turn = 2.0 * std::numbers::pi * (i % kSteps) / kSteps;
        const Eigen::Vector3d heading = std::cos(turn) * across + std::sin(turn) * along;
        ring.push_back(head::scalpPointOf(surface, head::walk(surface, middle, heading, radius)).vector());
    }
    return ring;
}

QPainterPath ringPath(const head::View& view, const ScalpPoint& centre, base::Millimetres radius,
                      const QTransform& fromPhoto) {
    return seenPath(view, skinRing(view.head.surface, centre, radius), fromPhoto, kVisible);
}

std::optional<QPointF> ringGrip(const head::View& view, const ScalpPoint& centre, base::Millimetres radius) {
    std::optional<QPointF> farthest;
    for (const Eigen::Vector2d& place : skinRing(view.head.surface, centre, radius)) {
        const std::optional<QPointF> at = seenAt(view, {place.x(), place.y()});
        if (at && (!farthest || at->x() > farthest->x()))
            farthest = at;
    }
    return farthest;
}

ScalpPoint carried(const ScalpPoint& place, const ScalpPoint& from, const ScalpPoint& to) {
    const Eigen::Quaterniond turn =
        Eigen::Quaterniond::FromTwoVectors(head::parameterOf(from), head::parameterOf(to));
    return head::scalpPointOf(Eigen::Vector3d(turn * head::parameterOf(place)));
}

} // namespace trichion::studio

#include "growth.h"

#include "trichion/head/anatomy.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>

namespace trichion::render {

namespace {

// Judgement (docs/method/optics.md, "Stubble").
constexpr double kCombed_deg = 30.0; // how far the whorl turns hair beside the way out of its eye
constexpr double kCombedReach_deg = 25.0;
constexpr double kStep_deg = 0.5;

} // namespace

Eigen::Vector3d growthAt(const head::Ellipsoid& surface, const design::CrownWhorl& whorl,
                         const base::HeadPoint& place) {
    const Eigen::Vector2d here = head::scalpPointOf(surface, place).vector();
    const Eigen::Vector2d out = here - whorl.eye.vector();
    const double distance_deg = std::max(1e-6, out.norm());
    const double side = whorl.turn == design::Turn::Clockwise ? -1.0 : 1.0;
    const double combed = side * kCombed_deg * std::exp(-distance_deg / kCombedReach_deg);
    const Eigen::Vector2d way = Eigen::Rotation2Dd(combed * base::kDegreesToRadians) * (out / distance_deg);
    const Eigen::Vector2d next = here + kStep_deg * way;
    const Eigen::Vector3d step = head::onHead(surface, {next.x(), next.y()}).v - place.v;
    const Eigen::Vector3d normal = surface.normalAt(place).v;
    return (step - normal * normal.dot(step)).normalized();
}

} // namespace trichion::render

#include "trichion/render/hair_strokes.h"

#include <Eigen/Core>
#include <Eigen/Geometry>
#include <Eigen/LU>
#include <Eigen/SVD>
#include <algorithm>
#include <cmath>

namespace trichion::render {

namespace {

constexpr int kMapSide = 512;
constexpr double kLeastStrokeFacing = 0.02;
constexpr double kThinnest = 0.3; // of the radius, for skin that is seen at a slant
constexpr double kSpacing = 0.4;  // of the radius, between footprints

/// The footprint of the brush in cells of the map: those with |inverse (cell - centre)| <= 1.
struct Footprint {
    Eigen::Vector2d centre;
    Eigen::Matrix2d inverse;
    double reach = 0.0;
};

std::optional<Footprint> footprintAt(const head::View& view, const base::HeadPoint& point, double radius_mm,
                                     double cellsPerPixel) {
    const auto pixel = view.project(point);
    if (!pixel || view.facing(point) < kLeastStrokeFacing)
        return std::nullopt;
    const Eigen::Vector3d normal = view.head.surface.normalAt(point).v;
    Eigen::Matrix<double, 3, 2> tangents;
    tangents.col(0) = normal.unitOrthogonal();
    tangents.col(1) = normal.cross(tangents.col(0));
    const Eigen::Matrix2d spread = radius_mm * cellsPerPixel * (view.jacobianAt(point) * tangents);
    const Eigen::JacobiSVD<Eigen::Matrix2d> parts(spread, Eigen::ComputeFullU | Eigen::ComputeFullV);
    Eigen::Vector2d half = parts.singularValues();
    half[1] = std::max(half[1], kThinnest * half[0]);
    const Eigen::Matrix2d& turned = parts.matrixU();
    const Eigen::Matrix2d inverse = half.cwiseInverse().asDiagonal() * turned.transpose();
    return Footprint{cellsPerPixel * pixel->v, inverse, half[0]};
}

void lay(base::FloatMap& map, const Footprint& foot, float value) {
    const int top = std::max(0, static_cast<int>(std::floor(foot.centre.y() - foot.reach)));
    const int bottom = std::min(map.height() - 1, static_cast<int>(std::ceil(foot.centre.y() + foot.reach)));
    const int left = std::max(0, static_cast<int>(std::floor(foot.centre.x() - foot.reach)));
    const int right = std::min(map.width() - 1, static_cast<int>(std::ceil(foot.centre.x() + foot.reach)));
    for (int y = top; y <= bottom; ++y)
        for (int x = left; x <= right; ++x) {
            const Eigen::Vector2d away(x + 0.5 - foot.centre.x(), y + 0.5 - foot.centre.y());
            if ((foot.inverse * away).squaredNorm() <= 1.0)
                *map.pixel(x, y) = value;
        }
}

void lay(base::FloatMap& map, const head::View& view, const design::HairStroke& stroke,
         double cellsPerPixel) {
    const float value = stroke.kind == design::HairStrokeKind::Hair ? kHairByHand : 0.0F;
    const auto at = [&](const head::ScalpPoint& place) {
        base::HeadPoint point = head::onHead(view.head.surface, place);
        if (const auto foot = footprintAt(view, point, stroke.radius_mm, cellsPerPixel))
            lay(map, *foot, value);
        return point;
    };
    base::HeadPoint last = at(stroke.points.front());
    for (std::size_t i = 1; i < stroke.points.size(); ++i) {
        const base::HeadPoint next = head::onHead(view.head.surface, stroke.points[i]);
        const Eigen::Vector2d from = stroke.points[i - 1].vector();
        const Eigen::Vector2d to = stroke.points[i].vector();
        const int steps = std::clamp(
            static_cast<int>(std::ceil((next.v - last.v).norm() / (kSpacing * stroke.radius_mm))), 1, 200);
        for (int step = 1; step <= steps; ++step) {
            const Eigen::Vector2d place = from + (to - from) * (static_cast<double>(step) / steps);
            (void)at({place.x(), place.y()});
        }
        last = next;
    }
}

base::FloatMap emptyMap(const head::View& view) {
    const double scale =
        std::min(1.0, static_cast<double>(kMapSide) / std::max(view.photo.width_px, view.photo.height_px));
    return base::FloatMap(std::max(1, static_cast<int>(std::lround(view.photo.width_px * scale))),
                          std::max(1, static_cast<int>(std::lround(view.photo.height_px * scale))));
}

} // namespace

std::optional<base::FloatMap> withHairStrokes(std::optional<base::FloatMap> seen, const head::View& view,
                                              const std::vector<design::HairStroke>& strokes) {
    if (strokes.empty())
        return seen;
    base::FloatMap map = seen ? std::move(*seen) : emptyMap(view);
    const double cellsPerPixel = static_cast<double>(map.width()) / view.photo.width_px;
    for (const design::HairStroke& stroke : strokes)
        if (!stroke.points.empty())
            lay(map, view, stroke, cellsPerPixel);
    return map;
}

} // namespace trichion::render

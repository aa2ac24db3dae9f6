#pragma once
// How a line that was found compares with what was drawn.

#include "support/pencil_drawing.h"

#include <algorithm>
#include <vector>

namespace trichion::test {

inline double awayFrom_mm(const std::vector<head::ScalpPoint>& line, const head::ScalpPoint& place,
                          const head::View& view) {
    const Eigen::Vector3d at = head::onHead(view.head.surface, place).v;
    double nearest = 1e9;
    for (const head::ScalpPoint& point : line)
        nearest = std::min(nearest, (head::onHead(view.head.surface, point).v - at).norm());
    return nearest;
}

constexpr double kFacesWell = 0.45; // cosine: within 63 degrees of facing the camera

/// Along the skin.
struct LineErrors {
    double median_mm = 0.0;
    double p95_mm = 0.0;
    double largest_mm = 0.0;
    double end_mm = 0.0;     ///< the worse of the two ends, from the nearest place of what was drawn
    double foundShare = 0.0; ///< of the line that faces the camera well
};

inline LineErrors errorsOf(const std::vector<head::ScalpPoint>& points,
                           const std::vector<head::ScalpPoint>& drawn, const head::View& view) {
    const std::vector<head::ScalpPoint> found = dense(points);
    std::vector<double> away;
    away.reserve(found.size());
    for (const head::ScalpPoint& place : found)
        away.push_back(awayFrom_mm(drawn, place, view));
    const double end_mm = std::max(away.front(), away.back());
    std::sort(away.begin(), away.end());
    int shown = 0;
    int met = 0;
    for (const head::ScalpPoint& place : drawn) {
        const base::HeadPoint point = head::onHead(view.head.surface, place);
        const auto pixel = view.project(point);
        if (view.facing(point) < kFacesWell || !pixel || pixel->v.minCoeff() < 0.0 ||
            pixel->v.x() > view.photo.width_px || pixel->v.y() > view.photo.height_px)
            continue;
        ++shown;
        met += awayFrom_mm(found, place, view) < 3.0 ? 1 : 0;
    }
    return {away[away.size() / 2], away[away.size() * 95 / 100], away.back(), end_mm,
            shown == 0 ? 1.0 : static_cast<double>(met) / shown};
}

} // namespace trichion::test

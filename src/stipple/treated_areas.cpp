#include "treated_areas.h"

#include "skin_lines.h"

#include <algorithm>

namespace trichion::stipple {

using base::HeadPoint;
using head::ScalpPoint;

namespace {

constexpr double kHardEdge_mm = 0.25; // of a place without a blend

} // namespace

TreatedAreas::TreatedAreas(const std::vector<design::TreatedArea>& areas, const head::Ellipsoid& surface) {
    m_areas.reserve(areas.size());
    for (const design::TreatedArea& area : areas) {
        const double blend_mm = std::max(area.blend_mm, kHardEdge_mm);
        if (area.shape == design::AreaShape::Outline)
            m_areas.push_back({borderThrough(area.points, surface), chartOf(area.points), 0.0, blend_mm,
                               area.dotsPerCm2, area.kept});
        else
            m_areas.push_back({lineThrough(area.points, surface),
                               {},
                               area.halfWidth_mm,
                               blend_mm,
                               area.dotsPerCm2,
                               area.kept});
    }
}

double TreatedAreas::beyond_mm(const Area& area, const HeadPoint& point, const ScalpPoint& place) {
    const double farthest_mm = area.reach_mm + area.blend_mm;
    const double away_mm = area.line.distance(point.v, farthest_mm);
    if (away_mm <= area.reach_mm)
        return 0.0;
    return !area.corners.empty() && windingOf(area.corners, place.vector()) != 0 ? 0.0
                                                                                 : away_mm - area.reach_mm;
}

double TreatedAreas::densityAt(const HeadPoint& point, const ScalpPoint& place, double plateau) const {
    double most = 0.0;
    for (const Area& area : m_areas) {
        const double share = 1.0 - smoothStep(beyond_mm(area, point, place) / area.blend_mm);
        most = std::max(most, share * area.dotsPerCm2.value_or(plateau));
    }
    return most;
}

double TreatedAreas::keptAt(const HeadPoint& point, const ScalpPoint& place) const {
    double least = 1.0;
    for (const Area& area : m_areas)
        if (area.kept < least && beyond_mm(area, point, place) <= 0.0)
            least = area.kept;
    return least;
}

} // namespace trichion::stipple

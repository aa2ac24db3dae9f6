#include "trichion/stipple/area_shares.h"

#include "treated_areas.h"

namespace trichion::stipple {

namespace {

std::vector<design::TreatedArea> withoutDensity(std::vector<design::TreatedArea> areas) {
    for (design::TreatedArea& area : areas)
        area.dotsPerCm2.reset();
    return areas;
}

} // namespace

AreaShares::AreaShares(const std::vector<design::TreatedArea>& areas, const head::Ellipsoid& surface)
    : m_surface(surface), m_areas(std::make_shared<const TreatedAreas>(withoutDensity(areas), surface)) {}

double AreaShares::at(const head::ScalpPoint& place) const {
    return m_areas->densityAt(head::onHead(m_surface, place), place, 1.0);
}

} // namespace trichion::stipple

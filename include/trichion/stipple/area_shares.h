#pragma once
/// \file
/// How far places of a head lie in places that were outlined on it.

#include "trichion/design/density_parts.h"
#include "trichion/head/anatomy.h"
#include "trichion/head/ellipsoid.h"

#include <memory>
#include <vector>

namespace trichion::stipple {

class TreatedAreas;

/// 1 inside an area, 0 beyond its blend, smooth between; the most where several meet. Immutable, safe to ask
/// from several threads.
class AreaShares {
  public:
    /// Precondition: the areas are sound (design::requireSound).
    AreaShares(const std::vector<design::TreatedArea>& areas, const head::Ellipsoid& surface);

    [[nodiscard]] double at(const head::ScalpPoint& place) const;

  private:
    head::Ellipsoid m_surface;
    std::shared_ptr<const TreatedAreas> m_areas;
};

} // namespace trichion::stipple

#pragma once
/// \file
/// The places of a design that are treated by themselves, on one head (docs/method/stipple.md, "Treated
/// places").

#include "polyline_search.h"
#include "trichion/base/frames.h"
#include "trichion/design/density_parts.h"
#include "trichion/head/anatomy.h"
#include "trichion/head/ellipsoid.h"

#include <Eigen/Core>
#include <optional>
#include <vector>

namespace trichion::stipple {

/// Built once per design; a pure function of its arguments, safe to ask from several threads.
class TreatedAreas {
  public:
    /// Precondition: the areas are sound.
    TreatedAreas(const std::vector<design::TreatedArea>& areas, const head::Ellipsoid& surface);

    [[nodiscard]] bool empty() const noexcept { return m_areas.empty(); }
    /// Dots per cm2 that the areas ask for at a place; the most where several meet. `plateau` is what the
    /// design has there, taken by areas without a density of their own.
    [[nodiscard]] double densityAt(const base::HeadPoint& point, const head::ScalpPoint& place,
                                   double plateau) const;
    /// Share of the pigment that the tissue keeps, 0.2..1: the least of the areas that the place lies in, not
    /// of their blend.
    [[nodiscard]] double keptAt(const base::HeadPoint& point, const head::ScalpPoint& place) const;

  private:
    struct Area {
        PolylineSearch line; ///< border of an outline, middle of a band
        std::vector<Eigen::Vector2d> corners;
        double reach_mm; ///< from the line to where the blend begins
        double blend_mm;
        std::optional<double> dotsPerCm2;
        double kept;
    };
    /// mm beyond the area, at most its blend; 0 inside.
    [[nodiscard]] static double beyond_mm(const Area& area, const base::HeadPoint& point,
                                          const head::ScalpPoint& place);

    std::vector<Area> m_areas;
};

} // namespace trichion::stipple

#pragma once
/// \file
/// How many dots per cm2 a design asks for at every place of a head (docs/method/stipple.md).

#include "trichion/base/frames.h"
#include "trichion/design/design.h"
#include "trichion/head/anatomy.h"
#include "trichion/head/ellipsoid.h"

#include <Eigen/Core>
#include <memory>
#include <vector>

namespace trichion::stipple {

class DensityTerms;

/// Signed distances along the skin to the hairline and to the lower edge; positive inside the treated region.
struct EdgeDistances {
    double hairline_mm = 0.0;
    double lowerEdge_mm = 0.0;
};

/// The field of one design on one head. Built once per change (a distance map on the scalp chart), then asked
/// per dot. Immutable, safe to ask from several threads, deterministic.
class DensityField {
  public:
    DensityField(const design::Design& design, const head::Ellipsoid& surface);

    /// Dots per cm2 wanted at a point of the head, before any limit of the dot set; >= 0.
    [[nodiscard]] double densityAt(const base::HeadPoint& point) const;
    [[nodiscard]] EdgeDistances distancesAt(const head::ScalpPoint& place) const;
    /// Factor on the diameter of a dot: smaller at the front edge.
    [[nodiscard]] double dotSizeAt(const base::HeadPoint& point) const;

  private:
    void mapDistances(const design::Outline& outline);

    head::Ellipsoid m_surface;
    std::shared_ptr<const DensityTerms> m_terms;
    int m_cells = 0;
    double m_cellsPerDegree = 0.0;
    std::vector<float> m_hairline_mm;
    std::vector<float> m_lowerEdge_mm;
};

} // namespace trichion::stipple

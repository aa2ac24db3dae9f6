#pragma once
/// \file
/// What density a design asks for at one place, given how far that place lies from the design's edges
/// (docs/method/stipple.md). No map and no search for the edges: those belong to the field.

#include "trichion/base/frames.h"
#include "trichion/design/design.h"
#include "trichion/head/anatomy.h"
#include "trichion/head/ellipsoid.h"
#include "trichion/stipple/field.h"

namespace trichion::stipple {

/// Distances beyond which a term no longer changes, mm.
struct TermsReach {
    double behindHairline_mm = 0.0;
    double beforeHairline_mm = 0.0; ///< no dots at all from here on
    double lowerEdge_mm = 0.0;      ///< to either side
};

/// The terms of one design on one head: plateau, zones, edge with its irregularity, lower edge. Built once
/// per design; a pure function of its arguments, safe to ask from several threads.
class DensityTerms {
  public:
    DensityTerms(const design::Design& design, const head::Ellipsoid& surface);

    /// Dots per cm2 wanted, before any limit of the dot set; >= 0 and finite. `point` and `place` are the
    /// same place; `distances` are its signed distances to the edges in mm (saturated beyond 60 mm is fine).
    [[nodiscard]] double densityAt(const EdgeDistances& distances, const base::HeadPoint& point,
                                   const head::ScalpPoint& place) const;
    /// How far from the edges the terms look: distances that are longer change nothing.
    [[nodiscard]] TermsReach reach() const noexcept;
    /// Factor on the diameter of a dot: smaller at the front edge.
    [[nodiscard]] double dotSizeAt(const EdgeDistances& distances) const;
    /// Exact test: does a point of the surface lie where no dot may stand (a mole or scar with its margin)?
    /// A hole may be smaller than a cell of a map, so the choice of dots applies this to every dot it would
    /// place, at the dot's final position (with jitter) as well as at its resting place.
    [[nodiscard]] bool insideHole(const base::HeadPoint& point) const;

  private:
    design::Design m_design;
    head::Ellipsoid m_surface;
};

} // namespace trichion::stipple

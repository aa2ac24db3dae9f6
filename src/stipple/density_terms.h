#pragma once
/// \file
/// What density a design asks for at one place, given how far that place lies from the design's edges
/// (docs/method/stipple.md). No map and no search for the edges: those belong to the field.

#include "polyline_search.h"
#include "treated_areas.h"
#include "trichion/base/frames.h"
#include "trichion/design/design.h"
#include "trichion/head/anatomy.h"
#include "trichion/head/ellipsoid.h"
#include "trichion/stipple/field.h"
#include "value_noise.h"

#include <cmath>
#include <optional>
#include <vector>

namespace trichion::stipple {

/// Distances beyond which a term no longer changes, mm.
struct TermsReach {
    double behindHairline_mm = 0.0;
    double beforeHairline_mm = 0.0;
    double lowerEdge_mm = 0.0; ///< to either side
};

/// The terms of one design on one head: plateau, zones, whorl, strokes, own fringe, lower edge, front edge
/// with its irregularity, soft edges of holes. Built once per design; a pure function of its arguments, safe
/// to ask from several threads.
class DensityTerms {
  public:
    /// Precondition: design::requireSound(design).
    DensityTerms(const design::Design& design, const head::Ellipsoid& surface);

    /// Dots per cm2 wanted, before any limit of the dot set; >= 0 and finite. `point` and `place` are the
    /// same place; `distances` are its signed distances to the edges in mm (saturated beyond reach() is
    /// fine). Holds the soft edge round a hole but not the hole itself, which may be smaller than a cell of a
    /// map: see insideHole().
    [[nodiscard]] double densityAt(const EdgeDistances& distances, const base::HeadPoint& point,
                                   const head::ScalpPoint& place) const;
    /// The same, given the zones' share at the place (zoneShareAt).
    [[nodiscard]] double densityAt(const EdgeDistances& distances, const base::HeadPoint& point,
                                   const head::ScalpPoint& place, double zoneShare) const {
        const bool isPlain = m_nothingLocal && distances.lowerEdge_mm >= m_farAbove_mm &&
                             (point.v - m_eye.v).squaredNorm() > m_farFromEye2;
        const double front = isPlain ? frontFarBehind(distances.hairline_mm, place) : kUnknown;
        return front != kUnknown ? front * (m_design.density.value * zoneShare)
                                 : densityWhereTermsMeet(distances, point, place, zoneShare);
    }
    /// How far from the edges the terms look, at most 60 mm: distances that are longer change nothing.
    [[nodiscard]] TermsReach reach() const noexcept;
    /// Whether a stroke from the `first` on changes the density at a point. Strokes do not look at the edges.
    [[nodiscard]] bool strokesReach(std::size_t first, const base::HeadPoint& point) const;
    /// Follicular units per cm2 of the client's own hair inside the treated region as the design states it; 0
    /// without an own fringe and outside.
    [[nodiscard]] double ownHairAt(const EdgeDistances& distances, const head::ScalpPoint& place) const;
    /// Factors on the diameter and the darkness of a dot: smaller and lighter at the front edge.
    [[nodiscard]] double dotSizeAt(const EdgeDistances& distances) const;
    [[nodiscard]] double dotStrengthAt(const EdgeDistances& distances) const;
    /// Share of the pigment that the tissue keeps there, 0.2..1.
    [[nodiscard]] double keptAt(const base::HeadPoint& point) const;
    /// Whether the design has places that are treated alone: then no distance to an edge counts.
    [[nodiscard]] bool hasAreas() const noexcept { return !m_areas.empty(); }
    /// Exact test: does a point of the surface lie where no dot may stand (a mole or scar with its margin)?
    /// The choice of dots applies this to every dot it would place near a hole, at the dot's final position
    /// (with jitter) as well as at its resting place.
    [[nodiscard]] bool insideHole(const base::HeadPoint& point) const;
    [[nodiscard]] bool hasHoles() const noexcept { return !m_holes.empty(); }
    /// False only if insideHole() is false for every point of the skin within `radius_mm` of `middle` whose
    /// place lies within `half_deg` of `place` on both axes of the chart.
    [[nodiscard]] bool mayTouchHole(const base::HeadPoint& middle, double radius_mm,
                                    const head::ScalpPoint& place, double half_deg) const;

  private:
    /// A polyline on the skin with a sphere round all that it reaches.
    struct Stroke {
        PolylineSearch line;
        design::StrokeKind kind;
        double dotsPerCm2;
        double radius_mm;
        double soft_mm;
    };
    struct PreparedHole {
        PolylineSearch border; // one vertex: the centre of a circle
        std::vector<Eigen::Vector2d> corners;
        double reach_mm; // kept free round the border
        double soft_mm;
    };

    [[nodiscard]] bool isInside(const PreparedHole& hole, const base::HeadPoint& point,
                                const head::ScalpPoint& place) const;
    // On the chart, the corner of the hairline lies at 43 and the temple at 48 to 85 degrees to the side.
    static constexpr double kCentreEnd_deg = 34.0;
    static constexpr double kTempleBegin_deg = 54.0;
    static constexpr double kUnknown = -1.0;

    /// What the front edge lets through far behind it.
    struct FarFront {
        double from_mm;
        double centre; // kUnknown if more than the distance decides
        double temples;
    };

    [[nodiscard]] FarFront farFront() const;
    [[nodiscard]] double frontFarBehind(double hairline_mm, const head::ScalpPoint& place) const {
        if (hairline_mm < m_farFront.from_mm)
            return kUnknown;
        const double aside_deg = std::abs(place.left_deg);
        if (aside_deg <= kCentreEnd_deg)
            return m_farFront.centre;
        return aside_deg >= kTempleBegin_deg ? m_farFront.temples : kUnknown;
    }
    [[nodiscard]] double densityWhereTermsMeet(const EdgeDistances& distances, const base::HeadPoint& point,
                                               const head::ScalpPoint& place, double zoneShare) const;
    [[nodiscard]] double frontShare(const EdgeDistances& distances, const base::HeadPoint& point,
                                    const head::ScalpPoint& place) const;
    [[nodiscard]] double wandered(double hairline_mm, const base::HeadPoint& point) const;
    [[nodiscard]] double behindFront(double d, double softness) const;
    [[nodiscard]] double inRows(double d, double softness) const;
    [[nodiscard]] double farAbove_mm() const;
    [[nodiscard]] double feather_mm(double softness) const;
    [[nodiscard]] double wanderReach_mm() const;
    [[nodiscard]] double behindEdges(const EdgeDistances& distances, const base::HeadPoint& point,
                                     const head::ScalpPoint& place, double zoneShare) const;
    [[nodiscard]] double wholeDensity(double zoneShare, const base::HeadPoint& point) const;
    [[nodiscard]] double besideFringe(const design::OwnFringe& fringe, double density, double above_mm,
                                      const base::HeadPoint& point, const head::ScalpPoint& place) const;
    [[nodiscard]] double awayFromFront(const EdgeDistances& distances) const;
    [[nodiscard]] double whorlShare(const base::HeadPoint& point) const;
    [[nodiscard]] double stroked(double density, const base::HeadPoint& point) const;
    [[nodiscard]] double holeShare(const base::HeadPoint& point, const head::ScalpPoint& place) const;

    design::Design m_design;
    head::Ellipsoid m_surface;
    double m_meanRadius_mm;
    ValueNoise m_macroNoise;
    ValueNoise m_microNoise;
    ValueNoise m_rowNoise;
    FarFront m_farFront;
    TreatedAreas m_areas;
    bool m_nothingLocal;  // neither strokes nor holes nor areas
    double m_farAbove_mm; // the lower edge, where it no longer counts
    base::HeadPoint m_eye;
    double m_farFromEye2;       // mm2, beyond the whorl for sure
    Eigen::Vector3d m_eyeFront; // tangents at the eye
    Eigen::Vector3d m_eyeClockwise;
    std::vector<Stroke> m_strokes;
    std::vector<PreparedHole> m_holes;
};

} // namespace trichion::stipple

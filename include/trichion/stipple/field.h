#pragma once
/// \file
/// How many dots per cm2 a design asks for at every place of a head (docs/method/stipple.md).

#include "trichion/base/frames.h"
#include "trichion/design/design.h"
#include "trichion/head/anatomy.h"
#include "trichion/head/ellipsoid.h"
#include "trichion/stipple/density_map.h"
#include "trichion/stipple/head_dots.h"

#include <Eigen/Core>
#include <cstdint>
#include <memory>
#include <vector>

namespace trichion::stipple {

class DensityTerms;

/// Signed distances along the skin to the hairline and to the lower edge; positive inside the treated region.
struct EdgeDistances {
    double hairline_mm = 0.0;
    double lowerEdge_mm = 0.0;
};

/// How a bin differs from that of an earlier field.
enum class BinChange : std::uint8_t {
    None,
    Density, ///< the distances to the hairline are the same
    Edge,    ///< the hairline lies elsewhere, or there is no earlier field
};

/// The field of one design on one head: densities and distances at the nodes of the scalp chart, read
/// bilinearly (density_map.h). Immutable, safe to ask from several threads, deterministic.
class DensityField {
  public:
    DensityField(const design::Design& design, const head::Ellipsoid& surface);
    /// The field of an edited design on the head of an earlier field. What the edit cannot have changed is
    /// taken over; the result is that of DensityField(design, surface), bit for bit.
    DensityField(const design::Design& design, const DensityField& earlier);

    /// Dots per cm2 wanted, before any limit of the dot set; >= 0. This is what dots are chosen by.
    [[nodiscard]] const DensityMap& map() const noexcept { return *m_map; }
    /// The same at a point of the head, 0 inside a hole.
    [[nodiscard]] double densityAt(const base::HeadPoint& point) const;
    /// Saturated where a longer distance makes no difference.
    [[nodiscard]] EdgeDistances distancesAt(const head::ScalpPoint& place) const;
    /// Factors on the diameter and the darkness of a dot: smaller and lighter at the front edge.
    [[nodiscard]] double dotSizeAt(const base::HeadPoint& point) const;
    [[nodiscard]] double dotSizeAt(const BinPlace& place) const;
    [[nodiscard]] double dotStrengthAt(const base::HeadPoint& point) const;
    [[nodiscard]] double dotStrengthAt(const BinPlace& place) const;
    /// Share of the pigment that the tissue keeps there, 0.2..1; 1 outside scars and the like.
    [[nodiscard]] double keptAt(const base::HeadPoint& point) const;
    /// Follicular units per cm2 of the client's own hair inside the treated region, as the design states it.
    [[nodiscard]] double ownHairAt(const base::HeadPoint& point) const;
    /// What a possible dot is asked for: the map's density at its place, 0 inside a hole.
    [[nodiscard]] double densityOfDot(const BinPlace& place, const HeadDots& head, std::uint32_t id) const;
    /// Whether a point of the head lies where the design leaves out all dots; exact.
    [[nodiscard]] bool insideHole(const base::HeadPoint& point) const;
    [[nodiscard]] bool hasHoles() const noexcept;
    /// False if no dot of a bin, moved by its jitter or not, can stand in a hole.
    [[nodiscard]] bool holeReaches(std::size_t bin) const { return hasHoles() && m_holeReaches[bin] != 0; }
    /// The terms the map was sampled from.
    [[nodiscard]] const DensityTerms& terms() const noexcept { return *m_terms; }
    [[nodiscard]] const head::Ellipsoid& surface() const noexcept { return m_surface; }
    [[nodiscard]] const design::Design& design() const noexcept { return *m_design; }

    /// Bins in which a density or a distance to the hairline differs from the earlier field's, rising; all
    /// bins without an earlier one.
    [[nodiscard]] const std::vector<std::uint16_t>& changedBins() const noexcept { return m_changedBins; }
    [[nodiscard]] BinChange changeOf(std::size_t bin) const { return m_changes[bin]; }

  private:
    struct Outlines;
    struct Making;
    void make(const design::Design& design, const DensityField* earlier);
    void findHoles();
    [[nodiscard]] EdgeDistances distancesIn(const BinPlace& place) const;

    head::Ellipsoid m_surface;
    std::shared_ptr<const design::Design> m_design;
    std::shared_ptr<const DensityTerms> m_terms;
    std::shared_ptr<const Outlines> m_outlines;
    std::shared_ptr<const std::vector<float>> m_hairline_mm; // by node
    std::shared_ptr<const std::vector<float>> m_lowerEdge_mm;
    std::shared_ptr<const DensityMap> m_map;
    std::vector<BinChange> m_changes; // by bin
    std::vector<std::uint16_t> m_changedBins;
    std::vector<std::uint8_t> m_holeReaches; // by bin; empty without holes
};

} // namespace trichion::stipple

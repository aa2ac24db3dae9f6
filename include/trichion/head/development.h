#pragma once
/// \file
/// Laying the skin out flat at true scale, for paper (docs/method/head.md, "Development"). Paper coordinates
/// are millimetres as seen from outside the head: x to the right, y up.

#include "trichion/base/frames.h"
#include "trichion/base/units.h"
#include "trichion/head/anatomy.h"
#include "trichion/head/ellipsoid.h"

#include <Eigen/Core>
#include <cstddef>
#include <vector>

namespace trichion::head {

/// A strip of skin unrolled about a line: lengths along the line, the angles at which it turns, and the
/// distances of other points from it are those of the skin. Distances across the head from one part of the
/// line to another are not; distortion() says by how much.
class StripDevelopment {
  public:
    /// `line` in order, points at most 2 degrees apart. Error: ValueOutOfRange for fewer than two different
    /// points.
    StripDevelopment(const Ellipsoid& surface, const std::vector<ScalpPoint>& line);

    /// The line's nodes on the skin and on paper, in the same order, and the length along it up to each.
    [[nodiscard]] const std::vector<base::HeadPoint>& nodes() const noexcept { return m_nodes; }
    [[nodiscard]] const std::vector<Eigen::Vector2d>& nodesOnPaper_mm() const noexcept { return m_paper; }
    [[nodiscard]] const std::vector<double>& lengths_mm() const noexcept { return m_lengths; }
    [[nodiscard]] base::Millimetres length() const noexcept { return base::Millimetres(m_lengths.back()); }

    /// A point of the line at a length along it, clamped to its ends.
    [[nodiscard]] base::HeadPoint at(base::Millimetres along) const;
    [[nodiscard]] Eigen::Vector2d onPaper_mm(base::Millimetres along) const;

    /// Where a point near the line comes to lie: at its own distance and direction from the nearest place of
    /// the line. Not one to one farther away than the line's radius of bend.
    struct Place {
        Eigen::Vector2d paper_mm = Eigen::Vector2d::Zero();
        double along_mm = 0.0;    ///< of the nearest place
        double distance_mm = 0.0; ///< from it
    };
    [[nodiscard]] Place place(const base::HeadPoint& point) const;

  private:
    Ellipsoid m_surface;
    std::vector<base::HeadPoint> m_nodes;
    std::vector<Eigen::Vector2d> m_paper;
    std::vector<double> m_lengths;
};

/// The skin round a centre, laid out flat: distances and directions from the centre are those of the skin.
class PolarDevelopment {
  public:
    /// `up` is the tangent that points up on paper; its normal part is dropped.
    PolarDevelopment(const Ellipsoid& surface, const base::HeadPoint& centre, const Eigen::Vector3d& up);

    [[nodiscard]] Eigen::Vector2d onPaper_mm(const base::HeadPoint& point) const;
    /// The point of the skin at a distance and an angle from up, clockwise as seen from outside.
    [[nodiscard]] base::HeadPoint at(base::Millimetres distance, base::Degrees clockwise) const;

  private:
    Ellipsoid m_surface;
    base::HeadPoint m_centre;
    Eigen::Vector3d m_up;
    Eigen::Vector3d m_right;
};

/// A point of the skin and where it lies on paper.
struct PaperPlace {
    base::HeadPoint skin;
    Eigen::Vector2d paper_mm = Eigen::Vector2d::Zero();
};

/// The largest relative difference between distances on paper and along the skin, over all pairs of places at
/// least `apart` from each other, as a share (0.02: 2 %). 0 without such a pair.
[[nodiscard]] double distortion(const Ellipsoid& surface, const std::vector<PaperPlace>& places,
                                base::Millimetres apart);

} // namespace trichion::head

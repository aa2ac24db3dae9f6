#pragma once
/// \file
/// The hairline laid out flat, and how it is cut into sheets.

#include "documents/stencil_plan.h"
#include "trichion/head/development.h"

#include <Eigen/Core>
#include <utility>
#include <vector>

namespace trichion::documents {

/// A stretch of the hairline on one sheet, in mm along it.
struct Stretch {
    double from_mm = 0.0;
    double to_mm = 0.0;
    [[nodiscard]] bool holds(double along_mm) const { return along_mm >= from_mm && along_mm <= to_mm; }
};

/// From the strip's paper coordinates to those of a sheet: a turn and a shift, y then points down.
struct Placing {
    Eigen::Matrix2d turn = Eigen::Matrix2d::Identity();
    Eigen::Vector2d shift_mm = Eigen::Vector2d::Zero();
    [[nodiscard]] Eigen::Vector2d operator()(const Eigen::Vector2d& paper) const {
        const Eigen::Vector2d turned = turn * paper;
        return shift_mm + Eigen::Vector2d(turned.x(), -turned.y());
    }
};

/// The hairline unrolled, and what the search for stretches asks of it.
class UnrolledHairline {
  public:
    explicit UnrolledHairline(const design::Design& design);

    [[nodiscard]] const head::StripDevelopment& strip() const { return m_strip; }
    /// Places 5 mm apart and the length along the line up to each.
    [[nodiscard]] const std::vector<head::PaperPlace>& places() const { return m_places; }
    [[nodiscard]] const std::vector<double>& along_mm() const { return m_along_mm; }

    /// Whether a place of the skin may lie within `reach` of the line; quick, never wrongly no.
    [[nodiscard]] bool maybeWithin(const base::HeadPoint& point, double reach_mm) const;
    /// Length up to where the line passes the midline; half of it if it does not.
    [[nodiscard]] double middle_mm() const;
    /// The stretch in the middle of the drawing area, the head's up at its middle up; whether it fits.
    [[nodiscard]] std::pair<Placing, bool> placed(const Stretch& stretch, const DrawingArea& area) const;
    /// Whether it fits, and is short or little distorted.
    [[nodiscard]] bool isGood(const Stretch& stretch, const DrawingArea& area) const;

  private:
    [[nodiscard]] std::vector<head::PaperPlace> placesIn(const Stretch& stretch) const;
    [[nodiscard]] double distortionIn(const Stretch& stretch) const;
    [[nodiscard]] Eigen::Matrix2d uprightTurn(const Stretch& stretch) const;

    head::Head m_head;
    head::StripDevelopment m_strip;
    std::vector<double> m_along_mm;
    std::vector<head::PaperPlace> m_places;
    std::vector<double> m_offBy; // of pairs of places: relative error of their distance on paper, 0 if close
};

/// From the client's right to the left: one about the middle, the rest outwards from it.
[[nodiscard]] std::vector<Stretch> stretchesOf(const UnrolledHairline& line, const DrawingArea& area);

} // namespace trichion::documents

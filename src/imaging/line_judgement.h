#pragma once
// Is it a pencil line?

#include "imaging/forehead_chart.h"
#include "imaging/line_evidence.h"
#include "imaging/line_path.h"
#include "imaging/line_strip.h"
#include "trichion/head/view.h"
#include "trichion/imaging/pencil_line.h"

#include <Eigen/Core>
#include <cstdint>
#include <vector>

namespace trichion::imaging {

/// What can be said about a path.
struct LineFacts {
    double length_mm = 0.0;
    double seenShare = 0.0;  ///< of its length that shows the line
    double contrast = 0.0;   ///< median where it is seen, L* steps on skin
    double evenness = 0.0;   ///< lower over upper quartile of the contrast where it is seen, 0..1
    double overChance = 0.0; ///< median contrast where it is seen over what chance gives beside it
    double rivalShare = 0.0; ///< weight of the heaviest other line of any colour over its own
    double azimuthSpan_deg = 0.0;
    double borderShare = 0.0; ///< of its length that lies where the skin beyond it cannot be seen
    Eigen::Vector3d colour = Eigen::Vector3d::Zero(); ///< L*, a*, b* against the skin beside it
};

/// Place by place: 1 where the path shows the line, 0 in gaps.
[[nodiscard]] std::vector<std::uint8_t> shownAlong(const std::vector<head::ScalpPoint>& path,
                                                   const ForeheadChart& chart, LineTone tone);

/// The part of the path that gathers the most support: it ends where the line does.
[[nodiscard]] std::vector<head::ScalpPoint> withoutLooseEnds(const std::vector<head::ScalpPoint>& path,
                                                             const ForeheadChart& chart, LineTone tone);

[[nodiscard]] LineFacts factsOf(const std::vector<head::ScalpPoint>& path, const ForeheadChart& chart,
                                LineTone tone, const head::View& view);

/// How much line there is: mm times contrast. Compares lines of a photo.
[[nodiscard]] double weightOf(const LineFacts& facts);
/// The weight of the heaviest line of a tone that the evidence holds 6 mm and more beside the path.
[[nodiscard]] double rivalWeightBeside(const std::vector<head::ScalpPoint>& path, const ForeheadChart& chart,
                                       const LineEvidence& evidence, LineTone tone, const head::View& view);

/// 0..1 (docs/method/pencil.md).
[[nodiscard]] double confidenceOf(const LineFacts& facts);
[[nodiscard]] PencilColour colourOf(const LineFacts& facts);

} // namespace trichion::imaging

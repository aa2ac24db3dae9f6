#pragma once
// Is it a pencil line?

#include "imaging/forehead_chart.h"
#include "imaging/line_evidence.h"
#include "imaging/line_path.h"
#include "trichion/head/view.h"
#include "trichion/imaging/pencil_line.h"

namespace trichion::imaging {

/// What can be said about a path.
struct LineFacts {
    double length_mm = 0.0;
    double seenShare = 0.0;   ///< of its length that shows the line
    double contrast = 0.0;    ///< median where it is seen, L* steps on skin
    double evenness = 0.0;    ///< lower over upper quartile of the contrast where it is seen, 0..1
    double overTexture = 0.0; ///< median relative evidence where it is seen
    double rivalShare = 0.0;  ///< weight of the heaviest other line of any colour over its own
    double azimuthSpan_deg = 0.0;
    double lightness = 0.0; ///< of the line against the skin beside it, median where it is seen
    double redness = 0.0;
    double yellowness = 0.0;
};

/// The path without ends that only chance joins to it: what lies beyond a gap longer than itself.
[[nodiscard]] std::vector<head::ScalpPoint> withoutLooseEnds(const std::vector<head::ScalpPoint>& path,
                                                             const LineEvidence& evidence,
                                                             const head::View& view);

/// `evidence` is what the path was found in.
[[nodiscard]] LineFacts factsOf(const std::vector<head::ScalpPoint>& path, const ForeheadChart& chart,
                                const LineEvidence& evidence, const head::View& view);

/// How much line there is: mm times contrast. Compares lines of a photo.
[[nodiscard]] double weightOf(const LineFacts& facts);
/// The weight of the heaviest line that the evidence holds 6 mm and more beside the path.
[[nodiscard]] double rivalWeightBeside(const std::vector<head::ScalpPoint>& path, const ForeheadChart& chart,
                                       const LineEvidence& evidence, const head::View& view);

/// 0..1 (docs/method/pencil.md).
[[nodiscard]] double confidenceOf(const LineFacts& facts);
[[nodiscard]] PencilColour colourOf(const LineFacts& facts);

} // namespace trichion::imaging

#pragma once
/// \file
/// The hairline that was drawn on the client with a pencil, found in a photo (docs/method/pencil.md). It is a
/// proposal: a person confirms it.

#include "trichion/base/progress.h"
#include "trichion/base/raster.h"
#include "trichion/base/units.h"
#include "trichion/head/anatomy.h"
#include "trichion/head/view.h"

#include <optional>
#include <string_view>
#include <vector>

namespace trichion::imaging {

/// What the line looks like against the skin beside it.
enum class PencilColour { White, Black, Brown, Red };

/// "white", "black", "brown", "red".
[[nodiscard]] std::string_view nameOf(PencilColour colour) noexcept;

/// A line on the head as the pencil left it. Only what the photo shows: in a view from the side it ends where
/// the head turns away.
struct PencilLine {
    /// From the client's right to the client's left; a smooth curve through them stays within 1 mm of what
    /// was seen.
    std::vector<head::ScalpPoint> points;
    /// For each piece between two points that follow each other: the share that the pencil covers, 0..1.
    /// Shape: one fewer than points.
    std::vector<double> seenShares;
    PencilColour colour = PencilColour::Black;
    double confidence = 0.0;  ///< kLeastConfidence..1
    double seenShare = 0.0;   ///< share of its length that the pencil covers, 0..1; the rest are bridged gaps
    base::Millimetres length; ///< along the skin
};

/// Below it nothing is proposed; below the second it is proposed as doubtful. Judgement after the pictures of
/// docs/method/pencil.md.
constexpr double kLeastConfidence = 0.3;
constexpr double kSureConfidence = 0.6;

/// Looks for a pencil line between the brows and the vertex of an upright full-size photo that `view`
/// registers. Nothing when there is none, when wrinkles or hair would explain it as well, or when the photo
/// is not of the view's size. Deterministic, whatever the number of threads. Error: Interrupted.
[[nodiscard]] std::optional<PencilLine> findPencilLine(const base::Picture& photo, const head::View& view,
                                                       const base::Progress& progress = {});

} // namespace trichion::imaging

#pragma once
/// \file
/// What was promised beside what came: the numbers of a preview against the healed photo, and the form in
/// which they are kept for the clinic's calibration.

#include "trichion/calibration/clinic_fit.h"

#include <string>
#include <string_view>
#include <vector>

namespace trichion::calibration {

/// Treated skin in the preview and in the photo, on the same bare skin in the same light.
struct PromiseKept {
    base::Lab promised;
    base::Lab seen;
    double difference = 0.0; ///< CIEDE2000
    double darkness = 1.0;   ///< density in red that came, over what was promised
    double contrast = 1.0;   ///< fine contrast that came, the same
};
/// `promisedBy` is the calibration that the preview was made with.
[[nodiscard]] PromiseKept promiseKept(const PairMeasure& measure, const optics::Calibration& promisedBy);

/// Text of a measure, to keep with the client.
[[nodiscard]] std::string pairToJson(const PairMeasure& measure);
/// Errors: those of JsonNode.
[[nodiscard]] PairMeasure pairFromJson(std::string_view text, const std::string& name);

} // namespace trichion::calibration

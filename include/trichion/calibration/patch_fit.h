#pragma once
/// \file
/// The shade of one client, from a photo of the test patch on the day it was made: fields of one needle with
/// known dilutions beside bare skin. Method, proof and limits: docs/method/colour.md.

#include "trichion/base/color.h"
#include "trichion/optics/technique.h"

#include <optional>
#include <vector>

namespace trichion::calibration {

/// A field of a test patch.
struct PatchField {
    double water = 10.0;      ///< parts of water to one of pigment, 0..30
    base::LinearRgb colour{}; ///< mean of the field, corrected, linear sRGB, in (0, 1.5]
};

struct TestPatch {
    base::LinearRgb bare{};                                 ///< skin beside the fields, in the same light
    std::vector<PatchField> fields;                         ///< 1..24
    double dots_per_cm2 = 90.0;                             ///< of the fields, 10..400
    optics::Technique technique = optics::usualTechnique(); ///< its water is each field's own
    optics::Age age = optics::kFresh;
    optics::Conditions conditions; ///< the prediction that is calibrated
};

struct PatchFit {
    double darkness = 1.0;           ///< of dots on this client against the prediction, 0.3..3
    double error = 0.0;              ///< median CIEDE2000 of the fields with it
    double predictedError = 0.0;     ///< the same of the prediction as it was
    double leaveOneOutError = 0.0;   ///< each field under the fit to the others; 0 with one field
    optics::Calibration calibration; ///< for the previews of this client
};

/// Error: ValueOutOfRange, without a field too.
[[nodiscard]] PatchFit fitPatch(const TestPatch& patch);

/// Parts of water, in halves, whose healed dots are as dark on this client as those of `water` were predicted
/// to be; nothing where none comes near by a tenth. Error: ValueOutOfRange outside 0..30.
[[nodiscard]] std::optional<double> waterForClient(double water, const TestPatch& patch, const PatchFit& fit);

} // namespace trichion::calibration

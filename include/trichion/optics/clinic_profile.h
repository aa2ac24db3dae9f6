#pragma once
/// \file
/// What a clinic's own healed results say about hue, sharpness, strength and fade, against the calibration
/// that ships. A file of its own (docs/design-format.md); no client is in it.

#include "trichion/optics/constants.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace trichion::optics {

struct ClinicProfile {
    Calibration calibration = shippedConstants().appearance.calibration;
    int pairs = 0;                 ///< before-and-healed pairs it was fitted to
    double error = 0.0;            ///< median CIEDE2000 of the fitted pairs
    double leaveOneOutError = 0.0; ///< median CIEDE2000 of each pair under the fit to the others
    double shippedError = 0.0;     ///< median CIEDE2000 of the pairs under what ships
    double fadeSigma = 0.0;        ///< spread of ln(fade) from pair to pair; 0 without aged photos
};

/// Text of a profile.
[[nodiscard]] std::string clinicProfileToJson(const ClinicProfile& profile);
/// Errors: those of JsonNode; FileInvalidField outside the ranges of the catalogue's calibration.
[[nodiscard]] ClinicProfile clinicProfileFromJson(std::string_view text, const std::string& name);
/// Errors: those of readFile and clinicProfileFromJson.
[[nodiscard]] ClinicProfile readClinicProfile(const std::filesystem::path& path);

} // namespace trichion::optics

#pragma once
/// \file
/// What a photo of a test patch says, by the places that a person laid on it.

#include "trichion/base/frames.h"
#include "trichion/base/raster.h"
#include "trichion/calibration/patch_fit.h"
#include "trichion/optics/clinic_profile.h"

#include <optional>
#include <vector>

namespace trichion::studio {

/// Places in pixels of the photo; discs of one radius are read.
struct PatchPlaces {
    std::optional<base::ImagePoint> white; ///< white or grey, if something is in the photo
    std::optional<base::ImagePoint> bare;
    std::vector<base::ImagePoint> fields;
    std::vector<double>
        waters; ///< parts of water of the fields, in order; more than fields are not clicked yet
    double radius_px = 12.0;
    double dots_per_cm2 = 90.0;
    optics::Technique technique = optics::usualTechnique();
    optics::Age age = optics::kFresh;
    friend bool operator==(const PatchPlaces&, const PatchPlaces&) = default;
};

/// One field of the patch, linear sRGB under the corrected light.
struct ReadField {
    double water = 0.0;
    base::LinearRgb seen;
    base::LinearRgb predicted;  ///< before the fit
    base::LinearRgb calibrated; ///< under the fit
    double difference = 0.0;    ///< CIEDE2000 of seen and calibrated
    std::optional<double> take; ///< water that gives this client the shade; nothing if none does
};

struct PatchReading {
    calibration::PatchFit fit;
    /// Standard error of the darkness, as a share of it: each field left out in turn (jackknife). 0 with one.
    double darknessError = 0.0;
    std::vector<ReadField> fields;
};

/// Nothing while bare skin or fields are missing. Errors: PatchUnusable, ValueOutOfRange.
[[nodiscard]] std::optional<PatchReading> readPatch(const base::Picture& photo, const PatchPlaces& places,
                                                    const optics::Conditions& conditions);

/// The reading as a profile of the clinic.
[[nodiscard]] optics::ClinicProfile profileOf(const PatchReading& reading);

} // namespace trichion::studio

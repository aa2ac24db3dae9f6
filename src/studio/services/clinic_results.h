#pragma once
/// \file
/// The clinic's own results: pairs of photos before and healed, what they say, and the profile that is in
/// use.

#include "trichion/base/progress.h"
#include "trichion/calibration/clinic_fit.h"
#include "trichion/design/design.h"
#include "trichion/optics/clinic_profile.h"

#include <filesystem>
#include <optional>

namespace trichion::studio {

/// Photos of one client's treatment.
struct ResultPhotos {
    std::filesystem::path before;
    std::filesystem::path after;
    optics::Age age = optics::kHealed; ///< of the dots in `after`
};

/// Reads both photos, fits the head in each and measures treated against bare skin. Nothing if too little of
/// it is seen in both. Errors: those of loadPhoto, registerPhoto, Interrupted.
[[nodiscard]] std::optional<calibration::PairMeasure>
measured(const ResultPhotos& photos, const design::Design& design, const base::Progress& progress);

/// Where the profile in use is kept; there is none if the file is not there.
[[nodiscard]] std::filesystem::path usedProfilePath();
/// Nothing if what ships is in use. Errors: those of readClinicProfile.
[[nodiscard]] std::optional<optics::ClinicProfile> usedProfile();
/// Keeps a profile for all designs; nothing: what ships. Errors: those of durableWrite.
void useProfile(const std::optional<optics::ClinicProfile>& profile);

} // namespace trichion::studio

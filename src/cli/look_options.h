#pragma once
/// \file
/// Options that say how a design is looked at.

#include "options.h"
#include "trichion/render/look.h"

#include <optional>
#include <string>

namespace trichion::cli {

struct LookOptions {
    std::optional<int> session;
    std::string age; ///< empty: healed, or when the failure shows
    std::string sun = "usual";
    std::string skin = "normal";
    int fitzpatrick = 0;
    bool protection = false;
    bool smoker = false;
    bool strongImmuneResponse = false;
    bool scar = false;
    bool largerSpread = false;
    std::string failure;
    render::Light light;
    render::BodyChange body;
    std::string calibration;
};

/// Age, session and what makes dots last.
void addTimeOptions(CLI::App& command, LookOptions& options);
/// What can go wrong, light, tan and grey hair, the clinic's own calibration.
void addSceneOptions(CLI::App& command, LookOptions& options);

/// Errors: AgeInvalid, FailureUnknown, ValueOutOfRange; UsageConflict for a word that is not known; those of
/// the calibration's file.
[[nodiscard]] render::Look lookOf(const LookOptions& options, const design::Design& design);

} // namespace trichion::cli

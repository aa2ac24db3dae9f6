#pragma once
/// \file
/// Options that say which treatment is shown, what of it, and for whom.

#include "look_options.h"
#include "trichion/design/treatments.h"
#include "trichion/render/look.h"

#include <optional>
#include <string>

namespace trichion::cli {

struct TreatmentOptions {
    std::string scenario; ///< of the treatment; empty: its usual look
    std::string hairLoss; ///< stage to show
    std::optional<int> laserSessions;
    std::string ownStage; ///< the client's stage of hair loss
    std::string hairColour;
    std::optional<double> months;
    std::optional<double> age_years;
    bool isActive = false;
    bool isRaised = false;
};

void addTreatmentOptions(CLI::App& command, TreatmentOptions& options);

/// The look with what treatment and scenario show where no option said something else. Errors: UsageConflict
/// for a scenario without a treatment; TreatmentUnknown, HairLossUnknown. `asked` is what the design file
/// knows of the client; options override it.
[[nodiscard]] render::Look treatedLook(render::Look look, const LookOptions& said,
                                       const TreatmentOptions& options, const std::string& treatment,
                                       const design::AskedFacts& asked);

/// What is known of the client. Errors: UsageConflict for a colour that is not known; HairLossUnknown;
/// ValueOutOfRange.
[[nodiscard]] design::ClientFacts clientFactsOf(const TreatmentOptions& options, const LookOptions& look,
                                                design::AskedFacts asked);

} // namespace trichion::cli

#pragma once
/// \file
/// What a treatment and the client's stage of hair loss make of a look: one place for window and command
/// line.

#include "trichion/design/treatments.h"
#include "trichion/render/look.h"

#include <string>

namespace trichion::render {

/// The look under a scenario of a treatment: what that says replaces what is looked at, the rest stays; hair
/// that grew back, laser and hair loss are those of the scenario alone. `ownStage` is the client's stage of
/// hair loss, id in design::hairLossCatalogue(), empty: not known. Error: HairLossUnknown.
[[nodiscard]] Look underScenario(Look look, const design::Scenario& scenario, const std::string& ownStage);

/// The look in which a treatment is shown first: its age, all sessions, nothing lost or lasered.
[[nodiscard]] Look firstLookOf(const design::Treatment& treatment, Look look);

} // namespace trichion::render

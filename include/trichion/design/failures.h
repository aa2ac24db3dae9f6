#pragma once
/// \file
/// What can go wrong with a treatment, as a change of the client's own design, to be shown and never to be
/// done. Causes and figures: resources/catalogue/failures.json.

#include "trichion/design/design.h"
#include "trichion/optics/age.h"

#include <string>
#include <string_view>
#include <vector>

namespace trichion::design {

/// A way to fail, with its cause in one line.
struct Failure {
    std::string id;
    std::string name;
    std::string cause;
    optics::Age age;      ///< at which it shows
    std::string hairLoss; ///< id in hairLossCatalogue() of what is lost by then; empty: none
};

/// All that are known, in the order they are shown. Errors: ResourceMissing, ResourceBroken.
[[nodiscard]] const std::vector<Failure>& failureCatalogue();
/// Error: FailureUnknown, naming the known ones.
[[nodiscard]] const Failure& failureOf(std::string_view id);
/// The design as it would look had this gone wrong; everything else stays. Error: FailureUnknown, naming the
/// known ones.
[[nodiscard]] Design withFailure(Design design, std::string_view id);

} // namespace trichion::design

#pragma once
/// \file
/// What a client does before a session (resources/catalogue/precare.json). Where sources contradict each
/// other the sheet says what the clinic follows and what others say.

#include "trichion/base/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace trichion::plan {

struct PreCareRule {
    std::string id;
    int from_days = 0; ///< before the session
    std::string text;
    std::vector<std::string> sources;
    std::string other; ///< what other sources say; empty: nothing
};

/// Errors: those of JsonNode.
[[nodiscard]] std::vector<PreCareRule> preCareFromJson(std::string_view text, const std::string& name);
/// The longest before the session first. Errors: ResourceMissing, ResourceBroken.
[[nodiscard]] std::vector<PreCareRule> shippedPreCare();
/// RulesDisagree for every rule that other sources contradict.
[[nodiscard]] base::Findings disagreements(const std::vector<PreCareRule>& rules);

} // namespace trichion::plan

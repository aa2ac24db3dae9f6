#pragma once
/// \file
/// What a follow-up and a census say (F.json, N.json; docs/design-format.md).

#include "trichion/tracking/census.h"
#include "trichion/tracking/registration.h"
#include "trichion/tracking/retention.h"

#include <optional>
#include <string>

namespace trichion::cli {

/// A follow-up that was measured.
struct FollowUpFacts {
    tracking::Registration registration;
    tracking::Retention retention;
    tracking::PhotoCensus baseline;
    tracking::PhotoCensus followUp;
    std::string reference; ///< "baseline" or "plan": what is compared with
};

[[nodiscard]] std::string followUpToJson(const FollowUpFacts& facts, const base::Findings& findings);
[[nodiscard]] std::string censusToJson(const tracking::PhotoCensus& census, const base::Findings& findings);
/// "frontal: 82 % left (79-85 %)", or why there is no number.
[[nodiscard]] std::string lineOf(const tracking::ZoneRetention& zone, const std::string& name);

} // namespace trichion::cli

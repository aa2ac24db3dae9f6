#pragma once
/// \file
/// A client as JSON (docs/store-schema.md).

#include "trichion/store/clients.h"

#include <string>
#include <string_view>

namespace trichion::cli {

/// From {"name": ..., "born_on": "1980-02-29", "phone": ..., "email": ..., "address": ...,
/// "emergency_contact": ..., "doctor": ..., "referral": ..., "goal": ..., "note": ..., "language": "en",
/// "state": "enquiry"}; only the name is needed. Errors: FileNotJson; FileInvalidField for a key that is not
/// known, an empty name, a text above 100,000 characters; EntryInvalid for a birthday that is no date.
[[nodiscard]] store::Client clientFromJson(std::string_view text, const std::string& name);

/// With all that is known.
[[nodiscard]] std::string clientToJson(const store::Client& client);

} // namespace trichion::cli

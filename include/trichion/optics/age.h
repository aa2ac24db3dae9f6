#pragma once
/// \file
/// How long ago dots were placed.

#include "trichion/base/units.h"

#include <string>
#include <string_view>

namespace trichion::optics {

/// Days after which a session counts as healed: the reference of all strengths (domain figures 4.1).
constexpr double kHealed_days = 28.0;

/// Time since the last session shown.
struct Age {
    base::Days days{kHealed_days};

    friend bool operator==(const Age&, const Age&) = default;
};

constexpr Age kFresh{base::Days(0.0)};
constexpr Age kHealed{base::Days(kHealed_days)};

/// Reads "fresh", "healed", "7d", "6m", "5y" (decimals allowed). Errors: AgeInvalid; ValueOutOfRange
/// above 30 years.
[[nodiscard]] Age ageFrom(std::string_view text);
/// "fresh", "healed", "7 days", "6 months", "5 years".
[[nodiscard]] std::string nameOf(Age age);
/// The form that ageFrom reads back.
[[nodiscard]] std::string optionOf(Age age);

} // namespace trichion::optics

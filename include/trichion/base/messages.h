#pragma once
/// \file
/// Sentences for errors and findings. A template holds {names} that the context fills; the studio translates
/// the template first. Every sentence says what is wrong and what to do.

#include "trichion/base/error.h"

#include <string>
#include <string_view>

namespace trichion::base {

/// English template of a code; never empty.
[[nodiscard]] std::string_view messageTemplate(ErrorCode code) noexcept;
[[nodiscard]] std::string_view messageTemplate(FindingCode code) noexcept;

/// Replaces {name} by the context's value of that name; a name without a value becomes "?".
/// Control characters in values are replaced by spaces, so that a hostile file name cannot forge a second
/// line.
[[nodiscard]] std::string fillTemplate(std::string_view text, const Context& context);

/// The English sentence for an error or finding.
[[nodiscard]] std::string describe(const Error& error);
[[nodiscard]] std::string describe(const Finding& finding);

} // namespace trichion::base

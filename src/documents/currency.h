#pragma once
/// \file
/// The coins of currencies.

#include <string>

namespace trichion::documents {

/// Digits behind the point of an amount in a currency of three letters (ISO 4217): 0, 2 or 3. An amount of
/// smallest coins is the amount times ten to this power.
[[nodiscard]] int coinDigitsOf(const std::string& currency);

} // namespace trichion::documents

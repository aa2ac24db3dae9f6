#pragma once
/// \file
/// Names and notes of the catalogue in the language of the window.

#include <QString>
#include <span>
#include <string>

namespace trichion::studio {

/// All that the catalogue that ships says of treatments, failures, styles and stages, as offered for
/// translation.
[[nodiscard]] std::span<const char* const> catalogueTexts() noexcept;
/// A text of the catalogue in the language of the window; a clinic's own text as it is.
[[nodiscard]] QString catalogueText(const std::string& english);

} // namespace trichion::studio

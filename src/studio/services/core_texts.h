#pragma once
/// \file
/// The core speaks English with codes and values; the window says the same in its own language. Sentences are
/// those of base/messages.h, phrases are what the core puts into them ("lighter", "the folder is not there").

#include "trichion/base/error.h"

#include <QString>
#include <span>
#include <string_view>

namespace trichion::studio {

/// All templates of base::messageTemplate, as they are offered for translation.
[[nodiscard]] std::span<const char* const> coreErrorTexts() noexcept;
[[nodiscard]] std::span<const char* const> coreFindingTexts() noexcept;
/// What the core puts into them; %1 to %3 stand for a number, a date or another phrase.
[[nodiscard]] std::span<const char* const> corePhrases() noexcept;

/// A value as the core gave it, in the language of the window: phrases that are known, days and numbers as
/// they are written there. Anything else (a name, a path, a text of the clinic) stays as it is.
[[nodiscard]] QString localValue(const QString& value);
/// The template in the language of the window with its values, paths and names untouched. English where
/// nobody translated it.
[[nodiscard]] QString localSentence(std::string_view text, const base::Context& context);

} // namespace trichion::studio

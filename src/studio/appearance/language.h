#pragma once
/// \file
/// The language of the window. Papers for clients have a language of their own, that of the practice.

#include <QString>
#include <QStringList>
#include <vector>

namespace trichion::studio {

struct Language {
    QString code; ///< ISO 639-1, "de"; empty: as the system
    QString name; ///< as its speakers write it; empty for the system's
};

/// English and every language the window is translated to; the first is the system's.
[[nodiscard]] std::vector<Language> languages();

/// The language chosen in the settings; empty: as the system.
[[nodiscard]] QString savedLanguage();
void saveLanguage(const QString& code);

/// The first language of these wishes ("de-AT", "en_US", "fr") that the window speaks; "en" if it speaks
/// none.
[[nodiscard]] QString languageFor(const QStringList& wishes);

/// Translates the window, and has numbers, dates and the direction of reading follow. Takes hold of windows
/// that are made after it; called again it replaces the language before. `code` as in Language.
void applyLanguage(const QString& code);

/// The language that was applied last, never empty.
[[nodiscard]] QString appliedLanguage();

} // namespace trichion::studio

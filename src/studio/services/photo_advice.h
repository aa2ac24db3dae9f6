#pragma once
/// \file
/// What should be better about a photo, in the window's words.

#include "studio/services/photo_import.h"
#include "trichion/imaging/photo_check.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace trichion::studio {

/// What is wrong and what to do, translated.
[[nodiscard]] QString sentenceFor(imaging::PhotoFault fault);
[[nodiscard]] QStringList sentencesFor(const std::vector<imaging::PhotoFault>& faults);

/// Faults of a photo in which the head was found.
[[nodiscard]] std::vector<imaging::PhotoFault> faultsOf(const LoadedPhoto& photo,
                                                        const Registration& registration);

} // namespace trichion::studio

#pragma once
/// \file
/// A practice to play with: invented clients at every stage, without a passphrase.

#include "trichion/store/ids.h"

#include <filesystem>

namespace trichion::studio {

/// Makes the sample practice in that folder unless it is there. Its dates lie around today. The folder
/// appears whole or not at all. Errors: those of writing; ResourceMissing.
void makeSamplePractice(const std::filesystem::path& folder, const store::Clock& clock);

} // namespace trichion::studio

#pragma once
/// \file
/// A practice whose file is broken and that has no backup: what can still be read of it.

#include "trichion/base/error.h"
#include "trichion/base/progress.h"

#include <cstdint>
#include <filesystem>

namespace trichion::store {

struct SalvageReport {
    std::int64_t entries = 0; ///< that were saved
    std::int64_t photos = 0;  ///< files that were saved
    base::Findings findings;  ///< RowsLost by table; PhotoLost, PhotoDamaged
};

/// Makes a practice in a new folder from what can be read of a damaged one: every entry that is whole and
/// belongs to something that is there, and the photos they name. The damaged one is only read. It stays
/// sealed: no passphrase is needed, the new practice has the same. Errors: PracticeMissing; PracticeInUse;
/// PracticeNewer; PracticeExists; PracticeDamaged if not even its tables or its master key can be found;
/// those of writing; Interrupted. The new folder appears whole or not at all.
[[nodiscard]] SalvageReport salvagePractice(const std::filesystem::path& damaged,
                                            const std::filesystem::path& folder,
                                            const base::Progress& progress = {});

} // namespace trichion::store

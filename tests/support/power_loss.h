#pragma once
/// \file
/// What may be left on a disk when the power fails. A disk keeps what was flushed; of the rest any part may
/// be there, in any order: writes that were dropped or cut at a sector, names that were not yet made, changed
/// or taken away.

#include "support/faulty_system.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace trichion::test {

/// Makes in `target` what a power failure leaves of `beginning` after the first `count` events that were
/// recorded below `root`. `seed` decides what of the unflushed is there; 0 nothing, 1 everything.
void afterPowerLoss(const std::filesystem::path& beginning, const std::filesystem::path& root,
                    const std::vector<FileEvent>& events, std::size_t count, std::uint64_t seed,
                    const std::filesystem::path& target);

} // namespace trichion::test

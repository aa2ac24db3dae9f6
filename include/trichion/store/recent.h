#pragma once
/// \file
/// The practices that were opened on this computer. Only their folders are noted, no name.

#include <filesystem>
#include <vector>

namespace trichion::store {

struct RecentPractice {
    std::filesystem::path folder;
    bool isThere = false; ///< false: the stick is not in, or it was moved
};

/// The newest first. Empty if the list is missing or cannot be read: it is a convenience.
[[nodiscard]] std::vector<RecentPractice> recentPractices(const std::filesystem::path& list);

/// Puts a practice at the top of the list, which its owner alone may read; ten are kept. Errors of writing.
void rememberPractice(const std::filesystem::path& list, const std::filesystem::path& folder);
/// Takes one off the list. Errors of writing.
void forgetPractice(const std::filesystem::path& list, const std::filesystem::path& folder);

} // namespace trichion::store

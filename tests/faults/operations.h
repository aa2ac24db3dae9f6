#pragma once
/// \file
/// What is done with a practice, each from the same beginning, and what is there afterwards.

#include "support/practice_folder.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace trichion::test {

/// The folder of one try: "practice" and what else lies there.
struct Scene {
    std::filesystem::path root;
    std::optional<store::Practice> practice; ///< open, unless the operation opens it

    [[nodiscard]] std::filesystem::path in(const char* name) const { return root / name; }
};

struct Operation {
    std::string name;
    std::function<void(Scene&)> run;
    std::function<void(const std::filesystem::path& root)> prepare; ///< changes the usual beginning, if there
    bool opensItself = false;
};

/// Every kind of work of the store that writes.
[[nodiscard]] const std::vector<Operation>& operations();

/// A practice with a full client and a bare one, photos, places of backups and an export, made once; a
/// folder.
[[nodiscard]] const std::filesystem::path& usualBeginning();

/// What is there, said so that it is the same for the same content: entries by table, names, photos, backups
/// that can be read, exports, restored practices. `wrong` gets what must never be.
[[nodiscard]] std::string contentOf(const std::filesystem::path& root, std::vector<std::string>& wrong);

} // namespace trichion::test

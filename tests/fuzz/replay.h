#pragma once
// The inputs that are kept in tests/fuzz/corpus, among them all that ever showed a fault.

#include "fuzz/kinds.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <set>
#include <string>
#include <vector>

namespace trichion::fuzz {

/// What is kept of a kind.
inline std::set<std::filesystem::path> keptInputs(const std::string& kind) {
    std::set<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(TRICHION_SOURCE) /
                                                                 "tests/fuzz/corpus" / kind))
        files.insert(entry.path());
    return files;
}

inline std::vector<std::uint8_t> inputIn(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// Takes all that is kept of a kind.
inline void replay(const std::string& kind, void (*take)(Input)) {
    const std::set<std::filesystem::path> files = keptInputs(kind);
    EXPECT_FALSE(files.empty()) << kind;
    for (const std::filesystem::path& path : files) {
        SCOPED_TRACE(path.filename().string());
        EXPECT_NO_THROW(take(inputIn(path)));
    }
}

} // namespace trichion::fuzz

#pragma once
/// \file
/// Who writes a document, as options.

#include "documents/paper.h"

#include <CLI/CLI.hpp>
#include <string>

namespace trichion::cli {

struct LetterheadOptions {
    std::string name;
    std::string address;
    std::string contact;
    std::string logo;
    std::string language = "en";
    std::string paper = "a4";
};

void addLetterheadOptions(CLI::App& command, LetterheadOptions& options);

/// Errors: UsageConflict for an unknown paper; those of reading the logo.
[[nodiscard]] documents::Letterhead letterheadOf(const LetterheadOptions& options);

/// Error: UsageConflict unless a4 or letter.
[[nodiscard]] documents::Paper paperFrom(const std::string& name);

} // namespace trichion::cli

#pragma once
/// \file
/// How commands come to an open practice: the folder and a passphrase, which never is an argument.

#include "trichion/store/practice.h"

#include <CLI/CLI.hpp>
#include <optional>
#include <string>

namespace trichion::cli {

struct PracticeOptions {
    std::string folder;
    std::string passphraseFile;
    std::optional<int> passphraseDescriptor;
    std::string recoveryFile;
    bool isJson = false;
};

enum class FolderOption { Positional, Named, Optional };
void addPracticeOptions(CLI::App& command, PracticeOptions& options, FolderOption folder);

/// A passphrase from the file or the descriptor that was named, or asked for at the terminal without showing
/// it (twice when it is new). Nothing without any of them. Errors: UsageConflict, those of reading.
enum class PassphraseUse { Known, New };
[[nodiscard]] std::optional<store::Sealed<std::string>> passphraseOf(const PracticeOptions& options,
                                                                     PassphraseUse use);

/// What opens the practice in that folder; asks only if it is sealed.
[[nodiscard]] store::Unlocking unlockingFor(const PracticeOptions& options, bool isSealed);

[[nodiscard]] store::Practice openPractice(const PracticeOptions& options);

} // namespace trichion::cli

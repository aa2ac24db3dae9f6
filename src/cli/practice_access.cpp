#include "practice_access.h"

#include "options.h"
#include "trichion/base/file.h"
#include "trichion/base/messages.h"
#include "trichion/base/terminal.h"

#include <array>
#include <cstdio>

namespace trichion::cli {

using base::Error;
using base::ErrorCode;
using store::Sealed;

namespace {

constexpr std::size_t kLongest_bytes = 4096;

/// Without the end of the line.
Sealed<std::string> firstLine(std::string text) {
    if (const std::size_t end = text.find_first_of("\r\n"); end != std::string::npos) {
        store::wipe(text.data() + end, text.size() - end);
        text.resize(end);
    }
    return Sealed<std::string>(std::move(text));
}

Sealed<std::string> fromFile(const std::string& path) {
    store::Bytes bytes = base::readFile(path, kLongest_bytes);
    Sealed<std::string> line = firstLine(std::string(bytes.begin(), bytes.end()));
    store::wipe(bytes.data(), bytes.size());
    return line;
}

Sealed<std::string> fromDescriptor(int descriptor) {
    std::array<char, kLongest_bytes> buffer{};
    const std::optional<std::size_t> filled = base::readDescriptor(descriptor, buffer);
    if (!filled)
        throwUsage("--passphrase-fd " + std::to_string(descriptor) + " cannot be read.");
    Sealed<std::string> line = firstLine(std::string(buffer.data(), *filled));
    store::wipe(buffer.data(), buffer.size());
    return line;
}

Sealed<std::string> asked(const char* question) {
    std::fputs(question, stderr);
    std::string line;
    {
        const base::SilentTerminal silent;
        for (int c = 0; (c = std::getchar()) != EOF && c != '\n';)
            line += static_cast<char>(c);
    }
    std::fputs("\n", stderr);
    return Sealed<std::string>(std::move(line));
}

} // namespace

void addPracticeOptions(CLI::App& command, PracticeOptions& options, FolderOption folder) {
    CLI::Option* named = command.add_option(folder == FolderOption::Positional ? "folder" : "--practice",
                                            options.folder, "Folder of the practice");
    if (folder != FolderOption::Optional)
        named->required();
    command.add_option("--passphrase-file", options.passphraseFile,
                       "File whose first line is the passphrase");
    command.add_option("--passphrase-fd", options.passphraseDescriptor,
                       "File descriptor to read the passphrase from");
    command.add_option("--recovery-file", options.recoveryFile,
                       "File with the printed recovery key, instead");
    command.add_flag("--json", options.isJson, "Print JSON");
}

std::optional<Sealed<std::string>> passphraseOf(const PracticeOptions& options, PassphraseUse use) {
    if (!options.passphraseFile.empty() && options.passphraseDescriptor)
        throwUsage("Give --passphrase-file or --passphrase-fd, not both.");
    if (!options.passphraseFile.empty())
        return fromFile(options.passphraseFile);
    if (options.passphraseDescriptor)
        return fromDescriptor(*options.passphraseDescriptor);
    if (!base::isTerminal(base::Stream::Input))
        return std::nullopt;
    Sealed<std::string> typed = asked(use == PassphraseUse::New ? "New passphrase: " : "Passphrase: ");
    if (use == PassphraseUse::New && !(asked("Again: ") == typed))
        throwUsage("The two passphrases differ. Nothing was made.");
    return typed;
}

store::Unlocking unlockingFor(const PracticeOptions& options, bool isSealed) {
    store::Unlocking unlocking;
    unlocking.actor = "trichion-cli";
    if (!isSealed)
        return unlocking;
    if (!options.recoveryFile.empty())
        unlocking.recoveryKey = fromFile(options.recoveryFile);
    else
        unlocking.passphrase = passphraseOf(options, PassphraseUse::Known);
    return unlocking;
}

store::Practice openPractice(const PracticeOptions& options) {
    const bool isSealed = store::Practice::factsOf(options.folder).isSealed;
    store::Practice practice =
        store::Practice::open(options.folder, unlockingFor(options, isSealed), store::systemClock);
    for (const base::Finding& finding : practice.openingFindings())
        std::fprintf(stderr, "trichion-cli: %s\n", base::describe(finding).c_str());
    return practice;
}

} // namespace trichion::cli

#pragma once
/// \file
/// One client as a file: for the client who asks for their data, and for another practice. A plain tar with
///
///     client.json     all that is known, in clear
///     photos/...      as they were taken in
///     papers/...      PDFs that were given along
///     contents.json   sizes and digests of all these
///
/// or, with a passphrase, the same sealed (Argon2id, XChaCha20-Poly1305 in pieces).

#include "trichion/base/progress.h"
#include "trichion/store/practice.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace trichion::store {

struct ExportWish {
    std::vector<std::filesystem::path> papers;     ///< files that go along as they are
    std::optional<Sealed<std::string>> passphrase; ///< without: everyone who has the file can read it
    PassphraseCost cost = PassphraseCost::Usual;
};

struct ExportFacts {
    std::int64_t rows = 0;
    std::int64_t photos = 0;
    std::int64_t papers = 0;
    std::int64_t size_bytes = 0;
};

/// Writes a client to a new file that only its owner may read; it appears whole or not at all. Errors:
/// RowMissing; PassphraseWeak; SealBroken if a photo is damaged; those of reading the papers and of writing;
/// Interrupted.
ExportFacts exportClient(Practice& practice, const ClientId& client, const std::filesystem::path& file,
                         const ExportWish& wish, const base::Progress& progress = {});

/// Whether a file is an export that needs a passphrase. Errors: FileMissing, FileNoPermission.
[[nodiscard]] bool isSealedExport(const std::filesystem::path& file);

struct ImportFacts {
    Client client;
    std::int64_t rows = 0;
    std::int64_t photos = 0;
    std::int64_t papers = 0;   ///< left in the file: a practice keeps no papers
    std::int64_t invoices = 0; ///< left in the file: they belong to the books of the other practice
};

/// Adds the client of an export as a new one, with a number and ids of its own; all of the file is checked
/// before anything is stored, and all is stored or nothing. Errors: FileInvalidField for whatever is not as
/// this program writes it (names that lead elsewhere, links, contents that are not what contents.json says);
/// FileNewer; FileNotJson; PassphraseNeeded, PassphraseWrong; SealBroken; RowRefused; EntryInvalid;
/// FileMissing.
ImportFacts importClient(Practice& practice, const std::filesystem::path& file,
                         const std::optional<Sealed<std::string>>& passphrase,
                         const base::Progress& progress = {});

} // namespace trichion::store

#include "fuzz/practice_input.h"
#include "store/export_file.h"
#include "store/tar_archive.h"
#include "trichion/base/file.h"
#include "trichion/store/backup.h"
#include "trichion/store/exchange.h"
#include "trichion/store/salvage.h"

#include <algorithm>
#include <string>

namespace trichion::fuzz {

namespace fs = std::filesystem;
using namespace store;

namespace {

/// An archive of the two files.
Bytes archiveOf(std::string_view document, const std::string& contents) {
    Bytes archive;
    TarWriter writer([&](BytesView piece) { archive.insert(archive.end(), piece.begin(), piece.end()); });
    writer.add("client.json", viewOf(document));
    writer.add("contents.json", viewOf(contents));
    writer.finish();
    return archive;
}

std::string contentsFor(std::string_view document) {
    Contents contents;
    contents["client.json"] = {document.size(), digestOf(viewOf(document)), {}};
    return contentsToJson(contents);
}

Bytes exportFrom(int kind, Input rest) {
    switch (kind) {
    case 1:
        return archiveOf(textOf(rest), contentsFor(textOf(rest)));
    case 2:
        return archiveOf("{}", std::string(textOf(rest)));
    default:
        return {rest.begin(), rest.end()};
    }
}

/// Folder of a backup of the frozen practice, the same throughout the process.
const fs::path& wholeBackup() {
    static const fs::path backup = [] {
        const fs::path folder = emptyFolder("original");
        putFile(folder / "practice.sqlite", frozenDatabase());
        Practice practice = openFrozen(folder);
        return makeBackup(practice, emptyFolder("place")).folder;
    }();
    return backup;
}

void overwrite(Bytes& bytes, Input edits) {
    for (; edits.size() >= 5 && !bytes.empty(); edits = edits.subspan(5)) {
        const std::size_t at =
            (edits[0] | std::size_t{edits[1]} << 8U | std::size_t{edits[2]} << 16U) % bytes.size();
        if (edits[4] == 255) {
            bytes.resize(at);
            continue;
        }
        const std::size_t size = std::min(bytes.size() - at, std::size_t{1} + edits[3]);
        std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(at), size, edits[4]);
    }
}

} // namespace

void takeExport(Input input) {
    if (input.empty())
        return;
    const fs::path file = emptyFolder("export") / "client.tar";
    putFile(file, exportFrom(input.front() % 4, input.subspan(1)));
    Practice& practice = sharedPractice();
    const std::size_t before = practice.all<Client>().size();
    const std::size_t photos = practice.vault().all().size();
    const bool isTaken = answers([&] {
        (void)isSealedExport(file);
        (void)importClient(practice, file, test::secret(test::kPassphrase));
    });
    require(practice.all<Client>().size() == before + (isTaken ? 1U : 0U), "half an import");
    require(isTaken || practice.vault().all().size() == photos, "a photo of an import that was refused");
}

void takeBackup(Input input) {
    if (input.empty())
        return;
    const fs::path place = emptyFolder("changed");
    const fs::path backup = place / wholeBackup().filename();
    fs::copy(wholeBackup(), backup, fs::copy_options::recursive);
    const int kind = input.front() % 3;
    const Input rest = input.subspan(1);
    if (kind == 2) {
        Bytes database = base::readFile(backup / "database.sealed", std::size_t{1} << 26U);
        overwrite(database, rest);
        putFile(backup / "database.sealed", database);
    } else {
        putFile(backup / (kind == 0 ? "manifest.json" : "keys.json"), rest);
    }
    Unlocking unlocking;
    unlocking.passphrase = test::secret(test::kPassphrase);
    (void)backupsIn(place);
    answers([&] { (void)isSealedBackup(backup); });
    if (answers([&] { (void)verifyBackup(backup, unlocking); }))
        answers([&] { (void)restoreBackup(backup, place / "restored", unlocking); });
}

void takeDatabase(Input input) {
    Bytes bytes = frozenDatabase();
    overwrite(bytes, input);
    const fs::path folder = emptyFolder("damaged");
    putFile(folder / "practice.sqlite", bytes);
    answers([&] { (void)Practice::factsOf(folder); });
    answers([&] {
        Practice practice = openFrozen(folder);
        answers([&] { (void)checkPractice(practice); });
        answers([&] {
            for (const Client& client : practice.all<Client>())
                (void)practice.of<Photo>(client.id);
        });
    });
    fs::remove_all(emptyFolder("saved"));
    answers([&] { (void)salvagePractice(folder, folder.parent_path() / "saved"); });
}

} // namespace trichion::fuzz

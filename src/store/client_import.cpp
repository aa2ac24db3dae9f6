#include "client_document.h"
#include "export_file.h"
#include "tar_archive.h"
#include "trichion/base/error.h"
#include "trichion/base/file.h"
#include "trichion/base/parallel.h"
#include "trichion/store/exchange.h"

#include <algorithm>
#include <memory>

namespace trichion::store {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorCode;

namespace {

constexpr std::uint64_t kLargestDocument_bytes = std::uint64_t{64} << 20U;

[[noreturn]] void refuse(const fs::path& file, const std::string& place, const std::string& expected) {
    throw Error(ErrorCode::FileInvalidField,
                {{"path", base::utf8(file)}, {"place", place}, {"expected", expected}});
}

/// Reads the archive of an export from its beginning, as often as it is asked.
class ExportReader {
  public:
    ExportReader(fs::path file, const std::optional<Sealed<std::string>>& passphrase)
        : m_file(std::move(file)) {
        const std::optional<MasterWrap> wrap = exportHeaderIn(sourceOf(m_file));
        if (!wrap)
            return;
        if (!passphrase)
            throw Error(ErrorCode::PassphraseNeeded);
        m_key = unwrapByPassphrase(*wrap, *passphrase);
    }

    [[nodiscard]] TarReader archive() const { return TarReader(source(), base::utf8(m_file)); }
    [[nodiscard]] const fs::path& file() const noexcept { return m_file; }

  private:
    [[nodiscard]] Source source() const {
        const Source bytes = sourceOf(m_file);
        if (!m_key)
            return bytes;
        (void)exportHeaderIn(bytes);
        const auto stream = std::make_shared<UnsealingStream>(*m_key, kExportPurpose, bytes);
        return [stream, rest = BytesView{}](std::span<std::uint8_t> buffer) mutable {
            std::size_t filled = 0;
            while (filled < buffer.size()) {
                if (rest.empty())
                    rest = stream->next();
                if (rest.empty())
                    break;
                const std::size_t size = std::min(rest.size(), buffer.size() - filled);
                std::copy_n(rest.begin(), size, buffer.begin() + static_cast<std::ptrdiff_t>(filled));
                rest = rest.subspan(size);
                filled += size;
            }
            return filled;
        };
    }

    fs::path m_file;
    std::optional<Key> m_key;
};

/// What the whole archive holds, after each file was held against contents.json.
struct Checked {
    std::string document;
    Contents contents;
    std::int64_t papers = 0;
};

std::string textOf(TarReader& archive, const fs::path& file, const TarReader::Entry& entry) {
    if (entry.size_bytes > kLargestDocument_bytes)
        refuse(file, entry.name, "at most " + std::to_string(kLargestDocument_bytes >> 20U) + " MB");
    const Bytes content = archive.content();
    return std::string(content.begin(), content.end());
}

void requireListed(const fs::path& file, const Contents& found, const Contents& listed) {
    for (const auto& [name, facts] : listed) {
        const auto there = found.find(name);
        if (there == found.end())
            refuse(file, name, "in it; it is missing");
        if (there->second.size_bytes != facts.size_bytes || there->second.digest != facts.digest)
            refuse(file, name, "as it was exported; it was changed");
    }
    for (const auto& [name, facts] : found)
        if (listed.count(name) == 0)
            refuse(file, name, "listed in contents.json");
}

Checked checked(const ExportReader& reader, const base::Progress& progress) {
    Checked result;
    Contents found;
    std::string list;
    TarReader archive = reader.archive();
    while (const auto entry = archive.next()) {
        base::throwIfStopped(progress.stop);
        progress.at("check", 0.0);
        if (entry->name == "contents.json") {
            list = textOf(archive, reader.file(), *entry);
            continue;
        }
        RunningDigest digest;
        if (entry->name == "client.json") {
            result.document = textOf(archive, reader.file(), *entry);
            digest.add(viewOf(result.document));
        } else {
            archive.pass([&](BytesView piece) { digest.add(piece); });
        }
        found[entry->name] = {entry->size_bytes, digest.finish(), {}};
        result.papers += entry->name.rfind("papers/", 0) == 0 ? 1 : 0;
    }
    if (list.empty() || result.document.empty())
        refuse(reader.file(), "it", "an export with client.json and contents.json");
    result.contents = contentsFromJson(list, base::utf8(reader.file()) + ": contents.json");
    requireListed(reader.file(), found, result.contents);
    return result;
}

/// Second reading: the photos go into the practice, each held against its digest once more.
void putPhotos(Practice& practice, Transaction& transaction, const ExportReader& reader,
               const Contents& contents, std::map<std::string, Photo>& photos,
               const base::Progress& progress) {
    std::size_t stored = 0;
    TarReader archive = reader.archive();
    while (const auto entry = archive.next()) {
        base::throwIfStopped(progress.stop);
        if (entry->name.rfind("photos/", 0) != 0) {
            archive.pass([](BytesView) {});
            continue;
        }
        progress.at("photos", static_cast<double>(stored) / static_cast<double>(photos.size() + 1));
        const Listed& listed = contents.at(entry->name);
        const Bytes content = archive.content();
        const auto photo = photos.find(listed.photo);
        if (photo == photos.end() || photo->second.revision != 0)
            refuse(reader.file(), entry->name, "a photo of client.json, once");
        if (digestOf(content) != listed.digest)
            refuse(reader.file(), entry->name, "as it was exported; it was changed");
        photo->second = practice.addPhoto(transaction, photo->second, content);
        ++stored;
    }
    for (const auto& [id, photo] : photos)
        if (photo.revision == 0)
            refuse(reader.file(), "photo " + id, "in it; its file is missing");
}

/// Photo files of an import that failed belong to nobody.
class Sweeper {
  public:
    explicit Sweeper(Practice& practice) : m_practice(practice) {}
    ~Sweeper() {
        if (m_isDone)
            return;
        try {
            sweepPhotos(m_practice);
        } catch (const std::exception&) {
            return; // they are found and swept by the next check
        }
    }
    Sweeper(const Sweeper&) = delete;
    Sweeper& operator=(const Sweeper&) = delete;
    void isDone() noexcept { m_isDone = true; }

  private:
    Practice& m_practice;
    bool m_isDone = false;
};

} // namespace

bool isSealedExport(const fs::path& file) {
    return exportHeaderIn(sourceOf(file)).has_value();
}

ImportFacts importClient(Practice& practice, const fs::path& file,
                         const std::optional<Sealed<std::string>>& passphrase,
                         const base::Progress& progress) {
    const ExportReader reader(file, passphrase);
    const Checked whole = checked(reader, progress);
    Sweeper sweeper(practice); // before the transaction: it works after that was undone
    Transaction transaction(practice.connection());
    ImportFacts facts;
    const TakenClient taken =
        takeDocument(practice, transaction, whole.document, base::utf8(file) + ": client.json",
                     [&](std::map<std::string, Photo>& photos) {
                         putPhotos(practice, transaction, reader, whole.contents, photos, progress);
                         facts.photos = static_cast<std::int64_t>(photos.size());
                     });
    practice.note(transaction, "import", "client", taken.client.id.text);
    transaction.commit();
    sweeper.isDone();
    facts.client = taken.client;
    facts.rows = taken.rows;
    facts.invoices = taken.invoices;
    facts.papers = whole.papers;
    return facts;
}

} // namespace trichion::store

#include "client_document.h"
#include "export_file.h"
#include "tar_archive.h"
#include "trichion/base/durable_file.h"
#include "trichion/base/parallel.h"
#include "trichion/store/exchange.h"

#include <algorithm>
#include <cstdio>

namespace trichion::store {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kLargestPaper_bytes = std::size_t{256} << 20U;

bool begins(BytesView content, std::string_view with, std::size_t at = 0) {
    return content.size() >= at + with.size() &&
           std::equal(with.begin(), with.end(), content.begin() + static_cast<std::ptrdiff_t>(at),
                      [](char a, std::uint8_t b) { return static_cast<std::uint8_t>(a) == b; });
}

/// By its first bytes, so that other programs know what to do with it.
const char* endingOf(BytesView content) {
    if (begins(content, "\xFF\xD8\xFF"))
        return ".jpg";
    if (begins(content, "\x89PNG"))
        return ".png";
    if (begins(content, "ftyp", 4))
        return ".heic";
    if (begins(content, "RIFF") && begins(content, "WEBP", 8))
        return ".webp";
    if (begins(content, "II*") || begins(content, "MM"))
        return ".tiff";
    return ".bin";
}

/// "papers/3-consent_form.pdf": what is not plain becomes '_'.
std::string paperName(std::size_t number, const fs::path& paper) {
    std::string name = std::to_string(number) + '-';
    const std::string stem = base::utf8(paper.filename());
    for (const char c : stem.substr(stem.size() - std::min<std::size_t>(stem.size(), 60))) {
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                             c == '.' || c == '-';
        name += isPlain ? c : '_';
    }
    return "papers/" + name;
}

/// Writes files of the archive and lists them.
class Packer {
  public:
    explicit Packer(Sink sink) : m_tar(std::move(sink)) {}

    void add(const std::string& name, BytesView content, const std::string& photo = {}) {
        m_tar.add(name, content);
        m_contents[name] = {content.size(), digestOf(content), photo};
    }
    void finish() {
        m_tar.add("contents.json", viewOf(contentsToJson(m_contents)));
        m_tar.finish();
    }

  private:
    TarWriter m_tar;
    Contents m_contents;
};

ExportFacts pack(Practice& practice, const ClientId& client, const ExportWish& wish, const Sink& sink,
                 const base::Progress& progress) {
    const ClientDocument document = documentOf(practice, client);
    Packer packer(sink);
    packer.add("client.json", viewOf(document.json));
    ExportFacts facts;
    facts.rows = document.rows;
    for (const Photo& photo : document.photos) {
        base::throwIfStopped(progress.stop);
        progress.at("photos",
                    static_cast<double>(facts.photos) / static_cast<double>(document.photos.size()));
        const Bytes content = practice.contentOf(photo);
        packer.add("photos/" + photo.id.text + endingOf(content), content, photo.id.text);
        ++facts.photos;
    }
    for (const fs::path& paper : wish.papers) {
        ++facts.papers;
        packer.add(paperName(static_cast<std::size_t>(facts.papers), paper),
                   base::readFile(paper, kLargestPaper_bytes));
    }
    packer.finish();
    return facts;
}

} // namespace

ExportFacts exportClient(Practice& practice, const ClientId& client, const fs::path& file,
                         const ExportWish& wish, const base::Progress& progress) {
    base::DurableFile target(file);
    const Sink plain = [&](BytesView bytes) { target.write(bytes); };
    ExportFacts facts;
    if (wish.passphrase) {
        const Key key = Key::random();
        plain(exportHeader(wrapByPassphrase(key, *wish.passphrase, wish.cost)));
        SealingStream sealing(key, kExportPurpose, plain);
        facts = pack(
            practice, client, wish, [&](BytesView bytes) { sealing.write(bytes); }, progress);
        sealing.finish();
    } else {
        facts = pack(practice, client, wish, plain, progress);
    }
    target.commit();
    facts.size_bytes = static_cast<std::int64_t>(target.size_bytes());
    Transaction transaction(practice.connection());
    practice.note(transaction, "export", "client", client.text);
    transaction.commit();
    return facts;
}

} // namespace trichion::store

#include "manifest.h"

#include "hex.h"
#include "json_stream.h"
#include "streams.h"
#include "trail_end.h"
#include "trichion/base/error.h"
#include "trichion/base/file.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>
#include <utility>

namespace trichion::store {

namespace fs = std::filesystem;
using Kind = JsonEvent::Kind;

namespace {

constexpr std::string_view kFormat = "trichion-backup";
constexpr int kVersion = 1;

[[noreturn]] void reject(const char* place) {
    throw base::Error(base::ErrorCode::FileInvalidField, {{"place", place}});
}

Digest digestFrom(std::string_view hex) {
    const std::optional<Bytes> bytes = bytesFromHex(hex);
    if (!bytes || bytes->size() != Digest{}.size())
        reject("a digest");
    return digestIn(*bytes);
}

/// What the seal covers, in the order it is read.
class Sealing {
  public:
    Sealing(const Manifest& manifest, const Key& key) : m_digest(key) {
        std::string text = std::to_string(manifest.made_ms) + ' ' + std::to_string(manifest.schema) + ' ' +
                           std::to_string(manifest.clients) + ' ' + hexOf(manifest.database);
        if (manifest.trailEnd > 0)
            text += " trail " + std::to_string(manifest.trailEnd) + ' ' + hexOf(manifest.trailChain);
        m_digest.add(viewOf(text));
    }
    void add(const BackupPhoto& photo) {
        const std::string text = ' ' + hexOf(photo.digest) + ':' + photo.client;
        m_digest.add(viewOf(text));
    }
    [[nodiscard]] Digest finish() { return m_digest.finish(); }

  private:
    RunningDigest m_digest;
};

std::string headOf(const Manifest& manifest) {
    nlohmann::ordered_json head = {{"format", kFormat},
                                   {"version", kVersion},
                                   {"made_ms", manifest.made_ms},
                                   {"schema", manifest.schema},
                                   {"clients", manifest.clients},
                                   {"photo_count", manifest.photos},
                                   {"database", hexOf(manifest.database)}};
    if (manifest.trailEnd > 0)
        head["trail"] = {{"end", manifest.trailEnd}, {"chain", hexOf(manifest.trailChain)}};
    std::string text = head.dump(1);
    text.resize(text.size() - 2); // the end of the object comes later
    return text;
}

/// Gathers the values of the head as they come.
class Head {
  public:
    Reading take(const JsonEvent& event) {
        if (event.kind == Kind::Begin && event.path == "photos" && m_hasCount)
            return Reading::IsDone;
        if (event.kind == Kind::End && event.path == "photos/[]" && !m_hasCount)
            ++m_manifest.photos;
        else if (event.kind == Kind::Text)
            takeText(event.path, event.text);
        else if (event.kind == Kind::Number)
            takeNumber(event.path, event.number);
        return Reading::GoesOn;
    }
    /// Error: FileInvalidField unless it was all there.
    [[nodiscard]] const Manifest& finished(const fs::path& path) const {
        if (m_format != kFormat || m_version < 1)
            reject("format");
        if (m_version > kVersion)
            throw base::Error(base::ErrorCode::FileNewer, {{"path", base::utf8(path)},
                                                           {"given", std::to_string(m_version)},
                                                           {"newest", std::to_string(kVersion)}});
        if (m_values != kAllValues || m_manifest.made_ms < 0 || m_manifest.schema < 1 ||
            m_manifest.clients < 0 || m_manifest.photos < 0 || m_manifest.trailEnd < 0)
            reject("a value");
        return m_manifest;
    }

  private:
    static constexpr int kAllValues = 4; ///< made_ms, schema, clients, database

    void takeText(std::string_view path, std::string_view text) {
        if (path == "format")
            m_format = text;
        else if (path == "trail/chain")
            m_manifest.trailChain = digestFrom(text);
        else if (path == "database") {
            m_manifest.database = digestFrom(text);
            ++m_values;
        }
    }
    void takeNumber(std::string_view path, std::int64_t number) {
        const auto value = [&] {
            ++m_values;
            return number;
        };
        if (path == "version")
            m_version = number;
        else if (path == "made_ms")
            m_manifest.made_ms = value();
        else if (path == "schema")
            m_manifest.schema = static_cast<int>(std::clamp<std::int64_t>(value(), 0, 1'000'000));
        else if (path == "clients")
            m_manifest.clients = value();
        else if (path == "trail/end")
            m_manifest.trailEnd = number;
        else if (path == "photo_count") {
            m_manifest.photos = number;
            m_hasCount = true;
        }
    }

    Manifest m_manifest;
    std::string m_format;
    std::int64_t m_version = 0;
    int m_values = 0;
    bool m_hasCount = false;
};

/// Gives the photos of the list as they come; what cannot be read is damage, what the sink throws is its own.
class PhotoList {
  public:
    PhotoList(const fs::path& backup, const PhotoSink& sink) : m_backup(backup), m_sink(sink) {}
    Reading take(const JsonEvent& event) {
        if (event.kind == Kind::Begin && event.path == "photos/[]")
            m_next = {};
        else if (event.kind == Kind::Text && event.path == "photos/[]/file")
            m_next.first = event.text;
        else if (event.kind == Kind::Text && event.path == "photos/[]/client")
            m_next.second = event.text;
        else if (event.kind == Kind::Text && event.path == "seal")
            m_seal = event.text;
        else if (event.kind == Kind::End && event.path == "photos/[]")
            give();
        return Reading::GoesOn;
    }
    [[nodiscard]] const std::string& seal() const noexcept { return m_seal; }
    [[nodiscard]] std::int64_t given() const noexcept { return m_given; }

  private:
    void give() {
        const std::optional<Bytes> digest = bytesFromHex(m_next.first);
        if (!digest || digest->size() != Digest{}.size() || m_next.second.empty())
            throwBackupDamaged(m_backup, "its list of photos cannot be read");
        ++m_given;
        m_sink({digestIn(*digest), m_next.second});
    }

    fs::path m_backup;
    const PhotoSink& m_sink;
    std::pair<std::string, std::string> m_next; ///< file, client
    std::string m_seal;
    std::int64_t m_given = 0;
};

} // namespace

void throwBackupDamaged(const fs::path& backup, const std::string& reason) {
    throw base::Error(base::ErrorCode::BackupDamaged, {{"path", base::utf8(backup)}, {"reason", reason}});
}

void orDamaged(const fs::path& backup, const char* name, const std::function<void(const fs::path&)>& read) {
    try {
        read(backup / name);
    } catch (const base::Error& error) {
        if (error.code() != base::ErrorCode::FileInvalidField &&
            error.code() != base::ErrorCode::FileWrongFormat &&
            error.code() != base::ErrorCode::FileNoPermission)
            throw;
        throwBackupDamaged(backup, std::string(name) + " cannot be read");
    }
}

void writeManifest(const fs::path& backup, const Manifest& manifest, const PhotoSource& photos,
                   const Key& key) {
    TextFile file(backup / kManifestName);
    Sealing seal(manifest, key);
    file.add(headOf(manifest) + ",\n \"photos\": [");
    const char* between = "\n";
    photos([&](const BackupPhoto& photo) {
        seal.add(photo);
        file.add(between + ("  {\"file\": \"" + hexOf(photo.digest)) +
                 "\", \"client\": " + nlohmann::json(photo.client).dump() + "}");
        between = ",\n";
    });
    file.add("\n ],\n \"seal\": \"" + hexOf(seal.finish()) + "\"\n}\n");
    file.commit();
}

Manifest readManifest(const fs::path& backup) {
    Head head;
    Manifest manifest;
    orDamaged(backup, kManifestName, [&](const fs::path& path) {
        readJson(path, [&](const JsonEvent& event) { return head.take(event); });
        manifest = head.finished(path);
    });
    return manifest;
}

void forEachPhoto(const fs::path& backup, const PhotoSink& sink) {
    PhotoList list(backup, sink);
    orDamaged(backup, kManifestName, [&](const fs::path& path) {
        readJson(path, [&](const JsonEvent& event) { return list.take(event); });
    });
}

void requireSealed(const fs::path& backup, const Manifest& manifest, const Key& key) {
    Sealing seal(manifest, key);
    const PhotoSink sink = [&](const BackupPhoto& photo) { seal.add(photo); };
    PhotoList list(backup, sink);
    orDamaged(backup, kManifestName, [&](const fs::path& path) {
        readJson(path, [&](const JsonEvent& event) { return list.take(event); });
    });
    if (list.given() != manifest.photos || list.seal() != hexOf(seal.finish()))
        throwBackupDamaged(backup, "its manifest was changed");
}

} // namespace trichion::store

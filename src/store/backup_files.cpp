#include "backup_files.h"

#include "hex.h"
#include "trichion/base/error.h"
#include "trichion/base/file.h"
#include "trichion/base/json.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace trichion::store {

using base::JsonNode;

namespace {

constexpr std::size_t kLargestText_bytes = std::size_t{256} << 20U;
constexpr std::int64_t kLargest = std::int64_t{1} << 53U;

Bytes hexIn(const JsonNode& node) {
    std::optional<Bytes> bytes = bytesFromHex(node.text());
    if (!bytes)
        node.reject("hexadecimal digits");
    return std::move(*bytes);
}

Digest digestFrom(const JsonNode& node) {
    const Bytes bytes = hexIn(node);
    Digest digest{};
    if (bytes.size() != digest.size())
        node.reject("a digest");
    std::copy(bytes.begin(), bytes.end(), digest.begin());
    return digest;
}

/// What the seal of a manifest covers.
std::string sealedTextOf(const Manifest& manifest) {
    std::string text = std::to_string(manifest.made_ms) + ' ' + std::to_string(manifest.schema) + ' ' +
                       std::to_string(manifest.clients) + ' ' + hexOf(manifest.database);
    if (manifest.trailEnd > 0)
        text += " trail " + std::to_string(manifest.trailEnd) + ' ' + hexOf(manifest.trailChain);
    for (const BackupPhoto& photo : manifest.photos)
        text.append(1, ' ').append(hexOf(photo.digest)).append(1, ':').append(photo.client);
    return text;
}

JsonNode parsed(const std::filesystem::path& path, std::string_view format) {
    const Bytes bytes = base::readFile(path, kLargestText_bytes);
    JsonNode document = JsonNode::parse(
        std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()), base::utf8(path));
    document.requireFormat(format, 1);
    return document;
}

/// Runs a reader; whatever is wrong with the text, the backup is damaged.
template<class Read>
auto orDamaged(const std::filesystem::path& backup, const char* name, const Read& read) {
    try {
        return read(backup / name);
    } catch (const base::Error& error) {
        if (error.code() == base::ErrorCode::FileMissing || error.code() == base::ErrorCode::FileNewer)
            throw;
        throwBackupDamaged(backup, std::string(name) + " cannot be read");
    }
}

Manifest manifestIn(const std::filesystem::path& path) {
    const JsonNode document = parsed(path, "trichion-backup");
    Manifest manifest;
    manifest.made_ms = document.at("made_ms").integer(0, kLargest);
    manifest.schema = static_cast<int>(document.at("schema").integer(1, 1'000'000));
    manifest.clients = document.at("clients").integer(0, kLargest);
    manifest.database = digestFrom(document.at("database"));
    if (const auto trail = document.find("trail")) {
        manifest.trailEnd = trail->at("end").integer(1, kLargest);
        manifest.trailChain = digestFrom(trail->at("chain"));
    }
    const std::vector<JsonNode> photos = document.at("photos").elements();
    manifest.photos.reserve(photos.size());
    for (const JsonNode& photo : photos)
        manifest.photos.push_back({digestFrom(photo.at("file")), photo.at("client").text()});
    return manifest;
}

BackupKeys keysIn(const std::filesystem::path& path) {
    const JsonNode document = parsed(path, "trichion-keys");
    BackupKeys keys;
    keys.practice = document.at("practice").text();
    for (const JsonNode& node : document.at("master").elements())
        keys.wraps.push_back({wrapKindFrom(node.at("kind").text()), hexIn(node.at("salt")),
                              node.at("operations").integer(0, kLargest),
                              node.at("memory_bytes").integer(0, kLargest), hexIn(node.at("wrapped"))});
    const JsonNode clients = document.at("clients");
    for (const std::string& id : clients.keys())
        keys.clients.emplace(id, hexIn(clients.at(id)));
    return keys;
}

} // namespace

void throwBackupDamaged(const std::filesystem::path& backup, const std::string& reason) {
    throw base::Error(base::ErrorCode::BackupDamaged, {{"path", base::utf8(backup)}, {"reason", reason}});
}

std::string manifestToJson(const Manifest& manifest, const Key& key) {
    nlohmann::ordered_json photos = nlohmann::ordered_json::array();
    for (const BackupPhoto& photo : manifest.photos)
        photos.push_back({{"file", hexOf(photo.digest)}, {"client", photo.client}});
    nlohmann::ordered_json document = {{"format", "trichion-backup"},
                                       {"version", 1},
                                       {"made_ms", manifest.made_ms},
                                       {"schema", manifest.schema},
                                       {"clients", manifest.clients},
                                       {"database", hexOf(manifest.database)},
                                       {"photos", photos},
                                       {"seal", hexOf(digestOf(key, viewOf(sealedTextOf(manifest))))}};
    if (manifest.trailEnd > 0)
        document["trail"] = {{"end", manifest.trailEnd}, {"chain", hexOf(manifest.trailChain)}};
    return document.dump(1) + "\n";
}

Manifest readManifest(const std::filesystem::path& backup) {
    return orDamaged(backup, kManifestName, manifestIn);
}

void requireSealed(const std::filesystem::path& backup, const Manifest& manifest, const Key& key) {
    const Digest seal = orDamaged(backup, kManifestName, [](const std::filesystem::path& path) {
        return digestFrom(parsed(path, "trichion-backup").at("seal"));
    });
    if (seal != digestOf(key, viewOf(sealedTextOf(manifest))))
        throwBackupDamaged(backup, "its manifest was changed");
}

std::string keysToJson(const BackupKeys& keys) {
    nlohmann::ordered_json wraps = nlohmann::ordered_json::array();
    for (const MasterWrap& wrap : keys.wraps)
        wraps.push_back({{"kind", nameOf(wrap.kind)},
                         {"salt", hexOf(wrap.salt)},
                         {"operations", wrap.operations},
                         {"memory_bytes", wrap.memory_bytes},
                         {"wrapped", hexOf(wrap.wrapped)}});
    nlohmann::ordered_json clients = nlohmann::ordered_json::object();
    for (const auto& [id, wrapped] : keys.clients)
        clients[id] = hexOf(wrapped);
    const nlohmann::ordered_json document = {{"format", "trichion-keys"},
                                             {"version", 1},
                                             {"practice", keys.practice},
                                             {"master", wraps},
                                             {"clients", clients}};
    return document.dump(1) + "\n";
}

BackupKeys readKeys(const std::filesystem::path& backup) {
    return orDamaged(backup, kKeysName, keysIn);
}

} // namespace trichion::store

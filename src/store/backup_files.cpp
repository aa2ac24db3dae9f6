#include "backup_files.h"

#include "hex.h"
#include "json_stream.h"
#include "key_table.h"
#include "trichion/base/error.h"
#include "trichion/base/file.h"

#include <functional>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

namespace trichion::store {

namespace {

constexpr std::string_view kKeysFormat = "trichion-keys";
constexpr int kKeysVersion = 1;

using TextSink = std::function<void(std::string_view)>;
using ClientKeySink = std::function<void(const std::string& client, BytesView wrapped)>;

/// The text of a file of keys, its clients as `clients` gives them.
void tellKeys(const std::string& practice, const std::vector<MasterWrap>& masters,
              const std::function<void(const ClientKeySink&)>& clients, const TextSink& sink) {
    nlohmann::ordered_json wraps = nlohmann::ordered_json::array();
    for (const MasterWrap& wrap : masters)
        wraps.push_back({{"kind", nameOf(wrap.kind)},
                         {"salt", hexOf(wrap.salt)},
                         {"operations", wrap.operations},
                         {"memory_bytes", wrap.memory_bytes},
                         {"wrapped", hexOf(wrap.wrapped)}});
    const nlohmann::ordered_json head = {
        {"format", kKeysFormat}, {"version", kKeysVersion}, {"practice", practice}, {"master", wraps}};
    std::string text = head.dump(1);
    text.resize(text.size() - 2); // the end of the object comes later
    sink(text + ",\n \"clients\": {");
    const char* between = "\n";
    clients([&](const std::string& client, BytesView wrapped) {
        sink(between + ("  " + nlohmann::json(client).dump()) + ": \"" + hexOf(wrapped) + "\"");
        between = ",\n";
    });
    sink("\n }\n}\n");
}

Bytes hexIn(std::string_view text) {
    std::optional<Bytes> bytes = bytesFromHex(text);
    if (!bytes)
        throw base::Error(base::ErrorCode::FileInvalidField, {{"expected", "hexadecimal digits"}});
    return std::move(*bytes);
}

/// Gathers keys as they come.
class KeysReader {
  public:
    Reading take(const JsonEvent& event) {
        if (event.kind == JsonEvent::Kind::Text)
            takeText(event.path, event.text);
        else if (event.kind == JsonEvent::Kind::Number)
            takeNumber(event.path, event.number);
        else if (event.path == "master/[]")
            takeWrap(event.kind);
        return Reading::GoesOn;
    }
    [[nodiscard]] BackupKeys finished(const std::filesystem::path& path) {
        if (m_version > kKeysVersion)
            throw base::Error(base::ErrorCode::FileNewer, {{"path", base::utf8(path)},
                                                           {"given", std::to_string(m_version)},
                                                           {"newest", std::to_string(kKeysVersion)}});
        if (m_format != kKeysFormat || m_version < 1 || m_keys.practice.empty())
            throw base::Error(base::ErrorCode::FileInvalidField, {{"expected", "the keys of a practice"}});
        return std::move(m_keys);
    }

  private:
    void takeText(std::string_view path, std::string_view text) {
        constexpr std::string_view kClients = "clients/";
        if (path.substr(0, kClients.size()) == kClients)
            m_keys.clients.emplace(path.substr(kClients.size()), hexIn(text));
        else if (path == "format")
            m_format = text;
        else if (path == "practice")
            m_keys.practice = text;
        else if (path == "master/[]/kind")
            m_wrap.kind = wrapKindFrom(std::string(text));
        else if (path == "master/[]/salt")
            m_wrap.salt = hexIn(text);
        else if (path == "master/[]/wrapped")
            m_wrap.wrapped = hexIn(text);
    }
    void takeNumber(std::string_view path, std::int64_t number) {
        if (path == "version")
            m_version = number;
        else if (path == "master/[]/operations")
            m_wrap.operations = number;
        else if (path == "master/[]/memory_bytes")
            m_wrap.memory_bytes = number;
    }
    void takeWrap(JsonEvent::Kind kind) {
        if (kind == JsonEvent::Kind::End)
            m_keys.wraps.push_back(m_wrap);
        m_wrap = {};
    }

    BackupKeys m_keys;
    MasterWrap m_wrap;
    std::string m_format;
    std::int64_t m_version = 0;
};

} // namespace

std::string keysToJson(const BackupKeys& keys) {
    std::string text;
    const auto clients = [&](const ClientKeySink& sink) {
        for (const auto& [id, wrapped] : keys.clients)
            sink(id, wrapped);
    };
    tellKeys(keys.practice, keys.wraps, clients, [&](std::string_view part) { text += part; });
    return text;
}

void writeKeys(const std::filesystem::path& backup, Connection& connection) {
    TextFile file(backup / kKeysName);
    const auto clients = [&](const ClientKeySink& sink) {
        Statement rows = connection.prepare("SELECT client, wrapped FROM client_key ORDER BY client");
        while (rows.step())
            sink(rows.text(0), rows.bytes(1));
    };
    tellKeys(connection.text("SELECT id FROM practice"), masterWrapsIn(connection), clients,
             [&](std::string_view part) { file.add(part); });
    file.commit();
}

BackupKeys readKeys(const std::filesystem::path& backup) {
    BackupKeys keys;
    orDamaged(backup, kKeysName, [&](const std::filesystem::path& path) {
        KeysReader reader;
        readJson(path, [&](const JsonEvent& event) { return reader.take(event); });
        keys = reader.finished(path);
    });
    return keys;
}

} // namespace trichion::store

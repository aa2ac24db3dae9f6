#include "export_file.h"

#include "hex.h"
#include "trichion/base/error.h"
#include "trichion/base/json.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace trichion::store {

namespace {

constexpr std::string_view kExportMagic = "Trichion sealed client 1\n";
constexpr std::size_t kSalt = 16;
constexpr std::size_t kNumber = 8;
constexpr std::size_t kWrapped = kSealOverhead + Key::kSize;
constexpr std::int64_t kLargest = std::int64_t{1} << 53U;

void putNumber(Bytes& bytes, std::int64_t number) {
    for (unsigned shift = 0; shift < 64; shift += 8)
        bytes.push_back(static_cast<std::uint8_t>(static_cast<std::uint64_t>(number) >> shift));
}

std::int64_t numberIn(BytesView bytes) {
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < kNumber; ++i)
        number |= std::uint64_t{bytes[i]} << (8 * i);
    return static_cast<std::int64_t>(number);
}

} // namespace

Bytes exportHeader(const MasterWrap& wrap) {
    Bytes header;
    header.reserve(kExportMagic.size() + kSalt + 2 * kNumber + kWrapped);
    header.insert(header.end(), kExportMagic.begin(), kExportMagic.end());
    header.insert(header.end(), wrap.salt.begin(), wrap.salt.end());
    putNumber(header, wrap.operations);
    putNumber(header, wrap.memory_bytes);
    header.insert(header.end(), wrap.wrapped.begin(), wrap.wrapped.end());
    return header;
}

std::optional<MasterWrap> exportHeaderIn(const Source& source) {
    std::array<std::uint8_t, kExportMagic.size()> magic{};
    if (source(magic) != magic.size() || !std::equal(magic.begin(), magic.end(), kExportMagic.begin()))
        return std::nullopt;
    std::array<std::uint8_t, kSalt + 2 * kNumber + kWrapped> rest{};
    if (source(rest) != rest.size())
        throw base::Error(base::ErrorCode::SealBroken, {{"what", "The export"}});
    const BytesView view(rest);
    MasterWrap wrap;
    wrap.kind = WrapKind::Passphrase;
    wrap.salt.assign(view.begin(), view.begin() + kSalt);
    wrap.operations = numberIn(view.subspan(kSalt));
    wrap.memory_bytes = numberIn(view.subspan(kSalt + kNumber));
    const BytesView wrapped = view.last(kWrapped);
    wrap.wrapped.assign(wrapped.begin(), wrapped.end());
    return wrap;
}

std::string contentsToJson(const Contents& contents) {
    nlohmann::ordered_json files = nlohmann::ordered_json::array();
    for (const auto& [name, listed] : contents) {
        nlohmann::ordered_json file = {
            {"name", name}, {"size_bytes", listed.size_bytes}, {"blake2b_256", hexOf(listed.digest)}};
        if (!listed.photo.empty())
            file["photo"] = listed.photo;
        files.push_back(std::move(file));
    }
    const nlohmann::ordered_json document = {{"format", "trichion-export"}, {"version", 1}, {"files", files}};
    return document.dump(1) + "\n";
}

Contents contentsFromJson(std::string_view json, const std::string& name) {
    const base::JsonNode document = base::JsonNode::parse(json, name);
    document.requireFormat("trichion-export", 1);
    Contents contents;
    for (const base::JsonNode& file : document.at("files").elements()) {
        Listed listed;
        listed.size_bytes = static_cast<std::uint64_t>(file.at("size_bytes").integer(0, kLargest));
        const std::optional<Bytes> digest = bytesFromHex(file.at("blake2b_256").text());
        if (!digest || digest->size() != listed.digest.size())
            file.at("blake2b_256").reject("a digest");
        std::copy(digest->begin(), digest->end(), listed.digest.begin());
        if (const auto photo = file.find("photo"))
            listed.photo = photo->text();
        if (!contents.emplace(file.at("name").text(), listed).second)
            file.reject("in it once");
    }
    return contents;
}

} // namespace trichion::store

#include "trichion/store/catalogue.h"

#include "trichion/base/error.h"
#include "trichion/base/file.h"
#include "trichion/base/json.h"
#include "trichion/base/resources.h"
#include "trichion/plan/aftercare.h"
#include "trichion/plan/intake.h"

#include <algorithm>
#include <array>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

namespace trichion::store {

namespace fs = std::filesystem;
using json = nlohmann::ordered_json;
using base::Error;
using base::ErrorCode;

namespace {

constexpr std::array<const char*, 4> kKinds = {"aftercare", "intake", "intervals", "pigments"};
constexpr const char* kDocument = "document"; // what stands around the parts
constexpr const char* kTakenOut = "null";     // a part the practice does not want
constexpr std::size_t kLargestCatalogue_bytes = std::size_t{16} << 20U;

using PartId = std::pair<std::string, std::string>; // kind and key

json parsed(const std::string& text, const std::string& name) {
    (void)base::JsonNode::parse(text, name); // refuses it in words
    return json::parse(text);
}

bool isListOfParts(const json& value) {
    return value.is_array() && !value.empty() &&
           std::all_of(value.begin(), value.end(), [](const json& part) {
               return part.is_object() && part.contains("id") && part["id"].is_string();
           });
}

/// A document with its lists of parts emptied, and these parts.
void splitInto(std::vector<CataloguePart>& parts, const std::string& kind, const std::string& name,
               json document) {
    std::vector<CataloguePart> inner;
    std::set<std::string> seen;
    for (auto& [member, value] : document.items()) {
        if (!isListOfParts(value))
            continue;
        for (const json& part : value) {
            const std::string key = member + '/' + part["id"].get<std::string>();
            if (!seen.insert(key).second)
                throw Error(ErrorCode::FileInvalidField,
                            {{"path", name}, {"place", key}, {"expected", "in it once"}});
            inner.push_back({kind, key, part.dump()});
        }
        value = json::array();
    }
    parts.push_back({kind, kDocument, document.dump()});
    parts.insert(parts.end(), inner.begin(), inner.end());
}

std::string joined(const std::vector<CataloguePart>& parts, const std::string& kind) {
    json document = json::object();
    for (const CataloguePart& part : parts)
        if (part.kind == kind && part.key == kDocument)
            document = json::parse(part.content);
    for (const CataloguePart& part : parts) {
        if (part.kind != kind || part.key == kDocument || part.content == kTakenOut)
            continue;
        json& list = document[part.key.substr(0, part.key.find('/'))];
        if (!list.is_null() && !list.is_array())
            throw Error(ErrorCode::FileInvalidField,
                        {{"path", kind}, {"place", kDocument}, {"expected", "a list where parts belong"}});
        list.push_back(json::parse(part.content));
    }
    return document.dump(1) + "\n";
}

std::vector<CataloguePart> partsOf(const std::vector<CatalogueEntry>& entries) {
    std::vector<CataloguePart> parts;
    parts.reserve(entries.size());
    for (const CatalogueEntry& entry : entries)
        parts.push_back({entry.kind, entry.key, entry.content});
    return parts;
}

/// Whether a text can stand in JSON, whose texts are UTF-8.
bool isUtf8(const std::string& text) {
    try {
        return !json(text).dump().empty();
    } catch (const json::type_error&) {
        return false;
    }
}

/// A rule that names what is not there must not come into the catalogue.
void requireReadable(const std::vector<CatalogueEntry>& entries, const std::string& kind) {
    const std::string text = joined(partsOf(entries), kind);
    if (kind == "aftercare")
        (void)plan::aftercareFromJson(text, "the catalogue of aftercare");
    if (kind == "intake")
        (void)plan::intakeFromJson(text, "the catalogue of intake");
}

void requirePart(const CataloguePart& part) {
    const auto refuse = [&](const char* expected) {
        throw Error(ErrorCode::FileInvalidField,
                    {{"path", part.kind}, {"place", part.key}, {"expected", expected}});
    };
    if (std::find(kKinds.begin(), kKinds.end(), part.kind) == kKinds.end())
        refuse("in a catalogue: aftercare, intake, intervals or pigments");
    if (!isUtf8(part.key))
        throw Error(ErrorCode::FileInvalidField,
                    {{"path", part.kind}, {"place", "the name"}, {"expected", "UTF-8"}});
    const json content = parsed(part.content, part.kind + ' ' + part.key);
    if (part.key == kDocument)
        return content.is_object() ? void() : refuse("an object");
    const std::size_t slash = part.key.find('/');
    if (slash == std::string::npos || slash == 0 || slash + 1 == part.key.size())
        refuse("named like \"rules/sun-30\"");
    const auto id = content.is_object() ? content.find("id") : content.end();
    if (id == content.end() || *id != part.key.substr(slash + 1))
        refuse("an object whose \"id\" is the end of its name");
}

/// The same content, however it is spaced.
bool isSame(const std::string& a, const std::string& b) {
    return json::parse(a) == json::parse(b);
}

CatalogueEntry* entryIn(std::vector<CatalogueEntry>& entries, const std::string& kind,
                        const std::string& key) {
    for (CatalogueEntry& entry : entries)
        if (entry.kind == kind && entry.key == key)
            return &entry;
    return nullptr;
}

/// The entry of that name, or a new one.
CatalogueEntry knownOrNew(Practice& practice, const std::string& kind, const std::string& key) {
    std::vector<CatalogueEntry> entries = practice.all<CatalogueEntry>();
    if (const CatalogueEntry* known = entryIn(entries, kind, key))
        return *known;
    CatalogueEntry made;
    made.kind = kind;
    made.key = key;
    return made;
}

/// Stores an entry, new or changed, after the whole catalogue was read with it.
void store(Practice& practice, const CatalogueEntry& changed) {
    std::vector<CatalogueEntry> entries = practice.all<CatalogueEntry>();
    CatalogueEntry* known = entryIn(entries, changed.kind, changed.key);
    if (known != nullptr)
        *known = changed;
    else
        entries.push_back(changed);
    requireReadable(entries, changed.kind);
    Transaction transaction(practice.connection());
    if (known != nullptr)
        practice.change(transaction, changed);
    else
        practice.add(transaction, changed);
    transaction.commit();
}

/// An own part that ships now.
std::optional<CatalogueOffer> offerFor(const CatalogueEntry& entry, const CataloguePart& now) {
    if (entry.shipped && isSame(*entry.shipped, now.content))
        return std::nullopt;
    if (isSame(entry.content, now.content))
        return std::nullopt;
    const bool isUntouched = entry.shipped && isSame(entry.content, *entry.shipped);
    return CatalogueOffer{isUntouched ? CatalogueChange::Changed : CatalogueChange::Conflict, entry.kind,
                          entry.key, entry.content, now.content};
}

} // namespace

std::vector<CataloguePart> catalogueIn(const fs::path& folder) {
    std::vector<CataloguePart> parts;
    for (const char* kind : kKinds) {
        const fs::path path = folder / (std::string(kind) + ".json");
        const Bytes bytes = base::readFile(path, kLargestCatalogue_bytes);
        splitInto(parts, kind, base::utf8(path),
                  parsed(std::string(bytes.begin(), bytes.end()), base::utf8(path)));
    }
    return parts;
}

std::vector<CataloguePart> shippedCatalogue() {
    return catalogueIn(base::resourcePath("catalogue/aftercare.json").parent_path());
}

std::size_t copyCatalogue(Practice& practice, const std::vector<CataloguePart>& shipped) {
    if (practice.connection().integer("SELECT count(*) FROM catalogue_entry") > 0)
        return 0;
    Transaction transaction(practice.connection());
    for (const CataloguePart& part : shipped) {
        CatalogueEntry entry;
        entry.kind = part.kind;
        entry.key = part.key;
        entry.content = part.content;
        entry.shipped = part.content;
        practice.add(transaction, entry);
    }
    transaction.commit();
    return shipped.size();
}

const char* nameOf(CatalogueChange change) noexcept {
    switch (change) {
    case CatalogueChange::Added:
        return "added";
    case CatalogueChange::Changed:
        return "changed";
    case CatalogueChange::Conflict:
        return "conflict";
    case CatalogueChange::Withdrawn:
        break;
    }
    return "withdrawn";
}

std::vector<CatalogueOffer> catalogueOffers(Practice& practice, const std::vector<CataloguePart>& shipped) {
    std::vector<CatalogueEntry> entries = practice.all<CatalogueEntry>();
    std::vector<CatalogueOffer> offers;
    std::set<PartId> shipping;
    for (const CataloguePart& now : shipped) {
        shipping.emplace(now.kind, now.key);
        const CatalogueEntry* entry = entryIn(entries, now.kind, now.key);
        if (entry == nullptr)
            offers.push_back({CatalogueChange::Added, now.kind, now.key, {}, now.content});
        else if (auto offer = offerFor(*entry, now))
            offers.push_back(std::move(*offer));
    }
    for (const CatalogueEntry& entry : entries)
        if (entry.shipped && entry.content != kTakenOut && shipping.count({entry.kind, entry.key}) == 0)
            offers.push_back({CatalogueChange::Withdrawn, entry.kind, entry.key, entry.content, {}});
    return offers;
}

void answerOffer(Practice& practice, const CatalogueOffer& offer, CatalogueAnswer answer) {
    CatalogueEntry entry = knownOrNew(practice, offer.kind, offer.key);
    if (answer == CatalogueAnswer::Take)
        entry.content = offer.shipped.empty() ? kTakenOut : offer.shipped;
    else if (entry.id.isNone())
        entry.content = kTakenOut;
    // Decided: the practice now stands on what ships, or on nothing that ships.
    entry.shipped.reset();
    if (!offer.shipped.empty())
        entry.shipped = offer.shipped;
    store(practice, entry);
}

CatalogueEntry catalogueEntry(Practice& practice, const std::string& kind, const std::string& key) {
    std::vector<CatalogueEntry> entries = practice.all<CatalogueEntry>();
    const CatalogueEntry* entry = entryIn(entries, kind, key);
    if (entry == nullptr || entry->content == kTakenOut)
        throw Error(ErrorCode::RowMissing, {{"what", "part of the catalogue"}, {"given", kind + ' ' + key}});
    return *entry;
}

void setCataloguePart(Practice& practice, const CataloguePart& part) {
    requirePart(part);
    CatalogueEntry entry = knownOrNew(practice, part.kind, part.key);
    entry.content = json::parse(part.content).dump();
    store(practice, entry);
}

void dropCataloguePart(Practice& practice, const std::string& kind, const std::string& key) {
    CatalogueEntry entry = catalogueEntry(practice, kind, key);
    entry.content = kTakenOut;
    store(practice, entry);
}

std::optional<std::string> catalogueText(Practice& practice, const std::string& kind) {
    const std::vector<CatalogueEntry> entries = practice.where<CatalogueEntry>("kind", kind);
    return entries.empty() ? std::nullopt : std::optional(joined(partsOf(entries), kind));
}

} // namespace trichion::store

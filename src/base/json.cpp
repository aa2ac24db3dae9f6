#include "trichion/base/json.h"

#include "trichion/base/error.h"
#include "trichion/base/file.h"

#include <cmath>
#include <nlohmann/json.hpp>
#include <sstream>

namespace trichion::base {

using nlohmann::json;

namespace {

constexpr std::size_t kLimitBytes = 16U << 20;
constexpr std::size_t kMaxDepth = 64;

const json& valueOf(const void* value) {
    return *static_cast<const json*>(value);
}

// Guards the recursive parser and every recursive reader against deeply nested hostile input.
bool nestedTooDeep(std::string_view text) {
    std::size_t depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '[' || c == '{') {
            if (++depth > kMaxDepth)
                return true;
        } else if ((c == ']' || c == '}') && depth > 0) {
            --depth;
        }
    }
    return false;
}

} // namespace

struct JsonNode::Document {
    std::string name;
    json root;
};

JsonNode::JsonNode(std::shared_ptr<const Document> document, const void* value, std::string place)
    : m_document(std::move(document)), m_value(value), m_place(std::move(place)) {}

JsonNode JsonNode::parse(std::string_view text, std::string name) {
    if (nestedTooDeep(text))
        throw Error(ErrorCode::FileNotJson, {{"path", name}, {"reason", "nested too deep"}});
    auto document = std::make_shared<Document>();
    document->name = std::move(name);
    try {
        document->root = json::parse(text);
    } catch (const json::parse_error& error) {
        throw Error(ErrorCode::FileNotJson,
                    {{"path", document->name}, {"reason", "at byte " + std::to_string(error.byte)}});
    } catch (const json::out_of_range&) {
        throw Error(ErrorCode::FileNotJson, {{"path", document->name}, {"reason", "a number is too large"}});
    }
    const void* root = &document->root;
    return JsonNode(std::move(document), root, "");
}

JsonNode JsonNode::load(const std::filesystem::path& path) {
    const std::vector<std::uint8_t> bytes = readFile(path, kLimitBytes);
    return parse(std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()), utf8(path));
}

int JsonNode::requireFormat(std::string_view format, int newest) const {
    const json& value = valueOf(m_value);
    const auto found = value.is_object() ? value.find("format") : value.end();
    if (!value.is_object() || found == value.end() || !found->is_string() ||
        found->get<std::string>() != format) {
        const bool named = value.is_object() && found != value.end() && found->is_string();
        throw Error(ErrorCode::FileWrongFormat,
                    {{"path", m_document->name},
                     {"expected", std::string(format)},
                     {"given", named ? "\"" + found->get<std::string>() + "\"" : "absent"}});
    }
    const auto version = at("version").integer(1, 1'000'000);
    if (version > newest)
        throw Error(ErrorCode::FileNewer, {{"path", m_document->name},
                                           {"given", std::to_string(version)},
                                           {"newest", std::to_string(newest)}});
    return static_cast<int>(version);
}

JsonNode JsonNode::at(std::string_view key) const {
    std::optional<JsonNode> node = find(key);
    if (!node)
        JsonNode(m_document, m_value, m_place.empty() ? std::string(key) : m_place + "." + std::string(key))
            .reject("present");
    return *node;
}

std::optional<JsonNode> JsonNode::find(std::string_view key) const {
    const json& value = valueOf(m_value);
    if (!value.is_object())
        reject("an object");
    const auto found = value.find(key);
    if (found == value.end())
        return std::nullopt;
    return JsonNode(m_document, &*found,
                    m_place.empty() ? std::string(key) : m_place + "." + std::string(key));
}

std::vector<JsonNode> JsonNode::elements() const {
    const json& value = valueOf(m_value);
    if (!value.is_array())
        reject("an array");
    std::vector<JsonNode> nodes;
    nodes.reserve(value.size());
    for (std::size_t i = 0; i < value.size(); ++i)
        nodes.push_back(JsonNode(m_document, &value[i], m_place + "[" + std::to_string(i) + "]"));
    return nodes;
}

std::vector<JsonNode> JsonNode::elements(std::size_t count) const {
    std::vector<JsonNode> nodes = elements();
    if (nodes.size() != count)
        reject("an array of " + std::to_string(count));
    return nodes;
}

std::vector<std::string> JsonNode::keys() const {
    const json& value = valueOf(m_value);
    if (!value.is_object())
        reject("an object");
    std::vector<std::string> names;
    for (const auto& entry : value.items())
        names.push_back(entry.key());
    return names;
}

double JsonNode::number(double low, double high) const {
    const json& value = valueOf(m_value);
    const double given = value.is_number() ? value.get<double>() : std::nan("");
    if (!std::isfinite(given) || given < low || given > high)
        reject("a number from " + printed(low) + " to " + printed(high));
    return given;
}

std::int64_t JsonNode::integer(std::int64_t low, std::int64_t high) const {
    const json& value = valueOf(m_value);
    const bool fits =
        value.is_number_integer() &&
        (!value.is_number_unsigned() || value.get<std::uint64_t>() <= static_cast<std::uint64_t>(INT64_MAX));
    if (!fits || value.get<std::int64_t>() < low || value.get<std::int64_t>() > high)
        reject("a whole number from " + std::to_string(low) + " to " + std::to_string(high));
    return value.get<std::int64_t>();
}

std::string JsonNode::text() const {
    const json& value = valueOf(m_value);
    if (!value.is_string())
        reject("a text");
    return value.get<std::string>();
}

bool JsonNode::boolean() const {
    const json& value = valueOf(m_value);
    if (!value.is_boolean())
        reject("true or false");
    return value.get<bool>();
}

void JsonNode::reject(std::string_view expected) const {
    throw Error(ErrorCode::FileInvalidField, {{"path", m_document->name},
                                              {"place", m_place.empty() ? "the document" : m_place},
                                              {"expected", std::string(expected)}});
}

} // namespace trichion::base

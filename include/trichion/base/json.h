#pragma once
/// \file
/// Reading JSON that may come from anywhere: every access names the place it failed at.

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trichion::base {

/// A value inside a parsed document, with its place ("hairline.points[3].x_mm") for messages.
/// All readers throw Error{FileInvalidField} with that place and what was expected.
class JsonNode {
  public:
    /// Parses text; `name` is what messages call the document. Error: FileNotJson.
    [[nodiscard]] static JsonNode parse(std::string_view text, std::string name);
    /// Reads and parses a file of at most 16 MiB. Errors of readFile, FileNotJson.
    [[nodiscard]] static JsonNode load(const std::filesystem::path& path);

    /// Checks {"format": format, "version": 1..newest}. Errors: FileWrongFormat, FileNewer. Returns the
    /// version.
    int requireFormat(std::string_view format, int newest) const;

    [[nodiscard]] JsonNode at(std::string_view key) const;
    [[nodiscard]] std::optional<JsonNode> find(std::string_view key) const;
    [[nodiscard]] std::vector<JsonNode> elements() const;
    /// As elements, but the array must have exactly `count`.
    [[nodiscard]] std::vector<JsonNode> elements(std::size_t count) const;
    [[nodiscard]] std::vector<std::string> keys() const;

    /// A finite number in [low, high].
    [[nodiscard]] double number(double low, double high) const;
    [[nodiscard]] std::int64_t integer(std::int64_t low, std::int64_t high) const;
    [[nodiscard]] std::string text() const;
    [[nodiscard]] bool boolean() const;

    /// Throws FileInvalidField at this place.
    [[noreturn]] void reject(std::string_view expected) const;

  private:
    struct Document;
    JsonNode(std::shared_ptr<const Document> document, const void* value, std::string place);

    std::shared_ptr<const Document> m_document;
    const void* m_value = nullptr;
    std::string m_place;
};

} // namespace trichion::base

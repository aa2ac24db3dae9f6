#include "json_stream.h"

#include "streams.h"
#include "trichion/base/error.h"
#include "trichion/base/file.h"

#include <istream>
#include <limits>
#include <nlohmann/json.hpp>
#include <streambuf>
#include <string>
#include <utility>
#include <vector>

namespace trichion::store {

namespace {

constexpr std::size_t kPiece_bytes = std::size_t{64} << 10U;
constexpr std::size_t kDeepest = 4;

[[noreturn]] void throwNotJson(const std::filesystem::path& path) {
    throw base::Error(base::ErrorCode::FileInvalidField,
                      {{"path", base::utf8(path)}, {"place", "it"}, {"expected", "JSON"}});
}

/// The letters of a file. A piece without the end of a text is refused: a text that never ends would fill the
/// memory.
class Letters : public std::streambuf {
  public:
    explicit Letters(const std::filesystem::path& path) : m_path(path), m_source(sourceOf(path)) {}

  protected:
    int_type underflow() override {
        const std::size_t size = m_source(m_piece);
        if (size == 0)
            return traits_type::eof();
        const std::string_view piece(reinterpret_cast<const char*>(m_piece.data()), size);
        if (size == kPiece_bytes && !hasQuote(piece))
            throwNotJson(m_path);
        char* begin = reinterpret_cast<char*>(m_piece.data());
        setg(begin, begin, begin + size);
        return traits_type::to_int_type(*begin);
    }

  private:
    static bool hasQuote(std::string_view piece) {
        for (std::size_t at = piece.find('"'); at != std::string_view::npos; at = piece.find('"', at + 1))
            if (at > 0 && piece[at - 1] != '\\')
                return true;
        return false;
    }

    std::filesystem::path m_path;
    Source m_source;
    Bytes m_piece = Bytes(kPiece_bytes);
};

/// Turns what the parser meets into events. Returning false stops the parser.
class Teller final : public nlohmann::json::json_sax_t {
  public:
    explicit Teller(const std::function<Reading(const JsonEvent&)>& listen) : m_listen(listen) {}
    [[nodiscard]] bool isDone() const noexcept { return m_isDone; }

    bool null() override { return true; }
    bool boolean(bool /*value*/) override { return true; }
    bool number_float(double /*value*/, const std::string& /*digits*/) override { return true; }
    bool binary(nlohmann::json::binary_t& /*value*/) override { return false; }
    bool number_integer(std::int64_t value) override {
        return tell({JsonEvent::Kind::Number, {}, {}, value});
    }
    bool number_unsigned(std::uint64_t value) override {
        constexpr auto kMost = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
        return value > kMost || number_integer(static_cast<std::int64_t>(value));
    }
    bool string(std::string& value) override { return tell({JsonEvent::Kind::Text, {}, value, 0}); }
    bool key(std::string& value) override {
        leave();
        m_path.append(m_path.empty() ? "" : "/").append(value);
        return true;
    }
    bool start_object(std::size_t /*elements*/) override { return begin(""); }
    bool start_array(std::size_t /*elements*/) override { return begin("[]"); }
    bool end_object() override { return end(); }
    bool end_array() override { return end(); }
    bool parse_error(std::size_t /*place*/, const std::string& /*token*/,
                     const nlohmann::detail::exception& /*error*/) override {
        return false;
    }

  private:
    bool tell(JsonEvent event) {
        event.path = m_path;
        m_isDone = m_listen(event) == Reading::IsDone;
        return !m_isDone;
    }
    /// What lies inside is told with a longer path.
    bool begin(const char* step) {
        if (m_ends.size() == kDeepest || !tell({JsonEvent::Kind::Begin, {}, {}, 0}))
            return false;
        m_ends.push_back(m_path.size());
        if (*step != '\0')
            m_path.append(m_path.empty() ? "" : "/").append(step);
        return true;
    }
    bool end() {
        leave();
        m_ends.pop_back();
        return tell({JsonEvent::Kind::End, {}, {}, 0});
    }
    void leave() { m_path.resize(m_ends.empty() ? 0 : m_ends.back()); }

    const std::function<Reading(const JsonEvent&)>& m_listen;
    std::string m_path;
    std::vector<std::size_t> m_ends; ///< how long the path was where each open object or list began
    bool m_isDone = false;
};

} // namespace

void readJson(const std::filesystem::path& path, const std::function<Reading(const JsonEvent&)>& listen) {
    Letters letters(path);
    std::istream text(&letters);
    Teller teller(listen);
    if (!nlohmann::json::sax_parse(text, &teller) && !teller.isDone())
        throwNotJson(path);
}

void TextFile::add(std::string_view text) {
    m_waiting += text;
    if (m_waiting.size() < kPiece_bytes)
        return;
    m_file.write(viewOf(m_waiting));
    m_waiting.clear();
}

void TextFile::commit() {
    m_file.write(viewOf(m_waiting));
    m_waiting.clear();
    m_file.commit();
}

} // namespace trichion::store

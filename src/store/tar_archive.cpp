#include "tar_archive.h"

#include "trichion/base/error.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <numeric>
#include <stdexcept>
#include <string_view>

namespace trichion::store {

namespace {

// POSIX.1-1988 ustar: fields at fixed places of a block, numbers as octal text.
constexpr std::size_t kBlock = 512;
struct Field {
    std::size_t at;
    std::size_t size;
};
constexpr Field kName{0, 100};
constexpr Field kMode{100, 8};
constexpr Field kUser{108, 8};
constexpr Field kGroup{116, 8};
constexpr Field kSize{124, 12};
constexpr Field kTime{136, 12};
constexpr Field kSum{148, 8};
constexpr std::size_t kKindAt = 156;
constexpr Field kLink{157, 100};
constexpr Field kMagicField{257, 8};
constexpr Field kPrefix{345, 155};
constexpr std::string_view kUstar("ustar\0"
                                  "00",
                                  8);
constexpr std::size_t kLongestPart = 80;

using Block = std::array<std::uint8_t, kBlock>;

void put(Block& block, const Field& field, std::string_view text) {
    std::copy(text.begin(), text.end(), block.begin() + static_cast<std::ptrdiff_t>(field.at));
}

void putOctal(Block& block, const Field& field, std::uint64_t number) {
    std::array<char, 24> digits{};
    std::snprintf(digits.data(), digits.size(), "%0*llo", static_cast<int>(field.size) - 1,
                  static_cast<unsigned long long>(number));
    put(block, field, digits.data());
}

/// The sum of all bytes, with blanks where the sum itself stands.
std::uint64_t sumOf(const Block& block) {
    Block blank = block;
    std::fill_n(blank.begin() + kSum.at, kSum.size, std::uint8_t{' '});
    return std::accumulate(blank.begin(), blank.end(), std::uint64_t{0});
}

std::string_view textIn(const Block& block, const Field& field) {
    const std::string_view all(reinterpret_cast<const char*>(block.data()) + field.at, field.size);
    return all.substr(0, all.find('\0'));
}

std::optional<std::uint64_t> octalIn(const Block& block, const Field& field) {
    std::string_view text = textIn(block, field);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    if (text.empty() || text.find_first_not_of("01234567") != std::string_view::npos)
        return std::nullopt;
    std::uint64_t number = 0;
    for (const char digit : text)
        number = number * 8 + static_cast<std::uint64_t>(digit - '0');
    return number;
}

bool isEmpty(const Block& block) {
    return std::all_of(block.begin(), block.end(), [](std::uint8_t byte) { return byte == 0; });
}

bool isPlain(std::string_view part) {
    const auto isAllowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
               c == '-' || c == '_';
    };
    return !part.empty() && part.size() <= kLongestPart && part.front() != '.' &&
           std::all_of(part.begin(), part.end(), isAllowed);
}

bool isKnownName(std::string_view name) {
    if (name == "client.json" || name == "contents.json")
        return true;
    for (const std::string_view folder : {std::string_view("photos/"), std::string_view("papers/")})
        if (name.substr(0, folder.size()) == folder)
            return isPlain(name.substr(folder.size()));
    return false;
}

std::size_t paddingAfter(std::uint64_t size_bytes) {
    return static_cast<std::size_t>((kBlock - size_bytes % kBlock) % kBlock);
}

} // namespace

void TarWriter::add(const std::string& name, BytesView content) {
    if (!isKnownName(name))
        throw std::logic_error("not a name of an export");
    Block block{};
    put(block, kName, name);
    putOctal(block, kMode, 0600);
    putOctal(block, kUser, 0);
    putOctal(block, kGroup, 0);
    putOctal(block, kSize, content.size());
    putOctal(block, kTime, 0);
    block[kKindAt] = '0';
    put(block, kMagicField, kUstar);
    putOctal(block, {kSum.at, kSum.size - 1}, sumOf(block));
    block[kSum.at + kSum.size - 1] = ' ';
    m_sink(block);
    m_sink(content);
    const Block zeros{};
    m_sink(BytesView(zeros).first(paddingAfter(content.size())));
}

void TarWriter::finish() {
    const Block zeros{};
    m_sink(zeros);
    m_sink(zeros);
}

TarReader::TarReader(Source source, std::string name, const TarBounds& bounds)
    : m_source(std::move(source)), m_path(std::move(name)), m_bounds(bounds) {}

void TarReader::refuse(const std::string& expected) const {
    throw base::Error(base::ErrorCode::FileInvalidField,
                      {{"path", m_path},
                       {"place", m_entry.name.empty() ? "its beginning" : m_entry.name},
                       {"expected", expected}});
}

void TarReader::readExactly(std::span<std::uint8_t> buffer) {
    if (m_source(buffer) != buffer.size())
        refuse("whole; the file ends too early");
}

std::optional<TarReader::Entry> TarReader::next() {
    Block block{};
    readExactly(block);
    if (isEmpty(block)) {
        requireNothingMore();
        return std::nullopt;
    }
    const std::string name(textIn(block, kName));
    const std::optional<std::uint64_t> size = octalIn(block, kSize);
    const std::string_view magic(reinterpret_cast<const char*>(block.data()) + kMagicField.at,
                                 kMagicField.size);
    if (magic != kUstar || octalIn(block, kSum) != sumOf(block) || !size)
        refuse("followed by a part of an export of this program");
    m_entry = {isKnownName(name) ? name : "a file in it", *size};
    if (!isKnownName(name) || !textIn(block, kPrefix).empty())
        refuse("named as this program names the parts of an export");
    if (block[kKindAt] != '0' || !textIn(block, kLink).empty())
        refuse("a file, no link or folder");
    m_total_bytes += *size;
    if (*size > m_bounds.file_bytes || m_total_bytes > m_bounds.all_bytes || m_seen.size() >= m_bounds.files)
        refuse("smaller; an export holds at most " + std::to_string(m_bounds.files) + " files of " +
               std::to_string(m_bounds.file_bytes >> 20U) + " MB");
    if (!m_seen.insert(name).second)
        refuse("in it once");
    return m_entry;
}

void TarReader::pass(const Sink& sink) {
    constexpr std::uint64_t kPiece = 256U * 1024U;
    Bytes piece(kPiece);
    for (std::uint64_t left = m_entry.size_bytes; left > 0;) {
        const std::span<std::uint8_t> part =
            std::span(piece).first(static_cast<std::size_t>(std::min(left, kPiece)));
        readExactly(part);
        sink(part);
        left -= part.size();
    }
    skipPadding();
}

Bytes TarReader::content() {
    Bytes all; // grows with what is really there, not with what the header promises
    pass([&](BytesView piece) { all.insert(all.end(), piece.begin(), piece.end()); });
    return all;
}

void TarReader::skipPadding() {
    Block rest{};
    readExactly(std::span(rest).first(paddingAfter(m_entry.size_bytes)));
}

void TarReader::requireNothingMore() {
    Block block{};
    for (std::size_t size = kBlock; size == kBlock;) {
        size = m_source(block);
        if (!isEmpty(block))
            refuse("the last part; something follows");
    }
}

} // namespace trichion::store

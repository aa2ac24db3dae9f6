#pragma once
/// \file
/// The archive that one client travels in: a plain tar (POSIX ustar) that any computer opens. What is read is
/// held to what this program writes: files only, no links, no folders, no extensions, nothing twice; so there
/// is nothing in it that could name a place elsewhere or grow when it is unpacked.

#include "streams.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>

namespace trichion::store {

class TarWriter {
  public:
    explicit TarWriter(Sink sink) : m_sink(std::move(sink)) {}
    /// A file. `name`: at most 99 plain characters, parts separated by '/'.
    void add(const std::string& name, BytesView content);
    /// The end of the archive.
    void finish();

  private:
    Sink m_sink;
};

/// Bounds of what is read; an export of a long life with the studio is far below.
struct TarBounds {
    std::uint64_t file_bytes = std::uint64_t{512} << 20U;
    std::uint64_t all_bytes = std::uint64_t{32} << 30U;
    std::size_t files = 20'000;
};

/// Files of an archive one after the other. Every method throws FileInvalidField with `name` as the path, the
/// file's name in the archive as the place.
class TarReader {
  public:
    TarReader(Source source, std::string name, const TarBounds& bounds = {});

    struct Entry {
        std::string name; ///< "client.json", "contents.json", "photos/..." or "papers/..."
        std::uint64_t size_bytes = 0;
    };
    /// The next file; its content must be read before the one after it. Nothing at the end.
    [[nodiscard]] std::optional<Entry> next();
    /// All of the content of the file that next() found.
    [[nodiscard]] Bytes content();
    /// As content, in pieces.
    void pass(const Sink& sink);

  private:
    void readExactly(std::span<std::uint8_t> buffer);
    void skipPadding();
    void requireNothingMore();
    [[noreturn]] void refuse(const std::string& expected) const;

    Source m_source;
    std::string m_path;
    TarBounds m_bounds;
    Entry m_entry;
    std::set<std::string> m_seen;
    std::uint64_t m_total_bytes = 0;
};

} // namespace trichion::store

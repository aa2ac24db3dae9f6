#pragma once
/// \file
/// Search as you type: names and notes are sealed on disk, so they are searched in memory.

#include "trichion/store/practice.h"

#include <string>
#include <string_view>
#include <vector>

namespace trichion::store {

/// A text as it is searched: lower case, without accents and vowel signs, letters that are written in several
/// ways as one (Latin with marks, Greek and Cyrillic capitals, Arabic alef and yeh, width of Latin and
/// digits). Other scripts, such as Chinese, stay as they are. Input and result are UTF-8; what is not is left
/// out.
[[nodiscard]] std::string folded(std::string_view text);

/// All clients with what is looked for in them, held in memory while the practice is open.
class ClientIndex {
  public:
    struct Entry {
        ClientId id;
        std::int64_t number = 0;
        std::string name;
    };

    /// Opens name, phone, e-mail and note of every client.
    explicit ClientIndex(Practice& practice);
    ~ClientIndex();
    ClientIndex(const ClientIndex&) = delete;
    ClientIndex& operator=(const ClientIndex&) = delete;

    /// The clients in whom every word of `typed` occurs, at most `most`; names that begin with it first, then
    /// by number. Everyone for an empty text.
    [[nodiscard]] std::vector<Entry> find(std::string_view typed, std::size_t most) const;
    /// After a client was added or changed, or (by id) erased.
    void put(const Client& client);
    void drop(const ClientId& client);
    [[nodiscard]] std::size_t size() const noexcept { return m_rows.size(); }

  private:
    struct Row {
        Entry entry;
        std::string foldedName;
        std::string foldedAll;
    };
    [[nodiscard]] static Row rowOf(const Client& client);

    std::vector<Row> m_rows; ///< by number
};

} // namespace trichion::store

#pragma once
/// \file
/// What stands on top of papers besides name and address, and where the clinic's clock stands.

#include "trichion/store/practice.h"

#include <optional>
#include <string>
#include <tuple>

namespace trichion::store {

/// At most one row.
struct LetterheadRow : RowOf<LetterheadRow> {
    std::string timeZone = "UTC";               ///< as in "Europe/Paris"
    std::optional<Sealed<std::string>> contact; ///< telephone and web address
    std::optional<Sealed<std::string>> taxNumber;
    std::optional<Sealed<Bytes>> logo; ///< a picture file
};
template<>
struct TableOf<LetterheadRow> {
    static constexpr std::string_view kTable = "letterhead";
    static constexpr std::string_view kWord = "letterhead";
    static constexpr auto kColumns = std::make_tuple(
        Column{"time_zone", &LetterheadRow::timeZone}, Column{"contact", &LetterheadRow::contact},
        Column{"tax_number", &LetterheadRow::taxNumber}, Column{"logo", &LetterheadRow::logo});
};

/// The row, or an empty one that is not stored yet.
[[nodiscard]] inline LetterheadRow letterheadRowOf(Practice& practice) {
    std::vector<LetterheadRow> rows = practice.all<LetterheadRow>();
    return rows.empty() ? LetterheadRow{} : std::move(rows.front());
}
/// Stores it, the first time or again.
inline LetterheadRow keepLetterhead(Practice& practice, Transaction& transaction, LetterheadRow row) {
    return row.revision == 0 ? practice.add(transaction, std::move(row))
                             : practice.change(transaction, std::move(row));
}

} // namespace trichion::store

#pragma once
/// \file
/// Who is who in the practice: every row has an id of its own that is never used again. The ids of different
/// tables are different types.

#include <compare>
#include <cstdint>
#include <functional>
#include <string>

namespace trichion::store {

/// Milliseconds since 1970 in UTC. The program passes systemClock; tests their own.
using Clock = std::function<std::int64_t()>;
[[nodiscard]] std::int64_t systemClock();

/// An id of a row of table Row: 26 characters of Crockford's base 32, which sort by the time they were made
/// (ULID: 48 bits of milliseconds, 80 random bits). Empty: none yet.
template<class Row>
struct Id {
    std::string text;

    [[nodiscard]] bool isNone() const noexcept { return text.empty(); }
    friend auto operator<=>(const Id&, const Id&) = default;
};

using ClientId = Id<struct Client>;
using PhotoId = Id<struct Photo>;
using HeadId = Id<struct HeadRow>;
using DesignId = Id<struct DesignRow>;
using DesignRevisionId = Id<struct DesignRevision>;

/// A new id at that time. Error: a bug if `now_ms` is negative.
[[nodiscard]] std::string newIdText(std::int64_t now_ms);

/// Whether a text could be an id.
[[nodiscard]] bool isIdText(const std::string& text) noexcept;

} // namespace trichion::store

#pragma once
/// \file
/// Where the trail of what was done ends, noted outside the database, under a key: a trail that lost its
/// newest entries, or a database that was put back as it was earlier, does not reach that far any more.

#include "trichion/base/in_place_file.h"
#include "trichion/store/connection.h"
#include "trichion/store/seal.h"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace trichion::store {

/// What a column holds of a digest; zeros behind bytes that are too few.
[[nodiscard]] inline Digest digestIn(BytesView bytes) {
    Digest digest{};
    std::copy_n(bytes.begin(), std::min(bytes.size(), digest.size()), digest.begin());
    return digest;
}

struct TrailEnd {
    std::int64_t sequence = 0; ///< of the newest entry; 0: none
    Digest chain{};

    friend bool operator==(const TrailEnd&, const TrailEnd&) = default;
};

/// As it is in the database.
[[nodiscard]] TrailEnd trailEndOf(Connection& connection);

/// Notes it in a practice's folder. Errors of base::durableWrite.
void keepTrailEnd(const std::filesystem::path& folder, const Key& key, const TrailEnd& end);

/// Notes it after every commit, in place and without a flush: it costs microseconds, outlives the program
/// but not a power failure, and so says no more than the database has on disk. Two places take turns; a
/// write that was cut short leaves the other one.
class TrailNote {
  public:
    /// A folder that cannot be written is no error: then the note says less.
    TrailNote(const std::filesystem::path& folder, const Key& key);

    void write(const TrailEnd& end) noexcept;
    /// Forgets what was noted before: for a trail that was found cut, which is said in itself from now on.
    void restart(const TrailEnd& end) noexcept;

  private:
    void put(const TrailEnd& end, int place) noexcept;

    Key m_key;
    base::InPlaceFile m_file;
    int m_turn = 0;
};

/// As it was noted last; nothing without a note, or if the note was not made with this key.
[[nodiscard]] std::optional<TrailEnd> keptTrailEnd(const std::filesystem::path& folder, const Key& key);

/// Whether the trail reaches `end` and has the very same entry there.
[[nodiscard]] bool reaches(Connection& connection, const TrailEnd& end);

/// "entry 12 is the last one, 15 was written": what is missing after the entry `there`.
[[nodiscard]] std::string trailCutBetween(const std::optional<TrailEnd>& noted, std::int64_t there);

/// What the trail itself says when its end was first noted, and when it was found too short.
inline constexpr const char* kTrailMarked = "mark-trail";
inline constexpr const char* kTrailCut = "trail-cut";

} // namespace trichion::store

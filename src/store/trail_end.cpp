#include "trail_end.h"

#include "hex.h"
#include "practice_folder.h"
#include "trichion/base/error.h"
#include "trichion/base/file.h"

#include <algorithm>
#include <sstream>

namespace trichion::store {

namespace {

constexpr std::size_t kLargestTrail_bytes = 1024;
constexpr std::size_t kPlace_bytes = 256; ///< a line is 130 bytes and the number

std::string markOf(const Key& key, const TrailEnd& end) {
    return hexOf(digestOf(key, viewOf("trail " + std::to_string(end.sequence) + ' ' + hexOf(end.chain))));
}

std::string lineOf(const Key& key, const TrailEnd& end) {
    return std::to_string(end.sequence) + ' ' + hexOf(end.chain) + ' ' + markOf(key, end) + '\n';
}

/// What a line says; nothing unless it was made with this key.
std::optional<TrailEnd> endIn(const std::string& line, const Key& key) {
    std::istringstream text(line);
    TrailEnd end;
    std::string chain;
    std::string mark;
    text >> end.sequence >> chain >> mark;
    const std::optional<Bytes> digest = bytesFromHex(chain);
    if (!text || !digest || digest->size() != end.chain.size())
        return std::nullopt;
    end.chain = digestIn(*digest);
    return mark == markOf(key, end) ? std::optional(end) : std::nullopt;
}

} // namespace

TrailEnd trailEndOf(Connection& connection) {
    Statement newest = connection.prepare("SELECT sequence, chain FROM audit ORDER BY sequence DESC LIMIT 1");
    return newest.step() ? TrailEnd{newest.integer(0), digestIn(newest.bytes(1))} : TrailEnd{};
}

void keepTrailEnd(const std::filesystem::path& folder, const Key& key, const TrailEnd& end) {
    base::durableWrite(folder / kTrailName, viewOf(lineOf(key, end)), base::Readers::OwnerOnly);
}

TrailNote::TrailNote(const std::filesystem::path& folder, const Key& key)
    : m_key(key), m_file(folder / kTrailName) {}

void TrailNote::put(const TrailEnd& end, int place) noexcept {
    try {
        std::string line = lineOf(m_key, end);
        line.insert(line.size() - 1, kPlace_bytes - line.size(), ' ');
        m_file.write(static_cast<std::int64_t>(place) * static_cast<std::int64_t>(kPlace_bytes),
                     viewOf(line));
    } catch (const std::exception&) {
        return;
    }
}

void TrailNote::write(const TrailEnd& end) noexcept {
    m_turn = 1 + m_turn % 2; // the first place keeps what was noted when the practice was closed
    put(end, m_turn);
}

void TrailNote::restart(const TrailEnd& end) noexcept {
    if (!m_file.clear())
        return;
    put(end, 0);
    m_file.flush();
}

std::optional<TrailEnd> keptTrailEnd(const std::filesystem::path& folder, const Key& key) {
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(folder / kTrailName, ignored))
        return std::nullopt;
    const Bytes bytes = base::readFile(folder / kTrailName, kLargestTrail_bytes);
    // Between the first line and the other places there may be zeros.
    std::string text(bytes.begin(), bytes.end());
    std::replace(text.begin(), text.end(), '\0', '\n');
    std::istringstream lines(text);
    std::optional<TrailEnd> newest;
    for (std::string line; std::getline(lines, line);)
        if (const std::optional<TrailEnd> end = endIn(line, key);
            end && (!newest || end->sequence > newest->sequence))
            newest = end;
    return newest;
}

std::string trailCutBetween(const std::optional<TrailEnd>& noted, std::int64_t there) {
    if (!noted)
        return "the note of its end is missing";
    if (noted->sequence <= there)
        return "entry " + std::to_string(noted->sequence) + " is another one than was written";
    return "entry " + std::to_string(there) + " is the last one, " + std::to_string(noted->sequence) +
           " were written";
}

bool reaches(Connection& connection, const TrailEnd& end) {
    if (end.sequence == 0)
        return true;
    Statement entry = connection.prepare("SELECT chain FROM audit WHERE sequence = ?");
    entry.bind(end.sequence);
    return entry.step() && digestIn(entry.bytes(0)) == end.chain;
}

} // namespace trichion::store

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

std::string markOf(const Key& key, const TrailEnd& end) {
    return hexOf(digestOf(key, viewOf("trail " + std::to_string(end.sequence) + ' ' + hexOf(end.chain))));
}

} // namespace

TrailEnd trailEndOf(Connection& connection) {
    Statement newest = connection.prepare("SELECT sequence, chain FROM audit ORDER BY sequence DESC LIMIT 1");
    return newest.step() ? TrailEnd{newest.integer(0), digestIn(newest.bytes(1))} : TrailEnd{};
}

void keepTrailEnd(const std::filesystem::path& folder, const Key& key, const TrailEnd& end) {
    const std::string text =
        std::to_string(end.sequence) + ' ' + hexOf(end.chain) + ' ' + markOf(key, end) + '\n';
    base::durableWrite(folder / kTrailName, viewOf(text), base::Readers::OwnerOnly);
}

std::optional<TrailEnd> keptTrailEnd(const std::filesystem::path& folder, const Key& key) {
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(folder / kTrailName, ignored))
        return std::nullopt;
    const Bytes bytes = base::readFile(folder / kTrailName, kLargestTrail_bytes);
    std::istringstream text(std::string(bytes.begin(), bytes.end()));
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

bool reaches(Connection& connection, const TrailEnd& end) {
    if (end.sequence == 0)
        return true;
    Statement entry = connection.prepare("SELECT chain FROM audit WHERE sequence = ?");
    entry.bind(end.sequence);
    return entry.step() && digestIn(entry.bytes(0)) == end.chain;
}

} // namespace trichion::store

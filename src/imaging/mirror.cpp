#include "trichion/imaging/mirror.h"

#include <algorithm>

namespace trichion::imaging {

namespace {

base::FloatMap swapped(const base::FloatMap& map) {
    base::FloatMap result = map;
    for (int y = 0; y < map.height(); ++y)
        std::reverse(result.row(y), result.row(y) + map.width());
    return result;
}

/// The chart is symmetrical about the midline: a mirrored photo lays the mirrored texture on it.
ScalpTexture swapped(const ScalpTexture& texture) {
    ScalpTexture result = texture;
    result.brightness = swapped(texture.brightness);
    result.seen = swapped(texture.seen);
    return result;
}

enum class Match { None, Straight, Swapped };

enum class Side { Unknown, Straight, Swapped };

/// Foreheads are nearly symmetrical: some places match both ways, but clearly more of them one way.
Side sideOf(const MirrorMatch& match) {
    constexpr double kClearlyMore = 1.5;
    const auto straight = static_cast<double>(match.straight);
    const auto swapped = static_cast<double>(match.swapped);
    if (straight > kClearlyMore * swapped)
        return Side::Straight;
    return swapped > kClearlyMore * straight ? Side::Swapped : Side::Unknown;
}

/// Photos that hang together with one of them; -1 for those that are mirrored against it, 0 for the others.
std::vector<int> sidesAgainst(std::size_t first, std::size_t count, const std::vector<MirrorMatch>& matches) {
    std::vector<int> side(count, 0);
    side[first] = 1;
    std::vector<std::size_t> reached = {first};
    for (std::size_t next = 0; next < reached.size(); ++next)
        for (const MirrorMatch& match : matches) {
            const std::size_t from = reached[next];
            if (match.a != from && match.b != from)
                continue;
            const std::size_t other = match.a == from ? match.b : match.a;
            const Side found = sideOf(match);
            if (side[other] != 0 || found == Side::Unknown)
                continue;
            side[other] = found == Side::Straight ? side[from] : -side[from];
            reached.push_back(other);
        }
    return side;
}

} // namespace

std::size_t swappedMatches(const ScalpTexture& a, const ScalpTexture& b) {
    return a.brightness.empty() || b.brightness.empty() ? 0 : matchScalp(a, 0, swapped(b), 1).size();
}

std::vector<std::size_t> mirroredAmong(std::size_t count, const std::vector<MirrorMatch>& matches) {
    std::vector<bool> known(count, false);
    std::vector<std::size_t> mirrored;
    for (std::size_t first = 0; first < count; ++first) {
        if (known[first])
            continue;
        const std::vector<int> side = sidesAgainst(first, count, matches);
        const auto same = std::count(side.begin(), side.end(), 1);
        const auto others = std::count(side.begin(), side.end(), -1);
        const int fewer = others > same ? 1 : -1;
        for (std::size_t i = 0; i < count; ++i) {
            known[i] = known[i] || side[i] != 0;
            if (others > 0 && side[i] == fewer)
                mirrored.push_back(i);
        }
    }
    std::sort(mirrored.begin(), mirrored.end());
    return mirrored;
}

std::vector<std::size_t> mirroredAmong(const std::vector<ScalpTexture>& textures) {
    std::vector<MirrorMatch> matches;
    for (std::size_t a = 0; a < textures.size(); ++a)
        for (std::size_t b = a + 1; b < textures.size(); ++b) {
            const bool bare = textures[a].brightness.empty() || textures[b].brightness.empty();
            const std::size_t straight = bare ? 0 : matchScalp(textures[a], a, textures[b], b).size();
            matches.push_back({a, b, straight, swappedMatches(textures[a], textures[b])});
        }
    return mirroredAmong(textures.size(), matches);
}

} // namespace trichion::imaging

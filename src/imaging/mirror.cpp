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

/// Foreheads are nearly symmetrical: some places match both ways, but clearly more of them one way.
Match matchOf(const ScalpTexture& a, const ScalpTexture& b) {
    constexpr double kClearlyMore = 1.5;
    if (a.brightness.empty() || b.brightness.empty())
        return Match::None;
    const auto straight = static_cast<double>(matchScalp(a, 0, b, 1).size());
    const auto crossed = static_cast<double>(matchScalp(a, 0, swapped(b), 1).size());
    if (straight > kClearlyMore * crossed)
        return Match::Straight;
    return crossed > kClearlyMore * straight ? Match::Swapped : Match::None;
}

} // namespace

std::vector<std::size_t> mirroredAmong(const std::vector<ScalpTexture>& textures) {
    // +1: as the first photo it hangs together with; -1: mirrored against it.
    std::vector<int> side(textures.size(), 0);
    std::vector<std::size_t> mirrored;
    for (std::size_t first = 0; first < textures.size(); ++first) {
        if (side[first] != 0)
            continue;
        std::vector<std::size_t> group = {first};
        side[first] = 1;
        for (std::size_t next = 0; next < group.size(); ++next)
            for (std::size_t other = 0; other < textures.size(); ++other) {
                if (side[other] != 0)
                    continue;
                const Match match = matchOf(textures[group[next]], textures[other]);
                if (match == Match::None)
                    continue;
                side[other] = match == Match::Straight ? side[group[next]] : -side[group[next]];
                group.push_back(other);
            }
        const auto others =
            std::count_if(group.begin(), group.end(), [&](std::size_t i) { return side[i] < 0; });
        const int fewer = 2 * static_cast<std::size_t>(others) > group.size() ? 1 : -1;
        for (const std::size_t i : group)
            if (others > 0 && side[i] == fewer)
                mirrored.push_back(i);
    }
    std::sort(mirrored.begin(), mirrored.end());
    return mirrored;
}

} // namespace trichion::imaging

#include "studio/services/seen_elsewhere.h"

#include <algorithm>
#include <memory>
#include <optional>

namespace trichion::studio {

namespace {

/// The id of the photo with this texture; nothing if it is not among them.
std::optional<int> photoWith(const Registrations& registrations,
                             const std::shared_ptr<const imaging::ScalpTexture>& texture) {
    for (const auto& [id, registration] : registrations)
        if (registration && texture && registration->texture == texture)
            return id;
    return std::nullopt;
}

void addMatch(std::vector<SeenElsewhere>& places, const head::View& own, const base::ImagePoint& here,
              const head::View& other, const base::ImagePoint& inOther, int otherId) {
    const std::optional<base::HeadPoint> a = own.lift(here);
    const std::optional<base::HeadPoint> b = other.lift(inOther);
    if (!a || !b)
        return;
    if (const std::optional<base::ImagePoint> there = own.project(*b))
        places.push_back({here, *there, (a->v - b->v).norm(), otherId});
}

} // namespace

std::vector<SeenElsewhere> seenElsewhere(const HeadState& state, int id, double least_mm) {
    std::vector<SeenElsewhere> places;
    const auto found = state.registrations.find(id);
    if (found == state.registrations.end() || !found->second || !state.head)
        return places;
    const Registration& own = *found->second;
    for (const MatchedPair& pair : state.head->pairs) {
        const bool first = pair.first == own.texture;
        if (!first && pair.second != own.texture)
            continue;
        const std::optional<int> other = photoWith(state.registrations, first ? pair.second : pair.first);
        if (!other)
            continue;
        const head::View& otherView = state.registrations.at(*other)->view;
        for (const head::ScalpMatch& match : pair.matches)
            addMatch(places, own.view, first ? match.inA : match.inB, otherView,
                     first ? match.inB : match.inA, *other);
    }
    std::erase_if(places, [&](const SeenElsewhere& place) { return place.apart_mm < least_mm; });
    std::stable_sort(places.begin(), places.end(),
                     [](const SeenElsewhere& a, const SeenElsewhere& b) { return a.apart_mm > b.apart_mm; });
    return places;
}

} // namespace trichion::studio

#include "trichion/design/edit.h"

#include <utility>

namespace trichion::design {

namespace {

constexpr double kDaysBetween = 14.0; // domain figures 2.9

Design sound(Design design) {
    requireSound(design);
    return design;
}

head::Zone otherSideOf(head::Zone zone) {
    switch (zone) {
    case head::Zone::TempleLeft:
        return head::Zone::TempleRight;
    case head::Zone::TempleRight:
        return head::Zone::TempleLeft;
    case head::Zone::SideLeft:
        return head::Zone::SideRight;
    case head::Zone::SideRight:
        return head::Zone::SideLeft;
    default:
        return zone;
    }
}

template<class Part>
void removeAt(std::vector<Part>& parts, std::size_t index) {
    parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(index));
}

} // namespace

Design withStroke(Design design, DensityStroke stroke) {
    design.strokes.push_back(std::move(stroke));
    return sound(std::move(design));
}

Design withStrokeChanged(Design design, std::size_t index, DensityStroke stroke) {
    design.strokes.at(index) = std::move(stroke);
    return sound(std::move(design));
}

Design withoutStroke(Design design, std::size_t index) {
    removeAt(design.strokes, index);
    return design;
}

Design withoutStrokes(Design design) {
    design.strokes.clear();
    return design;
}

Design withHole(Design design, Hole hole) {
    design.holes.push_back(std::move(hole));
    return sound(std::move(design));
}

Design withHoleChanged(Design design, std::size_t index, Hole hole) {
    design.holes.at(index) = std::move(hole);
    return sound(std::move(design));
}

Design withoutHole(Design design, std::size_t index) {
    removeAt(design.holes, index);
    return design;
}

Design withWhorl(Design design, const CrownWhorl& whorl) {
    design.whorl = whorl;
    return sound(std::move(design));
}

Design withZoneShare(Design design, head::Zone zone, double share) {
    design.zones.share[static_cast<std::size_t>(zone)] = share;
    return sound(std::move(design));
}

Design withZoneDensity(Design design, head::Zone zone, base::DotsPerCm2 density) {
    const double share = density / design.density;
    return withZoneShare(std::move(design), zone, share);
}

Design withZoneShareOnBothSides(Design design, head::Zone zone, double share) {
    return withZoneShare(withZoneShare(std::move(design), zone, share), otherSideOf(zone), share);
}

Design withZoneTransition(Design design, base::Millimetres transition) {
    design.zones.transition_mm = transition.value;
    return sound(std::move(design));
}

Design withOwnFringe(Design design, const std::optional<OwnFringe>& fringe) {
    design.ownFringe = fringe;
    return sound(std::move(design));
}

Design withSessionShares(Design design, const std::vector<double>& cumulativeShares) {
    std::vector<Session> sessions;
    for (std::size_t k = 0; k < cumulativeShares.size(); ++k) {
        const double days = k < design.sessions.size() ? design.sessions[k].daysAfterPrevious : kDaysBetween;
        sessions.push_back({cumulativeShares[k], days});
    }
    design.sessions = std::move(sessions);
    return sound(std::move(design));
}

} // namespace trichion::design

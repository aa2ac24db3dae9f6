#include "trichion/tracking/follow_up.h"

namespace trichion::tracking {

std::string_view nameOf(Reference reference) noexcept {
    return reference == Reference::Plan ? "plan" : "baseline";
}

FollowUpFacts measureFollowUp(const TrackedPhoto& baseline, const TrackedPhoto& followUp,
                              Registration registration, const RetentionRequest& request,
                              const base::Progress& progress) {
    FollowUpFacts facts;
    facts.registration = std::move(registration);
    facts.reference = request.plan ? Reference::Plan : Reference::Baseline;
    facts.retention = measureRetention(baseline, followUp, facts.registration, request, progress);
    const head::ZoneBorders borders = request.design ? request.design->zones.borders : request.borders;
    TrackedPhoto first = baseline;
    if (request.plan)
        first.picture = request.plan;
    facts.baseline = countDots(first, borders, progress);
    facts.followUp = countDots(followUp, borders, progress);
    return facts;
}

base::PxPerMm scaleOfPlaces(const FollowUpFacts& facts) {
    const head::View& view = facts.registration.alignment->baseline;
    if (facts.retention.places.empty())
        return view.scaleAtCentre();
    const base::PixelRect& middle = facts.retention.places[facts.retention.places.size() / 2].pixels;
    const auto skin =
        view.lift(base::ImagePoint({middle.x + 0.5 * middle.width, middle.y + 0.5 * middle.height}));
    return skin ? view.scaleAt(*skin) : view.scaleAtCentre();
}

} // namespace trichion::tracking

#include "studio/services/follow_up_measuring.h"

#include "studio/services/photo_in_memory.h"
#include "trichion/base/parallel.h"
#include "trichion/design/design.h"
#include "trichion/head/client_head.h"
#include "trichion/render/preview.h"
#include "trichion/stipple/placement.h"

#include <utility>

namespace trichion::studio {

namespace {

head::View viewIn(const LoadedPhoto& photo, const std::vector<std::string>& heads,
                  const base::Progress& progress) {
    for (const std::string& head : heads) {
        const std::optional<head::View> known =
            head::viewOfPhoto(head::clientHeadFromJson(head, "head"), photo.identity.sha256);
        if (known && !known->photo.flipped)
            return *known;
    }
    progress.at("fit", 0.0);
    return registerPhoto(photo, {}, progress)->view;
}

render::Look lookOf(const FollowUpOrder& order) {
    render::Look look;
    look.conditions.calibration = order.calibration;
    if (order.ages.followUp_days)
        look.age = optics::Age{base::Days(*order.ages.followUp_days)};
    return look;
}

base::Picture promisedIn(const LoadedPhoto& photo, const head::View& view, const design::Design& design,
                         const render::Look& look, const base::Progress& progress) {
    progress.at("draw", 0.0);
    const stipple::HeadDots dots(view.head.surface, design.seed, design.engine);
    const stipple::Placement placement = stipple::placeDots(design, dots);
    const render::PreparedPhoto prepared =
        render::PreparedPhoto(photo.pixels, view, std::nullopt).withCompression(photo.compressionBlur_px);
    const render::VisibleDots visible(placement, design, prepared, look);
    return render::renderPreview(prepared, visible, progress);
}

/// Without the skin between the dots matching: where both views say the head is.
tracking::Alignment byViews(const head::View& baseline, const head::View& followUp) {
    return {baseline, followUp, tracking::SmoothShift()};
}

} // namespace

MeasuredFollowUp measureFollowUp(const FollowUpOrder& order, const base::Progress& progress) {
    MeasuredFollowUp found;
    found.baseline = loadPhoto(order.baseline, "first photo", progress);
    found.followUp = loadPhoto(order.followUp, "later photo", progress);
    const tracking::TrackedPhoto first{found.baseline->pixels,
                                       viewIn(*found.baseline, order.heads, progress)};
    base::throwIfStopped(progress.stop);
    const tracking::TrackedPhoto second{found.followUp->pixels,
                                        viewIn(*found.followUp, order.heads, progress)};
    base::throwIfStopped(progress.stop);
    tracking::RetentionRequest request;
    if (!order.design.empty()) {
        request.design = design::designFromJson(order.design, "design");
        request.borders = request.design->zones.borders;
    }
    const bool isPromise = order.reference == tracking::Reference::Plan && request.design.has_value();
    if (isPromise) {
        const render::Look look = lookOf(order);
        found.promised = promisedIn(*found.baseline, first.view, *request.design, look, progress);
        found.promise = calibration::measurePair({"client",
                                                  {first.picture, first.view},
                                                  {second.picture, second.view},
                                                  *request.design,
                                                  look.age,
                                                  look.conditions.wear},
                                                 progress);
    }
    tracking::Registration registration = tracking::registerFollowUp(first, second, order.pairs, progress);
    if (isPromise && !registration.alignment)
        found.aligned = tracking::alignedPicture(*second.picture, byViews(first.view, second.view));
    if (!registration.alignment) {
        found.facts.registration = std::move(registration);
        found.facts.reference = order.reference;
        if (found.promise) {
            found.facts.followUp = tracking::countDots(second, request.borders, progress);
            found.report = tracking::followUpToJson(found.facts, order.ages, {});
        }
        return found;
    }
    if (isPromise)
        request.plan = std::make_shared<const base::Picture>(found.promised);
    found.facts = tracking::measureFollowUp(first, second, std::move(registration), request, progress);
    found.aligned = tracking::alignedPicture(*second.picture, *found.facts.registration.alignment);
    found.report = tracking::followUpToJson(found.facts, order.ages, {});
    return found;
}

} // namespace trichion::studio

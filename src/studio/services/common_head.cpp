#include "studio/services/common_head.h"

#include "trichion/base/parallel.h"
#include "trichion/head/anatomy.h"
#include "trichion/head/fit.h"
#include "trichion/head/measure.h"
#include "trichion/head/tape.h"
#include "trichion/imaging/mirror.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace trichion::studio {

using RegistrationPtr = std::shared_ptr<const Registration>;

namespace {

constexpr double kSameShape = 1e-9;
constexpr double kSquare = 0.4; // cosine; nearer to the rim a pixel is many millimetres of skin

double sizeOf(const head::Ellipsoid& surface) {
    return std::cbrt(surface.halfAxes_mm().prod());
}

const MatchedPair* pairOf(const std::vector<MatchedPair>& pairs, const Registration& a,
                          const Registration& b) {
    const auto found = std::find_if(pairs.begin(), pairs.end(), [&](const MatchedPair& pair) {
        return pair.first == a.texture && pair.second == b.texture;
    });
    return found == pairs.end() ? nullptr : &*found;
}

MatchedPair matched(const Registration& a, const Registration& b) {
    return {a.texture, b.texture, imaging::matchScalp(*a.texture, 0, *b.texture, 1),
            imaging::swappedMatches(*a.texture, *b.texture)};
}

/// All pairs of photos; what was known of a pair is kept.
std::vector<MatchedPair> pairsOf(const std::vector<RegistrationPtr>& photos,
                                 const std::vector<MatchedPair>& known, const base::Progress& progress) {
    std::vector<MatchedPair> pairs;
    const std::size_t count = photos.size() * (photos.size() - 1) / 2;
    for (std::size_t a = 0; a < photos.size(); ++a)
        for (std::size_t b = a + 1; b < photos.size(); ++b) {
            base::throwIfStopped(progress.stop);
            progress.at("head", static_cast<double>(pairs.size()) / static_cast<double>(count));
            const MatchedPair* pair = pairOf(known, *photos[a], *photos[b]);
            pairs.push_back(pair != nullptr ? *pair : matched(*photos[a], *photos[b]));
        }
    return pairs;
}

/// The matches of all pairs, numbered as the photos; pairs are in the order of pairsOf().
std::vector<head::ScalpMatch> numbered(const std::vector<MatchedPair>& pairs, std::size_t photos) {
    std::vector<head::ScalpMatch> all;
    std::size_t next = 0;
    for (std::size_t a = 0; a < photos; ++a)
        for (std::size_t b = a + 1; b < photos; ++b)
            for (head::ScalpMatch match : pairs[next++].matches) {
                match.viewA = a;
                match.viewB = b;
                all.push_back(match);
            }
    return all;
}

/// The same places as hands laid them, numbered as the photos.
void addLaid(std::vector<head::ScalpMatch>& matches, const Registrations& registrations) {
    constexpr double kHand_mm = 1.5;
    for (const auto& [id, registration] : registrations)
        for (const LaidPlace& place : registration->laid) {
            const auto other = registrations.find(place.otherView);
            if (other == registrations.end())
                continue;
            const auto numberOf = [&](int view) {
                return static_cast<std::size_t>(
                    std::distance(registrations.begin(), registrations.find(view)));
            };
            matches.push_back({numberOf(place.otherView), numberOf(id), place.there, place.here, kHand_mm});
        }
}

/// The photos that look mirrored against the others; pairs are in the order of pairsOf().
std::vector<std::size_t> mirroredPhotos(const std::vector<MatchedPair>& pairs, std::size_t photos) {
    std::vector<imaging::MirrorMatch> matches;
    matches.reserve(pairs.size());
    for (std::size_t a = 0; a < photos; ++a)
        for (std::size_t b = a + 1; b < photos; ++b) {
            const MatchedPair& pair = pairs[matches.size()];
            matches.push_back({a, b, pair.matches.size(), pair.swapped});
        }
    return imaging::mirroredAmong(photos, matches);
}

void addMirrored(base::Findings& findings) {
    const bool said = std::any_of(findings.begin(), findings.end(), [](const base::Finding& finding) {
        return finding.code == base::FindingCode::MirrorSuspected;
    });
    if (!said)
        findings.push_back({base::FindingCode::MirrorSuspected, {}});
}

/// How far apart the photo and the others show the same places of the scalp: the median, mm.
std::optional<double> apart_mm(const std::vector<head::ScalpMatch>& matches,
                               const std::vector<imaging::PhotoFit>& photos, std::size_t photo) {
    constexpr std::size_t kFewest = 8;
    std::vector<double> distances;
    for (const head::ScalpMatch& match : matches) {
        if (match.viewA != photo && match.viewB != photo)
            continue;
        const auto a = photos[match.viewA].view.lift(match.inA);
        const auto b = photos[match.viewB].view.lift(match.inB);
        if (a && b)
            distances.push_back((a->v - b->v).norm());
    }
    if (distances.size() < kFewest)
        return std::nullopt;
    std::nth_element(distances.begin(), distances.begin() + static_cast<std::ptrdiff_t>(distances.size() / 2),
                     distances.end());
    return distances[distances.size() / 2];
}

/// What a photo says in a fit with others.
imaging::PhotoFit saidBy(const Registration& registration, const std::optional<head::Head>& given) {
    imaging::PhotoFit fit = *registration.own;
    // Laid on this very head by hand or by a file: nothing of it moves. On another its turn still holds.
    if (fit.evidence.locked != head::Locked::Nothing)
        fit.evidence.locked = given == fit.view.head ? head::Locked::Pose : head::Locked::Orientation;
    fit.evidence.lengths.insert(fit.evidence.lengths.end(), registration.rulers.begin(),
                                registration.rulers.end());
    return fit;
}

} // namespace

std::vector<head::KnownLength> lengthsIn(const SharedHead& head, const std::string& sha256) {
    std::vector<head::KnownLength> lengths;
    for (const head::MeasuredLength& measured : head.filedLengths)
        if (measured.sha256 == sha256)
            lengths.push_back(measured.length);
    return lengths;
}

HeadState fittedTogether(const HeadState& before, const base::Progress& progress) {
    std::vector<RegistrationPtr> photos;
    std::vector<imaging::PhotoFit> fits;
    for (const auto& [id, registration] : before.registrations) {
        photos.push_back(registration);
        fits.push_back(saidBy(*registration, before.head->given));
    }
    SharedHead shared = *before.head;
    shared.pairs = pairsOf(photos, before.head->pairs, progress);
    std::vector<head::ScalpMatch> matches = numbered(shared.pairs, photos.size());
    addLaid(matches, before.registrations);
    base::throwIfStopped(progress.stop);
    const imaging::HeadFit fit =
        imaging::fitMatchedHead(std::move(fits), matches, shared.tapes, shared.given);
    if (!shared.given) { // of a given head nothing new is learnt
        shared.halfAxesSigma_percent = fit.joint.halfAxesSigma_percent;
        shared.sizeSigma_percent = fit.joint.sizeSigma_percent;
    }
    shared.sources = fit.joint.sources;
    shared.findings = fit.findings;
    shared.views.clear();
    const std::vector<std::size_t> mirrored = mirroredPhotos(shared.pairs, photos.size());
    HeadState after;
    std::size_t next = 0;
    for (const auto& [id, registration] : before.registrations) {
        Registration moved = *registration;
        moved.view = fit.photos[next].view;
        moved.findings = fit.photos[next].findings;
        if (std::binary_search(mirrored.begin(), mirrored.end(), next))
            addMirrored(moved.findings);
        moved.apart_mm = apart_mm(matches, fit.photos, next);
        after.registrations[id] = std::make_shared<const Registration>(std::move(moved));
        shared.views.insert(id);
        ++next;
    }
    after.head = std::make_shared<const SharedHead>(std::move(shared));
    return after;
}

std::vector<LaidPlace> placesShared(const head::View& view, const std::vector<head::LaidSkin>& laid, int id,
                                    const Registrations& registrations) {
    std::vector<LaidPlace> places;
    for (const head::LaidSkin& skin : laid) {
        const head::ScalpPoint place = head::scalpPointOf(view.head.surface, skin.place);
        for (const auto& [other, registration] : registrations) {
            if (other == id || !registration)
                continue;
            const head::View& shown = registration->view;
            const base::HeadPoint point = head::onHead(shown.head.surface, place);
            const std::optional<base::ImagePoint> there = shown.project(point);
            if (there && shown.facing(point) > kSquare)
                places.push_back({other, *there, skin.at});
        }
    }
    return places;
}

RegistrationPtr withLaid(const RegistrationPtr& registration, std::vector<LaidPlace> laid) {
    Registration with = *registration;
    with.laid = std::move(laid);
    return std::make_shared<const Registration>(std::move(with));
}

RegistrationPtr laidOn(const RegistrationPtr& registration, const head::Head& head) {
    if (!registration || registration->view.head == head)
        return registration;
    Registration moved = *registration;
    head::View& view = moved.view;
    const double factor = sizeOf(head.surface) / sizeOf(view.head.surface);
    const Eigen::Vector3d similar = view.head.surface.halfAxes_mm() * factor;
    const bool sameShape = (similar - head.surface.halfAxes_mm()).norm() < kSameShape * similar.norm();
    view.pose.centreCamera_mm *= factor;
    view.head = head;
    if (!sameShape && view.fit.outline_px.size() >= 20) {
        std::vector<head::OutlinePoint> points;
        points.reserve(view.fit.outline_px.size());
        for (const base::ImagePoint& point : view.fit.outline_px)
            points.push_back({point, 1.0});
        const head::OutlineFit fit =
            head::fitToOutline(view.camera, view.pose.rotationHeadToCamera, head.surface, points);
        view.pose = fit.pose;
        view.fit.residual_px = fit.residual_px;
    }
    return std::make_shared<const Registration>(std::move(moved));
}

double disagreement_percent(const Registration& registration) {
    if (!registration.own) // of no photo
        return 0.0;
    return 100.0 *
           (sizeOf(registration.own->view.head.surface) / sizeOf(registration.view.head.surface) - 1.0);
}

bool disagrees(const Registration& registration) {
    constexpr double kLeast_percent = 3.0;
    // What was measured says more of the size than a photo does.
    const std::vector<head::ScaleSource>& sources = registration.view.fit.scaleSources;
    const bool measured = std::any_of(sources.begin(), sources.end(), [](const head::ScaleSource& source) {
        return source.name != "anthropometry" && source.name != "interpupillary distance";
    });
    return registration.own && !measured &&
           std::abs(disagreement_percent(registration)) >
               std::max(kLeast_percent, registration.own->view.fit.scaleSigma_percent);
}

HeadChange changeBetween(const head::View& before, const head::View& after, const design::Design& design) {
    HeadChange change;
    change.breadthBefore_mm = head::skinSize_mm(before.head).x();
    change.breadthAfter_mm = head::skinSize_mm(after.head).x();
    for (const head::ScalpPoint& place : design.hairline.points) {
        const base::HeadPoint was = head::onHead(before.head.surface, place);
        const base::HeadPoint is = head::onHead(after.head.surface, place);
        const std::optional<base::ImagePoint> pixel = before.project(was);
        if (before.facing(was) < kSquare || !pixel)
            continue;
        const std::optional<base::ImagePoint> now = after.project(is);
        const std::optional<base::HeadPoint> under = after.lift(*pixel);
        // Beside the new head the distance in the picture has to do.
        const double shift_mm = under ? head::skinDistance(after.head.surface, *under, is).value
                                : now ? (now->v - pixel->v).norm() / after.scaleAtCentre().value
                                      : 0.0;
        change.hairlineShift_mm = std::max(change.hairlineShift_mm, shift_mm);
    }
    return change;
}

} // namespace trichion::studio

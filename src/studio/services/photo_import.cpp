#include "studio/services/photo_import.h"

#include "photo/decode.h"
#include "studio/services/photo_in_memory.h"
#include "trichion/base/error.h"
#include "trichion/head/by_hand.h"
#include "trichion/head/fit.h"
#include "trichion/imaging/person.h"
#include "trichion/imaging/tag_lengths.h"
#include "trichion/imaging/turned_round.h"
#include "trichion/render/photo_texture.h"

#include <algorithm>
#include <utility>

namespace trichion::studio {

namespace {

std::shared_ptr<const LoadedPhoto> loadedFrom(photo::Photo decoded) {
    head::PhotoIdentity identity{decoded.sha256, decoded.pixels.width(), decoded.pixels.height()};
    const auto pixels = std::make_shared<const base::Picture>(std::move(decoded.pixels));
    return std::make_shared<const LoadedPhoto>(LoadedPhoto{
        pixels, PicturePyramid(pixels), std::move(identity), decoded.focal35_mm, std::move(decoded.findings),
        decoded.lumaSteps ? render::compressionBlur_px(*decoded.lumaSteps) : 0.0});
}

} // namespace

std::shared_ptr<const LoadedPhoto> loadPhoto(const std::filesystem::path& path,
                                             const base::Progress& progress) {
    return loadedFrom(photo::decodePhoto(path, progress));
}

std::shared_ptr<const LoadedPhoto> loadPhoto(std::span<const std::uint8_t> bytes, const std::string& name,
                                             const base::Progress& progress) {
    return loadedFrom(photo::decodePhoto(bytes, name, progress));
}

namespace {

constexpr double kAtTheRim = 0.05; // of the radius
constexpr double kLeastSureOfKind = 0.5;

/// Where the rim of a head that was laid by hand runs; what lies outside the photo says the same.
std::vector<head::OutlinePoint> rimOf(const head::View& view) {
    constexpr int kPoints = 96;
    std::vector<head::OutlinePoint> rim;
    rim.reserve(kPoints);
    for (const base::HeadPoint& point : head::silhouetteOf(view, kPoints))
        if (const std::optional<base::ImagePoint> pixel = view.project(point))
            rim.push_back({*pixel, 1.0});
    return rim;
}

/// As it is to be kept: said by hand, with those points of the seen outline that still lie at its rim, or the
/// rim itself.
head::View settled(head::View view) {
    std::vector<base::ImagePoint> rim;
    for (const base::HeadPoint& point : head::silhouetteOf(view, 384))
        if (const auto pixel = view.project(point))
            rim.push_back(*pixel);
    const double reach = kAtTheRim * head::silhouetteBox(view).size().mean() / 2.0;
    std::vector<base::ImagePoint> seen;
    for (const base::ImagePoint& point : view.fit.outline_px)
        if (std::any_of(rim.begin(), rim.end(),
                        [&](const base::ImagePoint& at) { return (at.v - point.v).norm() < reach; }))
            seen.push_back(point);
    const bool still = seen.size() >= 20 && 2 * seen.size() >= view.fit.outline_px.size();
    view.fit.outline_px = still ? seen : rim;
    if (!still)
        view.fit.residual_px = 0.0;
    view.fit.automatic = false;
    return view;
}

/// What a hand or a file says, in the form of what was found.
imaging::PhotoFit fitOf(head::View view, head::ViewEvidence evidence) {
    return {std::move(view), std::move(evidence), {}, {}, {}, {}, {}, 1.0, 1.0, {}};
}

head::ViewEvidence evidenceByHand(const head::View& view, const Registration* before) {
    head::ViewEvidence evidence;
    if (before != nullptr) {
        evidence.pupils = before->own->evidence.pupils;
        evidence.lengths = before->own->evidence.lengths;
    }
    evidence.camera = view.camera;
    evidence.pose = view.pose;
    // Turns are told for a head with the usual rise of its long axis.
    evidence.pose.rotationHeadToCamera = view.pose.rotationHeadToCamera *
                                         head::headToFrankfurt(view.head.longAxisRise).transpose() *
                                         head::headToFrankfurt(head::meanHead().longAxisRise);
    evidence.outline = rimOf(view);
    evidence.locked = head::Locked::Orientation;
    return evidence;
}

std::shared_ptr<const Registration> registrationOf(const LoadedPhoto& photo, imaging::PhotoFit fit,
                                                   std::optional<base::FloatMap> person,
                                                   std::vector<head::KnownLength> rulers) {
    fit.personProbability = {};
    Registration registration{fit.view, std::move(person), fit.findings, {}, {}, std::move(rulers), {}};
    registration.texture =
        std::make_shared<const imaging::ScalpTexture>(imaging::scalpTextureOf(*photo.pixels, fit.view));
    registration.own = std::make_shared<const imaging::PhotoFit>(std::move(fit));
    return std::make_shared<const Registration>(std::move(registration));
}

} // namespace

std::shared_ptr<const Registration> registerPhoto(const LoadedPhoto& photo, imaging::FitRequest request,
                                                  const base::Progress& progress) {
    request.focal35_mm = photo.focal35_mm;
    imaging::PhotoFit fit = imaging::fitPhoto(*photo.pixels, photo.identity, request, progress);
    // A mere guess would put a hairline on a cheek: the person is asked instead.
    if (fit.kindConfidence < kLeastSureOfKind)
        throw base::Error(base::ErrorCode::NoFaceNoViewKind);
    std::optional<base::FloatMap> person;
    if (!fit.personProbability.empty())
        person = fit.personProbability;
    Registration found = *registrationOf(photo, std::move(fit), std::move(person), {});
    found.headAt = request.headAt;
    return std::make_shared<const Registration>(std::move(found));
}

std::optional<head::OutlineEllipse> whereToBegin(const LoadedPhoto& photo) {
    return imaging::likeliestHead(*photo.pixels);
}

std::shared_ptr<const Registration> registrationByHand(const LoadedPhoto& photo, const head::View& view,
                                                       const std::shared_ptr<const Registration>& before) {
    std::optional<base::FloatMap> person = before && before->personProbability
                                               ? before->personProbability
                                               : imaging::seePerson(*photo.pixels).probability;
    imaging::PhotoFit fit = fitOf(settled(view), evidenceByHand(view, before.get()));
    return registrationOf(photo, std::move(fit), std::move(person),
                          before ? before->rulers : std::vector<head::KnownLength>());
}

std::shared_ptr<const Registration> registrationTurnedRound(const LoadedPhoto& photo,
                                                            const Registration& before) {
    Registration turned =
        *registrationOf(photo, imaging::turnedRound(*before.own), before.personProbability, before.rulers);
    turned.headAt = before.headAt;
    return std::make_shared<const Registration>(std::move(turned));
}

std::shared_ptr<const Registration> registrationAsFiled(const LoadedPhoto& photo, const head::View& view,
                                                        const std::vector<head::KnownLength>& lengths) {
    imaging::PhotoFit fit = fitOf(view, evidenceByHand(view, nullptr));
    std::vector<head::KnownLength> rulers;
    for (const head::KnownLength& known : lengths)
        (known.name == imaging::kTagName ? fit.evidence.lengths : rulers).push_back(known);
    return registrationOf(photo, std::move(fit), imaging::seePerson(*photo.pixels).probability,
                          std::move(rulers));
}

std::shared_ptr<const Registration> withTag(const LoadedPhoto& photo, const Registration& registration,
                                            std::optional<base::Millimetres> side) {
    imaging::PhotoFit own = *registration.own;
    std::erase_if(own.evidence.lengths,
                  [](const head::KnownLength& known) { return known.name == imaging::kTagName; });
    if (side)
        for (const head::KnownLength& known : imaging::tagLengths(*photo.pixels, *side))
            own.evidence.lengths.push_back(known);
    Registration tagged = registration;
    tagged.own = std::make_shared<const imaging::PhotoFit>(std::move(own));
    return std::make_shared<const Registration>(std::move(tagged));
}

} // namespace trichion::studio

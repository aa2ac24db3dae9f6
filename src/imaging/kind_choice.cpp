#include "imaging/kind_choice.h"

#include "imaging/fit_judgement.h"
#include "trichion/head/fit.h"

#include <Eigen/Geometry>
#include <cmath>
#include <string>

namespace trichion::imaging {

using base::FindingCode;
using head::ViewKind;

namespace {

constexpr double kSure = 0.8;
constexpr double kContradicts = 0.9;

bool showsLeft(ViewKind kind) {
    return kind == ViewKind::QuarterLeft || kind == ViewKind::Left;
}

bool showsRight(ViewKind kind) {
    return kind == ViewKind::QuarterRight || kind == ViewKind::Right;
}

/// Neighbours that a person may well take one for the other.
bool areAlike(ViewKind a, ViewKind b) {
    return a == b || (isFrontal(a) && isFrontal(b)) || (showsLeft(a) && showsLeft(b)) ||
           (showsRight(a) && showsRight(b));
}

std::string percent(double share) {
    return rounded(100.0 * share, 0);
}

base::Finding contradiction(ViewKind seen, double confidence, ViewKind said) {
    return {FindingCode::ViewKindContradicted,
            {{"seen", std::string(head::nameOf(seen))},
             {"given", percent(confidence)},
             {"said", std::string(head::nameOf(said))}}};
}

std::optional<HeadPlace> surePlace(const std::optional<KindSight>& sight, ViewKind kind) {
    const bool sure = sight && sight->kind == kind && sight->confidence > kSure;
    return sure ? std::optional(HeadPlace{sight->centre_px, sight->radius_px}) : std::nullopt;
}

std::optional<Eigen::Vector2d> noseOf(const FaceEvidence& face) {
    return face.detected ? std::optional(face.detected->keypoints_px[2]) : std::nullopt;
}

KindChoice fromAbove(const SteepFace& steep) {
    return {ViewKind::Front, kSteepLikely, {}, skullAbove(steep), steep, {steepDoubt()}};
}

/// A kind that was said is kept; what the photo says against it is a finding.
KindChoice said(const FitRequest& request, const FaceEvidence& face, const cv::Mat& rgb,
                const cv::Mat& person) {
    KindChoice choice{*request.kind, 1.0, {}, {}, {}, {}};
    if (face.mesh) {
        if (!showsFace(choice.kind))
            choice.findings.push_back(uncertain("a face is seen, but the photo is said to show none"));
        else if (face.kind && !areAlike(*face.kind, choice.kind))
            choice.findings.push_back(contradiction(*face.kind, face.mesh->presence, choice.kind));
        return choice;
    }
    if (isFrontal(choice.kind))
        choice.steep = steepFaceOf(face);
    if (choice.steep) {
        choice.place = skullAbove(*choice.steep);
        choice.findings.push_back(steepDoubt());
    }
    if (request.outline || choice.steep)
        return choice;
    const std::optional<KindSight> sight = seeKind(rgb, person, noseOf(face));
    if (sight && sight->confidence > kContradicts && !areAlike(sight->kind, choice.kind))
        choice.findings.push_back(contradiction(sight->kind, sight->confidence, choice.kind));
    choice.place = surePlace(sight, choice.kind);
    return choice;
}

/// Nobody said it and no face does.
KindChoice proposed(const FitRequest& request, const FaceEvidence& face, const cv::Mat& rgb,
                    const cv::Mat& person) {
    constexpr double kByDetectorAlone = 0.5;
    KindChoice choice;
    choice.sight = seeKind(rgb, person, noseOf(face));
    const bool contradicted =
        choice.sight && face.kind && choice.sight->kind != *face.kind && choice.sight->confidence < kSure;
    if (contradicted) { // a mask that errs; the detector knows a profile
        choice.sight.reset();
        choice.place = skullBehind(*face.detected, *face.kind);
    }
    if (choice.sight) {
        choice.kind = choice.sight->kind;
        choice.confidence = choice.sight->confidence;
        choice.place = surePlace(choice.sight, choice.kind);
    } else if (face.kind) {
        choice.kind = *face.kind;
        choice.confidence = kByDetectorAlone;
    } else if (request.outline) {
        choice.confidence = 0.0;
        choice.findings.push_back(uncertain("no face was found and a front view was assumed"));
        return choice;
    } else
        throw base::Error(base::ErrorCode::NoFaceNoViewKind);
    choice.findings.push_back(
        {choice.confidence < kSure ? FindingCode::ViewKindUnsure : FindingCode::ViewKindProposed,
         {{"kind", std::string(head::nameOf(choice.kind))}, {"given", percent(choice.confidence)}}});
    return choice;
}

} // namespace

base::Finding steepDoubt() {
    return uncertain("the face is seen from steeply above, so the head was laid by its outline");
}

bool isFrontal(ViewKind kind) noexcept {
    return kind == ViewKind::Front || kind == ViewKind::QuarterLeft || kind == ViewKind::QuarterRight;
}

bool showsFace(ViewKind kind) noexcept {
    return kind != ViewKind::Top && kind != ViewKind::Back;
}

bool areOfOtherSides(ViewKind a, ViewKind b) noexcept {
    return (showsLeft(a) && showsRight(b)) || (showsRight(a) && showsLeft(b));
}

KindChoice chooseKind(const FitRequest& request, const FaceEvidence& face, const cv::Mat& rgb,
                      const cv::Mat& person) {
    if (request.kind)
        return said(request, face, rgb, person);
    if (face.pose && face.kind)
        return {*face.kind, face.mesh->presence, {}, {}, {}, {}};
    if (const std::optional<SteepFace> steep = steepFaceOf(face))
        return fromAbove(*steep);
    return proposed(request, face, rgb, person);
}

Eigen::Matrix3d orientationOf(const KindChoice& choice) {
    constexpr double kSteep_deg = 40.0;
    if (choice.steep)
        return usualOrientation(*choice.steep);
    if (!choice.sight)
        return head::orientationOf(choice.kind);
    const Eigen::Matrix3d seen = orientationFrom(choice.sight->direction);
    if (choice.kind == ViewKind::Top) {
        const double turn = std::atan2(-seen(0, 2), seen(1, 2)); // of the nose from the picture's lower side
        return Eigen::AngleAxisd(turn, Eigen::Vector3d::UnitZ()) * head::orientationOf(choice.kind);
    }
    // Of the others the shape tells the height of the camera too roughly.
    const bool steep = choice.kind == ViewKind::Front && choice.sight->direction.lift_deg > kSteep_deg;
    return steep ? seen : head::orientationOf(choice.kind);
}

} // namespace trichion::imaging

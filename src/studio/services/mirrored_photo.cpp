#include "studio/services/mirrored_photo.h"

#include "photo/decode.h"

#include <algorithm>
#include <utility>

namespace trichion::studio {

using head::ViewKind;

namespace {

base::ImagePoint mirroredPoint(const base::ImagePoint& point, int width_px) {
    return base::ImagePoint(Eigen::Vector2d(width_px - point.v.x(), point.v.y()));
}

/// What the person said about a photo that turned out to be mirrored. A side that the face contradicted was
/// said of the client, and holds; one that fitted the picture was read off it, and is mirrored too.
imaging::FitRequest requestAfter(const Registration* before, int width_px) {
    imaging::FitRequest request;
    if (before == nullptr || !before->own)
        return request;
    const imaging::PhotoFit& own = *before->own;
    if (before->headAt)
        request.headAt = mirroredPoint(*before->headAt, width_px);
    if (own.view.fit.automatic)
        return request;
    const bool contradicted =
        std::any_of(own.findings.begin(), own.findings.end(), [](const base::Finding& finding) {
            return finding.code == base::FindingCode::MirrorSuspected;
        });
    request.kind = contradicted ? own.view.fit.kind : mirrored(own.view.fit.kind);
    return request;
}

} // namespace

std::shared_ptr<const LoadedPhoto> mirrored(const LoadedPhoto& photo) {
    photo::Photo swapped = photo::flipped({*photo.pixels, photo.identity.sha256, {}, {}, {}, {}});
    head::PhotoIdentity identity = photo.identity;
    identity.flipped = !identity.flipped;
    const auto pixels = std::make_shared<const base::Picture>(std::move(swapped.pixels));
    return std::make_shared<const LoadedPhoto>(LoadedPhoto{pixels, PicturePyramid(pixels),
                                                           std::move(identity), photo.focal35_mm,
                                                           photo.findings, photo.compressionBlur_px});
}

ViewKind mirrored(ViewKind kind) noexcept {
    switch (kind) {
    case ViewKind::QuarterLeft:
        return ViewKind::QuarterRight;
    case ViewKind::QuarterRight:
        return ViewKind::QuarterLeft;
    case ViewKind::Left:
        return ViewKind::Right;
    case ViewKind::Right:
        return ViewKind::Left;
    case ViewKind::Front:
    case ViewKind::Top:
    case ViewKind::Back:
        break;
    }
    return kind;
}

head::View mirrored(head::View view) {
    const Eigen::Vector3d swap(-1.0, 1.0, 1.0); // x of the head as x of the camera
    const int width_px = view.photo.width_px;
    view.photo.flipped = !view.photo.flipped;
    view.camera.principal_px.x() = width_px - view.camera.principal_px.x();
    const Eigen::Matrix3d turned = swap.asDiagonal() * view.pose.rotationHeadToCamera * swap.asDiagonal();
    view.pose.rotationHeadToCamera = turned;
    view.pose.centreCamera_mm.x() = -view.pose.centreCamera_mm.x();
    view.fit.kind = mirrored(view.fit.kind);
    for (base::ImagePoint& point : view.fit.outline_px)
        point = mirroredPoint(point, width_px);
    return view;
}

std::vector<head::KnownLength> mirrored(std::vector<head::KnownLength> lengths, int width_px) {
    for (head::KnownLength& known : lengths) {
        known.from = mirroredPoint(known.from, width_px);
        known.to = mirroredPoint(known.to, width_px);
    }
    return lengths;
}

std::shared_ptr<const Registration> registerMirrored(const LoadedPhoto& photo,
                                                     const std::shared_ptr<const Registration>& before,
                                                     std::optional<base::Millimetres> tagSide,
                                                     const base::Progress& progress) {
    const int width_px = photo.identity.width_px;
    imaging::FitRequest request = requestAfter(before.get(), width_px);
    request.tagSide = tagSide;
    const bool byHand = before && before->own && before->own->evidence.locked != head::Locked::Nothing;
    Registration found = *(byHand ? registrationByHand(photo, mirrored(before->view), nullptr)
                                  : registerPhoto(photo, request, progress));
    if (before)
        found.rulers = mirrored(before->rulers, width_px);
    return std::make_shared<const Registration>(std::move(found));
}

} // namespace trichion::studio

#include "imaging/steep_face.h"

#include "imaging/fit_judgement.h"
#include "imaging/person_shape.h"
#include "trichion/head/ellipsoid.h"

#include <Eigen/Geometry>
#include <cmath>
#include <limits>
#include <numbers>

namespace trichion::imaging {

using Eigen::Matrix3d;
using Eigen::Vector2d;
using Eigen::Vector3d;

namespace {

// Places of a mean head in the Frankfurt frame about the centre of the skull (as in person_shape.cpp), and
// how far the detector's are from them, in mm of the head.
const Vector3d kEyes_mm(0.0, -22.0, 80.0);
const Vector3d kNose_mm(0.0, -60.0, 108.0);
constexpr double kPlaceSigma_mm = 12.0;
constexpr double kEyesApart_mm = 64.0; // (docs/method/head.md, "Size")
// From 40 degrees the mesh is lost, from 65 the face.
constexpr double kUsualLift_deg = 50.0;
constexpr double kLiftSigma_deg = 9.0;
constexpr double kTurnSigma_deg = 20.0;

/// Degrees about the vertical axis and above.
struct Turn {
    double turn_deg = 0.0;
    double lift_deg = kUsualLift_deg;
};

Matrix3d rotationOf(const SteepFace& face, const Turn& turn) {
    return orientationFrom({turn.turn_deg, turn.lift_deg, face.roll_deg});
}

/// Size against the mean head of what lies in its plane of symmetry, whatever the breadth.
double sizeOfMiddle(const head::Head& head) {
    const Vector3d shares = head.surface.halfAxes_mm().cwiseQuotient(head::meanHead().surface.halfAxes_mm());
    return std::sqrt(shares.y() * shares.z());
}

/// Squared distances of eyes and nose from where they are seen, in standard deviations, and the prior.
double misfit(const head::View& view, const SteepFace& face, const Turn& turn) {
    head::View turned = view;
    turned.pose.rotationHeadToCamera = rotationOf(face, turn);
    const Matrix3d toHead = head::headToFrankfurt(head::meanHead().longAxisRise).transpose();
    const double sigma_px = kPlaceSigma_mm * view.scaleAtCentre().value;
    double sum = std::pow((turn.lift_deg - kUsualLift_deg) / kLiftSigma_deg, 2.0) +
                 std::pow(turn.turn_deg / kTurnSigma_deg, 2.0);
    const double size = sizeOfMiddle(view.head);
    const auto add = [&](const Vector3d& place_mm, const Vector2d& seen_px) {
        const Vector3d inHead = size * (toHead * place_mm);
        if (const std::optional<base::ImagePoint> pixel = turned.project(base::HeadPoint(inHead)))
            sum += (pixel->v - seen_px).squaredNorm() / (sigma_px * sigma_px);
    };
    add(kEyes_mm, face.eyes_px);
    add(kNose_mm, face.nose_px);
    return sum;
}

} // namespace

std::optional<SteepFace> steepFaceOf(const FaceEvidence& face) {
    constexpr double kClear = 0.1;  // of the distance between the ears; level faces have -0.2
    constexpr double kBeside = 0.5; // a nose that is not between the ears is a profile's
    if (!face.detected || face.mesh)
        return std::nullopt;
    const auto& at = face.detected->keypoints_px;
    const Vector2d along = at[1] - at[0];
    if (along.norm() < 1.0)
        return std::nullopt;
    const double roll = std::atan2(along.y(), along.x());
    const Vector2d across(std::cos(roll), std::sin(roll));
    const Vector2d down(-across.y(), across.x());
    const double ears = (at[5] - at[4]).dot(across);
    const Vector2d middle = 0.5 * (at[4] + at[5]);
    const SteepFace steep{0.5 * (at[0] + at[1]), at[2], along.norm(), roll * 180.0 / std::numbers::pi};
    const bool facesUs = ears > along.norm() && std::abs((at[2] - middle).dot(across)) < kBeside * ears;
    const bool fromAbove = (steep.eyes_px - middle).dot(down) > kClear * ears;
    return facesUs && fromAbove ? std::optional(steep) : std::nullopt;
}

HeadPlace skullAbove(const SteepFace& face) {
    constexpr double kRadius_mm = 86.5;
    constexpr double kEyesBelow_mm = 72.0; // of the skull's centre, from the usual height
    const double pxPerMm = face.eyesApart_px / kEyesApart_mm;
    const double roll = face.roll_deg * base::kDegreesToRadians;
    const Vector2d up(std::sin(roll), -std::cos(roll));
    return {face.eyes_px + kEyesBelow_mm * pxPerMm * up, kRadius_mm * pxPerMm};
}

bool isAboveEyes(const SteepFace& face, const Vector2d& at_px) {
    constexpr double kClear = 0.3; // of the distance between the eyes
    const double roll = face.roll_deg * base::kDegreesToRadians;
    const Vector2d up(std::sin(roll), -std::cos(roll));
    return (at_px - face.eyes_px).dot(up) > kClear * face.eyesApart_px;
}

void addRimBelowEyes(const SteepFace& face, std::vector<head::OutlinePoint>& outline) {
    constexpr double kBelow_mm = 14.0; // 17 from 40 degrees above, 10 from 60
    constexpr double kAside_mm = 18.0;
    constexpr int kPoints = 6;
    const double pxPerMm = face.eyesApart_px / kEyesApart_mm;
    const double roll = face.roll_deg * base::kDegreesToRadians;
    const Vector2d across(std::cos(roll), std::sin(roll));
    const Vector2d down(-across.y(), across.x());
    outline.reserve(outline.size() + kPoints);
    for (int i = 0; i < kPoints; ++i) {
        const double aside_mm = kAside_mm * (2.0 * i / (kPoints - 1) - 1.0);
        const Vector2d at = face.eyes_px + pxPerMm * (kBelow_mm * down + aside_mm * across);
        outline.push_back({base::ImagePoint(at), 1.0});
    }
}

Matrix3d usualOrientation(const SteepFace& face) {
    return rotationOf(face, {});
}

SteepTurn turnedToFace(const head::View& view, const SteepFace& face) {
    constexpr double kWidest_deg = 45.0;
    constexpr double kLowest_deg = 25.0;
    constexpr double kHighest_deg = 75.0;
    constexpr double kStep_deg = 2.5;
    Turn best;
    double least = misfit(view, face, best);
    for (double lift_deg = kLowest_deg; lift_deg <= kHighest_deg; lift_deg += kStep_deg)
        for (double turn_deg = -kWidest_deg; turn_deg <= kWidest_deg; turn_deg += kStep_deg) {
            const double now = misfit(view, face, {turn_deg, lift_deg});
            if (now < least) {
                least = now;
                best = {turn_deg, lift_deg};
            }
        }
    return {rotationOf(face, best), least};
}

double eyesBeside_mm(const head::View& view, const SteepFace& face) {
    const double size = sizeOfMiddle(view.head);
    const Vector3d inHead = size * (head::headToFrankfurt(view.head.longAxisRise).transpose() * kEyes_mm);
    const std::optional<base::ImagePoint> pixel = view.project(base::HeadPoint(inHead));
    return pixel ? (pixel->v - face.eyes_px).norm() / view.scaleAtCentre().value
                 : std::numeric_limits<double>::infinity();
}

} // namespace trichion::imaging

#pragma once
// A face that a camera sees from so steeply above that no mesh lies on it: its eyes and nose still tell how
// the head is turned.

#include "imaging/face_evidence.h"
#include "imaging/skull_outline.h"
#include "trichion/head/fit.h"
#include "trichion/head/view.h"

#include <Eigen/Core>
#include <optional>
#include <vector>

namespace trichion::imaging {

/// What the detector alone sees of such a face.
struct SteepFace {
    Eigen::Vector2d eyes_px = Eigen::Vector2d::Zero(); ///< middle of both
    Eigen::Vector2d nose_px = Eigen::Vector2d::Zero(); ///< its tip
    double eyesApart_px = 0.0;
    double roll_deg = 0.0; ///< of the line through the eyes, clockwise
};

/// A face without a mesh whose ears lie clearly above its eyes, on both sides of its nose; std::nullopt for
/// any other.
[[nodiscard]] std::optional<SteepFace> steepFaceOf(const FaceEvidence& face);

/// Roughly where the skull above such a face lies.
[[nodiscard]] HeadPlace skullAbove(const SteepFace& face);

/// Whether a place lies clearly above the brows: below them an outline is that of cheeks and clothes.
[[nodiscard]] bool isAboveEyes(const SteepFace& face, const Eigen::Vector2d& at_px);

/// The rim of the skull that brow and nose cover: it lies a little below the eyes. Without it the upper arc
/// alone says too little of the size.
void addRimBelowEyes(const SteepFace& face, std::vector<head::OutlinePoint>& outline);

/// Rotation to begin with: straight from the front, as far above as such photos are.
[[nodiscard]] Eigen::Matrix3d usualOrientation(const SteepFace& face);

/// A rotation, and how far eyes and nose then lie from where they are seen: squared standard deviations, the
/// prior included.
struct SteepTurn {
    Eigen::Matrix3d rotationHeadToCamera = Eigen::Matrix3d::Identity();
    double misfit = 0.0;
};

/// Rotation about the centre of `view` that brings eyes and nose of a mean head nearest to where they are
/// seen, with what is usual for such photos as the prior (docs/method/head.md, "From above").
[[nodiscard]] SteepTurn turnedToFace(const head::View& view, const SteepFace& face);

/// How far from where a view has the eyes of a mean head they are seen, in mm of the head.
[[nodiscard]] double eyesBeside_mm(const head::View& view, const SteepFace& face);

} // namespace trichion::imaging

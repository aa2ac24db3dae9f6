#pragma once
// Anatomy that the face mesh shows, laid on the head; and the iris as a measure.

#include "trichion/head/joint.h"
#include "trichion/imaging/fit_photo.h"

#include <Eigen/Core>
#include <vector>

namespace trichion::imaging {

/// Points that lie beside the head or turn away from the camera are left out (docs/method/head.md, "Brows and
/// ears").
[[nodiscard]] FaceMarks faceMarksOf(const head::View& view, const std::vector<Eigen::Vector2d>& landmarks_px);

/// The breadth of an iris as a length on the skin at its place: 11.71 (0.42) mm, corrected for the slope that
/// the ellipsoid has there and the eye has not. std::nullopt if a mark lies beside the head.
[[nodiscard]] std::optional<head::KnownLength> irisLength(const head::View& view, const IrisMark& iris);

} // namespace trichion::imaging

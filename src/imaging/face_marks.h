#pragma once
// Anatomy that the face mesh shows, laid on the head; the iris as a measure is in iris.h.

#include "trichion/head/joint.h"
#include "trichion/imaging/fit_photo.h"
#include "trichion/imaging/iris.h"

#include <Eigen/Core>
#include <cstddef>
#include <vector>

namespace trichion::imaging {

/// The mesh's point between the brows.
inline constexpr std::size_t kGlabellaMark = 9;

/// The middle of the forehead, from the glabella up.
[[nodiscard]] std::vector<head::MidlineMark> midlineOf(const std::vector<Eigen::Vector2d>& landmarks_px);

/// Points that lie beside the head or turn away from the camera are left out (docs/method/head.md, "Brows and
/// ears").
[[nodiscard]] FaceMarks faceMarksOf(const head::View& view, const std::vector<Eigen::Vector2d>& landmarks_px);

} // namespace trichion::imaging

#pragma once
/// \file
/// A head placed by hand: pure functions View -> View. None needs a model.

#include "trichion/base/units.h"
#include "trichion/head/fit.h"
#include "trichion/head/view.h"

#include <Eigen/Core>
#include <optional>

namespace trichion::studio {

/// How a head is turned against one that the camera of its kind sees straight on. Degrees, about the camera's
/// axes: to the picture's right, chin down, clockwise.
struct Posture {
    double turn_deg = 0.0;
    double nod_deg = 0.0;
    double tilt_deg = 0.0;
};

[[nodiscard]] Posture postureOf(const head::View& view);
[[nodiscard]] head::View withPosture(head::View view, const Posture& posture);

/// A head to start from: seen straight on, about where heads mostly are in a photo. Without a focal length it
/// stands 800 mm away.
[[nodiscard]] head::View viewByHand(const head::PhotoIdentity& photo, std::optional<double> focal35_mm,
                                    const head::Head& head, head::ViewKind kind);
/// Turned straight on as the camera of `kind` sees it; place and size in the picture stay.
[[nodiscard]] head::View asKind(head::View view, head::ViewKind kind);
/// Moved in the picture.
[[nodiscard]] head::View moved(head::View view, const Eigen::Vector2d& by_px);
/// `factor` times as large in the picture; the head itself stays as it is.
[[nodiscard]] head::View resized(head::View view, double factor);
/// `factor` times as large in truth; the picture stays as it is.
[[nodiscard]] head::View scaledHead(head::View view, double factor);

/// The axis of the head that a hand stretches.
enum class HeadAxis { Breadth = 0, Height = 1, Length = 2 };

/// One half axis changed; kept within 20 % of its share in the mean head.
[[nodiscard]] head::View withHalfAxis(head::View view, HeadAxis axis, base::Millimetres halfAxis);

/// Smallest upright box about the silhouette, pixels of the photo.
struct PixelBox {
    Eigen::Vector2d low;
    Eigen::Vector2d high;
    [[nodiscard]] Eigen::Vector2d centre() const { return (low + high) / 2.0; }
    [[nodiscard]] Eigen::Vector2d size() const { return high - low; }
};
[[nodiscard]] PixelBox silhouetteBox(const head::View& view);

/// The view as it is to be kept: said by hand, with those points of the seen outline that still lie at its
/// rim, or the rim itself.
[[nodiscard]] head::View settled(head::View view);

} // namespace trichion::studio

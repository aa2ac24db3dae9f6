#pragma once
/// \file
/// Registering a photo by hand: move a head over the skull or drag an ellipse over it, turn the head, nudge
/// its size. Pure steps from one view to the next; each leaves what it is not about as it is.

#include "trichion/base/frames.h"
#include "trichion/base/units.h"
#include "trichion/head/fit.h"
#include "trichion/head/view.h"

#include <Eigen/Core>
#include <optional>
#include <vector>

namespace trichion::head {

/// A head to start from: seen straight on, about where heads mostly are in a photo. Without a focal length it
/// stands 800 mm away. `seen` is where a head was seen, if at all.
[[nodiscard]] View startByHand(const PhotoIdentity& photo, std::optional<double> focal35_mm, const Head& head,
                               ViewKind kind, const std::optional<OutlineEllipse>& seen = std::nullopt);
/// Turned straight on as the camera of `kind` sees it; place and size in the picture stay.
[[nodiscard]] View asKind(View view, ViewKind kind);

/// How a head is turned against one that the camera of its kind sees straight on. Degrees, about the camera's
/// axes: to the picture's right, chin down, clockwise.
struct Posture {
    double turn_deg = 0.0;
    double nod_deg = 0.0;
    double tilt_deg = 0.0;
};
[[nodiscard]] Posture postureOf(const View& view);
[[nodiscard]] View withPosture(View view, const Posture& posture);

/// Half a turn about the line of sight to its centre: forehead and back of the head change places in a view
/// from above. Twice is where it was.
[[nodiscard]] View turnedRound(View view);

/// Moved in the picture.
[[nodiscard]] View moved(View view, const Eigen::Vector2d& by_px);
/// `factor` times as large in the picture; the head itself stays as it is.
[[nodiscard]] View sizedInPhoto(View view, double factor);

/// The view whose silhouette lies under the ellipse: same camera, orientation and head. Errors:
/// OutlineInvalid, OutlineOutsidePicture, FitFailed.
[[nodiscard]] View laidUnder(const View& view, const OutlineEllipse& outline);

/// The ellipse that lies best over the silhouette of a view, to be dragged.
[[nodiscard]] OutlineEllipse outlineOf(const View& view);

/// Turns the head about its centre so that the skin under `from` comes to lie under `to`; beside the head the
/// drag rolls it in the picture. The size in the picture stays. Unchanged where a drag begins and ends in one
/// place or at the centre.
[[nodiscard]] View turnedByDrag(const View& view, const base::ImagePoint& from, const base::ImagePoint& to);

/// Turns the head about the axis through its centre and `pinned` so that the skin under `from` comes as near
/// to `to` as that allows: the second drag of two.
[[nodiscard]] View turnedAbout(const View& view, const base::HeadPoint& pinned, const base::ImagePoint& from,
                               const base::ImagePoint& to);

/// A place of the skin that a hand laid where the photo shows it.
struct LaidSkin {
    base::HeadPoint place;
    base::ImagePoint at;
};
/// Those that the view still shows there, within 1 % of the head's breadth.
[[nodiscard]] std::vector<LaidSkin> stillLaid(const View& view, const std::vector<LaidSkin>& laid);

/// Makes the head larger (factor > 1) without changing its picture. Error: ValueOutOfRange (half axes).
[[nodiscard]] View resized(const View& view, double factor);

/// The half axis that a hand stretches.
enum class HeadAxis { Breadth = 0, Height = 1, Length = 2 };
/// One half axis changed; kept within 20 % of its share in the mean head, and the camera outside the head.
[[nodiscard]] View withHalfAxis(View view, HeadAxis axis, base::Millimetres halfAxis);

/// Smallest upright box about the silhouette, pixels of the photo.
struct PixelBox {
    Eigen::Vector2d low;
    Eigen::Vector2d high;
    [[nodiscard]] Eigen::Vector2d centre() const { return (low + high) / 2.0; }
    [[nodiscard]] Eigen::Vector2d size() const { return high - low; }
};
[[nodiscard]] PixelBox silhouetteBox(const View& view);

} // namespace trichion::head

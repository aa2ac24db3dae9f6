#pragma once
/// \file
/// Registering a photo by hand: drag an ellipse over the skull, turn the head, nudge its size. Pure steps
/// from one view to the next; each leaves what it is not about as it is.

#include "trichion/base/frames.h"
#include "trichion/head/fit.h"
#include "trichion/head/view.h"

namespace trichion::head {

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

/// Makes the head larger (factor > 1) without changing its picture. Error: ValueOutOfRange (half axes).
[[nodiscard]] View resized(const View& view, double factor);

/// Makes the crown higher (factor > 1): the half height alone. Error: ValueOutOfRange (half axes).
[[nodiscard]] View withCrown(const View& view, double factor);

} // namespace trichion::head

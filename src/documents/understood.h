#pragma once
/// \file
/// A picture of what was understood of a photo, for a person to check.

#include "trichion/base/raster.h"
#include "trichion/imaging/fit_photo.h"
#include "trichion/imaging/understanding.h"

#include <QColor>
#include <vector>

namespace trichion::documents {

/// How a kind of line is drawn, and what a legend calls it (empty: not in it).
struct UnderstoodStyle {
    imaging::Shown what;
    QColor colour;
    double width; ///< of the line, 1: as broad as a hand draws
    const char* name;
};

/// In the order in which a legend has them.
[[nodiscard]] const std::vector<UnderstoodStyle>& understoodStyles();

/// The photo, made a little darker and at most 1600 px on its longer side, with the wires of the fitted head,
/// its midline and brow level, the outline that was used (dots) and what was not (crosses), brows, eyes and
/// ears where the face shows them; below it the kind of view, how sure the fit is, its scale, what the
/// colours mean, and the findings. Deterministic on one machine. Precondition: a TextRendering lives; the
/// photo is the one of the fit. Error: ResourceMissing if no font is installed.
[[nodiscard]] base::Picture understoodPicture(const base::Picture& photo, const imaging::PhotoFit& fit);

} // namespace trichion::documents

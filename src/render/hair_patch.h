#pragma once
/// \file
/// Short hair in one small square of a photo: how many marks, how dark, which way.

#include "trichion/base/raster.h"

#include <Eigen/Core>
#include <array>

namespace trichion::render {

/// Lengths in pixels of what is looked for.
struct HairScale {
    double pxPerMm = 8.0;

    [[nodiscard]] int margin_px() const; ///< that the square needs on all sides
};

/// Of the light's -ln, without what is coarser than 1.5 mm.
struct HairPatch {
    double contrast = 0.0; ///< standard deviation, luminance
    /// Mean darkness over the bright skin between marks, R G B.
    std::array<double, 3> depth{};
    Eigen::Matrix2d gradients = Eigen::Matrix2d::Zero(); ///< mean product of slopes, 1 / px^2
    double response = 0.0; ///< standard deviation after the filter that finds marks
};

/// Precondition: the square and its margin lie in the photo.
[[nodiscard]] HairPatch hairPatchAt(const base::Picture& photo, const base::PixelRect& square,
                                    const HairScale& scale);
/// Dark marks that the filter answers to more than by `threshold`, and than a quarter of its strongest
/// answers here.
[[nodiscard]] int marksIn(const base::Picture& photo, const base::PixelRect& square, const HairScale& scale,
                          double threshold);

} // namespace trichion::render

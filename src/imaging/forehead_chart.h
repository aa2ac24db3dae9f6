#pragma once
// The skin between brows and vertex as a flat picture, the same size in every photo.

#include "trichion/base/raster.h"
#include "trichion/head/anatomy.h"
#include "trichion/head/view.h"

#include <Eigen/Core>
#include <opencv2/core/mat.hpp>

namespace trichion::imaging {

/// mm on the head per radian of the parameter space: mean half axis of the mean head in front.
constexpr double kMmPerRadian = 88.0;
constexpr double kChartPixelsPerMm = 2.0;

/// Pixel of the flat picture of a place, and back. Azimuthal equidistant about a point of the midline between
/// hairline and brow; columns run to the client's left, rows down to the brow. Lengths are true to about 15 %
/// in the middle and stretched across by up to 40 % at the temples.
[[nodiscard]] Eigen::Vector2d chartPixelOf(const head::ScalpPoint& place);
[[nodiscard]] head::ScalpPoint placeOfChartPixel(const Eigen::Vector2d& pixel);

/// The flat picture of a photo.
struct ForeheadChart {
    cv::Mat lightness;  ///< float; steps are those of CIE L* on skin of L* 65, whatever the light
    cv::Mat redness;    ///< float; CIE a* in the same way
    cv::Mat yellowness; ///< float; CIE b* in the same way
    cv::Mat seen;       ///< 8 bit; 255 where the photo shows skin that a hairline may cross
};
[[nodiscard]] ForeheadChart foreheadChartOf(const base::Picture& photo, const head::View& view);

/// True for places that a hairline may cross: from above the brows to the vertex, to the roots of the ears.
[[nodiscard]] bool mayBearHairline(const head::ScalpPoint& place);

} // namespace trichion::imaging

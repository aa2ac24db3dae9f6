#pragma once
/// \file
/// What the light of a photo did to its colours, undone for measuring: by a place that is white or grey, or
/// by a colour chart. Method and limits: docs/method/colour.md.

#include "trichion/base/color.h"
#include "trichion/base/frames.h"
#include "trichion/base/raster.h"

#include <array>
#include <optional>
#include <string>

namespace trichion::imaging {

/// Linear sRGB as photographed to linear sRGB under D65: rows of a matrix.
struct ColourCorrection {
    std::array<std::array<double, 3>, 3> rows{{{1.0, 0.0, 0.0}, {0.0, 1.0, 0.0}, {0.0, 0.0, 1.0}}};
    /// Median CIEDE2000 over the chart's patches afterwards; nothing if it was not a chart.
    std::optional<double> chartError{};

    [[nodiscard]] base::LinearRgb operator()(const base::LinearRgb& rgb) const;
    friend bool operator==(const ColourCorrection&, const ColourCorrection&) = default;
};

/// Mean linear colour of the disc of `radius_px` round a place, the brightest and darkest quarters left out.
/// Error: PatchUnusable outside the picture.
[[nodiscard]] base::LinearRgb patchColour(const base::Picture& picture, const base::ImagePoint& place,
                                          double radius_px);

/// Gains that make the place grey and leave its brightness. Error: PatchUnusable outside the picture, and
/// where it is burnt out, too dark, or coloured beyond what light explains.
[[nodiscard]] ColourCorrection whiteFrom(const base::Picture& picture, const base::ImagePoint& place,
                                         double radius_px);

/// Matrix fitted to the 24 patches of a ColorChecker Classic that lies in the photo (cv::mcc, least squares
/// in linear light). Error: ColourCheckerNotFound, with `name` for the message.
[[nodiscard]] ColourCorrection chartFrom(const base::Picture& picture, const std::string& name);

} // namespace trichion::imaging

#pragma once
/// \file
/// Whether a photo is good enough to design on, and what to do better when it is taken again. Method, limits
/// and how they were measured: docs/method/photos.md.

#include "trichion/base/raster.h"
#include "trichion/head/view.h"

#include <optional>
#include <string_view>
#include <vector>

namespace trichion::imaging {

/// What is wrong with a photo of a head.
enum class PhotoFault {
    Blurred,   ///< out of focus
    Shaken,    ///< camera or head moved
    Dark,      ///< nothing in it is bright
    Bright,    ///< much of the scalp is burnt out
    HeadSmall, ///< the head fills little of the picture
    FewPixels, ///< the head fills it, but there are few pixels
    HeadCut,   ///< the edge of the photo cuts the skull
    TooNear,   ///< so near that the lens draws the middle of the head out
    Tilted     ///< the head leans to a shoulder, or the camera does
};

/// All there are, in the order in which they are said.
inline constexpr PhotoFault kPhotoFaults[] = {
    PhotoFault::HeadCut, PhotoFault::Shaken,    PhotoFault::Blurred,   PhotoFault::Dark,  PhotoFault::Bright,
    PhotoFault::TooNear, PhotoFault::HeadSmall, PhotoFault::FewPixels, PhotoFault::Tilted};

/// Stable names for reports: "blurred", "head-cut", ...
[[nodiscard]] std::string_view nameOf(PhotoFault fault) noexcept;
/// The English sentence: what is wrong and what to do.
[[nodiscard]] std::string_view adviceOf(PhotoFault fault) noexcept;

/// How sharp the head is: standard deviation of the blur, as a Gaussian, of the sharpest edges.
struct Sharpness {
    double blur_px = 0.0;      ///< of the photo, across the most blurred direction
    double blur_mm = 0.0;      ///< the same on the head
    double directedness = 1.0; ///< blur in the worst direction over that in the best; 1: alike
    int edges = 0;             ///< that could be measured
};

/// Nothing where the head shows too few edges. The head is looked at with at most 4 px per mm, so that the
/// answer does not depend on the size of the photo.
[[nodiscard]] std::optional<Sharpness> sharpnessOf(const base::Picture& picture, const head::View& view);

/// What should be better, the gravest first; empty for a good photo. `focal35_mm` is the photo's own, as on
/// 35-mm film; without it nothing is said of the distance.
[[nodiscard]] std::vector<PhotoFault> faultsOf(const base::Picture& picture, const head::View& view,
                                               std::optional<double> focal35_mm = std::nullopt);

} // namespace trichion::imaging

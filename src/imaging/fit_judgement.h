#pragma once
// How far a fit can be trusted, in words.

#include "trichion/base/error.h"
#include "trichion/head/joint.h"
#include "trichion/head/view.h"

#include <opencv2/core/mat.hpp>
#include <optional>
#include <string>

namespace trichion::imaging {

/// A number with so many decimals.
[[nodiscard]] std::string rounded(double value, int decimals);

/// Mean radius of the head in the picture, px.
[[nodiscard]] double radiusOf(const head::View& view);

/// Share of the bare skull's rim that lies within the photo.
[[nodiscard]] double rimInPhoto(const head::View& view);

[[nodiscard]] base::Finding uncertain(const std::string& reason);

/// Said where nothing else is.
[[nodiscard]] base::Finding agreesInPart(double confidence);

/// From above forehead and back of the head look alike.
[[nodiscard]] base::Finding otherEnd();

/// What a fit is judged by besides the view itself; shares 0..1.
struct FitFacts {
    double kindConfidence = 1.0;
    double outlierShare = 0.0; ///< of the edges that were found, not the head's
    double outlineSeen = 1.0;  ///< of the outline that the skull should show
    double flatShare = 0.0;    ///< of the head in the picture that has no texture at all
    std::optional<double> focal35_mm;
};

/// Share of the bare skull's rim beside which outline was seen.
[[nodiscard]] double outlineSeenShare(const head::View& view);
/// Share of the head that is as white as paper, or of exactly one colour with all its neighbours: a photo of
/// skin has grain.
[[nodiscard]] double flatShare(const cv::Mat& rgb, const head::View& view);

/// 0..1 (docs/method/head.md, "Doubt").
[[nodiscard]] double confidenceOf(const head::View& view, const FitFacts& facts);

/// FitUncertain, HeadCropped, ViewLowResolution as they apply.
[[nodiscard]] base::Findings judgeFit(const head::View& view, const FitFacts& facts);

/// Notes the sources of a size in the view. Returns ScaleSourcesDisagree where they do.
[[nodiscard]] base::Findings stateScale(head::View& view, const head::JointFit& joint);

} // namespace trichion::imaging

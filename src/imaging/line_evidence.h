#pragma once
// Where a flat picture shows a thin line.

#include <opencv2/core/mat.hpp>

namespace trichion::imaging {

/// For each pixel of the chart: how much the best line of 1 to 3 mm through it stands out, in any direction.
struct LineEvidence {
    cv::Mat contrast;  ///< float >= 0: by how much the line is above the skin at BOTH its sides
    cv::Mat direction; ///< float; which way that line runs, radians from the columns' direction to the rows',
                       ///< [0, pi)
    cv::Mat relative;  ///< float >= 0: the same over what the texture around shows by chance; 1 is a line
};

/// `channel` is float and shows the line as the brighter part. Edges between two areas (hair and skin, light
/// and shade) show nothing, because one of their sides is as bright as the line.
[[nodiscard]] LineEvidence lineEvidenceOf(const cv::Mat& channel, const cv::Mat& seen);

} // namespace trichion::imaging

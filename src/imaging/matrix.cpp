#include "imaging/matrix.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace trichion::imaging {

cv::Mat rgbOf(const base::Picture& picture) {
    // cv::Mat has no constant view; the conversion only reads.
    const cv::Mat bgra(picture.height(), picture.width(), CV_8UC4, const_cast<std::uint8_t*>(picture.row(0)));
    cv::Mat rgb;
    cv::cvtColor(bgra, rgb, cv::COLOR_BGRA2RGB);
    return rgb;
}

base::FloatMap mapOf(const cv::Mat& matrix) {
    base::FloatMap map(matrix.cols, matrix.rows);
    for (int y = 0; y < matrix.rows; ++y)
        std::copy_n(matrix.ptr<float>(y), matrix.cols, map.row(y));
    return map;
}

} // namespace trichion::imaging

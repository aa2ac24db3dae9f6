#include "imaging/small_picture.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace trichion::imaging {

SmallPicture smallPictureOf(const cv::Mat& rgb, const cv::Mat& person, int side) {
    const double scale = std::min(1.0, static_cast<double>(side) / std::max(rgb.cols, rgb.rows));
    const cv::Size size(std::max(1, static_cast<int>(std::lround(rgb.cols * scale))),
                        std::max(1, static_cast<int>(std::lround(rgb.rows * scale))));
    SmallPicture picture;
    // By a whole number first, which is several times as fast.
    const int times = std::max(1, std::min(rgb.cols / (2 * size.width), rgb.rows / (2 * size.height)));
    cv::Mat smaller = rgb;
    if (times > 1) {
        const cv::Size half(rgb.cols / times, rgb.rows / times);
        cv::resize(rgb(cv::Rect(0, 0, half.width * times, half.height * times)), smaller, half, 0, 0,
                   cv::INTER_AREA);
    }
    cv::resize(smaller, picture.rgb, size, 0, 0, cv::INTER_AREA);
    cv::resize(person, picture.person, size, 0, 0, cv::INTER_AREA);
    picture.perPixel = static_cast<double>(rgb.cols) / size.width;
    return picture;
}

} // namespace trichion::imaging

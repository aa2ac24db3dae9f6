#include "imaging/matrix.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <opencv2/imgproc.hpp>

namespace trichion::imaging {

cv::Mat rgbOf(const base::Picture& picture) {
    // cv::Mat has no constant view; the conversion only reads.
    const cv::Mat bgra(picture.height(), picture.width(), CV_8UC4, const_cast<std::uint8_t*>(picture.row(0)));
    cv::Mat rgb;
    cv::cvtColor(bgra, rgb, cv::COLOR_BGRA2RGB);
    return rgb;
}

cv::Mat brightened(cv::Mat rgb) {
    constexpr double kDark = 90.0;   // a code that one value in a hundred exceeds
    constexpr double kUsual = 220.0; // what it becomes
    constexpr double kMostGain = 20.0;
    std::array<std::size_t, 256> counts{};
    std::size_t all = 0;
    const int step = std::max(1, std::min(rgb.cols, rgb.rows) / 256);
    for (int y = 0; y < rgb.rows; y += step)
        for (int x = 0; x < rgb.cols; x += step) {
            const cv::Vec3b& pixel = rgb.at<cv::Vec3b>(y, x);
            ++counts.at(std::max({pixel[0], pixel[1], pixel[2]}));
            ++all;
        }
    std::size_t above = 0;
    int code = 255;
    while (code > 0 && 100 * (above += counts.at(static_cast<std::size_t>(code))) < all)
        --code;
    if (code < kDark)
        rgb *= std::min(kMostGain, kUsual / std::max(code, 1));
    return rgb;
}

base::FloatMap mapOf(const cv::Mat& matrix) {
    base::FloatMap map(matrix.cols, matrix.rows);
    for (int y = 0; y < matrix.rows; ++y)
        std::copy_n(matrix.ptr<float>(y), matrix.cols, map.row(y));
    return map;
}

} // namespace trichion::imaging

#pragma once
// A photo and its person mask made small enough to be searched through.

#include <Eigen/Core>
#include <cmath>
#include <opencv2/core/mat.hpp>

namespace trichion::imaging {

struct SmallPicture {
    cv::Mat rgb;
    cv::Mat person;        ///< float, the size of rgb
    double perPixel = 1.0; ///< pixels of the photo

    [[nodiscard]] bool holds(const Eigen::Vector2d& p) const {
        return p.x() >= 0.0 && p.y() >= 0.0 && p.x() < rgb.cols && p.y() < rgb.rows;
    }
    [[nodiscard]] float personAt(const Eigen::Vector2d& p) const {
        return person.at<float>(static_cast<int>(p.y()), static_cast<int>(p.x()));
    }
    /// Difference of colour, 8-bit steps.
    [[nodiscard]] double contrast(const Eigen::Vector2d& a, const Eigen::Vector2d& b) const {
        const cv::Vec3b& u = rgb.at<cv::Vec3b>(static_cast<int>(a.y()), static_cast<int>(a.x()));
        const cv::Vec3b& v = rgb.at<cv::Vec3b>(static_cast<int>(b.y()), static_cast<int>(b.x()));
        const double red = u[0] - v[0];
        const double green = u[1] - v[1];
        const double blue = u[2] - v[2];
        return std::sqrt(red * red + green * green + blue * blue);
    }
};

/// The longer side becomes at most `side` pixels.
[[nodiscard]] SmallPicture smallPictureOf(const cv::Mat& rgb, const cv::Mat& person, int side);

} // namespace trichion::imaging

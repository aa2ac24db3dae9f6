#include "imaging/tag.h"

#include "imaging/matrix.h"
#include "trichion/imaging/tag_lengths.h"

#include <opencv2/aruco.hpp>
#include <opencv2/imgproc.hpp>

namespace trichion::imaging {

namespace {

// One side: printing, lying flat, corners. All four err alike, so that together they count as one.
constexpr double kTagSigma_percent = 1.5;

using Corners = std::vector<cv::Point2f>;

Corners largestTag(const cv::Mat& grey) {
    const auto dictionary = cv::aruco::getPredefinedDictionary(cv::aruco::DICT_4X4_50);
    std::vector<Corners> tags;
    std::vector<int> numbers;
    cv::aruco::detectMarkers(grey, dictionary, tags, numbers);
    Corners largest;
    for (const Corners& tag : tags)
        if (largest.empty() || cv::contourArea(tag) > cv::contourArea(largest))
            largest = tag;
    return largest;
}

} // namespace

TagSight lookForTag(const cv::Mat& rgb, base::Millimetres side) {
    cv::Mat grey;
    cv::cvtColor(rgb, grey, cv::COLOR_RGB2GRAY);
    TagSight sight;
    Corners corners = largestTag(grey);
    if (!corners.empty())
        sight.reading = TagSight::Reading::Right;
    else {
        cv::flip(grey, grey, 1);
        corners = largestTag(grey);
        for (cv::Point2f& corner : corners)
            corner.x = static_cast<float>(grey.cols - 1) - corner.x;
        if (!corners.empty())
            sight.reading = TagSight::Reading::Mirrored;
    }
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const cv::Point2f& from = corners[i];
        const cv::Point2f& to = corners[(i + 1) % corners.size()];
        // OpenCV counts from pixel centres.
        sight.sides.push_back({kTagName, base::ImagePoint(Eigen::Vector2d(from.x + 0.5, from.y + 0.5)),
                               base::ImagePoint(Eigen::Vector2d(to.x + 0.5, to.y + 0.5)), side,
                               2.0 * kTagSigma_percent});
    }
    return sight;
}

std::vector<head::KnownLength> tagLengths(const base::Picture& photo, base::Millimetres side) {
    return lookForTag(rgbOf(photo), side).sides;
}

} // namespace trichion::imaging

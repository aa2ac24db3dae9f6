#include "trichion/imaging/hair.h"

#include "imaging/matrix.h"
#include "imaging/models.h"
#include "trichion/head/fit.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace trichion::imaging {

namespace {

constexpr double kReach = 1.5; // of the head's radius in the picture: what the network is shown
constexpr int kMapSide = 512;

/// The square round the head, inside the photo; the whole photo if the head is not in it.
cv::Rect squareOnHead(const head::View& view, const cv::Size& photo) {
    const cv::Rect whole(0, 0, photo.width, photo.height);
    const auto centre = view.project(base::HeadPoint());
    if (!centre)
        return whole;
    double radius = 0.0;
    for (const base::HeadPoint& point : head::silhouetteOf(view, 60))
        if (const auto pixel = view.project(point))
            radius = std::max(radius, (pixel->v - centre->v).norm());
    const int side = static_cast<int>(std::ceil(2.0 * kReach * radius));
    const cv::Rect square(static_cast<int>(centre->v.x()) - side / 2,
                          static_cast<int>(centre->v.y()) - side / 2, side, side);
    const cv::Rect part = square & whole;
    return part.width < 32 || part.height < 32 ? whole : part;
}

} // namespace

HairSight seeHair(const base::Picture& photo, const head::View& view) {
    HairSight sight;
    const cv::Mat rgb = rgbOf(photo);
    const cv::Rect part = squareOnHead(view, rgb.size());
    const cv::Mat probability = hairProbability(rgb(part), sight.findings);
    if (probability.empty())
        return sight;
    const double scale = static_cast<double>(kMapSide) / std::max(photo.width(), photo.height());
    cv::Mat whole = cv::Mat::zeros(std::max(1, static_cast<int>(std::lround(photo.height() * scale))),
                                   std::max(1, static_cast<int>(std::lround(photo.width() * scale))), CV_32F);
    const cv::Rect2d place(part.x * scale, part.y * scale, part.width * scale, part.height * scale);
    const cv::Rect inside =
        cv::Rect(static_cast<int>(std::lround(place.x)), static_cast<int>(std::lround(place.y)),
                 static_cast<int>(std::lround(place.width)), static_cast<int>(std::lround(place.height))) &
        cv::Rect(0, 0, whole.cols, whole.rows);
    if (inside.empty())
        return sight;
    cv::Mat resized;
    cv::resize(probability, resized, inside.size(), 0, 0, cv::INTER_AREA);
    resized.copyTo(whole(inside));
    sight.probability = mapOf(whole);
    return sight;
}

} // namespace trichion::imaging

#include "tracking/work_frame.h"
#include "trichion/tracking/retention.h"

#include <opencv2/imgproc.hpp>

namespace trichion::tracking {

namespace {

WorkFrame wholeOf(const head::View& view) {
    WorkFrame frame;
    frame.width = view.photo.width_px;
    frame.height = view.photo.height_px;
    return frame;
}

} // namespace

base::Picture alignedPicture(const base::Picture& followUp, const Alignment& alignment) {
    const CellMap map = cellMapOf(alignment, wholeOf(alignment.baseline), wholeOf(alignment.followUp));
    // cv::Mat has no constant view; it is only read.
    const cv::Mat from(followUp.height(), followUp.width(), CV_8UC4,
                       const_cast<std::uint8_t*>(followUp.row(0)));
    base::Picture picture(alignment.baseline.photo.width_px, alignment.baseline.photo.height_px);
    cv::Mat to(picture.height(), picture.width(), CV_8UC4, picture.row(0));
    cv::remap(from, to, map.x, map.y, cv::INTER_CUBIC, cv::BORDER_CONSTANT, cv::Scalar(30, 26, 24, 255));
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            picture.pixel(x, y)[3] = 255;
    return picture;
}

} // namespace trichion::tracking

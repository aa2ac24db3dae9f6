#include "tracking/work_frame.h"

#include "trichion/base/color.h"
#include "trichion/head/fit.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace trichion::tracking {

using Eigen::Vector2d;

namespace {

constexpr int kSilhouettePoints = 96;
constexpr double kLowest_mm = -5.0; // Frankfurt frame: below begin face, ears and neck
constexpr double kWorthIt = 1.4;
constexpr float kDarkest = 0.004F; // linear: below lies noise

} // namespace

double finestScale(const head::View& view) {
    const double depth = view.pose.centreCamera_mm.z() - view.head.surface.halfAxes_mm().mean();
    return view.camera.focal_px / std::max(1.0, depth);
}

WorkFrame frameOf(const head::View& view, double pxPerMm) {
    Vector2d low(view.photo.width_px, view.photo.height_px);
    Vector2d high = Vector2d::Zero();
    for (const base::HeadPoint& point : head::silhouetteOf(view, kSilhouettePoints))
        if (const auto pixel = view.project(point)) {
            low = low.cwiseMin(pixel->v);
            high = high.cwiseMax(pixel->v);
        }
    low = low.cwiseMax(0.0).array().floor();
    high = high.cwiseMin(Vector2d(view.photo.width_px, view.photo.height_px)).array().ceil();
    WorkFrame frame;
    const double finest = finestScale(view);
    // A little smaller would only blur.
    const double wanted_px = finest / pxPerMm;
    const double step_px = wanted_px < kWorthIt ? 1.0 : wanted_px;
    frame.origin_px = low;
    const Vector2d size_px = (high - low).cwiseMax(0.0);
    frame.width = static_cast<int>(size_px.x() / step_px);
    frame.height = static_cast<int>(size_px.y() / step_px);
    if (frame.width > 0 && frame.height > 0)
        frame.step_px = size_px.cwiseQuotient(Vector2d(frame.width, frame.height));
    frame.pxPerMm = finest / frame.step_px.mean();
    return frame;
}

cv::Mat linearIn(const base::Picture& photo, const WorkFrame& frame) {
    // cv::Mat has no constant view; the conversions only read.
    const cv::Mat whole(photo.height(), photo.width(), CV_8UC4, const_cast<std::uint8_t*>(photo.row(0)));
    const cv::Rect part(static_cast<int>(frame.origin_px.x()), static_cast<int>(frame.origin_px.y()),
                        static_cast<int>(std::lround(frame.width * frame.step_px.x())),
                        static_cast<int>(std::lround(frame.height * frame.step_px.y())));
    cv::Mat small = whole(part & cv::Rect(0, 0, whole.cols, whole.rows));
    if (small.cols != frame.width || small.rows != frame.height)
        cv::resize(small, small, cv::Size(frame.width, frame.height), 0, 0, cv::INTER_AREA);
    cv::Mat linear(small.rows, small.cols, CV_32FC3);
    const std::array<float, 256>& table = base::linearTable();
    for (int y = 0; y < small.rows; ++y)
        for (int x = 0; x < small.cols; ++x) {
            const cv::Vec4b& code = small.at<cv::Vec4b>(y, x);
            linear.at<cv::Vec3f>(y, x) = {table[code[2]], table[code[1]], table[code[0]]};
        }
    return linear;
}

cv::Mat logLuminance(const cv::Mat& linear) {
    cv::Mat luminance;
    cv::transform(linear, luminance, cv::Matx13f(0.2126F, 0.7152F, 0.0722F));
    cv::Mat level;
    cv::log(cv::max(luminance, kDarkest), level);
    return level;
}

const SkinNode& SkinGrid::near(const Vector2d& cell) const {
    const int column = std::clamp(static_cast<int>(std::lround(cell.x() / kNodeCells)), 0, columns - 1);
    const int row = std::clamp(static_cast<int>(std::lround(cell.y() / kNodeCells)), 0, rows - 1);
    return at(column, row);
}

SkinGrid skinGridOf(const head::View& view, const WorkFrame& frame) {
    SkinGrid grid;
    grid.columns = (frame.width + kNodeCells - 1) / kNodeCells + 1;
    grid.rows = (frame.height + kNodeCells - 1) / kNodeCells + 1;
    grid.nodes.reserve(static_cast<std::size_t>(grid.columns) * static_cast<std::size_t>(grid.rows));
    for (int row = 0; row < grid.rows; ++row)
        for (int column = 0; column < grid.columns; ++column) {
            SkinNode node;
            if (const auto point = view.lift(frame.pixelOf(kNodeCells * Vector2d(column, row)))) {
                node.point = *point;
                node.facing = view.facing(*point);
                node.scale = view.scaleAt(*point).value / frame.step_px.mean();
            }
            grid.nodes.push_back(node);
        }
    return grid;
}

cv::Mat scalpMask(const SkinGrid& grid, const head::View& view, const WorkFrame& frame, double facing) {
    const Eigen::Matrix3d toFrankfurt = head::headToFrankfurt(view.head.longAxisRise);
    cv::Mat mask = cv::Mat::zeros(frame.height, frame.width, CV_8U);
    for (int row = 0; row < grid.rows; ++row)
        for (int column = 0; column < grid.columns; ++column) {
            const SkinNode& node = grid.at(column, row);
            if (node.facing < facing || (toFrankfurt * node.point.v).y() < kLowest_mm)
                continue;
            const cv::Rect square(column * kNodeCells - kNodeCells / 2, row * kNodeCells - kNodeCells / 2,
                                  kNodeCells, kNodeCells);
            mask(square & cv::Rect(0, 0, frame.width, frame.height)) = 255;
        }
    return mask;
}

CellMap cellMapOf(const Alignment& alignment, const WorkFrame& baseline, const WorkFrame& followUp) {
    const int columns = (baseline.width + kNodeCells - 1) / kNodeCells + 1;
    const int rows = (baseline.height + kNodeCells - 1) / kNodeCells + 1;
    cv::Mat nodes(rows, columns, CV_32FC2, cv::Scalar(-1e6, -1e6));
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column)
            if (const auto pixel =
                    alignment.inFollowUp(baseline.pixelOf(kNodeCells * Vector2d(column, row)))) {
                const Vector2d cell = followUp.cellOf(*pixel);
                nodes.at<cv::Vec2f>(row, column) = {static_cast<float>(cell.x()),
                                                    static_cast<float>(cell.y())};
            }
    CellMap map{cv::Mat(baseline.height, baseline.width, CV_32F, cv::Scalar(-1.0)),
                cv::Mat(baseline.height, baseline.width, CV_32F, cv::Scalar(-1.0))};
    for (int y = 0; y < baseline.height; ++y)
        for (int x = 0; x < baseline.width; ++x) {
            const float u = (static_cast<float>(x) + 0.5F) / kNodeCells;
            const float v = (static_cast<float>(y) + 0.5F) / kNodeCells;
            const int column = static_cast<int>(u);
            const int row = static_cast<int>(v);
            const float tx = u - static_cast<float>(column);
            const float ty = v - static_cast<float>(row);
            const cv::Vec2f above =
                nodes.at<cv::Vec2f>(row, column) * (1.0F - tx) + nodes.at<cv::Vec2f>(row, column + 1) * tx;
            const cv::Vec2f below = nodes.at<cv::Vec2f>(row + 1, column) * (1.0F - tx) +
                                    nodes.at<cv::Vec2f>(row + 1, column + 1) * tx;
            const cv::Vec2f cell = above * (1.0F - ty) + below * ty;
            map.x.at<float>(y, x) = cell[0] - 0.5F; // cell i covers [i, i+1)
            map.y.at<float>(y, x) = cell[1] - 0.5F;
        }
    return map;
}

cv::Mat laidOver(const cv::Mat& followUp, const CellMap& map) {
    cv::Mat result;
    cv::remap(followUp, result, map.x, map.y, cv::INTER_LANCZOS4, cv::BORDER_REPLICATE);
    return result;
}

cv::Mat reached(const CellMap& map, const WorkFrame& followUp) {
    cv::Mat inside =
        (map.x > 1.0) & (map.y > 1.0) & (map.x < followUp.width - 2.0) & (map.y < followUp.height - 2.0);
    return inside;
}

cv::Mat band(const cv::Mat& plane, double fine_mm, double coarse_mm, double pxPerMm) {
    cv::Mat fine;
    cv::Mat coarse;
    cv::GaussianBlur(plane, fine, cv::Size(), fine_mm * pxPerMm, fine_mm * pxPerMm);
    cv::GaussianBlur(plane, coarse, cv::Size(), coarse_mm * pxPerMm, coarse_mm * pxPerMm);
    cv::Mat result = fine - coarse;
    return result;
}

} // namespace trichion::tracking

#include "imaging/path_grid.h"

#include "imaging/forehead_chart.h"

#include <algorithm>
#include <cmath>
#include <opencv2/core.hpp>
#include <opencv2/core/fast_math.hpp>
#include <opencv2/imgproc.hpp>

namespace trichion::imaging::path_grid {

namespace {

double polarOf(int row) {
    return kNearest_deg + row * kPolarStep_deg;
}

/// Where the cells of the grid lie on the chart: float pairs, pixel centres at whole numbers.
cv::Mat cellsOnChart() {
    cv::Mat positions(kRows, kColumns, CV_32FC2);
    for (int row = 0; row < kRows; ++row)
        for (int column = 0; column < kColumns; ++column) {
            const Eigen::Vector2d pixel = chartPixelOf(placeOf(column, row));
            positions.at<cv::Vec2f>(row, column) =
                cv::Vec2f(static_cast<float>(pixel.x() - 0.5), static_cast<float>(pixel.y() - 0.5));
        }
    return positions;
}

/// Evidence, compressed, and beside the middle of a line too little to gain by: a way along a wide line
/// must not pay better for running to and fro.
cv::Mat thinned(const LineEvidence& evidence) {
    constexpr float kBeside = 0.3F;
    constexpr float kBeyond = 0.2F;
    cv::Mat thin = cv::min(evidence.relative, kClear + kBeyond * cv::max(evidence.relative - kClear, 0.0F));
    thin = cv::min(thin, kClearest);
    const auto contrastAt = [&](float x, float y) {
        return evidence.contrast.at<float>(std::clamp(cvRound(y), 0, thin.rows - 1),
                                           std::clamp(cvRound(x), 0, thin.cols - 1));
    };
    for (int y = 0; y < thin.rows; ++y)
        for (int x = 0; x < thin.cols; ++x) {
            if (thin.at<float>(y, x) <= 0.0F)
                continue;
            const float direction = evidence.direction.at<float>(y, x);
            const float here = evidence.contrast.at<float>(y, x);
            for (const float beside : {-2.0F, -1.0F, 1.0F, 2.0F})
                if (contrastAt(static_cast<float>(x) - beside * std::sin(direction),
                               static_cast<float>(y) + beside * std::cos(direction)) > here) {
                    thin.at<float>(y, x) = kBeside * std::min(kClear, thin.at<float>(y, x));
                    break;
                }
        }
    return thin;
}

/// 1 for a move along the line, 0 for one across it: what keeps a way from running to and fro over a line.
float alignmentOf(float move, float line) {
    constexpr float kNone = 0.5F;  // cosine at 60 degrees
    constexpr float kFull = 0.85F; // 32 degrees: the moves of the grid are that coarse
    return std::clamp((std::abs(std::cos(move - line)) - kNone) / (kFull - kNone), 0.0F, 1.0F);
}

} // namespace

head::ScalpPoint placeOf(int column, int row) {
    const double azimuth = (column * kAzimuthStep_deg - kAzimuthReach_deg) * base::kDegreesToRadians;
    return {polarOf(row) * std::sin(azimuth), polarOf(row) * std::cos(azimuth)};
}

cv::Point cellOf(const head::ScalpPoint& place) {
    const double azimuth = std::atan2(place.left_deg, place.front_deg) / base::kDegreesToRadians;
    return {std::clamp(cvRound((azimuth + kAzimuthReach_deg) / kAzimuthStep_deg), 0, kColumns - 1),
            std::clamp(cvRound((place.vector().norm() - kNearest_deg) / kPolarStep_deg), 0, kRows - 1)};
}

float acrossStep_mm(int row) {
    return static_cast<float>(kMmPerRadian * std::sin(polarOf(row) * base::kDegreesToRadians) *
                              kAzimuthStep_deg * base::kDegreesToRadians);
}

float alongStep_mm() {
    return static_cast<float>(kPolarStep_deg * base::kDegreesToRadians * kMmPerRadian);
}

GridEvidence onGrid(const LineEvidence& evidence, const cv::Mat& seen) {
    const cv::Mat positions = cellsOnChart();
    GridEvidence grid;
    cv::remap(thinned(evidence), grid.relative, positions, cv::noArray(), cv::INTER_LINEAR,
              cv::BORDER_CONSTANT);
    cv::remap(evidence.direction, grid.direction, positions, cv::noArray(), cv::INTER_NEAREST,
              cv::BORDER_CONSTANT);
    cv::Mat visible;
    cv::remap(seen, visible, positions, cv::noArray(), cv::INTER_NEAREST, cv::BORDER_CONSTANT);
    grid.relative.setTo(-1.0F, visible == 0);
    for (int row = 0; row < kRows; ++row)
        for (int column = 0; column < kColumns; ++column) {
            const int left = std::min(column, kColumns - 2);
            const cv::Vec2f ahead =
                positions.at<cv::Vec2f>(row, left + 1) - positions.at<cv::Vec2f>(row, left);
            grid.direction.at<float>(row, column) -= std::atan2(ahead[1], ahead[0]);
        }
    return grid;
}

float evidenceFor(const GridEvidence& grid, int row, int column, float move) {
    const float evidence = grid.relative.at<float>(row, column);
    return evidence > 0.0F ? evidence * alignmentOf(move, grid.direction.at<float>(row, column)) : evidence;
}

} // namespace trichion::imaging::path_grid

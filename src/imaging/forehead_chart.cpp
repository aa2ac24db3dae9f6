#include "imaging/forehead_chart.h"

#include "imaging/matrix.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numbers>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace trichion::imaging {

using head::ScalpPoint;

namespace {

constexpr double kMiddle_deg = 50.0; // of the chart, on the midline from the vertex
constexpr double kHalfWidth_mm = 125.0;
constexpr double kUp_mm = 70.0;
constexpr double kDown_mm = 80.0;
constexpr double kLeastFacing = 0.34;
constexpr double kSourcePixelsPerMm = 4.0; // finer photos are averaged down to it
constexpr double kBackgroundSigma_mm = 10.0;
constexpr double kEdge_mm = 6.0;    // inside the edge of the head
constexpr double kSkinEnd_mm = 2.0; // where skin ends in the photo nothing is looked for

// The brows reach 92 degrees from the vertex over the eyes and end 40 degrees beside the midline; beside them
// a hairline may come down to the level of the eyes (docs/method/head.md).
constexpr double kTop_deg = 12.0;
constexpr double kOverBrow_deg = 85.0;
constexpr double kBesideBrow_deg = 96.0;
constexpr double kBrowEnd_deg = 45.0;
constexpr double kTemple_deg = 60.0;
constexpr double kEar_deg = 98.0;

struct ChartAxes {
    Eigen::Vector3d middle;
    Eigen::Vector3d left;
    Eigen::Vector3d down;
};

const ChartAxes& axes() {
    static const ChartAxes fixed{head::parameterOf({0.0, kMiddle_deg}), Eigen::Vector3d::UnitX(),
                                 head::parameterOf({0.0, kMiddle_deg + 90.0})};
    return fixed;
}

cv::Size chartSize() {
    return {static_cast<int>(2.0 * kHalfWidth_mm * kChartPixelsPerMm),
            static_cast<int>((kUp_mm + kDown_mm) * kChartPixelsPerMm)};
}

/// The edge of the head where it was seen in the photo: skin that the fitted surface has beyond it is none.
class SeenEdge {
  public:
    explicit SeenEdge(const head::View& view)
        : m_margin_px(kEdge_mm * view.scaleAtCentre().value)
        , m_radius_px(kDirections, std::numeric_limits<double>::infinity()) {
        if (const auto middle = view.project(base::HeadPoint()))
            m_middle = middle->v;
        for (const base::ImagePoint& point : view.fit.outline_px)
            for (int beside = -kReach; beside <= kReach; ++beside) {
                double& radius = m_radius_px[indexOf(point.v, beside)];
                radius = std::min(radius, (point.v - m_middle).norm());
            }
    }

    [[nodiscard]] bool surrounds(const Eigen::Vector2d& pixel) const {
        return (pixel - m_middle).norm() < m_radius_px[indexOf(pixel, 0)] - m_margin_px;
    }

  private:
    static constexpr int kDirections = 180;
    static constexpr int kReach = 2; // directions that an outline point speaks for

    [[nodiscard]] std::size_t indexOf(const Eigen::Vector2d& pixel, int beside) const {
        const Eigen::Vector2d away = pixel - m_middle;
        const double turn = std::atan2(away.y(), away.x()) / (2.0 * std::numbers::pi);
        const int index = static_cast<int>(std::floor(turn * kDirections)) + beside + 2 * kDirections;
        return static_cast<std::size_t>(index % kDirections);
    }

    double m_margin_px;
    Eigen::Vector2d m_middle = Eigen::Vector2d::Zero();
    std::vector<double> m_radius_px;
};

/// Where each pixel of the chart lies in the photo, and whether it can be judged there.
struct Sampling {
    cv::Mat position_px; // float pairs, pixel centres at whole numbers
    cv::Mat seen;
};

Sampling samplingOf(const head::View& view, const base::Picture& photo, double shrink) {
    Sampling sampling{cv::Mat(chartSize(), CV_32FC2, cv::Scalar(-10.0, -10.0)),
                      cv::Mat::zeros(chartSize(), CV_8U)};
    const SeenEdge edge(view);
    for (int y = 0; y < sampling.seen.rows; ++y)
        for (int x = 0; x < sampling.seen.cols; ++x) {
            const ScalpPoint place = placeOfChartPixel({x + 0.5, y + 0.5});
            const base::HeadPoint point = head::onHead(view.head.surface, place);
            const auto pixel = view.project(point);
            if (!pixel)
                continue;
            const Eigen::Vector2d at = pixel->v * shrink - Eigen::Vector2d::Constant(0.5);
            if (!at.allFinite() || at.cwiseAbs().maxCoeff() > 1e6)
                continue;
            sampling.position_px.at<cv::Vec2f>(y, x) =
                cv::Vec2f(static_cast<float>(at.x()), static_cast<float>(at.y()));
            const bool inside = pixel->v.x() >= 1.0 && pixel->v.y() >= 1.0 &&
                                pixel->v.x() < photo.width() - 1.0 && pixel->v.y() < photo.height() - 1.0;
            if (inside && edge.surrounds(pixel->v) && view.facing(point) > kLeastFacing &&
                mayBearHairline(place))
                sampling.seen.at<std::uint8_t>(y, x) = 255;
        }
    return sampling;
}

/// Puts the smooth surroundings where there is no skin, so that its border is no edge.
void fillUnseen(cv::Mat& channel, const cv::Mat& seen) {
    cv::Mat weight;
    seen.convertTo(weight, CV_32F, 1.0 / 255.0);
    const double sigma = kBackgroundSigma_mm * kChartPixelsPerMm;
    cv::Mat sum;
    cv::GaussianBlur(channel.mul(weight), sum, {}, sigma);
    cv::Mat share;
    cv::GaussianBlur(weight, share, {}, sigma);
    cv::Mat smooth = sum / (share + 1e-6);
    smooth.copyTo(channel, seen == 0);
}

} // namespace

Eigen::Vector2d chartPixelOf(const ScalpPoint& place) {
    const Eigen::Vector3d w = head::parameterOf(place);
    const Eigen::Vector2d flat(w.dot(axes().left), w.dot(axes().down));
    const double length = flat.norm();
    const double angle = std::atan2(length, w.dot(axes().middle));
    const double stretch = length < 1e-12 ? 0.0 : angle * kMmPerRadian / length;
    return Eigen::Vector2d(kHalfWidth_mm + flat.x() * stretch, kUp_mm + flat.y() * stretch) *
           kChartPixelsPerMm;
}

ScalpPoint placeOfChartPixel(const Eigen::Vector2d& pixel) {
    const Eigen::Vector2d flat =
        (pixel / kChartPixelsPerMm - Eigen::Vector2d(kHalfWidth_mm, kUp_mm)) / kMmPerRadian;
    const double angle = flat.norm();
    if (angle < 1e-12)
        return head::scalpPointOf(axes().middle);
    const Eigen::Vector2d heading = flat / angle;
    return head::scalpPointOf(
        Eigen::Vector3d(std::cos(angle) * axes().middle +
                        std::sin(angle) * (heading.x() * axes().left + heading.y() * axes().down)));
}

bool mayBearHairline(const ScalpPoint& place) {
    const double polar = place.vector().norm();
    const double azimuth = std::abs(std::atan2(place.left_deg, place.front_deg)) / base::kDegreesToRadians;
    const double besideBrow = std::clamp((azimuth - kBrowEnd_deg) / (kTemple_deg - kBrowEnd_deg), 0.0, 1.0);
    const double lowest = kOverBrow_deg + besideBrow * (kBesideBrow_deg - kOverBrow_deg);
    return polar > kTop_deg && polar < lowest && azimuth < kEar_deg;
}

ForeheadChart foreheadChartOf(const base::Picture& photo, const head::View& view) {
    const double shrink = std::min(1.0, kSourcePixelsPerMm / view.scaleAtCentre().value);
    cv::Mat source = rgbOf(photo);
    if (shrink < 1.0)
        cv::resize(source, source, {}, shrink, shrink, cv::INTER_AREA);
    const Sampling sampling = samplingOf(view, photo, static_cast<double>(source.cols) / photo.width());
    cv::Mat rgb;
    cv::remap(source, rgb, sampling.position_px, cv::noArray(), cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    rgb.convertTo(rgb, CV_32F, 1.0 / 255.0);
    cv::Mat lab;
    cv::cvtColor(rgb, lab, cv::COLOR_RGB2Lab);
    ForeheadChart chart;
    cv::Mat channels[3];
    cv::split(lab, channels);
    // L* + 16 goes with the cube root of the light, so its logarithm takes shading as a shift.
    const cv::Mat root = (channels[0] + 16.0) / 81.0;
    cv::log(root, chart.lightness);
    chart.lightness *= 81.0;
    chart.redness = channels[1] / root;
    chart.yellowness = channels[2] / root;
    for (cv::Mat* channel : {&chart.lightness, &chart.redness, &chart.yellowness})
        fillUnseen(*channel, sampling.seen);
    const int border = 2 * static_cast<int>(kSkinEnd_mm * kChartPixelsPerMm) + 1;
    cv::erode(sampling.seen, chart.seen, cv::getStructuringElement(cv::MORPH_ELLIPSE, {border, border}),
              {-1, -1}, 1, cv::BORDER_CONSTANT, cv::Scalar(0.0));
    return chart;
}

} // namespace trichion::imaging

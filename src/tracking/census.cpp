#include "trichion/tracking/census.h"

#include "tracking/work_frame.h"
#include "trichion/base/parallel.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <opencv2/imgproc.hpp>

namespace trichion::tracking {

using Eigen::Vector2d;

namespace {

constexpr double kMost_pxPerMm = 12.0;
constexpr double kDot_mm = 0.13;          // standard deviation; the 0.16 of appearance figures 5 joins neighbours at 200 dots/cm2
constexpr double kDogRatio = 1.6;         // Marr and Hildreth 1980: the difference that is closest to a Laplacian
constexpr double kCountedFacing = 0.70710678;
constexpr double kNeighbour_mm = 0.22;    // two tops nearer than this are one dot
constexpr double kFaintest = 0.003;       // response below which skin is smooth
constexpr double kStandOut = 1.9;         // dots over skin, ratio of mean responses
constexpr float kBurntOut = 0.97F;
constexpr float kBlack = 0.006F;
constexpr std::size_t kFewestTops = 30;

struct Top {
    Vector2d cell = Vector2d::Zero();
    double response = 0.0;
};

/// Cells that can be counted in.
cv::Mat usable(const cv::Mat& linear, const SkinGrid& grid, const head::View& view, const WorkFrame& frame) {
    std::vector<cv::Mat> channels;
    cv::split(linear, channels);
    const cv::Mat brightest = cv::max(cv::max(channels[0], channels[1]), channels[2]);
    cv::Mat fine = (brightest < kBurntOut) & (brightest > kBlack);
    const int grown = 2 * static_cast<int>(0.25 * frame.pxPerMm) + 1;
    cv::erode(fine, fine, cv::Mat::ones(grown, grown, CV_8U));
    cv::Mat mask = scalpMask(grid, view, frame, kCountedFacing) & fine;
    return mask;
}

double parabola(float before, float middle, float after) {
    const float bend = before - 2.0F * middle + after;
    return bend < 0.0F ? static_cast<double>(0.5F * (before - after) / bend) : 0.0;
}

std::vector<Top> topsOf(const cv::Mat& response, const cv::Mat& mask, double pxPerMm) {
    const int reach = std::max(1, static_cast<int>(std::lround(kNeighbour_mm * pxPerMm)));
    cv::Mat highest;
    cv::dilate(response, highest, cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(2 * reach + 1, 2 * reach + 1)));
    std::vector<Top> tops;
    for (int y = 1; y + 1 < response.rows; ++y)
        for (int x = 1; x + 1 < response.cols; ++x) {
            const float value = response.at<float>(y, x);
            if (value < kFaintest || value < highest.at<float>(y, x) || mask.at<std::uint8_t>(y, x) == 0)
                continue;
            tops.push_back({Vector2d(x + 0.5 + parabola(response.at<float>(y, x - 1), value, response.at<float>(y, x + 1)),
                                     y + 0.5 + parabola(response.at<float>(y - 1, x), value, response.at<float>(y + 1, x))),
                            static_cast<double>(value)});
        }
    return tops;
}

/// The response that parts dots from skin (Otsu 1979 on its logarithm); nothing where nothing stands out.
std::optional<double> parting(const std::vector<Top>& tops) {
    if (tops.size() < kFewestTops)
        return std::nullopt;
    std::vector<double> levels;
    levels.reserve(tops.size());
    for (const Top& top : tops)
        levels.push_back(std::log(top.response));
    std::sort(levels.begin(), levels.end());
    const double total = std::accumulate(levels.begin(), levels.end(), 0.0);
    const double count = static_cast<double>(levels.size());
    double low = 0.0;
    double most = -1.0;
    double apart = 0.0;
    double threshold = 0.0;
    for (std::size_t i = 1; i < levels.size(); ++i) {
        low += levels[i - 1];
        const double n = static_cast<double>(i);
        const double difference = (total - low) / (count - n) - low / n;
        const double between = n * (count - n) * difference * difference;
        if (between > most) {
            most = between;
            apart = difference;
            threshold = 0.5 * (levels[i - 1] + levels[i]);
        }
    }
    if (apart < std::log(kStandOut))
        return std::nullopt;
    return std::exp(threshold);
}

/// Adds the skin under a mask to a figure of each zone, cm2.
void addAreas(PhotoCensus& census, double ZoneSight::*figure, const cv::Mat& mask, const SkinGrid& grid,
              const head::View& view, const head::ZoneBorders& borders) {
    for (int row = 0; row + 1 < grid.rows; ++row)
        for (int column = 0; column + 1 < grid.columns; ++column) {
            const SkinNode& node = grid.near(kNodeCells * Vector2d(column + 0.25, row + 0.25));
            const cv::Rect square = cv::Rect(column * kNodeCells, row * kNodeCells, kNodeCells, kNodeCells) &
                                    cv::Rect(0, 0, mask.cols, mask.rows);
            if (node.facing < kCountedFacing || square.empty())
                continue;
            const double cells = cv::countNonZero(mask(square));
            const auto zone = head::zoneAt(head::scalpPointOf(view.head.surface, node.point), borders);
            census.zones[static_cast<std::size_t>(zone)].*figure +=
                cells / (node.scale * node.scale * node.facing) / base::kMm2PerCm2;
        }
}

std::vector<SeenDot> placed(const std::vector<Top>& tops, const WorkFrame& frame, const head::View& view) {
    std::vector<SeenDot> dots;
    dots.reserve(tops.size());
    for (const Top& top : tops) {
        const base::ImagePoint pixel = frame.pixelOf(top.cell);
        if (const auto place = view.lift(pixel))
            dots.push_back({pixel, *place, top.response});
    }
    return dots;
}

/// Where dots stand: within reach of one, the gaps between them closed.
cv::Mat dottedPart(const std::vector<Top>& dots, const cv::Mat& mask, double pxPerMm) {
    constexpr double kReach_mm = 1.2;
    constexpr double kTakenBack_mm = 0.8; // half the usual spacing remains round the outermost dots
    const auto disc = [&](double radius_mm) {
        const int side = 2 * static_cast<int>(std::lround(radius_mm * pxPerMm)) + 1;
        return cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(side, side));
    };
    cv::Mat part = cv::Mat::zeros(mask.rows, mask.cols, CV_8U);
    for (const Top& dot : dots)
        part.at<std::uint8_t>(static_cast<int>(dot.cell.y()), static_cast<int>(dot.cell.x())) = 255;
    cv::dilate(part, part, disc(kReach_mm));
    cv::erode(part, part, disc(kTakenBack_mm));
    cv::Mat both = part & mask;
    return both;
}

} // namespace

std::string_view nameOf(CensusRefusal refusal) noexcept {
    return refusal == CensusRefusal::TooSmall ? "too-small" : "no-dots";
}

std::string_view sentenceOf(CensusRefusal refusal) noexcept {
    if (refusal == CensusRefusal::TooSmall)
        return "Dots cannot be counted: the photo has too few pixels on the scalp. Take it from nearer or at full size.";
    return "Nothing stands out from the skin as dots do, so nothing was counted.";
}

double PhotoCensus::area_cm2() const {
    return std::accumulate(zones.begin(), zones.end(), 0.0,
                           [](double sum, const ZoneSight& zone) { return sum + zone.area_cm2; });
}

double PhotoCensus::dotted_cm2() const {
    return std::accumulate(zones.begin(), zones.end(), 0.0,
                           [](double sum, const ZoneSight& zone) { return sum + zone.dotted_cm2; });
}

base::DotsPerCm2 PhotoCensus::density() const {
    const double area = dotted_cm2();
    return base::DotsPerCm2(area > 0.0 ? static_cast<double>(dots.size()) / area : 0.0);
}

PhotoCensus countDots(const TrackedPhoto& photo, const head::ZoneBorders& borders, const base::Progress& progress) {
    PhotoCensus census;
    for (std::size_t z = 0; z < census.zones.size(); ++z)
        census.zones[z].zone = static_cast<head::Zone>(z);
    census.pxPerMm = finestScale(photo.view);
    if (census.pxPerMm < kFewestPxPerMm) {
        census.refusal = CensusRefusal::TooSmall;
        return census;
    }
    progress.at("census", 0.0);
    const WorkFrame frame = frameOf(photo.view, kMost_pxPerMm);
    const cv::Mat linear = linearIn(*photo.picture, frame);
    const SkinGrid grid = skinGridOf(photo.view, frame);
    const cv::Mat mask = usable(linear, grid, photo.view, frame);
    base::throwIfStopped(progress.stop);
    const double fine_mm = kDot_mm / std::sqrt(kDogRatio);
    const cv::Mat response = -band(logLuminance(linear), fine_mm, kDogRatio * fine_mm, frame.pxPerMm);
    std::vector<Top> tops = topsOf(response, mask, frame.pxPerMm);
    addAreas(census, &ZoneSight::area_cm2, mask, grid, photo.view, borders);
    const std::optional<double> threshold = parting(tops);
    if (!threshold) {
        census.refusal = CensusRefusal::NoDots;
        return census;
    }
    std::erase_if(tops, [&](const Top& top) { return top.response < *threshold; });
    addAreas(census, &ZoneSight::dotted_cm2, dottedPart(tops, mask, frame.pxPerMm), grid, photo.view, borders);
    census.dots = placed(tops, frame, photo.view);
    for (const SeenDot& dot : census.dots)
        ++census.zones[static_cast<std::size_t>(
                           head::zoneAt(head::scalpPointOf(photo.view.head.surface, dot.place), borders))]
              .dots;
    return census;
}

} // namespace trichion::tracking

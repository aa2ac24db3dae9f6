#include "trichion/tracking/census.h"

#include "tracking/dot_tops.h"
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
constexpr double kCountedFacing = 0.70710678;
constexpr float kBurntOut = 0.97F;
constexpr float kBlack = 0.006F;

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
        return "Dots cannot be counted: the photo has too few pixels on the scalp. Take it from nearer or at "
               "full size.";
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

PhotoCensus countDots(const TrackedPhoto& photo, const head::ZoneBorders& borders,
                      const base::Progress& progress) {
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
    std::vector<Top> tops = topsOf(logLuminance(linear), mask, frame.pxPerMm);
    addAreas(census, &ZoneSight::area_cm2, mask, grid, photo.view, borders);
    tops = dotsAmong(std::move(tops));
    if (tops.empty()) {
        census.refusal = CensusRefusal::NoDots;
        return census;
    }
    addAreas(census, &ZoneSight::dotted_cm2, dottedPart(tops, mask, frame.pxPerMm), grid, photo.view,
             borders);
    census.dots = placed(tops, frame, photo.view);
    for (const SeenDot& dot : census.dots)
        ++census
              .zones[static_cast<std::size_t>(
                  head::zoneAt(head::scalpPointOf(photo.view.head.surface, dot.place), borders))]
              .dots;
    return census;
}

} // namespace trichion::tracking

#include "tracking/comparison.h"

#include "trichion/head/anatomy.h"
#include "trichion/stipple/field.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <opencv2/imgproc.hpp>
#include <optional>

namespace trichion::tracking {

using Eigen::Vector2d;

namespace {

constexpr double kCompared_pxPerMm = 8.0;
constexpr double kTile_mm = 4.0;
constexpr double kComparedFacing = 0.5;
constexpr float kClipped = 0.97F;
constexpr float kTooDark = 0.008F;
constexpr double kEdge_mm = 0.9;         // reach of the bands
constexpr double kTreatedDensity = 25.0; // dots/cm2
constexpr double kWellInside_mm = 2.0;
constexpr double kWellOutside_mm = 5.0;
constexpr double kTextureFine_mm = 0.1;
constexpr double kTextureCoarse_mm = 0.45;
constexpr double kTextureApart = 3.0; // energy of dotted over bare skin

cv::Mat unclipped(const cv::Mat& linear) {
    std::vector<cv::Mat> channels;
    cv::split(linear, channels);
    const cv::Mat brightest = cv::max(cv::max(channels[0], channels[1]), channels[2]);
    cv::Mat fine = (brightest < kClipped) & (brightest > kTooDark);
    return fine;
}

/// Luminance against the skin between the dots. A mean would contain the dots and fall with them; the
/// envelope does not.
cv::Mat againstSkin(const cv::Mat& linear, double pxPerMm) {
    constexpr double kGap_mm = 0.6; // some bare skin lies within this of any place
    constexpr double kGrain_mm = 0.15;
    constexpr double kEven_mm = 1.2;
    cv::Mat luminance;
    cv::transform(linear, luminance, cv::Matx13f(0.2126F, 0.7152F, 0.0722F));
    cv::Mat skin;
    cv::GaussianBlur(luminance, skin, cv::Size(), kGrain_mm * pxPerMm, kGrain_mm * pxPerMm);
    const int side = 2 * static_cast<int>(std::lround(kGap_mm * pxPerMm)) + 1;
    cv::dilate(skin, skin, cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(side, side)));
    cv::GaussianBlur(skin, skin, cv::Size(), kEven_mm * pxPerMm, kEven_mm * pxPerMm);
    cv::Mat shade = luminance / cv::max(skin, 1e-4);
    return shade;
}

cv::Mat usableIn(const Comparison& comparison, const cv::Mat& scalp, const cv::Mat& inFollowUp) {
    cv::Mat mask = scalp & inFollowUp & unclipped(comparison.baseline) & unclipped(comparison.followUp);
    const int reach = 2 * static_cast<int>(kEdge_mm * comparison.frame.pxPerMm) + 1;
    // Single clipped cells are dots' neighbours in grain; what counts is where many are.
    cv::medianBlur(mask, mask, 5);
    cv::erode(mask, mask, cv::Mat::ones(reach, reach, CV_8U), cv::Point(-1, -1), 1, cv::BORDER_CONSTANT,
              cv::Scalar(0));
    return mask;
}

/// kBetweenZones unless all corners lie in one zone: what is left may jump at a border.
int zoneOf(const cv::Rect& cells, const SkinGrid& grid, const head::View& view,
           const head::ZoneBorders& borders) {
    const auto at = [&](int x, int y) {
        const SkinNode& node = grid.near(Vector2d(cells.x + x * cells.width, cells.y + y * cells.height));
        return static_cast<int>(head::zoneAt(head::scalpPointOf(view.head.surface, node.point), borders));
    };
    const int zone = at(0, 0);
    return zone == at(1, 0) && zone == at(0, 1) && zone == at(1, 1) ? zone : kBetweenZones;
}

std::vector<SkinTile> tilesOn(const Comparison& comparison, const cv::Mat& mask, const SkinGrid& grid,
                              const head::View& view, const head::ZoneBorders& borders) {
    const int side = std::max(8, static_cast<int>(kTile_mm * comparison.frame.pxPerMm));
    std::vector<SkinTile> tiles;
    for (int y = 0; y + side <= mask.rows; y += side)
        for (int x = 0; x + side <= mask.cols; x += side) {
            const cv::Rect cells(x, y, side, side);
            const SkinNode& node = grid.near(Vector2d(x + 0.5 * side, y + 0.5 * side));
            if (node.facing < kComparedFacing || cv::countNonZero(mask(cells)) < cells.area())
                continue;
            SkinTile tile{cells, SkinPart::Neither, 0, 0.0};
            tile.zone = zoneOf(cells, grid, view, borders);
            tile.area_cm2 = side * side / (node.scale * node.scale * node.facing) / base::kMm2PerCm2;
            tiles.push_back(tile);
        }
    return tiles;
}

void partByDesign(Comparison& comparison, const SkinGrid& grid, const head::View& view,
                  const design::Design& design) {
    const stipple::DensityField field(design, view.head.surface);
    for (SkinTile& tile : comparison.tiles) {
        const SkinNode& node = grid.near(
            Vector2d(tile.cells.x + 0.5 * tile.cells.width, tile.cells.y + 0.5 * tile.cells.height));
        const stipple::EdgeDistances edge =
            field.distancesAt(head::scalpPointOf(view.head.surface, node.point));
        if (edge.hairline_mm < -kWellOutside_mm)
            tile.part = SkinPart::Bare;
        else if (edge.hairline_mm > kWellInside_mm && edge.lowerEdge_mm > kWellInside_mm &&
                 field.densityAt(node.point) >= kTreatedDensity)
            tile.part = SkinPart::Treated;
    }
}

/// Level that parts two groups of values best (Otsu 1979), and how far their means lie apart.
struct Parting {
    double at = 0.0;
    double apart = 0.0;
};
Parting partingOf(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    const double total = std::accumulate(values.begin(), values.end(), 0.0);
    const double count = static_cast<double>(values.size());
    Parting best;
    double low = 0.0;
    double most = -1.0;
    for (std::size_t i = 1; i < values.size(); ++i) {
        low += values[i - 1];
        const double n = static_cast<double>(i);
        const double apart = (total - low) / (count - n) - low / n;
        if (n * (count - n) * apart * apart > most) {
            most = n * (count - n) * apart * apart;
            best = {0.5 * (values[i - 1] + values[i]), apart};
        }
    }
    return best;
}

void partByTexture(Comparison& comparison) {
    const cv::Mat texture =
        band(comparison.baselineLevel, kTextureFine_mm, kTextureCoarse_mm, comparison.frame.pxPerMm);
    std::vector<double> energy;
    energy.reserve(comparison.tiles.size());
    for (const SkinTile& tile : comparison.tiles)
        energy.push_back(std::log(1e-9 + momentsIn(texture, texture, tile.cells).perPlace(&Moments::bb)));
    const Parting parting = partingOf(energy);
    const bool isParted = energy.size() > 8 && parting.apart > std::log(kTextureApart);
    for (std::size_t i = 0; i < energy.size(); ++i)
        comparison.tiles[i].part = isParted && energy[i] < parting.at ? SkinPart::Bare : SkinPart::Treated;
}

} // namespace

Comparison compare(const TrackedPhoto& baseline, const TrackedPhoto& followUp,
                   const Registration& registration, const RetentionRequest& request) {
    Comparison comparison;
    const double scale =
        std::min({kCompared_pxPerMm, finestScale(baseline.view), finestScale(followUp.view)});
    comparison.frame = frameOf(baseline.view, scale);
    const WorkFrame other = frameOf(followUp.view, scale);
    if (comparison.frame.empty() || other.empty())
        return comparison;
    const CellMap map = cellMapOf(*registration.alignment, comparison.frame, other);
    comparison.baseline = linearIn(request.plan ? *request.plan : *baseline.picture, comparison.frame);
    comparison.followUp = cv::max(laidOver(linearIn(*followUp.picture, other), map), 0.0);
    comparison.baselineLevel = logLuminance(comparison.baseline);
    comparison.baselineShade = againstSkin(comparison.baseline, comparison.frame.pxPerMm);
    comparison.followUpShade = againstSkin(comparison.followUp, comparison.frame.pxPerMm);
    const SkinGrid grid = skinGridOf(baseline.view, comparison.frame);
    const cv::Mat mask = usableIn(
        comparison, scalpMask(grid, baseline.view, comparison.frame, kComparedFacing), reached(map, other));
    comparison.tiles = tilesOn(comparison, mask, grid, baseline.view,
                               request.design ? request.design->zones.borders : request.borders);
    if (request.design)
        partByDesign(comparison, grid, baseline.view, *request.design);
    else
        partByTexture(comparison);
    comparison.treated = cv::Mat::zeros(mask.rows, mask.cols, CV_8U);
    for (const SkinTile& tile : comparison.tiles)
        if (tile.part == SkinPart::Treated)
            comparison.treated(tile.cells) = 255;
    return comparison;
}

std::vector<Moments> momentsOf(const Comparison& comparison, const cv::Mat& b, const cv::Mat& f,
                               SkinPart part, int zone) {
    std::vector<Moments> moments;
    for (const SkinTile& tile : comparison.tiles)
        if (tile.part == part && (zone < 0 || tile.zone == zone))
            moments.push_back(momentsIn(b, f, tile.cells));
    return moments;
}

Moments sumOf(const std::vector<Moments>& tiles) {
    Moments sum;
    for (const Moments& tile : tiles)
        sum += tile;
    return sum;
}

base::LinearRgb meanLight(const Comparison& comparison, const cv::Mat& linear, SkinPart part, int zone) {
    base::LinearRgb sum{};
    double count = 0.0;
    for (const SkinTile& tile : comparison.tiles) {
        if (tile.part != part || (zone >= 0 && tile.zone != zone))
            continue;
        const cv::Scalar mean = cv::mean(linear(tile.cells));
        for (std::size_t c = 0; c < 3; ++c)
            sum[c] += mean[static_cast<int>(c)];
        count += 1.0;
    }
    for (double& channel : sum)
        channel = count > 0.0 ? channel / count : 0.0;
    return sum;
}

} // namespace trichion::tracking

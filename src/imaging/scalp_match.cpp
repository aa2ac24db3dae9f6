#include "imaging/matrix.h"
#include "trichion/head/anatomy.h"
#include "trichion/imaging/fit_head.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>
#include <opencv2/core/mat.hpp>
#include <opencv2/imgproc.hpp>

// Texture of the scalp on its chart, and the same places in two photos (docs/method/head.md, "Joint fit").

namespace trichion::imaging {

using Eigen::Matrix3d;
using Eigen::Vector2d;
using Eigen::Vector3d;

namespace {

constexpr double kCell_deg = 0.75; // 1.1 mm
constexpr double kReach_deg = 105.0;
constexpr int kSide = 281; // 2 * reach / cell + 1
constexpr double kWellSeen = 0.3;
constexpr double kLowest_mm = -5.0; // Frankfurt frame: below begin face, ears and neck

constexpr int kPatch = 29;  // cells: 22 degrees, 33 mm
constexpr int kSearch = 20; // cells: 15 degrees
constexpr int kGrid = 10;   // cells between patches
constexpr double kFilled = 0.85;
constexpr double kLikeness = 0.45; // normalised correlation

constexpr double kMostTurn_deg = 25.0;
constexpr double kAgree_deg = 2.5;
constexpr std::size_t kFewest = 8;
constexpr std::size_t kMostMatches = 48;
constexpr double kIndependentMatches = 12.0;
constexpr double kMatchSigma_mm = 2.0;

head::ScalpPoint placeAt(const Vector2d& cell) {
    return {cell.x() * kCell_deg - kReach_deg, cell.y() * kCell_deg - kReach_deg};
}

/// The part of a photo around the head with about one pixel per cell of the chart.
struct SmallPhoto {
    cv::Mat brightness;
    Vector2d origin_px = Vector2d::Zero();
    double step_px = 1.0;
};

cv::Mat greyOf(const base::Picture& photo, const cv::Rect& part) {
    // cv::Mat has no constant view; the conversion only reads.
    const cv::Mat bgra(photo.height(), photo.width(), CV_8UC4, const_cast<std::uint8_t*>(photo.row(0)));
    cv::Mat grey;
    cv::cvtColor(bgra(part), grey, cv::COLOR_BGRA2GRAY);
    return grey;
}

/// The picture with cells of `step` pixels; by a whole number first, which is several times as fast.
cv::Mat madeSmaller(const cv::Mat& grey, double step) {
    const int times = static_cast<int>(0.5 * step);
    cv::Mat small = grey;
    if (times > 1) {
        const cv::Size size(grey.cols / times, grey.rows / times);
        cv::resize(grey(cv::Rect(0, 0, size.width * times, size.height * times)), small, size, 0, 0,
                   cv::INTER_AREA);
        step /= times;
    }
    cv::Mat smaller;
    cv::resize(small, smaller, cv::Size(), 1.0 / step, 1.0 / step, cv::INTER_AREA);
    return smaller;
}

SmallPhoto smallPhotoOf(const base::Picture& photo, const head::View& view) {
    const double reach_px = 1.6 * 100.0 * view.scaleAtCentre().value;
    const Vector2d middle = view.project(base::HeadPoint())->v;
    const cv::Rect whole(0, 0, photo.width(), photo.height());
    const cv::Rect part =
        cv::Rect(static_cast<int>(middle.x() - reach_px), static_cast<int>(middle.y() - reach_px),
                 static_cast<int>(2.0 * reach_px), static_cast<int>(2.0 * reach_px)) &
        whole;
    SmallPhoto small;
    if (part.width < kPatch || part.height < kPatch)
        return small;
    constexpr double kCell_mm = 1.0;
    small.origin_px = Vector2d(part.x, part.y);
    small.step_px = std::max(1.0, kCell_mm * view.scaleAtCentre().value);
    const cv::Mat grey = madeSmaller(greyOf(photo, part), small.step_px);
    // Logarithms: shading multiplies.
    cv::Mat level;
    grey.convertTo(level, CV_32F);
    cv::log(level + 8.0, small.brightness);
    return small;
}

/// Takes slow changes away, as far as the scalp is seen.
cv::Mat withoutShading(const cv::Mat& chart, const cv::Mat& seen) {
    constexpr double kFine_deg = 0.9;
    constexpr double kCoarse_deg = 6.0;
    const auto smooth = [&](double sigma_deg) {
        cv::Mat sum;
        cv::Mat weight;
        const double sigma = sigma_deg / kCell_deg;
        cv::GaussianBlur(chart.mul(seen), sum, cv::Size(), sigma, sigma, cv::BORDER_CONSTANT);
        cv::GaussianBlur(seen, weight, cv::Size(), sigma, sigma, cv::BORDER_CONSTANT);
        cv::Mat mean = sum / cv::max(weight, 1e-6);
        return mean;
    };
    cv::Mat detail = smooth(kFine_deg) - smooth(kCoarse_deg);
    return detail.mul(seen);
}

cv::Mat matrixOf(const base::FloatMap& map) {
    cv::Mat matrix(map.height(), map.width(), CV_32F);
    for (int y = 0; y < map.height(); ++y)
        std::copy_n(map.row(y), map.width(), matrix.ptr<float>(y));
    return matrix;
}

/// The same place on the charts of two photos.
struct Pair {
    Vector2d inA = Vector2d::Zero(); ///< cells
    Vector2d inB = Vector2d::Zero();
    Vector3d wA = Vector3d::Zero();
    Vector3d wB = Vector3d::Zero();
};

/// The best place of a patch within `reach` cells of `at`, its top left corner.
struct Place {
    cv::Point corner;
    double likeness = -1.0;
    bool inside = false; ///< not at the border of what was searched
};

Place bestPlace(const cv::Mat& patch, const cv::Mat& b, const cv::Point& at, int reach) {
    const cv::Rect whole(0, 0, b.cols, b.rows);
    const cv::Rect window =
        cv::Rect(at.x - reach, at.y - reach, patch.cols + 2 * reach, patch.rows + 2 * reach) & whole;
    if (window.width < patch.cols || window.height < patch.rows)
        return {};
    cv::Mat likeness;
    cv::matchTemplate(b(window), patch, likeness, cv::TM_CCOEFF_NORMED);
    Place best;
    cv::Point place;
    cv::minMaxLoc(likeness, nullptr, &best.likeness, nullptr, &place);
    best.corner = place + window.tl();
    best.inside = place.x > 0 && place.y > 0 && place.x + 1 < likeness.cols && place.y + 1 < likeness.rows;
    return best;
}

/// A texture, and again with cells twice as large: the search begins there.
struct Chart {
    cv::Mat fine;
    cv::Mat seen;
    cv::Mat coarse;
};

Chart chartOf(const ScalpTexture& texture) {
    Chart chart{matrixOf(texture.brightness), matrixOf(texture.seen), {}};
    const cv::Rect even(0, 0, kSide / 2 * 2, kSide / 2 * 2);
    cv::resize(chart.fine(even), chart.coarse, cv::Size(kSide / 2, kSide / 2), 0, 0, cv::INTER_AREA);
    return chart;
}

double seenShare(const Chart& chart, const cv::Rect& part) {
    return cv::mean(chart.seen(part & cv::Rect(0, 0, kSide, kSide)))[0];
}

/// Where the patch of `a` at `at` (even numbers) lies in `b`.
std::optional<cv::Point> find(const Chart& a, const Chart& b, const cv::Point& at) {
    constexpr int kFineReach = 3; // cells: what the coarse search may err by
    constexpr int kHalfPatch = (kPatch + 1) / 2;
    const cv::Rect coarse(at.x / 2, at.y / 2, kHalfPatch, kHalfPatch);
    const Place near = bestPlace(a.coarse(coarse), b.coarse, coarse.tl(), kSearch / 2);
    if (!near.inside || !(near.likeness > kLikeness))
        return std::nullopt;
    const cv::Mat patch = a.fine(cv::Rect(at.x, at.y, kPatch, kPatch));
    const Place place = bestPlace(patch, b.fine, near.corner * 2, kFineReach);
    const cv::Rect found(place.corner.x, place.corner.y, kPatch, kPatch);
    if (!place.inside || !(place.likeness > kLikeness) || seenShare(b, found) < kFilled)
        return std::nullopt;
    return place.corner;
}

std::vector<Pair> pairsOf(const Chart& a, const Chart& b) {
    static_assert(kSearch % 2 == 0 && kGrid % 2 == 0);
    const cv::Point toMiddle(kPatch / 2, kPatch / 2);
    const auto cellOf = [](const cv::Point& at) { return Vector2d(at.x, at.y); };
    std::vector<Pair> pairs;
    for (int y = kSearch; y + kPatch + kSearch <= kSide; y += kGrid)
        for (int x = kSearch; x + kPatch + kSearch <= kSide; x += kGrid) {
            const cv::Point corner(x, y);
            if (seenShare(a, cv::Rect(x, y, kPatch, kPatch)) < kFilled)
                continue;
            const std::optional<cv::Point> found = find(a, b, corner);
            if (!found)
                continue;
            const Vector2d inA = cellOf(corner + toMiddle);
            const Vector2d inB = cellOf(*found + toMiddle);
            pairs.push_back({inA, inB, head::parameterOf(placeAt(inA)), head::parameterOf(placeAt(inB))});
        }
    return pairs;
}

Matrix3d frameOf(const Vector3d& first, const Vector3d& second) {
    Matrix3d frame;
    frame.col(0) = first;
    frame.col(1) = first.cross(second).normalized();
    frame.col(2) = frame.col(0).cross(frame.col(1));
    return frame;
}

/// The pairs that agree on one turn of the head between the photos: the largest such set.
std::vector<Pair> agreeing(const std::vector<Pair>& pairs) {
    const double agree = std::cos(kAgree_deg * base::kDegreesToRadians);
    std::vector<Pair> best;
    for (std::size_t i = 0; i < pairs.size(); ++i)
        for (std::size_t j = i + 1; j < pairs.size(); ++j) {
            if (pairs[i].wA.cross(pairs[j].wA).norm() < 0.2 || pairs[i].wB.cross(pairs[j].wB).norm() < 0.2)
                continue;
            const Matrix3d turn =
                frameOf(pairs[i].wB, pairs[j].wB) * frameOf(pairs[i].wA, pairs[j].wA).transpose();
            if (Eigen::AngleAxisd(turn).angle() > kMostTurn_deg * base::kDegreesToRadians)
                continue;
            std::vector<Pair> same;
            for (const Pair& pair : pairs)
                if ((turn * pair.wA).dot(pair.wB) > agree)
                    same.push_back(pair);
            if (same.size() > best.size())
                best = std::move(same);
        }
    return best;
}

} // namespace

ScalpTexture scalpTextureOf(const base::Picture& photo, const head::View& view) {
    ScalpTexture texture{{}, {}, view};
    const SmallPhoto small = smallPhotoOf(photo, view);
    if (small.brightness.empty())
        return texture;
    cv::Mat mapX(kSide, kSide, CV_32F, cv::Scalar(-1.0));
    cv::Mat mapY(kSide, kSide, CV_32F, cv::Scalar(-1.0));
    cv::Mat seen = cv::Mat::zeros(kSide, kSide, CV_32F);
    const Matrix3d toFrankfurt = head::headToFrankfurt(view.head.longAxisRise);
    for (int y = 0; y < kSide; ++y)
        for (int x = 0; x < kSide; ++x) {
            const base::HeadPoint point = head::onHead(view.head.surface, placeAt(Vector2d(x, y)));
            const std::optional<base::ImagePoint> pixel = view.project(point);
            if (!pixel || view.facing(point) < kWellSeen || (toFrankfurt * point.v).y() < kLowest_mm)
                continue;
            const Vector2d at = (pixel->v - small.origin_px) / small.step_px - Vector2d(0.5, 0.5);
            if (at.x() < 0.0 || at.y() < 0.0 || at.x() > small.brightness.cols - 1.0 ||
                at.y() > small.brightness.rows - 1.0)
                continue;
            mapX.at<float>(y, x) = static_cast<float>(at.x());
            mapY.at<float>(y, x) = static_cast<float>(at.y());
            seen.at<float>(y, x) = 1.0F;
        }
    cv::Mat chart;
    cv::remap(small.brightness, chart, mapX, mapY, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    texture.brightness = mapOf(withoutShading(chart, seen));
    texture.seen = mapOf(seen);
    return texture;
}

double matchSigma_mm(std::size_t count) noexcept {
    return kMatchSigma_mm * std::sqrt(std::max(1.0, static_cast<double>(count) / kIndependentMatches));
}

std::vector<head::ScalpMatch> matchScalp(const ScalpTexture& textureA, std::size_t a,
                                         const ScalpTexture& textureB, std::size_t b) {
    if (textureA.brightness.empty() || textureB.brightness.empty())
        return {};
    const std::vector<Pair> pairs = pairsOf(chartOf(textureA), chartOf(textureB));
    const std::vector<Pair> same = agreeing(pairs);
    if (same.size() < kFewest || 3 * same.size() < pairs.size())
        return {};
    // Neighbours overlap: more of them say no more.
    const std::size_t stride = (same.size() + kMostMatches - 1) / kMostMatches;
    const std::size_t count = (same.size() + stride - 1) / stride;
    std::vector<head::ScalpMatch> matches;
    matches.reserve(count);
    for (std::size_t k = 0; k < same.size(); k += stride) {
        const Pair& pair = same[k];
        const auto inA = textureA.view.project(head::onHead(textureA.view.head.surface, placeAt(pair.inA)));
        const auto inB = textureB.view.project(head::onHead(textureB.view.head.surface, placeAt(pair.inB)));
        if (inA && inB)
            matches.push_back({a, b, *inA, *inB, matchSigma_mm(count)});
    }
    return matches;
}

} // namespace trichion::imaging

#include "trichion/head/by_hand.h"
#include "trichion/imaging/photo_check.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace trichion::imaging {

namespace {

constexpr double kLargestScale_pxPerMm = 4.0; // the head is looked at no larger
constexpr double kAroundHead = 0.06;          // of its size: its outline belongs to it
constexpr int kDirections = 4;
constexpr int kFewestEdges = 40;       // of a direction
constexpr double kStrongest = 0.04;    // of the pixels of the head
constexpr double kSharpest = 0.25;     // of the strong edges say how sharp the photo is
constexpr double kSmooth_px = 1.0;     // before all else: grain has no edges then
constexpr double kReblur_px = 1.5;     // known, as in Zhuo and Sim
constexpr double kWidest_px = 12.0;    // no edge any more, a shade
constexpr double kSharpestPixel = 0.6; // no lens and no filter draws sharper
constexpr double kGrainTimes = 8.0;    // an edge is so much steeper than grain

/// The head alone, grey, at the size it is looked at.
struct HeadCut {
    cv::Mat grey; ///< float, 0..255
    cv::Mat head; ///< 8-bit, not 0 on the head and a little about it
    double photoPerPixel = 1.0;
};

HeadCut cutOf(const base::Picture& picture, const head::View& view) {
    const head::PixelBox box = head::silhouetteBox(view);
    const Eigen::Vector2d size = box.size() * (1.0 + 2.0 * kAroundHead);
    const Eigen::Vector2d low = box.centre() - size / 2.0;
    const cv::Rect whole(0, 0, picture.width(), picture.height());
    const cv::Rect wanted(static_cast<int>(low.x()), static_cast<int>(low.y()), static_cast<int>(size.x()),
                          static_cast<int>(size.y()));
    const cv::Rect part = whole & wanted;
    HeadCut cut;
    if (part.width < 32 || part.height < 32)
        return cut;
    // cv::Mat has no constant view; the conversion only reads.
    const cv::Mat bgra(picture.height(), picture.width(), CV_8UC4, const_cast<std::uint8_t*>(picture.row(0)));
    cv::Mat grey;
    cv::cvtColor(bgra(part), grey, cv::COLOR_BGRA2GRAY);
    grey.convertTo(cut.grey, CV_32F);
    cut.photoPerPixel = std::max(1.0, view.scaleAtCentre().value / kLargestScale_pxPerMm);
    const double smaller = 1.0 / cut.photoPerPixel;
    if (cut.photoPerPixel > 1.0)
        cv::resize(cut.grey, cut.grey, {}, smaller, smaller, cv::INTER_AREA);
    cut.head = cv::Mat::zeros(cut.grey.size(), CV_8U);
    const Eigen::Vector2d middle = (box.centre() - Eigen::Vector2d(part.x, part.y)) * smaller;
    const Eigen::Vector2d half = size / 2.0 * smaller;
    cv::ellipse(cut.head, cv::Point2d(middle.x(), middle.y()),
                cv::Size(static_cast<int>(half.x()), static_cast<int>(half.y())), 0.0, 0.0, 360.0, 255,
                cv::FILLED);
    return cut;
}

struct Gradients {
    cv::Mat x;
    cv::Mat y;
    cv::Mat size;
};

Gradients gradientsOf(const cv::Mat& grey) {
    Gradients gradients;
    cv::Sobel(grey, gradients.x, CV_32F, 1, 0, 3, 1.0 / 8.0);
    cv::Sobel(grey, gradients.y, CV_32F, 0, 1, 3, 1.0 / 8.0);
    cv::magnitude(gradients.x, gradients.y, gradients.size);
    return gradients;
}

float quantile(std::vector<float> values, double share) {
    const auto at = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + at, values.end());
    return values[static_cast<std::size_t>(at)];
}

/// Standard deviation of the grain (Immerkaer, "Fast noise variance estimation", CVIU 64, 1996), the median
/// in place of the mean, so that edges do not count.
double grainOf(const cv::Mat& grey, const cv::Mat& head) {
    const cv::Mat mask = (cv::Mat_<float>(3, 3) << 1, -2, 1, -2, 4, -2, 1, -2, 1);
    cv::Mat rough;
    cv::filter2D(grey, rough, CV_32F, mask);
    std::vector<float> all;
    all.reserve(rough.total());
    for (int y = 0; y < rough.rows; ++y)
        for (int x = 0; x < rough.cols; ++x)
            if (head.at<std::uint8_t>(y, x) != 0)
                all.push_back(std::abs(rough.at<float>(y, x)));
    return all.empty() ? 0.0 : quantile(all, 0.5) / 0.6745 / 6.0;
}

/// Below it a gradient is no edge: the strongest few of the head, and none that grain could be.
float leastEdge(const cv::Mat& size, const cv::Mat& head, double grain) {
    std::vector<float> all;
    all.reserve(size.total());
    for (int y = 0; y < size.rows; ++y)
        for (int x = 0; x < size.cols; ++x)
            if (head.at<std::uint8_t>(y, x) != 0)
                all.push_back(size.at<float>(y, x));
    if (all.empty())
        return std::numeric_limits<float>::max();
    // Of white grain, under the derivative of a Gaussian.
    const double grainGradient = grain / (std::sqrt(8.0 * M_PI) * kSmooth_px * kSmooth_px);
    return std::max({quantile(all, 1.0 - kStrongest), static_cast<float>(kGrainTimes * grainGradient), 0.8F});
}

/// Whether the gradient is the steepest along its own direction.
bool isCrest(const Gradients& g, int x, int y) {
    const float dx = g.x.at<float>(y, x);
    const float dy = g.y.at<float>(y, x);
    const float here = g.size.at<float>(y, x);
    const int sx = std::abs(dx) * 2.414F > std::abs(dy) ? (dx > 0 ? 1 : -1) : 0;
    const int sy = std::abs(dy) * 2.414F > std::abs(dx) ? (dy > 0 ? 1 : -1) : 0;
    return here >= g.size.at<float>(y + sy, x + sx) && here > g.size.at<float>(y - sy, x - sx);
}

int directionOf(float dx, float dy) {
    double turn = std::atan2(dy, dx) / M_PI * kDirections; // -4..4
    turn = std::fmod(turn + 2.0 * kDirections + 0.5, kDirections);
    return static_cast<int>(turn) % kDirections;
}

} // namespace

// Zhuo and Sim, "Defocus map estimation from a single image", Pattern Recognition 44 (2011): blurred once
// more by a known Gaussian, the gradient at an edge falls by R = sqrt(1 + (reblur / blur)^2).
std::optional<Sharpness> sharpnessOf(const base::Picture& picture, const head::View& view) {
    const HeadCut cut = cutOf(picture, view);
    if (cut.grey.empty())
        return std::nullopt;
    cv::Mat smooth;
    cv::GaussianBlur(cut.grey, smooth, {}, kSmooth_px);
    const Gradients sharp = gradientsOf(smooth);
    cv::Mat blurred;
    cv::GaussianBlur(smooth, blurred, {}, kReblur_px);
    const Gradients soft = gradientsOf(blurred);
    const float least = leastEdge(sharp.size, cut.head, grainOf(cut.grey, cut.head));
    std::array<std::vector<float>, kDirections> widths;
    for (int y = 1; y + 1 < cut.grey.rows; ++y)
        for (int x = 1; x + 1 < cut.grey.cols; ++x) {
            if (cut.head.at<std::uint8_t>(y, x) == 0 || sharp.size.at<float>(y, x) < least ||
                !isCrest(sharp, x, y))
                continue;
            const float ratio = sharp.size.at<float>(y, x) / std::max(soft.size.at<float>(y, x), 1e-3F);
            const double more = static_cast<double>(ratio) * ratio - 1.0;
            const double whole = more > 1e-4 ? kReblur_px / std::sqrt(more) : kWidest_px;
            const double width = std::sqrt(std::max(0.0, whole * whole - kSmooth_px * kSmooth_px));
            widths[static_cast<std::size_t>(directionOf(sharp.x.at<float>(y, x), sharp.y.at<float>(y, x)))]
                .push_back(static_cast<float>(std::min(width, kWidest_px)));
        }
    Sharpness found;
    double best = kWidest_px;
    double worst = 0.0;
    for (const std::vector<float>& of : widths) {
        if (static_cast<int>(of.size()) < kFewestEdges)
            continue;
        found.edges += static_cast<int>(of.size());
        const double width = std::max<double>(quantile(of, kSharpest), kSharpestPixel);
        best = std::min(best, width);
        worst = std::max(worst, width);
    }
    if (found.edges == 0)
        return std::nullopt;
    found.blur_px = worst * cut.photoPerPixel;
    found.blur_mm = found.blur_px / view.scaleAtCentre().value;
    found.directedness = worst / best;
    return found;
}

} // namespace trichion::imaging

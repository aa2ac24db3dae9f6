#include "tracking/texture_match.h"

#include "tracking/work_frame.h"

#include <algorithm>
#include <cmath>
#include <opencv2/features2d.hpp>
#include <opencv2/imgproc.hpp>

namespace trichion::tracking {

namespace {

constexpr int kMostMarks = 4000;
constexpr double kRatio = 0.85; // Lowe's ratio; the reference took 0.8, the reach leaves fewer strangers
constexpr double kMostTurn_deg = 25.0;
constexpr double kMostSizes = 1.5;
constexpr double kMarkFine_mm = 0.12;
constexpr double kMarkCoarse_mm = 1.2;
constexpr double kEvenness_mm = 3.0;

struct Marks {
    std::vector<cv::KeyPoint> points;
    cv::Mat descriptors;
};

/// 8 bits, the same contrast everywhere, so that light and fading do not count.
cv::Mat evened(const cv::Mat& level, double pxPerMm) {
    const cv::Mat detail = band(level, kMarkFine_mm, kMarkCoarse_mm, pxPerMm);
    cv::Mat power;
    cv::GaussianBlur(detail.mul(detail), power, cv::Size(), kEvenness_mm * pxPerMm, kEvenness_mm * pxPerMm);
    cv::Mat deviation;
    cv::sqrt(power + 1e-6, deviation);
    cv::Mat shown;
    cv::Mat(detail / deviation).convertTo(shown, CV_8U, 40.0, 128.0);
    return shown;
}

Marks marksIn(const cv::Mat& level, const cv::Mat& mask, double pxPerMm) {
    const auto sift = cv::SIFT::create(kMostMarks, 3, 0.03, 12.0, 1.6);
    Marks marks;
    const cv::Mat shown = evened(level, pxPerMm);
    sift->detect(shown, marks.points, mask);
    std::sort(marks.points.begin(), marks.points.end(), [](const cv::KeyPoint& a, const cv::KeyPoint& b) {
        return std::tie(a.pt.y, a.pt.x, a.size, a.angle) < std::tie(b.pt.y, b.pt.x, b.size, b.angle);
    });
    sift->compute(shown, marks.points, marks.descriptors);
    return marks;
}

bool areAlike(const cv::KeyPoint& a, const cv::KeyPoint& b) {
    const double turn = std::abs(std::remainder(static_cast<double>(a.angle - b.angle), 360.0));
    const double ratio = static_cast<double>(a.size / b.size);
    return turn < kMostTurn_deg && ratio < kMostSizes && ratio > 1.0 / kMostSizes;
}

float distance2(const float* a, const float* b) {
    float sum = 0.0F;
    for (int i = 0; i < 128; ++i) {
        const float d = a[i] - b[i];
        sum += d * d;
    }
    return sum;
}

constexpr int kNobody = -1;

/// For each mark of `from` the best of `to`, or nobody.
std::vector<int> bestOf(const Marks& from, const Marks& to, double reach_px) {
    std::vector<int> best(from.points.size(), kNobody);
    const float reach = static_cast<float>(reach_px);
    for (std::size_t i = 0; i < from.points.size(); ++i) {
        float least = 1e30F;
        float second = 1e30F;
        const cv::KeyPoint& mark = from.points[i];
        auto at = std::lower_bound(to.points.begin(), to.points.end(), mark.pt.y - reach,
                                   [](const cv::KeyPoint& point, float y) { return point.pt.y < y; });
        for (; at != to.points.end() && at->pt.y <= mark.pt.y + reach; ++at) {
            if (std::abs(at->pt.x - mark.pt.x) > reach || !areAlike(mark, *at))
                continue;
            const int j = static_cast<int>(at - to.points.begin());
            const float d =
                distance2(from.descriptors.ptr<float>(static_cast<int>(i)), to.descriptors.ptr<float>(j));
            if (d < least) {
                // The same spot may be found twice, at two turns: that is no rival.
                if (best[i] == kNobody ||
                    cv::norm(to.points[static_cast<std::size_t>(best[i])].pt - at->pt) > 2.0)
                    second = least;
                least = d;
                best[i] = j;
            } else if (d < second &&
                       cv::norm(to.points[static_cast<std::size_t>(best[i])].pt - at->pt) > 2.0) {
                second = d;
            }
        }
        if (least > static_cast<float>(kRatio * kRatio) * second)
            best[i] = kNobody;
    }
    return best;
}

} // namespace

std::vector<MarkPair> matchMarks(const cv::Mat& first, const cv::Mat& firstMask, const cv::Mat& second,
                                 const cv::Mat& secondMask, const MarkSearch& search) {
    const Marks a = marksIn(first, firstMask, search.pxPerMm);
    const Marks b = marksIn(second, secondMask, search.pxPerMm);
    std::vector<MarkPair> pairs;
    if (a.points.empty() || b.points.empty())
        return pairs;
    const double reach_px = search.reach_mm * search.pxPerMm;
    const std::vector<int> there = bestOf(a, b, reach_px);
    const std::vector<int> back = bestOf(b, a, reach_px);
    for (std::size_t i = 0; i < there.size(); ++i) {
        if (there[i] == kNobody || back[static_cast<std::size_t>(there[i])] != static_cast<int>(i))
            continue;
        const cv::Point2f p = a.points[i].pt;
        const cv::Point2f q = b.points[static_cast<std::size_t>(there[i])].pt;
        pairs.push_back({Eigen::Vector2d(p.x + 0.5, p.y + 0.5), Eigen::Vector2d(q.x + 0.5, q.y + 0.5)});
    }
    return pairs;
}

} // namespace trichion::tracking

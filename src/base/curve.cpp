#include "trichion/base/curve.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace trichion::base {

using Points = std::vector<Eigen::Vector2d>;

namespace {

constexpr double kSame = 1e-9;

Points withoutRepeats(const Points& points) {
    Points kept;
    for (const Eigen::Vector2d& point : points)
        if (kept.empty() || (point - kept.back()).norm() > kSame)
            kept.push_back(point);
    return kept;
}

double knotStep(const Eigen::Vector2d& a, const Eigen::Vector2d& b) {
    return std::sqrt(std::max((b - a).norm(), kSame));
}

// Barry and Goldman's recursive evaluation between p1 and p2 at t in [0, 1].
Eigen::Vector2d onSegment(const Eigen::Vector2d& p0, const Eigen::Vector2d& p1, const Eigen::Vector2d& p2,
                          const Eigen::Vector2d& p3, double t) {
    const double t1 = knotStep(p0, p1);
    const double t2 = t1 + knotStep(p1, p2);
    const double t3 = t2 + knotStep(p2, p3);
    const double u = t1 + t * (t2 - t1);
    const Eigen::Vector2d a1 = (t1 - u) / t1 * p0 + u / t1 * p1;
    const Eigen::Vector2d a2 = (t2 - u) / (t2 - t1) * p1 + (u - t1) / (t2 - t1) * p2;
    const Eigen::Vector2d a3 = (t3 - u) / (t3 - t2) * p2 + (u - t2) / (t3 - t2) * p3;
    const Eigen::Vector2d b1 = (t2 - u) / t2 * a1 + u / t2 * a2;
    const Eigen::Vector2d b2 = (t3 - u) / (t3 - t1) * a2 + (u - t1) / (t3 - t1) * a3;
    return (t2 - u) / (t2 - t1) * b1 + (u - t1) / (t2 - t1) * b2;
}

double side(const Eigen::Vector2d& a, const Eigen::Vector2d& b, const Eigen::Vector2d& c) {
    return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
}

bool segmentsCross(const Eigen::Vector2d& a, const Eigen::Vector2d& b, const Eigen::Vector2d& c,
                   const Eigen::Vector2d& d) {
    return side(a, b, c) * side(a, b, d) < 0.0 && side(c, d, a) * side(c, d, b) < 0.0;
}

} // namespace

Points sampleCurve(const Points& given, double step) {
    Points points = withoutRepeats(given);
    if (points.size() < 2)
        return points;
    Points sampled = {points.front()};
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        const Eigen::Vector2d& p1 = points[i];
        const Eigen::Vector2d& p2 = points[i + 1];
        const Eigen::Vector2d before = i > 0 ? points[i - 1] : Eigen::Vector2d(2.0 * p1 - p2);
        const Eigen::Vector2d after = i + 2 < points.size() ? points[i + 2] : Eigen::Vector2d(2.0 * p2 - p1);
        const int pieces = std::clamp(static_cast<int>(std::ceil(1.3 * (p2 - p1).norm() / step)), 1, 1000);
        for (int k = 1; k < pieces; ++k)
            sampled.push_back(onSegment(before, p1, p2, after, static_cast<double>(k) / pieces));
        sampled.push_back(p2);
    }
    return sampled;
}

bool crossesItself(const Points& polygon) {
    const std::size_t n = polygon.size();
    const auto next = [n](std::size_t i) { return i + 1 == n ? 0 : i + 1; };
    const auto leftOf = [&](std::size_t i) { return std::min(polygon[i].x(), polygon[next(i)].x()); };
    const auto rightOf = [&](std::size_t i) { return std::max(polygon[i].x(), polygon[next(i)].x()); };
    const auto apart = [&](std::size_t i, std::size_t j) {
        const auto [lowI, highI] = std::minmax(polygon[i].y(), polygon[next(i)].y());
        const auto [lowJ, highJ] = std::minmax(polygon[j].y(), polygon[next(j)].y());
        return highI < lowJ || highJ < lowI;
    };
    // Only segments whose spans of x overlap are compared: a sweep from left to right.
    std::vector<std::size_t> byLeft(n);
    std::iota(byLeft.begin(), byLeft.end(), std::size_t{0});
    std::sort(byLeft.begin(), byLeft.end(),
              [&](std::size_t i, std::size_t j) { return leftOf(i) < leftOf(j); });
    std::vector<std::size_t> open;
    for (const std::size_t i : byLeft) {
        std::erase_if(open, [&](std::size_t j) { return rightOf(j) < leftOf(i); });
        for (const std::size_t j : open)
            if (next(i) != j && next(j) != i && !apart(i, j) &&
                segmentsCross(polygon[i], polygon[next(i)], polygon[j], polygon[next(j)]))
                return true;
        open.push_back(i);
    }
    return false;
}

} // namespace trichion::base

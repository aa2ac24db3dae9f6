#include "trichion/head/guides.h"
#include "trichion/head/measure.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace trichion::head {

namespace {

constexpr double kOnMidline_deg = 1e-9;

/// The nearest place of a line of chords.
Eigen::Vector3d nearestOn(const std::vector<Eigen::Vector3d>& line, const Eigen::Vector3d& point) {
    Eigen::Vector3d nearest = line.front();
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const Eigen::Vector3d chord = line[i + 1] - line[i];
        const double t =
            std::clamp((point - line[i]).dot(chord) / std::max(chord.squaredNorm(), 1e-12), 0.0, 1.0);
        const Eigen::Vector3d foot = line[i] + t * chord;
        if (const double away = (foot - point).squaredNorm(); away < least) {
            least = away;
            nearest = foot;
        }
    }
    return nearest;
}

} // namespace

std::vector<ScalpPoint> mirrored(const std::vector<ScalpPoint>& line) {
    std::vector<ScalpPoint> other;
    other.reserve(line.size());
    for (auto point = line.rbegin(); point != line.rend(); ++point)
        other.push_back(point->mirrored());
    return other;
}

std::vector<ScalpPoint> symmetrical(const std::vector<ScalpPoint>& line, Side kept) {
    std::vector<ScalpPoint> half;
    std::optional<ScalpPoint> middle;
    for (const ScalpPoint& point : line) {
        if (std::abs(point.left_deg) <= kOnMidline_deg) {
            if (!middle)
                middle = ScalpPoint{0.0, point.front_deg};
        } else if ((point.left_deg > 0.0) == (kept == Side::Left)) {
            half.push_back(point);
        }
    }
    const std::vector<ScalpPoint> other = mirrored(half);
    std::vector<ScalpPoint> whole = kept == Side::Left ? other : half;
    if (middle)
        whole.push_back(*middle);
    const std::vector<ScalpPoint>& rest = kept == Side::Left ? half : other;
    whole.insert(whole.end(), rest.begin(), rest.end());
    return whole;
}

Asymmetry asymmetryOf(const Ellipsoid& surface, const std::vector<ScalpPoint>& line) {
    Asymmetry result;
    if (line.size() < 2)
        return result;
    std::vector<Eigen::Vector3d> other;
    other.reserve(line.size());
    for (const ScalpPoint& point : line)
        other.emplace_back(onHead(surface, point.mirrored()).v);
    double largest = -1.0;
    Eigen::Vector3d partner = Eigen::Vector3d::Zero();
    for (const ScalpPoint& point : line) {
        const Eigen::Vector3d here = onHead(surface, point).v;
        const Eigen::Vector3d nearest = nearestOn(other, here);
        if (const double away = (nearest - here).norm(); away > largest) {
            largest = away;
            partner = nearest;
            result.place = point;
        }
    }
    const base::HeadPoint foot = surface.pointAt(surface.parameterOf(base::HeadPoint(partner)));
    result.largest = skinDistance(surface, onHead(surface, result.place), foot);
    return result;
}

} // namespace trichion::head

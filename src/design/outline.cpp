#include "trichion/base/curve.h"
#include "trichion/design/design.h"

namespace trichion::design {

namespace {

constexpr double kOutlineStep_deg = 1.0;

std::vector<Eigen::Vector2d> vectorsOf(const std::vector<head::ScalpPoint>& points) {
    std::vector<Eigen::Vector2d> vectors;
    vectors.reserve(points.size());
    for (const head::ScalpPoint& point : points)
        vectors.push_back(point.vector());
    return vectors;
}

} // namespace

std::vector<Eigen::Vector2d> Outline::closed() const {
    std::vector<Eigen::Vector2d> all = hairline;
    all.insert(all.end(), lowerEdge.begin(), lowerEdge.end());
    return all;
}

Outline outlineOf(const Design& design) {
    std::vector<head::ScalpPoint> lower = design.lowerEdge.points;
    // The lower edge starts and ends where the hairline does, so that the outline closes smoothly.
    if (!design.hairline.points.empty()) {
        lower.insert(lower.begin(), design.hairline.points.back());
        lower.push_back(design.hairline.points.front());
    }
    return Outline{base::sampleCurve(vectorsOf(design.hairline.points), kOutlineStep_deg),
                   base::sampleCurve(vectorsOf(lower), kOutlineStep_deg)};
}

std::optional<head::ScalpPoint> middleOf(const Outline& outline) {
    std::optional<head::ScalpPoint> lowest;
    for (std::size_t i = 0; i + 1 < outline.hairline.size(); ++i) {
        const Eigen::Vector2d& a = outline.hairline[i];
        const Eigen::Vector2d& b = outline.hairline[i + 1];
        if ((a.x() <= 0.0) == (b.x() <= 0.0))
            continue;
        const double front_deg = a.y() + (b.y() - a.y()) * (-a.x()) / (b.x() - a.x());
        if (!lowest || front_deg > lowest->front_deg)
            lowest = head::ScalpPoint{0.0, front_deg};
    }
    return lowest;
}

} // namespace trichion::design

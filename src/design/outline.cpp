#include "trichion/base/curve.h"
#include "trichion/design/design.h"

#include <cmath>
#include <sstream>

namespace trichion::design {

namespace {

constexpr double kOutlineStep_deg = 1.0;
// Lines lower than the conservative literature values look unnatural on men and women alike (domain
// figures 3.1).
constexpr double kLowest_mm = 50.0;
constexpr double kHighest_mm = 110.0;

std::vector<Eigen::Vector2d> vectorsOf(const std::vector<head::ScalpPoint>& points) {
    std::vector<Eigen::Vector2d> vectors;
    vectors.reserve(points.size());
    for (const head::ScalpPoint& point : points)
        vectors.push_back(point.vector());
    return vectors;
}

std::string rounded(double value) {
    std::ostringstream text;
    text << std::round(value);
    return text.str();
}

// Where the line crosses the midline; the lowest crossing if there are several.
bool crossMidline(const std::vector<Eigen::Vector2d>& line, double& front_deg) {
    bool found = false;
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const Eigen::Vector2d& a = line[i];
        const Eigen::Vector2d& b = line[i + 1];
        if ((a.x() <= 0.0) == (b.x() <= 0.0))
            continue;
        const double front = a.y() + (b.y() - a.y()) * (-a.x()) / (b.x() - a.x());
        front_deg = found ? std::max(front_deg, front) : front;
        found = true;
    }
    return found;
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

base::Findings check(const Design& design) {
    base::Findings findings;
    const Outline outline = outlineOf(design);
    if (base::crossesItself(outline.closed()))
        findings.push_back({base::FindingCode::OutlineSelfCrossing, {}});
    double front_deg = 0.0;
    if (!crossMidline(outline.hairline, front_deg))
        return findings;
    const double rise = head::riseAboveGlabella(design.head.surface, {0.0, front_deg}).value;
    if (rise < kLowest_mm)
        findings.push_back(
            {base::FindingCode::HairlineLow, {{"given", rounded(rise)}, {"limit", rounded(kLowest_mm)}}});
    if (rise > kHighest_mm)
        findings.push_back(
            {base::FindingCode::HairlineHigh, {{"given", rounded(rise)}, {"limit", rounded(kHighest_mm)}}});
    return findings;
}

} // namespace trichion::design

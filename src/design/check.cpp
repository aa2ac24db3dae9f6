#include "trichion/base/curve.h"
#include "trichion/design/design.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <sstream>

namespace trichion::design {

namespace {

using Line = std::vector<Eigen::Vector2d>;

// Lines lower than the conservative literature values look unnatural on men and women alike (domain
// figures 3.1).
constexpr double kLowest_mm = 50.0;
constexpr double kHighest_mm = 110.0;
constexpr double kShortest_mm = 40.0; // of a hairline; narrower than any forehead
// The upper rim of the brows, above the glabella, and how far to the side they reach (judgement).
constexpr double kBrowRise_mm = 10.0;
constexpr double kBrowReach_mm = 58.0;
constexpr double kBrowStep_mm = 4.0;
// The dots' surface is kept as far as this from the vertex.
constexpr double kScalpReach_deg = 150.0;
// The client's left ear on the chart, two degrees within its root, so that a line along the root is sound
// (root in front, above and behind after one scanned head).
constexpr std::array<std::pair<double, double>, 6> kEar = {
    {{103.5, 3.0}, {102.5, -17.0}, {104.5, -40.0}, {116.0, -46.0}, {132.0, -38.0}, {132.0, 0.0}}};

std::string rounded(double value) {
    std::ostringstream text;
    text << std::round(value);
    return text.str();
}

Line browOf(const head::Ellipsoid& surface) {
    Line brow;
    for (double lateral = 0.0; lateral <= kBrowReach_mm; lateral += kBrowStep_mm)
        brow.push_back(
            head::scalpPointOf(surface, head::fromGlabella(surface, base::Millimetres(kBrowRise_mm),
                                                           base::Millimetres(lateral)))
                .vector());
    return brow;
}

bool isBelow(const Line& brow, const Eigen::Vector2d& place) {
    const double left = std::abs(place.x());
    for (std::size_t i = 0; i + 1 < brow.size(); ++i)
        if (left >= brow[i].x() && left < brow[i + 1].x()) {
            const double t = (left - brow[i].x()) / (brow[i + 1].x() - brow[i].x());
            return place.y() > std::lerp(brow[i].y(), brow[i + 1].y(), t);
        }
    return false;
}

bool isOnEar(const Eigen::Vector2d& place) {
    const double left = std::abs(place.x());
    bool inside = false;
    for (std::size_t i = 0, j = kEar.size() - 1; i < kEar.size(); j = i++) {
        const auto& [ax, ay] = kEar[i];
        const auto& [bx, by] = kEar[j];
        if ((ay > place.y()) != (by > place.y()) && left < ax + (bx - ax) * (place.y() - ay) / (by - ay))
            inside = !inside;
    }
    return inside;
}

std::string sideOf(const Eigen::Vector2d& place) {
    return place.x() > 0.0 ? "left" : "right";
}

double lengthOf(const Line& line, const head::Ellipsoid& surface) {
    double length_mm = 0.0;
    for (std::size_t i = 0; i + 1 < line.size(); ++i)
        length_mm += (head::onHead(surface, {line[i].x(), line[i].y()}).v -
                      head::onHead(surface, {line[i + 1].x(), line[i + 1].y()}).v)
                         .norm();
    return length_mm;
}

base::Findings hairlineFindings(const Design& design, const Outline& outline) {
    const double length_mm = lengthOf(outline.hairline, design.head.surface);
    if (length_mm < kShortest_mm)
        return {{base::FindingCode::HairlineShort, {{"given", rounded(length_mm)}}}};
    const Line brow = browOf(design.head.surface);
    const auto low = std::find_if(outline.hairline.begin(), outline.hairline.end(),
                                  [&](const Eigen::Vector2d& place) { return isBelow(brow, place); });
    if (low != outline.hairline.end())
        return {{base::FindingCode::HairlineBelowBrow, {{"side", sideOf(*low)}}}};
    const std::optional<head::ScalpPoint> middle = middleOf(outline);
    if (!middle)
        return {};
    const double rise = head::riseAboveGlabella(design.head.surface, *middle).value;
    if (rise < kLowest_mm)
        return {{base::FindingCode::HairlineLow, {{"given", rounded(rise)}, {"limit", rounded(kLowest_mm)}}}};
    if (rise > kHighest_mm)
        return {
            {base::FindingCode::HairlineHigh, {{"given", rounded(rise)}, {"limit", rounded(kHighest_mm)}}}};
    return {};
}

base::Findings earFindings(const Outline& outline) {
    base::Findings findings;
    for (const auto& [part, line] :
         {std::pair("hairline", &outline.hairline), std::pair("lower edge", &outline.lowerEdge)})
        for (const std::string side : {"left", "right"})
            if (std::any_of(line->begin(), line->end(), [&](const Eigen::Vector2d& place) {
                    return sideOf(place) == side && isOnEar(place);
                }))
                findings.push_back({base::FindingCode::OutlineOverEar, {{"part", part}, {"side", side}}});
    return findings;
}

Line cornersOf(const std::vector<head::ScalpPoint>& outline) {
    Line corners;
    corners.reserve(outline.size());
    for (const head::ScalpPoint& corner : outline)
        corners.push_back(corner.vector());
    return corners;
}

/// Of the region between hairline and lower edge.
base::Findings outlineFindings(const Design& design) {
    base::Findings findings;
    const Outline outline = outlineOf(design);
    const Line closed = outline.closed();
    if (base::crossesItself(closed))
        findings.push_back({base::FindingCode::OutlineSelfCrossing, {}});
    if (std::any_of(closed.begin(), closed.end(),
                    [](const Eigen::Vector2d& place) { return place.norm() > kScalpReach_deg; }))
        findings.push_back({base::FindingCode::OutlineOffScalp, {}});
    for (const base::Findings& more : {hairlineFindings(design, outline), earFindings(outline)})
        findings.insert(findings.end(), more.begin(), more.end());
    return findings;
}

} // namespace

base::Findings check(const Design& design) {
    base::Findings findings = design.areas.empty() ? outlineFindings(design) : base::Findings();
    for (std::size_t i = 0; i < design.areas.size(); ++i)
        if (design.areas[i].shape == AreaShape::Outline &&
            base::crossesItself(cornersOf(design.areas[i].points)))
            findings.push_back({base::FindingCode::AreaSelfCrossing, {{"given", std::to_string(i + 1)}}});
    for (std::size_t i = 0; i < design.holes.size(); ++i)
        if (base::crossesItself(cornersOf(design.holes[i].outline)))
            findings.push_back({base::FindingCode::HoleSelfCrossing, {{"given", std::to_string(i + 1)}}});
    return findings;
}

} // namespace trichion::design

#include "studio/document/edits.h"

#include <algorithm>

namespace trichion::studio {

using design::Design;
using head::ScalpPoint;

namespace {

constexpr double kPartnerReach_deg = 8.0;
constexpr double kMidline_deg = 0.5;

bool onMidline(const ScalpPoint& point) {
    return std::abs(point.left_deg) < kMidline_deg;
}

double distance_deg(const ScalpPoint& a, const ScalpPoint& b) {
    return (a.vector() - b.vector()).norm();
}

auto at(std::vector<ScalpPoint>& points, std::size_t index) {
    return points.begin() + static_cast<std::ptrdiff_t>(index);
}

} // namespace

std::optional<std::size_t> partnerOf(const design::Hairline& hairline, std::size_t index) {
    const std::vector<ScalpPoint>& points = hairline.points;
    if (index >= points.size())
        return std::nullopt;
    if (onMidline(points[index]))
        return index;
    const ScalpPoint wanted = points[index].mirrored();
    std::optional<std::size_t> nearest;
    double reach = kPartnerReach_deg;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (i != index && distance_deg(points[i], wanted) < reach) {
            reach = distance_deg(points[i], wanted);
            nearest = i;
        }
    }
    return nearest;
}

Design movedPoint(Design design, std::size_t index, ScalpPoint place, Symmetry symmetry) {
    std::vector<ScalpPoint>& points = design.hairline.points;
    if (index >= points.size())
        return design;
    if (symmetry == Symmetry::On) {
        const std::optional<std::size_t> partner = partnerOf(design.hairline, index);
        if (partner == index)
            place.left_deg = 0.0;
        else if (partner)
            points[*partner] = place.mirrored();
    }
    points[index] = place;
    return design;
}

Design withPointAfter(Design design, std::size_t index, ScalpPoint place, Symmetry symmetry) {
    std::vector<ScalpPoint>& points = design.hairline.points;
    if (index + 1 >= points.size())
        return design;
    const auto before = partnerOf(design.hairline, index);
    const auto after = partnerOf(design.hairline, index + 1);
    points.insert(at(points, index + 1), place);
    // The mirror image lies between the partners of the two neighbours, which run the other way.
    if (symmetry == Symmetry::Off || !before || !after || *before != *after + 1)
        return design;
    const std::size_t mirror = *before > index ? *before + 1 : *before;
    if (mirror != index + 1)
        points.insert(at(points, mirror), place.mirrored());
    return design;
}

Design withoutPoint(Design design, std::size_t index, Symmetry symmetry) {
    std::vector<ScalpPoint>& points = design.hairline.points;
    if (index >= points.size())
        return design;
    std::vector<std::size_t> gone = {index};
    const std::optional<std::size_t> partner = partnerOf(design.hairline, index);
    if (symmetry == Symmetry::On && partner && *partner != index)
        gone.push_back(*partner);
    if (points.size() < kFewestPoints + gone.size())
        return design;
    std::sort(gone.rbegin(), gone.rend());
    for (const std::size_t i : gone)
        points.erase(at(points, i));
    return design;
}

std::size_t indexOf(const design::Hairline& hairline, const ScalpPoint& place) {
    const auto found = std::find(hairline.points.begin(), hairline.points.end(), place);
    return static_cast<std::size_t>(found - hairline.points.begin());
}

Design withStyle(Design design, const std::string& style) {
    design.hairline = design::hairlineOf(style, design.head.surface);
    return design;
}

Design withDensity(Design design, double dotsPerCm2) {
    design.density = base::DotsPerCm2(dotsPerCm2);
    return design;
}

Design withShade(Design design, double shade) {
    design.pigmentation = design::withShade(design.pigmentation, shade);
    return design;
}

Design withTechnique(Design design, const optics::Technique& technique) {
    design.pigmentation = design::pigmentationOfTechnique(technique);
    return design;
}

Design likeOneSide(Design design, head::Side side) {
    std::vector<ScalpPoint> points = design.hairline.points;
    for (ScalpPoint& point : points)
        if (onMidline(point))
            point.left_deg = 0.0;
    std::vector<ScalpPoint> alike = head::symmetrical(points, side);
    if (alike.size() >= kFewestPoints)
        design.hairline.points = std::move(alike);
    return design;
}

} // namespace trichion::studio

#include "placement_findings.h"

#include "trichion/stipple/field.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace trichion::stipple {

namespace {

constexpr std::size_t kAskedPlaces = 100'000;

// Asked at the first dots, which lie evenly over the head, about a millimetre apart.
bool asksForDots(const design::Design& design, const HeadDots& head) {
    const DensityField field(design, head.surface());
    for (std::size_t rank = 0; rank < std::min(head.size(), kAskedPlaces); ++rank)
        if (field.densityAt(head.point(rank)) > 0.0)
            return true;
    return false;
}

base::FindingCode reasonForNone(design::Design design, const HeadDots& head) {
    design.holes.clear();
    if (asksForDots(design, head))
        return base::FindingCode::HolesCoverRegion;
    design.strokes.clear();
    design.zones = {};
    design.whorl = {};
    design.ownFringe.reset();
    return asksForDots(design, head) ? base::FindingCode::DensityErased : base::FindingCode::RegionEmpty;
}

std::string whole(double value) {
    return std::to_string(std::lround(value));
}

} // namespace

base::Findings findingsOf(const Placement& placement, const design::Design& design, const HeadDots& head) {
    base::Findings findings;
    const auto densest =
        std::max_element(placement.census.begin(), placement.census.end(),
                         [](const ZoneCensus& a, const ZoneCensus& b) { return a.densest < b.densest; });
    const double maximum = head.maximumDensity().value;
    if (densest->densest > maximum) {
        const auto zone = static_cast<head::Zone>(densest - placement.census.begin());
        findings.push_back({base::FindingCode::DensityClipped,
                            {{"where", std::string(head::nameOf(zone))},
                             {"given", whole(densest->densest)},
                             {"maximum", whole(maximum)}}});
    }
    if (placement.dots.empty())
        findings.push_back({reasonForNone(design, head), {}});
    return findings;
}

} // namespace trichion::stipple

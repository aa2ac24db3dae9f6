#include "density_terms.h"

#include "skin_lines.h"
#include "zone_map.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <array>
#include <cmath>

namespace trichion::stipple {

using base::HeadPoint;
using head::ScalpPoint;

namespace {

constexpr std::uint64_t kMicroNoise = 0x6d6963726fULL;
constexpr std::uint64_t kMacroNoise = 0x6d6163726fULL;
constexpr std::uint64_t kRowNoise = 0x726f7773ULL;
constexpr double kFarthest_mm = 60.0;     // where distances to the edges end
constexpr double kRowWavelength_mm = 4.5; // two to three spacings of the first rows
constexpr double kRowGain = 1.8;          // value noise seldom comes near its bounds
constexpr double kWanderReach_mm = 20.0;  // behind the hairline its line is no longer seen
constexpr double kSizeReach_mm = 12.0;    // over which the first dots reach their full size and darkness
constexpr double kHardEdge_mm = 0.25;     // width of the hard edge of a stroke
constexpr double kSpiralArms = 2.0;
constexpr double kRounding_mm = 1e-9;

// Build-up of density behind the front edge (domain figures 2.6: 0-5 mm 20-35, 5-15 mm 40-60, 15-30 mm 60-80,
// then 70-100 dots/cm2 of a plateau of 90), before the feather.
constexpr std::array<std::pair<double, double>, 6> kBuildUp = {
    {{0.0, 0.30}, {4.0, 0.42}, {10.0, 0.60}, {20.0, 0.80}, {32.0, 0.95}, {42.0, 1.0}}};

// smoothStep(x / width) for a positive width.
double rise(double x, double width) {
    return x >= width ? 1.0 : smoothStep(x / width);
}

// Stretched by the gradient, but full at the latest where the distances end.
double buildUpAt(double distance_mm, double gradient) {
    double lastAt_mm = 0.0;
    double last = kBuildUp.front().second;
    for (std::size_t i = 1; i < kBuildUp.size(); ++i) {
        const double latest_mm = kFarthest_mm - 4.0 * static_cast<double>(kBuildUp.size() - 1 - i);
        const double at_mm = std::min(kBuildUp[i].first * gradient, latest_mm);
        if (distance_mm < at_mm)
            return std::lerp(last, kBuildUp[i].second,
                             std::max(0.0, (distance_mm - lastAt_mm) / (at_mm - lastAt_mm)));
        lastAt_mm = at_mm;
        last = kBuildUp[i].second;
    }
    return last;
}

double fringeUnitsAt(const design::OwnFringe& fringe, const head::ZoneWeights& zones) {
    const double back = zones[static_cast<std::size_t>(head::Zone::Nape)] +
                        zones[static_cast<std::size_t>(head::Zone::Crown)];
    return std::lerp(fringe.sides_unitsPerCm2, fringe.back_unitsPerCm2, std::min(back, 1.0));
}

// The part of the full own hair that stands at a distance above the lower edge.
double hairShareAt(double above_mm, double thinning_mm) {
    return 1.0 - rise(above_mm, std::max(thinning_mm, 0.1));
}

// In front of the hairline both distances are negative; there the lower edge thins out the strays alike.
double aboveLowerEdge(const EdgeDistances& distances) {
    return distances.hairline_mm < 0.0 ? std::abs(distances.lowerEdge_mm) : distances.lowerEdge_mm;
}

Eigen::Vector3d tangentTo(const Eigen::Vector3d& normal, const Eigen::Vector3d& heading) {
    const Eigen::Vector3d tangent = heading - heading.dot(normal) * normal;
    return tangent.norm() > 1e-9 ? Eigen::Vector3d(tangent.normalized())
                                 : Eigen::Vector3d(normal.unitOrthogonal());
}

} // namespace

DensityTerms::DensityTerms(const design::Design& design, const head::Ellipsoid& surface)
    : m_design(design)
    , m_surface(surface)
    , m_meanRadius_mm(meanRadius_mm(surface))
    , m_macroNoise(design.seed, kMacroNoise, design.hairline.edge.macroWavelength_mm)
    , m_microNoise(design.seed, kMicroNoise, design.hairline.edge.microWavelength_mm)
    , m_rowNoise(design.seed, kRowNoise, kRowWavelength_mm)
    , m_farFront(farFront())
    , m_areas(design.areas, surface)
    , m_nothingLocal(design.strokes.empty() && design.holes.empty() && design.areas.empty())
    , m_farAbove_mm(farAbove_mm())
    , m_eye(head::onHead(surface, design.whorl.eye))
    , m_farFromEye2(1.001 * design.whorl.radius_mm * design.whorl.radius_mm) {
    const ScalpPoint ahead{design.whorl.eye.left_deg, design.whorl.eye.front_deg + 1.0};
    const Eigen::Vector3d normal = surface.normalAt(m_eye).v;
    m_eyeFront = tangentTo(normal, head::onHead(surface, ahead).v - m_eye.v);
    m_eyeClockwise = m_eyeFront.cross(normal);
    for (const design::DensityStroke& stroke : design.strokes)
        m_strokes.push_back({lineThrough(stroke.points, surface), stroke.kind, stroke.dotsPerCm2,
                             stroke.radius_mm, std::max(stroke.softness * stroke.radius_mm, kHardEdge_mm)});
    for (const design::Hole& hole : design.holes) {
        if (hole.outline.empty()) {
            m_holes.push_back(
                {lineThrough({hole.centre}, surface), {}, hole.radius_mm + hole.margin_mm, hole.softEdge_mm});
            continue;
        }
        m_holes.push_back(
            {borderThrough(hole.outline, surface), chartOf(hole.outline), hole.margin_mm, hole.softEdge_mm});
    }
}

double DensityTerms::densityAt(const EdgeDistances& distances, const HeadPoint& point,
                               const ScalpPoint& place) const {
    return densityAt(distances, point, place, zoneShareAt(place, m_design.zones));
}

double DensityTerms::densityWhereTermsMeet(const EdgeDistances& distances, const HeadPoint& point,
                                           const ScalpPoint& place, double zoneShare) const {
    double density = 0.0;
    if (m_areas.empty()) {
        const double front = frontShare(distances, point, place);
        density = front > 0.0 ? front * behindEdges(distances, point, place, zoneShare) : 0.0;
    } else {
        density =
            std::max(0.0, stroked(m_areas.densityAt(point, place, wholeDensity(zoneShare, point)), point));
    }
    return density > 0.0 ? density * holeShare(point, place) : 0.0;
}

DensityTerms::FarFront DensityTerms::farFront() const {
    // As far as maps in single precision can tell.
    const auto from_mm = static_cast<double>(static_cast<float>(reach().behindHairline_mm));
    const auto steady = [&](double softness) {
        const bool even = from_mm >= wanderReach_mm() && inRows(from_mm, softness) <= 0.0;
        return even ? behindFront(from_mm, softness) : kUnknown;
    };
    return {from_mm, steady(1.0), steady(m_design.hairline.edge.templeSoftness)};
}

double DensityTerms::farAbove_mm() const {
    const std::optional<design::OwnFringe>& fringe = m_design.ownFringe;
    if (!fringe)
        return std::max(m_design.lowerEdge.fade_mm, 1.0);
    return std::max(fringe->thinning_mm, 0.1) + fringe->approach_mm + kRounding_mm;
}

double DensityTerms::frontShare(const EdgeDistances& distances, const HeadPoint& point,
                                const ScalpPoint& place) const {
    const double far = frontFarBehind(distances.hairline_mm, place);
    if (far != kUnknown)
        return far;
    const design::EdgeCharacter& edge = m_design.hairline.edge;
    if (distances.hairline_mm < -(edge.strayReach_mm + edge.macroAmplitude_mm + edge.microAmplitude_mm))
        return 0.0;
    const double d = wandered(distances.hairline_mm, point);
    const double aside =
        smoothStep((std::abs(place.left_deg) - kCentreEnd_deg) / (kTempleBegin_deg - kCentreEnd_deg));
    const double softness = std::lerp(1.0, edge.templeSoftness, aside);
    const double share = behindFront(d, softness);
    const double uneven = d > 0.0 ? inRows(d, softness) : 0.0;
    if (uneven <= 0.0)
        return share;
    const double noise = kRowGain * m_rowNoise.at(point.v);
    return std::min(1.0, share * (1.0 + uneven * std::clamp(noise, -1.0, 1.0)));
}

double DensityTerms::wanderReach_mm() const {
    return std::max(kWanderReach_mm, 2.0 * m_design.hairline.edge.feather_mm);
}

// The line wanders at the front only, less and less behind it.
double DensityTerms::wandered(double hairline_mm, const HeadPoint& point) const {
    const double reach_mm = wanderReach_mm();
    if (hairline_mm >= reach_mm)
        return hairline_mm;
    const design::EdgeCharacter& edge = m_design.hairline.edge;
    const double wander = 1.0 - smoothStep(hairline_mm / reach_mm);
    double d = hairline_mm;
    d += wander * edge.macroAmplitude_mm * m_macroNoise.at(point.v);
    d += wander * edge.microAmplitude_mm * m_microNoise.at(point.v);
    return d;
}

// Strays in front of the line, the build-up and the feather behind it.
double DensityTerms::behindFront(double d, double softness) const {
    const design::EdgeCharacter& edge = m_design.hairline.edge;
    const double strayTail =
        edge.strayReach_mm > 0.0 ? std::max(0.0, 1.0 + std::min(d, 0.0) / edge.strayReach_mm) : 0.0;
    const double strays = edge.strayShare * strayTail * strayTail;
    if (d <= 0.0)
        return strays;
    return std::max(strays, buildUpAt(d, edge.gradient * softness) * rise(d, feather_mm(softness)));
}

// How much single dots of the first rows come and go.
double DensityTerms::inRows(double d, double softness) const {
    return m_design.hairline.edge.rowIrregularity *
           (1.0 - rise(d, std::min(2.0 * feather_mm(softness), kFarthest_mm)));
}

double DensityTerms::feather_mm(double softness) const {
    return std::max(m_design.hairline.edge.feather_mm * softness, 0.05);
}

double DensityTerms::behindEdges(const EdgeDistances& distances, const HeadPoint& point,
                                 const ScalpPoint& place, double zoneShare) const {
    const double above_mm = aboveLowerEdge(distances);
    const std::optional<design::OwnFringe>& fringe = m_design.ownFringe;
    if (fringe)
        return besideFringe(*fringe, wholeDensity(zoneShare, point), above_mm, point, place);
    const double least_mm = distances.hairline_mm < 0.0 ? 1.0 : 0.1;
    const double fade = rise(above_mm, std::max(m_design.lowerEdge.fade_mm, least_mm));
    return fade > 0.0 ? stroked(wholeDensity(zoneShare, point), point) * fade : 0.0;
}

double DensityTerms::wholeDensity(double zoneShare, const HeadPoint& point) const {
    return m_design.density.value * zoneShare * whorlShare(point);
}

double DensityTerms::besideFringe(const design::OwnFringe& fringe, double density, double above_mm,
                                  const HeadPoint& point, const ScalpPoint& place) const {
    const double hair = hairShareAt(above_mm, fringe.thinning_mm);
    const double away = rise(above_mm - fringe.thinning_mm, fringe.approach_mm);
    if (hair <= 0.0 && away >= 1.0)
        return std::max(0.0, stroked(density, point));
    const double units =
        fringeUnitsAt(fringe, head::zoneWeightsAt(place, base::Millimetres(m_design.zones.transition_mm),
                                                  m_design.zones.borders));
    const double together = stroked(std::lerp(fringe.match * units, density, away), point);
    return std::max(0.0, together - units * hair);
}

double DensityTerms::ownHairAt(const EdgeDistances& distances, const ScalpPoint& place) const {
    const std::optional<design::OwnFringe>& fringe = m_design.ownFringe;
    if (!fringe || distances.lowerEdge_mm < 0.0)
        return 0.0;
    const head::ZoneWeights weights =
        head::zoneWeightsAt(place, base::Millimetres(m_design.zones.transition_mm), m_design.zones.borders);
    return fringeUnitsAt(*fringe, weights) * hairShareAt(distances.lowerEdge_mm, fringe->thinning_mm);
}

double DensityTerms::whorlShare(const HeadPoint& point) const {
    const design::CrownWhorl& whorl = m_design.whorl;
    const Eigen::Vector3d offset = point.v - m_eye.v;
    if (offset.squaredNorm() > m_farFromEye2)
        return 1.0;
    const double t = skinLengthOf(offset.norm(), m_meanRadius_mm) / whorl.radius_mm;
    if (t >= 1.0)
        return 1.0;
    const double share = std::lerp(whorl.eyeShare, 1.0, smoothStep(t));
    if (whorl.spiralShare <= 0.0 || t < 1e-3)
        return share;
    // Two arms along a logarithmic spiral of 45 degrees.
    const double round = std::atan2(offset.dot(m_eyeClockwise), offset.dot(m_eyeFront));
    const double wound = whorl.turn == design::Turn::Clockwise ? std::log(t) : -std::log(t);
    const double seen = 4.0 * t * (1.0 - t);
    const double between = 0.5 - 0.5 * std::cos(kSpiralArms * (round - wound));
    return share * (1.0 - whorl.spiralShare * seen * seen * between);
}

double DensityTerms::stroked(double density, const HeadPoint& point) const {
    for (const Stroke& stroke : m_strokes) {
        const double chord_mm = stroke.line.distance(point.v, stroke.radius_mm);
        const double inside_mm = stroke.radius_mm - skinLengthOf(chord_mm, m_meanRadius_mm);
        if (inside_mm <= 0.0)
            continue;
        const double weight = smoothStep(inside_mm / stroke.soft_mm);
        switch (stroke.kind) {
        case design::StrokeKind::Add:
            density = std::max(0.0, density + weight * stroke.dotsPerCm2);
            break;
        case design::StrokeKind::Set:
            density = std::lerp(density, stroke.dotsPerCm2, weight);
            break;
        case design::StrokeKind::Erase:
            density *= 1.0 - weight;
            break;
        }
    }
    return density;
}

bool DensityTerms::strokesReach(std::size_t first, const HeadPoint& point) const {
    for (std::size_t i = first; i < m_strokes.size(); ++i)
        if (m_strokes[i].line.distance(point.v, m_strokes[i].radius_mm) < m_strokes[i].radius_mm)
            return true;
    return false;
}

bool DensityTerms::isInside(const PreparedHole& hole, const HeadPoint& point, const ScalpPoint& place) const {
    return hole.border.distance(point.v, hole.reach_mm) < hole.reach_mm ||
           (!hole.corners.empty() && windingOf(hole.corners, place.vector()) != 0);
}

bool DensityTerms::insideHole(const HeadPoint& point) const {
    if (m_holes.empty())
        return false;
    const ScalpPoint place = head::scalpPointOf(m_surface, point);
    return std::any_of(m_holes.begin(), m_holes.end(),
                       [&](const PreparedHole& hole) { return isInside(hole, point, place); });
}

bool DensityTerms::mayTouchHole(const HeadPoint& middle, double radius_mm, const ScalpPoint& place,
                                double half_deg) const {
    return std::any_of(m_holes.begin(), m_holes.end(), [&](const PreparedHole& hole) {
        const double near_mm = hole.reach_mm + radius_mm;
        if (hole.border.distance(middle.v, near_mm) < near_mm)
            return true;
        Eigen::AlignedBox2d corners;
        for (const Eigen::Vector2d& corner : hole.corners)
            corners.extend(corner);
        const Eigen::Vector2d half(half_deg, half_deg);
        return corners.intersects(Eigen::AlignedBox2d(place.vector() - half, place.vector() + half));
    });
}

double DensityTerms::holeShare(const HeadPoint& point, const ScalpPoint& place) const {
    double share = 1.0;
    for (const PreparedHole& hole : m_holes) {
        if (hole.soft_mm <= 0.0)
            continue;
        const double beyond_mm = hole.border.distance(point.v, hole.reach_mm + hole.soft_mm) - hole.reach_mm;
        if (beyond_mm <= 0.0 || isInside(hole, point, place))
            return 0.0;
        share *= smoothStep(beyond_mm / hole.soft_mm);
    }
    return share;
}

TermsReach DensityTerms::reach() const noexcept {
    const design::EdgeCharacter& edge = m_design.hairline.edge;
    const double build_mm = kBuildUp.back().first * edge.gradient * edge.templeSoftness;
    const double first_mm =
        std::max(2.0 * edge.feather_mm * edge.templeSoftness, kSizeReach_mm * edge.gradient);
    const std::optional<design::OwnFringe>& fringe = m_design.ownFringe;
    return {std::clamp(std::max(build_mm, first_mm), kWanderReach_mm, kFarthest_mm),
            edge.strayReach_mm + edge.macroAmplitude_mm + edge.microAmplitude_mm + 3.0,
            fringe ? fringe->thinning_mm + fringe->approach_mm : std::max(m_design.lowerEdge.fade_mm, 1.0)};
}

double DensityTerms::dotSizeAt(const EdgeDistances& distances) const {
    return std::lerp(m_design.hairline.edge.edgeDotSize, 1.0, awayFromFront(distances));
}

double DensityTerms::keptAt(const HeadPoint& point) const {
    return m_areas.empty() ? 1.0 : m_areas.keptAt(point, head::scalpPointOf(m_surface, point));
}

double DensityTerms::dotStrengthAt(const EdgeDistances& distances) const {
    return std::lerp(m_design.hairline.edge.edgeDotStrength, 1.0, awayFromFront(distances));
}

double DensityTerms::awayFromFront(const EdgeDistances& distances) const {
    return smoothStep(distances.hairline_mm / (kSizeReach_mm * m_design.hairline.edge.gradient));
}

} // namespace trichion::stipple

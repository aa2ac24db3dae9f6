#include "trichion/head/guides.h"

#include "levels.h"
#include "trichion/base/error.h"
#include "trichion/head/measure.h"

#include <Eigen/Core>
#include <algorithm>
#include <array>
#include <cmath>

namespace trichion::head {

using base::HeadPoint;
using base::Millimetres;

namespace {

constexpr double kStep_deg = 1.5;
constexpr double kLevelReach_deg = 80.0; // level lines end at the temples
constexpr double kNape_deg = -135.0;     // the midline's end on the chart
constexpr double kLowestSagittal_deg = 130.0;
constexpr double kFarthestSide = 0.9; // of the half breadth: lines beyond are pulled in
// Usually right of the midline (domain figures 3.5).
constexpr ScalpPoint kUsualWhorl{-6.0, -38.0};

// Hair that usually lasts: 7 to 8 cm high at the back, 5 cm at the sides (Unger, 328 men over 65); at the
// back from 2 cm above the level of the ear's upper rim to 6 cm below it (Yun, Park and Na 2017, Arch Plast
// Surg 44:332). The rim is taken at the level of the glabella. Side, behind the ear, back.
struct DonorHeight {
    double behind_deg; // azimuth from straight back
    double lower_mm;
    double upper_mm;
};
constexpr std::array kDonor = {DonorHeight{85.0, 10.0, 60.0}, DonorHeight{58.0, -15.0, 45.0},
                               DonorHeight{30.0, -50.0, 25.0}, DonorHeight{0.0, -60.0, 20.0}};

/// The level line's point at a distance along the skin from `from`, to the left.
HeadPoint levelPointAtDistance(const Ellipsoid& surface, const Levels& levels, double height_mm,
                               const HeadPoint& from, double distance_mm) {
    double near = 0.0;
    double far = 90.0;
    for (int step = 0; step < 40; ++step) {
        const double middle = 0.5 * (near + far);
        const double reached = skinDistance(surface, from, levels.at(height_mm, middle)).value;
        (reached < distance_mm ? near : far) = middle;
    }
    return levels.at(height_mm, 0.5 * (near + far));
}

/// The point at given distances from two others, the one found from `start`; the nearest to it if there is
/// none (damped Newton on both distances).
HeadPoint atDistances(const Ellipsoid& surface, const HeadPoint& first, double firstDistance_mm,
                      const HeadPoint& second, double secondDistance_mm, HeadPoint start) {
    for (int step = 0; step < 30; ++step) {
        const double r1 = skinDistance(surface, first, start).value - firstDistance_mm;
        const double r2 = skinDistance(surface, second, start).value - secondDistance_mm;
        if (std::hypot(r1, r2) < 1e-7)
            break;
        const Eigen::Vector3d g1 = -headingTowards(surface, start, first).v;
        const Eigen::Vector3d g2 = -headingTowards(surface, start, second).v;
        // Least squares with the step in the span of both gradients; the damping keeps it finite where they
        // are parallel.
        const double damping = 1e-4;
        const double both = g1.dot(g2);
        const double determinant = (1.0 + damping) * (1.0 + damping) - both * both;
        const double k1 = -((1.0 + damping) * r1 - both * r2) / determinant;
        const double k2 = -((1.0 + damping) * r2 - both * r1) / determinant;
        Eigen::Vector3d move = k1 * g1 + k2 * g2;
        const double length = std::min(move.norm(), 30.0);
        if (length < 1e-9)
            break;
        start = straightOn(surface, start, move, Millimetres(length)).point;
    }
    return start;
}

std::vector<ScalpPoint> levelLine(const Ellipsoid& surface, const Levels& levels, double height_mm) {
    std::vector<ScalpPoint> line;
    for (double azimuth = -kLevelReach_deg; azimuth <= kLevelReach_deg + 1e-9; azimuth += kStep_deg)
        line.push_back(scalpPointOf(surface, levels.at(height_mm, azimuth)));
    return line;
}

/// The cut parallel to the midline at a distance to the left, from a level in front up to the vertex.
std::vector<ScalpPoint> sagittalLine(const Ellipsoid& surface, const Levels& levels, double left_mm,
                                     double lowest_mm) {
    const double wx = std::min(left_mm / surface.halfAxes_mm().x(), kFarthestSide);
    std::vector<ScalpPoint> line;
    for (double front = 0.0; front <= kLowestSagittal_deg; front += kStep_deg) {
        const Eigen::Vector3d w =
            wx * Eigen::Vector3d::UnitX() + std::sqrt(1.0 - wx * wx) * parameterOf({0.0, front});
        if (front > 0.0 && levels.heightOf(surface.pointAt(w)) < lowest_mm)
            break;
        line.push_back(scalpPointOf(w));
    }
    return line;
}

std::vector<ScalpPoint> chartLine(const Ellipsoid& surface, const HeadPoint& from, const HeadPoint& to) {
    std::vector<ScalpPoint> line;
    for (const HeadPoint& point : shortestWay(surface, from, to).points)
        line.push_back(scalpPointOf(surface, point));
    return line;
}

std::vector<ScalpPoint> donorOutline(const Ellipsoid& surface, const Levels& levels, double rim_mm) {
    const auto heights = [](double behind_deg) {
        for (std::size_t i = 0; i + 1 < kDonor.size(); ++i)
            if (behind_deg >= kDonor[i + 1].behind_deg) {
                const double t = (behind_deg - kDonor[i + 1].behind_deg) /
                                 (kDonor[i].behind_deg - kDonor[i + 1].behind_deg);
                return std::pair{std::lerp(kDonor[i + 1].lower_mm, kDonor[i].lower_mm, t),
                                 std::lerp(kDonor[i + 1].upper_mm, kDonor[i].upper_mm, t)};
            }
        return std::pair{kDonor.back().lower_mm, kDonor.back().upper_mm};
    };
    std::vector<ScalpPoint> upper;
    std::vector<ScalpPoint> lower;
    for (double behind = -kDonor[0].behind_deg; behind <= kDonor[0].behind_deg + 1e-9; behind += 1.0) {
        const auto [low, high] = heights(std::abs(behind));
        upper.push_back(scalpPointOf(surface, levels.at(rim_mm + high, 180.0 + behind)));
        lower.push_back(scalpPointOf(surface, levels.at(rim_mm + low, 180.0 + behind)));
    }
    upper.insert(upper.end(), lower.rbegin(), lower.rend());
    return upper;
}

GuideSpan spanBetween(const Ellipsoid& surface, const std::string& name, const HeadPoint& from,
                      const HeadPoint& to) {
    return {name, chartLine(surface, from, to), skinDistance(surface, from, to)};
}

void addSpans(Guides& guides, const GuideSpan& left) {
    GuideSpan right{left.name + "-right", left.points, left.length};
    for (ScalpPoint& point : right.points)
        point = point.mirrored();
    guides.spans.push_back({left.name + "-left", left.points, left.length});
    guides.spans.push_back(std::move(right));
}

void addPair(Guides& guides, const std::string& name, const ScalpPoint& left) {
    guides.points.push_back({name + "-left", left});
    guides.points.push_back({name + "-right", left.mirrored()});
}

void addPair(Guides& guides, const std::string& name, const std::vector<ScalpPoint>& left) {
    std::vector<ScalpPoint> right;
    right.reserve(left.size());
    for (const ScalpPoint& point : left)
        right.push_back(point.mirrored());
    guides.lines.push_back({name + "-left", left});
    guides.lines.push_back({name + "-right", right});
}

std::vector<ScalpPoint> midlineFrom(const ScalpPoint& glabella) {
    std::vector<ScalpPoint> line;
    const int steps = static_cast<int>(std::ceil((glabella.front_deg - kNape_deg) / kStep_deg));
    for (int i = 0; i <= steps; ++i)
        line.push_back({0.0, std::lerp(glabella.front_deg, kNape_deg, static_cast<double>(i) / steps)});
    return line;
}

void addConstruction(Guides& guides, const Head& head, const Levels& levels, const GuidePreset& preset) {
    const Ellipsoid& surface = head.surface;
    const HeadPoint a = meanGlabella(surface);
    const HeadPoint b =
        straightOn(surface, a, Eigen::Vector3d::UnitY(), Millimetres(preset.midFrontalRise_mm)).point;
    const HeadPoint e = levelPointAtDistance(surface, levels, levels.heightOf(a) - preset.canthusDrop_mm, a,
                                             preset.canthusReach_mm);
    const HeadPoint beside =
        straightOn(surface, b, Eigen::Vector3d::UnitX(), Millimetres(preset.cornerFromMidFrontal_mm)).point;
    const HeadPoint c =
        atDistances(surface, b, preset.cornerFromMidFrontal_mm, e, preset.cornerFromCanthus_mm, beside);
    const HeadPoint d =
        straightOn(surface, c, headingTowards(surface, c, e).v, Millimetres(preset.peakFromCorner_mm)).point;
    const HeadPoint third =
        straightOn(surface, a, Eigen::Vector3d::UnitY(), Millimetres(preset.middleThird_mm)).point;
    guides.points.push_back({"glabella", scalpPointOf(surface, a)});
    guides.points.push_back({"mid-frontal-point", scalpPointOf(surface, b)});
    guides.points.push_back({"upper-third", scalpPointOf(surface, third)});
    guides.points.push_back({"vertex", {}});
    guides.points.push_back({"crown-whorl", kUsualWhorl});
    addPair(guides, "canthus", scalpPointOf(surface, e));
    addPair(guides, "temporal-point", scalpPointOf(surface, c));
    addPair(guides, "temporal-peak", scalpPointOf(surface, d));
    guides.lines.push_back({"upper-third", levelLine(surface, levels, levels.heightOf(third))});
    addPair(guides, "temporal-triangle", chartLine(surface, c, e));
    guides.spans.push_back(spanBetween(surface, "glabella-to-mid-frontal-point", a, b));
    addSpans(guides, spanBetween(surface, "glabella-to-canthus", a, e));
    addSpans(guides, spanBetween(surface, "mid-frontal-to-temporal-point", b, c));
    addSpans(guides, spanBetween(surface, "temporal-point-to-peak", c, d));
    addSpans(guides, spanBetween(surface, "temporal-peak-to-canthus", d, e));
}

} // namespace

std::optional<ScalpPoint> Guides::place(std::string_view name) const {
    for (const GuidePoint& point : points)
        if (point.name == name)
            return point.place;
    return std::nullopt;
}

const GuideLine* Guides::line(std::string_view name) const {
    for (const GuideLine& line : lines)
        if (line.name == name)
            return &line;
    return nullptr;
}

Guides guidesOf(const Head& head, const GuidePreset& preset) {
    const Ellipsoid& surface = head.surface;
    const Levels levels(head);
    const HeadPoint glabella = meanGlabella(surface);
    const double brow_mm = levels.heightOf(glabella);
    const double canthus_mm = brow_mm - preset.canthusDrop_mm;
    Guides guides;
    guides.lines.push_back({"midline", midlineFrom(scalpPointOf(surface, glabella))});
    guides.lines.push_back({"brow-level", levelLine(surface, levels, brow_mm)});
    guides.lines.push_back({"canthus-level", levelLine(surface, levels, canthus_mm)});
    addConstruction(guides, head, levels, preset);
    for (const auto& [name, apart_mm] : {std::pair{"lateral-epicanthal-line", preset.outerCanthi_mm},
                                         std::pair{"mid-pupil-line", preset.pupils_mm},
                                         std::pair{"inner-canthal-line", preset.innerCanthi_mm}})
        addPair(guides, name, sagittalLine(surface, levels, 0.5 * apart_mm, canthus_mm));
    for (const std::vector<ScalpPoint>& border : zoneBorders())
        guides.lines.push_back({"zone-border", border});
    guides.donor = donorOutline(surface, levels, brow_mm);
    return guides;
}

std::optional<Snap> snap(const Ellipsoid& surface, const Guides& guides, const ScalpPoint& place,
                         Millimetres reach) {
    const HeadPoint here = onHead(surface, place);
    std::optional<Snap> best;
    const auto offer = [&](const ScalpPoint& target, const std::string& name) {
        const Millimetres distance = skinDistance(surface, here, onHead(surface, target));
        if (distance.value <= reach.value && (!best || distance.value < best->distance.value))
            best = Snap{target, name, distance};
    };
    for (const GuidePoint& point : guides.points)
        offer(point.place, point.name);
    if (best)
        return best;
    for (const GuideLine& line : guides.lines) {
        std::optional<HeadPoint> nearest;
        for (std::size_t i = 0; i + 1 < line.points.size(); ++i) {
            const Eigen::Vector3d from = onHead(surface, line.points[i]).v;
            const Eigen::Vector3d along = onHead(surface, line.points[i + 1]).v - from;
            const double length2 = std::max(along.squaredNorm(), 1e-12);
            const double t = std::clamp((here.v - from).dot(along) / length2, 0.0, 1.0);
            const HeadPoint foot =
                surface.pointAt(surface.parameterOf(HeadPoint(Eigen::Vector3d(from + t * along))));
            if (!nearest || (foot.v - here.v).squaredNorm() < (nearest->v - here.v).squaredNorm())
                nearest = foot;
        }
        if (nearest && (nearest->v - here.v).norm() <= reach.value)
            offer(scalpPointOf(surface, *nearest), line.name);
    }
    return best;
}

} // namespace trichion::head

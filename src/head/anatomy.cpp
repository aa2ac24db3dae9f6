#include "trichion/head/anatomy.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <utility>

namespace trichion::head {

using base::HeadPoint;
using base::Millimetres;

namespace {

constexpr double kToRadians = std::numbers::pi / 180.0;
// The chart is fixed in parameter space, for the mean rise of the long axis, so that it is the same on every
// head.
constexpr double kChartRise = 11.0 * kToRadians;

// Where a zone goes over into the next: the middle lies beside the border, and the half width is that at
// kUsualTransition_mm.
constexpr double kTopBeyond_deg = 2.0;
constexpr double kAlongHalf_deg = 12.0;
constexpr double kTempleBefore_deg = 2.5;
constexpr double kTempleHalf_deg = 12.5;
constexpr double kSideBefore_deg = 2.0;
constexpr double kSideHalf_deg = 15.0;
constexpr double kNapeBefore_deg = 2.5;
constexpr double kNapeHalf_deg = 12.5;

const Eigen::Vector3d& chartUp() {
    static const Eigen::Vector3d up(0.0, std::cos(kChartRise), std::sin(kChartRise));
    return up;
}

const Eigen::Vector3d& chartFront() {
    static const Eigen::Vector3d front(0.0, -std::sin(kChartRise), std::cos(kChartRise));
    return front;
}

double smoothStep(double low, double high, double value) {
    const double t = std::clamp((value - low) / (high - low), 0.0, 1.0);
    return t * t * (3.0 - 2.0 * t);
}

double polarOf(const ScalpPoint& place) {
    return place.vector().norm();
}

/// 0 in front, 180 behind.
double azimuthOf(const ScalpPoint& place) {
    return std::abs(std::atan2(place.left_deg, place.front_deg)) / kToRadians;
}

constexpr std::array kZoneNames = {
    std::pair{Zone::Frontal, std::string_view("frontal")},
    std::pair{Zone::MidScalp, std::string_view("mid-scalp")},
    std::pair{Zone::Crown, std::string_view("crown")},
    std::pair{Zone::TempleLeft, std::string_view("temple-left")},
    std::pair{Zone::TempleRight, std::string_view("temple-right")},
    std::pair{Zone::SideLeft, std::string_view("side-left")},
    std::pair{Zone::SideRight, std::string_view("side-right")},
    std::pair{Zone::Nape, std::string_view("nape")},
};

} // namespace

Eigen::Vector3d parameterOf(const ScalpPoint& place) {
    const double polar = polarOf(place) * kToRadians;
    if (polar < 1e-12)
        return chartUp();
    const Eigen::Vector2d heading = place.vector().normalized();
    return std::cos(polar) * chartUp() +
           std::sin(polar) * (heading.x() * Eigen::Vector3d::UnitX() + heading.y() * chartFront());
}

ScalpPoint scalpPointOf(const Eigen::Vector3d& parameter) {
    const Eigen::Vector2d flat(parameter.x(), parameter.dot(chartFront()));
    const double polar = std::atan2(flat.norm(), parameter.dot(chartUp())) / kToRadians;
    const double length = flat.norm();
    if (length < 1e-15)
        return {0.0, polar};
    return {flat.x() / length * polar, flat.y() / length * polar};
}

HeadPoint onHead(const Ellipsoid& surface, const ScalpPoint& place) {
    return surface.pointAt(parameterOf(place));
}

ScalpPoint scalpPointOf(const Ellipsoid& surface, const HeadPoint& point) {
    return scalpPointOf(surface.parameterOf(point));
}

HeadPoint meanGlabella(const Ellipsoid& surface) {
    return surface.pointAt(Eigen::Vector3d(0.0, -0.325, 0.946).normalized());
}

HeadPoint fromGlabella(const Ellipsoid& surface, Millimetres rise, Millimetres lateral) {
    const HeadPoint onMidline = walk(surface, meanGlabella(surface), Eigen::Vector3d::UnitY(), rise);
    return walk(surface, onMidline, Eigen::Vector3d::UnitX(), lateral);
}

Millimetres riseAboveGlabella(const Ellipsoid& surface, const ScalpPoint& onMidline) {
    const HeadPoint glabella = meanGlabella(surface);
    const HeadPoint point = onHead(surface, ScalpPoint{0.0, onMidline.front_deg});
    const Millimetres length = arcLength(surface, glabella, point);
    const bool above = onMidline.front_deg < scalpPointOf(surface, glabella).front_deg;
    return above ? length : Millimetres(-length.value);
}

std::vector<std::vector<ScalpPoint>> zoneBorders(const ZoneBorders& at) {
    constexpr int kSteps = 60;
    constexpr double kOuterEnd_deg = 115.0; // about where the scalp ends
    std::vector<std::vector<ScalpPoint>> lines(1);
    for (int i = 0; i <= 4 * kSteps; ++i) {
        const double turn = std::numbers::pi * i / (2 * kSteps);
        lines[0].push_back({at.top_deg * std::sin(turn), at.top_deg * std::cos(turn)});
    }
    for (const double front_deg : {at.frontal_deg, at.crown_deg}) {
        const double reach = std::sqrt(at.top_deg * at.top_deg - front_deg * front_deg);
        std::vector<ScalpPoint>& line = lines.emplace_back();
        for (int i = 0; i <= kSteps; ++i)
            line.push_back({reach * (2.0 * i / kSteps - 1.0), front_deg});
    }
    for (const double azimuth_deg : {at.temples_deg, at.sides_deg, at.nape_deg})
        for (const double side : {1.0, -1.0}) {
            const double turn = azimuth_deg * kToRadians;
            std::vector<ScalpPoint>& line = lines.emplace_back();
            for (int i = 0; i <= kSteps; ++i) {
                const double polar = std::lerp(at.top_deg, kOuterEnd_deg, static_cast<double>(i) / kSteps);
                line.push_back({side * polar * std::sin(turn), polar * std::cos(turn)});
            }
        }
    return lines;
}

std::string_view nameOf(Zone zone) noexcept {
    for (const auto& [value, name] : kZoneNames)
        if (value == zone)
            return name;
    return "mid-scalp";
}

Zone zoneAt(const ScalpPoint& place, const ZoneBorders& borders) noexcept {
    const bool left = place.left_deg > 0.0;
    if (polarOf(place) < borders.top_deg) {
        if (place.front_deg > borders.frontal_deg)
            return Zone::Frontal;
        return place.front_deg < borders.crown_deg ? Zone::Crown : Zone::MidScalp;
    }
    const double azimuth = azimuthOf(place);
    if (azimuth < borders.temples_deg)
        return Zone::Frontal;
    if (azimuth < borders.sides_deg)
        return left ? Zone::TempleLeft : Zone::TempleRight;
    if (azimuth < borders.nape_deg)
        return left ? Zone::SideLeft : Zone::SideRight;
    return Zone::Nape;
}

ZoneWeights zoneWeightsAt(const ScalpPoint& place, Millimetres transition,
                          const ZoneBorders& borders) noexcept {
    const double width = transition.value / kUsualTransition_mm;
    const auto over = [width](double middle, double half, double value) {
        return smoothStep(middle - width * half, middle + width * half, value);
    };
    const double azimuth = azimuthOf(place);
    const double below = over(borders.top_deg + kTopBeyond_deg, kAlongHalf_deg, polarOf(place));
    const double temple = over(borders.temples_deg - kTempleBefore_deg, kTempleHalf_deg, azimuth);
    const double side = over(borders.sides_deg - kSideBefore_deg, kSideHalf_deg, azimuth);
    const double nape = over(borders.nape_deg - kNapeBefore_deg, kNapeHalf_deg, azimuth);
    const double frontal = over(borders.frontal_deg, kAlongHalf_deg, place.front_deg);
    const double crown = 1.0 - over(borders.crown_deg, kAlongHalf_deg, place.front_deg);
    const bool left = place.left_deg > 0.0;
    ZoneWeights weights{};
    const auto add = [&weights](Zone zone, double weight) {
        weights[static_cast<std::size_t>(zone)] += weight;
    };
    add(Zone::Frontal, (1.0 - below) * frontal + below * (1.0 - temple));
    add(Zone::Crown, (1.0 - below) * (1.0 - frontal) * crown);
    add(Zone::MidScalp, (1.0 - below) * (1.0 - frontal) * (1.0 - crown));
    add(left ? Zone::TempleLeft : Zone::TempleRight, below * temple * (1.0 - side) * (1.0 - nape));
    add(left ? Zone::SideLeft : Zone::SideRight, below * temple * side * (1.0 - nape));
    add(Zone::Nape, below * temple * nape);
    return weights;
}

} // namespace trichion::head

#include "documents/unrolled_hairline.h"

#include "trichion/base/curve.h"
#include "trichion/base/error.h"
#include "trichion/head/fit.h"
#include "trichion/head/measure.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>
#include <string>

namespace trichion::documents {

using base::HeadPoint;
using base::Millimetres;
using head::ScalpPoint;

namespace {

constexpr double kCurveStep_deg = 0.5;
constexpr double kNode_mm = 5.0;
constexpr int kLongestHairline_mm = 1500; // many times round the head: no line to print
constexpr double kShortest_mm = 60.0;
constexpr double kLongest_mm = 200.0;
constexpr double kRoomAround_mm = 8.0;

std::vector<ScalpPoint> curveOf(const design::Hairline& hairline) {
    std::vector<Eigen::Vector2d> points;
    for (const ScalpPoint& point : hairline.points)
        points.push_back(point.vector());
    std::vector<ScalpPoint> curve;
    for (const Eigen::Vector2d& place : base::sampleCurve(points, kCurveStep_deg))
        curve.push_back({place.x(), place.y()});
    return curve;
}

} // namespace

UnrolledHairline::UnrolledHairline(const design::Design& design)
    : m_head(design.head), m_strip(design.head.surface, curveOf(design.hairline)) {
    const double length = m_strip.length().value;
    if (length > kLongestHairline_mm)
        throw base::Error(base::ErrorCode::ValueOutOfRange, {{"what", "The length of the hairline in mm"},
                                                             {"low", "1"},
                                                             {"high", std::to_string(kLongestHairline_mm)},
                                                             {"given", std::to_string(std::lround(length))}});
    const int steps = std::max(1, static_cast<int>(std::ceil(length / kNode_mm)));
    for (int i = 0; i <= steps; ++i) {
        m_along_mm.push_back(length * i / steps);
        m_places.push_back(
            {m_strip.at(Millimetres(m_along_mm.back())), m_strip.onPaper_mm(Millimetres(m_along_mm.back()))});
    }
    m_offBy.assign(m_places.size() * m_places.size(), 0.0);
    for (std::size_t i = 0; i < m_places.size(); ++i)
        for (std::size_t k = i + 1; k < m_places.size() && m_along_mm[k] - m_along_mm[i] <= kLongest_mm; ++k)
            m_offBy[i * m_places.size() + k] =
                distortion(m_head.surface, {m_places[i], m_places[k]}, Millimetres(kLeastApart_mm));
}

double UnrolledHairline::distortionIn(const Stretch& stretch) const {
    double largest = 0.0;
    for (std::size_t i = 0; i < m_places.size(); ++i)
        for (std::size_t k = i + 1; k < m_places.size() && stretch.holds(m_along_mm[i]); ++k)
            if (stretch.holds(m_along_mm[k]))
                largest = std::max(largest, m_offBy[i * m_places.size() + k]);
    return largest;
}

std::vector<head::PaperPlace> UnrolledHairline::placesIn(const Stretch& stretch) const {
    std::vector<head::PaperPlace> found;
    for (std::size_t i = 0; i < m_places.size(); ++i)
        if (stretch.holds(m_along_mm[i]))
            found.push_back(m_places[i]);
    return found;
}

bool UnrolledHairline::maybeWithin(const HeadPoint& point, double reach_mm) const {
    const double reach = reach_mm + kNode_mm; // the chord to the nearest of places that far apart
    return std::any_of(m_places.begin(), m_places.end(), [&](const head::PaperPlace& place) {
        return (place.skin.v - point.v).squaredNorm() <= reach * reach;
    });
}

double UnrolledHairline::middle_mm() const {
    for (std::size_t i = 0; i + 1 < m_strip.nodes().size(); ++i) {
        const double here = m_strip.nodes()[i].v.x();
        const double next = m_strip.nodes()[i + 1].v.x();
        if ((here <= 0.0) != (next <= 0.0))
            return std::lerp(m_strip.lengths_mm()[i], m_strip.lengths_mm()[i + 1], here / (here - next));
    }
    return 0.5 * m_strip.length().value;
}

Eigen::Matrix2d UnrolledHairline::uprightTurn(const Stretch& stretch) const {
    const Millimetres middle(0.5 * (stretch.from_mm + stretch.to_mm));
    const HeadPoint here = m_strip.at(middle);
    const Eigen::Vector3d up = head::headToFrankfurt(m_head.longAxisRise).row(1).transpose();
    const HeadPoint above = head::straightOn(m_head.surface, here, up, Millimetres(2.0)).point;
    const Eigen::Vector2d onPaper = m_strip.place(above).paper_mm - m_strip.onPaper_mm(middle);
    Eigen::Matrix2d turn;
    turn << onPaper.y(), -onPaper.x(), onPaper.x(), onPaper.y();
    return turn / onPaper.norm();
}

std::pair<Placing, bool> UnrolledHairline::placed(const Stretch& stretch, const DrawingArea& area) const {
    Placing placing{uprightTurn(stretch), Eigen::Vector2d::Zero()};
    Eigen::AlignedBox2d box;
    for (const head::PaperPlace& place : placesIn(stretch))
        box.extend(placing(place.paper_mm));
    placing.shift_mm = area.topLeft_mm + 0.5 * area.size_mm - box.center();
    const Eigen::Vector2d room = area.size_mm - Eigen::Vector2d::Constant(2.0 * kRoomAround_mm);
    return {placing, (box.sizes().array() <= room.array()).all()};
}

bool UnrolledHairline::isGood(const Stretch& stretch, const DrawingArea& area) const {
    if (!placed(stretch, area).second)
        return false;
    const double length = stretch.to_mm - stretch.from_mm;
    return length <= kShortest_mm || (length <= kLongest_mm && distortionIn(stretch) <= kAimedDistortion);
}

namespace {

/// The longest stretch that is good, growing from one by steps of `left` and `right` to either side.
Stretch grown(const UnrolledHairline& line, const DrawingArea& area, Stretch stretch, double left,
              double right) {
    const double end = line.strip().length().value;
    while (stretch.from_mm > 0.0 || stretch.to_mm < end) {
        const Stretch next{std::max(0.0, stretch.from_mm - left), std::min(end, stretch.to_mm + right)};
        if (next.from_mm == stretch.from_mm && next.to_mm == stretch.to_mm)
            break;
        if (!line.isGood(next, area))
            break;
        stretch = next;
    }
    return stretch;
}

} // namespace

std::vector<Stretch> stretchesOf(const UnrolledHairline& line, const DrawingArea& area) {
    const double middle = line.middle_mm();
    const double end = line.strip().length().value;
    const auto about = [&](double centre) {
        return Stretch{std::max(0.0, centre - kNode_mm), std::min(end, centre + kNode_mm)};
    };
    std::vector<Stretch> all = {grown(line, area, about(middle), kNode_mm, kNode_mm)};
    while (all.back().to_mm < end) {
        const double from = std::max(0.0, all.back().to_mm - kOverlap_mm);
        const Stretch next = grown(line, area, {from, all.back().to_mm}, 0.0, kNode_mm);
        if (next.to_mm <= all.back().to_mm)
            break;
        all.push_back(next);
    }
    while (all.front().from_mm > 0.0) {
        const double to = std::min(end, all.front().from_mm + kOverlap_mm);
        const Stretch next = grown(line, area, {all.front().from_mm, to}, kNode_mm, 0.0);
        if (next.from_mm >= all.front().from_mm)
            break;
        all.insert(all.begin(), next);
    }
    return all;
}

} // namespace trichion::documents

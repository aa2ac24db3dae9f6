#include "trichion/head/development.h"

#include "trichion/base/error.h"
#include "trichion/head/measure.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>

namespace trichion::head {

using base::HeadPoint;
using base::Millimetres;

namespace {

constexpr double kSame_mm = 1e-6;

/// Angle from one tangent to another about the outward normal, counterclockwise as seen from outside.
double turnBetween(const Eigen::Vector3d& normal, const Eigen::Vector3d& from, const Eigen::Vector3d& to) {
    return std::atan2(normal.dot(from.cross(to)), from.dot(to));
}

Eigen::Vector2d unitAt(double angle) {
    return {std::cos(angle), std::sin(angle)};
}

} // namespace

StripDevelopment::StripDevelopment(const Ellipsoid& surface, const std::vector<ScalpPoint>& line)
    : m_surface(surface) {
    for (const ScalpPoint& place : line) {
        const HeadPoint node = onHead(surface, place);
        if (m_nodes.empty() || (node.v - m_nodes.back().v).norm() > kSame_mm)
            m_nodes.push_back(node);
    }
    if (m_nodes.size() < 2)
        throw base::Error(base::ErrorCode::ValueOutOfRange,
                          {{"what", "The number of different points of a line"},
                           {"low", "2"},
                           {"high", "100000"},
                           {"given", std::to_string(m_nodes.size())}});
    m_paper = {Eigen::Vector2d::Zero()};
    m_lengths = {0.0};
    double course = 0.0; // on paper, from +x counterclockwise
    for (std::size_t i = 0; i + 1 < m_nodes.size(); ++i) {
        if (i > 0) {
            const Eigen::Vector3d back = headingTowards(surface, m_nodes[i], m_nodes[i - 1]).v;
            const Eigen::Vector3d ahead = headingTowards(surface, m_nodes[i], m_nodes[i + 1]).v;
            course += turnBetween(surface.normalAt(m_nodes[i]).v, -back, ahead);
        }
        const double piece = skinDistance(surface, m_nodes[i], m_nodes[i + 1]).value;
        m_paper.push_back(m_paper.back() + piece * unitAt(course));
        m_lengths.push_back(m_lengths.back() + piece);
    }
}

HeadPoint StripDevelopment::at(Millimetres along) const {
    const auto above = std::upper_bound(m_lengths.begin() + 1, m_lengths.end() - 1, along.value);
    const auto i = static_cast<std::size_t>(above - m_lengths.begin());
    const double t =
        std::clamp((along.value - m_lengths[i - 1]) / (m_lengths[i] - m_lengths[i - 1]), 0.0, 1.0);
    const Eigen::Vector3d chord = m_nodes[i - 1].v + t * (m_nodes[i].v - m_nodes[i - 1].v);
    return m_surface.pointAt(m_surface.parameterOf(HeadPoint(chord)));
}

Eigen::Vector2d StripDevelopment::onPaper_mm(Millimetres along) const {
    const auto above = std::upper_bound(m_lengths.begin() + 1, m_lengths.end() - 1, along.value);
    const auto i = static_cast<std::size_t>(above - m_lengths.begin());
    const double t =
        std::clamp((along.value - m_lengths[i - 1]) / (m_lengths[i] - m_lengths[i - 1]), 0.0, 1.0);
    return m_paper[i - 1] + t * (m_paper[i] - m_paper[i - 1]);
}

StripDevelopment::Place StripDevelopment::place(const HeadPoint& point) const {
    std::size_t nearest = 0;
    double share = 0.0;
    double least = -1.0;
    for (std::size_t i = 0; i + 1 < m_nodes.size(); ++i) {
        const Eigen::Vector3d chord = m_nodes[i + 1].v - m_nodes[i].v;
        const double t = std::clamp((point.v - m_nodes[i].v).dot(chord) / chord.squaredNorm(), 0.0, 1.0);
        const double distance = (point.v - m_nodes[i].v - t * chord).squaredNorm();
        if (least < 0.0 || distance < least) {
            least = distance;
            nearest = i;
            share = t;
        }
    }
    Place place;
    place.along_mm = std::lerp(m_lengths[nearest], m_lengths[nearest + 1], share);
    const HeadPoint foot = at(Millimetres(place.along_mm));
    const Eigen::Vector2d segment = m_paper[nearest + 1] - m_paper[nearest];
    const Eigen::Vector2d footOnPaper = m_paper[nearest] + share * segment;
    place.distance_mm = skinDistance(m_surface, foot, point).value;
    place.paper_mm = footOnPaper;
    if (place.distance_mm < kSame_mm)
        return place;
    // The segment's direction at the foot, from the farther of its ends.
    const bool fromStart = share > 0.5;
    const Eigen::Vector3d along = fromStart
                                      ? Eigen::Vector3d(-headingTowards(m_surface, foot, m_nodes[nearest]).v)
                                      : headingTowards(m_surface, foot, m_nodes[nearest + 1]).v;
    const double turn =
        turnBetween(m_surface.normalAt(foot).v, along, headingTowards(m_surface, foot, point).v);
    const double course = std::atan2(segment.y(), segment.x()) + turn;
    place.paper_mm = footOnPaper + place.distance_mm * unitAt(course);
    return place;
}

PolarDevelopment::PolarDevelopment(const Ellipsoid& surface, const HeadPoint& centre,
                                   const Eigen::Vector3d& up)
    : m_surface(surface), m_centre(centre) {
    const Eigen::Vector3d normal = surface.normalAt(centre).v;
    m_up = (up - up.dot(normal) * normal).normalized();
    m_right = m_up.cross(normal);
}

Eigen::Vector2d PolarDevelopment::onPaper_mm(const HeadPoint& point) const {
    const double distance = skinDistance(m_surface, m_centre, point).value;
    if (distance < kSame_mm)
        return Eigen::Vector2d::Zero();
    const Eigen::Vector3d heading = headingTowards(m_surface, m_centre, point).v;
    return distance * Eigen::Vector2d(heading.dot(m_right), heading.dot(m_up)).normalized();
}

HeadPoint PolarDevelopment::at(Millimetres distance, base::Degrees clockwise) const {
    const double angle = clockwise.value * base::kDegreesToRadians;
    return straightOn(m_surface, m_centre, std::cos(angle) * m_up + std::sin(angle) * m_right, distance)
        .point;
}

double distortion(const Ellipsoid& surface, const std::vector<PaperPlace>& places, Millimetres apart) {
    double largest = 0.0;
    for (std::size_t i = 0; i < places.size(); ++i)
        for (std::size_t k = i + 1; k < places.size(); ++k) {
            const double skin = skinDistance(surface, places[i].skin, places[k].skin).value;
            if (skin < apart.value)
                continue;
            const double paper = (places[i].paper_mm - places[k].paper_mm).norm();
            largest = std::max(largest, std::abs(paper / skin - 1.0));
        }
    return largest;
}

} // namespace trichion::head

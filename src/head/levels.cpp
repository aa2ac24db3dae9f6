#include "levels.h"

#include "trichion/head/fit.h"

#include <algorithm>
#include <cmath>

namespace trichion::head {

using base::HeadPoint;

namespace {

constexpr double kHighest = 0.9; // of the half height: cuts beyond are pulled in

} // namespace

Levels::Levels(const Head& head)
    : m_surface(head.surface)
    , m_toFrankfurt(headToFrankfurt(head.longAxisRise))
    , m_highest_mm(m_surface.halfAxes_mm().cwiseProduct(m_toFrankfurt.row(1).transpose()).norm()) {}

double Levels::azimuthOf(const HeadPoint& point) const {
    const Eigen::Vector3d level = m_toFrankfurt * point.v;
    return std::atan2(level.x(), level.z()) / base::kDegreesToRadians;
}

HeadPoint Levels::at(double height_mm, double azimuth_deg) const {
    const double height = std::clamp(height_mm, -kHighest * m_highest_mm, kHighest * m_highest_mm);
    const double azimuth = azimuth_deg * base::kDegreesToRadians;
    // |o + r d| = 1 where the head is the unit sphere; o may lie outside, then the nearest miss is taken.
    const Eigen::Matrix3d toHead = m_toFrankfurt.transpose();
    const Eigen::Vector3d o = (toHead.col(1) * height).cwiseQuotient(m_surface.halfAxes_mm());
    const Eigen::Vector3d d = (toHead * Eigen::Vector3d(std::sin(azimuth), 0.0, std::cos(azimuth)))
                                  .cwiseQuotient(m_surface.halfAxes_mm());
    const double od = o.dot(d);
    const double root = std::max(0.0, od * od - d.squaredNorm() * (o.squaredNorm() - 1.0));
    const Eigen::Vector3d w = o + (-od + std::sqrt(root)) / d.squaredNorm() * d;
    return m_surface.pointAt(w.normalized());
}

} // namespace trichion::head

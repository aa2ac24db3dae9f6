#include "mannequin_form.h"

#include "trichion/head/ellipsoid.h"
#include "trichion/head/fit.h"

#include <algorithm>
#include <cmath>

namespace trichion::render {

using Eigen::Vector3d;

namespace {

constexpr double kFoot_mm = -245.0; // it ends here in a plane

/// Union of two forms with a fillet of about `blend_mm`; neither changes farther from the other than that.
double joined(double a, double b, double blend_mm) {
    const double h = std::max(blend_mm - std::abs(a - b), 0.0) / blend_mm;
    return std::min(a, b) - 0.25 * h * h * blend_mm;
}

/// What is left of a form when another is pressed into it.
double pressed(double form, double stamp, double blend_mm) {
    return -joined(-form, stamp, blend_mm);
}

double ellipsoid(const Vector3d& p, const Vector3d& radii) {
    const double k0 = p.cwiseQuotient(radii).norm();
    const double k1 = p.cwiseQuotient(radii.cwiseProduct(radii)).norm();
    return k1 < 1e-9 ? -radii.minCoeff() : k0 * (k0 - 1.0) / k1;
}

/// A rod whose radius changes from one end to the other.
double rod(const Vector3d& p, const Vector3d& from, double fromRadius, const Vector3d& to, double toRadius) {
    const Vector3d way = to - from;
    const double t = std::clamp((p - from).dot(way) / way.squaredNorm(), 0.0, 1.0);
    return (p - from - t * way).norm() - (fromRadius + t * (toRadius - fromRadius));
}

/// Turned about x, then about y, in radians.
Vector3d turned(const Vector3d& p, double aboutX, double aboutY) {
    const double cx = std::cos(aboutX);
    const double sx = std::sin(aboutX);
    const double cy = std::cos(aboutY);
    const double sy = std::sin(aboutY);
    const Vector3d q(p.x(), cx * p.y() - sx * p.z(), sx * p.y() + cx * p.z());
    return {cy * q.x() + sy * q.z(), q.y(), -sy * q.x() + cy * q.z()};
}

// Both sides are alike: q is the point on the client's left.

double face(const Vector3d& q) {
    double d = ellipsoid(q - Vector3d(0.0, -60.0, 42.0), {63.0, 88.0, 55.0});
    d = joined(d, rod(q, {45.0, -98.0, 10.0}, 15.0, {1.0, -130.0, 75.0}, 15.5), 26.0);
    d = joined(d, ellipsoid(q - Vector3d(0.0, -130.0, 76.0), {19.0, 16.0, 18.0}), 16.0);
    return joined(d, ellipsoid(q - Vector3d(49.0, -50.0, 60.0), {17.0, 13.0, 20.0}), 22.0);
}

double withFeatures(double d, const Vector3d& q) {
    d = joined(d, rod(q, {0.0, -13.0, 88.0}, 9.0, {38.0, -13.0, 74.0}, 7.5), 14.0);
    d = pressed(d, ellipsoid(q - Vector3d(33.0, -31.0, 96.0), {17.0, 10.0, 15.0}), 12.0);
    d = joined(d, ellipsoid(q - Vector3d(32.0, -33.0, 75.0), {15.0, 11.5, 12.5}), 6.0);
    double nose = rod(q, {0.0, -22.0, 90.0}, 5.5, {0.0, -61.0, 106.0}, 9.0);
    nose = joined(nose, ellipsoid(q - Vector3d(10.0, -67.0, 97.0), {6.5, 6.0, 9.0}), 10.0);
    d = joined(d, nose, 10.0);
    const double upperLip = ellipsoid(q - Vector3d(0.0, -96.5, 90.0), {20.0, 6.0, 9.0});
    const double lowerLip = ellipsoid(q - Vector3d(0.0, -105.0, 89.0), {17.0, 6.5, 9.0});
    return joined(d, joined(upperLip, lowerLip, 8.0), 10.0);
}

/// A bowl in a disc with a round rim.
double ear(const Vector3d& q) {
    constexpr double kRim_mm = 4.0;
    constexpr double kBreadth_mm = 14.5;
    constexpr double kOblong = 0.52;
    const Vector3d p = turned(q - Vector3d(74.0, -41.0, -9.0), 0.20, 0.50);
    const double out = std::max(std::hypot(kOblong * p.y(), p.z()) - kBreadth_mm, 0.0);
    const double disc = std::hypot(out, p.x()) - kRim_mm;
    const double bowl = ellipsoid(p - Vector3d(8.5, -1.0, 1.5), {7.0, 20.0, 11.0});
    return pressed(disc, bowl, 6.0);
}

double neck(const Vector3d& q) {
    const Vector3d p(q.x() / 1.08, q.y(), q.z());
    const double upper = rod(p, {0.0, -90.0, -17.0}, 46.0, {0.0, -190.0, -26.0}, 51.0);
    return joined(upper, ellipsoid(q - Vector3d(0.0, -276.0, -32.0), {96.0, 62.0, 80.0}), 50.0);
}

} // namespace

double distanceToSkull(const Vector3d& point_mm) {
    static const Vector3d axes = head::meanHead().surface.halfAxes_mm();
    static const Eigen::Matrix3d toHead = head::headToFrankfurt(head::meanHead().longAxisRise).transpose();
    return ellipsoid(toHead * point_mm, axes);
}

double distanceToMannequin(const Vector3d& point_mm) {
    const Vector3d q(std::abs(point_mm.x()), point_mm.y(), point_mm.z());
    double d = joined(distanceToSkull(point_mm), face(q), 14.0);
    d = withFeatures(d, q);
    d = joined(d, neck(q), 30.0);
    d = joined(d, ear(q), 9.0);
    return std::max(d, kFoot_mm - point_mm.y());
}

} // namespace trichion::render

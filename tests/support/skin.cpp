#include "support/skin.h"

#include "trichion/base/hash.h"
#include "trichion/base/units.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace trichion::test {

namespace {

constexpr std::uint64_t kScatter = 0x73636174ULL;
constexpr double kAreaProbes = 100'000.0;

// Spherical Fibonacci lattice (Swinbank and Purser 2006): equal areas on the unit sphere.
Eigen::Vector3d fibonacci(std::size_t k, std::size_t count) {
    const double turn =
        2.0 * std::numbers::pi * static_cast<double>(k) / (std::numbers::phi * std::numbers::phi);
    const double z = 1.0 - (2.0 * static_cast<double>(k) + 1.0) / static_cast<double>(count);
    const double radius = std::sqrt(std::max(0.0, 1.0 - z * z));
    return {radius * std::cos(turn), radius * std::sin(turn), z};
}

} // namespace

Density evenDensity(double dotsPerCm2) {
    return [dotsPerCm2](const Eigen::Vector3d&) { return dotsPerCm2; };
}

double hexagonalSpacing_mm(double dotsPerCm2) {
    return std::sqrt(2.0 / std::numbers::sqrt3 * base::kMm2PerCm2 / dotsPerCm2);
}

TangentFrame Skin::frameAt(const Eigen::Vector3d& point) const {
    TangentFrame frame;
    frame.origin = point;
    frame.normal = normalAt(point);
    frame.right = frame.normal.unitOrthogonal();
    frame.up = frame.normal.cross(frame.right);
    return frame;
}

HeadSkin::HeadSkin(const head::Ellipsoid& surface) : m_halfAxes_mm(surface.halfAxes_mm()) {
    const auto count = static_cast<std::size_t>(kAreaProbes);
    double sum = 0.0;
    for (std::size_t k = 0; k < count; ++k)
        sum += stretchAt(fibonacci(k, count));
    m_area_mm2 = 4.0 * std::numbers::pi * sum / kAreaProbes;
}

// mm2 of skin per steradian of the parameter sphere: det(D) |D^-1 w| for x = D w.
double HeadSkin::stretchAt(const Eigen::Vector3d& parameter) const {
    return m_halfAxes_mm.prod() * parameter.cwiseQuotient(m_halfAxes_mm).norm();
}

std::vector<Probe> HeadSkin::probes(double spacing_mm) const {
    const double longest = m_halfAxes_mm.maxCoeff() / spacing_mm;
    const auto count = static_cast<std::size_t>(std::ceil(4.0 * std::numbers::pi * longest * longest));
    std::vector<Probe> found(count);
    for (std::size_t k = 0; k < count; ++k) {
        const Eigen::Vector3d w = fibonacci(k, count);
        found[k] = {w.cwiseProduct(m_halfAxes_mm),
                    stretchAt(w) * 4.0 * std::numbers::pi / static_cast<double>(count)};
    }
    return found;
}

std::vector<Eigen::Vector3d> HeadSkin::scattered(std::size_t count, std::uint64_t seed) const {
    const double most = m_halfAxes_mm.prod() / m_halfAxes_mm.minCoeff();
    std::vector<Eigen::Vector3d> points;
    points.reserve(count);
    for (std::uint64_t draw = 0; points.size() < count; ++draw) {
        const double turn = 2.0 * std::numbers::pi * base::unitFrom(base::hashOf(seed, kScatter, 3 * draw));
        const double z = 2.0 * base::unitFrom(base::hashOf(seed, kScatter, 3 * draw + 1)) - 1.0;
        const double radius = std::sqrt(1.0 - z * z);
        const Eigen::Vector3d w(radius * std::cos(turn), radius * std::sin(turn), z);
        if (base::unitFrom(base::hashOf(seed, kScatter, 3 * draw + 2)) * most < stretchAt(w))
            points.emplace_back(w.cwiseProduct(m_halfAxes_mm));
    }
    return points;
}

Eigen::Vector3d HeadSkin::normalAt(const Eigen::Vector3d& point) const {
    return point.cwiseQuotient(m_halfAxes_mm.cwiseAbs2()).normalized();
}

Eigen::Vector3d HeadSkin::pointOver(const TangentFrame& frame, double x, double y) const {
    const Eigen::Vector3d start = frame.origin + x * frame.right + y * frame.up;
    const Eigen::Vector3d from = start.cwiseQuotient(m_halfAxes_mm);
    const Eigen::Vector3d along = frame.normal.cwiseQuotient(m_halfAxes_mm);
    const double a = along.squaredNorm();
    const double b = from.dot(along);
    const double c = from.squaredNorm() - 1.0;
    const double root = std::sqrt(std::max(0.0, b * b - a * c));
    return start + (root - b) / a * frame.normal;
}

double HeadSkin::borderDistance_mm(const Eigen::Vector3d& /*point*/) const {
    return std::numeric_limits<double>::infinity();
}

std::vector<Probe> FlatSkin::probes(double spacing_mm) const {
    const int count = static_cast<int>(std::ceil(m_side_mm / spacing_mm));
    const double step = m_side_mm / count;
    std::vector<Probe> found;
    for (int row = 0; row < count; ++row)
        for (int column = 0; column < count; ++column)
            found.push_back({{(column + 0.5) * step, (row + 0.5) * step, 0.0}, step * step});
    return found;
}

std::vector<Eigen::Vector3d> FlatSkin::scattered(std::size_t count, std::uint64_t seed) const {
    std::vector<Eigen::Vector3d> points;
    points.reserve(count);
    for (std::uint64_t k = 0; k < count; ++k)
        points.emplace_back(m_side_mm * base::unitFrom(base::hashOf(seed, kScatter, 2 * k)),
                            m_side_mm * base::unitFrom(base::hashOf(seed, kScatter, 2 * k + 1)), 0.0);
    return points;
}

Eigen::Vector3d FlatSkin::normalAt(const Eigen::Vector3d& /*point*/) const {
    return Eigen::Vector3d::UnitZ();
}

Eigen::Vector3d FlatSkin::pointOver(const TangentFrame& frame, double x, double y) const {
    return frame.origin + x * frame.right + y * frame.up;
}

double FlatSkin::borderDistance_mm(const Eigen::Vector3d& point) const {
    return std::min(std::min(point.x(), point.y()), m_side_mm - std::max(point.x(), point.y()));
}

} // namespace trichion::test

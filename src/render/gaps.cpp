#include "gaps.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace trichion::render {

namespace {

constexpr int kPlaces = 9;
constexpr double kBeside = 0.6; // of the spacing: where three marks of an even field leave room

std::uint64_t keyOf(long x, long y, long z) {
    constexpr long kMiddle = 1L << 19;
    return static_cast<std::uint64_t>(x + kMiddle) << 40U | static_cast<std::uint64_t>(y + kMiddle) << 20U |
           static_cast<std::uint64_t>(z + kMiddle);
}

} // namespace

Gaps::Gaps(double spacing_mm) : m_spacing_mm(spacing_mm) {}

void Gaps::add(const Eigen::Vector3d& place) {
    const Eigen::Vector3d cell = place / m_spacing_mm;
    m_cells[keyOf(std::lround(cell.x()), std::lround(cell.y()), std::lround(cell.z()))].push_back(place);
}

double Gaps::squaredRoomAt(const Eigen::Vector3d& place) const {
    const Eigen::Vector3d cell = place / m_spacing_mm;
    const long x = std::lround(cell.x());
    const long y = std::lround(cell.y());
    const long z = std::lround(cell.z());
    double least = m_spacing_mm * m_spacing_mm;
    for (long dx = -1; dx <= 1; ++dx)
        for (long dy = -1; dy <= 1; ++dy)
            for (long dz = -1; dz <= 1; ++dz) {
                const auto marks = m_cells.find(keyOf(x + dx, y + dy, z + dz));
                if (marks == m_cells.end())
                    continue;
                for (const Eigen::Vector3d& mark : marks->second)
                    least = std::min(least, (mark - place).squaredNorm());
            }
    return least;
}

Eigen::Vector3d Gaps::roomBeside(const Eigen::Vector3d& place, const Eigen::Vector3d& side,
                                 const Eigen::Vector3d& other, double turn) const {
    Eigen::Vector3d best = place;
    double most = -1.0;
    for (int k = 0; k < kPlaces; ++k) {
        const double angle = 2.0 * std::numbers::pi * (k + turn) / kPlaces;
        const Eigen::Vector3d there =
            place + kBeside * m_spacing_mm * (std::cos(angle) * side + std::sin(angle) * other);
        const double room = squaredRoomAt(there);
        if (room > most) {
            most = room;
            best = there;
        }
    }
    return best;
}

} // namespace trichion::render

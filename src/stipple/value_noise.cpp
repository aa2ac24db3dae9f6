#include "value_noise.h"

#include "trichion/base/hash.h"

#include <cmath>

namespace trichion::stipple {

ValueNoise::ValueNoise(std::uint64_t seed, std::uint64_t purpose, double wavelength_mm)
    : m_stream(base::streamOf(seed, purpose)), m_cellsPerMm(2.0 / wavelength_mm) {}

double ValueNoise::at(const Eigen::Vector3d& point) const {
    std::uint64_t part[3][2]; // of a corner's number, by axis and side
    double share[3][2];
    for (int axis = 0; axis < 3; ++axis) {
        const double scaled = point[axis] * m_cellsPerMm;
        const double floor = std::floor(scaled);
        const auto cell = static_cast<std::uint32_t>(static_cast<int>(floor));
        const double t = scaled - floor;
        share[axis][1] = t * t * (3.0 - 2.0 * t);
        share[axis][0] = 1.0 - share[axis][1];
        for (std::uint32_t side = 0; side < 2; ++side)
            part[axis][side] = static_cast<std::uint64_t>((cell + side) & 0x1fffffU) << (21 * axis);
    }
    double sum = 0.0;
    for (int corner = 0; corner < 8; ++corner) {
        const int x = corner & 1;
        const int y = (corner >> 1) & 1;
        const int z = corner >> 2;
        const std::uint64_t hash = base::hashIn(m_stream, part[0][x] | part[1][y] | part[2][z]);
        sum += share[0][x] * share[1][y] * share[2][z] * (2.0 * base::unitFrom(hash) - 1.0);
    }
    return sum;
}

} // namespace trichion::stipple

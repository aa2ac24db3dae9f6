#include "value_noise.h"

#include "trichion/base/hash.h"

namespace trichion::stipple {

ValueNoise::ValueNoise(std::uint64_t seed, std::uint64_t purpose, double wavelength_mm)
    : m_stream(base::streamOf(seed, purpose)), m_cellsPerMm(2.0 / wavelength_mm) {}

double ValueNoise::cornerValue(int x, int y, int z) const {
    const auto part = [](int v) {
        return static_cast<std::uint64_t>(static_cast<std::uint32_t>(v) & 0x1fffffU);
    };
    const std::uint64_t corner = part(x) | part(y) << 21U | part(z) << 42U;
    return 2.0 * base::unitFrom(base::hashIn(m_stream, corner)) - 1.0;
}

double ValueNoise::at(const Eigen::Vector3d& point) const {
    const Eigen::Vector3d scaled = point * m_cellsPerMm;
    const Eigen::Vector3d floor = scaled.array().floor();
    const Eigen::Vector3i cell = floor.cast<int>();
    const Eigen::Vector3d t = (scaled - floor).unaryExpr([](double v) { return v * v * (3.0 - 2.0 * v); });
    double sum = 0.0;
    for (int corner = 0; corner < 8; ++corner) {
        const int dx = corner & 1;
        const int dy = (corner >> 1) & 1;
        const int dz = corner >> 2;
        const double weight =
            (dx ? t.x() : 1.0 - t.x()) * (dy ? t.y() : 1.0 - t.y()) * (dz ? t.z() : 1.0 - t.z());
        sum += weight * cornerValue(cell.x() + dx, cell.y() + dy, cell.z() + dz);
    }
    return sum;
}

} // namespace trichion::stipple

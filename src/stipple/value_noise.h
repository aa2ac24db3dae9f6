#pragma once
/// \file
/// Noise fixed in space, hashed by a seed.

#include <Eigen/Core>
#include <cstdint>

namespace trichion::stipple {

/// Value noise, smooth over about half a wavelength.
class ValueNoise {
  public:
    /// Noises of two purposes are independent. Precondition: `wavelength_mm` is positive.
    ValueNoise(std::uint64_t seed, std::uint64_t purpose, double wavelength_mm);

    /// In [-1, 1]; `point` in mm.
    [[nodiscard]] double at(const Eigen::Vector3d& point) const;

  private:
    std::uint64_t m_stream;
    double m_cellsPerMm;
};

} // namespace trichion::stipple

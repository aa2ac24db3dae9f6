#pragma once
/// \file
/// The skin that dots are measured on: the closed head, or a flat square for peers that know only the plane.
/// Points and lengths are in mm.

#include "trichion/head/ellipsoid.h"

#include <Eigen/Core>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace trichion::test {

/// Dots per cm2 that were asked for at a place of the skin (mm); > 0 wherever it is measured.
using Density = std::function<double(const Eigen::Vector3d&)>;

/// The same density everywhere.
[[nodiscard]] Density evenDensity(double dotsPerCm2);

/// Nearest-neighbour distance of the hexagonal packing of a density, sqrt(2 / (sqrt(3) lambda)), in mm
/// (Lagae and Dutre 2008, "A comparison of methods for generating Poisson disk distributions").
[[nodiscard]] double hexagonalSpacing_mm(double dotsPerCm2);

/// A place of the skin and the area that it stands for.
struct Probe {
    Eigen::Vector3d point = Eigen::Vector3d::Zero();
    double area_mm2 = 0.0;
};

/// A place of the skin with two tangents and the normal, all unit and at right angles.
struct TangentFrame {
    Eigen::Vector3d origin = Eigen::Vector3d::Zero();
    Eigen::Vector3d right = Eigen::Vector3d::UnitX();
    Eigen::Vector3d up = Eigen::Vector3d::UnitY();
    Eigen::Vector3d normal = Eigen::Vector3d::UnitZ();
};

class Skin {
  public:
    virtual ~Skin() = default;

    /// Places about `spacing_mm` apart that cover the skin; their areas sum to its area.
    [[nodiscard]] virtual std::vector<Probe> probes(double spacing_mm) const = 0;
    /// Places drawn at random, uniform by area, independent of one another: white noise.
    [[nodiscard]] virtual std::vector<Eigen::Vector3d> scattered(std::size_t count,
                                                                 std::uint64_t seed) const = 0;
    [[nodiscard]] virtual Eigen::Vector3d normalAt(const Eigen::Vector3d& point) const = 0;
    /// The skin's point over (x, y) mm of the tangent plane, along the frame's normal. Precondition: it is
    /// there.
    [[nodiscard]] virtual Eigen::Vector3d pointOver(const TangentFrame& frame, double x, double y) const = 0;
    /// Distance to the border of the sampled skin; infinite where there is none.
    [[nodiscard]] virtual double borderDistance_mm(const Eigen::Vector3d& point) const = 0;
    [[nodiscard]] virtual double area_mm2() const = 0;

    [[nodiscard]] TangentFrame frameAt(const Eigen::Vector3d& point) const;
};

/// A whole head.
class HeadSkin final : public Skin {
  public:
    explicit HeadSkin(const head::Ellipsoid& surface);

    [[nodiscard]] std::vector<Probe> probes(double spacing_mm) const override;
    [[nodiscard]] std::vector<Eigen::Vector3d> scattered(std::size_t count,
                                                         std::uint64_t seed) const override;
    [[nodiscard]] Eigen::Vector3d normalAt(const Eigen::Vector3d& point) const override;
    [[nodiscard]] Eigen::Vector3d pointOver(const TangentFrame& frame, double x, double y) const override;
    [[nodiscard]] double borderDistance_mm(const Eigen::Vector3d& point) const override;
    [[nodiscard]] double area_mm2() const override { return m_area_mm2; }

  private:
    [[nodiscard]] double stretchAt(const Eigen::Vector3d& parameter) const;

    Eigen::Vector3d m_halfAxes_mm;
    double m_area_mm2 = 0.0;
};

/// The square [0, side] x [0, side] of the plane z = 0.
class FlatSkin final : public Skin {
  public:
    explicit FlatSkin(double side_mm) : m_side_mm(side_mm) {}

    [[nodiscard]] std::vector<Probe> probes(double spacing_mm) const override;
    [[nodiscard]] std::vector<Eigen::Vector3d> scattered(std::size_t count,
                                                         std::uint64_t seed) const override;
    [[nodiscard]] Eigen::Vector3d normalAt(const Eigen::Vector3d& point) const override;
    [[nodiscard]] Eigen::Vector3d pointOver(const TangentFrame& frame, double x, double y) const override;
    [[nodiscard]] double borderDistance_mm(const Eigen::Vector3d& point) const override;
    [[nodiscard]] double area_mm2() const override { return m_side_mm * m_side_mm; }

  private:
    double m_side_mm;
};

} // namespace trichion::test

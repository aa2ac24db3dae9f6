#pragma once
/// \file
/// How a head's shape differs from its ellipsoid: a few smooth modes (docs/method/head.md, "Beyond the
/// ellipsoid").

#include <Eigen/Core>

namespace trichion::head {

inline constexpr int kReliefLowestDegree = 3; ///< lower ones are the ellipsoid's place, turn and axes
inline constexpr int kReliefHighestDegree = 5;
inline constexpr int kReliefModes = 15; ///< those of each degree that are alike on both sides

/// Height over the ellipsoid as a share of the distance from its centre: the skin over the unit vector w lies
/// at (1 + height) diag(a, b, c) w. Real spherical harmonics of w about y, each with rms 1 over the sphere,
/// alike on both sides of the midline: by rising degree, then order. Value; flat unless said otherwise.
class Relief {
  public:
    using Heights = Eigen::Matrix<double, kReliefModes, 1>;

    Relief() = default;
    /// Error: ValueOutOfRange unless each lies in [-0.2, 0.2].
    explicit Relief(const Heights& heights);

    [[nodiscard]] const Heights& heights() const noexcept { return m_heights; }
    [[nodiscard]] bool isFlat() const noexcept { return m_isFlat; }
    /// Height over a unit vector w; kept within [-0.3, 0.3].
    [[nodiscard]] double at(const Eigen::Vector3d& w) const;
    /// No height is above this; >= 0.
    [[nodiscard]] double highest() const noexcept { return m_highest; }
    /// Its slope along the unit sphere, a vector at right angles to w.
    [[nodiscard]] Eigen::Vector3d slopeAt(const Eigen::Vector3d& w) const;

    /// The modes alone at a unit vector w.
    [[nodiscard]] static Heights modesAt(const Eigen::Vector3d& w);

    friend bool operator==(const Relief& a, const Relief& b) { return a.m_heights == b.m_heights; }

  private:
    Heights m_heights = Heights::Zero();
    bool m_isFlat = true;
    double m_highest = 0.0;
};

} // namespace trichion::head

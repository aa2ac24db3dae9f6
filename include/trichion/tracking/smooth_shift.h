#pragma once
/// \file
/// A smooth field of shifts over a plane, fitted robustly to scattered ones.

#include <Eigen/Core>
#include <vector>

namespace trichion::tracking {

/// A shift that was seen at a place.
struct ShiftSample {
    Eigen::Vector2d at = Eigen::Vector2d::Zero();
    Eigen::Vector2d shift = Eigen::Vector2d::Zero();
};

/// How a field may bend.
struct ShiftStiffness {
    double knot = 1.0;      ///< distance of the knots, in units of the plane; > 0
    double stiffness = 0.1; ///< weight of bends against samples, > 0
};

/// Uniform cubic B-spline over a rectangle; its edge's values go on outside. Immutable.
class SmoothShift {
  public:
    /// No shift anywhere.
    SmoothShift() = default;
    /// The field closest to the samples, by least squares on shifts and second differences of the knots, with
    /// Tukey's weights in rounds; threshold from the median residual. Deterministic. Without samples no
    /// shift.
    SmoothShift(const std::vector<ShiftSample>& samples, const ShiftStiffness& stiffness);

    [[nodiscard]] Eigen::Vector2d at(const Eigen::Vector2d& place) const;

  private:
    struct Basis;
    [[nodiscard]] Basis basisAt(const Eigen::Vector2d& place) const;
    [[nodiscard]] Eigen::MatrixXd bends() const;
    void solve(const std::vector<ShiftSample>& samples, const std::vector<double>& weights,
               const Eigen::MatrixXd& bends);

    Eigen::Vector2d m_low = Eigen::Vector2d::Zero();
    double m_knot = 1.0;
    int m_columns = 0;
    int m_rows = 0;
    Eigen::MatrixX2d m_knots; // columns * rows
};

} // namespace trichion::tracking

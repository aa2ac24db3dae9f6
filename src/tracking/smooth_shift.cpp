#include "trichion/tracking/smooth_shift.h"

#include <Eigen/Cholesky>
#include <algorithm>
#include <array>
#include <cmath>

namespace trichion::tracking {

using Eigen::MatrixXd;
using Eigen::Vector2d;

namespace {

constexpr int kRounds = 5;
constexpr int kMostKnots = 34;           // along a side: a dense solution stays quick
constexpr double kTukey = 4.7;           // robust standard deviations
constexpr double kNormalMedian = 1.1774; // median length of a normal shift in two dimensions, in deviations

std::array<double, 4> cubic(double t) {
    const double u = 1.0 - t;
    return {u * u * u / 6.0, (3.0 * t * t * t - 6.0 * t * t + 4.0) / 6.0,
            (-3.0 * t * t * t + 3.0 * t * t + 3.0 * t + 1.0) / 6.0, t * t * t / 6.0};
}

double medianOf(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

std::vector<double> weightsOf(const std::vector<double>& residuals) {
    const double sigma = std::max(1e-9, medianOf(residuals) / kNormalMedian);
    std::vector<double> weights;
    weights.reserve(residuals.size());
    for (const double residual : residuals) {
        const double share = residual / (kTukey * sigma);
        weights.push_back(share < 1.0 ? (1.0 - share * share) * (1.0 - share * share) : 0.0);
    }
    return weights;
}

} // namespace

struct SmoothShift::Basis {
    std::array<int, 16> knots{};
    std::array<double, 16> weights{};
};

SmoothShift::Basis SmoothShift::basisAt(const Vector2d& place) const {
    const Vector2d inKnots = (place - m_low) / m_knot;
    const double x = std::clamp(inKnots.x(), 0.0, m_columns - 3.0 - 1e-9);
    const double y = std::clamp(inKnots.y(), 0.0, m_rows - 3.0 - 1e-9);
    const int column = static_cast<int>(x);
    const int row = static_cast<int>(y);
    const std::array<double, 4> across = cubic(x - column);
    const std::array<double, 4> down = cubic(y - row);
    Basis basis;
    for (std::size_t j = 0; j < 4; ++j)
        for (std::size_t i = 0; i < 4; ++i) {
            basis.knots[4 * j + i] = (row + static_cast<int>(j)) * m_columns + column + static_cast<int>(i);
            basis.weights[4 * j + i] = across[i] * down[j];
        }
    return basis;
}

MatrixXd SmoothShift::bends() const {
    MatrixXd sum = MatrixXd::Zero(m_knots.rows(), m_knots.rows());
    const auto add = [&](const std::array<int, 3>& knots) {
        constexpr std::array<double, 3> kSecond{1.0, -2.0, 1.0};
        for (std::size_t a = 0; a < 3; ++a)
            for (std::size_t b = 0; b < 3; ++b)
                sum(knots[a], knots[b]) += kSecond[a] * kSecond[b];
    };
    for (int y = 0; y < m_rows; ++y)
        for (int x = 0; x < m_columns; ++x) {
            const int at = y * m_columns + x;
            if (x >= 1 && x + 1 < m_columns)
                add({at - 1, at, at + 1});
            if (y >= 1 && y + 1 < m_rows)
                add({at - m_columns, at, at + m_columns});
        }
    return sum;
}

void SmoothShift::solve(const std::vector<ShiftSample>& samples, const std::vector<double>& weights,
                        const MatrixXd& bends) {
    constexpr double kAnchor = 1e-6; // keeps knots without samples determined
    MatrixXd normal = bends;
    normal.diagonal().array() += kAnchor;
    Eigen::MatrixX2d right = Eigen::MatrixX2d::Zero(normal.rows(), 2);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const Basis basis = basisAt(samples[i].at);
        for (std::size_t a = 0; a < 16; ++a) {
            const double weight = weights[i] * basis.weights[a];
            right.row(basis.knots[a]) += weight * samples[i].shift.transpose();
            for (std::size_t b = 0; b < 16; ++b)
                normal(basis.knots[a], basis.knots[b]) += weight * basis.weights[b];
        }
    }
    m_knots = normal.llt().solve(right);
}

SmoothShift::SmoothShift(const std::vector<ShiftSample>& samples, const ShiftStiffness& stiffness) {
    if (samples.empty())
        return;
    m_low = samples.front().at;
    Vector2d high = m_low;
    for (const ShiftSample& sample : samples) {
        m_low = m_low.cwiseMin(sample.at);
        high = high.cwiseMax(sample.at);
    }
    const Vector2d extent = high - m_low;
    m_knot = std::max(stiffness.knot, extent.maxCoeff() / (kMostKnots - 4));
    m_columns = static_cast<int>(extent.x() / m_knot) + 4;
    m_rows = static_cast<int>(extent.y() / m_knot) + 4;
    m_knots = Eigen::MatrixX2d::Zero(static_cast<Eigen::Index>(m_columns) * m_rows, 2);
    const MatrixXd bent = stiffness.stiffness * bends();
    std::vector<double> weights(samples.size(), 1.0);
    for (int round = 0; round < kRounds; ++round) {
        solve(samples, weights, bent);
        std::vector<double> residuals;
        residuals.reserve(samples.size());
        for (const ShiftSample& sample : samples)
            residuals.push_back((at(sample.at) - sample.shift).norm());
        weights = weightsOf(residuals);
    }
}

Vector2d SmoothShift::at(const Vector2d& place) const {
    if (m_columns == 0)
        return Vector2d::Zero();
    const Basis basis = basisAt(place);
    Vector2d sum = Vector2d::Zero();
    for (std::size_t a = 0; a < 16; ++a)
        sum += basis.weights[a] * m_knots.row(basis.knots[a]).transpose();
    return sum;
}

} // namespace trichion::tracking

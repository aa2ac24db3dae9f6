#include "trichion/head/relief.h"

#include "trichion/base/error.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace trichion::head {

using Eigen::Vector3d;

namespace {

constexpr double kHighestMode = 0.2;
constexpr double kHighest = 0.3; // so that the surface stays around its centre whatever a file says
constexpr std::size_t kDegrees = kReliefHighestDegree + 1;

constexpr std::size_t kLowest = kReliefLowestDegree;

using Triangle = std::array<std::array<double, kDegrees>, kDegrees>; // [order][degree], degree >= order

/// Legendre's polynomials in y, divided by the power of sin that the azimuth's part carries.
Triangle polynomialsAt(double y) {
    Triangle all;
    double first = 1.0;
    for (std::size_t m = 0; m < kDegrees; ++m) {
        const double order = static_cast<double>(m);
        all[m][m] = first;
        for (std::size_t l = m + 1; l < kDegrees; ++l) {
            const double degree = static_cast<double>(l);
            const double before = l > m + 1 ? all[m][l - 2] : 0.0;
            all[m][l] = ((2.0 * degree - 1.0) * y * all[m][l - 1] - (degree + order - 1.0) * before) /
                        (degree - order);
        }
        first *= 2.0 * order + 1.0;
    }
    return all;
}

/// Their slopes: those of the next order.
double slopeOf(const Triangle& polynomials, std::size_t order, std::size_t degree) {
    return degree > order ? polynomials[order + 1][degree] : 0.0;
}

/// The azimuth's part by order: powers of z + i x.
struct Azimuth {
    std::array<double, kDegrees> real;
    std::array<double, kDegrees> imaginary;
};

Azimuth azimuthAt(const Vector3d& w) {
    Azimuth azimuth;
    azimuth.real[0] = 1.0;
    azimuth.imaginary[0] = 0.0;
    for (std::size_t m = 1; m < kDegrees; ++m) {
        azimuth.real[m] = azimuth.real[m - 1] * w.z() - azimuth.imaginary[m - 1] * w.x();
        azimuth.imaginary[m] = azimuth.real[m - 1] * w.x() + azimuth.imaginary[m - 1] * w.z();
    }
    return azimuth;
}

/// What makes the rms of a mode 1 over the sphere.
double normOf(std::size_t degree, std::size_t order) {
    double ratio = 1.0;
    for (std::size_t k = degree - order + 1; k <= degree + order; ++k)
        ratio *= static_cast<double>(k);
    return std::sqrt((order > 0 ? 2.0 : 1.0) * (2.0 * static_cast<double>(degree) + 1.0) / ratio);
}

struct Mode {
    std::size_t degree = 0;
    std::size_t order = 0;
    double norm = 1.0;
};

std::array<Mode, kReliefModes> allModes() {
    std::array<Mode, kReliefModes> list;
    auto next = list.begin();
    for (std::size_t degree = kLowest; degree < kDegrees; ++degree)
        for (std::size_t order = 0; order <= degree; ++order)
            *next++ = {degree, order, normOf(degree, order)};
    return list;
}

const std::array<Mode, kReliefModes> kModes = allModes();

} // namespace

Relief::Relief(const Heights& heights) : m_heights(heights), m_isFlat(heights.isZero(0.0)) {
    for (const double height : heights)
        if (!(std::abs(height) <= kHighestMode))
            throw base::Error(base::ErrorCode::ValueOutOfRange, {{"what", "A mode of the head's relief"},
                                                                 {"low", "-0.2"},
                                                                 {"high", "0.2"},
                                                                 {"given", std::to_string(height)}});
    // A harmonic of degree l and rms 1 rises to the square root of 2 l + 1 at most, all of a degree together
    // to that times the root of their squares' sum.
    double sum = 0.0;
    int first = 0;
    for (int degree = kReliefLowestDegree; degree <= kReliefHighestDegree; ++degree) {
        sum += std::sqrt(2.0 * degree + 1.0) * heights.segment(first, degree + 1).norm();
        first += degree + 1;
    }
    m_highest = std::min(kHighest, sum);
}

Relief::Heights Relief::modesAt(const Vector3d& w) {
    const Triangle polynomials = polynomialsAt(w.y());
    const Azimuth azimuth = azimuthAt(w);
    Heights values;
    for (int k = 0; k < kReliefModes; ++k) {
        const Mode& mode = kModes[static_cast<std::size_t>(k)];
        values(k) = mode.norm * polynomials[mode.order][mode.degree] * azimuth.real[mode.order];
    }
    return values;
}

double Relief::at(const Vector3d& w) const {
    return m_isFlat ? 0.0 : std::clamp(m_heights.dot(modesAt(w)), -kHighest, kHighest);
}

Vector3d Relief::slopeAt(const Vector3d& w) const {
    if (m_isFlat)
        return Vector3d::Zero();
    const Triangle polynomials = polynomialsAt(w.y());
    const Azimuth azimuth = azimuthAt(w);
    Vector3d slope = Vector3d::Zero();
    for (int k = 0; k < kReliefModes; ++k) {
        const Mode& mode = kModes[static_cast<std::size_t>(k)];
        const std::size_t m = mode.order;
        const double scale = mode.norm * m_heights(k);
        slope.y() += scale * slopeOf(polynomials, m, mode.degree) * azimuth.real[m];
        if (m == 0)
            continue;
        const double turning = scale * polynomials[m][mode.degree] * static_cast<double>(m);
        slope.z() += turning * azimuth.real[m - 1];
        slope.x() -= turning * azimuth.imaginary[m - 1];
    }
    return slope - slope.dot(w) * w;
}

} // namespace trichion::head

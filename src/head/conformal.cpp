#include "trichion/head/conformal.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>

namespace trichion::head {

namespace {

constexpr double kQuarter = std::numbers::pi / 2.0;
constexpr int kAngleNodes = 2048;
// Below this relative distance of two squared axes the integrals would degenerate; 0.05 % of an axis is far
// below what can be measured on a head, and the true axis is restored afterwards.
constexpr double kSmallestGap = 1e-3;

// Complete elliptic integral of the first kind from the complementary modulus (arithmetic-geometric mean).
double completeEllipticK(double complementaryModulus2) {
    double a = 1.0;
    double g = std::sqrt(complementaryModulus2);
    while (std::abs(a - g) > 1e-15 * a) {
        const double mean = 0.5 * (a + g);
        g = std::sqrt(a * g);
        a = mean;
    }
    return std::numbers::pi / (2.0 * a);
}

// k^2 with K(k) / K(k') = ratio; the ratio grows with k.
double modulusForRatio(double ratio) {
    double low = 0.0;
    double high = 1.0;
    for (int i = 0; i < 200; ++i) {
        const double middle = 0.5 * (low + high);
        const double given = completeEllipticK(1.0 - middle) / completeEllipticK(middle);
        (given < ratio ? low : high) = middle;
    }
    return 0.5 * (low + high);
}

} // namespace

/// Density of isothermal length over an angle of [0, pi/2].
struct ConformalCarry::Integrand {
    std::function<double(double)> density;

    /// Running integral at kAngleNodes + 1 equidistant angles (Simpson on each piece).
    [[nodiscard]] std::vector<double> running() const {
        std::vector<double> sum(kAngleNodes + 1, 0.0);
        const double step = kQuarter / kAngleNodes;
        for (int i = 0; i < kAngleNodes; ++i) {
            const double a = i * step;
            sum[static_cast<std::size_t>(i) + 1] =
                sum[static_cast<std::size_t>(i)] +
                step / 6.0 * (density(a) + 4.0 * density(a + 0.5 * step) + density(a + step));
        }
        return sum;
    }
};

double ConformalCarry::QuarterMap::at(double angle) const {
    const double position = std::clamp(angle / kQuarter, 0.0, 1.0) * kAngleNodes;
    const auto i =
        static_cast<std::size_t>(std::min(static_cast<double>(kAngleNodes - 1), std::floor(position)));
    const double t = position - static_cast<double>(i);
    const double h = kQuarter / kAngleNodes;
    const double u = 1.0 - t;
    return value[i] * u * u * (1.0 + 2.0 * t) + value[i + 1] * t * t * (3.0 - 2.0 * t) +
           h * (slope[i] * t * u * u - slope[i + 1] * t * t * u);
}

ConformalCarry::QuarterMap ConformalCarry::matchQuarters(const Integrand& from, const Integrand& to,
                                                         double scale) {
    const std::vector<double> source = from.running();
    const std::vector<double> target = to.running();
    QuarterMap map;
    std::size_t piece = 0;
    const double step = kQuarter / kAngleNodes;
    for (std::size_t i = 0; i <= kAngleNodes; ++i) {
        const double wanted = std::min(source[i] * scale, target.back());
        while (piece + 1 < kAngleNodes && target[piece + 1] < wanted)
            ++piece;
        // Newton on the running integral inside the piece, where the density is nearly constant.
        const double start = static_cast<double>(piece) * step;
        double angle = start + step * (wanted - target[piece]) / (target[piece + 1] - target[piece]);
        for (int k = 0; k < 4; ++k) {
            const double inside = angle - start;
            const double reached =
                target[piece] +
                inside / 6.0 *
                    (to.density(start) + 4.0 * to.density(start + 0.5 * inside) + to.density(angle));
            angle += (wanted - reached) / to.density(angle);
        }
        map.value.push_back(std::clamp(angle, 0.0, kQuarter));
        map.slope.push_back(scale * from.density(static_cast<double>(i) * step) / to.density(angle));
    }
    map.value.front() = 0.0;
    map.value.back() = kQuarter;
    return map;
}

ConformalCarry::ConformalCarry(const Ellipsoid& surface) {
    const Eigen::Vector3d& axes = surface.halfAxes_mm();
    m_order = {0, 1, 2};
    std::stable_sort(m_order.begin(), m_order.end(), [&](int i, int j) { return axes[i] > axes[j]; });
    for (int i = 0; i < 3; ++i)
        m_squares[i] =
            axes[m_order[static_cast<std::size_t>(i)]] * axes[m_order[static_cast<std::size_t>(i)]];
    const double gap = kSmallestGap * m_squares[0];
    m_squares[0] = std::max(m_squares[0], m_squares[1] + gap);
    m_squares[2] = std::min(m_squares[2], m_squares[1] - gap);
    for (int i = 0; i < 3; ++i)
        m_correction[i] = axes[m_order[static_cast<std::size_t>(i)]] / std::sqrt(m_squares[i]);

    const double A = m_squares[0];
    const double B = m_squares[1];
    const double C = m_squares[2];
    const Integrand headPhi{[=](double phi) {
        const double s = std::sin(phi);
        const double mu = C + (B - C) * s * s;
        return 2.0 * std::sqrt(mu / (A - mu));
    }};
    const Integrand headTheta{[=](double theta) {
        const double s = std::sin(theta);
        const double nu = B + (A - B) * s * s;
        return 2.0 * std::sqrt(nu / (nu - C));
    }};
    const double phiTotal = headPhi.running().back();
    const double thetaTotal = headTheta.running().back();
    m_modulus2 = modulusForRatio(phiTotal / thetaTotal);

    const double k2 = m_modulus2;
    const Integrand spherePhi{[=](double phi) {
        const double s = std::sin(phi);
        return 2.0 / std::sqrt(1.0 - k2 * s * s);
    }};
    const Integrand sphereTheta{[=](double theta) {
        const double s = std::sin(theta);
        return 2.0 / std::sqrt(k2 + (1.0 - k2) * s * s);
    }};
    m_scale = phiTotal / spherePhi.running().back();
    m_phi = matchQuarters(spherePhi, headPhi, m_scale);
    m_theta = matchQuarters(sphereTheta, headTheta, thetaTotal / sphereTheta.running().back());
}

CarriedPoint ConformalCarry::carry(const Eigen::Vector3d& onSphere) const {
    const double x = onSphere[m_order[0]];
    const double y = onSphere[m_order[1]];
    const double z = onSphere[m_order[2]];
    const double k2 = m_modulus2;

    // Confocal coordinates mu = k^2 - q <= k^2 <= k^2 + p = nu of the sphere. p - q and p q are known, and so
    // are 1 - nu and mu: no difference of nearly equal numbers is taken except at the umbilic points
    // themselves.
    const double difference = -x * x * k2 + y * y * (1.0 - 2.0 * k2) + z * z * (1.0 - k2);
    const double product = k2 * (1.0 - k2) * y * y;
    const double root = std::sqrt(difference * difference + 4.0 * product);
    const double larger = 0.5 * (std::abs(difference) + root);
    const double smaller = larger > 0.0 ? product / larger : 0.0;
    const double p = difference > 0.0 ? larger : smaller;
    const double q = difference > 0.0 ? smaller : larger;
    const double mu = z * z * k2 / (k2 + p);
    const double oneMinusNu = (1.0 - k2) * x * x / (1.0 - k2 + q);
    const double phiSphere = std::atan2(std::sqrt(mu), std::sqrt(q));
    const double thetaSphere = std::atan2(std::sqrt(p), std::sqrt(oneMinusNu));
    const double phi = m_phi.at(phiSphere);
    const double theta = m_theta.at(thetaSphere);

    const double A = m_squares[0];
    const double B = m_squares[1];
    const double C = m_squares[2];
    const double sinPhi = std::sin(phi);
    const double cosPhi = std::cos(phi);
    const double sinTheta = std::sin(theta);
    const double cosTheta = std::cos(theta);
    const double headMu = C + (B - C) * sinPhi * sinPhi;
    const double headNu = B + (A - B) * sinTheta * sinTheta;

    Eigen::Vector3d head;
    head[m_order[0]] = std::copysign(m_correction[0] * std::sqrt(A * (A - headMu) / (A - C)) * cosTheta, x);
    head[m_order[1]] = std::copysign(m_correction[1] * std::sqrt(B) * cosPhi * sinTheta, y);
    head[m_order[2]] = std::copysign(m_correction[2] * std::sqrt(C * (headNu - C) / (A - C)) * sinPhi, z);

    const double headGap = (A - B) * sinTheta * sinTheta + (B - C) * cosPhi * cosPhi;
    // At an umbilic point both gaps vanish together; the quotient tends to the ratio of the slopes there.
    const double quotient = headGap / std::max(p + q, 1e-14);
    return CarriedPoint{base::HeadPoint(head), quotient * m_scale * m_scale};
}

} // namespace trichion::head

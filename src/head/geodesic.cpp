#include "trichion/head/measure.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>
#include <utility>
#include <vector>

// The shortest way is sought among curves w(t) = cos d(t) c(t) + sin d(t) n(t) on the parameter sphere about
// a first guess c, with n at right angles to it. The length of the polyline through its nodes is minimised
// over the detours d by damped Newton steps; its Hessian is tridiagonal.

namespace trichion::head {

using base::HeadDirection;
using base::HeadPoint;
using base::Millimetres;

namespace {

constexpr int kFewestPieces = 8;
constexpr int kMostPieces = 96;
constexpr double kPiecePair_deg = 5.0; // two pieces to so many degrees
constexpr int kMostPathSteps = 60;
// Beyond this angle between the ends the nearest great circle may lie on the wrong side of the head.
constexpr double kFarApart = 2.0;
constexpr int kSidesTried = 12;
constexpr double kLongestChord = 4.0; // against the mean
constexpr double kWalkStep_mm = 2.0;

/// A first guess of a way on the parameter sphere, and at each node the direction in which it may give way.
struct Guess {
    std::vector<Eigen::Vector3d> nodes;
    std::vector<Eigen::Vector3d> aside; // unit, at right angles to the node and the way
};

/// The great circle from start to end, evenly divided.
Guess directGuess(const Eigen::Vector3d& start, const Eigen::Vector3d& end, int pieces) {
    const double angle = std::atan2(start.cross(end).norm(), start.dot(end));
    Eigen::Vector3d across = end - end.dot(start) * start;
    across = across.norm() < 1e-12 ? start.unitOrthogonal() : Eigen::Vector3d(across.normalized());
    Guess guess;
    guess.aside.assign(static_cast<std::size_t>(pieces) + 1, start.cross(across));
    for (int i = 0; i <= pieces; ++i) {
        const double t = angle * i / pieces;
        guess.nodes.emplace_back(std::cos(t) * start + std::sin(t) * across);
    }
    return guess;
}

/// A way from start to end that passes the sphere on the side of `via`.
Guess guessAround(const Eigen::Vector3d& start, const Eigen::Vector3d& end, const Eigen::Vector3d& via) {
    Guess guess;
    for (int i = 0; i <= kMostPieces; ++i) {
        const double t = std::numbers::pi * i / kMostPieces;
        const double share = 0.5 * (1.0 - std::cos(t));
        const Eigen::Vector3d node = (1.0 - share) * start + share * end + std::sin(t) * via;
        guess.nodes.emplace_back(node.normalized());
        const Eigen::Vector3d along = 0.5 * std::sin(t) * (end - start) + std::cos(t) * via;
        guess.aside.emplace_back(node.cross(along).normalized());
    }
    return guess;
}

/// Nodes of a way; each may leave its first guess by an angle, its detour.
class NodedWay {
  public:
    NodedWay(const Ellipsoid& surface, Guess guess)
        : m_axes(surface.halfAxes_mm()), m_guess(std::move(guess)), m_detour(m_guess.nodes.size(), 0.0) {}

    void shorten() {
        double length = lengthOf(m_detour, 1);
        double damping = 0.0;
        for (int step = 0; step < kMostPathSteps; ++step) {
            const std::vector<double> tried = newtonStep(damping);
            const double shorter = tried.empty() ? length + 1.0 : lengthOf(tried, 1);
            if (shorter > length) {
                damping = std::max(10.0 * damping, 1e-3);
                if (damping > 1e8 || (shorter - length < 1e-11 * length && !tried.empty()))
                    break;
                continue;
            }
            const double gain = length - shorter;
            m_detour = tried;
            length = shorter;
            damping *= 0.1;
            if (gain < 1e-13 * length)
                break;
        }
    }

    /// Richardson's extrapolation over chords of one and of two pieces.
    [[nodiscard]] double length() const {
        return (4.0 * lengthOf(m_detour, 1) - lengthOf(m_detour, 2)) / 3.0;
    }

    [[nodiscard]] std::vector<HeadPoint> points() const {
        std::vector<HeadPoint> all;
        for (std::size_t i = 0; i < m_detour.size(); ++i)
            all.emplace_back(pointAt(m_detour, i));
        return all;
    }

    /// Whether the nodes are spread along the way, so that no chord cuts through the head.
    [[nodiscard]] bool isEven() const {
        double longest = 0.0;
        for (std::size_t i = 0; i + 1 < m_detour.size(); ++i)
            longest = std::max(longest, (pointAt(m_detour, i + 1) - pointAt(m_detour, i)).norm());
        return longest < kLongestChord * lengthOf(m_detour, 1) / static_cast<double>(m_detour.size() - 1);
    }

  private:
    [[nodiscard]] Eigen::Vector3d pointAt(const std::vector<double>& detour, std::size_t i) const {
        const Eigen::Vector3d w =
            std::cos(detour[i]) * m_guess.nodes[i] + std::sin(detour[i]) * m_guess.aside[i];
        return m_axes.cwiseProduct(w);
    }
    [[nodiscard]] Eigen::Vector3d slopeAt(std::size_t i) const {
        const Eigen::Vector3d w =
            -std::sin(m_detour[i]) * m_guess.nodes[i] + std::cos(m_detour[i]) * m_guess.aside[i];
        return m_axes.cwiseProduct(w);
    }
    [[nodiscard]] double lengthOf(const std::vector<double>& detour, std::size_t stride) const {
        double sum = 0.0;
        Eigen::Vector3d previous = pointAt(detour, 0);
        for (std::size_t i = stride; i < detour.size(); i += stride) {
            const Eigen::Vector3d point = pointAt(detour, i);
            sum += (point - previous).norm();
            previous = point;
        }
        return sum;
    }
    [[nodiscard]] std::vector<double> newtonStep(double damping) const;

    Eigen::Vector3d m_axes;
    Guess m_guess;
    std::vector<double> m_detour;
};

/// The detours after one Newton step, empty if the damped Hessian is not positive.
std::vector<double> NodedWay::newtonStep(double damping) const {
    const std::size_t n = m_detour.size();
    std::vector<Eigen::Vector3d> points(n);
    std::vector<Eigen::Vector3d> slopes(n);
    for (std::size_t i = 0; i < n; ++i) {
        points[i] = pointAt(m_detour, i);
        slopes[i] = slopeAt(i);
    }
    std::vector<double> gradient(n, 0.0);
    std::vector<double> diagonal(n, 0.0);
    std::vector<double> beside(n, 0.0); // Hessian between i and i + 1
    for (std::size_t i = 0; i + 1 < n; ++i) {
        const Eigen::Vector3d& p = points[i];
        const Eigen::Vector3d& q = points[i + 1];
        const double chord = std::max((q - p).norm(), 1e-12);
        const Eigen::Vector3d u = (q - p) / chord;
        const Eigen::Vector3d& dp = slopes[i];
        const Eigen::Vector3d& dq = slopes[i + 1];
        // The second derivative of a node by its detour is minus the node itself.
        gradient[i] -= u.dot(dp);
        gradient[i + 1] += u.dot(dq);
        diagonal[i] += (dp.squaredNorm() - std::pow(u.dot(dp), 2)) / chord + u.dot(p);
        diagonal[i + 1] += (dq.squaredNorm() - std::pow(u.dot(dq), 2)) / chord - u.dot(q);
        beside[i] = -(dp.dot(dq) - u.dot(dp) * u.dot(dq)) / chord;
    }
    // Thomas' algorithm over the inner nodes.
    std::vector<double> pivot(n, 0.0);
    std::vector<double> right(n, 0.0);
    for (std::size_t i = 1; i + 1 < n; ++i) {
        const double factor = i > 1 ? beside[i - 1] / pivot[i - 1] : 0.0;
        pivot[i] =
            diagonal[i] + damping * std::abs(diagonal[i]) + damping - (i > 1 ? factor * beside[i - 1] : 0.0);
        right[i] = -gradient[i] - (i > 1 ? factor * right[i - 1] : 0.0);
        if (pivot[i] <= 0.0)
            return {};
    }
    std::vector<double> moved = m_detour;
    double after = 0.0;
    for (std::size_t i = n - 2; i >= 1; --i) {
        after = (right[i] - beside[i] * after) / pivot[i];
        moved[i] += after;
    }
    return moved;
}

Eigen::Vector3d tangentOf(const Ellipsoid& surface, const HeadPoint& point,
                          const Eigen::Vector3d& direction) {
    const Eigen::Vector3d normal = surface.normalAt(point).v;
    const Eigen::Vector3d tangent = direction - direction.dot(normal) * normal;
    const double length = tangent.norm();
    return length > 1e-12 ? Eigen::Vector3d(tangent / length) : Eigen::Vector3d(normal.unitOrthogonal());
}

/// x'' of a straight way on the surface: along the normal, as strong as the surface bends.
Eigen::Vector3d bendAt(const Eigen::Vector3d& inverseSquares, const Eigen::Vector3d& x,
                       const Eigen::Vector3d& v) {
    const Eigen::Vector3d gradient = x.cwiseProduct(inverseSquares);
    return -(v.cwiseAbs2().dot(inverseSquares) / gradient.squaredNorm()) * gradient;
}

} // namespace

SkinWay shortestWay(const Ellipsoid& surface, const HeadPoint& from, const HeadPoint& to) {
    const Eigen::Vector3d start = surface.parameterOf(from);
    const Eigen::Vector3d end = surface.parameterOf(to);
    const double angle_deg = std::atan2(start.cross(end).norm(), start.dot(end)) / base::kDegreesToRadians;
    const int pieces =
        std::clamp(2 * static_cast<int>(std::ceil(angle_deg / kPiecePair_deg)), kFewestPieces, kMostPieces);
    NodedWay best(surface, directGuess(start, end, pieces));
    best.shorten();
    if (angle_deg * base::kDegreesToRadians > kFarApart) {
        const Eigen::Vector3d axis = (start - end).normalized();
        const Eigen::Vector3d side = axis.unitOrthogonal();
        for (int i = 0; i < kSidesTried; ++i) {
            const double turn = 2.0 * std::numbers::pi * i / kSidesTried;
            const Eigen::Vector3d via = std::cos(turn) * side + std::sin(turn) * axis.cross(side);
            NodedWay other(surface, guessAround(start, end, via));
            other.shorten();
            if (other.isEven() && (other.length() < best.length() || !best.isEven()))
                best = other;
        }
    }
    return {Millimetres(best.length()), best.points()};
}

Millimetres skinDistance(const Ellipsoid& surface, const HeadPoint& from, const HeadPoint& to) {
    return shortestWay(surface, from, to).length;
}

Millimetres skinDistance(const Ellipsoid& surface, const ScalpPoint& from, const ScalpPoint& to) {
    return skinDistance(surface, onHead(surface, from), onHead(surface, to));
}

Heading straightOn(const Ellipsoid& surface, const HeadPoint& from, const Eigen::Vector3d& direction,
                   Millimetres distance) {
    const Eigen::Vector3d inverse = surface.halfAxes_mm().cwiseAbs2().cwiseInverse();
    Eigen::Vector3d x = from.v;
    Eigen::Vector3d v = tangentOf(surface, from, direction);
    const int steps = std::max(1, static_cast<int>(std::ceil(std::abs(distance.value) / kWalkStep_mm)));
    const double h = distance.value / steps;
    for (int i = 0; i < steps; ++i) { // Runge-Kutta of order 4
        const Eigen::Vector3d a1 = bendAt(inverse, x, v);
        const Eigen::Vector3d v2 = v + 0.5 * h * a1;
        const Eigen::Vector3d a2 = bendAt(inverse, x + 0.5 * h * v, v2);
        const Eigen::Vector3d v3 = v + 0.5 * h * a2;
        const Eigen::Vector3d a3 = bendAt(inverse, x + 0.5 * h * v2, v3);
        const Eigen::Vector3d v4 = v + h * a3;
        const Eigen::Vector3d a4 = bendAt(inverse, x + h * v3, v4);
        x += h / 6.0 * (v + 2.0 * v2 + 2.0 * v3 + v4);
        v += h / 6.0 * (a1 + 2.0 * a2 + 2.0 * a3 + a4);
    }
    const HeadPoint end = surface.pointAt(surface.parameterOf(HeadPoint(x)));
    return {end, HeadDirection(tangentOf(surface, end, v))};
}

HeadDirection headingTowards(const Ellipsoid& surface, const HeadPoint& from, const HeadPoint& to) {
    const std::vector<HeadPoint> way = shortestWay(surface, from, to).points;
    const Eigen::Vector3d start = -3.0 * way[0].v + 4.0 * way[1].v - way[2].v; // one-sided, second order
    return HeadDirection(tangentOf(surface, from, start));
}

Millimetres lengthAlong(const Ellipsoid& surface, const std::vector<ScalpPoint>& line) {
    Millimetres sum;
    for (std::size_t i = 0; i + 1 < line.size(); ++i)
        sum = sum + skinDistance(surface, line[i], line[i + 1]);
    return sum;
}

} // namespace trichion::head

#include "trichion/head/fit.h"

#include "trichion/base/error.h"

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>
#include <Eigen/Geometry>
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace trichion::head {

using base::HeadPoint;
using base::ImagePoint;
using Eigen::Matrix2d;
using Eigen::Matrix3d;
using Eigen::Vector2d;
using Eigen::Vector3d;

namespace {

constexpr std::size_t kFewestPoints = 5;
constexpr int kEllipseSamples = 96;
constexpr int kMostSteps = 100;
constexpr double kTooRound = 1.12;
constexpr double kNearestInHeads = 1.05; // camera to centre, in the space where the head is the unit sphere
constexpr double kHuberThresholds = 2.0; // robust sigmas
constexpr double kSmallestRobustSigma_px = 0.25;

[[noreturn]] void fail() {
    throw base::Error(base::ErrorCode::FitFailed);
}

/// Shape matrix of an ellipse: its points x satisfy x^T E^-1 x = 1.
Matrix2d shapeOf(const OutlineEllipse& outline) {
    const Matrix2d turn = Eigen::Rotation2Dd(outline.turn.value * base::kDegreesToRadians).toRotationMatrix();
    return turn * outline.radii_px.cwiseAbs2().asDiagonal() * turn.transpose();
}

/// Shape matrix of the surface seen from afar, mm^2.
Matrix2d shapeOf(const Matrix3d& rotation, const Ellipsoid& surface) {
    const Matrix3d full = rotation * surface.halfAxes_mm().cwiseAbs2().asDiagonal() * rotation.transpose();
    return full.topLeftCorner<2, 2>();
}

struct LongAxis {
    double angle = 0.0; // radians
    double ratio = 1.0; // of the radii
};

LongAxis longAxisOf(const Matrix2d& shape) {
    const Eigen::SelfAdjointEigenSolver<Matrix2d> solver(shape);
    const Vector2d axis = solver.eigenvectors().col(1);
    return {std::atan2(axis.y(), axis.x()), std::sqrt(solver.eigenvalues()(1) / solver.eigenvalues()(0))};
}

/// Distance of rays to the silhouette as a function of the head's centre.
class Tangency {
  public:
    Tangency(const Camera& camera, const Matrix3d& rotation, const Ellipsoid& surface,
             const std::vector<OutlinePoint>& outline)
        : m_focal_px(camera.focal_px)
        , m_form(rotation * surface.halfAxes_mm().cwiseAbs2().cwiseInverse().asDiagonal() *
                 rotation.transpose()) {
        for (const OutlinePoint& point : outline)
            m_rays.emplace_back(((point.position.v - camera.principal_px) / camera.focal_px).homogeneous());
    }

    /// The camera outside the head, the head before it.
    [[nodiscard]] bool possible(const Vector3d& centre) const {
        return centre.allFinite() && centre.z() > 0.0 &&
               centre.dot(m_form * centre) > kNearestInHeads * kNearestInHeads;
    }

    /// Signed distances in pixels, to first order; positive inside.
    [[nodiscard]] Eigen::VectorXd at(const Vector3d& centre) const {
        // A ray v touches the quadric (X-C)^T A (X-C) = 1 where g = (v.AC)^2 - (v.Av)(C.AC - 1) vanishes.
        const Vector3d ac = m_form * centre;
        const double outside = centre.dot(ac) - 1.0;
        Eigen::VectorXd distances(static_cast<Eigen::Index>(m_rays.size()));
        for (std::size_t i = 0; i < m_rays.size(); ++i) {
            const Vector3d& v = m_rays[i];
            const Vector3d av = m_form * v;
            const double vac = v.dot(ac);
            const double g = vac * vac - v.dot(av) * outside;
            const Vector3d slope = 2.0 * vac * ac - 2.0 * outside * av;
            distances(static_cast<Eigen::Index>(i)) =
                m_focal_px * g / std::max(1e-30, slope.head<2>().norm());
        }
        return distances;
    }

  private:
    double m_focal_px;
    Matrix3d m_form;
    std::vector<Vector3d> m_rays;
};

// The unknowns are the direction of the centre and the logarithm of its depth: nearly independent of each
// other.
Vector3d centreFrom(const Vector3d& unknowns) {
    const double depth = std::exp(unknowns.z());
    return {unknowns.x() * depth, unknowns.y() * depth, depth};
}

Vector3d unknownsFrom(const Vector3d& centre) {
    return {centre.x() / centre.z(), centre.y() / centre.z(), std::log(centre.z())};
}

double huberThreshold(const Eigen::VectorXd& distances) {
    std::vector<double> sizes(distances.data(), distances.data() + distances.size());
    for (double& size : sizes)
        size = std::abs(size);
    const auto middle = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2);
    std::nth_element(sizes.begin(), middle, sizes.end());
    return kHuberThresholds * std::max(kSmallestRobustSigma_px, 1.4826 * *middle);
}

double huberCost(const Eigen::VectorXd& distances, const Eigen::VectorXd& weights, double threshold) {
    double cost = 0.0;
    for (Eigen::Index i = 0; i < distances.size(); ++i) {
        const double size = std::abs(distances(i));
        cost += weights(i) * (size <= threshold ? size * size : threshold * (2.0 * size - threshold));
    }
    return cost;
}

Eigen::MatrixX3d jacobianOf(const Tangency& tangency, const Vector3d& unknowns) {
    constexpr double kStep = 1e-6;
    const Eigen::Index count = tangency.at(centreFrom(unknowns)).size();
    Eigen::MatrixX3d jacobian(count, 3);
    for (int j = 0; j < 3; ++j) {
        const Vector3d step = kStep * Vector3d::Unit(j);
        jacobian.col(j) =
            (tangency.at(centreFrom(unknowns + step)) - tangency.at(centreFrom(unknowns - step))) /
            (2.0 * kStep);
    }
    return jacobian;
}

/// Levenberg-Marquardt with Huber's weights.
Vector3d minimise(const Tangency& tangency, const Eigen::VectorXd& weights, const Vector3d& start) {
    Vector3d unknowns = unknownsFrom(start);
    double damping = 1e-3;
    for (int step = 0; step < kMostSteps && damping < 1e12; ++step) {
        const Eigen::VectorXd distances = tangency.at(centreFrom(unknowns));
        const double threshold = huberThreshold(distances);
        const Eigen::VectorXd robust = weights.array() * (threshold / distances.array().abs().max(threshold));
        const Eigen::MatrixX3d jacobian = jacobianOf(tangency, unknowns);
        const Eigen::MatrixX3d weighted = robust.asDiagonal() * jacobian;
        Matrix3d normal = jacobian.transpose() * weighted;
        const Vector3d gradient = weighted.transpose() * distances;
        normal.diagonal() *= 1.0 + damping;
        const Vector3d change = normal.ldlt().solve(-gradient);
        const Vector3d next = unknowns + change;
        const bool better = change.allFinite() && tangency.possible(centreFrom(next)) &&
                            huberCost(tangency.at(centreFrom(next)), weights, threshold) <=
                                huberCost(distances, weights, threshold);
        damping = better ? std::max(1e-12, damping * 0.2) : damping * 10.0;
        if (better)
            unknowns = next;
        if (better && change.norm() < 1e-11)
            break;
    }
    return centreFrom(unknowns);
}

OutlineFit fitFrom(const Camera& camera, const Matrix3d& rotation, const Ellipsoid& surface,
                   const std::vector<OutlinePoint>& outline, const Vector3d& start) {
    const Tangency tangency(camera, rotation, surface, outline);
    if (!tangency.possible(start))
        fail();
    Eigen::VectorXd weights(static_cast<Eigen::Index>(outline.size()));
    for (std::size_t i = 0; i < outline.size(); ++i)
        weights(static_cast<Eigen::Index>(i)) = outline[i].weight;
    if (!(weights.minCoeff() >= 0.0) || !(weights.sum() > 0.0))
        fail();
    const Vector3d centre = minimise(tangency, weights, start);
    const Eigen::VectorXd distances = tangency.at(centre);
    const double residual = std::sqrt(distances.cwiseAbs2().dot(weights) / weights.sum());
    if (!tangency.possible(centre) || !std::isfinite(residual))
        fail();
    return {HeadPose{rotation, centre}, residual};
}

/// A circle about the points, good enough to start from.
OutlineEllipse circleAbout(const std::vector<OutlinePoint>& outline) {
    // Least squares of |p|^2 = 2 p.m + n, shifted and scaled to keep it well conditioned.
    Vector2d mean = Vector2d::Zero();
    for (const OutlinePoint& point : outline)
        mean += point.position.v / static_cast<double>(outline.size());
    Matrix3d normal = Matrix3d::Zero();
    Vector3d right = Vector3d::Zero();
    double size = 1e-9;
    for (const OutlinePoint& point : outline)
        size = std::max(size, (point.position.v - mean).norm());
    for (const OutlinePoint& point : outline) {
        const Vector2d p = (point.position.v - mean) / size;
        const Vector3d row(2.0 * p.x(), 2.0 * p.y(), 1.0);
        normal += point.weight * row * row.transpose();
        right += point.weight * p.squaredNorm() * row;
    }
    normal += 1e-9 * Matrix3d::Identity();
    const Vector3d solution = normal.ldlt().solve(right);
    const double radius = size * std::sqrt(std::max(0.01, solution.z() + solution.head<2>().squaredNorm()));
    return {mean + size * solution.head<2>(), Vector2d(radius, radius), base::Degrees(0.0)};
}

double distanceToSegment(const Vector2d& from, const Vector2d& to) {
    const Vector2d along = to - from;
    const double t = std::clamp(-from.dot(along) / along.squaredNorm(), 0.0, 1.0);
    return (from + t * along).norm();
}

} // namespace

void requireUsable(const OutlineEllipse& outline, int width_px, int height_px) {
    constexpr double kSmallestRadius_px = 8.0;
    const bool finite =
        outline.centre_px.allFinite() && outline.radii_px.allFinite() && std::isfinite(outline.turn.value);
    if (!finite || outline.radii_px.minCoeff() < kSmallestRadius_px) {
        std::string given;
        for (const double value : {outline.centre_px.x(), outline.centre_px.y(), outline.radii_px.x(),
                                   outline.radii_px.y(), outline.turn.value})
            given.append(given.empty() ? "" : ",").append(std::to_string(value));
        throw base::Error(base::ErrorCode::OutlineInvalid, {{"limit", "8"}, {"given", given}});
    }
    // In the space where the ellipse is the unit circle the picture is a parallelogram.
    const Matrix2d toCircle =
        outline.radii_px.cwiseInverse().asDiagonal() *
        Eigen::Rotation2Dd(-outline.turn.value * base::kDegreesToRadians).toRotationMatrix();
    const Vector2d& c = outline.centre_px;
    const double nearest_x = std::clamp(c.x(), 0.0, double(width_px));
    const double nearest_y = std::clamp(c.y(), 0.0, double(height_px));
    bool meets = Vector2d(nearest_x, nearest_y) == c;
    const std::array<Vector2d, 4> corners = {Vector2d(0, 0), Vector2d(width_px, 0),
                                             Vector2d(width_px, height_px), Vector2d(0, height_px)};
    for (std::size_t i = 0; i < corners.size() && !meets; ++i)
        meets = distanceToSegment(toCircle * (corners[i] - c), toCircle * (corners[(i + 1) % 4] - c)) < 1.0;
    if (!meets)
        throw base::Error(base::ErrorCode::OutlineOutsidePicture,
                          {{"width", std::to_string(width_px)}, {"height", std::to_string(height_px)}});
}

std::vector<ImagePoint> pointsOf(const OutlineEllipse& outline, int count) {
    const Matrix2d turn = Eigen::Rotation2Dd(outline.turn.value * base::kDegreesToRadians).toRotationMatrix();
    std::vector<ImagePoint> points;
    for (int i = 0; i < count; ++i) {
        const double angle = 2.0 * std::numbers::pi * i / count;
        const Vector2d offset = outline.radii_px.cwiseProduct(Vector2d(std::cos(angle), std::sin(angle)));
        points.emplace_back(Vector2d(outline.centre_px + turn * offset));
    }
    return points;
}

bool isFocalLength(std::optional<double> focal35_mm) noexcept {
    return focal35_mm && *focal35_mm >= 10.0 && *focal35_mm <= 800.0;
}

Camera cameraOf(int width_px, int height_px, std::optional<double> focal35_mm) {
    constexpr double kAssumed35_mm = 60.0;
    constexpr double kFrame35_mm = 36.0;
    const double focal_px = (isFocalLength(focal35_mm) ? *focal35_mm : kAssumed35_mm) / kFrame35_mm *
                            std::max(width_px, height_px);
    return {focal_px, Vector2d(width_px / 2.0, height_px / 2.0)};
}

Matrix3d turnedTowards(const Matrix3d& rotationHeadToCamera, const Ellipsoid& surface,
                       const OutlineEllipse& outline) {
    const LongAxis seen = longAxisOf(shapeOf(outline));
    const LongAxis expected = longAxisOf(shapeOf(rotationHeadToCamera, surface));
    if (seen.ratio < kTooRound || expected.ratio < kTooRound)
        return rotationHeadToCamera;
    // An axis has no sign: the smaller turn is taken.
    const double turn = std::remainder(seen.angle - expected.angle, std::numbers::pi);
    return Eigen::AngleAxisd(turn, Vector3d::UnitZ()).toRotationMatrix() * rotationHeadToCamera;
}

HeadPose weakPerspectivePose(const Camera& camera, const Matrix3d& rotationHeadToCamera,
                             const Ellipsoid& surface, const OutlineEllipse& outline) {
    const double area = shapeOf(outline).determinant();
    const double pxPerMm = std::pow(area / shapeOf(rotationHeadToCamera, surface).determinant(), 0.25);
    const double depth = camera.focal_px / pxPerMm;
    const Vector3d ray = ((outline.centre_px - camera.principal_px) / camera.focal_px).homogeneous();
    const Vector3d centre = ray * depth;
    if (!centre.allFinite())
        fail();
    // A head as near as a wide outline says may reach the camera: start farther away, the fit goes on from
    // there.
    const Vector3d inHeads = (rotationHeadToCamera.transpose() * centre).cwiseQuotient(surface.halfAxes_mm());
    return {rotationHeadToCamera, centre * std::max(1.0, 1.2 * kNearestInHeads / inHeads.norm())};
}

OutlineFit fitToOutline(const Camera& camera, const Matrix3d& rotationHeadToCamera, const Ellipsoid& surface,
                        const std::vector<OutlinePoint>& outline) {
    if (outline.size() < kFewestPoints)
        fail();
    const HeadPose start = weakPerspectivePose(camera, rotationHeadToCamera, surface, circleAbout(outline));
    return fitFrom(camera, rotationHeadToCamera, surface, outline, start.centreCamera_mm);
}

OutlineFit fitToEllipse(const Camera& camera, const Matrix3d& rotationHeadToCamera, const Ellipsoid& surface,
                        const OutlineEllipse& outline) {
    std::vector<OutlinePoint> points;
    for (const ImagePoint& point : pointsOf(outline, kEllipseSamples))
        points.push_back({point, 1.0});
    const HeadPose start = weakPerspectivePose(camera, rotationHeadToCamera, surface, outline);
    return fitFrom(camera, rotationHeadToCamera, surface, points, start.centreCamera_mm);
}

std::vector<HeadPoint> silhouetteOf(const Ellipsoid& surface, const HeadPose& pose, int count) {
    // Where the head is the unit sphere, the rays from o touch it on the circle w.o = 1.
    const Vector3d o = (-(pose.rotationHeadToCamera.transpose() * pose.centreCamera_mm))
                           .cwiseQuotient(surface.halfAxes_mm());
    const double distance = o.norm();
    const Vector3d axis = o / distance;
    const double radius = std::sqrt(std::max(0.0, 1.0 - 1.0 / (distance * distance)));
    const Vector3d u = axis.unitOrthogonal();
    const Vector3d v = axis.cross(u);
    std::vector<HeadPoint> points;
    for (int i = 0; i < count; ++i) {
        const double angle = 2.0 * std::numbers::pi * i / count;
        points.push_back(
            surface.pointAt(axis / distance + radius * (std::cos(angle) * u + std::sin(angle) * v)));
    }
    return points;
}

std::vector<HeadPoint> silhouetteOf(const View& view, int count) {
    std::vector<HeadPoint> points = silhouetteOf(view.head.surface, view.pose, count);
    if (view.head.relief.isFlat())
        return points;
    constexpr double kReach = 0.5; // radians to both sides of the ellipsoid's own
    constexpr int kHalvings = 24;
    const Vector3d towards = (-(view.pose.rotationHeadToCamera.transpose() * view.pose.centreCamera_mm))
                                 .cwiseQuotient(view.head.surface.halfAxes_mm())
                                 .normalized();
    for (HeadPoint& point : points) {
        const Vector3d w = view.head.surface.parameterOf(point);
        const Vector3d along = (towards - towards.dot(w) * w).normalized();
        double away = -kReach;
        double facing = kReach;
        for (int i = 0; i < kHalvings; ++i) {
            const double middle = 0.5 * (away + facing);
            point = view.head.surface.pointAt(std::cos(middle) * w + std::sin(middle) * along);
            (view.facing(point) > 0.0 ? facing : away) = middle;
        }
    }
    return points;
}

} // namespace trichion::head

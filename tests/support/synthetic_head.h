#pragma once
// Heads drawn from the figures of ANSUR II with bumps beyond an ellipsoid, and what photos of them show:
// outline, landmarks and orientation with the errors that the models make. Exact truth comes with them.

#include "imaging/skull_outline.h"
#include "support/view_comparison.h"
#include "trichion/head/joint.h"
#include "trichion/imaging/fit_head.h"

#include <Eigen/Geometry>
#include <array>
#include <cmath>
#include <numbers>
#include <optional>
#include <random>
#include <vector>

namespace trichion::test {

/// A smooth bump or hollow about a direction: height as a share of the radius.
struct Bump {
    Eigen::Vector3d about = Eigen::Vector3d::UnitY();
    double width_rad = 0.5;
    double height = 0.0;
};

/// A closed surface about the centre of an ellipsoid, in the head frame.
struct BumpyHead {
    head::Head mean = head::meanHead();
    std::vector<Bump> bumps;
    double squareness = 2.0; ///< exponent of a superellipsoid; 2: none
    double interpupillary_mm = 64.0;
    std::array<double, 3> midlineRise_deg{}; ///< places of three landmarks over the horizontal of the head

    [[nodiscard]] Eigen::Vector3d pointAt(const Eigen::Vector3d& w) const {
        double factor = std::pow(w.cwiseAbs().array().pow(squareness).sum(), -1.0 / squareness);
        for (const Bump& bump : bumps) {
            const double angle = std::acos(std::clamp(w.dot(bump.about), -1.0, 1.0)) / bump.width_rad;
            factor += bump.height * std::exp(-0.5 * angle * angle);
        }
        return factor * mean.surface.halfAxes_mm().cwiseProduct(w);
    }

    [[nodiscard]] Eigen::Vector3d normalAt(const Eigen::Vector3d& w) const {
        constexpr double kStep = 1e-4;
        const Eigen::Vector3d u = w.unitOrthogonal();
        const Eigen::Vector3d v = w.cross(u);
        const auto at = [&](const Eigen::Vector3d& offset) -> Eigen::Vector3d {
            return pointAt((w + offset).normalized());
        };
        const Eigen::Vector3d alongU = at(kStep * u) - at(-kStep * u);
        const Eigen::Vector3d alongV = at(kStep * v) - at(-kStep * v);
        const Eigen::Vector3d normal = alongU.cross(alongV).normalized();
        return normal.dot(w) < 0.0 ? Eigen::Vector3d(-normal) : normal;
    }
};

using Random = std::mt19937_64;

inline double gauss(Random& random) {
    return std::normal_distribution<double>()(random);
}

inline Eigen::Vector3d gauss3(Random& random) {
    const double x = gauss(random);
    const double y = gauss(random);
    return {x, y, gauss(random)};
}

/// Breadth 154.3 (5.5), length 199.5 (7.0), height as tragion to top (4.7 %), correlated 0.18 to 0.2; rise of
/// the long axis 11 (4); thirty bumps of 1.8 % and a flat or full occiput.
inline BumpyHead drawHead(Random& random) {
    BumpyHead drawn;
    const Eigen::Vector3d z = gauss3(random);
    const double breadth = z.x();
    const double length = 0.18 * breadth + std::sqrt(1.0 - 0.18 * 0.18) * z.y();
    const double height = 0.17 * breadth + 0.17 * length + 0.97 * z.z();
    drawn.mean.surface = head::Ellipsoid(
        {77.2 * (1 + 0.036 * breadth), 84.0 * (1 + 0.047 * height), 99.7 * (1 + 0.035 * length)});
    drawn.mean.longAxisRise = base::Degrees(11.0 + 4.0 * gauss(random));
    for (int i = 0; i < 30; ++i) {
        const Eigen::Vector3d about = gauss3(random).normalized();
        const double width_rad = 0.2 + 0.3 * std::uniform_real_distribution<double>()(random);
        drawn.bumps.push_back({about, width_rad, 0.018 * gauss(random)});
    }
    drawn.bumps.push_back(
        {Eigen::Vector3d(0.15 * gauss(random), 0.1, -1.0).normalized(), 0.6, -0.015 + 0.025 * gauss(random)});
    drawn.interpupillary_mm = 64.0 + 3.4 * (0.3 * breadth + 0.95 * gauss(random));
    drawn.squareness = 2.15 + 0.15 * gauss(random);
    const double shift_deg = 3.0 * gauss(random);
    drawn.midlineRise_deg = {-14.0 + shift_deg, -6.0 + shift_deg, 4.0 + shift_deg};
    return drawn;
}

/// A photo of a bumpy head: the exact view of its ellipsoid, what is seen of it, and where the scalp lies.
struct SyntheticPhoto {
    head::View truth; ///< camera and pose are exact, its surface lacks the bumps
    head::ViewEvidence evidence;
    std::vector<SeenScalp> scalp;
    std::vector<int> scalpNumbers; ///< the same number is the same point in every photo of the head
};

/// Whether the focal length is in the photo's notes.
enum class FocalLength { Known, Unknown };

/// The points of the surface where the camera's rays touch it, about the direction to the camera.
inline std::vector<Eigen::Vector3d> contourOf(const BumpyHead& head, const head::HeadPose& pose, int count) {
    const Eigen::Vector3d camera = -(pose.rotationHeadToCamera.transpose() * pose.centreCamera_mm);
    const Eigen::Vector3d axis = camera.cwiseQuotient(head.mean.surface.halfAxes_mm()).normalized();
    const Eigen::Vector3d u = axis.unitOrthogonal();
    const Eigen::Vector3d v = axis.cross(u);
    std::vector<Eigen::Vector3d> points;
    for (int i = 0; i < count; ++i) {
        const double around = 2.0 * std::numbers::pi * i / count;
        const Eigen::Vector3d side = std::cos(around) * u + std::sin(around) * v;
        double facing = 0.6;
        double away = 2.2;
        for (int step = 0; step < 40; ++step) {
            const double middle = 0.5 * (facing + away);
            const Eigen::Vector3d w = std::cos(middle) * axis + std::sin(middle) * side;
            (head.normalAt(w).dot(camera - head.pointAt(w)) > 0.0 ? facing : away) = middle;
        }
        points.push_back(head.pointAt(std::cos(facing) * axis + std::sin(facing) * side));
    }
    return points;
}

/// Photographs a head as practitioners do: some 10 degrees beside the typical view, from 0.6 to 1.5 m.
class Photographer {
  public:
    Photographer(const BumpyHead& head, Random& random) : m_head(head), m_random(random) {}

    SyntheticPhoto shoot(head::ViewKind kind, FocalLength focal) {
        SyntheticPhoto photo{standBefore(kind), {}, {}, {}};
        photo.evidence.camera = photo.truth.camera;
        lookAtScalp(photo);
        lookAtOutline(photo);
        const bool face = kind == head::ViewKind::Front || kind == head::ViewKind::QuarterLeft ||
                          kind == head::ViewKind::QuarterRight;
        guessOrientation(photo, kind, face);
        if (face)
            lookAtFace(photo);
        if (focal == FocalLength::Unknown) {
            constexpr double kUsualDistance_mm = 800.0;
            photo.evidence.focalSigma = 0.3;
            photo.evidence.camera.focal_px *= kUsualDistance_mm / photo.truth.pose.centreCamera_mm.z();
        }
        photo.evidence.pose =
            head::fitToOutline(photo.evidence.camera, photo.evidence.pose.rotationHeadToCamera,
                               head::meanHead().surface, photo.evidence.outline)
                .pose;
        return photo;
    }

  private:
    double uniform(double low, double high) {
        return std::uniform_real_distribution<double>(low, high)(m_random);
    }

    static Eigen::Matrix3d turn(const Eigen::Vector3d& turn_deg) {
        const Eigen::Vector3d radians = turn_deg * base::kDegreesToRadians;
        return Eigen::AngleAxisd(radians.norm(), radians.normalized()).toRotationMatrix();
    }

    head::View standBefore(head::ViewKind kind) {
        const double f35_mm = uniform(26.0, 110.0);
        const double distance_mm = uniform(600.0, 1500.0);
        const double pxPerMm = uniform(5.0, 12.0);
        const double focal_px = pxPerMm * distance_mm;
        const double side_px = focal_px * 36.0 / f35_mm;
        const Eigen::Vector3d deviation_deg = gauss3(m_random).cwiseProduct(Eigen::Vector3d(6, 7, 4));
        const Eigen::Matrix3d rotation = head::frankfurtToCamera(kind) * turn(deviation_deg) *
                                         head::headToFrankfurt(m_head.mean.longAxisRise);
        const double beside = std::min(60.0, 0.1 * side_px / pxPerMm);
        const Eigen::Vector3d centre(uniform(-beside, beside), uniform(-beside, beside), distance_mm);
        head::View view{{std::string(64, 'c'), static_cast<int>(side_px), static_cast<int>(0.75 * side_px)},
                        {focal_px, {0.5 * side_px, 0.375 * side_px}},
                        m_head.mean,
                        {rotation, centre},
                        {}};
        view.fit.kind = kind;
        return view;
    }

    void lookAtScalp(SyntheticPhoto& photo) const {
        constexpr int kCount = 1500;
        const Eigen::Matrix3d toFrankfurt = head::headToFrankfurt(m_head.mean.longAxisRise);
        const head::HeadPose& pose = photo.truth.pose;
        for (int i = 0; i < kCount; ++i) {
            const double y = 1.0 - (i + 0.5) / kCount; // the upper half, evenly
            const double around = i * std::numbers::pi * (3.0 - std::sqrt(5.0));
            const double r = std::sqrt(1.0 - y * y);
            const Eigen::Vector3d w =
                toFrankfurt.transpose() * Eigen::Vector3d(r * std::cos(around), y, r * std::sin(around));
            const Eigen::Vector3d camera_mm =
                pose.rotationHeadToCamera * m_head.pointAt(w) + pose.centreCamera_mm;
            const SeenScalp seen{photo.truth.camera.principal_px +
                                     photo.truth.camera.focal_px * camera_mm.head<2>() / camera_mm.z(),
                                 camera_mm, pose.rotationHeadToCamera * m_head.normalAt(w)};
            if (seen.facing() <= 0.2)
                continue;
            photo.scalp.push_back(seen);
            photo.scalpNumbers.push_back(i);
        }
    }

    /// Smooth errors of 0.7 mm, rough ones of 0.4, and one point in 20 on something else's edge.
    void lookAtOutline(SyntheticPhoto& photo) {
        constexpr int kCount = 240;
        const double pxPerMm = photo.truth.scaleAtCentre().value;
        std::array<Eigen::Vector2d, 5> waves;
        for (Eigen::Vector2d& wave : waves)
            wave = 0.7 / std::sqrt(5.0) * Eigen::Vector2d(gauss(m_random), gauss(m_random));
        const std::vector<Eigen::Vector3d> contour = contourOf(m_head, photo.truth.pose, kCount);
        const Eigen::Vector2d middle = photo.truth.project(base::HeadPoint())->v;
        for (int i = 0; i < kCount; ++i) {
            const Eigen::Vector3d& point = contour[static_cast<std::size_t>(i)];
            double error_mm = 0.4 * gauss(m_random);
            for (std::size_t k = 0; k < waves.size(); ++k) {
                const double phase = 2.0 * std::numbers::pi * i / kCount * (static_cast<double>(k) + 1.0);
                error_mm += waves[k].x() * std::cos(phase) + waves[k].y() * std::sin(phase);
            }
            if (uniform(0.0, 1.0) < 0.05)
                error_mm += uniform(-4.0, 10.0);
            if (!imaging::isBareSkull(photo.truth, point))
                continue;
            const Eigen::Vector2d at = photo.truth.project(base::HeadPoint(point))->v;
            const Eigen::Vector2d moved = at + error_mm * pxPerMm * (at - middle).normalized();
            photo.evidence.outline.push_back({base::ImagePoint(moved), 1.0});
        }
    }

    /// The mesh errs by 5, 4 and 2 degrees; without a face the typical view is taken, turned in the picture.
    void guessOrientation(SyntheticPhoto& photo, head::ViewKind kind, bool face) {
        head::ViewEvidence& evidence = photo.evidence;
        const Eigen::Matrix3d mean = head::headToFrankfurt(head::meanHead().longAxisRise);
        const Eigen::Matrix3d fromFrankfurt = photo.truth.pose.rotationHeadToCamera *
                                              head::headToFrankfurt(m_head.mean.longAxisRise).transpose();
        if (face) {
            evidence.orientationSigma_deg = Eigen::Vector3d(4.0, 4.0, 2.0);
            const Eigen::Vector3d error_deg = gauss3(m_random).cwiseProduct(evidence.orientationSigma_deg);
            evidence.pose.rotationHeadToCamera = fromFrankfurt * turn(error_deg) * mean;
            return;
        }
        const Eigen::Matrix3d typical = head::frankfurtToCamera(kind);
        const Eigen::AngleAxisd off(Eigen::Matrix3d(fromFrankfurt * typical.transpose()));
        const double roll_deg =
            off.angle() * off.axis().z() / base::kDegreesToRadians + 4.0 * gauss(m_random);
        evidence.pose.rotationHeadToCamera = turn({0.0, 0.0, roll_deg}) * typical * mean;
        evidence.orientationSigma_deg = Eigen::Vector3d(5.0, 5.0, 5.0);
    }

    void lookAtFace(SyntheticPhoto& photo) {
        const head::View& truth = photo.truth;
        const double pxPerMm = truth.scaleAtCentre().value;
        const double aside_mm = 1.5 * gauss(m_random); // the three points err alike
        for (int k = 0; k < 3; ++k) {
            const double rise = m_head.midlineRise_deg[static_cast<std::size_t>(k)] * base::kDegreesToRadians;
            const Eigen::Vector3d point =
                m_head.pointAt(Eigen::Vector3d(0.0, std::sin(rise), std::cos(rise)));
            const Eigen::Vector2d error_mm(aside_mm + gauss(m_random), 2.0 * gauss(m_random));
            photo.evidence.midline.push_back(
                {k, base::ImagePoint(
                        Eigen::Vector2d(truth.project(base::HeadPoint(point))->v + pxPerMm * error_mm))});
        }
        const double size =
            m_head.mean.surface.halfAxes_mm().x() / head::meanHead().surface.halfAxes_mm().x();
        const Eigen::Vector3d eyes = head::headToFrankfurt(m_head.mean.longAxisRise).transpose() *
                                     (size * Eigen::Vector3d(0.0, -22.0, 80.0) +
                                      3.0 * gauss3(m_random).cwiseProduct(Eigen::Vector3d(0, 1, 1)));
        const Eigen::Vector3d half(0.5 * m_head.interpupillary_mm * (1.0 + 0.02 * gauss(m_random)), 0.0, 0.0);
        photo.evidence.pupils =
            head::PupilMarks{*truth.project(base::HeadPoint(Eigen::Vector3d(eyes - half))),
                             *truth.project(base::HeadPoint(Eigen::Vector3d(eyes + half))), 2.0};
    }

    const BumpyHead& m_head;
    Random& m_random;
};

/// Distances on the fitted head of the same true points picked in two photos, mm.
inline std::vector<double> pickedApart_mm(const SyntheticPhoto& a, const head::View& fittedA,
                                          const SyntheticPhoto& b, const head::View& fittedB) {
    constexpr double kWellSeen = 0.35;
    std::vector<double> distances;
    std::size_t j = 0;
    for (std::size_t i = 0; i < a.scalp.size(); ++i) {
        while (j < b.scalp.size() && b.scalpNumbers[j] < a.scalpNumbers[i])
            ++j;
        if (j == b.scalp.size() || b.scalpNumbers[j] != a.scalpNumbers[i] ||
            a.scalp[i].facing() < kWellSeen || b.scalp[j].facing() < kWellSeen)
            continue;
        const auto inA = fittedA.lift(base::ImagePoint(a.scalp[i].pixel_px));
        const auto inB = fittedB.lift(base::ImagePoint(b.scalp[j].pixel_px));
        if (inA && inB)
            distances.push_back((inA->v - inB->v).norm());
    }
    return distances;
}

/// True points that two photos show, as a matcher would find them: with errors of 1.5 mm.
inline std::vector<head::ScalpMatch> matchesBetween(const SyntheticPhoto& photoA, std::size_t a,
                                                    const SyntheticPhoto& photoB, std::size_t b,
                                                    Random& random) {
    std::vector<head::ScalpMatch> matches;
    for (std::size_t i = 0; i < photoA.scalp.size(); i += 23)
        for (std::size_t j = 0; j < photoB.scalp.size(); ++j) {
            const SeenScalp& inA = photoA.scalp[i];
            const SeenScalp& inB = photoB.scalp[j];
            if (photoA.scalpNumbers[i] != photoB.scalpNumbers[j] || inA.facing() < 0.35 ||
                inB.facing() < 0.35)
                continue;
            const double error_px = 1.5 * photoB.truth.scaleAtCentre().value;
            const double x = gauss(random);
            const Eigen::Vector2d error_mm(x, gauss(random));
            matches.push_back({a, b, base::ImagePoint(inA.pixel_px),
                               base::ImagePoint(Eigen::Vector2d(inB.pixel_px + error_px * error_mm)), 0.0});
        }
    for (head::ScalpMatch& match : matches)
        match.sigma_mm = imaging::matchSigma_mm(matches.size());
    return matches;
}

} // namespace trichion::test

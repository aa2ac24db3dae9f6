#pragma once
// Where a hairline that was drawn in one photo lands in another.

#include "support/scan_truth.h"
#include "support/synthetic_head.h"
#include "trichion/head/view.h"

#include <Eigen/Core>
#include <cmath>
#include <map>
#include <vector>

namespace trichion::test {

/// A place of the true head as two photos show it.
struct TwicePhotographed {
    Eigen::Vector2d inA_px;
    Eigen::Vector2d inB_px;
    double pxPerMmInB = 1.0; ///< true, there
};

/// Where hairlines run: 30 to 50 degrees above the middle of the head, within 50 of the front.
inline bool isAtHairline(const Eigen::Vector3d& fromMiddle_mm) {
    const double rise_deg = std::atan2(fromMiddle_mm.y(), std::hypot(fromMiddle_mm.x(), fromMiddle_mm.z())) /
                            base::kDegreesToRadians;
    const double aside_deg =
        std::atan2(std::abs(fromMiddle_mm.x()), fromMiddle_mm.z()) / base::kDegreesToRadians;
    return rise_deg > 30.0 && rise_deg < 50.0 && aside_deg < 50.0;
}

inline std::vector<TwicePhotographed> hairlineOf(const ScanTruth& a, const ScanTruth& b) {
    const Eigen::Vector3d middle_mm(-4.0, 106.0, 4.0); // of the best ellipsoid
    const auto cellOf = [](const Eigen::Vector3d& p) {
        return std::array<long, 3>{std::lround(p.x()), std::lround(p.y()), std::lround(p.z())};
    };
    std::map<std::array<long, 3>, const TruthSample*> inB;
    for (const TruthSample& point : b.samples)
        if (isScalp(point))
            inB.emplace(cellOf(point.scan_mm), &point);
    std::vector<TwicePhotographed> places;
    for (const TruthSample& point : a.samples) {
        const auto same = inB.find(cellOf(point.scan_mm));
        if (isScalp(point) && same != inB.end() && isAtHairline(point.scan_mm - middle_mm))
            places.push_back(
                {point.pixel_px, same->second->pixel_px, b.focal_px / same->second->camera_mm.z()});
    }
    return places;
}

inline std::vector<TwicePhotographed> hairlineOf(const SyntheticPhoto& a, const SyntheticPhoto& b) {
    std::vector<TwicePhotographed> places;
    std::size_t j = 0;
    for (std::size_t i = 0; i < a.scalp.size(); ++i) {
        while (j < b.scalp.size() && b.scalpNumbers[j] < a.scalpNumbers[i])
            ++j;
        if (j == b.scalp.size())
            break;
        const Eigen::Vector3d inHead_mm = a.truth.pose.rotationHeadToCamera.transpose() *
                                          (a.scalp[i].camera_mm - a.truth.pose.centreCamera_mm);
        if (b.scalpNumbers[j] == a.scalpNumbers[i] &&
            isAtHairline(head::headToFrankfurt(a.truth.head.longAxisRise) * inHead_mm))
            places.push_back({a.scalp[i].pixel_px, b.scalp[j].pixel_px,
                              b.truth.camera.focal_px / b.scalp[j].camera_mm.z()});
    }
    return places;
}

/// How far from their true places they land in the second photo, mm.
inline std::vector<double> landedBeside_mm(const std::vector<TwicePhotographed>& places, const head::View& a,
                                           const head::View& b) {
    std::vector<double> distances;
    distances.reserve(places.size());
    for (const TwicePhotographed& place : places)
        if (const auto point = a.lift(base::ImagePoint(place.inA_px)))
            if (const auto landed = b.project(*point))
                distances.push_back((landed->v - place.inB_px).norm() / place.pxPerMmInB);
    return distances;
}

} // namespace trichion::test

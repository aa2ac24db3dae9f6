#pragma once
// The same true places of the scalp picked in two samples: how far apart they lie on the fitted heads.

#include "support/scan_truth.h"
#include "trichion/head/view.h"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

namespace trichion::test {

/// A place of the scan as both samples show it well.
struct SharedPlace {
    Eigen::Vector2d inA_px;
    Eigen::Vector2d inB_px;
};

inline std::vector<SharedPlace> sharedPlaces(const ScanTruth& truthA, const ScanTruth& truthB) {
    static constexpr double kCell_mm = 2.0;
    constexpr double kWellSeen = 0.35;
    const auto cellOf = [](const Eigen::Vector3d& p) {
        const Eigen::Vector3d cell = (p / kCell_mm).array().floor();
        return std::array<double, 3>{cell.x(), cell.y(), cell.z()};
    };
    std::map<std::array<double, 3>, const TruthSample*> inB;
    for (const TruthSample& point : truthB.samples)
        if (isScalp(point) && point.facing() > kWellSeen)
            inB.emplace(cellOf(point.scan_mm), &point);
    std::vector<SharedPlace> places;
    for (const TruthSample& point : truthA.samples) {
        const auto same = inB.find(cellOf(point.scan_mm));
        if (isScalp(point) && point.facing() > kWellSeen && same != inB.end() &&
            (same->second->scan_mm - point.scan_mm).norm() <= 0.5)
            places.push_back({point.pixel_px, same->second->pixel_px});
    }
    return places;
}

/// Median distance on the fitted heads, mm; 1e9 unless there are more than 50 places.
inline double pickedApart_mm(const std::vector<SharedPlace>& places, const head::View& a,
                             const head::View& b) {
    std::vector<double> distances;
    for (const SharedPlace& place : places) {
        const auto onA = a.lift(base::ImagePoint(place.inA_px));
        const auto onB = b.lift(base::ImagePoint(place.inB_px));
        if (onA && onB)
            distances.push_back((onA->v - onB->v).norm());
    }
    if (distances.size() <= 50)
        return 1e9;
    std::sort(distances.begin(), distances.end());
    return distances[distances.size() / 2];
}

} // namespace trichion::test

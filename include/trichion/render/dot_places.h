#pragma once
/// \file
/// Where the dots of a placement lie in a picture: what all their ages, shades and sizes share.

#include "trichion/head/view.h"
#include "trichion/render/silhouette_warp.h"
#include "trichion/stipple/placement.h"

#include <Eigen/Core>
#include <array>
#include <cstdint>
#include <vector>

namespace trichion::render {

/// Where a dot lies, and how a small piece of the skin there appears.
struct DotPlace {
    Eigen::Vector2d centre_px = Eigen::Vector2d::Zero();
    std::array<double, 3> spread_px2{}; ///< covariance of what has 1 mm2 on the skin: xx, xy, yy
    double area_px2 = 0.0;              ///< of a mm2 of skin
    std::array<float, 3> metric{};      ///< px to squared mm on the skin: xx, xy, yy
    std::array<float, 2> reach_px{};    ///< of a mm on the skin, along x and y
};

/// The places of all dots of a placement in a view. Deterministic on any number of threads.
class DotPlaces {
  public:
    DotPlaces() = default;
    /// Those that `known`, of the same view and warp, has for the same dots at the same points of the head
    /// are taken over.
    DotPlaces(const stipple::Placement& placement, const head::View& view, const SilhouetteWarp& warp,
              const DotPlaces& known = {});

    /// As many as the placement has dots.
    [[nodiscard]] std::size_t count() const noexcept { return m_entries.size(); }
    /// Of a dot by its index in the placement; nullptr if its skin does not face the camera.
    [[nodiscard]] const DotPlace* at(std::size_t dot) const noexcept {
        return m_entries[dot].isSeen ? &m_entries[dot].place : nullptr;
    }

  private:
    struct Entry {
        std::uint32_t id = 0;
        bool isSeen = false;
        Eigen::Vector3d position_mm = Eigen::Vector3d::Zero();
        DotPlace place;
    };

    [[nodiscard]] static Entry entryOf(const stipple::Dot& dot, const head::View& view,
                                       const SilhouetteWarp& warp);

    std::vector<Entry> m_entries; ///< rising ids, as in a placement
};

} // namespace trichion::render

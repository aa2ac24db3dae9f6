#pragma once
/// \file
/// Which pixels at the edge of the person belong to it: finer than the network's map, by their colour.

#include "skin_light.h"

#include <array>
#include <optional>

namespace trichion::render {

/// Colours on both sides of the person's edge, in cells of a SkinColour.
class HeadEdge {
  public:
    HeadEdge(const SkinColour& skin, const base::Picture& photo, const std::optional<base::FloatMap>& person);

    /// True where both sides are near a place given in cells.
    [[nodiscard]] bool isNear(double cellX, double cellY) const;
    /// Share of a pixel that shows the person, 0..1; `person` is what the network's map says there.
    [[nodiscard]] float coverOf(const std::array<float, 3>& light, double cellX, double cellY,
                                float person) const;

  private:
    void lookAt(const SkinColour& skin, const base::FloatMap& person, int x, int y);

    /// Of a cell: colour outside, direction to the inside over its squared length (roots of light), how sure.
    base::Raster<float, 7> m_sides;
};

} // namespace trichion::render

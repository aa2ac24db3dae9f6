#pragma once
// What of a picture a person covers, seen from a direction: a few rounded solids, as a map about the skull.

#include "trichion/base/units.h"
#include "trichion/head/view.h"

#include <Eigen/Core>
#include <optional>
#include <vector>

namespace trichion::imaging {

/// From where a camera looks at an upright person. Turn 0 sees the face, -90 the client's left side, 180 the
/// back; lift is the camera's height over the level of the head, 90 straight from above; roll turns the
/// picture clockwise.
struct Direction {
    double turn_deg = 0.0;
    double lift_deg = 0.0;
    double roll_deg = 0.0;
};

/// Rotation head -> camera of the mean head.
[[nodiscard]] Eigen::Matrix3d orientationFrom(const Direction& direction);
/// The kind that comes nearest: above 60 degrees the top, within 22.5 degrees of the back the back.
[[nodiscard]] head::ViewKind kindOf(const Direction& direction);

/// A place of the picture, in radii of the skull from its middle, and what a person covers there.
struct ShapeSample {
    Eigen::Vector2d at = Eigen::Vector2d::Zero();
    double covered = 0.0; ///< probability that the person is there
    double weight = 1.0;
};

/// A place of the skull's rim that shows an edge from this direction: ground or a body lies behind it.
struct RimSample {
    Eigen::Vector2d at = Eigen::Vector2d::Zero();
    Eigen::Vector2d normal = Eigen::Vector2d::Zero();
};

struct PersonShape {
    Direction direction;
    std::vector<ShapeSample> samples;
    std::vector<RimSample> rim;
    std::optional<Eigen::Vector2d> nose; ///< where its tip is seen
};

[[nodiscard]] PersonShape personFrom(const Direction& direction);

} // namespace trichion::imaging

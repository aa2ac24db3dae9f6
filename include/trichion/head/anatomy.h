#pragma once
/// \file
/// Where things are on a head: the scalp chart, anatomical points and zones (docs/method/head.md).

#include "trichion/base/frames.h"
#include "trichion/base/units.h"
#include "trichion/head/ellipsoid.h"

#include <Eigen/Core>
#include <array>
#include <string_view>
#include <vector>

namespace trichion::head {

/// A place on the scalp that does not depend on the size of the head: the azimuthal equidistant chart about
/// the vertex in the ellipsoid's parameter space. Degrees from the vertex towards the client's left and
/// towards the front.
struct ScalpPoint {
    double left_deg = 0.0;
    double front_deg = 0.0;

    [[nodiscard]] Eigen::Vector2d vector() const { return {left_deg, front_deg}; }
    [[nodiscard]] ScalpPoint mirrored() const { return {-left_deg, front_deg}; }
    friend bool operator==(const ScalpPoint&, const ScalpPoint&) = default;
};

/// Unit parameter vector of a place, and back. The chart is exact up to 180 degrees from the vertex.
[[nodiscard]] Eigen::Vector3d parameterOf(const ScalpPoint& place);
[[nodiscard]] ScalpPoint scalpPointOf(const Eigen::Vector3d& parameter);
[[nodiscard]] base::HeadPoint onHead(const Ellipsoid& surface, const ScalpPoint& place);
[[nodiscard]] ScalpPoint scalpPointOf(const Ellipsoid& surface, const base::HeadPoint& point);

/// The glabella where the mean head has it: w = (0, -0.325, 0.946), read off a scanned head whose ellipsoid
/// was fitted to the vault (docs/method/head.md).
[[nodiscard]] base::HeadPoint meanGlabella(const Ellipsoid& surface);

/// The point `rise` above the glabella along the midline, then `lateral` to the client's left (negative:
/// right) along the skin at right angles to the midline.
[[nodiscard]] base::HeadPoint fromGlabella(const Ellipsoid& surface, base::Millimetres rise,
                                           base::Millimetres lateral);

/// Length along the midline from the glabella up to the point of the midline at the same place in front.
[[nodiscard]] base::Millimetres riseAboveGlabella(const Ellipsoid& surface, const ScalpPoint& onMidline);

/// Parts of the scalp that are planned and counted apart.
enum class Zone { Frontal, MidScalp, Crown, TempleLeft, TempleRight, SideLeft, SideRight, Nape };
constexpr int kZoneCount = 8;

/// "frontal", "mid-scalp", "crown", "temple-left", ...
[[nodiscard]] std::string_view nameOf(Zone zone) noexcept;

/// Where the zones of a head meet, alike on both sides. Top: frontal, mid-scalp and crown, one behind the
/// other; round it temples, sides and nape. Chart degrees; 10 are about 15 mm.
struct ZoneBorders {
    double top_deg = 58.0;     ///< distance from the vertex at which the top ends, 45..85
    double frontal_deg = 28.0; ///< of the top, what lies in front of this is frontal, 5..40
    double crown_deg = -22.0;  ///< and what lies behind this is crown, -40..-5
    double temples_deg = 35.0; ///< azimuth from the front at which the temples begin, 15..50
    double sides_deg = 72.0;   ///< at which the sides begin, 60..110
    double nape_deg = 140.0;   ///< at which the nape begins, 120..165

    friend bool operator==(const ZoneBorders&, const ZoneBorders&) = default;
};

[[nodiscard]] Zone zoneAt(const ScalpPoint& place, const ZoneBorders& borders = {}) noexcept;

/// The borders between zones as open lines on the chart, points at most 2 degrees apart: the end of the top,
/// frontal, crown, then temples, sides and nape, each left and right.
[[nodiscard]] std::vector<std::vector<ScalpPoint>> zoneBorders(const ZoneBorders& borders = {});

/// How much each zone counts at a place; index: Zone. The weights add up to 1 and are smooth: a zone goes
/// over into the next across `transition` (on the mean head; it grows with the head), 6..72 mm.
using ZoneWeights = std::array<double, kZoneCount>;
[[nodiscard]] ZoneWeights zoneWeightsAt(const ScalpPoint& place, base::Millimetres transition,
                                        const ZoneBorders& borders = {}) noexcept;
constexpr double kUsualTransition_mm = 36.0;

} // namespace trichion::head

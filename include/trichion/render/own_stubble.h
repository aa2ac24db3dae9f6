#pragma once
/// \file
/// The client's own short hair, as it is seen in a photo, so that what is drawn continues it
/// (docs/method/optics.md, "Stubble").

#include "trichion/base/error.h"
#include "trichion/design/design.h"

#include <array>

namespace trichion::render {

class PreparedPhoto;

/// Short hair of one client. Defaults: usual dark hair (judgement).
struct OwnStubble {
    double hairs_perCm2 = 130.0; ///< on the skin, 20..400
    double length_mm = 0.8;      ///< out of the skin, 0.12..3
    /// -ln of the light that a hair of this length lets through, integrated over its picture, R G B.
    std::array<double, 3> darkness_mm2{0.12, 0.12, 0.11};
    double turn_deg = 0.0; ///< of the hair against the way out of the whorl, seen from outside, -90..90
    double area_cm2 = 0.0; ///< of skin that it was measured on; 0: not measured

    friend bool operator==(const OwnStubble&, const OwnStubble&) = default;
};

enum class StubbleSight {
    Measured,
    TooSmall, ///< the photo has too few pixels for single hairs
    NotSeen   ///< no short hair on the scalp, or no bare skin to compare it with
};

struct StubbleReading {
    StubbleSight sight = StubbleSight::NotSeen;
    OwnStubble stubble; ///< usual values unless measured
    double pxPerMm = 0.0;
};

/// Pixels per mm below which single hairs cannot be counted (appearance figures 5: half are missed at 4).
constexpr double kLeastForHairs_pxPerMm = 5.5;

/// Measured where the design would have dots, on skin that faces the camera. Deterministic.
[[nodiscard]] StubbleReading ownStubbleIn(const PreparedPhoto& photo, const design::Design& design);

/// Hairs among the dots where a photo is to say how many: as measured, at most kDensestStubble_perCm2; the
/// usual ones where the photo is too small to tell, none where none are seen.
[[nodiscard]] double stubbleAsIn(const StubbleReading& reading);

/// What to tell a person of a photo that is too small, or that shows none. Precondition: it is not measured.
[[nodiscard]] base::Finding findingOf(const StubbleReading& reading);

} // namespace trichion::render

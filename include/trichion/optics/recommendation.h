#pragma once
/// \file
/// Which shade matches the client's own stubble: in optical density against bare skin, as one to three colour
/// numbers over the sessions. Method and limits: docs/method/colour.md.

#include "trichion/base/color.h"
#include "trichion/base/error.h"
#include "trichion/optics/dot.h"

#include <array>
#include <vector>

namespace trichion::optics {

/// What is to be matched, and with which dots.
struct StubbleMatch {
    base::LinearRgb bare{};     ///< skin without hair, corrected, linear sRGB
    base::LinearRgb stubble{};  ///< the field of shaved hair beside it, in the same light
    double dots_per_cm2 = 90.0; ///< healed, all sessions; 10..400
    /// Share of the dots that are new in each session; their sum is 1.
    std::vector<double> sessionShares{0.3, 0.4, 0.3};
    Deposit deposit; ///< diameter, depth and parts; its optical density is what is looked for
    Conditions conditions;
};

/// The shade of a session.
struct SessionShade {
    double opticalDensity = 0.0;
    double dilution = 0.0; ///< parts of water, the nearest colour number of the catalogue
};

/// How the dots on bare skin would look beside the stubble.
struct ShadePrediction {
    Age age;
    base::Lab colour;
    double difference = 0.0; ///< CIEDE2000 to the stubble
};

struct Recommendation {
    double opticalDensity = 0.0;          ///< of one shade for all sessions
    std::vector<SessionShade> sessions{}; ///< lighter first, so that the first cannot be too dark
    /// Dots per cm2 at which the usual colour number 10 would match, 0..400.
    double densityForUsualShade = 0.0;
    std::array<ShadePrediction, 3> predictions{}; ///< fresh, healed, 5 years
    base::Findings findings{};                    ///< HairVeryLight, ShadeOutOfReach
};

/// Mean colour of skin with dots of so many per cm2 at an age: bare * exp(-n Q), the halos' reach ignored.
[[nodiscard]] base::LinearRgb fieldColour(const base::LinearRgb& bare, const Deposit& deposit,
                                          double dots_per_cm2, Age age, const Conditions& conditions);

/// Error: ValueOutOfRange for a colour outside (0, 1], a density outside 10..400, shares that do not sum
/// to 1.
[[nodiscard]] Recommendation recommendedShade(const StubbleMatch& match);

} // namespace trichion::optics

#pragma once
/// \file
/// How a design is looked at: when, after which session, under which assumptions and light, and what of it
/// went wrong. Nothing of it changes the design.

#include "trichion/design/design.h"
#include "trichion/optics/dot.h"

#include <optional>
#include <string>
#include <vector>

namespace trichion::render {

constexpr double kMostStops = 1.5;
constexpr double kMostShine = 2.0;
constexpr double kLongestShave_mm = 3.0;
constexpr double kDensestStubble_perCm2 = 200.0;

constexpr int kMostLaserSessions = 10;

/// The light that the client is looked at in, against that of the photo.
struct Light {
    double brightness_stops = 0.0; ///< -1.5..1.5
    double softness = 0.0;         ///< 0 as in the photo, 1 hardly any shade
    double overhead = 0.0;         ///< 0 as in the photo, 1 a lamp above the head
    double shine = 1.0;            ///< 0 matte, 1 as in the photo, 2 shiny

    friend bool operator==(const Light&, const Light&) = default;
};

/// What changes on the client beside the dots. Estimates (catalogue/light.json).
struct BodyChange {
    double tan = 0.0;      ///< 0 as in the photo, 1 the strongest usual tan
    double greyHair = 0.0; ///< 0 as in the photo, 1 all of it

    friend bool operator==(const BodyChange&, const BodyChange&) = default;
};

/// What is shown of a design.
struct Look {
    optics::Age age = optics::kHealed; ///< since the last session shown
    int session = 0;                   ///< sessions 1..session; 0: all
    optics::Conditions conditions;
    Light light;
    BodyChange body;
    /// Length at which the client will wear the hair that is left, 0..kLongestShave_mm; nothing: as it is in
    /// the photo.
    std::optional<double> shave_mm;
    /// The client's own stubble among the dots, 0..kDensestStubble_perCm2 at the design's full density.
    double stubble_perCm2 = 0.0;
    /// Hair that grew back among the dots, 0..kDensestStubble_perCm2.
    double regrown_perCm2 = 0.0;
    std::string failure; ///< id in design::failureCatalogue(); empty: all goes well
    /// Id in design::hairLossCatalogue(): hair that this stage takes is gone; empty: none.
    std::string hairLoss;
    int laserSessions = 0; ///< that lightened earlier work before, 0..kMostLaserSessions

    friend bool operator==(const Look&, const Look&) = default;
};

/// Refuses a look that means nothing. Errors: ValueOutOfRange with the range; FailureUnknown;
/// HairLossUnknown.
void requireSound(const Look& look);

/// What an exported picture says it shows, in plain English: "healed", "5 years, much sun, oily skin",
/// "WHAT CAN GO WRONG: Too deep, 3 years"; later hair loss, laser, changed light and body are named.
/// Errors: FailureUnknown, HairLossUnknown.
[[nodiscard]] std::string stateOf(const Look& look);

/// The design that is drawn under a look: what can go wrong is a change of it for the eye alone.
/// Error: FailureUnknown.
[[nodiscard]] design::Design shownDesign(const design::Design& design, const Look& look);

/// Age of every session when the last shown is `look.age` old, index 0 = first session.
[[nodiscard]] std::vector<optics::Age> sessionAges(const design::Design& design, const Look& look);

} // namespace trichion::render

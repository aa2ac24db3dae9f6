#pragma once
/// \file
/// How pigment of one clinic fades, learnt from follow-ups of all its clients, in terms of the ageing that
/// previews use (docs/method/tracking.md).

#include "trichion/optics/clinic_profile.h"
#include "trichion/optics/dot.h"

#include <optional>
#include <string>
#include <vector>

namespace trichion::calibration {

/// What one follow-up says.
struct FadingPoint {
    std::string client;                   ///< any word that tells clients apart
    double baseline_days = 0.0;           ///< age of the dots in the baseline, days since the last session
    double followUp_days = 0.0;           ///< later than that
    double left = 1.0;                    ///< share of the pigment of the baseline, above 0
    double sigma = 0.05;                  ///< of it
    double confidence = 1.0;              ///< 0..1: how much it counts
    std::vector<optics::InkPart> parts{}; ///< of the pigment; empty: carbon
    optics::Wear wear{};
};

/// What all of them say.
struct FadingCurve {
    double fade = 1.0;      ///< factor on all half-lives: optics::Calibration::fade
    double low = 1.0;       ///< of it, two standard errors down; from client to client
    double high = 1.0;      ///< and up
    int clients = 0;        ///< that it rests on
    int points = 0;         ///< follow-ups of theirs
    double misfit = 0.0;    ///< median of |ln left - ln predicted| with it
    double predicted = 0.0; ///< the same with what ships
};

/// Share of the pigment of the baseline that the ageing leaves if half-lives are `fade` times the
/// catalogue's.
[[nodiscard]] double leftBy(const FadingPoint& point, double fade);

/// The factor with the least sum of |ln left - ln predicted| over points, in units of their errors, bounded
/// and weighed by confidence; a client counts once however many follow-ups there are. Points whose dots were
/// not healed in the baseline, or that lie less than 60 days apart, say nothing and are left out. Nothing
/// below two clients: one says more about the client than about the clinic.
[[nodiscard]] std::optional<FadingCurve> fitFading(const std::vector<FadingPoint>& points);

/// The profile with this fade; what it says of hue, strength and sharpness stays.
[[nodiscard]] optics::ClinicProfile withFading(optics::ClinicProfile profile, const FadingCurve& curve);

} // namespace trichion::calibration

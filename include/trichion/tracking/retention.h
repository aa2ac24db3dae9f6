#pragma once
/// \file
/// What is left of the dots of a baseline photo in a follow-up that was laid over it
/// (docs/method/tracking.md).

#include "trichion/base/color.h"
#include "trichion/base/progress.h"
#include "trichion/base/raster.h"
#include "trichion/design/design.h"
#include "trichion/head/anatomy.h"
#include "trichion/tracking/registration.h"

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace trichion::tracking {

/// What makes a measurement less sure.
enum class Doubt {
    OtherLight,     ///< the light has another colour than in the baseline
    YellowLight,    ///< and it is yellow
    Redness,        ///< the skin is redder: sunburn or irritation
    Covered,        ///< something lies over the skin that the baseline lacks: longer hair
    Blurred,        ///< the follow-up is less sharp
    Smeared,        ///< in one direction: it moved
    OtherRendering, ///< the camera or a copy changes contrast: another camera, a screenshot
    BareNotSeen,    ///< no untreated skin to compare with
    Compressed,     ///< a file was compressed so much that faint dots are gone
    LaidBadly,      ///< the photos do not lie well over each other
    LittleSkin,     ///< little skin can be used
};
[[nodiscard]] std::string_view nameOf(Doubt doubt) noexcept;
/// One sentence: what it is, and what to do about it.
[[nodiscard]] std::string_view sentenceOf(Doubt doubt) noexcept;

/// How the colour of the treated skin moved, light taken out by the untreated skin.
struct ColourDrift {
    base::Lab baseline;
    base::Lab followUp;
    double difference = 0.0; ///< CIEDE2000
};

/// A zone of the head.
struct ZoneRetention {
    head::Zone zone = head::Zone::Frontal;
    double area_cm2 = 0.0;      ///< of treated skin that both photos show well
    std::optional<double> left; ///< 1: all; nothing where it cannot be told
    double sigma = 0.0;         ///< of it: from place to place, and of the method
    double confidence = 0.0;    ///< 0..1
    std::optional<ColourDrift> drift;
};

/// What is compared.
struct RetentionRequest {
    std::optional<design::Design>
        design; ///< says where dots are and where not; without it their texture does
    /// Takes the place of the baseline's pixels: the plan drawn into it. May be null.
    std::shared_ptr<const base::Picture> plan;
    head::ZoneBorders borders; ///< without a design
};

/// A small square of treated skin.
struct PlaceLeft {
    base::PixelRect pixels; ///< of the baseline
    double left = 0.0;      ///< smoothed over about 12 mm
};

/// What is left.
struct Retention {
    std::vector<ZoneRetention> zones; ///< those with treated skin in both photos
    ZoneRetention whole;              ///< all of them together; its zone says nothing
    std::vector<PlaceLeft> places;    ///< of zones with a number, row by row
    std::vector<Doubt> doubts;
    double blur_mm = 0.0;   ///< standard deviation that the follow-up is blurred by; < 0: it is sharper
    double toneRatio = 1.0; ///< contrast of untreated skin against the baseline
    base::LinearRgb lamp{1.0, 1.0, 1.0}; ///< light of the follow-up against the baseline's, by untreated skin
    double bare_cm2 = 0.0;               ///< untreated skin that was used
};

/// Confidence below which no number is given.
constexpr double kLeastConfidence = 0.3;

/// The follow-up in the pixels of the baseline; dark where it shows nothing of the head.
[[nodiscard]] base::Picture alignedPicture(const base::Picture& followUp, const Alignment& alignment);

/// Measures. The registration must hold an alignment. Deterministic. Error: Interrupted.
[[nodiscard]] Retention measureRetention(const TrackedPhoto& baseline, const TrackedPhoto& followUp,
                                         const Registration& registration, const RetentionRequest& request,
                                         const base::Progress& progress);

} // namespace trichion::tracking

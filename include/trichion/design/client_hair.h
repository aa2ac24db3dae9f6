#pragma once
/// \file
/// The hair that the client has, as it was corrected by hand, and how the client will wear it. It belongs to
/// the head, not to a variant of the design.

#include "trichion/head/anatomy.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace trichion::design {

enum class HairStrokeKind {
    Hair, ///< here is hair, whatever the photo looks like
    Skin  ///< here is none
};

/// A way of the brush along the skin; a later stroke covers those before it.
struct HairStroke {
    HairStrokeKind kind = HairStrokeKind::Hair;
    std::vector<head::ScalpPoint> points; ///< 1..400
    double radius_mm = 8.0;               ///< along the skin, 1..60

    friend bool operator==(const HairStroke&, const HairStroke&) = default;
};

/// Where the density of the stubble among the dots comes from.
enum class StubbleSource {
    Given, ///< stubble_perCm2
    Photo  ///< as it is measured in the photo that is drawn
};

/// What a client is asked before a treatment; what is empty was not said.
struct AskedFacts {
    std::string stage;  ///< of hair loss, id in hairLossCatalogue()
    std::string colour; ///< of the hair: black, brown, blond, red, grey, white
    bool losesHair = false;
    bool hasRaisedScar = false;
    std::optional<double> months{}; ///< since the scar, transplant or treatment that is built on, 0..1200

    friend bool operator==(const AskedFacts&, const AskedFacts&) = default;
};

/// The colours of hair that treatments tell apart.
[[nodiscard]] const std::vector<std::string>& hairColours();

struct ClientHair {
    std::vector<HairStroke> strokes; ///< in the order they were drawn, at most kMostHairStrokes
    /// Length at which the hair that is left will be worn, 0..3 mm; nothing: as in the photo.
    std::optional<double> shave_mm;
    double stubble_perCm2 = 0.0; ///< own stubble among the dots, 0..200; kept beside a measured one
    StubbleSource stubbleSource = StubbleSource::Given;
    AskedFacts asked;

    friend bool operator==(const ClientHair&, const ClientHair&) = default;
};

constexpr std::size_t kMostHairStrokes = 500;
constexpr double kSmallestHairBrush_mm = 1.0;
constexpr double kLargestHairBrush_mm = 60.0;

} // namespace trichion::design

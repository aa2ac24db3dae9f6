#pragma once
/// \file
/// Dots counted in a photo whose view is known (docs/method/tracking.md).

#include "trichion/base/frames.h"
#include "trichion/base/progress.h"
#include "trichion/base/units.h"
#include "trichion/head/anatomy.h"
#include "trichion/tracking/registration.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace trichion::tracking {

/// A dot that was seen.
struct SeenDot {
    base::ImagePoint at;   ///< pixels of the photo
    base::HeadPoint place; ///< on the head
    double contrast = 0.0; ///< of its middle against the skin round it, optical density
};

/// What a zone of the head shows.
struct ZoneSight {
    head::Zone zone = head::Zone::Frontal;
    double area_cm2 = 0.0;   ///< of skin in which dots can be counted
    double dotted_cm2 = 0.0; ///< of it, where dots stand
    std::size_t dots = 0;

    /// Of the skin where dots stand.
    [[nodiscard]] base::DotsPerCm2 density() const {
        return base::DotsPerCm2(dotted_cm2 > 0.0 ? static_cast<double>(dots) / dotted_cm2 : 0.0);
    }
};

/// Why dots cannot be counted.
enum class CensusRefusal {
    TooSmall, ///< fewer than kFewestPxPerMm pixels per mm of skin: dots run together
    NoDots,   ///< nothing stands out from the skin like dots do
};
[[nodiscard]] std::string_view nameOf(CensusRefusal refusal) noexcept;
[[nodiscard]] std::string_view sentenceOf(CensusRefusal refusal) noexcept;

/// Below this a count would be guesswork: at 4 px/mm a third of the dots is missed (appearance figures 5).
constexpr double kFewestPxPerMm = 5.5;

/// The dots of a photo.
struct PhotoCensus {
    std::vector<SeenDot> dots; ///< row by row
    std::array<ZoneSight, head::kZoneCount> zones{};
    double pxPerMm = 0.0; ///< of the nearest skin
    std::optional<CensusRefusal> refusal;

    [[nodiscard]] double area_cm2() const;
    [[nodiscard]] double dotted_cm2() const;
    /// Over all zones, of the skin where dots stand.
    [[nodiscard]] base::DotsPerCm2 density() const;
};

/// Counts dots where the skin faces the camera within 45 degrees and is neither burnt out nor black. Hair
/// stubble that is as large and dark as dots is counted with them. Error: Interrupted.
[[nodiscard]] PhotoCensus countDots(const TrackedPhoto& photo, const head::ZoneBorders& borders,
                                    const base::Progress& progress);

} // namespace trichion::tracking

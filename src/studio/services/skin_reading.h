#pragma once
/// \file
/// What a photo says about skin and stubble: measured in the background from what a person clicked.

#include "studio/services/photo_import.h"
#include "trichion/design/design.h"
#include "trichion/imaging/skin_colour.h"
#include "trichion/optics/recommendation.h"

#include <QString>
#include <memory>
#include <optional>

namespace trichion::studio {

/// Places of a photo that a person clicked for their colour. Value.
struct ColourMarks {
    std::optional<base::ImagePoint> white;   ///< something white or grey
    std::optional<base::ImagePoint> stubble; ///< the client's own shaved hair
    bool isByChart = false;                  ///< the colour chart in the photo tells its light, not `white`
    std::optional<base::ImagePoint> bare;    ///< bare skin beside it; none: what is measured

    friend bool operator==(const ColourMarks&, const ColourMarks&) = default;
};

struct SkinReading {
    bool isCorrected = false;
    std::optional<double> chartError; ///< median CIEDE2000 that a colour chart leaves; nothing without one
    std::optional<imaging::SkinColour> skin;
    std::optional<optics::Recommendation> shade;
    base::Findings costs; ///< what the photo itself costs the preview
    QString trouble;      ///< why a place could not be used; empty if nothing is wrong
};

/// Radius of a clicked place in pixels of the photo.
[[nodiscard]] double markRadius_px(const head::View& view);

/// Never throws for a place that cannot be used: `trouble` says so.
[[nodiscard]] SkinReading readSkin(const base::Picture& picture, const head::View& view,
                                   const ColourMarks& marks, const design::Design& design);

/// "Light, warm; like Monk tone 4; suggests skin type II", with what makes it unsure.
[[nodiscard]] QString sentenceFor(const SkinReading& reading);
/// "Colour number 12, then 10, then 8", and how near it comes; empty without stubble.
[[nodiscard]] QString shadeSentence(const SkinReading& reading);

} // namespace trichion::studio

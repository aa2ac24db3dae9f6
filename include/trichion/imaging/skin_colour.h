#pragma once
/// \file
/// The colour of the client's skin, and whether a photo can say anything about it. Method and limits:
/// docs/method/colour.md.

#include "trichion/base/error.h"
#include "trichion/head/view.h"
#include "trichion/imaging/colour_correction.h"
#include "trichion/optics/skin_tone.h"

#include <optional>
#include <vector>

namespace trichion::imaging {

/// Colour of clean, evenly lit skin.
struct SkinColour {
    base::LinearRgb colour{};               ///< corrected, linear sRGB
    optics::SkinTone tone;                  ///< of that colour
    std::vector<base::ImagePoint> places{}; ///< of the patches, forehead first
    double spread = 0.0;                    ///< median CIEDE2000 of the patches to their middle one
};

/// The median of up to three patches of 9 mm on the forehead, the temples or the bare scalp: smooth, neither
/// burnt out nor dark, of the colour of skin. Nothing if there is no such patch.
[[nodiscard]] std::optional<SkinColour> skinColourIn(const base::Picture& picture, const head::View& view,
                                                     const ColourCorrection& correction = {});

/// What the photo costs the preview: SkinNotVisible, PhotoMonochrome, ScalpOverexposed, ScalpUnderexposed,
/// ColourCast, JpegHeavy. Best effort is made all the same.
[[nodiscard]] base::Findings photoCosts(const base::Picture& picture, const head::View& view,
                                        const ColourCorrection& correction = {});

} // namespace trichion::imaging

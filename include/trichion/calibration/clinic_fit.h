#pragma once
/// \file
/// A clinic's calibration from its own results: photos before, and of the healed or aged result, each with
/// its view, and the design that was done. Method, proof and limits: docs/method/colour.md.

#include "trichion/base/color.h"
#include "trichion/base/progress.h"
#include "trichion/base/raster.h"
#include "trichion/design/design.h"
#include "trichion/head/view.h"
#include "trichion/optics/clinic_profile.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace trichion::calibration {

/// A photo and where the head is in it.
struct ViewedPhoto {
    std::shared_ptr<const base::Picture> picture;
    head::View view;
};

/// One client's result.
struct ResultPair {
    std::string name; ///< for messages
    ViewedPhoto before;
    ViewedPhoto after;
    design::Design design;
    optics::Age age = optics::kHealed; ///< of the dots in `after`; healed or older
    optics::Wear wear;
};

/// What a pair says about treated skin, as means over patches that both photos show.
struct PairMeasure {
    std::string name;
    optics::Age age = optics::kHealed;
    optics::Channels
        seen{}; ///< density of the treated against the bare skin, light evened out by the forehead
    optics::Channels predicted{}; ///< the same of the preview under what ships, healed
    double seenContrast = 0.0;    ///< fine contrast over density in red
    double softContrast = 0.0;    ///< of the preview with sharpness 0
    double crispContrast = 0.0;   ///< of the preview with sharpness 1
    base::LinearRgb bare{};       ///< mean of the patches before
    std::vector<optics::InkPart> parts;
    optics::Wear wear;
};

/// Measures a pair; nothing if fewer than eight treated patches are seen in both photos, or no untreated
/// skin. Error: Interrupted.
[[nodiscard]] std::optional<PairMeasure> measurePair(const ResultPair& pair, const base::Progress& progress);

/// CIEDE2000 between the seen mean colour of a pair and the one that a calibration predicts.
[[nodiscard]] double errorOf(const PairMeasure& measure, const optics::Calibration& calibration);

/// The calibration that fits: strength and hue by the medians of healed pairs, fade by the aged ones,
/// sharpness by fine contrast; with its error, and each pair's under the fit to the others. Error:
/// CalibrationTooFew below two.
[[nodiscard]] optics::ClinicProfile fitClinic(const std::vector<PairMeasure>& measures);

} // namespace trichion::calibration

#pragma once
/// \file
/// Two photos of a client measured against each other, off the GUI thread: what is left of the dots, or what
/// came of what a preview promised.

#include "studio/services/photo_import.h"
#include "trichion/calibration/promise.h"
#include "trichion/optics/constants.h"
#include "trichion/tracking/follow_up.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace trichion::studio {

/// What is measured.
struct FollowUpOrder {
    std::vector<std::uint8_t> baseline; ///< photos as files
    std::vector<std::uint8_t> followUp;
    std::vector<std::string> heads; ///< H.json, the newest last; a photo that none was laid in is fitted
    std::string design;             ///< D.json; empty: the skin says where dots are
    /// Plan: the first photo is untreated, and what the design promised is compared. Needs a design.
    tracking::Reference reference = tracking::Reference::Baseline;
    tracking::DotAges ages;
    optics::Calibration calibration = optics::shippedConstants().appearance.calibration; ///< of the preview
    std::vector<tracking::PlacePair> pairs; ///< shown by hand: none, or three and more
};

/// What was found.
struct MeasuredFollowUp {
    std::shared_ptr<const LoadedPhoto> baseline;
    std::shared_ptr<const LoadedPhoto> followUp;
    tracking::FollowUpFacts facts; ///< without an alignment where it was refused
    std::string report;            ///< F.json; empty if nothing could be measured
    std::optional<calibration::PairMeasure> promise;
    base::Picture aligned;  ///< the follow-up in the frame of the baseline; empty if it was refused
    base::Picture promised; ///< the preview in the baseline, at the age of the follow-up; empty unless Plan
};

/// Stages "decode", "fit", "match", "refine", "compare", "census", "draw". A refusal is no error: it stands
/// in facts.registration. Errors: those of loadPhoto, registerPhoto and reading the files; Interrupted.
[[nodiscard]] MeasuredFollowUp measureFollowUp(const FollowUpOrder& order, const base::Progress& progress);

} // namespace trichion::studio

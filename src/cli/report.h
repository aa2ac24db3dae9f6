#pragma once
/// \file
/// The R.json report (docs/design-format.md).

#include "console.h"
#include "trichion/design/design.h"
#include "trichion/head/view.h"
#include "trichion/imaging/pencil_line.h"
#include "trichion/imaging/photo_check.h"
#include "trichion/render/own_stubble.h"
#include "trichion/stipple/placement.h"

#include <optional>
#include <string>
#include <vector>

namespace trichion::cli {

/// What is known of the photo that was previewed.
struct PhotoFacts {
    std::optional<head::View> view;
    std::optional<imaging::PencilLine> drawnLine;  ///< if the hairline was taken from it
    std::optional<render::StubbleReading> stubble; ///< if any of it was drawn
    std::vector<imaging::PhotoFault> faults = {};  ///< that no finding names
};

/// Counts by session and zone, areas, the fit, findings and the times of the stages.
[[nodiscard]] std::string reportToJson(const stipple::Placement& placement, const design::Design& design,
                                       int session, const PhotoFacts& photo, const base::Findings& findings,
                                       const StageTimes& times);

} // namespace trichion::cli

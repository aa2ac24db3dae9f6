#pragma once
/// \file
/// The M.json format (docs/design-format.md): areas, lengths, counts and distances of a design.

#include "trichion/design/design.h"
#include "trichion/head/guides.h"
#include "trichion/head/view.h"
#include "trichion/stipple/placement.h"

#include <optional>
#include <string>
#include <vector>

namespace trichion::cli {

/// What to measure besides the design itself.
struct MeasureRequest {
    std::string preset;              ///< of the guides
    std::vector<std::string> way;    ///< places to go through, in order
    std::vector<std::string> region; ///< corners of a closed region
    double besideWay_mm = 5.0;       ///< dots so near to the way are counted
    std::optional<head::View> view;  ///< in which pixels are meant
};

/// A place as the command line names it: a guide point, LEFT,FRONT in degrees of the scalp chart, or px:X,Y
/// in pixels of the view. Errors: GuideUnknown; UsageConflict for a pixel without a view or beside the head.
[[nodiscard]] head::ScalpPoint placeFrom(const std::string& text, const head::Guides& guides,
                                         const std::optional<head::View>& view);

/// Text of an M.json. Errors: GuideUnknown, UsageConflict.
[[nodiscard]] std::string measuresToJson(const design::Design& design, const stipple::Placement& placement,
                                         const MeasureRequest& request);

} // namespace trichion::cli

#pragma once
/// \file
/// One head for all photos of a person, and what the photos say differently.

#include "studio/services/photo_import.h"
#include "trichion/design/design.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace trichion::studio {

/// The same registrations on one head: that of `reference`. Every photo keeps its own camera and pose; the
/// outline that was seen in it decides where the head stands. Those that are on this head already are
/// returned as they are; null stays null. This is the one place where a joint fit of all photos takes over.
[[nodiscard]] std::vector<std::shared_ptr<const Registration>>
onOneHead(const std::vector<std::shared_ptr<const Registration>>& registrations, std::size_t reference);

/// How much larger (percent; negative: smaller) the photo alone shows the head than all photos together have
/// it.
[[nodiscard]] double disagreement_percent(const Registration& registration);
/// Whether that is more than the photo's own uncertainty of scale explains.
[[nodiscard]] bool disagrees(const Registration& registration);

/// What another fit of the head changes, for the person to see.
struct HeadChange {
    double breadthBefore_mm = 0.0;
    double breadthAfter_mm = 0.0;
    double hairlineShift_mm = 0.0; ///< along the skin, the largest where the photo shows it well
};

/// How the hairline, which keeps its place on the scalp, moves in the photo.
[[nodiscard]] HeadChange changeBetween(const head::View& before, const head::View& after,
                                       const design::Design& design);

} // namespace trichion::studio

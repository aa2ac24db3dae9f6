#pragma once
/// \file
/// Where photos disagree: a place of the scalp that another photo sees somewhere else.

#include "studio/services/common_head.h"

#include <vector>

namespace trichion::studio {

/// One place of the scalp that was recognised in two photos.
struct SeenElsewhere {
    base::ImagePoint here;  ///< where this photo has it, pixels
    base::ImagePoint there; ///< where it would lie in this photo by the other one, pixels
    double apart_mm = 0.0;  ///< between both, on the head
    int other = 0;          ///< the id of the other photo's view
};

/// The places that photo `id` shares with the others and that lie at least `least_mm` apart, the farthest
/// first. Empty if none are known.
[[nodiscard]] std::vector<SeenElsewhere> seenElsewhere(const HeadState& state, int id, double least_mm);

} // namespace trichion::studio

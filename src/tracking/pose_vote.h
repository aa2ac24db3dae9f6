#pragma once
// The position of the baseline's head in the follow-up on which most matches agree.

#include "trichion/tracking/registration.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace trichion::tracking {

/// A head that matches agree on.
struct PoseVote {
    head::View followUp;           ///< the baseline's head in the follow-up
    std::vector<std::size_t> kept; ///< matches that agree, rising
};

/// RANSAC on the head surface: three matches, lifted onto the heads, give a turn, shift and size (Umeyama
/// 1991); those within `agree_mm` on the skin count. Nothing with fewer than three matches that can be
/// lifted, or where the size differs by more than a third.
[[nodiscard]] std::optional<PoseVote> votePose(const TrackedPhoto& baseline, const TrackedPhoto& followUp,
                                               const std::vector<PlacePair>& matches, double agree_mm);

} // namespace trichion::tracking

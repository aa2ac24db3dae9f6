#pragma once
/// \file
/// A follow-up photo laid over the baseline photo of the same head: which pixel of one shows the skin that a
/// pixel of the other shows (docs/method/tracking.md).

#include "trichion/base/frames.h"
#include "trichion/base/progress.h"
#include "trichion/base/raster.h"
#include "trichion/base/units.h"
#include "trichion/head/view.h"
#include "trichion/tracking/smooth_shift.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace trichion::tracking {

/// A photo and where the head is in it.
struct TrackedPhoto {
    std::shared_ptr<const base::Picture> picture;
    head::View view;
};

/// The same place of the skin in both photos, shown by hand.
struct PlacePair {
    base::ImagePoint baseline;
    base::ImagePoint followUp;
};

/// Why two photos cannot be laid over each other.
enum class Refusal {
    LittleOverlap, ///< too little of the scalp is seen in both
    SkinDiffers,   ///< the skin does not match: another head, or too blurred or covered to tell
    PairsDisagree, ///< the places shown by hand do not fit one head
};
/// "little-overlap", ...
[[nodiscard]] std::string_view nameOf(Refusal refusal) noexcept;
/// One sentence that says what to do.
[[nodiscard]] std::string_view sentenceOf(Refusal refusal) noexcept;

/// Where the skin of the baseline is in the follow-up. Value.
struct Alignment {
    head::View baseline;
    head::View followUp; ///< the head of the baseline as it stands in the follow-up
    SmoothShift shift;   ///< what remains: pixels of the follow-up, by pixel of the baseline

    /// Pixel of the follow-up; std::nullopt beside the head. May lie outside the photo.
    [[nodiscard]] std::optional<base::ImagePoint> inFollowUp(const base::ImagePoint& baselinePixel) const;
};

/// How well two photos lie over each other, on the skin. Measured on places that the fit did not see.
struct RegistrationError {
    base::Millimetres median;
    base::Millimetres p90;
    std::size_t places = 0;
};

/// What was found. Without an alignment there is a refusal.
struct Registration {
    std::optional<Alignment> alignment;
    std::optional<Refusal> refusal;
    RegistrationError error;
    std::size_t matches = 0;        ///< of texture that agree on one position of the head; or pairs by hand
    double likeness = 0.0;          ///< 0..1: share of small places whose texture was found again
    base::SquareCentimetres shared; ///< scalp that both photos show
    bool isByHand = false;          ///< rests on pairs by hand alone
};

/// Lays the follow-up over the baseline: by both views, then by matches of texture that agree on one position
/// of the head, then by a smooth warp, refined where small places are found again. With three or more pairs
/// these take the part of the matches. Stages: "match", "refine". Deterministic, whatever the number of
/// threads. Errors: Interrupted; ValueOutOfRange for one or two pairs.
[[nodiscard]] Registration registerFollowUp(const TrackedPhoto& baseline, const TrackedPhoto& followUp,
                                            const std::vector<PlacePair>& byHand,
                                            const base::Progress& progress);

} // namespace trichion::tracking

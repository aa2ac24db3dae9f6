#pragma once
/// \file
/// The photo as it would look with less hair, or with less of the pigment that is in the skin already: what
/// comes of a design later, and what it starts from (docs/method/optics.md, "Later loss and laser").

#include "trichion/base/raster.h"
#include "trichion/design/design.h"
#include "trichion/design/hair_loss.h"
#include "trichion/head/view.h"
#include "trichion/render/preview.h"

namespace trichion::render {

/// A laser session leaves this share of the pigment's density (domain figures 4.4: 4 to 7 sessions remove a
/// botched job, 1 to 2 lighten it; estimate).
constexpr double kLeftByLaser = 0.6;

/// The photo at a stage of hair loss: hair that the stage takes is replaced by skin, other hair stays. The
/// photo itself where the stage takes no hair that is seen (`isShaved` is false then).
[[nodiscard]] PreparedPhoto atHairLoss(const PreparedPhoto& photo, const design::HairLossStage& stage);

/// The photo after `sessions` of laser over the region of a design: there the skin goes towards that around
/// it, which must be bare. The photo itself for 0 sessions, or where no bare skin is seen.
[[nodiscard]] PreparedPhoto afterLaser(const PreparedPhoto& photo, const design::Design& design,
                                       int sessions);

/// Both, as a look asks for them; the photo itself if it asks for neither. `design` is the one that is looked
/// at. Errors: FailureUnknown, HairLossUnknown.
[[nodiscard]] PreparedPhoto scalpUnder(const PreparedPhoto& photo, const design::Design& design,
                                       const Look& look);
/// NoHairToLose if a look asks for hair loss and the photo has no such hair: `changed` is what scalpUnder
/// made of `photo`.
[[nodiscard]] base::Findings lossFindings(const PreparedPhoto& photo, const PreparedPhoto& changed,
                                          const Look& look);

/// Share of a region of the scalp at every place of a photo, 0..1, in a map of at most 256 cells a side.
/// Beside the head as at its rim.
[[nodiscard]] base::FloatMap regionIn(const head::View& view, const std::vector<design::TreatedArea>& areas);

} // namespace trichion::render

#pragma once
/// \file
/// A view from above whose forehead was taken to be at the wrong end (docs/method/head.md, "Doubt").

#include "trichion/imaging/fit_photo.h"

namespace trichion::imaging {

/// The same photo with forehead and back of the head exchanged: what was seen stays, the head is fitted to it
/// again from half a turn about the line of sight. Whoever asks for it knows the ends, so that doubt is
/// dropped; landmarks of a face go. Error: FitFailed.
[[nodiscard]] PhotoFit turnedRound(PhotoFit fit);

} // namespace trichion::imaging

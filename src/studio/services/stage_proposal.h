#pragma once
/// \file
/// The client's stage of hair loss as the photos show it.

#include "studio/document/views.h"
#include "trichion/base/progress.h"
#include "trichion/design/client_hair.h"
#include "trichion/render/stage_sight.h"

#include <QString>
#include <vector>

namespace trichion::studio {

/// Looks for hair in all photos of the head. Takes about a second a photo. Error: Interrupted.
[[nodiscard]] render::StageSight stageIn(const std::vector<PhotoView>& photos, const design::ClientHair& hair,
                                         render::LossScale scale, const base::Progress& progress);
/// What came of it, in a sentence.
[[nodiscard]] QString sentenceFor(const render::StageSight& sight);

} // namespace trichion::studio

#pragma once
/// \file
/// Hairlines proposed for a kind of client (docs/method/anatomy.md, "Proposals").

#include "trichion/design/design.h"
#include "trichion/head/guides.h"

#include <string>

namespace trichion::design {

/// The hairline of a style with its middle at the preset's mid-frontal point. Its temples are as far apart as
/// the outer corners of the preset's eyes ask, and rise or sink until they stand as high against the middle,
/// the head held level, as the style has them; the line in front of the ears stays. Error: StyleUnknown,
/// naming the known ones.
[[nodiscard]] Hairline hairlineOf(const std::string& style, const head::Head& head,
                                  const head::GuidePreset& preset);

} // namespace trichion::design

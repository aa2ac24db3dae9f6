#pragma once
/// \file
/// Which hair a shave takes off, and what lies behind it: skin of the head, or the ground beside it.

#include "skin_light.h"
#include "trichion/head/view.h"

#include <optional>

namespace trichion::render {

/// By cells of a SkinColour.
struct TakenHair {
    base::FloatMap share;  ///< of a cell's hair that is taken, 0..1
    base::FloatMap beyond; ///< 1 where skin lies behind it by the person's edge alone, 0 where the ground may

    /// Where the network sees hair and cells are not as bright as skin, and what is as dark beside it; grown
    /// a little. An outline that was drawn by hand ends the head. One that was fitted and runs inside thick
    /// hair does not: hair stands out by a few millimetres from the person's edge, farther in there is skin.
    TakenHair(const SkinColour& skin, const head::View& view, const std::optional<base::FloatMap>& person,
              const std::optional<base::FloatMap>& hair);
};

} // namespace trichion::render

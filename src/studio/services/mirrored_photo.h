#pragma once
/// \file
/// A photo that a mirror took, put right: left and right swapped, with all that lies in it.

#include "studio/services/photo_import.h"
#include "trichion/head/view.h"

#include <memory>
#include <vector>

namespace trichion::studio {

/// The photo with left and right swapped; swapped twice it is the photo again.
[[nodiscard]] std::shared_ptr<const LoadedPhoto> mirrored(const LoadedPhoto& photo);

/// What a mirror makes of a side of the head.
[[nodiscard]] head::ViewKind mirrored(head::ViewKind kind) noexcept;
/// The head as it lies in the swapped photo. Heads are alike on both sides, so that it stays the same head.
[[nodiscard]] head::View mirrored(head::View view);
[[nodiscard]] std::vector<head::KnownLength> mirrored(std::vector<head::KnownLength> lengths, int width_px);

/// The head in a photo that `mirrored()` made, from what was known of it before: laid by hand it is laid the
/// same, what was measured in it stays, otherwise it is fitted anew. `before` may be null. Errors: those of
/// registerPhoto.
[[nodiscard]] std::shared_ptr<const Registration>
registerMirrored(const LoadedPhoto& photo, const std::shared_ptr<const Registration>& before,
                 std::optional<base::Millimetres> tagSide, const base::Progress& progress);

} // namespace trichion::studio

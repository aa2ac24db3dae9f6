#pragma once
/// \file
/// An old photo of the client, from when there was more hair, as a guide for the hairline.

#include "studio/services/photo_import.h"
#include "trichion/base/progress.h"
#include "trichion/design/design.h"

#include <QImage>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace trichion::studio {

/// Value. Its head is the one that the photo alone shows: it belongs to no other photo.
struct FormerPhoto {
    std::shared_ptr<const LoadedPhoto> photo;
    std::shared_ptr<const Registration> registration; ///< none: the head was not found in it
    base::FloatMap hair;                              ///< where hair is seen, 0..1; empty: not looked for
};

/// Decodes the photo, looks for the head and for its hair. Errors: those of loadPhoto; Interrupted.
[[nodiscard]] FormerPhoto readFormer(const std::filesystem::path& path, const base::Progress& progress);

/// The old photo as it lies on the head of a view: transparent where either does not show the scalp.
/// Precondition: the head was found in it.
[[nodiscard]] QImage laidOver(const FormerPhoto& former, const head::View& now, int width_px);

/// The front edge of its hair from the client's right to the left, at least five places; fewer were seen:
/// nothing.
[[nodiscard]] std::vector<head::ScalpPoint> formerLine(const FormerPhoto& former);

} // namespace trichion::studio

#pragma once
/// \file
/// A photo comes into the studio in two steps: decoded (and shown at once), then registered to a head.

#include "studio/services/picture_image.h"
#include "trichion/base/progress.h"
#include "trichion/base/raster.h"
#include "trichion/head/view.h"
#include "trichion/imaging/fit_photo.h"
#include "trichion/render/neutral_head.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace trichion::studio {

/// A decoded photo. Immutable.
struct LoadedPhoto {
    std::shared_ptr<const base::Picture> pixels;
    PicturePyramid pyramid;
    head::PhotoIdentity identity;
    std::optional<double> focal35_mm;
    base::Findings findings;
};

/// Where the head is in a photo. Immutable.
struct Registration {
    head::View view; ///< on the head that all photos share
    std::optional<base::FloatMap> personProbability;
    base::Findings findings;
    head::Head alone; ///< the head that this photo shows by itself
    /// Of the neutral head, whose picture is drawn as it is needed; a photo has none.
    std::optional<render::SkinTone> neutralSkin = std::nullopt;
};

/// Errors: those of photo::decodePhoto.
[[nodiscard]] std::shared_ptr<const LoadedPhoto> loadPhoto(const std::filesystem::path& path,
                                                           const base::Progress& progress);

/// Errors: those of imaging::fitPhoto. The photo's focal length is added to the request.
[[nodiscard]] std::shared_ptr<const Registration>
registerPhoto(const LoadedPhoto& photo, imaging::FitRequest request, const base::Progress& progress);

/// A view that was placed by hand, with what was known of the person in the photo; what is not known is
/// looked for. Never fails: without a model the outline of the head has to do.
[[nodiscard]] std::shared_ptr<const Registration>
registrationByHand(const LoadedPhoto& photo, const head::View& view,
                   const std::shared_ptr<const Registration>& before);

} // namespace trichion::studio

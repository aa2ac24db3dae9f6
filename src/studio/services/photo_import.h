#pragma once
/// \file
/// A photo comes into the studio in two steps: decoded (and shown at once), then registered to a head.

#include "studio/services/picture_image.h"
#include "trichion/base/progress.h"
#include "trichion/base/raster.h"
#include "trichion/head/joint.h"
#include "trichion/head/view.h"
#include "trichion/imaging/fit_head.h"
#include "trichion/imaging/fit_photo.h"
#include "trichion/render/neutral_head.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace trichion::studio {

/// A decoded photo. Immutable.
struct LoadedPhoto {
    std::shared_ptr<const base::Picture> pixels;
    PicturePyramid pyramid;
    head::PhotoIdentity identity;
    std::optional<double> focal35_mm;
    base::Findings findings;
    double compressionBlur_px = 0.0; ///< render::compressionBlur_px of the file
};

/// A place of the scalp that a hand laid where this photo shows it, and where another photo does; pixels.
struct LaidPlace {
    int otherView = 0;
    base::ImagePoint there;
    base::ImagePoint here;
};

/// Where the head is in a photo. Immutable.
struct Registration {
    head::View view; ///< on the head that all photos share
    std::optional<base::FloatMap> personProbability;
    base::Findings findings;
    /// The photo by itself, and all that was seen in it or said by hand.
    std::shared_ptr<const imaging::PhotoFit> own;
    std::shared_ptr<const imaging::ScalpTexture> texture;
    std::vector<head::KnownLength> rulers; ///< laid on the scalp by hand
    /// How far apart this photo and the others show the same places of the scalp; nothing if none are known.
    std::optional<double> apart_mm;
    /// Of the neutral head, whose picture is drawn as it is needed; a photo has none.
    std::optional<render::SkinType> neutralSkin = std::nullopt;
    /// Where the person said the head is, of several; pixels.
    std::optional<base::ImagePoint> headAt = std::nullopt;
    /// Shared with other photos, while they are there.
    std::vector<LaidPlace> laid = {};
};

/// Errors: those of photo::decodePhoto.
[[nodiscard]] std::shared_ptr<const LoadedPhoto> loadPhoto(const std::filesystem::path& path,
                                                           const base::Progress& progress);

/// Errors: those of imaging::fitPhoto. The photo's focal length is added to the request.
[[nodiscard]] std::shared_ptr<const Registration>
registerPhoto(const LoadedPhoto& photo, imaging::FitRequest request, const base::Progress& progress);

/// Where a hand may begin when registerPhoto() fails: where a head was seen, if at all.
[[nodiscard]] std::optional<head::OutlineEllipse> whereToBegin(const LoadedPhoto& photo);

/// A view that was placed by hand, with what was known of the person in the photo; what is not known is
/// looked for. Its turn is locked, its rim is the outline. Never fails: without a model the outline of the
/// head has to do.
[[nodiscard]] std::shared_ptr<const Registration>
registrationByHand(const LoadedPhoto& photo, const head::View& view,
                   const std::shared_ptr<const Registration>& before);

/// A view from above with forehead and back of the head exchanged. Precondition: it has a fit of its own.
/// Error: FitFailed.
[[nodiscard]] std::shared_ptr<const Registration> registrationTurnedRound(const LoadedPhoto& photo,
                                                                          const Registration& before);

/// A view as it was read from a file; the photo is laid as it says, `lengths` are those measured in it.
[[nodiscard]] std::shared_ptr<const Registration>
registrationAsFiled(const LoadedPhoto& photo, const head::View& view,
                    const std::vector<head::KnownLength>& lengths);

/// The same with a tag of this size looked for in the photo, in place of what was known of one.
[[nodiscard]] std::shared_ptr<const Registration>
withTag(const LoadedPhoto& photo, const Registration& registration, std::optional<base::Millimetres> side);

} // namespace trichion::studio

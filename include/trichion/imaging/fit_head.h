#pragma once
/// \file
/// From the fits of several photos to one head (docs/method/head.md, "Joint fit").

#include "trichion/base/error.h"
#include "trichion/base/raster.h"
#include "trichion/head/joint.h"
#include "trichion/head/size.h"
#include "trichion/head/view.h"
#include "trichion/imaging/fit_photo.h"

#include <optional>
#include <vector>

namespace trichion::imaging {

/// What the scalp looks like in a photo, laid out on the scalp chart: brightness without its slow changes, 0
/// where the photo does not show the scalp well enough.
struct ScalpTexture {
    base::FloatMap brightness; ///< empty where nothing could be laid out
    base::FloatMap seen;       ///< 1 where the scalp is seen, else 0
    head::View view;           ///< the view it was laid out with
};

/// Lays out the scalp that a view shows.
[[nodiscard]] ScalpTexture scalpTextureOf(const base::Picture& photo, const head::View& view);

/// How far one of `count` matches between two photos is trusted, mm: neighbours overlap and err alike, so
/// that all together weigh as a dozen.
[[nodiscard]] double matchSigma_mm(std::size_t count) noexcept;

/// The same places of the scalp in two photos, by their texture. Only places that agree on one turn of the
/// head are kept: at least 8 and a third of all; otherwise none. `a` and `b` number the views.
[[nodiscard]] std::vector<head::ScalpMatch> matchScalp(const ScalpTexture& textureA, std::size_t a,
                                                       const ScalpTexture& textureB, std::size_t b);

/// One head in several photos.
struct HeadFit {
    head::JointFit joint;         ///< poses in the order of the photos
    std::vector<PhotoFit> photos; ///< their views hold the common head
    base::Findings findings;      ///< on the head; those on a photo are the photo's
};

/// Fits one head to photos that were fitted alone; textures as of scalpTextureOf(), one for each photo, or
/// none at all. With `known` only poses are looked for. Errors: ValueOutOfRange, FitFailed.
[[nodiscard]] HeadFit fitHead(std::vector<PhotoFit> photos, const std::vector<ScalpTexture>& textures,
                              const head::SizeEvidence& size, const std::optional<head::Head>& known);

/// The same with matches that are known already; their numbers of views are those of the photos.
[[nodiscard]] HeadFit fitMatchedHead(std::vector<PhotoFit> photos, std::vector<head::ScalpMatch> matches,
                                     const head::SizeEvidence& size, const std::optional<head::Head>& known);

} // namespace trichion::imaging

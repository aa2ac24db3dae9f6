#pragma once
/// \file
/// From a photo to a registered view: face, landmarks, person mask, outline of the skull, pose, size
/// (docs/method/head.md).

#include "trichion/base/error.h"
#include "trichion/base/frames.h"
#include "trichion/base/progress.h"
#include "trichion/base/raster.h"
#include "trichion/head/fit.h"
#include "trichion/head/joint.h"
#include "trichion/head/size.h"
#include "trichion/head/view.h"

#include <optional>
#include <vector>

namespace trichion::imaging {

/// What the person at the keyboard says about the photo; what is missing is looked for.
struct FitRequest {
    std::optional<head::ViewKind> kind;
    std::optional<head::OutlineEllipse> outline; ///< takes the place of the contour that would be looked for
    head::SizeEvidence size;
    std::vector<head::KnownLength> lengths;   ///< lie on the scalp of this photo
    std::optional<base::Millimetres> tagSide; ///< side of an ArUco tag (4x4_50) on the scalp: look for it
    std::optional<double> focal35_mm;         ///< focal length as on 35-mm film, from the photo's own notes
};

/// A registered photo and what it rests on, for display.
struct PhotoFit {
    head::View view;
    head::ViewEvidence evidence; ///< what the view was fitted to, for a joint fit with other photos
    std::vector<base::ImagePoint> landmarks; ///< 468 points of the face mesh, or none
    std::optional<base::HeadPoint> glabella; ///< where the ray of its landmark meets the head
    base::FloatMap personProbability; ///< 0..1, the whole photo at low resolution; empty without the model
    base::Findings findings;
};

/// Fits a head to a photo. Stages reported: "face", "person", "outline". Deterministic, whatever the number
/// of threads. Errors: NoFaceNoViewKind if no face is found and neither kind nor outline is given;
/// NoHeadOutline if no outline is given and none is found; OutlineInvalid, OutlineOutsidePicture,
/// ValueOutOfRange (size), FitFailed, Interrupted. A model that cannot be used is a finding
/// (ModelUnavailable), not an error.
[[nodiscard]] PhotoFit fitPhoto(const base::Picture& photo, const head::PhotoIdentity& identity,
                                const FitRequest& request, const base::Progress& progress);

} // namespace trichion::imaging

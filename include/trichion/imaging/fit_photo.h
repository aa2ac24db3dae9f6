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

/// A coin that lies flat on the scalp: a place on it in the photo.
struct CoinMark {
    base::ImagePoint at;
    base::Millimetres diameter;
};

/// Both sides of the iris of an eye that looks at the camera, on a line through its middle.
struct IrisMark {
    base::ImagePoint from;
    base::ImagePoint to;
};

/// What the person at the keyboard says about the photo; what is missing is looked for.
struct FitRequest {
    std::optional<head::ViewKind> kind;
    std::optional<head::OutlineEllipse> outline; ///< takes the place of the contour that would be looked for
    head::SizeEvidence size;
    std::vector<head::KnownLength> lengths;   ///< lie on the scalp of this photo
    std::optional<base::Millimetres> tagSide; ///< side of an ArUco tag (4x4_50) on the scalp: look for it
    std::vector<CoinMark> coins;              ///< their rims are looked for
    std::vector<IrisMark> irises;
    std::optional<base::ImagePoint> headAt; ///< of several faces take the one nearest to it
    std::optional<double> focal35_mm;       ///< focal length as on 35-mm film, from the photo's own notes
};

/// Where the face mesh has parts of the anatomy, laid on the head; only what the camera sees. Right and left
/// are the client's.
struct FaceMarks {
    std::vector<base::HeadPoint> browRight; ///< upper edge, from the middle outwards
    std::vector<base::HeadPoint> browLeft;
    std::optional<base::HeadPoint> earRight; ///< before the ear, where it joins the head
    std::optional<base::HeadPoint> earLeft;
};

/// A face that was found in a photo: the square about it.
struct SeenFace {
    base::ImagePoint centre;
    double size_px = 0.0;
};

/// A registered photo and what it rests on, for display.
struct PhotoFit {
    head::View view;
    head::ViewEvidence evidence; ///< what the view was fitted to, for a joint fit with other photos
    std::vector<base::ImagePoint> landmarks;    ///< 468 points of the face mesh, or none
    std::vector<base::ImagePoint> strayOutline; ///< edges near the outline that were taken for something else
    FaceMarks face;
    std::optional<base::HeadPoint> glabella; ///< where the ray of its landmark meets the head
    base::FloatMap personProbability; ///< 0..1, the whole photo at low resolution; empty without the model
    double kindConfidence = 1.0;      ///< 0..1: how sure the kind of view is; 1 where it was said
    double confidence = 1.0;          ///< 0..1: of the whole fit (docs/method/head.md, "Doubt")
    base::Findings findings;
    std::vector<SeenFace> faces = {}; ///< the one that was taken for the client's first
};

/// Fits a head to a photo. Stages reported: "face", "person", "outline". Deterministic, whatever the number
/// of threads. Without a face the kind of view is proposed: a finding says how sure that is. Errors:
/// NoFaceNoViewKind if neither a face nor anything like a head is found and neither kind nor outline is
/// given; NoHeadOutline if no outline is given and none is found; OutlineInvalid, OutlineOutsidePicture,
/// ValueOutOfRange (size), FitFailed, Interrupted. A model that cannot be used is a finding
/// (ModelUnavailable), not an error. The identity's `flipped` is kept, not acted upon.
[[nodiscard]] PhotoFit fitPhoto(const base::Picture& photo, const head::PhotoIdentity& identity,
                                const FitRequest& request, const base::Progress& progress);

} // namespace trichion::imaging

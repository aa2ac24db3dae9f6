#pragma once
// Which kind of view a photo is taken for, and how it is said.

#include "imaging/face_evidence.h"
#include "imaging/steep_face.h"
#include "imaging/view_kind.h"
#include "trichion/base/error.h"
#include "trichion/imaging/fit_photo.h"

#include <opencv2/core/mat.hpp>
#include <optional>

namespace trichion::imaging {

/// The kind that the fit takes.
struct KindChoice {
    head::ViewKind kind = head::ViewKind::Front;
    double confidence = 1.0;        ///< 0..1; 1 where it was said
    std::optional<KindSight> sight; ///< what it rests on where neither a face nor a person said it
    std::optional<HeadPlace> place; ///< where a head of this kind lies as far as shape or face tell
    std::optional<SteepFace> steep; ///< a face seen from above that tells the turn
    base::Findings findings;
};

/// The kind that was said; else that of the face; else the likeliest by the shape of the person. Findings:
/// ViewKindProposed, ViewKindUnsure, ViewKindContradicted, FitUncertain. Error: NoFaceNoViewKind if nothing
/// is said or seen and no outline was drawn.
[[nodiscard]] KindChoice chooseKind(const FitRequest& request, const FaceEvidence& face, const cv::Mat& rgb,
                                    const cv::Mat& person);

/// The detector takes much for a face from above: a kind that rests on one is never more than likely.
inline constexpr double kSteepLikely = 0.65;
[[nodiscard]] base::Finding steepDoubt();

/// Where the fit starts to turn a head that shows no face.
[[nodiscard]] Eigen::Matrix3d orientationOf(const KindChoice& choice);

/// Whether a kind shows the face, or its side.
[[nodiscard]] bool showsFace(head::ViewKind kind) noexcept;
[[nodiscard]] bool isFrontal(head::ViewKind kind) noexcept;
/// Whether two kinds turn different sides of the client to the camera.
[[nodiscard]] bool areOfOtherSides(head::ViewKind a, head::ViewKind b) noexcept;

} // namespace trichion::imaging

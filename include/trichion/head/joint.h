#pragma once
/// \file
/// One head in several photos: shape, size and every pose from all evidence at once (docs/method/head.md,
/// "Joint fit"). Pure geometry.

#include "trichion/base/frames.h"
#include "trichion/base/units.h"
#include "trichion/head/ellipsoid.h"
#include "trichion/head/fit.h"
#include "trichion/head/size.h"
#include "trichion/head/view.h"

#include <Eigen/Core>
#include <cstddef>
#include <optional>
#include <vector>

namespace trichion::head {

/// Where on the midline a landmark lies: known of the glabella, the middle between the brows, alone.
enum class MidlinePlace { Unknown, Glabella };

/// A landmark on the midline of the face; the same number means the same place in every photo.
struct MidlineMark {
    int number = 0;
    base::ImagePoint position;
    MidlinePlace place = MidlinePlace::Unknown;
};

/// The middles of both eyes, the client's right and left.
struct PupilMarks {
    base::ImagePoint right;
    base::ImagePoint left;
    double sigma_percent = 2.0; ///< of their distance: landmarks, perspective
};

/// A known length that lies on the skin: a ruler, the side of a tag, the breadth of a coin.
struct KnownLength {
    std::string name; ///< as it is to be called in lists of scale sources
    base::ImagePoint from;
    base::ImagePoint to;
    base::Millimetres length;
    double sigma_percent = 1.5;
};

/// What of a view is given by hand and stays as it is.
enum class Locked { Nothing, Orientation, Pose };

/// Everything one photo says about the head.
struct ViewEvidence {
    Camera camera;
    double focalSigma = 0.0; ///< sd of the logarithm of the focal length; 0: known
    HeadPose pose; ///< where to start; its rotation is the likeliest before the outline is looked at
    Eigen::Vector3d orientationSigma_deg = Eigen::Vector3d::Constant(5.0); ///< about the Frankfurt axes, > 0
    std::vector<OutlinePoint> outline; ///< of the bare skull; may be empty
    std::vector<MidlineMark> midline;
    std::optional<PupilMarks> pupils;
    std::vector<KnownLength> lengths;
    Locked locked = Locked::Nothing;
    /// Breadth over height and length against the mean head's as the picture draws them, > 0; 1 unless a lens
    /// or a stretched file draws the head out. It counts where this photo is the only one.
    double drawnBreadth = 1.0;
};

/// The same point of the scalp in two photos.
struct ScalpMatch {
    std::size_t viewA = 0;
    std::size_t viewB = 0;
    base::ImagePoint inA;
    base::ImagePoint inB;
    double sigma_mm = 3.0;
};

/// All evidence on one head.
struct HeadEvidence {
    std::vector<ViewEvidence> views;
    std::vector<ScalpMatch> matches;
    SizeEvidence size;
    std::optional<Head> known; ///< a head that was fitted before: only poses are looked for
};

/// The camera and pose of one photo, and how well its outline agrees.
struct JointPose {
    Camera camera;
    HeadPose pose;
    double residual_px = 0.0; ///< weighted rms distance of the outline to the silhouette; 0 without outline
};

/// A head and its poses.
struct JointFit {
    Head head;
    Eigen::Vector3d halfAxesSigma_percent = Eigen::Vector3d::Zero(); ///< sd of each half axis
    std::vector<JointPose> poses;                                    ///< one for each view, in their order
    std::vector<SizeSource> sources; ///< what each source says, as a factor of the fitted head
    double sizeSigma_percent = 0.0;
    double spread_percent = 0.0; ///< largest against smallest source
};

/// The most probable head: residuals are the tangency of the outlines, marks on the midline, matched points,
/// tapes, pupils and known lengths; priors are the anthropometry of the half axes and the orientations.
/// Levenberg-Marquardt with Huber's weights; deterministic. Without views it is the head that the tapes say.
/// Errors: ValueOutOfRange (size); FitFailed if a view starts inside the head or nothing sensible is found.
[[nodiscard]] JointFit fitJointly(const HeadEvidence& evidence);

/// Distance of the pupils if the head stands as the view says; std::nullopt where the eye line points at the
/// camera by more than 40 degrees.
[[nodiscard]] std::optional<base::Millimetres> pupilDistance(const View& view, const base::ImagePoint& right,
                                                             const base::ImagePoint& left);

} // namespace trichion::head

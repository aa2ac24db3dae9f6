#include "trichion/imaging/fit_photo.h"

#include "imaging/coin_length.h"
#include "imaging/face_evidence.h"
#include "imaging/face_marks.h"
#include "imaging/face_pose.h"
#include "imaging/fit_judgement.h"
#include "imaging/fringe_end.h"
#include "imaging/kind_choice.h"
#include "imaging/matrix.h"
#include "imaging/models.h"
#include "imaging/pose_steps.h"
#include "imaging/skull_outline.h"
#include "imaging/steep_breadth.h"
#include "imaging/steep_face.h"
#include "imaging/tag.h"
#include "trichion/base/parallel.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>
#include <opencv2/core/mat.hpp>
#include <utility>

namespace trichion::imaging {

using base::FindingCode;
using Eigen::Vector2d;
using head::ViewKind;

namespace {

// Errors of a mesh and of a typical view about the Frankfurt axes, and of an assumed distance
// (docs/method/head.md).
const Eigen::Vector3d kMeshSigma_deg(4.0, 4.0, 2.0);
const Eigen::Vector3d kTypicalSigma_deg(5.0, 5.0, 5.0);
const Eigen::Vector3d kSteepSigma_deg(4.0, 4.0, 2.0);
constexpr double kUnknownFocalSigma = 0.3;
constexpr std::size_t kFewestContourPoints = 20;
constexpr double kEyesBeside_mm = 25.0; // beyond it a steep face needs the rim below its eyes

Vector2d centreOf(const head::View& view) {
    return view.project(base::HeadPoint())->v;
}

PhotoFit unfitted(const head::PhotoIdentity& identity) {
    return {
        head::View{identity, {}, head::meanHead(), {}, {}}, {}, {}, {}, {}, std::nullopt, {}, 1.0, 1.0, {}};
}

/// The work on one photo; the parts fill `m_fit` in turn.
class Fitting {
  public:
    Fitting(const base::Picture& photo, const head::PhotoIdentity& identity, const FitRequest& request)
        : m_request(request), m_rgb(brightened(rgbOf(photo))), m_fit(unfitted(identity)) {
        CoinSight coins = lookForCoins(photo, request.coins);
        m_coins = std::move(coins.diameters);
        m_fit.findings = std::move(coins.findings);
    }

    PhotoFit run(const base::Progress& progress) {
        head::View& view = m_fit.view;
        view.camera = head::cameraOf(m_rgb.cols, m_rgb.rows, m_request.focal35_mm);
        m_assumesDistance = !head::isFocalLength(m_request.focal35_mm);
        enter(progress, "face", 0.0);
        m_face = lookForFace(m_rgb, view, m_request.headAt, m_fit.findings);
        m_fit.faces = facesIn(m_face);
        lookForScaleAndMirror();
        enter(progress, "person", 0.3);
        const cv::Mat person = personProbability(m_rgb, m_fit.findings);
        m_fit.personProbability = mapOf(person);
        chooseOrientation(person);
        enter(progress, "outline", 0.5);
        if (m_request.outline)
            fitDrawnOutline();
        else
            fitSeenOutline(person, progress);
        solve();
        if (m_face.mesh && showsFace(view.fit.kind))
            keepLandmarks();
        judge();
        enter(progress, "outline", 1.0);
        return std::move(m_fit);
    }

  private:
    static void enter(const base::Progress& progress, std::string_view stage, double share) {
        base::throwIfStopped(progress.stop);
        progress.at(stage, share);
    }

    void chooseOrientation(const cv::Mat& person) {
        head::FitSummary& fit = m_fit.view.fit;
        const KindChoice choice = chooseKind(m_request, m_face, m_rgb, person);
        m_fit.findings.insert(m_fit.findings.end(), choice.findings.begin(), choice.findings.end());
        m_fit.kindConfidence = choice.confidence;
        m_place = choice.place;
        fit.kind = choice.kind;
        fit.automatic = !m_request.kind && !m_request.outline;
        m_steep = choice.steep;
        m_usesFacePose = m_face.pose && showsFace(fit.kind);
        m_fit.view.pose.rotationHeadToCamera =
            m_usesFacePose ? m_face.pose->rotationHeadToCamera : orientationOf(choice);
        if (m_request.kind && !m_usesFacePose && !m_steep && isFrontal(fit.kind))
            m_fit.findings.push_back(uncertain("no face was found and a level camera was assumed"));
    }

    void fitDrawnOutline() {
        head::View& view = m_fit.view;
        if (!m_usesFacePose)
            view.pose.rotationHeadToCamera =
                head::turnedTowards(view.pose.rotationHeadToCamera, view.head.surface, *m_request.outline);
        const auto fitOnce = [&] {
            const head::OutlineFit fit = head::fitToEllipse(view.camera, view.pose.rotationHeadToCamera,
                                                            view.head.surface, *m_request.outline);
            view.pose = fit.pose;
            view.fit.residual_px = fit.residual_px;
        };
        fitOnce();
        if (m_assumesDistance) {
            assumeDistance();
            fitOnce();
        }
        m_fit.view.fit.outline_px = head::pointsOf(*m_request.outline, 96);
    }

    /// Without a focal length that of a usual distance: it alone foreshortens, and a cropped photo keeps it.
    void assumeDistance() {
        head::View& view = m_fit.view;
        view = atUsualDistance(std::move(view));
        if (!m_usesFacePose)
            return;
        if (const std::optional<head::HeadPose> pose = poseFromMesh(view, *m_face.mesh, m_fit.findings))
            view.pose.rotationHeadToCamera = pose->rotationHeadToCamera;
        m_turned_deg = 0.0;
    }

    /// A first pose: the face's, or the place where a head agrees with mask and edges.
    void startPose(const cv::Mat& person) {
        head::View& view = m_fit.view;
        if (m_usesFacePose)
            return void(view.pose = *m_face.pose);
        std::optional<head::HeadPose> found = searchSkull(m_rgb, person, view, m_place);
        if (found && m_behindFace && !isNear(view, *found, *m_behindFace))
            found.reset(); // something else's edges
        if (!found && !m_place && !m_behindFace)
            throw base::Error(base::ErrorCode::NoHeadOutline);
        view.pose = found ? *found : poseAt(view, m_behindFace ? *m_behindFace : *m_place);
        if (m_steep) // its eyes tell the turn in the picture better
            view.pose.rotationHeadToCamera = usualOrientation(*m_steep);
    }

    void fitSeenOutline(const cv::Mat& person, const base::Progress& progress) {
        startPose(person);
        const auto behind =
            m_usesFacePose ? SearchRange::Behind::Background : SearchRange::Behind::PerhapsSkin;
        const double reach = m_usesFacePose ? 0.5 : 0.18;
        const SearchRange wide{reach, 0.5 * reach, behind};
        lookAround();
        if (m_usesFacePose && isProfile(*m_face.detected) &&
            outlineWithin(wide).size() < kFewestContourPoints)
            return fitAsProfile(person, progress);
        trace(wide);
        lookAround();
        trace({0.18, 0.10, behind});
        if (m_usesFacePose && !turnToMidline(m_fit.view, m_face.mesh->points_px))
            return fitAsProfile(person, progress);
        if (m_fit.view.fit.kind == ViewKind::Top)
            m_fit.view.pose = turnedToOutline(m_fit.view);
        if (m_steep)
            turnToSteepFace(behind);
        enter(progress, "outline", 0.7);
        if (m_assumesDistance)
            assumeDistance();
        const SearchRange close{0.10, 0.05, behind};
        for (int round = 0; round < 3; ++round)
            trace({0.12, 0.06, behind});
        enter(progress, "outline", 0.9);
        fitOutline(withoutOutliers(outlineWithin(close)));
    }

    /// In a true profile the mesh is a three-quarter face laid beside the head: it is not believed.
    void fitAsProfile(const cv::Mat& person, const base::Progress& progress) {
        head::View& view = m_fit.view;
        const base::Degrees yaw = head::yawOf(m_face.pose->rotationHeadToCamera, view.head.longAxisRise);
        view.fit.kind = m_request.kind.value_or(yaw.value < 0.0 ? ViewKind::Left : ViewKind::Right);
        view.pose.rotationHeadToCamera = head::orientationOf(view.fit.kind);
        m_behindFace = skullBehind(*m_face.detected, view.fit.kind);
        m_steep = steepFaceOf({m_face.detected, {}, {}, {}, {}});
        m_face = {};
        m_usesFacePose = false;
        if (m_steep) {
            m_behindFace = skullAbove(*m_steep);
            m_fit.findings.push_back(steepDoubt());
            m_fit.kindConfidence = std::min(m_fit.kindConfidence, kSteepLikely);
        }
        fitSeenOutline(person, progress);
    }

    /// Looks at the surroundings of the head as it is known so far.
    void lookAround() {
        constexpr double kCropReach = 1.8; // head radii
        const head::View& view = m_fit.view;
        m_crop = cropAround(m_rgb, centreOf(view), kCropReach * radiusOf(view), m_fit.findings);
        if (!m_crop)
            throw base::Error(base::ErrorCode::NoHeadOutline);
    }

    void trace(const SearchRange& range) {
        fitOutline(outlineWithin(range));
        if (m_usesFacePose)
            turnToForehead();
    }

    [[nodiscard]] std::vector<head::OutlinePoint> outlineWithin(const SearchRange& range) const {
        std::vector<head::OutlinePoint> points = traceSkull(*m_crop, m_fit.view, range);
        if (m_steep)
            std::erase_if(points, [&](const head::OutlinePoint& point) {
                return !isAboveEyes(*m_steep, point.position.v);
            });
        return points;
    }

    void fitOutline(const std::vector<head::OutlinePoint>& points) {
        head::View& view = m_fit.view;
        if (points.size() < kFewestContourPoints)
            throw base::Error(base::ErrorCode::NoHeadOutline);
        std::vector<head::OutlinePoint> all = points;
        if (m_needsRim)
            addRimBelowEyes(*m_steep, all);
        const head::OutlineFit fit =
            head::fitToOutline(view.camera, view.pose.rotationHeadToCamera, view.head.surface, all);
        view.pose = fit.pose;
        view.fit.residual_px = fit.residual_px;
        m_fit.view.fit.outline_px.clear();
        for (const head::OutlinePoint& point : points)
            m_fit.view.fit.outline_px.push_back(point.position);
    }

    /// Eyes and nose of a face from above tell its turn, the end of the person its breadth.
    void turnToSteepFace(SearchRange::Behind behind) {
        const head::HeadPose start = m_fit.view.pose;
        const auto turn = [&] {
            for (int round = 0; round < 3; ++round) {
                m_fit.view.pose.rotationHeadToCamera =
                    turnedToFace(m_fit.view, *m_steep).rotationHeadToCamera;
                trace({0.18, 0.10, behind});
            }
        };
        turn();
        if (eyesBeside_mm(m_fit.view, *m_steep) > kEyesBeside_mm) {
            m_needsRim = true;
            m_fit.view.pose = start;
            turn();
        }
        if (const std::optional<BroadHead> broad = asBroadAsSeen(*m_crop, m_fit.view, *m_steep)) {
            m_needsRim = false;
            m_steep->eyesApart_px /= broad->share;
            m_drawnBreadth = broad->share;
            m_fit.view.head.surface = broad->surface;
            m_fit.view.pose = broad->pose;
            turn();
        }
        if (!m_request.kind)
            m_fit.view.fit.kind =
                head::kindOf(head::yawOf(m_fit.view.pose.rotationHeadToCamera, m_fit.view.head.longAxisRise));
    }

    /// The mesh and the outline each say where the middle of the forehead is; the yaw is their weighted mean
    /// (docs/method/head.md).
    void turnToForehead() {
        const std::optional<base::Degrees> turn = turnToMidline(m_fit.view, m_face.mesh->points_px);
        if (!turn)
            return;
        constexpr double kForeheadShare = 0.75;
        const double step_deg = kForeheadShare * turn->value - (1.0 - kForeheadShare) * m_turned_deg;
        m_turned_deg += step_deg;
        m_fit.view.pose.rotationHeadToCamera = turnedAboutVertical(step_deg);
    }

    /// Points far from the silhouette are something else's edge.
    std::vector<head::OutlinePoint> withoutOutliers(const std::vector<head::OutlinePoint>& points) {
        SortedOutline sorted = sortedBySilhouette(m_fit.view, points);
        const double all = static_cast<double>(std::max<std::size_t>(1, points.size()));
        m_outlierShare = 1.0 - static_cast<double>(sorted.kept.size()) / all;
        m_fit.strayOutline = std::move(sorted.strays);
        return std::move(sorted.kept);
    }

    /// The most probable head, camera and pose for all that was seen.
    void solve() {
        head::View& view = m_fit.view;
        m_fit.evidence = evidence();
        const head::JointFit joint = head::fitJointly({{m_fit.evidence}, {}, m_request.size, {}});
        view.head = joint.head;
        view.camera = joint.poses.front().camera;
        view.pose = joint.poses.front().pose;
        view.fit.residual_px = joint.poses.front().residual_px;
        const base::Findings findings = stateScale(view, joint);
        m_fit.findings.insert(m_fit.findings.end(), findings.begin(), findings.end());
    }

    void judge() {
        const FitFacts facts{m_fit.kindConfidence, m_outlierShare,
                             m_request.outline ? 1.0 : outlineSeenShare(m_fit.view),
                             flatShare(m_rgb, m_fit.view), m_request.focal35_mm};
        m_fit.confidence = confidenceOf(m_fit.view, facts);
        const base::Findings judged = judgeFit(m_fit.view, facts);
        m_fit.findings.insert(m_fit.findings.end(), judged.begin(), judged.end());
        if (m_fit.confidence < 0.8 && m_fit.findings.empty())
            m_fit.findings.push_back(agreesInPart(m_fit.confidence));
    }

    [[nodiscard]] head::ViewEvidence evidence() const {
        const head::View& view = m_fit.view;
        head::ViewEvidence evidence;
        evidence.camera = view.camera;
        evidence.focalSigma = m_assumesDistance ? kUnknownFocalSigma : 0.0;
        evidence.pose = view.pose;
        evidence.drawnBreadth = m_drawnBreadth;
        evidence.orientationSigma_deg = m_usesFacePose ? kMeshSigma_deg
                                        : m_steep      ? kSteepSigma_deg
                                                       : kTypicalSigma_deg;
        for (const base::ImagePoint& point : view.fit.outline_px)
            evidence.outline.push_back({point, 1.0});
        if (m_needsRim)
            addRimBelowEyes(*m_steep, evidence.outline);
        if (m_face.mesh && m_usesFacePose) {
            evidence.pose.rotationHeadToCamera = turnedAboutVertical(-m_turned_deg);
            evidence.midline = midlineOf(m_face.mesh->points_px);
        }
        if (m_face.mesh && showsFace(view.fit.kind))
            evidence.pupils = pupilsOf(m_face.mesh->points_px);
        evidence.lengths = m_request.lengths;
        evidence.lengths.insert(evidence.lengths.end(), m_tag.sides.begin(), m_tag.sides.end());
        evidence.lengths.insert(evidence.lengths.end(), m_coins.begin(), m_coins.end());
        for (const IrisMark& iris : m_request.irises)
            if (const std::optional<head::KnownLength> length = irisLength(view, iris))
                evidence.lengths.push_back(*length);
        return evidence;
    }

    /// A tag of known size; and whether it, or the face, says that the photo is a mirror's.
    void lookForScaleAndMirror() {
        if (m_request.tagSide) {
            m_tag = lookForTag(m_rgb, *m_request.tagSide);
            if (m_tag.reading == TagSight::Reading::None)
                m_fit.findings.push_back(uncertain("no tag was found"));
        }
        const bool otherSide =
            m_request.kind && m_face.kind && areOfOtherSides(*m_request.kind, *m_face.kind);
        if (otherSide || m_tag.reading == TagSight::Reading::Mirrored)
            m_fit.findings.push_back({FindingCode::MirrorSuspected, {}});
    }

    [[nodiscard]] Eigen::Matrix3d turnedAboutVertical(double turn_deg) const {
        return m_fit.view.pose.rotationHeadToCamera *
               Eigen::AngleAxisd(turn_deg * base::kDegreesToRadians, Eigen::Vector3d::UnitY())
                   .toRotationMatrix();
    }

    void keepLandmarks() {
        for (const Vector2d& point : m_face.mesh->points_px)
            m_fit.landmarks.emplace_back(point);
        m_fit.glabella = m_fit.view.lift(m_fit.landmarks[kGlabellaMark]);
        m_fit.face = faceMarksOf(m_fit.view, m_face.mesh->points_px);
    }

    const FitRequest& m_request;
    cv::Mat m_rgb;
    FaceEvidence m_face;
    TagSight m_tag;
    std::vector<head::KnownLength> m_coins;
    std::optional<HeadCrop> m_crop;
    std::optional<SteepFace> m_steep;
    double m_drawnBreadth = 1.0;
    bool m_needsRim = false;               ///< the seen arc alone lays the head beside its face
    std::optional<HeadPlace> m_behindFace; ///< where a face without a mesh has its head
    std::optional<HeadPlace> m_place;      ///< where the search for a head without a face may begin
    bool m_usesFacePose = false;
    bool m_assumesDistance = false;
    double m_turned_deg = 0.0;
    double m_outlierShare = 0.0;
    PhotoFit m_fit;
};

} // namespace

PhotoFit fitPhoto(const base::Picture& photo, const head::PhotoIdentity& identity, const FitRequest& request,
                  const base::Progress& progress) {
    head::requirePlausible(request.size);
    if (request.outline)
        head::requireUsable(*request.outline, photo.width(), photo.height());
    if (photo.empty())
        throw base::Error(base::ErrorCode::FitFailed);
    return withEndsByHair(Fitting(photo, identity, request).run(progress), photo);
}

} // namespace trichion::imaging

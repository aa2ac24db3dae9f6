#include "joint_unknowns.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>

namespace trichion::head {

using Eigen::Matrix3d;
using Eigen::Vector3d;
using Eigen::VectorXd;

namespace {

constexpr double kSteepestEyeLine_deg = 40.0;
constexpr double kHighestRelief = 0.1;
constexpr double kNearestInHeads = 1.05; // camera to centre, in the space where the head is the unit sphere

Matrix3d exponential(const Vector3d& turn) {
    const double angle = turn.norm();
    return angle > 0.0 ? Eigen::AngleAxisd(angle, turn / angle).toRotationMatrix()
                       : Matrix3d(Matrix3d::Identity());
}

std::size_t outlinesIn(const HeadEvidence& evidence) {
    return static_cast<std::size_t>(
        std::count_if(evidence.views.begin(), evidence.views.end(),
                      [](const ViewEvidence& view) { return !view.outline.empty(); }));
}

/// How the only photo draws the axes out; a head of the same volume.
Vector3d drawnAxes(const HeadEvidence& evidence) {
    const bool alone = evidence.views.size() == 1 && !evidence.known;
    const double drawn = alone ? evidence.views.front().drawnBreadth : 1.0;
    return drawn == 1.0 ? Vector3d(Vector3d::Ones()) : Vector3d(drawn, 1.0, 1.0) / std::cbrt(drawn);
}

Head startOf(const HeadEvidence& evidence) {
    if (evidence.known)
        return *evidence.known;
    Head start = outlinesIn(evidence) > 0 ? meanSkin() : meanHead();
    start.surface = Ellipsoid(start.surface.halfAxes_mm().cwiseProduct(drawnAxes(evidence)));
    return start;
}

} // namespace

Unknowns::Unknowns(const HeadEvidence& evidence) : m_evidence(evidence), m_base(startOf(evidence)) {
    for (const ViewEvidence& view : evidence.views)
        for (const MidlineMark& mark : view.midline)
            m_places.emplace(mark.number, 0);
    int next = kShapeUnknowns;
    for (auto& [number, index] : m_places)
        index = next++;
    m_firstPose = next;
    for (const ViewEvidence& view : evidence.views)
        for (const MidlineMark& mark : view.midline)
            if (mark.place == MidlinePlace::Glabella)
                m_glabella = placeOf(mark.number);
}

Head Unknowns::headOf(const VectorXd& x) const {
    const Vector3d axes = m_base.surface.halfAxes_mm().cwiseProduct(x.head<3>().array().exp().matrix());
    return {Ellipsoid(axes.cwiseMax(40.0).cwiseMin(200.0)),
            base::Degrees(m_base.longAxisRise.value + x(3) / base::kDegreesToRadians),
            Relief((m_base.relief.heights() + x.segment<kReliefModes>(kReliefAt))
                       .cwiseMax(-kHighestRelief)
                       .cwiseMin(kHighestRelief))};
}

Head Unknowns::undrawnHeadOf(const VectorXd& x) const {
    Head head = headOf(x);
    head.surface = Ellipsoid(head.surface.halfAxes_mm().cwiseQuotient(drawnAxes(m_evidence)));
    return head;
}

View Unknowns::viewOf(const VectorXd& x, std::size_t view) const {
    const ViewEvidence& seen = m_evidence.views[view];
    const auto pose = x.segment<kPoseUnknowns>(poseAt(view));
    View result{{}, seen.camera, headOf(x), seen.pose, {}};
    result.camera.focal_px *= std::exp(pose(6));
    result.pose.rotationHeadToCamera =
        seen.pose.rotationHeadToCamera * headToFrankfurt(meanHead().longAxisRise).transpose() *
        exponential(pose.head<3>()) * headToFrankfurt(result.head.longAxisRise);
    const double depth = std::exp(pose(5));
    result.pose.centreCamera_mm = Vector3d(pose(3) * depth, pose(4) * depth, depth);
    return result;
}

VectorXd Unknowns::start() const {
    VectorXd x = VectorXd::Zero(count());
    for (std::size_t i = 0; i < m_evidence.views.size(); ++i) {
        const Vector3d& centre = m_evidence.views[i].pose.centreCamera_mm;
        x.segment<3>(poseAt(i) + 3) =
            Vector3d(centre.x() / centre.z(), centre.y() / centre.z(), std::log(centre.z()));
    }
    return x;
}

std::size_t Unknowns::outlineCount() const {
    return outlinesIn(m_evidence);
}

std::vector<int> Unknowns::free() const {
    std::vector<int> indices;
    const int shapes = m_evidence.known ? 0 : outlineCount() > 0 ? kShapeUnknowns : kReliefAt;
    for (int i = 0; i < m_firstPose; ++i)
        if (i < shapes || i >= kShapeUnknowns)
            indices.push_back(i);
    for (std::size_t v = 0; v < m_evidence.views.size(); ++v) {
        const ViewEvidence& view = m_evidence.views[v];
        const int from = view.locked == Locked::Nothing ? 0 : view.locked == Locked::Orientation ? 3 : 6;
        for (int i = from; i < kPoseUnknowns; ++i)
            if (i != 6 || (view.focalSigma > 0.0 && view.locked != Locked::Pose))
                indices.push_back(poseAt(v) + i);
    }
    return indices;
}

bool facesThePupils(const Matrix3d& rotationHeadToCamera) {
    return std::abs(rotationHeadToCamera.col(0).z()) <=
           std::sin(kSteepestEyeLine_deg * base::kDegreesToRadians);
}

bool isPossible(const View& view) {
    const Vector3d inHeads = (view.pose.rotationHeadToCamera.transpose() * view.pose.centreCamera_mm)
                                 .cwiseQuotient(view.head.surface.halfAxes_mm());
    return inHeads.allFinite() && view.pose.centreCamera_mm.z() > 0.0 && inHeads.norm() > kNearestInHeads;
}

} // namespace trichion::head

#pragma once
// The unknowns of a joint fit and the views they stand for.

#include "trichion/head/joint.h"

#include <Eigen/Core>
#include <map>
#include <vector>

namespace trichion::head {

inline constexpr int kReliefAt = 4;
/// Logarithms of the half axes, rise of the long axis (radians), heights of the relief.
inline constexpr int kShapeUnknowns = kReliefAt + kReliefModes;
inline constexpr int kPoseUnknowns = 7; // turn (3), direction of the centre (2), log depth, log focal length

/// The unknowns of a head and its views, laid out in one vector: shape, places on the midline, then poses.
/// The evidence must outlive it.
class Unknowns {
  public:
    explicit Unknowns(const HeadEvidence& evidence);

    [[nodiscard]] int count() const {
        return m_firstPose + kPoseUnknowns * static_cast<int>(m_evidence.views.size());
    }
    [[nodiscard]] int sharedCount() const { return m_firstPose; }
    [[nodiscard]] int poseAt(std::size_t view) const {
        return m_firstPose + kPoseUnknowns * static_cast<int>(view);
    }
    [[nodiscard]] int placeOf(int number) const { return m_places.at(number); }
    /// The unknown that says where the glabella lies; nothing if no photo shows it.
    [[nodiscard]] std::optional<int> glabella() const { return m_glabella; }
    [[nodiscard]] std::size_t placeCount() const { return m_places.size(); }

    [[nodiscard]] Head headOf(const Eigen::VectorXd& x) const;
    /// The same without what the only photo draws out: what a tape measures.
    [[nodiscard]] Head undrawnHeadOf(const Eigen::VectorXd& x) const;
    [[nodiscard]] View viewOf(const Eigen::VectorXd& x, std::size_t view) const;
    [[nodiscard]] Eigen::VectorXd start() const;
    /// Which unknowns may change, in rising order.
    [[nodiscard]] std::vector<int> free() const;

    /// Photos that show an outline: without one a head is an ellipsoid, with one its relief is held near the
    /// mean relief, with several it is found.
    [[nodiscard]] std::size_t outlineCount() const;

    [[nodiscard]] const HeadEvidence& evidence() const { return m_evidence; }
    [[nodiscard]] bool headIsKnown() const { return m_evidence.known.has_value(); }

  private:
    const HeadEvidence& m_evidence;
    Head m_base;
    std::map<int, int> m_places; // number of a mark -> its unknown
    std::optional<int> m_glabella;
    int m_firstPose = 0;
};

/// Whether the line of the eyes lies near enough to the picture plane for their distance to be measured.
[[nodiscard]] bool facesThePupils(const Eigen::Matrix3d& rotationHeadToCamera);

/// The camera outside the head, the head before it.
[[nodiscard]] bool isPossible(const View& view);

} // namespace trichion::head

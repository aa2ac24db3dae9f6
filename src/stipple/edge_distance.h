#pragma once
/// \file
/// Distances from the nodes of the scalp chart to an edge of the design, exact and fast enough for every step
/// of a drag.

#include "chart_nodes.h"
#include "near_segments.h"

#include <Eigen/Core>
#include <vector>

namespace trichion::stipple {

/// The segments of a line (all Kept); a single vertex is a segment without length.
[[nodiscard]] std::vector<EdgeSegment> segmentsOf(const std::vector<Eigen::Vector3f>& vertices);
/// The segments of a line and of an earlier one, with what they share told apart from what changed.
[[nodiscard]] std::vector<EdgeSegment> segmentsOf(const std::vector<Eigen::Vector3f>& vertices,
                                                  const std::vector<Eigen::Vector3f>& earlier);

/// How far distances are told apart, mm; farther ones count as this far.
struct EdgeReach {
    float inside_mm = 0.0F;
    float outside_mm = 0.0F;
};

/// Signed distances of the nodes of a block to the nearest segment: positive inside, saturated at the reach.
/// Every value is the least over all segments, to the last bit: a square of nodes hands to its quarters those
/// segments only that can be nearest to one of their nodes.
class EdgeDistanceMap {
  public:
    /// `chart` and `inside` live as long as the map is measured.
    EdgeDistanceMap(const ChartOnHead& chart, const std::vector<EdgeSegment>& segments,
                    const InsideMap& inside, EdgeReach reach)
        : m_chart(chart), m_segments(segments), m_inside(inside), m_reach(reach) {}
    /// Values are written only where the segments' roles or the sides tell of a change.
    void updateFrom(const InsideMap& earlier) { m_earlierInside = &earlier; }

    /// Writes the nodes of a block of kRootBlock into `distance_mm` (kNodeCount values). Blocks may be
    /// measured at the same time.
    void measure(const NodeBlock& root, float* distance_mm) const;

    static constexpr int kRootBlock = 64;

  private:
    struct Room;
    void descend(const SegmentRuns& given, const NodeBlock& block, Room& room, std::size_t level) const;
    void descendToLeaf(const SegmentRuns& given, const NodeBlock& block, Room& room) const;
    [[nodiscard]] bool isAsBefore(const SegmentRuns& near, const NodeBlock& block) const;
    [[nodiscard]] Ball ballOf(const NodeBlock& block) const;
    void saturate(const NodeBlock& block, float* distance_mm) const;
    [[nodiscard]] float reachIn(const NodeBlock& block) const noexcept;

    const ChartOnHead& m_chart;
    SegmentTable m_segments;
    const InsideMap& m_inside;
    const InsideMap* m_earlierInside = nullptr;
    EdgeReach m_reach;
};

} // namespace trichion::stipple

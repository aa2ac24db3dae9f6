#pragma once
/// \file
/// Distances from the nodes of the scalp chart to an edge of the design, exact and fast enough for every step
/// of a drag.

#include "chart_nodes.h"

#include <Eigen/Core>
#include <algorithm>
#include <cstdint>
#include <vector>

namespace trichion::stipple {

/// What a segment is to an update: part of both lines, of the new one only, of the earlier one only.
enum class SegmentRole : std::uint32_t { Kept, Added, Removed };

/// A piece of a line on a head, mm.
struct EdgeSegment {
    Eigen::Vector3f from;
    Eigen::Vector3f along;
    float perLength2 = 0.0F; ///< 1 / length^2; 0 for a segment without length
    SegmentRole role = SegmentRole::Kept;
};

/// The segments of a line (all Kept); a single vertex is a segment without length.
[[nodiscard]] std::vector<EdgeSegment> segmentsOf(const std::vector<Eigen::Vector3f>& vertices);
/// The segments of a line and of an earlier one, with what they share told apart from what changed.
[[nodiscard]] std::vector<EdgeSegment> segmentsOf(const std::vector<Eigen::Vector3f>& vertices,
                                                  const std::vector<Eigen::Vector3f>& earlier);

/// Squared distance between a point and a segment, mm2.
[[nodiscard]] inline float distance2To(const EdgeSegment& segment, const Eigen::Vector3f& point) noexcept {
    const float x = point.x() - segment.from.x();
    const float y = point.y() - segment.from.y();
    const float z = point.z() - segment.from.z();
    const float raw =
        (x * segment.along.x() + y * segment.along.y() + z * segment.along.z()) * segment.perLength2;
    const float t = std::min(std::max(raw, 0.0F), 1.0F);
    const float dx = x - t * segment.along.x();
    const float dy = y - t * segment.along.y();
    const float dz = z - t * segment.along.z();
    return dx * dx + dy * dy + dz * dz;
}

/// How far distances are told apart, mm; farther ones count as this far.
struct EdgeReach {
    float inside_mm = 0.0F;
    float outside_mm = 0.0F;
};

/// Signed distances of the nodes of a block to the nearest segment: positive inside, saturated at the reach.
/// Every value is the least over all segments, to the last bit: a square of nodes hands to its quarters those
/// segments only that can be nearest to one of their nodes (distance to its middle below the least + its
/// diameter).
class EdgeDistanceMap {
  public:
    /// `segments` and `inside` live as long as the map is measured.
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
    using Indices = std::vector<std::uint32_t>;
    struct Lists;
    void descend(const Indices& given, const NodeBlock& block, Lists& lists, std::size_t level) const;
    void keepNear(const Indices& given, const NodeBlock& block, Indices& kept, Lists& lists) const;
    [[nodiscard]] bool isAsBefore(const Indices& near, const NodeBlock& block) const;
    void measureLeaf(const Indices& near, const NodeBlock& block, float* distance_mm) const;
    void saturate(const NodeBlock& block, float* distance_mm) const;
    [[nodiscard]] float reachIn(const NodeBlock& block) const noexcept;

    const ChartOnHead& m_chart;
    const std::vector<EdgeSegment>& m_segments;
    const InsideMap& m_inside;
    const InsideMap* m_earlierInside = nullptr;
    EdgeReach m_reach;
};

} // namespace trichion::stipple

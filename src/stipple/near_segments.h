#pragma once
/// \file
/// Pieces of a line on a head, and which of them can be nearest to some point of a ball.

#include <Eigen/Core>
#include <algorithm>
#include <array>
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

/// Segments [begin, end) of a table.
struct SegmentRun {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};
using SegmentRuns = std::vector<SegmentRun>;

/// All points within a radius, mm.
struct Ball {
    Eigen::Vector3f middle = Eigen::Vector3f::Zero();
    float radius = 0.0F;
};

/// The segments of a line number by number, several measured at once.
class SegmentTable {
  public:
    explicit SegmentTable(const std::vector<EdgeSegment>& segments);

    [[nodiscard]] const EdgeSegment& operator[](std::uint32_t index) const { return m_segments[index]; }
    [[nodiscard]] SegmentRun all() const noexcept {
        return {0, static_cast<std::uint32_t>(m_segments.size())};
    }
    [[nodiscard]] bool allKept(const SegmentRuns& runs) const;

    /// Room that one thread reuses: by segment, from its point nearest to the middle of a ball to that
    /// middle, and how far that is, squared.
    struct Room {
        std::vector<float> x;
        std::vector<float> y;
        std::vector<float> z;
        std::vector<float> distance2;
        std::vector<float> excess; ///< of distance2 above what can still be nearest
    };
    /// Those of the given segments that can be nearest to a point of a ball among the table's segments
    /// without the Removed ones, and within `reach_mm` of it. A Removed one is kept if it would be nearest
    /// there.
    void keepNear(const SegmentRuns& given, const Ball& ball, float reach_mm, Room& room,
                  SegmentRuns& kept) const;

  private:
    static constexpr int kLane = 8;
    using Lane = Eigen::Array<float, kLane, 1>;
    struct Rival;
    [[nodiscard]] Lane laneOf(std::size_t number, std::uint32_t index) const {
        return Eigen::Map<const Lane>(m_numbers[number].data() + index);
    }
    [[nodiscard]] float measure(const SegmentRuns& given, const Eigen::Vector3f& middle, Room& room) const;
    [[nodiscard]] std::uint32_t nearestOf(const SegmentRuns& given, const Room& room, float distance2) const;
    void judge(const SegmentRuns& given, const Rival& rival, Room& room) const;

    std::vector<EdgeSegment> m_segments;
    // From, along, perLength2, and a large number for Removed ones; a lane longer than the segments.
    std::array<std::vector<float>, 8> m_numbers;
    bool m_someRemoved = false;
};

} // namespace trichion::stipple

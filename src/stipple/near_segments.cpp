#include "near_segments.h"

#include <cmath>
#include <limits>

namespace trichion::stipple {

namespace {

constexpr float kSlack_mm = 1e-3F; // above the rounding of single precision at the size of a head
constexpr float kFar = std::numeric_limits<float>::max();

/// The segment nearest to the middle of a ball, which others must beat at one of its points. With D the
/// distance of a segment from the middle and u the direction away from it, its distance from the point at h
/// is at least D + u.h (it lies behind the plane through its nearest point) and at most D + u.h + h^2 / 2D. So
/// a segment loses everywhere if its D exceeds the best by more than |u - u of the best| r + r^2 / 2D of the
/// best; and always if it exceeds it by 2 r.
class Rival {
  public:
    Rival(const Eigen::Vector3f& away, float distance2, float radius)
        : m_radius(radius), m_distance(std::sqrt(distance2)) {
        if (m_distance > radius && distance2 < kFar) {
            m_direction = away / m_distance;
            m_sure = m_distance + radius * radius / (2.0F * m_distance) + kSlack_mm;
        }
    }
    /// False only if no point of the ball can be nearer to a segment than to the best.
    [[nodiscard]] bool leavesOpen(const Eigen::Vector3f& away, float distance2) const {
        if (distance2 <= m_sure * m_sure)
            return true;
        const float distance = std::sqrt(distance2);
        const float behind = distance - m_sure;
        const float turn2 = (away / distance - m_direction).squaredNorm();
        return behind * behind <= m_radius * m_radius * turn2;
    }
    /// Beyond this all segments lose.
    [[nodiscard]] float limit() const noexcept { return m_distance + 2.0F * m_radius; }

  private:
    float m_radius;
    float m_distance;
    float m_sure = std::sqrt(kFar); // as near as this is near enough
    Eigen::Vector3f m_direction = Eigen::Vector3f::Zero();
};

void append(SegmentRuns& runs, std::uint32_t index) {
    if (!runs.empty() && runs.back().end == index)
        ++runs.back().end;
    else
        runs.push_back({index, index + 1});
}

} // namespace

SegmentTable::SegmentTable(const std::vector<EdgeSegment>& segments) : m_segments(segments) {
    for (std::vector<float>& numbers : m_numbers)
        numbers.assign(segments.size() + kLane, 0.0F);
    for (std::size_t i = 0; i < segments.size(); ++i) {
        for (int axis = 0; axis < 3; ++axis) {
            m_numbers[static_cast<std::size_t>(axis)][i] = segments[i].from[axis];
            m_numbers[static_cast<std::size_t>(axis) + 3][i] = segments[i].along[axis];
        }
        m_numbers[6][i] = segments[i].perLength2;
    }
}

bool SegmentTable::allKept(const SegmentRuns& runs) const {
    for (const SegmentRun& run : runs)
        for (std::uint32_t i = run.begin; i < run.end; ++i)
            if (m_segments[i].role != SegmentRole::Kept)
                return false;
    return true;
}

void SegmentTable::measure(const SegmentRuns& given, const Eigen::Vector3f& middle, Room& room) const {
    const std::size_t size = m_segments.size() + kLane;
    for (std::vector<float>* values : {&room.x, &room.y, &room.z, &room.distance2})
        if (values->size() < size)
            values->resize(size);
    for (const SegmentRun& run : given)
        for (std::uint32_t i = run.begin; i < run.end; i += kLane) { // past the end of a run: never read
            const Lane alongX = laneOf(3, i);
            const Lane alongY = laneOf(4, i);
            const Lane alongZ = laneOf(5, i);
            const Lane x = middle.x() - laneOf(0, i);
            const Lane y = middle.y() - laneOf(1, i);
            const Lane z = middle.z() - laneOf(2, i);
            const Lane t = ((x * alongX + y * alongY + z * alongZ) * laneOf(6, i)).max(0.0F).min(1.0F);
            const Lane awayX = x - t * alongX;
            const Lane awayY = y - t * alongY;
            const Lane awayZ = z - t * alongZ;
            Eigen::Map<Lane>(room.x.data() + i) = awayX;
            Eigen::Map<Lane>(room.y.data() + i) = awayY;
            Eigen::Map<Lane>(room.z.data() + i) = awayZ;
            Eigen::Map<Lane>(room.distance2.data() + i) = awayX * awayX + awayY * awayY + awayZ * awayZ;
        }
}

void SegmentTable::keepNear(const SegmentRuns& given, const Ball& ball, float reach_mm, Room& room,
                            SegmentRuns& kept) const {
    measure(given, ball.middle, room);
    const auto awayFrom = [&room](std::uint32_t i) -> Eigen::Vector3f {
        return {room.x[i], room.y[i], room.z[i]};
    };
    float least2 = kFar;
    std::uint32_t best = 0;
    for (const SegmentRun& run : given)
        for (std::uint32_t i = run.begin; i < run.end; ++i)
            if (room.distance2[i] < least2 && m_segments[i].role != SegmentRole::Removed) {
                least2 = room.distance2[i];
                best = i;
            }
    kept.clear();
    if (given.empty())
        return;
    const float radius = ball.radius + kSlack_mm;
    const Rival rival(awayFrom(best), least2, radius);
    const float limit = std::min(rival.limit(), reach_mm + radius);
    for (const SegmentRun& run : given)
        for (std::uint32_t i = run.begin; i < run.end; ++i)
            if (room.distance2[i] <= limit * limit && rival.leavesOpen(awayFrom(i), room.distance2[i]))
                append(kept, i);
}

} // namespace trichion::stipple

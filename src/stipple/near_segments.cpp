#include "near_segments.h"

#include <cmath>

namespace trichion::stipple {

namespace {

constexpr float kSlack_mm = 1e-3F; // above the rounding of single precision at the size of a head
constexpr float kFar_mm = 1e15F;
constexpr float kFar2_mm2 = kFar_mm * kFar_mm;

} // namespace

/// The segment nearest to the middle of a ball, which others must beat at one of its points. With D the
/// distance of a segment from the middle and u the direction away from it, its distance from the point at h
/// is at least D + u.h (it lies behind the plane through its nearest point) and at most D + u.h + h^2 / 2D.
/// So a segment loses everywhere if its D exceeds the best by more than |u - u of the best| r + r^2 / 2D of
/// the best, where |u - u of the best| is at most the distance of the nearest points / D of the best; and
/// always if it exceeds it by 2 r.
struct SegmentTable::Rival {
    Eigen::Vector3f away;
    float limit_mm;       // beyond it all segments lose,
    float sure_mm;        // beyond it those that lie in nearly the same direction:
    float perTurn = 0.0F; // what their nearest point gains by lying aside

    Rival(const Eigen::Vector3f& awayFromBest, float distance2, float radius, float reach_mm)
        : away(awayFromBest) {
        const float distance = std::sqrt(distance2);
        limit_mm = std::min(distance + 2.0F * radius, reach_mm + radius);
        sure_mm = limit_mm;
        if (distance > radius && distance2 < kFar2_mm2) {
            sure_mm = distance + radius * radius / (2.0F * distance) + kSlack_mm;
            perTurn = radius / distance;
        }
    }
};

SegmentTable::SegmentTable(const std::vector<EdgeSegment>& segments) : m_segments(segments) {
    for (std::size_t number = 0; number < m_numbers.size(); ++number)
        m_numbers[number].assign(segments.size() + kLane, number < 3 ? kFar_mm : 0.0F);
    for (std::size_t i = 0; i < segments.size(); ++i) {
        for (int axis = 0; axis < 3; ++axis) {
            m_numbers[static_cast<std::size_t>(axis)][i] = segments[i].from[axis];
            m_numbers[static_cast<std::size_t>(axis) + 3][i] = segments[i].along[axis];
        }
        m_numbers[6][i] = segments[i].perLength2;
        m_numbers[7][i] = segments[i].role == SegmentRole::Removed ? kFar2_mm2 : 0.0F;
        m_someRemoved = m_someRemoved || segments[i].role == SegmentRole::Removed;
    }
}

bool SegmentTable::allKept(const SegmentRuns& runs) const {
    for (const SegmentRun& run : runs)
        for (std::uint32_t i = run.begin; i < run.end; ++i)
            if (m_segments[i].role != SegmentRole::Kept)
                return false;
    return true;
}

/// Returns the least squared distance, at most kFar2_mm2.
float SegmentTable::measure(const SegmentRuns& given, const Eigen::Vector3f& middle, Room& room) const {
    const std::size_t size = m_segments.size() + kLane;
    for (std::vector<float>* values : {&room.x, &room.y, &room.z, &room.distance2, &room.excess})
        if (values->size() < size)
            values->resize(size);
    Lane least2 = Lane::Constant(kFar2_mm2);
    for (const SegmentRun& run : given)
        for (std::uint32_t i = run.begin; i < run.end; i += kLane) { // its neighbours past the end do no harm
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
            const Lane distance2 = awayX * awayX + awayY * awayY + awayZ * awayZ;
            least2 = least2.min(distance2 + laneOf(7, i));
            Eigen::Map<Lane>(room.x.data() + i) = awayX;
            Eigen::Map<Lane>(room.y.data() + i) = awayY;
            Eigen::Map<Lane>(room.z.data() + i) = awayZ;
            Eigen::Map<Lane>(room.distance2.data() + i) = distance2;
        }
    return least2.minCoeff();
}

/// A segment of that squared distance; any if there is none.
std::uint32_t SegmentTable::nearestOf(const SegmentRuns& given, const Room& room, float distance2) const {
    for (const SegmentRun& run : given)
        for (std::uint32_t lane = run.begin; lane < run.end; lane += kLane)
            for (std::uint32_t i = lane; i < lane + kLane; ++i)
                if (room.distance2[i] == distance2 && m_numbers[7][i] == 0.0F)
                    return i;
    return 0;
}

void SegmentTable::judge(const SegmentRuns& given, const Rival& rival, Room& room) const {
    const float limit2 = rival.limit_mm * rival.limit_mm;
    for (const SegmentRun& run : given)
        for (std::uint32_t i = run.begin; i < run.end; i += kLane) {
            const Lane x = Eigen::Map<const Lane>(room.x.data() + i) - rival.away.x();
            const Lane y = Eigen::Map<const Lane>(room.y.data() + i) - rival.away.y();
            const Lane z = Eigen::Map<const Lane>(room.z.data() + i) - rival.away.z();
            const Lane aside = (x * x + y * y + z * z).sqrt();
            const Lane allowed = rival.sure_mm + rival.perTurn * aside;
            Eigen::Map<Lane>(room.excess.data() + i) =
                Eigen::Map<const Lane>(room.distance2.data() + i) - (allowed * allowed).min(limit2);
        }
}

void SegmentTable::keepNear(const SegmentRuns& given, const Ball& ball, float reach_mm, Room& room,
                            SegmentRuns& kept) const {
    kept.clear();
    const float least2 = measure(given, ball.middle, room);
    const float radius = ball.radius + kSlack_mm;
    const float beyond = reach_mm + radius;
    if (least2 > beyond * beyond && !m_someRemoved)
        return;
    const std::uint32_t best = nearestOf(given, room, least2);
    judge(given, Rival({room.x[best], room.y[best], room.z[best]}, least2, radius, reach_mm), room);
    for (const SegmentRun& run : given)
        for (std::uint32_t i = run.begin; i < run.end; ++i) {
            if (!(room.excess[i] <= 0.0F))
                continue;
            if (!kept.empty() && kept.back().end == i)
                ++kept.back().end;
            else
                kept.push_back({i, i + 1});
        }
}

} // namespace trichion::stipple

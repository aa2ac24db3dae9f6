#include "edge_distance.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace trichion::stipple {

namespace {

constexpr int kLeaf = 4;
constexpr std::size_t kLevels = 5; // 64, 32, 16, 8, 4
constexpr float kSlack_mm = 1e-3F; // above the rounding of single precision at the size of a head

using LeafNodes = Eigen::Array<float, kLeaf * kLeaf, 1>;

/// distance2To for all nodes of a leaf, operation by operation the same.
LeafNodes distances2To(const EdgeSegment& segment, const LeafNodes& x, const LeafNodes& y,
                       const LeafNodes& z) {
    const LeafNodes fromX = x - segment.from.x();
    const LeafNodes fromY = y - segment.from.y();
    const LeafNodes fromZ = z - segment.from.z();
    const LeafNodes t = ((fromX * segment.along.x() + fromY * segment.along.y() + fromZ * segment.along.z()) *
                         segment.perLength2)
                            .max(0.0F)
                            .min(1.0F);
    const LeafNodes dx = fromX - t * segment.along.x();
    const LeafNodes dy = fromY - t * segment.along.y();
    const LeafNodes dz = fromZ - t * segment.along.z();
    return dx * dx + dy * dy + dz * dz;
}

void append(std::vector<EdgeSegment>& segments, const std::vector<Eigen::Vector3f>& vertices,
            std::size_t begin, std::size_t end, SegmentRole role) {
    for (std::size_t i = begin; i < end; ++i) {
        const Eigen::Vector3f& from = vertices[i];
        const Eigen::Vector3f along = vertices[std::min(i + 1, vertices.size() - 1)] - from;
        const float length2 = along.squaredNorm();
        segments.push_back({from, along, length2 > 0.0F ? 1.0F / length2 : 0.0F, role});
    }
}

} // namespace

/// Room that one thread reuses from block to block.
struct EdgeDistanceMap::Lists {
    std::array<Indices, kLevels> kept;
    std::vector<float> distance2;
    float* distance_mm = nullptr;
};

std::vector<EdgeSegment> segmentsOf(const std::vector<Eigen::Vector3f>& vertices) {
    std::vector<EdgeSegment> segments;
    // A single vertex is a segment without length.
    const std::size_t count = vertices.size() == 1 ? 1 : std::max<std::size_t>(vertices.size(), 1) - 1;
    append(segments, vertices, 0, count, SegmentRole::Kept);
    return segments;
}

std::vector<EdgeSegment> segmentsOf(const std::vector<Eigen::Vector3f>& vertices,
                                    const std::vector<Eigen::Vector3f>& earlier) {
    const std::size_t shorter = std::min(vertices.size(), earlier.size());
    std::size_t front = 0; // vertices in common at the start
    while (front < shorter && vertices[front] == earlier[front])
        ++front;
    std::size_t back = 0; // and at the end
    while (back < shorter - front &&
           vertices[vertices.size() - 1 - back] == earlier[earlier.size() - 1 - back])
        ++back;
    // Segments in common; a lone vertex has none to share.
    const bool lines = shorter >= 2;
    const std::size_t keptFront = lines && front > 0 ? front - 1 : 0;
    const std::size_t keptBack = lines && back > 0 ? back - 1 : 0;
    const std::size_t count = vertices.size() == 1 ? 1 : std::max<std::size_t>(vertices.size(), 1) - 1;
    const std::size_t earlierCount = earlier.size() == 1 ? 1 : std::max<std::size_t>(earlier.size(), 1) - 1;
    std::vector<EdgeSegment> segments;
    append(segments, vertices, 0, keptFront, SegmentRole::Kept);
    append(segments, vertices, keptFront, count - keptBack, SegmentRole::Added);
    append(segments, vertices, count - keptBack, count, SegmentRole::Kept);
    append(segments, earlier, keptFront, earlierCount - keptBack, SegmentRole::Removed);
    return segments;
}

void EdgeDistanceMap::measure(const NodeBlock& root, float* distance_mm) const {
    Lists lists;
    lists.distance_mm = distance_mm;
    Indices all(m_segments.size());
    std::iota(all.begin(), all.end(), 0U);
    descend(all, root, lists, 0);
}

void EdgeDistanceMap::descend(const Indices& given, const NodeBlock& block, Lists& lists,
                              std::size_t level) const {
    if (block.column >= kChartNodes || block.row >= kChartNodes)
        return;
    Indices& kept = lists.kept[level];
    keepNear(given, block, kept, lists);
    if (isAsBefore(kept, block))
        return;
    if (kept.empty()) {
        saturate(block, lists.distance_mm);
    } else if (block.size == kLeaf) {
        measureLeaf(kept, block, lists.distance_mm);
    } else {
        const int half = block.size / 2;
        for (int quarter = 0; quarter < 4; ++quarter)
            descend(kept, {block.column + (quarter & 1) * half, block.row + (quarter >> 1) * half, half},
                    lists, level + 1);
    }
}

bool EdgeDistanceMap::isAsBefore(const Indices& near, const NodeBlock& block) const {
    return m_earlierInside != nullptr &&
           std::all_of(near.begin(), near.end(),
                       [&](std::uint32_t i) { return m_segments[i].role == SegmentRole::Kept; }) &&
           m_inside.equalsIn(block, *m_earlierInside);
}

void EdgeDistanceMap::keepNear(const Indices& given, const NodeBlock& block, Indices& kept,
                               Lists& lists) const {
    const int half = block.size / 2;
    const Eigen::Vector3f middle = m_chart.at(std::min(block.column + half, kChartNodes - 1),
                                              std::min(block.row + half, kChartNodes - 1));
    const float radius = m_chart.radiusOf(block.size) + kSlack_mm;
    if (lists.distance2.size() < given.size())
        lists.distance2.resize(given.size());
    float least2 = std::numeric_limits<float>::max();
    for (std::size_t k = 0; k < given.size(); ++k) {
        const EdgeSegment& segment = m_segments[given[k]];
        const float distance2 = distance2To(segment, middle);
        lists.distance2[k] = distance2;
        if (distance2 < least2 && segment.role != SegmentRole::Removed)
            least2 = distance2;
    }
    const float limit = std::min(std::sqrt(least2) + 2.0F * radius, reachIn(block) + radius);
    kept.resize(given.size());
    std::size_t count = 0;
    for (std::size_t k = 0; k < given.size(); ++k) {
        kept[count] = given[k];
        count += lists.distance2[k] <= limit * limit ? 1U : 0U;
    }
    kept.resize(count);
}

void EdgeDistanceMap::measureLeaf(const Indices& near, const NodeBlock& block, float* distance_mm) const {
    LeafNodes x;
    LeafNodes y;
    LeafNodes z;
    for (int k = 0; k < kLeaf * kLeaf; ++k) {
        const Eigen::Vector3f point = m_chart.at(std::min(block.column + k % kLeaf, kChartNodes - 1),
                                                 std::min(block.row + k / kLeaf, kChartNodes - 1));
        x[k] = point.x();
        y[k] = point.y();
        z[k] = point.z();
    }
    LeafNodes least2 = LeafNodes::Constant(std::numeric_limits<float>::max());
    for (const std::uint32_t index : near) {
        const EdgeSegment& segment = m_segments[index];
        if (segment.role != SegmentRole::Removed)
            least2 = least2.min(distances2To(segment, x, y, z));
    }
    for (int k = 0; k < kLeaf * kLeaf; ++k) {
        const int column = block.column + k % kLeaf;
        const int row = block.row + k / kLeaf;
        if (column >= kChartNodes || row >= kChartNodes)
            continue;
        const float distance = std::sqrt(least2[k]);
        distance_mm[nodeAt(column, row)] = m_inside.at(column, row) ? std::min(distance, m_reach.inside_mm)
                                                                    : -std::min(distance, m_reach.outside_mm);
    }
}

void EdgeDistanceMap::saturate(const NodeBlock& block, float* distance_mm) const {
    for (int row = block.row; row < std::min(block.row + block.size, kChartNodes); ++row)
        for (int column = block.column; column < std::min(block.column + block.size, kChartNodes); ++column)
            distance_mm[nodeAt(column, row)] =
                m_inside.at(column, row) ? m_reach.inside_mm : -m_reach.outside_mm;
}

float EdgeDistanceMap::reachIn(const NodeBlock& block) const noexcept {
    switch (m_inside.sidesIn(block)) {
    case InsideMap::Sides::AllInside:
        return m_reach.inside_mm;
    case InsideMap::Sides::AllOutside:
        return m_reach.outside_mm;
    case InsideMap::Sides::Both:
        break;
    }
    return std::max(m_reach.inside_mm, m_reach.outside_mm);
}

} // namespace trichion::stipple

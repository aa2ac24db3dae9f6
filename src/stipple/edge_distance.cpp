#include "edge_distance.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace trichion::stipple {

namespace {

constexpr int kLeaf = 4;
constexpr std::size_t kLevels = 5; // 64, 32, 16, 8, 4
using RowOfLeaf = Eigen::Array<float, kLeaf, 1>;

/// Nodes of a leaf side by side, mm, and the least squared distance found so far.
struct LeafRow {
    RowOfLeaf x;
    RowOfLeaf y;
    RowOfLeaf z;
    RowOfLeaf least2 = RowOfLeaf::Constant(std::numeric_limits<float>::max());

    /// distance2To for all nodes, operation by operation the same.
    void measure(const EdgeSegment& segment) {
        const RowOfLeaf fromX = x - segment.from.x();
        const RowOfLeaf fromY = y - segment.from.y();
        const RowOfLeaf fromZ = z - segment.from.z();
        const RowOfLeaf raw =
            (fromX * segment.along.x() + fromY * segment.along.y() + fromZ * segment.along.z()) *
            segment.perLength2;
        const RowOfLeaf t = raw.max(0.0F).min(1.0F);
        const RowOfLeaf dx = fromX - t * segment.along.x();
        const RowOfLeaf dy = fromY - t * segment.along.y();
        const RowOfLeaf dz = fromZ - t * segment.along.z();
        least2 = least2.min(dx * dx + dy * dy + dz * dz);
    }
};

/// The nodes of the smallest square; those past the sides of the grid stand where the last ones do.
struct Leaf {
    std::array<LeafRow, kLeaf> rows;

    Leaf(const ChartOnHead& chart, const NodeBlock& block) {
        for (int row = 0; row < kLeaf; ++row) {
            LeafRow& nodes = rows[static_cast<std::size_t>(row)];
            nodes.x = chart.alongRow<kLeaf>(0, block.column, block.row + row);
            nodes.y = chart.alongRow<kLeaf>(1, block.column, block.row + row);
            nodes.z = chart.alongRow<kLeaf>(2, block.column, block.row + row);
        }
    }
};

/// Holds all nodes of a block, hardly larger than it must be.
template<int Size>
Ball tightBall(const ChartOnHead& chart, const NodeBlock& block) {
    Ball ball;
    for (const int row : {0, Size - 1})
        for (const int column : {0, Size - 1})
            ball.middle += 0.25F * chart.at(block.column + column, block.row + row);
    using Row = Eigen::Array<float, Size, 1>;
    Row most2 = Row::Zero();
    for (int row = block.row; row < block.row + Size; ++row) {
        const Row x = chart.alongRow<Size>(0, block.column, row) - ball.middle.x();
        const Row y = chart.alongRow<Size>(1, block.column, row) - ball.middle.y();
        const Row z = chart.alongRow<Size>(2, block.column, row) - ball.middle.z();
        most2 = most2.max(x * x + y * y + z * z);
    }
    ball.radius = std::sqrt(most2.maxCoeff());
    return ball;
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

/// What one thread reuses from block to block.
struct EdgeDistanceMap::Room {
    std::array<SegmentRuns, kLevels> kept;
    SegmentTable::Room nearest;
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
    Room room;
    room.distance_mm = distance_mm;
    descend({m_segments.all()}, root, room, 0);
}

void EdgeDistanceMap::descend(const SegmentRuns& given, const NodeBlock& block, Room& room,
                              std::size_t level) const {
    if (block.column >= kChartNodes || block.row >= kChartNodes)
        return;
    if (block.size == kLeaf) {
        descendToLeaf(given, block, room);
        return;
    }
    SegmentRuns& kept = room.kept[level];
    m_segments.keepNear(given, ballOf(block), reachIn(block), room.nearest, kept);
    if (isAsBefore(kept, block))
        return;
    if (kept.empty()) {
        saturate(block, room.distance_mm);
        return;
    }
    const int half = block.size / 2;
    for (int quarter = 0; quarter < 4; ++quarter)
        descend(kept, {block.column + (quarter & 1) * half, block.row + (quarter >> 1) * half, half}, room,
                level + 1);
}

void EdgeDistanceMap::descendToLeaf(const SegmentRuns& given, const NodeBlock& block, Room& room) const {
    Leaf leaf(m_chart, block);
    SegmentRuns& kept = room.kept.back();
    m_segments.keepNear(given, tightBall<kLeaf>(m_chart, block), reachIn(block), room.nearest, kept);
    if (isAsBefore(kept, block))
        return;
    for (const SegmentRun& run : kept)
        for (std::uint32_t i = run.begin; i < run.end; ++i)
            if (m_segments[i].role != SegmentRole::Removed)
                for (LeafRow& row : leaf.rows)
                    row.measure(m_segments[i]);
    for (int row = 0; row < std::min(kLeaf, kChartNodes - block.row); ++row)
        for (int k = 0; k < std::min(kLeaf, kChartNodes - block.column); ++k) {
            const int column = block.column + k;
            const float distance = std::sqrt(leaf.rows[static_cast<std::size_t>(row)].least2[k]);
            room.distance_mm[nodeAt(column, block.row + row)] = m_inside.at(column, block.row + row)
                                                                    ? std::min(distance, m_reach.inside_mm)
                                                                    : -std::min(distance, m_reach.outside_mm);
        }
}

bool EdgeDistanceMap::isAsBefore(const SegmentRuns& near, const NodeBlock& block) const {
    return m_earlierInside != nullptr && m_segments.allKept(near) &&
           m_inside.equalsIn(block, *m_earlierInside);
}

Ball EdgeDistanceMap::ballOf(const NodeBlock& block) const {
    if (block.size == 2 * kLeaf)
        return tightBall<2 * kLeaf>(m_chart, block);
    const int half = block.size / 2;
    return {m_chart.at(std::min(block.column + half, kChartNodes - 1),
                       std::min(block.row + half, kChartNodes - 1)),
            m_chart.radiusOf(block.size)};
}

void EdgeDistanceMap::saturate(const NodeBlock& block, float* distance_mm) const {
    const int last = std::min(block.column + block.size, kChartNodes);
    const InsideMap::Sides sides = m_inside.sidesIn(block);
    for (int row = block.row; row < std::min(block.row + block.size, kChartNodes); ++row) {
        float* const at = distance_mm + nodeAt(0, row);
        if (sides != InsideMap::Sides::Both) {
            const bool allInside = sides == InsideMap::Sides::AllInside;
            std::fill(at + block.column, at + last, allInside ? m_reach.inside_mm : -m_reach.outside_mm);
            continue;
        }
        for (int column = block.column; column < last; ++column)
            at[column] = m_inside.at(column, row) ? m_reach.inside_mm : -m_reach.outside_mm;
    }
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

#include "chart_nodes.h"

#include "trichion/base/parallel.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace trichion::stipple {

namespace {

ChartOnHead::Units unitsOfNodes() {
    constexpr int kStored = ChartOnHead::kStored;
    ChartOnHead::Units units;
    for (std::vector<float>& values : units)
        values.resize(static_cast<std::size_t>(kStored) * kStored);
    base::parallelFor(kStored, 0, {}, [&](int row) {
        for (int column = 0; column < kStored; ++column) {
            const head::ScalpPoint place =
                placeOfNode(std::min(column, kChartNodes - 1), std::min(row, kChartNodes - 1));
            const Eigen::Vector3d unit = head::parameterOf(place);
            for (std::size_t axis = 0; axis < 3; ++axis)
                units[axis][static_cast<std::size_t>(row * kStored + column)] =
                    static_cast<float>(unit[static_cast<Eigen::Index>(axis)]);
        }
    });
    return units;
}

const ChartOnHead::Units& nodeUnits() {
    static const ChartOnHead::Units units = unitsOfNodes();
    return units;
}

/// First node at or past an angle, in [0, kChartNodes].
int firstNodeFrom(double angle_deg) {
    const double cells = (angle_deg + kChartReach_deg) / kChartCell_deg;
    return static_cast<int>(std::ceil(std::clamp(cells, 0.0, static_cast<double>(kChartNodes))));
}

/// Columns of a row that lie on the chart: [first, last).
std::pair<int, int> columnsOnChart(int row) {
    const double front_deg = placeOfNode(0, row).front_deg;
    const double half_deg =
        std::sqrt(std::max(0.0, kChartReach_deg * kChartReach_deg - front_deg * front_deg));
    return {firstNodeFrom(-half_deg), std::min(kChartNodes, firstNodeFrom(half_deg + 1e-9))};
}

/// Bit k becomes the parity of bits 0..k.
std::uint64_t runningParity(std::uint64_t word) {
    for (unsigned shift = 1; shift < 64; shift *= 2)
        word ^= word << shift;
    return word;
}

/// Bits [first, last) of a word that starts at column `start`.
std::uint64_t columnMask(int first, int last, int start) {
    const int low = std::clamp(first - start, 0, 64);
    const int high = std::clamp(last - start, 0, 64);
    if (high <= low)
        return 0;
    const std::uint64_t below = high == 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << high) - 1U;
    return below & (~std::uint64_t{0} << low);
}

} // namespace

ChartOnHead::ChartOnHead(const head::Ellipsoid& surface)
    : m_units(nodeUnits())
    , m_axes(surface.halfAxes_mm().cast<float>())
    , m_longestCell_mm(
          static_cast<float>(surface.halfAxes_mm().maxCoeff() * kChartCell_deg * std::numbers::pi / 180.0)) {}

InsideMap::InsideMap(const std::vector<Eigen::Vector2d>& polygon) {
    std::vector<Eigen::Vector2d> corners;
    std::copy_if(polygon.begin(), polygon.end(), std::back_inserter(corners),
                 [](const Eigen::Vector2d& corner) { return corner.allFinite(); });
    for (std::size_t i = 0; i < corners.size(); ++i)
        toggleFrom(corners[i], corners[(i + 1) % corners.size()]);
    for (int row = 0; row < kChartNodes; ++row)
        fillRow(row);
}

void InsideMap::toggleFrom(const Eigen::Vector2d& a, const Eigen::Vector2d& b) {
    const Eigen::Vector2d& low = a.y() <= b.y() ? a : b;
    const Eigen::Vector2d& high = a.y() <= b.y() ? b : a;
    const int last = firstNodeFrom(high.y());
    for (int row = firstNodeFrom(low.y()); row < last; ++row) {
        const double t = (placeOfNode(0, row).front_deg - low.y()) / (high.y() - low.y());
        const int column = firstNodeFrom(low.x() + (high.x() - low.x()) * t);
        if (column < kChartNodes)
            m_words[wordOf(column, row)] ^= std::uint64_t{1} << (static_cast<unsigned>(column) % 64U);
    }
}

void InsideMap::fillRow(int row) {
    const auto [first, last] = columnsOnChart(row);
    std::uint64_t carried = 0;
    for (int word = 0; word < kWords; ++word) {
        std::uint64_t& bits = m_words[wordOf(0, row) + static_cast<std::size_t>(word)];
        bits = runningParity(bits) ^ carried;
        carried = (bits >> 63U) != 0U ? ~std::uint64_t{0} : 0;
        bits &= columnMask(first, last, word * 64);
    }
}

InsideMap::Sides InsideMap::sidesIn(const NodeBlock& block) const noexcept {
    const int last = std::min(block.column + block.size, kChartNodes);
    const std::uint64_t mask = columnMask(block.column, last, block.column / 64 * 64);
    std::uint64_t any = 0;
    std::uint64_t all = mask;
    for (int row = block.row; row < std::min(block.row + block.size, kChartNodes); ++row) {
        const std::uint64_t bits = m_words[wordOf(block.column, row)] & mask;
        any |= bits;
        all &= bits;
    }
    if (any == 0)
        return Sides::AllOutside;
    return all == mask ? Sides::AllInside : Sides::Both;
}

bool InsideMap::equalsIn(const NodeBlock& block, const InsideMap& other) const noexcept {
    const int last = std::min(block.column + block.size, kChartNodes);
    const std::uint64_t mask = columnMask(block.column, last, block.column / 64 * 64);
    for (int row = block.row; row < std::min(block.row + block.size, kChartNodes); ++row)
        if (((m_words[wordOf(block.column, row)] ^ other.m_words[wordOf(block.column, row)]) & mask) != 0)
            return false;
    return true;
}

} // namespace trichion::stipple

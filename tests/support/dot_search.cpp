#include "support/dot_search.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace trichion::test {

namespace {
constexpr double kMostCells = 220.0; // along an edge
} // namespace

DotSearch::DotSearch(const std::vector<Eigen::Vector3d>& dots, double reach_mm) : m_reach_mm(reach_mm) {
    if (dots.empty())
        throw std::invalid_argument("no dots to search");
    Eigen::Vector3d high = dots.front();
    m_low = high;
    for (const Eigen::Vector3d& dot : dots) {
        m_low = m_low.cwiseMin(dot);
        high = high.cwiseMax(dot);
    }
    m_extent_mm = (high - m_low).norm();
    m_cell_mm = std::max({reach_mm, (high - m_low).maxCoeff() / kMostCells, 1e-9});
    m_cells = ((high - m_low) / m_cell_mm).cast<int>() + Eigen::Vector3i::Ones();
    m_starts.assign(indexOf(m_cells.x() - 1, m_cells.y() - 1, m_cells.z() - 1) + 2, 0);
    std::vector<std::uint32_t> cells(dots.size());
    for (std::size_t i = 0; i < dots.size(); ++i) {
        const Eigen::Vector3i cell = cellOf(dots[i]);
        cells[i] = static_cast<std::uint32_t>(indexOf(cell.x(), cell.y(), cell.z()));
        ++m_starts[cells[i] + 1];
    }
    for (std::size_t c = 1; c < m_starts.size(); ++c)
        m_starts[c] += m_starts[c - 1];
    std::vector<std::uint32_t> next(m_starts.begin(), m_starts.end() - 1);
    m_order.resize(dots.size());
    m_dots.resize(dots.size());
    for (std::size_t i = 0; i < dots.size(); ++i) {
        const std::uint32_t at = next[cells[i]]++;
        m_order[at] = static_cast<std::uint32_t>(i);
        m_dots[at] = dots[i];
    }
}

double DotSearch::nearest(const Eigen::Vector3d& place, std::size_t except) const {
    const double farthest = m_extent_mm + (place - m_low).norm();
    for (double reach = m_reach_mm;; reach *= 2.0) {
        double best = std::numeric_limits<double>::infinity();
        within(place, reach, [&](std::size_t i, double distance2) {
            if (i != except)
                best = std::min(best, distance2);
        });
        if (std::isfinite(best) || reach > farthest)
            return std::sqrt(best);
    }
}

Eigen::Vector3i DotSearch::cellOf(const Eigen::Vector3d& place) const {
    const Eigen::Vector3i cell = ((place - m_low) / m_cell_mm).array().floor().matrix().cast<int>();
    return cell.cwiseMax(0).cwiseMin(m_cells - Eigen::Vector3i::Ones());
}

std::size_t DotSearch::indexOf(int x, int y, int z) const {
    return (static_cast<std::size_t>(z) * static_cast<std::size_t>(m_cells.y()) +
            static_cast<std::size_t>(y)) *
               static_cast<std::size_t>(m_cells.x()) +
           static_cast<std::size_t>(x);
}

} // namespace trichion::test

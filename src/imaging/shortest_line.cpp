#include "imaging/line_path.h"
#include "imaging/path_grid.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <functional>
#include <limits>
#include <opencv2/core.hpp>
#include <queue>
#include <utility>
#include <vector>

namespace trichion::imaging {

namespace {

using namespace path_grid;

/// Cost per mm: 1 without evidence, a fifth on a clear line, more where nothing is seen.
float costOf(float evidence) {
    return evidence > 0.0F ? 1.0F / (1.0F + 3.0F * evidence) : 1.0F - evidence;
}

struct Move {
    int x;
    int y;
};
constexpr std::array kMoves = {Move{1, 0},  Move{-1, 0},  Move{0, 1},  Move{0, -1}, Move{1, 1},  Move{1, -1},
                               Move{-1, 1}, Move{-1, -1}, Move{2, 1},  Move{2, -1}, Move{-2, 1}, Move{-2, -1},
                               Move{1, 2},  Move{1, -2},  Move{-1, 2}, Move{-1, -2}};

/// Cheapest ways from one cell, by Dijkstra's algorithm (1959), until the other is reached.
class CheapestWay {
  public:
    CheapestWay(GridEvidence grid, const cv::Point& from, const cv::Point& to)
        : m_grid(std::move(grid))
        , m_cost(kCells, std::numeric_limits<float>::infinity())
        , m_before(kCells, -1) {
        m_cost[indexOf(from)] = 0.0F;
        m_open.push({0.0F, static_cast<int>(indexOf(from))});
        while (!m_open.empty()) {
            const auto [cost, index] = m_open.top();
            m_open.pop();
            if (static_cast<std::size_t>(index) == indexOf(to))
                break;
            if (cost <= m_cost[static_cast<std::size_t>(index)])
                leave(index, cost);
        }
        for (int index = static_cast<int>(indexOf(to)); index >= 0;
             index = m_before[static_cast<std::size_t>(index)])
            m_places.push_back(placeOf(index % kColumns, index / kColumns));
        std::reverse(m_places.begin(), m_places.end());
    }

    [[nodiscard]] const std::vector<head::ScalpPoint>& places() const { return m_places; }

  private:
    static constexpr std::size_t kCells = static_cast<std::size_t>(kColumns) * kRows;
    using Open = std::pair<float, int>;

    static std::size_t indexOf(const cv::Point& cell) {
        return static_cast<std::size_t>(cell.y) * kColumns + static_cast<std::size_t>(cell.x);
    }

    void leave(int index, float cost) {
        const cv::Point here(index % kColumns, index / kColumns);
        for (const Move& move : kMoves) {
            const cv::Point next(here.x + move.x, here.y + move.y);
            if (next.x < 0 || next.y < 0 || next.x >= kColumns || next.y >= kRows)
                continue;
            const float across_mm = static_cast<float>(move.x) * acrossStep_mm(next.y);
            const float along_mm = static_cast<float>(move.y) * alongStep_mm();
            const float evidence = evidenceFor(m_grid, next.y, next.x, std::atan2(along_mm, across_mm));
            const float there = cost + costOf(evidence) * std::hypot(across_mm, along_mm);
            if (there < m_cost[indexOf(next)]) {
                m_cost[indexOf(next)] = there;
                m_before[indexOf(next)] = index;
                m_open.push({there, static_cast<int>(indexOf(next))});
            }
        }
    }

    GridEvidence m_grid;
    std::vector<float> m_cost;
    std::vector<int> m_before;
    std::priority_queue<Open, std::vector<Open>, std::greater<>> m_open;
    std::vector<head::ScalpPoint> m_places;
};

} // namespace

std::vector<head::ScalpPoint> shortestLineBetween(const head::ScalpPoint& from, const head::ScalpPoint& to,
                                                  const LineEvidence& evidence, const cv::Mat& seen) {
    return CheapestWay(onGrid(evidence, seen), cellOf(from), cellOf(to)).places();
}

} // namespace trichion::imaging

#include "imaging/line_path.h"

#include "imaging/path_grid.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <opencv2/core.hpp>
#include <utility>

namespace trichion::imaging {

namespace {

using namespace path_grid;

constexpr int kRiseReach = 3;    // rows per column; steeper lines run along a column
constexpr float kGapCost = 0.4F; // evidence that pays for itself

/// Ways that end at a cell: having come from the column before, or up or down along the column.
enum Arrival { Across, Down, Up };
constexpr int kArrivals = 3;

class BestWays {
  public:
    explicit BestWays(GridEvidence grid) : m_grid(std::move(grid)) {
        for (int k = 0; k < kArrivals; ++k) {
            m_score[k] = cv::Mat::zeros(kRows, kColumns, CV_32F);
            m_from[k] = cv::Mat(kRows, kColumns, CV_16S, cv::Scalar(kStart));
        }
        for (int column = 0; column < kColumns; ++column) {
            if (column > 0)
                cross(column);
            slide(column, Down);
            slide(column, Up);
        }
    }

    [[nodiscard]] LinePath trace() const {
        LinePath path;
        cv::Point at;
        int arrival = Across;
        for (int k = 0; k < kArrivals; ++k) {
            double highest = 0.0;
            cv::Point place;
            cv::minMaxLoc(m_score[k], nullptr, &highest, nullptr, &place);
            if (highest > path.score) {
                path.score = highest;
                at = place;
                arrival = k;
            }
        }
        while (path.score > 0.0) {
            path.places.push_back(placeOf(at.x, at.y));
            const short from = m_from[arrival].at<short>(at.y, at.x);
            if (from == kStart)
                break;
            if (arrival == Across)
                at.x -= 1;
            at.y = from / kArrivals;
            arrival = from % kArrivals;
        }
        std::reverse(path.places.begin(), path.places.end());
        return path;
    }

  private:
    static constexpr short kStart = -1;

    [[nodiscard]] float bestAt(int row, int column, int& arrival) const {
        float best = 0.0F;
        arrival = -1;
        for (int k = 0; k < kArrivals; ++k)
            if (m_score[k].at<float>(row, column) > best) {
                best = m_score[k].at<float>(row, column);
                arrival = k;
            }
        return best;
    }

    /// Gain of a move that ends at a cell.
    [[nodiscard]] float gainAt(int row, int column, float move, float length_mm) const {
        return (evidenceFor(m_grid, row, column, move) - kGapCost) * length_mm;
    }

    void cross(int column) {
        for (int row = 0; row < kRows; ++row)
            for (int before = std::max(0, row - kRiseReach); before <= std::min(kRows - 1, row + kRiseReach);
                 ++before) {
                const float across_mm = acrossStep_mm(row);
                const float along_mm = static_cast<float>(row - before) * alongStep_mm();
                int arrival = -1;
                const float score =
                    bestAt(before, column - 1, arrival) +
                    gainAt(row, column, std::atan2(along_mm, across_mm), std::hypot(across_mm, along_mm));
                if (score > m_score[Across].at<float>(row, column)) {
                    m_score[Across].at<float>(row, column) = score;
                    m_from[Across].at<short>(row, column) =
                        arrival < 0 ? kStart : static_cast<short>(before * kArrivals + arrival);
                }
            }
    }

    void slide(int column, Arrival arrival) {
        const int heading = arrival == Down ? 1 : -1;
        for (int k = 1; k < kRows; ++k) {
            const int row = arrival == Down ? k : kRows - 1 - k;
            const int before = row - heading;
            const float crossed = m_score[Across].at<float>(before, column);
            const float slid = m_score[arrival].at<float>(before, column);
            const float best = std::max(crossed, slid);
            const float score = best + gainAt(row, column, std::numbers::pi_v<float> / 2.0F, alongStep_mm());
            if (score <= 0.0F)
                continue;
            m_score[arrival].at<float>(row, column) = score;
            if (best > 0.0F)
                m_from[arrival].at<short>(row, column) =
                    static_cast<short>(before * kArrivals + (slid > crossed ? arrival : Across));
        }
    }

    GridEvidence m_grid;
    std::array<cv::Mat, kArrivals> m_score;
    std::array<cv::Mat, kArrivals> m_from;
};

} // namespace

LinePath bestPathThrough(const LineEvidence& evidence, const cv::Mat& seen) {
    return BestWays(onGrid(evidence, seen)).trace();
}

} // namespace trichion::imaging

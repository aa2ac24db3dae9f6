#pragma once
// The grid about the vertex on which lines are followed: columns by azimuth from the client's right to the
// left, rows by distance from the vertex.

#include "imaging/line_evidence.h"
#include "trichion/base/units.h"
#include "trichion/head/anatomy.h"

#include <opencv2/core/mat.hpp>

namespace trichion::imaging::path_grid {

constexpr double kAzimuthReach_deg = 100.0;
constexpr double kAzimuthStep_deg = 0.4;
constexpr double kNearest_deg = 12.0;
constexpr double kFarthest_deg = 97.0;
constexpr double kPolarStep_deg = 0.35;
constexpr int kColumns = static_cast<int>(2.0 * kAzimuthReach_deg / kAzimuthStep_deg) + 1;
constexpr int kRows = static_cast<int>((kFarthest_deg - kNearest_deg) / kPolarStep_deg) + 1;

/// Up to kClear evidence counts in full, beyond it a fifth, up to kClearest.
constexpr float kClear = 1.25F;
constexpr float kClearest = 2.6F;

[[nodiscard]] head::ScalpPoint placeOf(int column, int row);
/// Row and column (x) of the cell nearest to a place, within the grid.
[[nodiscard]] cv::Point cellOf(const head::ScalpPoint& place);

/// Lengths of a step along a row and along a column.
[[nodiscard]] float acrossStep_mm(int row);
[[nodiscard]] float alongStep_mm();

/// The evidence on the grid.
struct GridEvidence {
    cv::Mat relative;  ///< float, up to kClearest; only the middle of a line pays; -1 where nothing is seen
    cv::Mat direction; ///< float; as that of LineEvidence, from the grid's columns to its rows
};
[[nodiscard]] GridEvidence onGrid(const LineEvidence& evidence, const cv::Mat& seen);

/// Evidence for a move in a direction that ends at a cell: what runs across the move does not count.
[[nodiscard]] float evidenceFor(const GridEvidence& grid, int row, int column, float move);

} // namespace trichion::imaging::path_grid

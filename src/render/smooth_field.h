#pragma once
/// \file
/// A value on a coarse grid, smoothed over the places that are known, and read between its cells.

#include <vector>

namespace trichion::render {

class SmoothField {
  public:
    SmoothField() = default;
    /// `values` and `weights` row by row, columns * rows of each. A place far from everything known has
    /// `otherwise`. `sigma` in cells.
    SmoothField(int columns, int rows, const std::vector<float>& values, const std::vector<float>& weights,
                double sigma, float otherwise);

    /// At a place in cells, cell i covering [i, i + 1).
    [[nodiscard]] float at(double x, double y) const;

  private:
    int m_columns = 0;
    int m_rows = 0;
    std::vector<float> m_values;
};

} // namespace trichion::render

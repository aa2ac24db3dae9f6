#include "smooth_field.h"

#include <algorithm>
#include <cmath>

namespace trichion::render {

namespace {

constexpr float kKnown = 1e-3F; // weight against which what is known counts

std::vector<float> gaussian(double sigma) {
    const int reach = std::max(1, static_cast<int>(std::ceil(2.5 * sigma)));
    std::vector<float> kernel;
    kernel.reserve(static_cast<std::size_t>(2 * reach + 1));
    float sum = 0.0F;
    for (int i = -reach; i <= reach; ++i) {
        kernel.push_back(static_cast<float>(std::exp(-0.5 * i * i / std::max(sigma * sigma, 1e-6))));
        sum += kernel.back();
    }
    for (float& value : kernel)
        value /= sum;
    return kernel;
}

/// Along rows (step 1) or columns; the border goes on as it ends.
std::vector<float> blurred(const std::vector<float>& in, int columns, int rows,
                           const std::vector<float>& kernel, bool alongRows) {
    std::vector<float> out(in.size());
    const int reach = static_cast<int>(kernel.size() / 2);
    for (int y = 0; y < rows; ++y)
        for (int x = 0; x < columns; ++x) {
            float sum = 0.0F;
            for (int i = -reach; i <= reach; ++i) {
                const int sx = alongRows ? std::clamp(x + i, 0, columns - 1) : x;
                const int sy = alongRows ? y : std::clamp(y + i, 0, rows - 1);
                sum += kernel[static_cast<std::size_t>(i + reach)] *
                       in[static_cast<std::size_t>(sy) * static_cast<std::size_t>(columns) +
                          static_cast<std::size_t>(sx)];
            }
            out[static_cast<std::size_t>(y) * static_cast<std::size_t>(columns) +
                static_cast<std::size_t>(x)] = sum;
        }
    return out;
}

} // namespace

SmoothField::SmoothField(int columns, int rows, const std::vector<float>& values,
                         const std::vector<float>& weights, double sigma, float otherwise)
    : m_columns(columns), m_rows(rows) {
    const std::vector<float> kernel = gaussian(sigma);
    std::vector<float> weighted(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        weighted[i] = values[i] * weights[i];
    const auto both = [&](const std::vector<float>& in) {
        return blurred(blurred(in, columns, rows, kernel, true), columns, rows, kernel, false);
    };
    m_values = both(weighted);
    const std::vector<float> total = both(weights);
    for (std::size_t i = 0; i < m_values.size(); ++i)
        m_values[i] = (m_values[i] + kKnown * otherwise) / (total[i] + kKnown);
}

float SmoothField::at(double x, double y) const {
    const double cx = std::clamp(x - 0.5, 0.0, static_cast<double>(m_columns - 1));
    const double cy = std::clamp(y - 0.5, 0.0, static_cast<double>(m_rows - 1));
    const int x0 = static_cast<int>(cx);
    const int y0 = static_cast<int>(cy);
    const int x1 = std::min(x0 + 1, m_columns - 1);
    const int y1 = std::min(y0 + 1, m_rows - 1);
    const auto tx = static_cast<float>(cx - x0);
    const auto ty = static_cast<float>(cy - y0);
    const auto value = [&](int column, int row) {
        return m_values[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) +
                        static_cast<std::size_t>(column)];
    };
    return (value(x0, y0) * (1.0F - tx) + value(x1, y0) * tx) * (1.0F - ty) +
           (value(x0, y1) * (1.0F - tx) + value(x1, y1) * tx) * ty;
}

} // namespace trichion::render

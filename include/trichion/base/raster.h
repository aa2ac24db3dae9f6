#pragma once
/// \file
/// Pixel buffers that cross modules.

#include <cstddef>
#include <cstdint>
#include <vector>

namespace trichion::base {

/// rows x cols x Channels, row by row without padding.
template<class Sample, int Channels>
class Raster {
  public:
    static constexpr int kChannels = Channels;

    Raster() = default;
    /// Zero-filled. Precondition: width >= 0, height >= 0.
    Raster(int width, int height)
        : m_width(width)
        , m_height(height)
        , m_samples(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * Channels) {}

    [[nodiscard]] int width() const noexcept { return m_width; }
    [[nodiscard]] int height() const noexcept { return m_height; }
    [[nodiscard]] bool empty() const noexcept { return m_samples.empty(); }
    [[nodiscard]] std::size_t stride() const noexcept { return static_cast<std::size_t>(m_width) * Channels; }

    [[nodiscard]] Sample* row(int y) noexcept {
        return m_samples.data() + static_cast<std::size_t>(y) * stride();
    }
    [[nodiscard]] const Sample* row(int y) const noexcept {
        return m_samples.data() + static_cast<std::size_t>(y) * stride();
    }
    [[nodiscard]] Sample* pixel(int x, int y) noexcept {
        return row(y) + static_cast<std::size_t>(x) * Channels;
    }
    [[nodiscard]] const Sample* pixel(int x, int y) const noexcept {
        return row(y) + static_cast<std::size_t>(x) * Channels;
    }
    [[nodiscard]] const std::vector<Sample>& samples() const noexcept { return m_samples; }

  private:
    int m_width = 0;
    int m_height = 0;
    std::vector<Sample> m_samples;
};

/// 8-bit sRGB picture, blue, green, red, 255: the byte order of QImage::Format_RGB32 on little-endian
/// machines, so that the canvas paints it without a copy.
using Picture = Raster<std::uint8_t, 4>;
/// One float per pixel, e.g. a probability.
using FloatMap = Raster<float, 1>;

/// A rectangle of pixels, [x, x+width) x [y, y+height).
struct PixelRect {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;

    [[nodiscard]] bool empty() const noexcept { return width <= 0 || height <= 0; }
    [[nodiscard]] int right() const noexcept { return x + width; }
    [[nodiscard]] int bottom() const noexcept { return y + height; }
    friend bool operator==(const PixelRect&, const PixelRect&) = default;
};

} // namespace trichion::base

#pragma once
/// \file
/// Which part of the photo the canvas shows, and how large.

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QTransform>
#include <cmath>

namespace trichion::studio {

[[nodiscard]] inline double lengthOf(const QPointF& v) {
    return std::hypot(v.x(), v.y());
}

/// A zoom and a shift between pixels of the photo and logical pixels of the canvas. Value.
class Viewport {
  public:
    static constexpr double kLargestScale = 8.0; ///< device pixels per photo pixel

    void setPhotoSize(const QSizeF& size) { m_photo = size; }
    void setCanvas(const QSizeF& size, double deviceRatio);

    /// Logical pixels per pixel of the photo.
    [[nodiscard]] double scale() const noexcept { return m_scale; }
    /// Device pixels per pixel of the photo.
    [[nodiscard]] double deviceScale() const noexcept { return m_scale * m_deviceRatio; }
    [[nodiscard]] bool fitted() const noexcept { return m_shows == Shows::Whole; }
    /// Neither zoomed nor moved by hand since the photo came.
    [[nodiscard]] bool untouched() const noexcept { return m_untouched; }

    [[nodiscard]] QPointF toCanvas(const QPointF& photo) const { return m_origin + photo * m_scale; }
    [[nodiscard]] QPointF toPhoto(const QPointF& canvas) const { return (canvas - m_origin) / m_scale; }
    /// From pixels of the photo to the canvas.
    [[nodiscard]] QTransform transform() const {
        return {m_scale, 0.0, 0.0, m_scale, m_origin.x(), m_origin.y()};
    }
    /// The whole photo on the canvas.
    [[nodiscard]] QRectF photoRect() const { return {m_origin, m_photo * m_scale}; }

    void fit();
    /// Shows a part of the photo as large as it fits; the whole, where that is hardly smaller. It stays so
    /// when the canvas is resized.
    void frame(const QRectF& part);
    /// As fit() and frame() where the person did not choose it: the photo may still be framed otherwise.
    void frameUnasked(const QRectF& part);
    /// Scales so that one photo pixel takes `deviceScale` device pixels; the photo point under `anchor`
    /// stays.
    void zoomTo(double deviceScale, const QPointF& anchor);
    void zoomBy(double factor, const QPointF& anchor) { zoomTo(deviceScale() * factor, anchor); }
    void pan(const QPointF& by);

  private:
    /// What stays in the window when it is resized.
    enum class Shows { Whole, Part, AnyPlace };

    [[nodiscard]] double scaleFor(const QSizeF& part) const;
    [[nodiscard]] double fittingScale() const { return scaleFor(m_photo); }
    void layPart();
    void layWhole();
    void keepInSight();

    QSizeF m_photo{1.0, 1.0};
    QSizeF m_canvas{1.0, 1.0};
    double m_deviceRatio = 1.0;
    double m_scale = 1.0;
    QPointF m_origin;
    QRectF m_part;
    Shows m_shows = Shows::Whole;
    bool m_untouched = true;
};

} // namespace trichion::studio

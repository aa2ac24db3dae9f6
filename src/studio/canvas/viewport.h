#pragma once
/// \file
/// Which part of the photo the canvas shows, and how large.

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QTransform>

namespace trichion::studio {

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
    [[nodiscard]] bool fitted() const noexcept { return m_fitted; }

    [[nodiscard]] QPointF toCanvas(const QPointF& photo) const { return m_origin + photo * m_scale; }
    [[nodiscard]] QPointF toPhoto(const QPointF& canvas) const { return (canvas - m_origin) / m_scale; }
    /// From pixels of the photo to the canvas.
    [[nodiscard]] QTransform transform() const {
        return {m_scale, 0.0, 0.0, m_scale, m_origin.x(), m_origin.y()};
    }
    /// The whole photo on the canvas.
    [[nodiscard]] QRectF photoRect() const { return {m_origin, m_photo * m_scale}; }

    void fit();
    /// Scales so that one photo pixel takes `deviceScale` device pixels; the photo point under `anchor`
    /// stays.
    void zoomTo(double deviceScale, const QPointF& anchor);
    void zoomBy(double factor, const QPointF& anchor) { zoomTo(deviceScale() * factor, anchor); }
    void pan(const QPointF& by);

  private:
    [[nodiscard]] double fittingScale() const;
    void keepInSight();

    QSizeF m_photo{1.0, 1.0};
    QSizeF m_canvas{1.0, 1.0};
    double m_deviceRatio = 1.0;
    double m_scale = 1.0;
    QPointF m_origin;
    bool m_fitted = true;
};

} // namespace trichion::studio

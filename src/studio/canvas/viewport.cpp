#include "studio/canvas/viewport.h"

#include <algorithm>

namespace trichion::studio {

namespace {

constexpr double kMargin_px = 20.0;
constexpr double kAlwaysInSight_px = 80.0;

} // namespace

double Viewport::fittingScale() const {
    const double width = std::max(1.0, m_canvas.width() - 2.0 * kMargin_px);
    const double height = std::max(1.0, m_canvas.height() - 2.0 * kMargin_px);
    return std::min({width / m_photo.width(), height / m_photo.height(), kLargestScale / m_deviceRatio});
}

void Viewport::setCanvas(const QSizeF& size, double deviceRatio) {
    const QPointF shift((size.width() - m_canvas.width()) / 2.0, (size.height() - m_canvas.height()) / 2.0);
    m_canvas = size;
    m_deviceRatio = deviceRatio;
    if (m_fitted)
        fit();
    else
        pan(shift); // what was in the middle stays there
}

void Viewport::fit() {
    m_scale = fittingScale();
    m_origin = QPointF((m_canvas.width() - m_photo.width() * m_scale) / 2.0,
                       (m_canvas.height() - m_photo.height() * m_scale) / 2.0);
    m_fitted = true;
}

void Viewport::zoomTo(double deviceScale, const QPointF& anchor) {
    const QPointF held = toPhoto(anchor);
    const double smallest = std::min(0.5 * fittingScale(), 1.0 / m_deviceRatio);
    m_scale = std::clamp(deviceScale / m_deviceRatio, smallest, kLargestScale / m_deviceRatio);
    m_origin = anchor - held * m_scale;
    m_fitted = false;
    keepInSight();
}

void Viewport::pan(const QPointF& by) {
    m_origin += by;
    m_fitted = false;
    keepInSight();
}

void Viewport::keepInSight() {
    const QSizeF shown = m_photo * m_scale;
    const auto kept = [](double origin, double length, double canvas) {
        const double sight = std::min({kAlwaysInSight_px, length, canvas});
        return std::clamp(origin, sight - length, canvas - sight);
    };
    m_origin = QPointF(kept(m_origin.x(), shown.width(), m_canvas.width()),
                       kept(m_origin.y(), shown.height(), m_canvas.height()));
}

} // namespace trichion::studio

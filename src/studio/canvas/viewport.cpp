#include "studio/canvas/viewport.h"

#include <algorithm>

namespace trichion::studio {

namespace {

constexpr double kMargin_px = 20.0;
constexpr double kAlwaysInSight_px = 80.0;
constexpr double kWorthIt = 1.15; // larger than the whole photo; else the whole is shown

} // namespace

double Viewport::scaleFor(const QSizeF& part) const {
    const double width = std::max(1.0, m_canvas.width() - 2.0 * kMargin_px);
    const double height = std::max(1.0, m_canvas.height() - 2.0 * kMargin_px);
    return std::min({width / part.width(), height / part.height(), kLargestScale / m_deviceRatio});
}

void Viewport::setCanvas(const QSizeF& size, double deviceRatio) {
    const QPointF shift((size.width() - m_canvas.width()) / 2.0, (size.height() - m_canvas.height()) / 2.0);
    m_canvas = size;
    m_deviceRatio = deviceRatio;
    if (m_shows == Shows::Part)
        layPart();
    else if (m_shows == Shows::Whole)
        layWhole();
    else
        pan(shift); // what was in the middle stays there
}

void Viewport::fit() {
    layWhole();
    m_shows = Shows::Whole;
    m_untouched = false;
}

void Viewport::frame(const QRectF& part) {
    frameUnasked(part);
    m_untouched = false;
}

void Viewport::frameUnasked(const QRectF& part) {
    const QRectF whole(QPointF(), m_photo);
    m_part = part.intersected(whole);
    const bool worthIt = !m_part.isEmpty() && scaleFor(m_part.size()) > kWorthIt * fittingScale();
    m_shows = worthIt ? Shows::Part : Shows::Whole;
    worthIt ? layPart() : layWhole();
}

// The part in the middle, but no empty canvas beside it where there is photo to show.
void Viewport::layPart() {
    m_scale = scaleFor(m_part.size());
    const QSizeF shown = m_photo * m_scale;
    const auto laid = [](double middle, double length, double canvas) {
        return length <= canvas ? (canvas - length) / 2.0
                                : std::clamp(canvas / 2.0 - middle, canvas - length, 0.0);
    };
    m_origin = QPointF(laid(m_part.center().x() * m_scale, shown.width(), m_canvas.width()),
                       laid(m_part.center().y() * m_scale, shown.height(), m_canvas.height()));
}

void Viewport::layWhole() {
    m_scale = fittingScale();
    m_origin = QPointF((m_canvas.width() - m_photo.width() * m_scale) / 2.0,
                       (m_canvas.height() - m_photo.height() * m_scale) / 2.0);
}

void Viewport::zoomTo(double deviceScale, const QPointF& anchor) {
    const QPointF held = toPhoto(anchor);
    const double smallest = std::min(0.5 * fittingScale(), 1.0 / m_deviceRatio);
    m_scale = std::clamp(deviceScale / m_deviceRatio, smallest, kLargestScale / m_deviceRatio);
    m_origin = anchor - held * m_scale;
    m_shows = Shows::AnyPlace;
    m_untouched = false;
    keepInSight();
}

void Viewport::pan(const QPointF& by) {
    m_origin += by;
    m_shows = Shows::AnyPlace;
    m_untouched = false;
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

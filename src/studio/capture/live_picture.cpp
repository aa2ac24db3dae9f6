#include "studio/capture/live_picture.h"

#include <QPainter>

namespace trichion::studio {

LivePicture::LivePicture(QWidget* parent) : QWidget(parent) {
    setMinimumSize(320, 240);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("What the camera sees"));
    setToolTip(tr("What the camera sees; the earlier photo lies over it"));
}

void LivePicture::setPicture(const QImage& picture) {
    m_image = picture;
    update();
}

void LivePicture::setGhost(GhostPicture ghost) {
    m_ghost = std::move(ghost);
    update();
}

void LivePicture::setOpacity(double opacity) {
    m_opacity = opacity;
    update();
}

void LivePicture::setGhostShown(bool shown) {
    m_isGhostShown = shown;
    update();
}

void LivePicture::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), QColor(24, 24, 24));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSizeF shape = m_image.isNull() ? QSizeF(m_ghost.image.size()) : QSizeF(m_image.size());
    if (shape.isEmpty())
        return;
    const QSizeF size = shape.scaled(QSizeF(rect().size()), Qt::KeepAspectRatio);
    const QRectF place((width() - size.width()) / 2.0, (height() - size.height()) / 2.0, size.width(),
                       size.height());
    if (!m_image.isNull())
        painter.drawImage(place, m_image);
    if (m_ghost.empty() || !m_isGhostShown)
        return;
    painter.setClipRect(place);
    painter.translate(place.topLeft());
    painter.setOpacity(m_opacity);
    painter.drawImage(placeOf(m_ghost, place.size(), std::nullopt), m_ghost.image);
}

} // namespace trichion::studio

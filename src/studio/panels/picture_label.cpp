#include "studio/panels/picture_label.h"

#include <QPainter>

namespace trichion::studio {

PictureLabel::PictureLabel(const QString& accessibleName, QWidget* parent) : QWidget(parent) {
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PictureLabel::show(const QImage& picture, const QString& instead) {
    m_picture = picture;
    m_fitted = {};
    m_instead = instead;
    setAccessibleDescription(instead);
    update();
}

void PictureLabel::resizeEvent(QResizeEvent*) {
    m_fitted = {};
}

void PictureLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (m_picture.isNull()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_instead);
        return;
    }
    const double ratio = devicePixelRatioF();
    if (m_fitted.isNull()) {
        m_fitted = m_picture.scaled(size() * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        m_fitted.setDevicePixelRatio(ratio);
    }
    const QSizeF shown = m_fitted.deviceIndependentSize();
    painter.drawImage(QPointF(0.5 * (width() - shown.width()), 0.5 * (height() - shown.height())), m_fitted);
}

} // namespace trichion::studio

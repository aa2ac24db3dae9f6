#include "studio/panels/head_tile.h"

#include <QPainter>
#include <QPainterPath>

namespace trichion::studio {

namespace {

constexpr int kTileMargin_px = 6;
constexpr int kIcon_px = 40;
constexpr double kHead = 0.72; // of the picture's height: the head without its throat
constexpr double kAbove = 0.05;

} // namespace

HeadTile::HeadTile(int picture_px, int caption_px, QWidget* parent)
    : QAbstractButton(parent), m_picture_px(picture_px), m_caption_px(caption_px) {
    setObjectName("headTile");
    setText(tr("3-D head"));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setFixedSize(picture_px + 2 * kTileMargin_px, picture_px + caption_px + 2 * kTileMargin_px);
    setAccessibleName(tr("3-D head"));
    setToolTip(tr("The design on a plain head that turns in the hand (T)"));
}

void HeadTile::setPicture(const QImage& picture) {
    m_picture = picture;
    update();
}

void HeadTile::enterEvent(QEnterEvent* event) {
    update();
    QAbstractButton::enterEvent(event);
}

void HeadTile::leaveEvent(QEvent* event) {
    update();
    QAbstractButton::leaveEvent(event);
}

// As the photos beside it.
void HeadTile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF face(kTileMargin_px, kTileMargin_px, m_picture_px, m_picture_px);
    QPainterPath frame;
    frame.addRoundedRect(face, 4.0, 4.0);
    painter.save();
    painter.setClipPath(frame);
    painter.fillRect(face, QColor(58, 60, 64));
    if (m_picture.isNull()) {
        const QRectF middle(face.center() - QPointF(kIcon_px, kIcon_px) / 2.0, QSizeF(kIcon_px, kIcon_px));
        painter.drawPixmap(middle.topLeft(), icon().pixmap(QSize(kIcon_px, kIcon_px), QIcon::Normal,
                                                           QIcon::On)); // the tile is dark in both themes
    } else {
        const double side = kHead * m_picture.height();
        painter.drawImage(face, m_picture,
                          QRectF((m_picture.width() - side) / 2.0, kAbove * m_picture.height(), side, side));
    }
    painter.restore();
    if (isChecked() || underMouse()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(isChecked() ? QPalette::Highlight : QPalette::PlaceholderText),
                            isChecked() ? 2.5 : 1.2));
        painter.drawRoundedRect(face.adjusted(-2.0, -2.0, 2.0, 2.0), 5.0, 5.0);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::HighlightedText), 1.0, Qt::DotLine));
        painter.drawRoundedRect(face.adjusted(1.5, 1.5, -1.5, -1.5), 3.0, 3.0);
    }
    const QRectF line(0.0, face.bottom() + 3.0, width(), m_caption_px);
    painter.setPen(palette().color(isChecked() ? QPalette::WindowText : QPalette::PlaceholderText));
    painter.drawText(line, Qt::AlignCenter, text());
}

} // namespace trichion::studio

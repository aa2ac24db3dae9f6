#include "studio/panels/patch_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <utility>

namespace trichion::studio {

namespace {

constexpr double kLeastReach = 9.0; // widget pixels about a disc that take hold of it

QPointF pointOf(const base::ImagePoint& place) {
    return {place.v.x(), place.v.y()};
}

} // namespace

PatchView::PatchView(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setMinimumSize(320, 260);
    setAccessibleName(tr("Photo of the test patch"));
    setToolTip(tr("Click the bare skin, then each field in its order. Drag a ring to move it; the wheel "
                  "zooms, the right button moves the photo. Keys: arrows and Enter."));
}

void PatchView::setPhoto(std::shared_ptr<const LoadedPhoto> photo) {
    m_photo = std::move(photo);
    m_cross.reset();
    fit();
    update();
}

void PatchView::setMarks(std::vector<PatchMark> marks, double radius_px) {
    m_marks = std::move(marks);
    m_radius_px = radius_px;
    update();
}

void PatchView::fit() {
    if (!m_photo)
        return;
    const QSizeF size = m_photo->pyramid.size();
    m_scale = std::min(width() / size.width(), height() / size.height());
    m_corner = QPointF(0.5 * (width() - m_scale * size.width()), 0.5 * (height() - m_scale * size.height()));
}

QPointF PatchView::toWidget(const base::ImagePoint& place) const {
    return m_corner + m_scale * pointOf(place);
}

base::ImagePoint PatchView::toPhoto(const QPointF& at) const {
    const QPointF place = (at - m_corner) / m_scale;
    return base::ImagePoint({place.x(), place.y()});
}

bool PatchView::holds(const base::ImagePoint& place) const {
    return m_photo && QRectF(QPointF(), QSizeF(m_photo->pyramid.size())).contains(pointOf(place));
}

std::optional<int> PatchView::markAt(const QPointF& at) const {
    const double reach = std::max(kLeastReach, m_scale * m_radius_px);
    for (std::size_t i = m_marks.size(); i-- > 0;) {
        const QPointF away = toWidget(m_marks[i].place) - at;
        if (std::hypot(away.x(), away.y()) <= reach)
            return static_cast<int>(i);
    }
    return std::nullopt;
}

// ---- painting

void PatchView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().window().color().darker(115));
    if (!m_photo) {
        painter.setPen(palette().placeholderText().color());
        painter.drawText(rect(), Qt::AlignCenter, tr("No photo yet"));
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QImage& level = m_photo->pyramid.levelFor(m_scale * devicePixelRatioF());
    painter.drawImage(QRectF(m_corner, m_scale * QSizeF(m_photo->pyramid.size())), level);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PatchMark& mark : m_marks)
        paintMark(painter, mark);
    if (m_cross && hasFocus()) {
        const QPointF at = toWidget(*m_cross);
        for (const auto& [colour, width] : {std::pair(Qt::black, 3.0), std::pair(Qt::white, 1.0)}) {
            painter.setPen(QPen(colour, width));
            painter.drawLine(at - QPointF(10, 0), at + QPointF(10, 0));
            painter.drawLine(at - QPointF(0, 10), at + QPointF(0, 10));
        }
    }
}

void PatchView::paintMark(QPainter& painter, const PatchMark& mark) const {
    const QPointF at = toWidget(mark.place);
    const double radius = std::max(4.0, m_scale * m_radius_px);
    painter.setBrush(Qt::NoBrush);
    for (const auto& [colour, width] : {std::pair(Qt::black, 3.5), std::pair(Qt::white, 1.5)}) {
        painter.setPen(QPen(colour, width));
        painter.drawEllipse(at, radius, radius);
    }
    const QRectF text = painter.fontMetrics().boundingRect(mark.label).adjusted(-4, -1, 4, 1);
    const QRectF box(at.x() + radius + 3, at.y() - text.height() / 2, text.width(), text.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(20, 20, 20, 190));
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(Qt::white);
    painter.drawText(box, Qt::AlignCenter, mark.label);
}

void PatchView::resizeEvent(QResizeEvent*) {
    fit();
}

// ---- hand

void PatchView::mousePressEvent(QMouseEvent* event) {
    setFocus();
    if (event->button() == Qt::RightButton || event->button() == Qt::MiddleButton) {
        m_panned = event->position();
        return;
    }
    m_dragged = markAt(event->position());
    if (!m_dragged && holds(toPhoto(event->position())))
        emit clicked(toPhoto(event->position()));
}

void PatchView::mouseMoveEvent(QMouseEvent* event) {
    if (m_panned) {
        m_corner += event->position() - *m_panned;
        m_panned = event->position();
        update();
    } else if (m_dragged && holds(toPhoto(event->position())))
        emit moved(*m_dragged, toPhoto(event->position()));
}

void PatchView::mouseReleaseEvent(QMouseEvent*) {
    m_dragged.reset();
    m_panned.reset();
}

void PatchView::wheelEvent(QWheelEvent* event) {
    constexpr double kPerNotch = 1.2;
    constexpr double kLargest = 16.0;
    if (!m_photo)
        return;
    const QSizeF size = m_photo->pyramid.size();
    const double whole = std::min(width() / size.width(), height() / size.height());
    const QPointF place = (event->position() - m_corner) / m_scale;
    m_scale = std::clamp(m_scale * std::pow(kPerNotch, event->angleDelta().y() / 120.0), whole, kLargest);
    m_corner = event->position() - m_scale * place;
    if (m_scale <= whole)
        fit();
    event->accept();
    update();
}

void PatchView::keyPressEvent(QKeyEvent* event) {
    const double step = (event->modifiers() & Qt::ShiftModifier) != 0 ? 40.0 : 4.0;
    QPointF by;
    switch (event->key()) {
    case Qt::Key_Left:
        by = {-step, 0.0};
        break;
    case Qt::Key_Right:
        by = {step, 0.0};
        break;
    case Qt::Key_Up:
        by = {0.0, -step};
        break;
    case Qt::Key_Down:
        by = {0.0, step};
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_cross)
            emit clicked(*m_cross);
        return;
    default:
        return QWidget::keyPressEvent(event);
    }
    const QPointF now = m_cross ? toWidget(*m_cross) : QRectF(rect()).center();
    const base::ImagePoint to = toPhoto(now + by);
    if (holds(to))
        m_cross = to;
    update();
}

} // namespace trichion::studio

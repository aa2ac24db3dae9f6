#include "studio/practice/signature_pad.h"

#include <QBuffer>
#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QPainter>
#include <QTabletEvent>
#include <QTouchEvent>
#include <algorithm>
#include <cmath>

namespace trichion::studio {

namespace {

const QColor kInk(22, 30, 62);
const QColor kPaperGround(Qt::white);
const QColor kPadLine(196, 202, 210);
constexpr double kThinnest_px = 1.4;
constexpr double kThickest_px = 3.8;
constexpr double kLeastInk_px = 60.0; // along the lines: a name is longer, a tap is not
constexpr double kStep_px = 0.7;
constexpr double kInkMargin_px = 10.0;
constexpr double kBaseline = 0.76; // of the height
constexpr int kPictureScale = 2;   // as sharp in print as on the screen

double inkLengthOf(const std::vector<InkPoint>& line) {
    double length = 0.0;
    for (std::size_t i = 1; i < line.size(); ++i)
        length += QLineF(line[i - 1].at, line[i].at).length();
    return length;
}

double penWidth_px(const InkPoint& point) {
    return kThinnest_px + (kThickest_px - kThinnest_px) * std::clamp(point.pressure, 0.0, 1.0);
}

} // namespace

SignaturePad::SignaturePad(QWidget* parent) : QWidget(parent) {
    setAttribute(Qt::WA_AcceptTouchEvents);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setMinimumSize(320, 130);
    setAccessibleName(tr("Signature"));
    setAccessibleDescription(tr("Sign here with a pen, a finger or the mouse"));
    setToolTip(tr("Sign here with a pen, a finger or the mouse. Backspace takes the last line back, Delete "
                  "clears."));
}

bool SignaturePad::isEmpty() const {
    double length = 0.0;
    for (const std::vector<InkPoint>& line : m_lines)
        length += inkLengthOf(line);
    return length < kLeastInk_px;
}

void SignaturePad::clear() {
    m_lines.clear();
    m_isDown = false;
    update();
    emit changed();
}

void SignaturePad::takeBack() {
    if (!m_lines.empty())
        m_lines.pop_back();
    m_isDown = false;
    update();
    emit changed();
}

void SignaturePad::begin(const InkPoint& point) {
    m_isDown = true;
    m_lines.push_back({point});
    update();
}

void SignaturePad::go(const InkPoint& point) {
    if (!m_isDown || QLineF(m_lines.back().back().at, point.at).length() < kStep_px)
        return;
    m_lines.back().push_back(point);
    update();
}

void SignaturePad::end() {
    if (!m_isDown)
        return;
    m_isDown = false;
    emit changed();
}

void SignaturePad::paintInk(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing);
    for (const std::vector<InkPoint>& line : m_lines) {
        if (line.size() == 1) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(kInk);
            const double radius = 0.5 * penWidth_px(line.front());
            painter.drawEllipse(line.front().at, radius, radius);
        }
        for (std::size_t i = 1; i < line.size(); ++i) {
            const double width = 0.5 * (penWidth_px(line[i - 1]) + penWidth_px(line[i]));
            painter.setPen(QPen(kInk, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawLine(line[i - 1].at, line[i].at);
        }
    }
}

QImage SignaturePad::picture() const {
    QRectF bounds;
    for (const std::vector<InkPoint>& line : m_lines)
        for (const InkPoint& point : line) {
            const QRectF spot(point.at - QPointF(1, 1), QSizeF(2, 2));
            bounds = bounds.isNull() ? spot : bounds.united(spot);
        }
    if (bounds.isNull())
        return {};
    bounds.adjust(-kInkMargin_px, -kInkMargin_px, kInkMargin_px, kInkMargin_px);
    QImage image((bounds.size() * kPictureScale).toSize(), QImage::Format_RGB32);
    image.fill(kPaperGround);
    QPainter painter(&image);
    painter.scale(kPictureScale, kPictureScale);
    painter.translate(-bounds.topLeft());
    paintInk(painter);
    painter.end();
    return image;
}

store::Bytes SignaturePad::png() const {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture().save(&buffer, "PNG");
    return {bytes.begin(), bytes.end()};
}

void SignaturePad::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), kPaperGround);
    painter.setPen(QPen(kPadLine, 1.0));
    const double y = std::round(kBaseline * height()) + 0.5;
    painter.drawLine(QPointF(28.0, y), QPointF(width() - 28.0, y));
    painter.drawText(QPointF(14.0, y - 2.0), QStringLiteral("×"));
    paintInk(painter);
    if (m_lines.empty()) {
        painter.setPen(QColor(110, 118, 128));
        painter.drawText(QRectF(0.0, y + 4.0, width(), height() - y - 6.0), Qt::AlignHCenter | Qt::AlignTop,
                         tr("Sign here with a pen, a finger or the mouse"));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(hasFocus() ? palette().color(QPalette::Highlight) : kPadLine, hasFocus() ? 2 : 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void SignaturePad::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        begin({event->position()});
}

void SignaturePad::mouseMoveEvent(QMouseEvent* event) {
    go({event->position()});
}

void SignaturePad::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        end();
}

void SignaturePad::tabletEvent(QTabletEvent* event) {
    const InkPoint point{event->position(), event->pressure()};
    if (event->type() == QEvent::TabletPress)
        begin(point);
    else if (event->type() == QEvent::TabletMove)
        go(point);
    else
        end();
    event->accept(); // or the same comes as a mouse
}

void SignaturePad::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Backspace)
        takeBack();
    else if (event->key() == Qt::Key_Delete)
        clear();
    else
        QWidget::keyPressEvent(event);
}

bool SignaturePad::event(QEvent* event) {
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd: {
        const auto& points = static_cast<QTouchEvent*>(event)->points();
        if (points.isEmpty())
            return QWidget::event(event);
        const QPointF at = points.front().position(); // a hand that lies on the screen draws nothing
        if (event->type() == QEvent::TouchBegin)
            begin({at});
        else if (event->type() == QEvent::TouchUpdate)
            go({at});
        else
            end();
        event->accept();
        return true;
    }
    case QEvent::TouchCancel:
        end();
        return true;
    default:
        return QWidget::event(event);
    }
}

} // namespace trichion::studio

// What the canvas draws: one state of the photo or two, and the tools over it.

#include "studio/canvas/canvas.h"
#include "studio/canvas/mm_rulers.h"
#include "studio/canvas/overlay_style.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <cmath>

namespace trichion::studio {

namespace {

constexpr double kCrispFrom = 2.0; // device pixels per pixel of the picture

/// What lies before the divider at `x`, as the language is read, and what lies after it.
QRectF beforeSide(const QRectF& all, double x) {
    return QGuiApplication::isRightToLeft() ? all.adjusted(x, 0.0, 0.0, 0.0)
                                            : QRectF(0.0, 0.0, x, all.height());
}
QRectF afterSide(const QRectF& all, double x) {
    return QGuiApplication::isRightToLeft() ? QRectF(0.0, 0.0, x, all.height())
                                            : all.adjusted(x, 0.0, 0.0, 0.0);
}

} // namespace

void Canvas::paintState(QPainter& painter, const QImage& state, const QRectF& clip) {
    const QImage* image = &state;
    if (image->isNull()) // not drawn yet
        image = &m_document.photo()->pyramid.levelFor(m_viewport.deviceScale());
    const QRectF whole = m_viewport.photoRect();
    const double enlarged = whole.width() * devicePixelRatioF() / image->width();
    painter.save();
    painter.setClipRect(clip);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, enlarged < kCrispFrom);
    // Only the visible part is handed to the painter: at 800 % the target would be tens of thousands of
    // pixels wide.
    const QRectF target = whole.intersected(clip);
    const double toImage = image->width() / whole.width();
    const QRectF source((target.topLeft() - whole.topLeft()) * toImage, target.size() * toImage);
    painter.drawImage(target, *image, source);
    painter.restore();
}

// Each half shows what the middle of the canvas shows, moved to the middle of the half.
void Canvas::paintSideBySide(QPainter& painter) {
    const double half = std::round(0.5 * width());
    const QImage& before = m_comparedImage.isNull() ? m_beforeImage : m_comparedImage;
    for (const bool right : {false, true}) {
        const double shift = right ? 0.5 * half : -0.5 * half;
        const QRectF place(right ? half + 1.0 : 0.0, 0.0, right ? width() - half - 1.0 : half - 1.0,
                           height());
        painter.save();
        painter.setClipRect(place);
        painter.translate(shift, 0.0);
        paintState(painter, right ? m_afterImage : before, place.translated(-shift, 0.0));
        painter.restore();
        const QString name = right ? m_afterName : m_comparedImage.isNull() ? m_beforeName : m_comparedName;
        const QFontMetricsF metrics(painter.font());
        const QSizeF plate(metrics.horizontalAdvance(name) + 18.0, metrics.height() + 8.0);
        overlay::label(painter, {QPointF(place.center().x() - 0.5 * plate.width(), 12.0), plate}, name);
    }
}

void Canvas::setRulers(bool on) {
    m_rulers = on;
    update();
}

void Canvas::setCompared(const std::shared_ptr<const Preview>& preview, const QString& name) {
    m_comparedImage = preview ? imageOf(preview->after) : QImage();
    m_comparedName = name;
    showStateNames();
}

void Canvas::setStateNames(const QString& before, const QString& after) {
    m_beforeName = before;
    m_afterName = after;
    showStateNames();
}

void Canvas::showStateNames() {
    m_wipe.setLabels(m_comparedImage.isNull() ? m_beforeName : m_comparedName, m_afterName);
    update();
}

// Tools are told where the states lie before anything is drawn or touched.
void Canvas::placeTools() {
    const QRectF all(rect());
    m_wipe.setCanvasRect(all);
    m_head.setCanvasRect(all);
    m_hairline.setClip(shown() == Shown::Wipe ? afterSide(all, m_wipe.lineX(m_viewport, all)) : all);
}

void Canvas::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Dark));
    if (!m_document.photo())
        return;
    const QRectF all(rect());
    placeTools();
    switch (shown()) {
    case Shown::Before:
        paintState(painter, m_beforeImage, all);
        break;
    case Shown::Design:
        paintState(painter, m_afterImage, all);
        break;
    case Shown::Wipe: {
        const double x = m_wipe.lineX(m_viewport, all);
        const QImage& before = m_comparedImage.isNull() ? m_beforeImage : m_comparedImage;
        paintState(painter, before, beforeSide(all, x));
        paintState(painter, m_afterImage, afterSide(all, x));
        break;
    }
    case Shown::SideBySide:
        paintSideBySide(painter);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    if (guidesVisible())
        m_guideOverlay.paint(painter, m_viewport, m_hairline.clip(),
                             m_hairline.covered(m_viewport, QFontMetricsF(painter.font())));
    const std::vector<Tool*> stack = tools();
    for (auto tool = stack.rbegin(); tool != stack.rend(); ++tool)
        (*tool)->paint(painter, m_viewport);
    if (m_rulers && m_document.registration() && shown() != Shown::SideBySide)
        paintRulers(painter, all, m_document.registration()->view, m_viewport);
    if (!m_mark.isEmpty() && shown() != Shown::Before)
        overlay::warning(painter, all, m_mark);
}

void Canvas::setMark(const QString& mark) {
    if (m_mark == mark)
        return;
    m_mark = mark;
    update();
}

} // namespace trichion::studio

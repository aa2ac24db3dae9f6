// Which part of the photo is shown before anybody zooms.

#include "studio/canvas/canvas.h"
#include "trichion/head/by_hand.h"

namespace trichion::studio {

namespace {

// Of the skull's box, about it.
constexpr double kBeside = 0.2;
constexpr double kAbove = 0.15;
constexpr double kChin = 0.45; // a face ends below the skull

bool showsFace(head::ViewKind kind) {
    return kind != head::ViewKind::Top && kind != head::ViewKind::Back;
}

/// The head with a little about it, pixels of the photo.
QRectF boxOf(const head::View& view) {
    const head::PixelBox box = head::silhouetteBox(view);
    const QRectF skull(QPointF(box.low.x(), box.low.y()), QPointF(box.high.x(), box.high.y()));
    const double below = showsFace(view.fit.kind) ? kChin : kAbove;
    return skull.adjusted(-kBeside * skull.width(), -kAbove * skull.height(), kBeside * skull.width(),
                          below * skull.height());
}

} // namespace

void Canvas::frameHeadUnasked() {
    if (!m_document.photo() || !m_document.registration() || m_document.showsNeutral() ||
        !m_viewport.untouched())
        return;
    m_viewport.frameUnasked(boxOf(m_document.registration()->view));
    viewportChanged();
}

void Canvas::zoomToFit() {
    m_viewport.fit();
    viewportChanged();
}

void Canvas::zoomToHead() {
    if (!m_document.registration() || m_document.showsNeutral())
        return zoomToFit();
    m_viewport.frame(boxOf(m_document.registration()->view));
    viewportChanged();
}

void Canvas::zoomToFitOrHead() {
    m_viewport.fitted() ? zoomToHead() : zoomToFit();
}

} // namespace trichion::studio

#include "studio/canvas/head_tool.h"

#include "studio/canvas/overlay_style.h"
#include "studio/canvas/wireframe.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace trichion::studio {

namespace {

constexpr double kGripReach_px = 14.0;
constexpr double kRingGap_px = 30.0;
constexpr double kGrip_px = 5.0;
constexpr double kRingHandle_px = 7.0;
constexpr double kKeepIn_px = 18.0;
constexpr double kArc_deg = 13.0;
constexpr double kSizeStep = 1.005;
constexpr double kHeightStep_mm = 0.5;
constexpr double kToDegrees = 180.0 / std::numbers::pi;

QPointF qt(const Eigen::Vector2d& v) {
    return {v.x(), v.y()};
}

Eigen::Vector2d core(const QPointF& p) {
    return {p.x(), p.y()};
}

double angleOf(const QPointF& v) {
    return std::atan2(v.y(), v.x()) * kToDegrees;
}

/// From above the length of the head is seen upright, else its height.
head::HeadAxis uprightAxis(head::ViewKind kind) {
    return kind == head::ViewKind::Top ? head::HeadAxis::Length : head::HeadAxis::Height;
}

head::View turnedBy(const head::View& view, double turn_deg, double nod_deg, double tilt_deg) {
    head::Posture posture = head::postureOf(view);
    posture.turn_deg += turn_deg;
    posture.nod_deg = std::clamp(posture.nod_deg + nod_deg, -85.0, 85.0);
    posture.tilt_deg += tilt_deg;
    return head::withPosture(view, posture);
}

} // namespace

void HeadTool::begin(head::View view, std::optional<head::View> before,
                     std::shared_ptr<const design::Design> design) {
    m_view = std::move(view);
    m_before = std::move(before);
    m_design = std::move(design);
    m_steps.clear();
    m_drag.reset();
    m_hovered.reset();
    m_pinned.reset();
    m_laid.clear();
    m_touched = false;
    emit changed();
}

void HeadTool::end() {
    m_view.reset();
    m_drag.reset();
    m_hovered.reset();
}

void HeadTool::step(head::View view) {
    m_steps.push_back(*m_view);
    m_view = std::move(view);
    m_pinned.reset();
    m_touched = true;
    emit changed();
}

void HeadTool::setView(head::View view) {
    step(std::move(view));
}

bool HeadTool::stepBack() {
    if (!m_view || m_steps.empty())
        return false;
    m_view = m_steps.back();
    m_pinned.reset();
    m_steps.pop_back();
    emit changed();
    return true;
}

std::vector<head::LaidSkin> HeadTool::laid() const {
    return m_view ? head::stillLaid(*m_view, m_laid) : std::vector<head::LaidSkin>();
}

// ---- where things are

double HeadTool::ring_px(const Viewport& viewport) const {
    return head::silhouetteBox(*m_view).size().maxCoeff() / 2.0 * viewport.scale() + kRingGap_px;
}

QPointF HeadTool::gripAt(Grip grip, const Viewport& viewport) const {
    const head::PixelBox box = head::silhouetteBox(*m_view);
    const QPointF centre = viewport.toCanvas(qt(box.centre()));
    const QPointF half = qt(box.size() / 2.0) * viewport.scale();
    const double ring = ring_px(viewport);
    const auto kept = [this](const QPointF& at) {
        const QRectF inside = m_canvas.adjusted(kKeepIn_px, kKeepIn_px, -kKeepIn_px, -kKeepIn_px);
        return QPointF(std::clamp(at.x(), inside.left(), std::max(inside.left(), inside.right())),
                       std::clamp(at.y(), inside.top(), std::max(inside.top(), inside.bottom())));
    };
    switch (grip) {
    case Right:
        return centre + QPointF(half.x(), 0.0);
    case Left:
        return centre - QPointF(half.x(), 0.0);
    case Bottom:
        return centre + QPointF(0.0, half.y());
    case Top:
        return centre - QPointF(0.0, half.y());
    case Tilt:
        return kept(centre + ring * QPointF(0.6, -0.8));
    case Nod:
        return kept(centre + QPointF(ring, 0.0));
    case Turn:
        return kept(centre + QPointF(0.0, ring));
    default:
        return centre;
    }
}

std::optional<int> HeadTool::gripUnder(const QPointF& at, const Viewport& viewport) const {
    for (const Grip grip : {Tilt, Nod, Turn, Right, Left, Bottom, Top})
        if (lengthOf(gripAt(grip, viewport) - at) <= kGripReach_px)
            return grip;
    const head::PixelBox box = head::silhouetteBox(*m_view);
    const Eigen::Vector2d away = (core(viewport.toPhoto(at)) - box.centre()).cwiseQuotient(box.size() / 2.0);
    return away.norm() < 1.0 ? std::optional<int>(Inside) : std::nullopt;
}

// ---- painting

void HeadTool::paintRing(QPainter& painter, const Viewport& viewport) const {
    const QPointF centre = gripAt(Inside, viewport);
    for (const Grip grip : {Tilt, Nod, Turn}) {
        const QPointF at = gripAt(grip, viewport);
        const double radius = lengthOf(at - centre);
        const QRectF box(centre - QPointF(radius, radius), QSizeF(2.0 * radius, 2.0 * radius));
        const double middle = -angleOf(at - centre);
        // A long way round on a large ring would be a full circle on a small one.
        const double span = std::min(kArc_deg, 60.0 / radius * kToDegrees);
        QPainterPath arc;
        arc.arcMoveTo(box, middle - span);
        arc.arcTo(box, middle - span, 2.0 * span);
        overlay::stroke(painter, arc, overlay::kAccent, 2.0);
    }
}

void HeadTool::paintGrips(QPainter& painter, const Viewport& viewport) const {
    for (int grip = 0; grip < Inside; ++grip) {
        const bool active = m_drag ? m_drag->grip == grip : m_hovered == grip;
        const bool turns = grip == Tilt || grip == Nod || grip == Turn;
        const double radius = (turns ? kRingHandle_px : kGrip_px) + (active ? 2.0 : 0.0);
        overlay::handle(painter, gripAt(static_cast<Grip>(grip), viewport), radius,
                        active || turns ? overlay::kAccent : QColor(250, 250, 250));
    }
    const std::optional<int> named = m_drag ? std::optional(m_drag->grip) : m_hovered;
    if (!named || *named < Tilt || *named > Turn)
        return;
    const head::Posture posture = head::postureOf(*m_view);
    const QString text = *named == Tilt  ? tr("Tilt %1°").arg(posture.tilt_deg, 0, 'f', 1)
                         : *named == Nod ? tr("Nod %1°").arg(posture.nod_deg, 0, 'f', 1)
                                         : tr("Turn %1°").arg(posture.turn_deg, 0, 'f', 1);
    const QFontMetricsF metrics(painter.font());
    const QSizeF plate(metrics.horizontalAdvance(text) + 16.0, metrics.height() + 6.0);
    QPointF corner = gripAt(static_cast<Grip>(*named), viewport) + QPointF(14.0, -plate.height() - 6.0);
    corner.setX(std::min(corner.x(), m_canvas.right() - plate.width() - 4.0));
    overlay::label(painter, QRectF(corner, plate), text);
}

void HeadTool::paintPin(QPainter& painter, const Viewport& viewport) const {
    const std::optional<base::ImagePoint> at = m_pinned ? m_view->project(*m_pinned) : std::nullopt;
    if (!at || m_view->facing(*m_pinned) <= 0.0)
        return;
    const QPointF pin = viewport.toCanvas(qt(at->v));
    overlay::handle(painter, pin, kGrip_px, overlay::kMidline);
    QPainterPath ring;
    ring.addEllipse(pin, 2.0 * kGrip_px, 2.0 * kGrip_px);
    overlay::stroke(painter, ring, overlay::kMidline, 1.6);
}

void HeadTool::paint(QPainter& painter, const Viewport& viewport) {
    if (!m_view)
        return;
    const QTransform transform = viewport.transform();
    painter.save();
    painter.setClipRect(viewport.photoRect());
    if (m_before && m_design && m_touched) {
        painter.setOpacity(0.55);
        paintDesignLines(painter, *m_before, *m_design, transform);
        painter.setOpacity(1.0);
    }
    paintWireframe(painter, *m_view, transform);
    if (m_design)
        paintDesignLines(painter, *m_view, *m_design, transform);
    painter.restore();
    paintRing(painter, viewport);
    paintPin(painter, viewport);
    paintGrips(painter, viewport);
}

// ---- the hand

bool HeadTool::press(const QMouseEvent& event, const Viewport& viewport) {
    const bool right = event.button() == Qt::RightButton;
    if (!m_view || (event.button() != Qt::LeftButton && !right))
        return false;
    const std::optional<int> grip = gripUnder(event.position(), viewport);
    if (!grip)
        return false;
    const bool turns = right || (event.modifiers() & Qt::ShiftModifier) != 0;
    m_drag = Drag{turns ? Inside : *grip, *m_view, viewport.toPhoto(event.position()),
                  viewport.toPhoto(event.position()), turns};
    m_steps.push_back(*m_view);
    if (!turns)
        m_pinned.reset();
    return true;
}

/// The dragged side follows the hand; the other stays, or mirrors it about the midline.
head::View HeadTool::sidewards(double x_px) const {
    const head::PixelBox box = head::silhouetteBox(m_drag->start);
    const bool isRight = m_drag->grip == Right;
    const double anchor =
        m_midline == Midline::Kept ? box.centre().x() : (isRight ? box.low.x() : box.high.x());
    const double reach = m_midline == Midline::Kept ? box.size().x() / 2.0 : box.size().x();
    const double wanted = (isRight ? 1.0 : -1.0) * (x_px - anchor);
    const head::View sized = head::sizedInPhoto(m_drag->start, std::max(0.2, wanted / reach));
    const head::PixelBox now = head::silhouetteBox(sized);
    const double kept =
        m_midline == Midline::Kept ? now.centre().x() : (isRight ? now.low.x() : now.high.x());
    return head::moved(sized, {anchor - kept, 0.0});
}

/// The head is made higher (from above: longer) until its rim is at the hand.
head::View HeadTool::stretched(double y_px) const {
    const head::PixelBox box = head::silhouetteBox(m_drag->start);
    const double wanted = std::abs(y_px - box.centre().y());
    const head::HeadAxis axis = uprightAxis(m_drag->start.fit.kind);
    head::View view = m_drag->start;
    for (int round = 0; round < 4; ++round) {
        const double half = head::silhouetteBox(view).size().y() / 2.0;
        const double now_mm = view.head.surface.halfAxes_mm()(static_cast<Eigen::Index>(axis));
        view = head::withHalfAxis(view, axis, base::Millimetres(now_mm * wanted / half));
    }
    return view;
}

head::View HeadTool::dragged(const QPointF& to, const Viewport& viewport) const {
    const QPointF by = to - m_drag->from;
    const double ring = ring_px(viewport) / viewport.scale();
    const double sideways_deg = by.x() / ring * kToDegrees;
    const double upright_deg = by.y() / ring * kToDegrees;
    if (m_drag->turns) {
        const base::ImagePoint start(core(m_drag->from));
        const base::ImagePoint end(core(to));
        return m_pinned ? head::turnedAbout(m_drag->start, *m_pinned, start, end)
                        : head::turnedByDrag(m_drag->start, start, end);
    }
    const QPointF centre = qt(head::silhouetteBox(m_drag->start).centre());
    switch (m_drag->grip) {
    case Right:
    case Left:
        return sidewards(to.x());
    case Bottom:
    case Top:
        return stretched(to.y());
    case Tilt:
        return turnedBy(m_drag->start, 0.0, 0.0,
                        std::remainder(angleOf(to - centre) - angleOf(m_drag->from - centre), 360.0));
    case Nod:
        return turnedBy(m_drag->start, 0.0, upright_deg, 0.0);
    case Turn:
        return turnedBy(m_drag->start, sideways_deg, 0.0, 0.0);
    default:
        return head::moved(m_drag->start, core(by));
    }
}

bool HeadTool::move(const QMouseEvent& event, const Viewport& viewport) {
    if (!m_view)
        return false;
    if (!m_drag) {
        const std::optional<int> under = gripUnder(event.position(), viewport);
        return std::exchange(m_hovered, under) != under;
    }
    m_drag->last = viewport.toPhoto(event.position());
    m_view = dragged(m_drag->last, viewport);
    m_touched = true;
    emit changed();
    return true;
}

bool HeadTool::release(const QMouseEvent&, const Viewport&) {
    const bool was = m_drag.has_value();
    if (const auto skin =
            was && m_drag->turns ? m_drag->start.lift(base::ImagePoint(core(m_drag->from))) : std::nullopt)
        m_laid.push_back({*skin, base::ImagePoint(core(m_drag->last))});
    // Skin that was laid where it belongs stays there; the next turn goes about it, and a third begins anew.
    if (was && m_drag->turns)
        m_pinned = m_pinned ? std::nullopt : m_view->lift(base::ImagePoint(core(m_drag->last)));
    m_drag.reset();
    return was;
}

bool HeadTool::key(const QKeyEvent& event) {
    if (!m_view)
        return false;
    const int key = event.key();
    const double many = (event.modifiers() & Qt::ShiftModifier) != 0 ? 10.0 : 1.0;
    const double x = key == Qt::Key_Right ? many : key == Qt::Key_Left ? -many : 0.0;
    const double y = key == Qt::Key_Down ? many : key == Qt::Key_Up ? -many : 0.0;
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        emit taken();
    else if (key == Qt::Key_BracketLeft || key == Qt::Key_BracketRight)
        step(head::sizedInPhoto(*m_view, key == Qt::Key_BracketRight ? kSizeStep : 1.0 / kSizeStep));
    else if (x == 0.0 && y == 0.0)
        return false;
    else if ((event.modifiers() & Qt::ControlModifier) != 0)
        step(turnedBy(*m_view, x, y, 0.0));
    else if ((event.modifiers() & Qt::AltModifier) != 0 && x != 0.0)
        step(turnedBy(*m_view, 0.0, 0.0, x));
    else if ((event.modifiers() & Qt::AltModifier) != 0) {
        const head::HeadAxis axis = uprightAxis(m_view->fit.kind);
        const double now_mm = m_view->head.surface.halfAxes_mm()(static_cast<Eigen::Index>(axis));
        step(head::withHalfAxis(*m_view, axis, base::Millimetres(now_mm - y * kHeightStep_mm)));
    } else
        step(head::moved(*m_view, {x, y}));
    return true;
}

Qt::CursorShape HeadTool::cursor() const {
    if (!m_view)
        return Qt::ArrowCursor;
    const std::optional<int> grip = m_drag ? std::optional(m_drag->grip) : m_hovered;
    if (!grip)
        return Qt::ArrowCursor;
    switch (*grip) {
    case Right:
    case Left:
    case Turn:
        return Qt::SizeHorCursor;
    case Bottom:
    case Top:
    case Nod:
        return Qt::SizeVerCursor;
    case Tilt:
        return Qt::PointingHandCursor;
    default:
        return m_drag && m_drag->turns ? Qt::ClosedHandCursor : Qt::SizeAllCursor;
    }
}

QString HeadTool::hint() const {
    if (!m_view)
        return {};
    const std::optional<int> grip = m_drag ? std::optional(m_drag->grip) : m_hovered;
    if (!grip)
        return tr("Arrows move the head, Ctrl+arrows turn it, Alt+left/right tilt it, [ and ] size it, "
                  "Alt+up/down: crown");
    switch (*grip) {
    case Right:
    case Left:
        return tr("Drag sizes the head in the photo");
    case Bottom:
    case Top:
        return m_view->fit.kind == head::ViewKind::Top ? tr("Drag makes the head longer or shorter")
                                                       : tr("Drag makes the crown higher or lower");
    case Tilt:
        return tr("Drag tilts the head to a shoulder");
    case Nod:
        return tr("Drag nods the head");
    case Turn:
        return tr("Drag turns the head to a side");
    default:
        return m_pinned ? tr("With Shift or the right button a drag turns the head about the marked place")
                        : tr("Drag moves the head; with Shift or the right button the skin under it follows");
    }
}

} // namespace trichion::studio

#include "studio/canvas/outline_tool.h"

#include "studio/canvas/overlay_style.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace trichion::studio {

namespace {

constexpr double kReach_px = 14.0;
constexpr double kTurnArm_px = 34.0;
constexpr double kSmallestRadius_px = 12.0;

QPointF along(double radians) {
    return {std::cos(radians), std::sin(radians)};
}

double dot(const QPointF& a, const QPointF& b) {
    return a.x() * b.x() + a.y() * b.y();
}

QPointF qt(const Eigen::Vector2d& v) {
    return {v.x(), v.y()};
}

double radiansOf(const head::OutlineEllipse& outline) {
    return outline.turn.value * base::kDegreesToRadians;
}

} // namespace

void OutlineTool::setOutline(const head::OutlineEllipse& outline) {
    m_outline = outline;
    m_touched = false;
    m_dragged.reset();
}

std::array<QPointF, OutlineTool::kGrips> OutlineTool::grips(const Viewport& viewport) const {
    const QPointF centre = viewport.toCanvas(qt(m_outline.centre_px));
    const QPointF u = along(radiansOf(m_outline));
    const QPointF v(-u.y(), u.x());
    const double rx = m_outline.radii_px.x() * viewport.scale();
    const double ry = m_outline.radii_px.y() * viewport.scale();
    return {
        centre + rx * u, centre - rx * u, centre + ry * v, centre - ry * v, centre - (ry + kTurnArm_px) * v,
        centre};
}

std::optional<int> OutlineTool::gripUnder(const QPointF& at, const Viewport& viewport) const {
    const auto places = grips(viewport);
    for (int grip = 0; grip < kGrips; ++grip) {
        const QPointF away = places[static_cast<std::size_t>(grip)] - at;
        if (std::hypot(away.x(), away.y()) <= kReach_px)
            return grip;
    }
    // Anywhere else inside moves the whole.
    const QPointF away = viewport.toPhoto(at) - qt(m_outline.centre_px);
    const QPointF u = along(radiansOf(m_outline));
    const double x = dot(away, u) / m_outline.radii_px.x();
    const double y = dot(away, {-u.y(), u.x()}) / m_outline.radii_px.y();
    return x * x + y * y < 1.0 ? std::optional<int>(Centre) : std::nullopt;
}

void OutlineTool::paint(QPainter& painter, const Viewport& viewport) {
    if (!m_on)
        return;
    QPainterPath path;
    for (const base::ImagePoint& point : head::pointsOf(m_outline, 180)) {
        const QPointF at = viewport.toCanvas(qt(point.v));
        path.elementCount() == 0 ? path.moveTo(at) : path.lineTo(at);
    }
    path.closeSubpath();
    overlay::stroke(painter, path, overlay::kAccent, 1.8);
    const auto places = grips(viewport);
    QPainterPath arm(places[Top]);
    arm.lineTo(places[Turn]);
    overlay::stroke(painter, arm, overlay::kAccent, 1.4);
    for (int grip = 0; grip < kGrips; ++grip) {
        const bool active = m_hovered == grip || m_dragged == grip;
        overlay::handle(painter, places[static_cast<std::size_t>(grip)], active ? 7.0 : 5.0,
                        active || grip == Turn ? overlay::kAccent : QColor(250, 250, 250));
    }
}

bool OutlineTool::press(const QMouseEvent& event, const Viewport& viewport) {
    if (!m_on || event.button() != Qt::LeftButton)
        return false;
    m_dragged = gripUnder(event.position(), viewport);
    if (!m_dragged)
        return false;
    m_offset =
        *m_dragged == Centre ? qt(m_outline.centre_px) - viewport.toPhoto(event.position()) : QPointF();
    return true;
}

bool OutlineTool::move(const QMouseEvent& event, const Viewport& viewport) {
    if (!m_on)
        return false;
    if (!m_dragged) {
        const std::optional<int> under = gripUnder(event.position(), viewport);
        return std::exchange(m_hovered, under) != under;
    }
    m_touched = true;
    const QPointF at = viewport.toPhoto(event.position()) + m_offset;
    const QPointF away = at - qt(m_outline.centre_px);
    const QPointF u = along(radiansOf(m_outline));
    switch (*m_dragged) {
    case Right:
    case Left:
        m_outline.radii_px.x() = std::max(kSmallestRadius_px, std::abs(dot(away, u)));
        break;
    case Bottom:
    case Top:
        m_outline.radii_px.y() = std::max(kSmallestRadius_px, std::abs(dot(away, {-u.y(), u.x()})));
        break;
    case Turn:
        m_outline.turn = base::Degrees(90.0 + std::atan2(away.y(), away.x()) * 180.0 / std::numbers::pi);
        break;
    default:
        m_outline.centre_px = {at.x(), at.y()};
    }
    return true;
}

bool OutlineTool::release(const QMouseEvent&, const Viewport&) {
    const bool dragged = m_dragged.has_value();
    m_dragged.reset();
    return dragged;
}

Qt::CursorShape OutlineTool::cursor() const {
    const std::optional<int> grip = m_dragged ? m_dragged : m_hovered;
    if (!m_on || !grip)
        return Qt::ArrowCursor;
    return *grip == Centre ? Qt::SizeAllCursor : Qt::PointingHandCursor;
}

QString OutlineTool::hint() const {
    if (!m_on)
        return {};
    const std::optional<int> grip = m_dragged ? m_dragged : m_hovered;
    if (!grip)
        return tr("Drag the ellipse over the skull, without ears and chin");
    if (*grip == Centre)
        return tr("Drag moves the ellipse");
    return *grip == Turn ? tr("Drag turns the ellipse") : tr("Drag sizes the ellipse");
}

// The extent of the silhouette along the picture's axes; the person turns the ellipse where that is not
// enough.
head::OutlineEllipse outlineAbout(const head::View& view) {
    Eigen::Vector2d low(1e9, 1e9);
    Eigen::Vector2d high(-1e9, -1e9);
    for (const base::HeadPoint& point : head::silhouetteOf(view.head.surface, view.pose, 72)) {
        if (const auto pixel = view.project(point)) {
            low = low.cwiseMin(pixel->v);
            high = high.cwiseMax(pixel->v);
        }
    }
    if (!(high.x() > low.x()))
        return outlineGuess(view.photo.width_px, view.photo.height_px);
    return {(low + high) / 2.0, (high - low) / 2.0, base::Degrees(0.0)};
}

head::OutlineEllipse outlineGuess(int width_px, int height_px) {
    const double side = std::min(width_px, height_px);
    return {{0.5 * width_px, 0.42 * height_px}, {0.26 * side, 0.31 * side}, base::Degrees(0.0)};
}

} // namespace trichion::studio

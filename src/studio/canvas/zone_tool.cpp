#include "studio/canvas/zone_tool.h"

#include "studio/canvas/overlay_style.h"
#include "studio/canvas/skin_ring.h"
#include "studio/canvas/stroke_path.h"
#include "studio/canvas/surface_path.h"
#include "studio/services/messages.h"
#include "trichion/design/edit.h"
#include "trichion/head/measure.h"

#include <QFontMetricsF>
#include <QLineF>
#include <algorithm>
#include <cmath>

namespace trichion::studio {

using head::ScalpPoint;
using head::ZoneBorders;

namespace {

constexpr double kZoneReach_px = 8.0;
constexpr double kHandle_px = 3.8;
constexpr double kLegible = 0.3; // facing below which the name of a zone would stand on the rim
constexpr double kZoneStep_deg = 0.5;
constexpr double kBesideWhorl_deg = 26.0;
constexpr double kSmallestWhorl_mm = 5.0;
constexpr double kLargestWhorl_mm = 80.0;

/// Lines of a border: zoneBorders() gives top, frontal, crown once and the others on both sides.
std::vector<std::size_t> linesOf(ZoneTool::Grip border) {
    if (border <= ZoneTool::Crown)
        return {static_cast<std::size_t>(border)};
    const auto first = static_cast<std::size_t>(2 * border - 3);
    return {first, first + 1};
}

std::vector<Eigen::Vector2d> chartLine(const std::vector<ScalpPoint>& places) {
    std::vector<Eigen::Vector2d> line;
    line.reserve(places.size());
    for (const ScalpPoint& place : places)
        line.push_back(place.vector());
    return line;
}

ScalpPoint polar(double distance_deg, double azimuth_deg) {
    const double turn = azimuth_deg * base::kDegreesToRadians;
    return {distance_deg * std::sin(turn), distance_deg * std::cos(turn)};
}

/// Where the handles of a border lie, those that are looked for first.
std::vector<ScalpPoint> handlesOf(ZoneTool::Grip border, const ZoneBorders& at) {
    const double low = std::min(at.top_deg + 18.0, 92.0);
    switch (border) {
    case ZoneTool::Top:
        return {polar(at.top_deg, 53.0), polar(at.top_deg, -53.0), polar(at.top_deg, 105.0),
                polar(at.top_deg, -105.0), polar(at.top_deg, 180.0)};
    case ZoneTool::Frontal:
        return {{0.0, at.frontal_deg}, {28.0, at.frontal_deg}, {-28.0, at.frontal_deg}};
    case ZoneTool::Crown:
        return {{0.0, at.crown_deg}, {28.0, at.crown_deg}, {-28.0, at.crown_deg}};
    case ZoneTool::Temples:
        return {polar(low, at.temples_deg), polar(low, -at.temples_deg)};
    case ZoneTool::Sides:
        return {polar(low, at.sides_deg), polar(low, -at.sides_deg)};
    default:
        return {polar(low, at.nape_deg), polar(low, -at.nape_deg)};
    }
}

/// Where the name of a zone stands: amid it; that of the crown beside the whorl.
ScalpPoint amid(head::Zone zone, const design::Design& design) {
    const ZoneBorders& at = design.zones.borders;
    const double low = at.top_deg + 16.0;
    switch (zone) {
    case head::Zone::Frontal:
        return {0.0, 0.5 * (at.frontal_deg + at.top_deg)};
    case head::Zone::MidScalp:
        return {0.0, 0.5 * (at.frontal_deg + at.crown_deg)};
    case head::Zone::Crown:
        return {design.whorl.eye.left_deg > 0.0 ? -kBesideWhorl_deg : kBesideWhorl_deg,
                0.6 * at.crown_deg - 0.4 * at.top_deg};
    case head::Zone::TempleLeft:
        return polar(low, 0.5 * (at.temples_deg + at.sides_deg));
    case head::Zone::TempleRight:
        return polar(low, -0.5 * (at.temples_deg + at.sides_deg));
    case head::Zone::SideLeft:
        return polar(low, 0.5 * (at.sides_deg + at.nape_deg));
    case head::Zone::SideRight:
        return polar(low, -0.5 * (at.sides_deg + at.nape_deg));
    case head::Zone::Nape:
        return polar(low, 180.0);
    }
    return {};
}

QString nameOf(ZoneTool::Grip border) {
    switch (border) {
    case ZoneTool::Top:
        return ZoneTool::tr("end of the top");
    case ZoneTool::Frontal:
        return ZoneTool::tr("frontal border");
    case ZoneTool::Crown:
        return ZoneTool::tr("crown border");
    case ZoneTool::Temples:
        return ZoneTool::tr("border of the temples");
    case ZoneTool::Sides:
        return ZoneTool::tr("border of the sides");
    case ZoneTool::Nape:
        return ZoneTool::tr("border of the nape");
    default:
        return ZoneTool::tr("whorl");
    }
}

} // namespace

double borderThrough(ZoneTool::Grip border, const ScalpPoint& place) {
    if (border == ZoneTool::Top)
        return place.vector().norm();
    if (border == ZoneTool::Frontal || border == ZoneTool::Crown)
        return place.front_deg;
    return std::abs(std::atan2(place.left_deg, place.front_deg)) / base::kDegreesToRadians;
}

ZoneBorders withBorder(ZoneBorders borders, ZoneTool::Grip border, double at_deg) {
    switch (border) {
    case ZoneTool::Top:
        borders.top_deg = at_deg;
        break;
    case ZoneTool::Frontal:
        borders.frontal_deg = at_deg;
        break;
    case ZoneTool::Crown:
        borders.crown_deg = at_deg;
        break;
    case ZoneTool::Temples:
        borders.temples_deg = at_deg;
        break;
    case ZoneTool::Sides:
        borders.sides_deg = at_deg;
        break;
    case ZoneTool::Nape:
        borders.nape_deg = at_deg;
        break;
    default:
        break;
    }
    return design::allowed(borders);
}

ZoneTool::ZoneTool(Document& document, QObject* parent) : QObject(parent), m_document(document) {
    connect(&document, &Document::registrationChanged, this, &ZoneTool::putDown);
}

void ZoneTool::setOn(bool on) {
    m_on = on;
    m_selected.reset();
    putDown();
}

void ZoneTool::putDown() {
    if (m_held)
        m_document.endGesture();
    m_held.reset();
    m_hovered.reset();
}

// ---- what is seen

std::optional<QPointF> ZoneTool::handleAt(Grip grip, const Viewport& viewport) const {
    if (!m_document.ready())
        return std::nullopt;
    const head::View& view = m_document.registration()->view;
    const design::CrownWhorl& whorl = m_document.design()->whorl;
    std::optional<QPointF> at;
    if (grip == WhorlEye) {
        at = seenAt(view, whorl.eye);
    } else if (grip == WhorlReach) {
        at = ringGrip(view, whorl.eye, base::Millimetres(whorl.radius_mm));
    } else {
        for (const ScalpPoint& place : handlesOf(grip, m_document.design()->zones.borders))
            if (!at)
                at = seenAt(view, place);
    }
    return at ? std::optional(viewport.toCanvas(*at)) : std::nullopt;
}

void ZoneTool::paint(QPainter& painter, const Viewport& viewport) {
    if (!m_on || !m_document.ready())
        return;
    paintBorders(painter, viewport);
    paintNames(painter, viewport);
    paintWhorl(painter, viewport);
}

void ZoneTool::paintBorders(QPainter& painter, const Viewport& viewport) const {
    const head::View& view = m_document.registration()->view;
    const ZoneBorders& borders = m_document.design()->zones.borders;
    const std::vector<std::vector<ScalpPoint>> lines = head::zoneBorders(borders);
    for (int border = Top; border <= Nape; ++border) {
        const auto grip = static_cast<Grip>(border);
        const bool active = m_hovered == grip || m_held == grip || m_selected == grip;
        for (const std::size_t line : linesOf(grip))
            overlay::stroke(painter, seenPath(view, chartLine(lines[line]), viewport.transform(), kVisible),
                            active ? overlay::kAccent : overlay::kZoneBorder, active ? 2.0 : 1.2);
        for (const ScalpPoint& place : handlesOf(grip, borders))
            if (const auto at = seenAt(view, place))
                overlay::handle(painter, viewport.toCanvas(*at), kHandle_px + (active ? 1.5 : 0.0),
                                active ? overlay::kAccent : overlay::kZoneBorder);
    }
}

void ZoneTool::paintWhorl(QPainter& painter, const Viewport& viewport) const {
    const design::CrownWhorl& whorl = m_document.design()->whorl;
    const bool active = m_hovered >= WhorlEye || m_held >= WhorlEye || m_selected >= WhorlEye;
    overlay::stroke(painter,
                    ringPath(m_document.registration()->view, whorl.eye, base::Millimetres(whorl.radius_mm),
                             viewport.transform()),
                    active ? overlay::kAccent : overlay::kMidline, active ? 1.8 : 1.3);
    for (const Grip grip : {WhorlEye, WhorlReach})
        if (const auto at = handleAt(grip, viewport))
            overlay::handle(painter, *at, kHandle_px + (m_hovered == grip || m_held == grip ? 1.5 : 0.0),
                            active ? overlay::kAccent : overlay::kMidline);
}

void ZoneTool::paintNames(QPainter& painter, const Viewport& viewport) const {
    const design::Design& design = *m_document.design();
    const QFontMetricsF metrics(painter.font());
    for (int z = 0; z < head::kZoneCount; ++z) {
        const auto zone = static_cast<head::Zone>(z);
        const auto at = seenAt(m_document.registration()->view, amid(zone, design), kLegible);
        if (!at)
            continue;
        const QString text =
            tr("%1 %2").arg(readable(zone)).arg(design.density.value * design.zones.of(zone), 0, 'f', 0);
        const QSizeF plate(metrics.horizontalAdvance(text) + 14.0, metrics.height() + 4.0);
        overlay::label(
            painter,
            QRectF(viewport.toCanvas(*at) - QPointF(plate.width() / 2.0, plate.height() / 2.0), plate), text);
    }
}

// ---- the hand

std::optional<ZoneTool::Grip> ZoneTool::gripUnder(const QPointF& at, const Viewport& viewport) const {
    for (const Grip grip : {WhorlEye, WhorlReach})
        if (const auto handle = handleAt(grip, viewport);
            handle && QLineF(*handle, at).length() < kZoneReach_px)
            return grip;
    const head::View& view = m_document.registration()->view;
    const std::vector<std::vector<ScalpPoint>> lines = head::zoneBorders(m_document.design()->zones.borders);
    std::optional<Grip> nearest;
    double reach = kZoneReach_px;
    for (int border = Top; border <= Nape; ++border)
        for (const std::size_t line : linesOf(static_cast<Grip>(border)))
            for (const ScalpPoint& place : lines[line]) {
                const auto seen = seenAt(view, place);
                const double away = seen ? QLineF(viewport.toCanvas(*seen), at).length() : reach;
                if (away < reach) {
                    reach = away;
                    nearest = static_cast<Grip>(border);
                }
            }
    return nearest;
}

bool ZoneTool::press(const QMouseEvent& event, const Viewport& viewport) {
    if (!m_on || !m_document.ready() || event.button() != Qt::LeftButton)
        return false;
    m_document.endGesture();
    m_held = m_selected = gripUnder(event.position(), viewport);
    const auto place = touchedAt(m_document.registration()->view, viewport.toPhoto(event.position()));
    if (!m_held || !place) {
        m_held.reset();
        return false; // beside the borders the head is turned, if it is one that turns
    }
    const design::Design& design = *m_document.design();
    m_besideEye = design.whorl.eye.vector() - place->vector();
    if (*m_held <= Nape)
        m_beside = borderThrough(*m_held, handlesOf(*m_held, design.zones.borders).front()) -
                   borderThrough(*m_held, *place);
    return true;
}

bool ZoneTool::move(const QMouseEvent& event, const Viewport& viewport) {
    if (!m_on || !m_document.ready())
        return false;
    if (!m_held) {
        m_hovered = gripUnder(event.position(), viewport);
        return true;
    }
    if (const auto place = touchedAt(m_document.registration()->view, viewport.toPhoto(event.position())))
        drag(*place);
    return true;
}

void ZoneTool::drag(const ScalpPoint& to) {
    const design::Design& design = *m_document.design();
    design::CrownWhorl whorl = design.whorl;
    if (*m_held <= Nape) {
        const double at_deg = borderThrough(*m_held, to) + m_beside;
        m_document.edit(EditKind::Zone, tr("Move %1").arg(nameOf(*m_held)),
                        design::withZoneBorders(design, withBorder(design.zones.borders, *m_held, at_deg)));
        return;
    }
    if (*m_held == WhorlEye)
        whorl.eye = {to.left_deg + m_besideEye.x(), to.front_deg + m_besideEye.y()};
    else
        whorl.radius_mm =
            std::clamp(head::skinDistance(m_document.registration()->view.head.surface, whorl.eye, to).value,
                       kSmallestWhorl_mm, kLargestWhorl_mm);
    m_document.edit(EditKind::Whorl, *m_held == WhorlEye ? tr("Move whorl") : tr("Size whorl"),
                    design::withWhorl(design, whorl));
}

bool ZoneTool::release(const QMouseEvent& event, const Viewport&) {
    if (!m_on || event.button() != Qt::LeftButton)
        return false;
    putDown();
    return true;
}

void ZoneTool::step(double by_deg) {
    const design::Design& design = *m_document.design();
    const double at_deg =
        borderThrough(*m_selected, handlesOf(*m_selected, design.zones.borders).front()) + by_deg;
    m_document.edit(EditKind::Zone, tr("Move %1").arg(nameOf(*m_selected)),
                    design::withZoneBorders(design, withBorder(design.zones.borders, *m_selected, at_deg)));
}

bool ZoneTool::key(const QKeyEvent& event) {
    if (!m_on || !m_selected || !m_document.ready())
        return false;
    if (event.key() == Qt::Key_Escape) {
        m_selected.reset();
        return true;
    }
    const bool grows = event.key() == Qt::Key_Right || event.key() == Qt::Key_Up;
    if (!grows && event.key() != Qt::Key_Left && event.key() != Qt::Key_Down)
        return false;
    const double steps = (event.modifiers() & Qt::ShiftModifier) != 0 ? 4.0 : 1.0;
    if (*m_selected <= Nape) {
        step((grows ? steps : -steps) * kZoneStep_deg);
        return true;
    }
    design::CrownWhorl whorl = m_document.design()->whorl;
    const bool across = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    if (*m_selected == WhorlReach)
        whorl.radius_mm =
            std::clamp(whorl.radius_mm + (grows ? steps : -steps), kSmallestWhorl_mm, kLargestWhorl_mm);
    else
        (across ? whorl.eye.left_deg : whorl.eye.front_deg) += (grows ? steps : -steps) * kZoneStep_deg;
    m_document.edit(EditKind::Whorl, *m_selected == WhorlEye ? tr("Move whorl") : tr("Size whorl"),
                    design::withWhorl(*m_document.design(), whorl));
    return true;
}

bool ZoneTool::focusNext(bool forward) {
    if (!m_on || !m_document.ready())
        return false;
    m_document.endGesture();
    const int index =
        m_selected ? static_cast<int>(*m_selected) + (forward ? 1 : -1) : (forward ? 0 : kGrips - 1);
    m_selected = index >= 0 && index < kGrips ? std::optional(static_cast<Grip>(index)) : std::nullopt;
    return m_selected.has_value();
}

Qt::CursorShape ZoneTool::cursor() const {
    if (!m_on)
        return Qt::ArrowCursor;
    return m_held ? Qt::ClosedHandCursor : m_hovered ? Qt::OpenHandCursor : Qt::ArrowCursor;
}

QString ZoneTool::hint() const {
    if (!m_on)
        return {};
    const std::optional<Grip> grip = m_held ? m_held : m_hovered ? m_hovered : m_selected;
    if (grip == WhorlEye)
        return tr("Drag moves the eye of the whorl");
    if (grip == WhorlReach)
        return tr("Drag sizes the whorl");
    if (grip)
        return tr("Drag moves the %1 on both sides; arrow keys move it once it is chosen").arg(nameOf(*grip));
    return tr("Drag a border between zones, or the whorl at the crown; the numbers are dots per cm²");
}

} // namespace trichion::studio

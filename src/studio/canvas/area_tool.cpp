#include "studio/canvas/area_tool.h"

#include "studio/canvas/area_shape.h"
#include "studio/canvas/overlay_style.h"
#include "studio/canvas/skin_ring.h"
#include "studio/canvas/surface_path.h"
#include "trichion/design/edit.h"
#include "trichion/design/tissues.h"
#include "trichion/head/measure.h"

#include <QLineF>
#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace trichion::studio {

using design::AreaShape;
using design::TreatedArea;
using head::ScalpPoint;

namespace {

constexpr std::size_t kLongestName_bytes = 80;

TreatedArea usualArea() {
    TreatedArea area;
    area.blend_mm = 8.0;
    return area;
}

QPainterPath pathOf(const head::View& view, const std::vector<Eigen::Vector2d>& line,
                    const QTransform& fromPhoto) {
    return seenPath(view, line, fromPhoto, kVisible);
}

std::vector<Eigen::Vector2d> chartLine(const std::vector<ScalpPoint>& points) {
    std::vector<Eigen::Vector2d> line;
    line.reserve(points.size());
    for (const ScalpPoint& point : points)
        line.push_back(point.vector());
    return line;
}

} // namespace

QString wordFor(design::Tissue tissue) {
    switch (tissue) {
    case design::Tissue::Skin:
        return AreaTool::tr("place");
    case design::Tissue::Scar:
        return AreaTool::tr("scar");
    case design::Tissue::Burn:
        return AreaTool::tr("burn");
    case design::Tissue::Birthmark:
        return AreaTool::tr("birthmark");
    }
    return {};
}

QString nameOf(const std::vector<TreatedArea>& areas, std::size_t index) {
    const TreatedArea& area = areas[index];
    if (!area.name.empty())
        return QString::fromStdString(area.name);
    QString word = wordFor(area.tissue);
    word[0] = word[0].toUpper();
    return AreaTool::tr("%1 %2", "a treated place: its tissue and number").arg(word).arg(index + 1);
}

AreaTool::AreaTool(Document& document, QObject* parent)
    : QObject(parent), m_document(document), m_style(usualArea()) {
    connect(&document, &Document::designChanged, this, [this] {
        if (m_selected && *m_selected >= areas().size())
            select(std::nullopt);
        if (m_point && *m_point >= shown().points.size())
            m_point.reset();
        m_hovered.reset();
        m_hoveredPoint.reset();
        emit shownChanged();
    });
    connect(&document, &Document::registrationChanged, this, &AreaTool::putDown);
}

const std::vector<TreatedArea>& AreaTool::areas() const {
    static const std::vector<TreatedArea> none;
    return m_document.design() ? m_document.design()->areas : none;
}

const TreatedArea& AreaTool::shown() const {
    return m_selected ? areas()[*m_selected] : m_style;
}

void AreaTool::setOn(bool on) {
    m_on = on;
    putDown();
    if (!on)
        select(std::nullopt);
    else if (areas().size() == 1)
        select(0);
}

void AreaTool::setForm(AreaForm form) {
    m_form = form;
    m_way.clear();
    select(std::nullopt);
    emit shownChanged();
}

void AreaTool::select(std::optional<std::size_t> index) {
    if (index && *index >= areas().size())
        return;
    m_point.reset();
    if (index == m_selected)
        return;
    m_selected = index;
    emit shownChanged();
}

void AreaTool::leave() {
    m_hovered.reset();
    m_hoveredPoint.reset();
    m_pointer.reset();
}

void AreaTool::putDown() {
    if (m_hand != Hand::Free)
        m_document.endGesture();
    m_hand = Hand::Free;
    m_stroke.reset();
    m_way.clear();
    m_hovered.reset();
    m_hoveredPoint.reset();
}

void AreaTool::change(const QString& text, TreatedArea area) {
    const QString what = text.arg(wordFor(area.tissue));
    m_document.edit(EditKind::Area, what,
                    design::withAreaChanged(*m_document.design(), *m_selected, std::move(area)));
}

void AreaTool::changePoints(const QString& text, std::vector<ScalpPoint> points) {
    TreatedArea area = shown();
    area.points = std::move(points);
    change(text, std::move(area));
}

void AreaTool::setStyle(const TreatedArea& style) {
    const auto dress = [&style](TreatedArea area) {
        area.halfWidth_mm = std::clamp(style.halfWidth_mm, kNarrowest_mm, kWidest_mm);
        area.blend_mm = std::clamp(style.blend_mm, 0.0, kWidest_mm);
        area.dotsPerCm2 = style.dotsPerCm2;
        area.kept = style.kept;
        return area;
    };
    if (m_selected)
        change(tr("Change %1"), dress(shown()));
    m_style = dress(m_style);
    emit shownChanged();
}

void AreaTool::setTissue(design::Tissue tissue) {
    m_style.tissue = tissue;
    m_style.kept = design::ruleOf(tissue).kept;
    if (m_selected && shown().tissue != tissue) {
        m_document.endGesture();
        m_document.edit(EditKind::Area, tr("Tissue: %1").arg(wordFor(tissue)),
                        design::withTissue(*m_document.design(), *m_selected, tissue));
        m_document.endGesture();
    }
    emit shownChanged();
}

void AreaTool::rename(std::size_t index, const QString& name) {
    if (index >= areas().size())
        return;
    QString kept = name.simplified();
    while (kept.toUtf8().size() > static_cast<qsizetype>(kLongestName_bytes))
        kept.chop(1);
    TreatedArea area = areas()[index];
    if (kept.toStdString() == area.name)
        return;
    area.name = kept.toStdString();
    const QString what = tr("Rename %1").arg(wordFor(area.tissue));
    m_document.endGesture();
    m_document.edit(EditKind::Area, what,
                    design::withAreaChanged(*m_document.design(), index, std::move(area)));
    m_document.endGesture();
}

bool AreaTool::removeSelected() {
    if (!m_selected || !m_document.design())
        return false;
    const std::size_t index = *m_selected;
    const QString text = tr("Remove %1").arg(wordFor(shown().tissue));
    select(std::nullopt);
    m_document.endGesture();
    m_document.edit(EditKind::Area, text, design::withoutArea(*m_document.design(), index));
    m_document.endGesture();
    return true;
}

// ---- where they lie

std::optional<QPointF> AreaTool::pointAt(std::size_t point, const Viewport& viewport) const {
    if (!m_document.ready() || !m_selected || point >= shown().points.size())
        return std::nullopt;
    const auto at = seenAt(view(), shown().points[point]);
    return at ? std::optional(viewport.toCanvas(*at)) : std::nullopt;
}

std::optional<std::size_t> AreaTool::pointUnder(const QPointF& at, const Viewport& viewport) const {
    std::optional<std::size_t> nearest;
    double reach = kAreaReach_px;
    for (std::size_t i = 0; m_selected && i < shown().points.size(); ++i)
        if (const auto point = pointAt(i, viewport); point && QLineF(*point, at).length() < reach) {
            reach = QLineF(*point, at).length();
            nearest = i;
        }
    return nearest;
}

std::optional<std::size_t> AreaTool::areaUnder(const QPointF& at, const Viewport& viewport) const {
    const std::optional<ScalpPoint> place = touchedAt(view(), viewport.toPhoto(at));
    for (std::size_t i = areas().size(); place && i-- > 0;)
        if (isIn(areas()[i], view().head.surface, *place))
            return i;
    // A scar as thin as a line is still to be taken.
    for (std::size_t i = areas().size(); i-- > 0;) {
        const std::vector<Eigen::Vector2d> way = areaWay(areas()[i]);
        for (std::size_t k = 1; k < way.size(); ++k) {
            const auto from = seenAt(view(), {way[k - 1].x(), way[k - 1].y()});
            const auto to = seenAt(view(), {way[k].x(), way[k].y()});
            if (from && to &&
                distanceFrom({viewport.toCanvas(*from), viewport.toCanvas(*to)}, at) < 0.7 * kAreaReach_px)
                return i;
        }
    }
    return std::nullopt;
}

bool AreaTool::closesWay(const QPointF& at, const Viewport& viewport) const {
    if (m_way.size() < 3 || m_form != AreaForm::Outline)
        return false;
    const auto first = seenAt(view(), m_way.front());
    return first && QLineF(viewport.toCanvas(*first), at).length() < kAreaReach_px;
}

// ---- drawn

void AreaTool::paintArea(QPainter& painter, const Viewport& viewport, std::size_t index) const {
    const TreatedArea& area = areas()[index];
    const QTransform fromPhoto = viewport.transform();
    const head::Ellipsoid& surface = view().head.surface;
    const bool chosen = m_on && m_selected == index;
    const bool active = chosen || (m_on && m_hovered == index);
    const double half_mm = area.shape == AreaShape::Band ? area.halfWidth_mm : 0.0;
    if (active && area.blend_mm > 0.0)
        overlay::stroke(
            painter,
            pathOf(view(), areaRim(surface, area, base::Millimetres(half_mm + area.blend_mm)), fromPhoto),
            overlay::kFaint, 1.2, Qt::DotLine);
    overlay::stroke(painter, pathOf(view(), areaRim(surface, area, base::Millimetres(half_mm)), fromPhoto),
                    active ? overlay::kAccent
                    : m_on ? overlay::kLine
                           : overlay::kFaint,
                    active ? 1.8 : 1.2);
    if (!chosen)
        return;
    if (area.shape == AreaShape::Band && area.points.size() > 1)
        overlay::stroke(painter, pathOf(view(), areaWay(area), fromPhoto), overlay::kFaint, 1.0,
                        Qt::DashLine);
    for (std::size_t i = 0; i < area.points.size(); ++i)
        if (const auto at = pointAt(i, viewport)) {
            const bool held = m_point == i || m_hoveredPoint == i;
            overlay::handle(painter, *at, held ? 5.4 : 3.8, held ? overlay::kAccent : QColor(250, 250, 250));
        }
}

void AreaTool::paintWay(QPainter& painter, const Viewport& viewport) const {
    const QTransform fromPhoto = viewport.transform();
    std::vector<ScalpPoint> points = m_way;
    if (const auto place = m_pointer ? touchedAt(view(), *m_pointer) : std::nullopt)
        points.push_back(*place);
    overlay::stroke(painter, pathOf(view(), chartLine(points), fromPhoto), overlay::kAccent, 1.6);
    for (const ScalpPoint& point : m_way)
        if (const auto at = seenAt(view(), point))
            overlay::handle(painter, viewport.toCanvas(*at), 3.8,
                            point == m_way.front() ? overlay::kAccent : QColor(250, 250, 250));
}

void AreaTool::paint(QPainter& painter, const Viewport& viewport) {
    if (!m_document.ready())
        return;
    for (std::size_t i = 0; i < areas().size(); ++i)
        paintArea(painter, viewport, i);
    if (!m_on)
        return;
    if (!m_way.empty()) {
        paintWay(painter, viewport);
    } else if (m_hand == Hand::Draws && m_stroke && m_form != AreaForm::Circle) {
        for (const std::vector<ScalpPoint>& piece : m_stroke->pieces())
            overlay::stroke(painter, pathOf(view(), chartLine(piece), viewport.transform()), overlay::kAccent,
                            1.6);
    } else if (m_form != AreaForm::Outline && m_pointer && !m_hovered && !m_selected) {
        if (const auto place = touchedAt(view(), *m_pointer))
            overlay::stroke(
                painter,
                ringPath(view(), *place, base::Millimetres(m_style.halfWidth_mm), viewport.transform()),
                overlay::kLine, 1.0);
    }
}

} // namespace trichion::studio

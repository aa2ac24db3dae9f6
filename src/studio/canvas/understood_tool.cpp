#include "studio/canvas/understood_tool.h"

#include "documents/understood_style.h"
#include "studio/canvas/overlay_style.h"
#include "studio/services/lengths.h"

#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <utility>

namespace trichion::studio {

using imaging::Shown;
using imaging::ShownLine;

namespace {

constexpr double kBroader = 1.15; // than on paper: a screen is looked at from farther
constexpr double kMark_px = 2.0;
constexpr double kEar_px = 7.0;
constexpr double kNear_px = 12.0;
const QColor kElsewhere(255, 112, 67);

QPointF qt(const base::ImagePoint& point) {
    return {point.v.x(), point.v.y()};
}

bool isMarks(Shown what) {
    return what == Shown::OutlineUsed || what == Shown::OutlineUnused || what == Shown::Ear;
}

void paintMarks(QPainter& painter, const ShownLine& line, const Viewport& viewport) {
    const QPointF cross(kMark_px, kMark_px);
    const QPointF back(kMark_px, -kMark_px);
    for (const base::ImagePoint& point : line.points) {
        const QPointF at = viewport.toCanvas(qt(point));
        if (line.what == Shown::OutlineUsed)
            painter.fillRect(QRectF(at - cross / 1.6, at + cross / 1.6), painter.pen().color());
        else if (line.what == Shown::Ear)
            painter.drawEllipse(at, kEar_px, kEar_px);
        else {
            painter.drawLine(at - cross, at + cross);
            painter.drawLine(at - back, at + back);
        }
    }
}

void paintLine(QPainter& painter, const ShownLine& line, const Viewport& viewport) {
    for (const documents::UnderstoodStyle& style : documents::understoodStyles())
        if (style.what == line.what)
            painter.setPen(QPen(style.colour, std::max(1.0, kBroader * style.width), Qt::SolidLine,
                                Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (isMarks(line.what))
        return paintMarks(painter, line, viewport);
    QPolygonF points;
    points.reserve(static_cast<qsizetype>(line.points.size()));
    for (const base::ImagePoint& point : line.points)
        points << viewport.toCanvas(qt(point));
    painter.drawPolyline(points);
}

void paintLabel(QPainter& painter, const QPointF& at, const QString& text) {
    const QFontMetricsF metrics(painter.font());
    const QSizeF plate(metrics.horizontalAdvance(text) + 16.0, metrics.height() + 6.0);
    overlay::label(painter, QRectF(at + QPointF(12.0, -plate.height() - 8.0), plate), text);
}

bool isOfFace(const ShownLine& line) {
    return line.what == Shown::Brow || line.what == Shown::Eye || line.what == Shown::Ear;
}

/// The head as it lies on that of all photos; the face where it was seen.
std::vector<ShownLine> linesOf(const Registration& registration) {
    imaging::PhotoFit fit = *registration.own;
    std::vector<ShownLine> face = imaging::understandingOf(fit);
    std::erase_if(face, [](const ShownLine& line) { return !isOfFace(line); });
    fit.view = registration.view;
    std::vector<ShownLine> lines = imaging::understandingOf(fit);
    std::erase_if(lines, isOfFace);
    lines.insert(lines.end(), face.begin(), face.end());
    return lines;
}

QString lengthOf(double mm) {
    return millimetreText(mm, 1);
}

} // namespace

void UnderstoodTool::begin(const Registration& registration, std::vector<ShownDisagreement> disagreements) {
    m_lines = linesOf(registration);
    m_others.clear();
    const std::vector<imaging::SeenFace>& faces = registration.own->faces;
    if (faces.size() > 1)
        m_others.assign(faces.begin() + 1, faces.end());
    m_disagreements = std::move(disagreements);
    m_on = true;
    leave();
}

void UnderstoodTool::end() {
    m_on = false;
    m_lines.clear();
    m_others.clear();
    m_disagreements.clear();
    leave();
}

void UnderstoodTool::leave() {
    m_face.reset();
    m_place.reset();
}

std::optional<std::size_t> UnderstoodTool::faceAt(const QPointF& photo) const {
    for (std::size_t i = 0; i < m_others.size(); ++i) {
        const double reach = 0.5 * m_others[i].size_px;
        if (std::abs(photo.x() - m_others[i].centre.v.x()) < reach &&
            std::abs(photo.y() - m_others[i].centre.v.y()) < reach)
            return i;
    }
    return std::nullopt;
}

std::optional<std::size_t> UnderstoodTool::placeAt(const QPointF& at, const Viewport& viewport) const {
    std::optional<std::size_t> nearest;
    double least = kNear_px;
    for (std::size_t i = 0; i < m_disagreements.size(); ++i)
        for (const base::ImagePoint& end : {m_disagreements[i].place.here, m_disagreements[i].place.there}) {
            const QPointF off = viewport.toCanvas(qt(end)) - at;
            if (const double distance = std::hypot(off.x(), off.y()); distance < least) {
                least = distance;
                nearest = i;
            }
        }
    return nearest;
}

// Small lines from where this photo has a place to where the other one sees it.
void UnderstoodTool::paintPlaces(QPainter& painter, const Viewport& viewport) const {
    for (std::size_t i = 0; i < m_disagreements.size(); ++i) {
        const SeenElsewhere& place = m_disagreements[i].place;
        const QPointF from = viewport.toCanvas(qt(place.here));
        const QPointF to = viewport.toCanvas(qt(place.there));
        QPainterPath path(from);
        path.lineTo(to);
        overlay::stroke(painter, path, kElsewhere, m_place == i ? 2.6 : 1.6);
        overlay::handle(painter, to, m_place == i ? 3.6 : 2.4, kElsewhere);
    }
    if (m_place) {
        const SeenElsewhere& place = m_disagreements[*m_place].place;
        paintLabel(painter, viewport.toCanvas(qt(place.there)), lengthOf(place.apart_mm));
    }
}

void UnderstoodTool::paint(QPainter& painter, const Viewport& viewport) {
    if (!m_on)
        return;
    for (const ShownLine& line : m_lines)
        paintLine(painter, line, viewport);
    paintPlaces(painter, viewport);
    for (std::size_t i = 0; i < m_others.size(); ++i) {
        const double half = 0.5 * m_others[i].size_px;
        const QPointF corner(m_others[i].centre.v.x() - half, m_others[i].centre.v.y() - half);
        const QRectF box(viewport.toCanvas(corner), viewport.toCanvas(corner + 2.0 * QPointF(half, half)));
        if (m_face == i)
            painter.fillRect(box, QColor(255, 255, 255, 50));
        paintLabel(painter, box.topLeft() + QPointF(-12.0, 0.0), tr("Is it this head? Click it"));
    }
}

bool UnderstoodTool::press(const QMouseEvent& event, const Viewport& viewport) {
    if (!m_on || event.button() != Qt::LeftButton)
        return false;
    const std::optional<std::size_t> face = faceAt(viewport.toPhoto(event.position()));
    if (face)
        emit headMeant(m_others[*face].centre);
    return face.has_value(); // a ruler can be laid meanwhile
}

bool UnderstoodTool::move(const QMouseEvent& event, const Viewport& viewport) {
    if (!m_on)
        return false;
    const auto face = faceAt(viewport.toPhoto(event.position()));
    const auto place = placeAt(event.position(), viewport);
    const bool changed = face != m_face || place != m_place;
    m_face = face;
    m_place = place;
    return changed;
}

bool UnderstoodTool::key(const QKeyEvent& event) {
    if (!m_on || event.key() != Qt::Key_Escape)
        return false;
    emit dismissed();
    return true;
}

Qt::CursorShape UnderstoodTool::cursor() const {
    return m_face ? Qt::PointingHandCursor : Qt::ArrowCursor;
}

QString UnderstoodTool::hint() const {
    if (m_face)
        return tr("Click to take this head instead");
    if (m_place) {
        const ShownDisagreement& shown = m_disagreements[*m_place];
        return tr("The photo %1 sees this place of the scalp %2 away, at the dot")
            .arg(shown.other, lengthOf(shown.place.apart_mm));
    }
    if (!m_disagreements.empty())
        return tr("Red lines: places of the scalp that another photo sees at the dot; Esc closes");
    return tr("What was understood of the photo; Esc closes");
}

} // namespace trichion::studio

#include "studio/canvas/guide_overlay.h"

#include "studio/canvas/overlay_style.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPen>

namespace trichion::studio {

namespace {

constexpr double kMark_px = 3.2;
constexpr double kLetter_px = 8.5;
constexpr double kSmall = 0.86; // of the window's letters
const QColor kQuietShadow(0, 0, 0, 70);
const QColor kQuietPlate(18, 18, 18, 135);
const QColor kQuietText(255, 255, 255, 225);

QPen penOf(GuideStroke stroke) {
    switch (stroke) {
    case GuideStroke::Midline:
        return {QColor(255, 206, 92, 190), 1.2};
    case GuideStroke::Line:
        return {QColor(255, 255, 255, 150), 1.0};
    case GuideStroke::Construction:
        return {QColor(110, 224, 212, 210), 1.2};
    case GuideStroke::Border:
        return {QColor(255, 255, 255, 150), 1.0, Qt::DashLine};
    case GuideStroke::Donor:
        return {QColor(255, 206, 92, 180), 1.2, Qt::DotLine};
    }
    return {};
}

QFont smallFont(const QFont& font) {
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * kSmall);
    return small;
}

} // namespace

const GuidePicture* GuideOverlay::picture() {
    const head::Guides* guides = m_guides.guides();
    if (guides == nullptr || !m_document.design())
        return nullptr;
    std::array<bool, kGuideGroups.size()> shown = {};
    for (const GuideGroup group : kGuideGroups)
        shown[static_cast<std::size_t>(group)] = m_guides.choice().shown(group);
    if (!m_picture || m_registration != m_document.registration() || m_design != m_document.design() ||
        m_shown != shown || m_proportions != m_guides.choice().proportions()) {
        m_registration = m_document.registration();
        m_design = m_document.design();
        m_proportions = m_guides.choice().proportions();
        m_shown = shown;
        m_picture = guidePictureOf(m_registration->view, *guides, *m_design, m_guides.choice());
    }
    return &*m_picture;
}

void GuideOverlay::paintLines(QPainter& painter, const Viewport& viewport) const {
    painter.setBrush(Qt::NoBrush);
    for (const SeenLine& line : m_picture->lines) {
        const QPainterPath path = viewport.transform().map(line.path);
        QPen pen = penOf(line.stroke);
        pen.setCapStyle(Qt::FlatCap);
        if (pen.style() == Qt::SolidLine) {
            painter.setPen(QPen(kQuietShadow, pen.widthF() + 1.6));
            painter.drawPath(path);
        }
        painter.setPen(pen);
        painter.drawPath(path);
    }
    painter.setPen(QPen(kQuietShadow, 3.0));
    for (const QPointF& crossing : m_picture->crossings) {
        const QPointF at = viewport.toCanvas(crossing);
        painter.drawEllipse(at, 3.0, 3.0);
    }
    painter.setPen(QPen(QColor(255, 206, 92), 1.4));
    for (const QPointF& crossing : m_picture->crossings)
        painter.drawEllipse(viewport.toCanvas(crossing), 3.0, 3.0);
}

void GuideOverlay::paintMarks(QPainter& painter, const Viewport& viewport) const {
    for (const SeenMark& mark : m_picture->marks) {
        const QPointF at = viewport.toCanvas(mark.at);
        if (mark.letter.isEmpty()) {
            painter.setPen(QPen(QColor(0, 0, 0, 130), 3.0));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(at, kMark_px, kMark_px);
            painter.setPen(QPen(QColor(255, 206, 92), 1.5));
            painter.drawEllipse(at, kMark_px, kMark_px);
            continue;
        }
        painter.setPen(QPen(QColor(110, 224, 212), 1.3));
        painter.setBrush(QColor(16, 44, 42, 205));
        painter.drawEllipse(at, kLetter_px, kLetter_px);
        painter.setPen(Qt::white);
        painter.drawText(QRectF(at.x() - 10.0, at.y() - 10.0, 20.0, 20.0), Qt::AlignCenter, mark.letter);
    }
}

void GuideOverlay::paintNames(QPainter& painter, const Viewport& viewport, const QRectF& clip,
                              std::vector<QRectF> taken) {
    const QFontMetricsF metrics(painter.font());
    for (const SeenMark& mark : m_picture->marks) {
        const double reach = mark.letter.isEmpty() ? kMark_px + 1.0 : kLetter_px;
        const QPointF at = viewport.toCanvas(mark.at);
        taken.emplace_back(at - QPointF(reach, reach), QSizeF(2.0 * reach, 2.0 * reach));
    }
    for (const QPointF& crossing : m_picture->crossings)
        taken.emplace_back(viewport.toCanvas(crossing) - QPointF(3.0, 3.0), QSizeF(6.0, 6.0));
    std::vector<LabelWish> wishes;
    wishes.reserve(m_picture->texts.size());
    for (const SeenText& text : m_picture->texts) {
        LabelWish wish{text.text, {metrics.horizontalAdvance(text.text) + 10.0, metrics.height() + 2.0}, {}};
        for (const LabelAnchor& anchor : text.anchors)
            wish.anchors.push_back({viewport.toCanvas(anchor.at), anchor.turn_deg});
        wishes.push_back(std::move(wish));
    }
    m_labels = placeLabels(wishes, std::move(taken), clip.adjusted(4.0, 4.0, -4.0, -4.0));
    for (const PlacedLabel& label : m_labels) {
        const QRectF plate(QPointF(-label.plate.width(), -label.plate.height()) / 2.0, label.plate.size());
        painter.save();
        painter.translate(label.plate.center());
        painter.rotate(label.turn_deg);
        painter.setPen(Qt::NoPen);
        painter.setBrush(kQuietPlate);
        painter.drawRoundedRect(plate, 3.0, 3.0);
        painter.setPen(kQuietText);
        painter.drawText(plate, Qt::AlignCenter, label.text);
        painter.restore();
    }
}

void GuideOverlay::paint(QPainter& painter, const Viewport& viewport, const QRectF& clip,
                         const std::vector<QRectF>& taken) {
    m_labels.clear();
    if (!m_guides.choice().on() || picture() == nullptr)
        return;
    painter.save();
    painter.setClipRect(clip);
    painter.setFont(smallFont(painter.font()));
    paintLines(painter, viewport);
    paintMarks(painter, viewport);
    paintNames(painter, viewport, clip, taken);
    painter.restore();
}

} // namespace trichion::studio

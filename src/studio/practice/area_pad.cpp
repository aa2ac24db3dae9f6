#include "studio/practice/area_pad.h"

#include "studio/services/picture_image.h"
#include "trichion/render/neutral_head.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

namespace trichion::studio {

namespace {

constexpr int kHeadWidth_px = 900;
constexpr int kHeadHeight_px = 820;
constexpr int kCell_px = 5;
constexpr int kColumns = kHeadWidth_px / kCell_px;
constexpr int kRows = kHeadHeight_px / kCell_px;
constexpr double kShownShare = 0.78;   // of the picture; the head takes 0.64 of it
constexpr double kLeastFacing = 0.12;  // beyond it the skin is seen too much from the side to be meant
constexpr double kStepOfRadius = 0.35; // between places of a line
constexpr double kSmallestBrush_mm = 1.0;
constexpr double kLargestBrush_mm = 40.0;
constexpr QRgb kPaintedTint = qRgba(0, 118, 132, 158); // premultiplied: teal on skin

render::Turntable standOf(AreaPad::Side side) {
    switch (side) {
    case AreaPad::Front:
        return {base::Degrees(0.0), base::Degrees(25.0)};
    case AreaPad::Left:
        return {base::Degrees(-90.0), base::Degrees(20.0)};
    case AreaPad::Right:
        return {base::Degrees(90.0), base::Degrees(20.0)};
    case AreaPad::Back:
        return {base::Degrees(180.0), base::Degrees(25.0)};
    case AreaPad::Top:
    case AreaPad::kSides:
        break;
    }
    return {base::Degrees(0.0), base::Degrees(90.0)};
}

} // namespace

AreaPad::AreaPad(QWidget* parent) : QWidget(parent) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(240, 220);
    setCursor(Qt::CrossCursor);
    setAccessibleName(tr("Areas done on the head"));
    setToolTip(tr("Paint what was done. 1 to 5 turn the head, [ and ] change the brush, Backspace takes the "
                  "last line back."));
}

AreaPad::Scene& AreaPad::scene() {
    std::optional<Scene>& place = m_scenes[m_side];
    if (!place) {
        place = Scene{render::turntableView(head::meanHead(), standOf(m_side), kHeadWidth_px, kHeadHeight_px),
                      {},
                      {},
                      {}};
        place->cells_mm.resize(static_cast<std::size_t>(kColumns) * kRows);
        for (int row = 0; row < kRows; ++row)
            for (int column = 0; column < kColumns; ++column) {
                const base::ImagePoint pixel(
                    Eigen::Vector2d((column + 0.5) * kCell_px, (row + 0.5) * kCell_px));
                if (const auto point = place->view.lift(pixel);
                    point && place->view.facing(*point) > kLeastFacing)
                    place->cells_mm[static_cast<std::size_t>(row) * kColumns +
                                    static_cast<std::size_t>(column)] = point->v;
            }
        layAll(*place);
        drawHead(m_side);
    }
    return *place;
}

void AreaPad::drawHead(Side side) {
    m_runner.startAfter(
        tr("Drawing the head"),
        [this, side,
         view = m_scenes[side]->view](const base::Progress& progress) -> BackgroundRunner::Finish {
            render::NeutralPicture drawn = render::neutralHead(view, render::SkinType::II, progress);
            const QImage image = imageOf(std::make_shared<const base::Picture>(std::move(drawn.picture)));
            return [this, side, image] {
                m_scenes[side]->head = image;
                update();
            };
        },
        [](const std::exception_ptr&) {}); // painting works without it
}

// The head fills the pad: the ground at the edges of its picture is cut off.
QRectF AreaPad::picture() const {
    const QSizeF shown = kShownShare * QSizeF(kHeadWidth_px, kHeadHeight_px);
    const QSizeF size = shown.scaled(QSizeF(this->size()), Qt::KeepAspectRatio) / kShownShare;
    return {QPointF(0.5 * (width() - size.width()), 0.5 * (height() - size.height())), size};
}

std::optional<head::ScalpPoint> AreaPad::placeUnder(const QPointF& at) const {
    const QRectF area = picture();
    if (!m_scenes[m_side] || area.width() <= 0.0)
        return std::nullopt;
    const double scale = kHeadWidth_px / area.width();
    const base::ImagePoint pixel(Eigen::Vector2d((at.x() - area.x()) * scale, (at.y() - area.y()) * scale));
    const head::View& view = m_scenes[m_side]->view;
    const std::optional<base::HeadPoint> point = view.lift(pixel);
    if (!point || view.facing(*point) <= kLeastFacing)
        return std::nullopt;
    return head::scalpPointOf(view.head.surface, *point);
}

std::optional<QPointF> AreaPad::at(const head::ScalpPoint& place) const {
    if (!m_scenes[m_side])
        return std::nullopt;
    const head::View& view = m_scenes[m_side]->view;
    const base::HeadPoint point = head::onHead(view.head.surface, place);
    const std::optional<base::ImagePoint> pixel = view.project(point);
    if (!pixel || view.facing(point) <= kLeastFacing)
        return std::nullopt;
    const QRectF area = picture();
    const double scale = area.width() / kHeadWidth_px;
    return QPointF(area.x() + pixel->v.x() * scale, area.y() + pixel->v.y() * scale);
}

void AreaPad::lay(Scene& scene, const plan::AreaStroke& stroke, const head::ScalpPoint& place) const {
    const Eigen::Vector3d centre = head::onHead(scene.view.head.surface, place).v;
    const double reach = stroke.radius_mm * stroke.radius_mm;
    const QRgb colour = stroke.kind == plan::AreaStroke::Kind::Done ? kPaintedTint : 0U;
    for (int row = 0; row < kRows; ++row) {
        auto* line = reinterpret_cast<QRgb*>(scene.painted.scanLine(row));
        for (int column = 0; column < kColumns; ++column) {
            const auto& cell =
                scene.cells_mm[static_cast<std::size_t>(row) * kColumns + static_cast<std::size_t>(column)];
            if (cell && (*cell - centre).squaredNorm() <= reach)
                line[column] = colour;
        }
    }
}

void AreaPad::layAll(Scene& scene) const {
    scene.painted = QImage(kColumns, kRows, QImage::Format_ARGB32_Premultiplied);
    scene.painted.fill(Qt::transparent);
    for (const plan::AreaStroke& stroke : m_strokes)
        for (const head::ScalpPoint& place : stroke.places)
            lay(scene, stroke, place);
}

void AreaPad::setSide(Side side) {
    if (side == m_side)
        return;
    m_side = side;
    m_isDown = false;
    (void)scene();
    update();
    emit sideChanged(side);
}

void AreaPad::setRadius_mm(double radius_mm) {
    m_radius_mm = std::clamp(radius_mm, kSmallestBrush_mm, kLargestBrush_mm);
    update();
}

void AreaPad::setStrokes(std::vector<plan::AreaStroke> strokes) {
    m_strokes = std::move(strokes);
    m_isDown = false;
    for (std::optional<Scene>& each : m_scenes)
        if (each)
            layAll(*each);
    update();
}

void AreaPad::takeBack() {
    if (m_strokes.empty())
        return;
    std::vector<plan::AreaStroke> fewer = m_strokes;
    fewer.pop_back();
    setStrokes(std::move(fewer));
    emit changed();
}

void AreaPad::paintTo(const QPointF& at) {
    const std::optional<head::ScalpPoint> place = placeUnder(at);
    if (!place)
        return;
    plan::AreaStroke& stroke = m_strokes.back();
    if (!stroke.places.empty()) {
        const head::Ellipsoid& surface = scene().view.head.surface;
        const double gone =
            (head::onHead(surface, *place).v - head::onHead(surface, stroke.places.back()).v).norm();
        const double step = kStepOfRadius * stroke.radius_mm;
        if (gone < step)
            return;
        // A quick hand leaves no gaps.
        const Eigen::Vector2d from = stroke.places.back().vector();
        const int parts = std::clamp(static_cast<int>(gone / step), 1, 64);
        for (int i = 1; i < parts; ++i) {
            const Eigen::Vector2d between = from + (place->vector() - from) * i / parts;
            stroke.places.push_back({between.x(), between.y()});
            for (std::optional<Scene>& each : m_scenes)
                if (each)
                    lay(*each, stroke, stroke.places.back());
        }
    }
    stroke.places.push_back(*place);
    for (std::optional<Scene>& each : m_scenes)
        if (each)
            lay(*each, stroke, *place);
    update();
}

void AreaPad::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const Scene& shown = scene();
    const QRectF area = picture();
    QPainterPath frame;
    frame.addRoundedRect(area.intersected(QRectF(rect())), 6.0, 6.0);
    painter.setClipPath(frame);
    painter.fillRect(area, QColor(58, 58, 58)); // the head's own ground
    if (!shown.head.isNull())
        painter.drawImage(area, shown.head);
    painter.drawImage(area, shown.painted);
    if (m_hand && placeUnder(*m_hand)) {
        const double radius = m_radius_mm * shown.view.scaleAtCentre().value * area.width() / kHeadWidth_px;
        painter.setPen(QPen(QColor(255, 255, 255, 220), 1.4));
        painter.drawEllipse(*m_hand, radius, radius);
        painter.setPen(QPen(QColor(0, 0, 0, 140), 0.8));
        painter.drawEllipse(*m_hand, radius + 1.2, radius + 1.2);
    }
    if (hasFocus()) {
        painter.setClipping(false);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2.0));
        painter.drawPath(frame);
    }
}

void AreaPad::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !placeUnder(event->position()))
        return;
    m_isDown = true;
    m_strokes.push_back({m_kind, m_radius_mm, {}});
    paintTo(event->position());
}

void AreaPad::mouseMoveEvent(QMouseEvent* event) {
    m_hand = event->position();
    if (m_isDown)
        paintTo(event->position());
    update();
}

void AreaPad::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_isDown)
        return;
    m_isDown = false;
    emit changed();
}

void AreaPad::leaveEvent(QEvent*) {
    m_hand.reset();
    update();
}

void AreaPad::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key >= Qt::Key_1 && key <= Qt::Key_5)
        setSide(static_cast<Side>(key - Qt::Key_1));
    else if (key == Qt::Key_BracketLeft)
        setRadius_mm(m_radius_mm / 1.25);
    else if (key == Qt::Key_BracketRight)
        setRadius_mm(m_radius_mm * 1.25);
    else if (key == Qt::Key_Backspace)
        takeBack();
    else
        QWidget::keyPressEvent(event);
}

} // namespace trichion::studio

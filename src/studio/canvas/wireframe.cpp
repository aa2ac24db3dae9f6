#include "studio/canvas/wireframe.h"

#include "studio/canvas/overlay_style.h"
#include "studio/canvas/surface_path.h"
#include "trichion/head/fit.h"

#include <cmath>

namespace trichion::studio {

namespace {

using Line = std::vector<Eigen::Vector2d>;

constexpr double kEdge_deg = 126.0; // the wires end below ears and nape
constexpr double kMeridian_deg = 3.0;
constexpr double kWires_deg = 30.0;

Line meridian(double azimuth_deg) {
    const double azimuth = azimuth_deg * base::kDegreesToRadians;
    Line line;
    for (double polar = -kEdge_deg; polar <= kEdge_deg; polar += kMeridian_deg)
        line.emplace_back(polar * std::sin(azimuth), polar * std::cos(azimuth));
    return line;
}

Line parallel(double polar_deg) {
    Line line;
    for (double azimuth_deg = 0.0; azimuth_deg <= 360.0; azimuth_deg += kMeridian_deg) {
        const double azimuth = azimuth_deg * base::kDegreesToRadians;
        line.emplace_back(polar_deg * std::sin(azimuth), polar_deg * std::cos(azimuth));
    }
    return line;
}

/// The borders between the zones, as they are before a design moves them.
const std::vector<Line>& usualZoneBorders() {
    static const std::vector<Line> all = [] {
        std::vector<Line> lines;
        for (const std::vector<head::ScalpPoint>& border : head::zoneBorders()) {
            Line& line = lines.emplace_back();
            line.reserve(border.size());
            for (const head::ScalpPoint& place : border)
                line.push_back(place.vector());
        }
        return lines;
    }();
    return all;
}

QPainterPath rimOf(const head::View& view, const QTransform& fromPhoto) {
    QPainterPath path;
    for (const base::HeadPoint& point : head::silhouetteOf(view, 144)) {
        const auto pixel = view.project(point);
        if (!pixel)
            continue;
        const QPointF at = fromPhoto.map(QPointF(pixel->v.x(), pixel->v.y()));
        path.elementCount() == 0 ? path.moveTo(at) : path.lineTo(at);
    }
    path.closeSubpath();
    return path;
}

} // namespace

void paintWireframe(QPainter& painter, const head::View& view, const QTransform& fromPhoto) {
    QPainterPath wires;
    for (double azimuth = kWires_deg; azimuth < 180.0; azimuth += kWires_deg)
        wires.addPath(seenPath(view, meridian(azimuth), fromPhoto, kVisible));
    for (double polar = kWires_deg; polar < kEdge_deg; polar += kWires_deg)
        wires.addPath(seenPath(view, parallel(polar), fromPhoto, kVisible));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(overlay::kWire, 1.0));
    painter.drawPath(wires);
    QPainterPath borders;
    for (const Line& border : usualZoneBorders())
        borders.addPath(seenPath(view, border, fromPhoto, kVisible));
    painter.setPen(QPen(overlay::kZone, 1.4, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(borders);
    paintMidline(painter, view, fromPhoto);
    overlay::stroke(painter, rimOf(view, fromPhoto), overlay::kAccent, 1.8);
}

void paintMidline(QPainter& painter, const head::View& view, const QTransform& fromPhoto) {
    overlay::stroke(painter, seenPath(view, meridian(0.0), fromPhoto, kVisible), overlay::kMidline, 1.4);
}

void paintHairline(QPainter& painter, const head::View& view, const design::Design& design,
                   const QTransform& fromPhoto) {
    overlay::stroke(painter, seenPath(view, design::outlineOf(design).hairline, fromPhoto, kVisible),
                    overlay::kLine, 1.1);
}

void paintDesignLines(QPainter& painter, const head::View& view, const design::Design& design,
                      const QTransform& fromPhoto) {
    const design::Outline outline = design::outlineOf(design);
    overlay::stroke(painter, seenPath(view, outline.lowerEdge, fromPhoto, kVisible), overlay::kFaint, 1.2,
                    Qt::DashLine);
    overlay::stroke(painter, seenPath(view, outline.hairline, fromPhoto, kVisible), overlay::kLine, 1.6);
}

} // namespace trichion::studio

#include "studio/canvas/wireframe.h"

#include "studio/canvas/overlay_style.h"
#include "studio/canvas/surface_path.h"
#include "trichion/head/fit.h"

#include <array>
#include <cmath>

namespace trichion::studio {

namespace {

using Line = std::vector<Eigen::Vector2d>;

constexpr double kEdge_deg = 126.0; // the wires end below ears and nape
constexpr double kStep_deg = 3.0;
constexpr double kWires_deg = 30.0;
constexpr double kBorderGrid_deg = 3.0;

Line meridian(double azimuth_deg) {
    const double azimuth = azimuth_deg * base::kDegreesToRadians;
    Line line;
    for (double polar = -kEdge_deg; polar <= kEdge_deg; polar += kStep_deg)
        line.emplace_back(polar * std::sin(azimuth), polar * std::cos(azimuth));
    return line;
}

Line parallel(double polar_deg) {
    Line line;
    for (double azimuth_deg = 0.0; azimuth_deg <= 360.0; azimuth_deg += kStep_deg) {
        const double azimuth = azimuth_deg * base::kDegreesToRadians;
        line.emplace_back(polar_deg * std::sin(azimuth), polar_deg * std::cos(azimuth));
    }
    return line;
}

head::Zone zoneOf(const Eigen::Vector2d& place) {
    return head::zoneAt({place.x(), place.y()});
}

/// Where the zone changes between two places of different zones.
Eigen::Vector2d borderBetween(Eigen::Vector2d a, Eigen::Vector2d b) {
    const head::Zone zone = zoneOf(a);
    for (int round = 0; round < 10; ++round) {
        const Eigen::Vector2d middle = (a + b) / 2.0;
        (zoneOf(middle) == zone ? a : b) = middle;
    }
    return (a + b) / 2.0;
}

/// Pieces of the borders in one cell of the grid: its crossings joined to their middle.
void addBorders(std::vector<Line>& pieces, const Eigen::Vector2d& corner) {
    const std::array<Eigen::Vector2d, 4> corners = {corner, corner + Eigen::Vector2d(kBorderGrid_deg, 0.0),
                                                    corner + Eigen::Vector2d::Constant(kBorderGrid_deg),
                                                    corner + Eigen::Vector2d(0.0, kBorderGrid_deg)};
    Line crossings;
    for (std::size_t i = 0; i < corners.size(); ++i)
        if (zoneOf(corners[i]) != zoneOf(corners[(i + 1) % 4]))
            crossings.push_back(borderBetween(corners[i], corners[(i + 1) % 4]));
    if (crossings.size() == 2)
        pieces.push_back(crossings);
    else if (!crossings.empty()) {
        Eigen::Vector2d middle = Eigen::Vector2d::Zero();
        for (const Eigen::Vector2d& crossing : crossings)
            middle += crossing / static_cast<double>(crossings.size());
        for (const Eigen::Vector2d& crossing : crossings)
            pieces.push_back({crossing, middle});
    }
}

const std::vector<Line>& zoneBorders() {
    static const std::vector<Line> all = [] {
        std::vector<Line> pieces;
        for (double left = -kEdge_deg; left < kEdge_deg; left += kBorderGrid_deg)
            for (double front = -kEdge_deg; front < kEdge_deg; front += kBorderGrid_deg)
                if (std::hypot(left, front) < kEdge_deg)
                    addBorders(pieces, {left, front});
        return pieces;
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
    for (const Line& piece : zoneBorders())
        borders.addPath(seenPath(view, piece, fromPhoto, kVisible));
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

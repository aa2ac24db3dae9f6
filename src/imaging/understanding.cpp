#include "trichion/imaging/understanding.h"

#include "trichion/head/anatomy.h"
#include "trichion/head/fit.h"

#include <array>
#include <cmath>
#include <functional>
#include <optional>

namespace trichion::imaging {

using base::HeadPoint;
using base::ImagePoint;
using Eigen::Vector2d;
using Eigen::Vector3d;

namespace {

constexpr double kEdge_deg = 114.0; // the wires end below ears and nape
constexpr double kStep_deg = 3.0;
constexpr double kWires_deg = 30.0;

using Curve = std::vector<HeadPoint>;

/// The parts of a curve that face the camera, as lines.
void addSeen(std::vector<ShownLine>& lines, const head::View& view, const Curve& curve, Shown what) {
    ShownLine line{what, {}};
    for (const HeadPoint& point : curve) {
        const std::optional<ImagePoint> pixel = view.project(point);
        if (pixel && view.facing(point) > 0.0) {
            line.points.push_back(*pixel);
            continue;
        }
        if (line.points.size() > 1)
            lines.push_back(line);
        line.points.clear();
    }
    if (line.points.size() > 1)
        lines.push_back(line);
}

Curve meridian(const head::Ellipsoid& surface, double azimuth_deg) {
    const double azimuth = azimuth_deg * base::kDegreesToRadians;
    Curve curve;
    for (double polar = -kEdge_deg; polar <= kEdge_deg; polar += kStep_deg)
        curve.push_back(head::onHead(surface, {polar * std::sin(azimuth), polar * std::cos(azimuth)}));
    return curve;
}

Curve parallel(const head::Ellipsoid& surface, double polar_deg) {
    Curve curve;
    for (double azimuth_deg = 0.0; azimuth_deg <= 360.0; azimuth_deg += kStep_deg) {
        const double azimuth = azimuth_deg * base::kDegreesToRadians;
        curve.push_back(
            head::onHead(surface, {polar_deg * std::sin(azimuth), polar_deg * std::cos(azimuth)}));
    }
    return curve;
}

/// Level with the glabella, from ear to ear.
Curve browLevel(const head::Head& head) {
    const Eigen::Matrix3d fromFrankfurt = head::headToFrankfurt(head.longAxisRise).transpose();
    const Vector3d glabella = head::meanGlabella(head.surface).v;
    const double height = (fromFrankfurt.transpose() * glabella).y();
    const Vector3d axes = head.surface.halfAxes_mm();
    Curve curve;
    for (double azimuth_deg = -80.0; azimuth_deg <= 80.0; azimuth_deg += kStep_deg) {
        const double azimuth = azimuth_deg * base::kDegreesToRadians;
        // Along a level ray from the axis to the surface.
        const Vector3d start = fromFrankfurt * Vector3d(0.0, height, 0.0);
        const Vector3d along = fromFrankfurt * Vector3d(std::sin(azimuth), 0.0, std::cos(azimuth));
        const Vector3d s = start.cwiseQuotient(axes);
        const Vector3d d = along.cwiseQuotient(axes);
        const double b = s.dot(d);
        const double root = b * b - d.squaredNorm() * (s.squaredNorm() - 1.0);
        if (root >= 0.0)
            curve.emplace_back(Vector3d(start + along * ((std::sqrt(root) - b) / d.squaredNorm())));
    }
    return curve;
}

void addHead(std::vector<ShownLine>& lines, const head::View& view) {
    const head::Ellipsoid& surface = view.head.surface;
    for (double azimuth = kWires_deg; azimuth < 180.0; azimuth += kWires_deg)
        addSeen(lines, view, meridian(surface, azimuth), Shown::Wire);
    for (double polar = kWires_deg; polar < kEdge_deg; polar += kWires_deg)
        addSeen(lines, view, parallel(surface, polar), Shown::Wire);
    addSeen(lines, view, browLevel(view.head), Shown::BrowLevel);
    addSeen(lines, view, meridian(surface, 0.0), Shown::Midline);
    ShownLine rim{Shown::Rim, {}};
    for (const HeadPoint& point : head::silhouetteOf(view, 180))
        if (const std::optional<ImagePoint> pixel = view.project(point))
            rim.points.push_back(*pixel);
    if (!rim.points.empty())
        rim.points.push_back(rim.points.front());
    lines.push_back(rim);
}

void addMesh(std::vector<ShownLine>& lines, const std::vector<ImagePoint>& mesh, Shown what,
             const std::vector<std::size_t>& numbers) {
    ShownLine line{what, {}};
    for (const std::size_t number : numbers)
        line.points.push_back(mesh[number]);
    lines.push_back(line);
}

void addFace(std::vector<ShownLine>& lines, const PhotoFit& fit) {
    const auto addCurve = [&](const Curve& curve, Shown what) {
        ShownLine line{what, {}};
        for (const HeadPoint& point : curve)
            if (const std::optional<ImagePoint> pixel = fit.view.project(point))
                line.points.push_back(*pixel);
        if (!line.points.empty())
            lines.push_back(line);
    };
    addCurve(fit.face.browRight, Shown::Brow);
    addCurve(fit.face.browLeft, Shown::Brow);
    for (const std::optional<HeadPoint>& ear : {fit.face.earRight, fit.face.earLeft})
        if (ear)
            addCurve({*ear}, Shown::Ear);
    if (fit.landmarks.empty())
        return;
    // Rings of the face mesh round the openings of the eyes.
    addMesh(lines, fit.landmarks, Shown::Eye,
            {33, 246, 161, 160, 159, 158, 157, 173, 133, 155, 154, 153, 145, 144, 163, 7, 33});
    addMesh(lines, fit.landmarks, Shown::Eye,
            {263, 466, 388, 387, 386, 385, 384, 398, 362, 382, 381, 380, 374, 373, 390, 249, 263});
}

void addSquares(std::vector<ShownLine>& lines, const std::vector<SeenFace>& faces) {
    for (std::size_t i = 0; i < faces.size(); ++i) {
        const double half = 0.5 * faces[i].size_px;
        ShownLine square{i == 0 ? Shown::Face : Shown::OtherFace, {}};
        for (const Vector2d& corner :
             {Vector2d(-1, -1), Vector2d(1, -1), Vector2d(1, 1), Vector2d(-1, 1), Vector2d(-1, -1)})
            square.points.emplace_back(Vector2d(faces[i].centre.v + half * corner));
        lines.push_back(std::move(square));
    }
}

} // namespace

std::vector<ShownLine> understandingOf(const PhotoFit& fit) {
    std::vector<ShownLine> lines;
    addHead(lines, fit.view);
    lines.push_back({Shown::OutlineUnused, fit.strayOutline});
    lines.push_back({Shown::OutlineUsed, fit.view.fit.outline_px});
    addFace(lines, fit);
    addSquares(lines, fit.faces);
    return lines;
}

} // namespace trichion::imaging

#pragma once
// Draws what a pencil, a wrinkle or the light would leave on a photographed head.

#include "support/picture_changes.h"
#include "trichion/base/curve.h"
#include "trichion/base/hash.h"
#include "trichion/head/anatomy.h"
#include "trichion/head/view.h"

#include <Eigen/Geometry>
#include <QBuffer>
#include <QColor>
#include <QImage>
#include <QPainter>
#include <QPen>
#include <QPointF>
#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

namespace trichion::test {

/// How a line is drawn.
struct Stroke {
    QColor colour = QColor(20, 20, 22);
    double width_mm = 2.0;
    double opacity = 0.9;
    double dash_mm = 0.0; ///< 0: unbroken
    double gap_mm = 0.0;
};

/// Places at most 0.3 degrees apart along the smooth curve through handles.
inline std::vector<head::ScalpPoint> dense(const std::vector<head::ScalpPoint>& handles) {
    std::vector<Eigen::Vector2d> points;
    for (const head::ScalpPoint& handle : handles)
        points.push_back(handle.vector());
    std::vector<head::ScalpPoint> places;
    for (const Eigen::Vector2d& point : base::sampleCurve(points, 0.3))
        places.push_back({point.x(), point.y()});
    return places;
}

/// The photo with a line along dense places, where they face the camera; the pen narrows as the skin turns
/// away.
inline base::Picture withStroke(const base::Picture& photo, const head::View& view,
                                const std::vector<head::ScalpPoint>& places, const Stroke& stroke) {
    QImage ink(photo.width(), photo.height(), QImage::Format_ARGB32_Premultiplied);
    ink.fill(Qt::transparent);
    QPainter painter(&ink);
    painter.setRenderHint(QPainter::Antialiasing);
    double along_mm = 0.0;
    for (std::size_t k = 1; k < places.size(); ++k) {
        const base::HeadPoint from = head::onHead(view.head.surface, places[k - 1]);
        const base::HeadPoint to = head::onHead(view.head.surface, places[k]);
        along_mm += (to.v - from.v).norm();
        const bool inGap =
            stroke.dash_mm > 0.0 && std::fmod(along_mm, stroke.dash_mm + stroke.gap_mm) > stroke.dash_mm;
        const double facing = view.facing(to);
        if (inGap || facing < 0.1)
            continue;
        const Eigen::Vector2d a = view.project(from)->v;
        const Eigen::Vector2d b = view.project(to)->v;
        // The line's own direction on the skin and the one across it, as the camera sees them.
        const Eigen::Vector3d across =
            view.head.surface.normalAt(to).v.cross(to.v - from.v).normalized() * stroke.width_mm;
        const double width_px = (view.jacobianAt(to) * across).norm();
        painter.setPen(QPen(stroke.colour, std::max(0.6, width_px), Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(a.x(), a.y()), QPointF(b.x(), b.y()));
    }
    painter.end();
    QImage image = imageOf(photo);
    QPainter over(&image);
    over.setOpacity(stroke.opacity);
    over.drawImage(0, 0, ink);
    over.end();
    return pictureOf(image);
}

/// Light added round a place: a shine that washes the skin and what is drawn on it out.
inline base::Picture withShine(const base::Picture& photo, const head::View& view,
                               const head::ScalpPoint& place, double radius_mm) {
    base::Picture shone = photo;
    const base::HeadPoint point = head::onHead(view.head.surface, place);
    const Eigen::Vector2d middle = view.project(point)->v;
    const double radius_px = radius_mm * view.scaleAt(point).value;
    for (int y = 0; y < photo.height(); ++y)
        for (int x = 0; x < photo.width(); ++x) {
            const double away = (Eigen::Vector2d(x + 0.5, y + 0.5) - middle).norm() / radius_px;
            const double share = 1.15 * std::exp(-std::pow(away, 4.0));
            for (int c = 0; c < 3 && share > 0.003; ++c)
                shone.pixel(x, y)[c] = static_cast<std::uint8_t>(
                    std::min(255.0, photo.pixel(x, y)[c] + share * (255.0 - photo.pixel(x, y)[c])));
        }
    return shone;
}

/// Noise of a small sensor: each channel +- `sigma` code values.
inline base::Picture withNoise(const base::Picture& photo, double sigma) {
    base::Picture noisy = photo;
    for (int y = 0; y < photo.height(); ++y)
        for (int x = 0; x < photo.width(); ++x)
            for (int c = 0; c < 3; ++c) {
                const double deviation = base::normalFrom(
                    base::hashOf(7, 0, static_cast<std::uint64_t>((y * photo.width() + x) * 3 + c)));
                noisy.pixel(x, y)[c] = static_cast<std::uint8_t>(
                    std::clamp(photo.pixel(x, y)[c] + sigma * deviation + 0.5, 0.0, 255.0));
            }
    return noisy;
}

/// Out of focus by averaging down and up again.
inline base::Picture blurred(const base::Picture& photo, double factor) {
    const QImage image = imageOf(photo);
    return pictureOf(
        image
            .scaled(static_cast<int>(photo.width() / factor), static_cast<int>(photo.height() / factor),
                    Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .scaled(photo.width(), photo.height(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

/// Through a JPEG of a quality and back.
inline base::Picture compressed(const base::Picture& photo, int quality) {
    QBuffer file;
    file.open(QIODevice::ReadWrite);
    imageOf(photo).save(&file, "JPEG", quality);
    return pictureOf(QImage::fromData(file.data(), "JPEG"));
}

} // namespace trichion::test

#include "studio/canvas/surface_path.h"

#include <utility>

namespace trichion::studio {

std::optional<QPointF> seenAt(const head::View& view, const head::ScalpPoint& place, double leastFacing) {
    const base::HeadPoint point = head::onHead(view.head.surface, place);
    if (view.facing(point) < leastFacing)
        return std::nullopt;
    const std::optional<base::ImagePoint> pixel = view.project(point);
    if (!pixel || pixel->v.x() < 0.0 || pixel->v.y() < 0.0 || pixel->v.x() > view.photo.width_px ||
        pixel->v.y() > view.photo.height_px)
        return std::nullopt;
    return QPointF(pixel->v.x(), pixel->v.y());
}

QPainterPath seenPath(const head::View& view, const std::vector<Eigen::Vector2d>& line,
                      const QTransform& fromPhoto, double leastFacing) {
    QPainterPath path;
    bool drawing = false;
    for (const Eigen::Vector2d& place : line) {
        const std::optional<QPointF> point = seenAt(view, {place.x(), place.y()}, leastFacing);
        if (point && drawing)
            path.lineTo(fromPhoto.map(*point));
        else if (point)
            path.moveTo(fromPhoto.map(*point));
        drawing = point.has_value();
    }
    return path;
}

QPainterPath KeptLine::path(const std::shared_ptr<const Registration>& registration,
                            std::vector<Eigen::Vector2d> line, const QTransform& fromPhoto) {
    if (m_on != registration || m_line != line) {
        m_path = seenPath(registration->view, line, {});
        m_line = std::move(line);
        m_on = registration;
    }
    return fromPhoto.map(m_path);
}

std::optional<head::ScalpPoint> placeAt(const head::View& view, const QPointF& photo) {
    const std::optional<base::HeadPoint> point =
        view.lift(base::ImagePoint(Eigen::Vector2d(photo.x(), photo.y())));
    if (!point)
        return std::nullopt;
    return head::scalpPointOf(view.head.surface, *point);
}

} // namespace trichion::studio

#include "studio/canvas/stroke_path.h"

#include "studio/canvas/surface_path.h"
#include "trichion/design/density_parts.h"

#include <algorithm>
#include <cmath>

namespace trichion::studio {

using head::ScalpPoint;

namespace {

constexpr double kMostSteps = 400.0;

double apart_mm(const head::Ellipsoid& surface, const ScalpPoint& a, const ScalpPoint& b) {
    return (head::onHead(surface, a).v - head::onHead(surface, b).v).norm();
}

} // namespace

std::optional<ScalpPoint> touchedAt(const head::View& view, const QPointF& photo) {
    if (photo.x() < 0.0 || photo.y() < 0.0 || photo.x() > view.photo.width_px ||
        photo.y() > view.photo.height_px)
        return std::nullopt;
    const std::optional<ScalpPoint> place = placeAt(view, photo);
    if (!place || view.facing(head::onHead(view.head.surface, *place)) < kGraspable)
        return std::nullopt;
    return place;
}

void StrokePath::moveTo(const head::View& view, const QPointF& photo) {
    const QPointF from = m_last.value_or(photo);
    m_last = photo;
    const double way_px = std::hypot(photo.x() - from.x(), photo.y() - from.y());
    const double step_px = std::max(1.0, m_spacing.value * view.scaleAtCentre().value);
    const double steps = std::clamp(std::ceil(way_px / step_px), 1.0, kMostSteps);
    for (double step = 1.0; step <= steps; ++step)
        add(view, from + (photo - from) * (step / steps));
}

void StrokePath::add(const head::View& view, const QPointF& photo) {
    const std::optional<ScalpPoint> place = touchedAt(view, photo);
    if (!place) {
        m_cut = true;
        return;
    }
    if (m_cut)
        m_pieces.emplace_back();
    m_cut = false;
    std::vector<ScalpPoint>& piece = m_pieces.back();
    const std::size_t count = piece.size();
    const bool tailIsNear =
        count > 1 && apart_mm(view.head.surface, piece[count - 2], piece[count - 1]) < m_spacing.value;
    if (tailIsNear)
        piece.back() = *place;
    else if (count == 0 || piece.back() != *place)
        piece.push_back(*place);
    if (piece.size() >= design::kMostPoints)
        thinOut(piece);
}

void StrokePath::thinOut(std::vector<ScalpPoint>& piece) {
    std::vector<ScalpPoint> kept;
    kept.reserve(piece.size() / 2 + 2);
    for (std::size_t i = 0; i < piece.size(); i += 2)
        kept.push_back(piece[i]);
    if (kept.back() != piece.back())
        kept.push_back(piece.back());
    piece = std::move(kept);
    m_spacing = base::Millimetres(2.0 * m_spacing.value);
}

} // namespace trichion::studio

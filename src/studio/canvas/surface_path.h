#pragma once
/// \file
/// Lines on the scalp as a photo shows them: only what faces the camera and lies inside the photo.

#include "studio/services/photo_import.h"
#include "trichion/head/anatomy.h"
#include "trichion/head/view.h"

#include <Eigen/Core>
#include <QPainterPath>
#include <QPointF>
#include <QTransform>
#include <memory>
#include <optional>
#include <vector>

namespace trichion::studio {

/// Cosine below which skin counts as turned away for the hand: a handle on the rim cannot be aimed at.
inline constexpr double kGraspable = 0.12;
/// For lines that are only looked at.
inline constexpr double kVisible = 0.0;

/// Pixel of the photo that shows a place.
[[nodiscard]] std::optional<QPointF> seenAt(const head::View& view, const head::ScalpPoint& place,
                                            double leastFacing = kGraspable);
/// The visible parts of a line on the scalp chart, after `fromPhoto`.
[[nodiscard]] QPainterPath seenPath(const head::View& view, const std::vector<Eigen::Vector2d>& line,
                                    const QTransform& fromPhoto, double leastFacing = kGraspable);
/// seenPath() of a line that is drawn again and again, kept while neither it nor the view is another.
class KeptLine {
  public:
    [[nodiscard]] QPainterPath path(const std::shared_ptr<const Registration>& registration,
                                    std::vector<Eigen::Vector2d> line, const QTransform& fromPhoto);

  private:
    std::shared_ptr<const Registration> m_on;
    std::vector<Eigen::Vector2d> m_line;
    QPainterPath m_path; // in pixels of the photo
};
/// The place under a pixel; nothing beside the head.
[[nodiscard]] std::optional<head::ScalpPoint> placeAt(const head::View& view, const QPointF& photo);

} // namespace trichion::studio

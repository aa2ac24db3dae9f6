#pragma once
/// \file
/// Where small texts go beside what they name, so that none covers another or what the hand holds.

#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <optional>
#include <vector>

namespace trichion::studio {

/// A place for a text: beside a point, or on a line and turned along it.
struct LabelAnchor {
    QPointF at;
    std::optional<double> turn_deg; ///< on a line of this direction, clockwise from the right, -90..90
};

/// A text and the places it may stand at, best first.
struct LabelWish {
    QString text;
    QSizeF size;
    std::vector<LabelAnchor> anchors;
};

/// A text that found room.
struct PlacedLabel {
    QString text;
    QRectF plate; ///< before it is turned about its middle
    double turn_deg = 0.0;

    [[nodiscard]] QPolygonF corners() const;
};

/// Places labels in the order they are given: the first has the choice. A label stands beside or on one of
/// its anchors, inside `bounds`, and touches neither an earlier label nor anything `taken`; one that finds no
/// room is left out.
[[nodiscard]] std::vector<PlacedLabel> placeLabels(const std::vector<LabelWish>& wishes,
                                                   std::vector<QRectF> taken, const QRectF& bounds);

/// The free plate of a size beside an anchor, as above.
[[nodiscard]] std::optional<QRectF> freePlate(const QPointF& anchor, const QSizeF& size, double gap_px,
                                              const std::vector<QRectF>& taken, const QRectF& bounds);

} // namespace trichion::studio

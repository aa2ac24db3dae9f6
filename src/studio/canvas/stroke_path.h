#pragma once
/// \file
/// The way of a hand over the head, as places on the scalp.

#include "trichion/head/anatomy.h"
#include "trichion/head/view.h"

#include <QPointF>
#include <optional>
#include <vector>

namespace trichion::studio {

/// Collects places in the order of the hand. Where the hand leaves the head, passes its rim or leaves the
/// photo the way is cut; what follows is a piece of its own. A piece never has more than
/// design::kMostPoints: when it is full its points lie twice as far apart.
class StrokePath {
  public:
    /// Kept points lie at least so far apart, only the last one may lie nearer.
    explicit StrokePath(base::Millimetres spacing) : m_spacing(spacing) {}

    /// The hand went straight to a pixel of the photo.
    void moveTo(const head::View& view, const QPointF& photo);
    /// At least one place each.
    [[nodiscard]] const std::vector<std::vector<head::ScalpPoint>>& pieces() const noexcept {
        return m_pieces;
    }

  private:
    void add(const head::View& view, const QPointF& photo);
    void thinOut(std::vector<head::ScalpPoint>& piece);

    base::Millimetres m_spacing;
    std::vector<std::vector<head::ScalpPoint>> m_pieces;
    std::optional<QPointF> m_last; // photo pixels
    bool m_cut = true;
};

/// The place under a pixel if a hand can aim at it: on the head, not at its rim, inside the photo.
[[nodiscard]] std::optional<head::ScalpPoint> touchedAt(const head::View& view, const QPointF& photo);

} // namespace trichion::studio

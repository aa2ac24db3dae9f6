#include "studio/canvas/label_layout.h"

#include <QTransform>
#include <algorithm>
#include <array>

namespace trichion::studio {

namespace {

constexpr std::array kGaps_px = {8.0, 13.0}; // beside a small mark, beside a letter
constexpr double kApart_px = 3.0;

// Beside the anchor first: that is where the eye looks for a name. Left and down in sizes of the plate.
constexpr std::array<std::pair<double, double>, 8> kSides = {{{0.0, -0.5},
                                                              {-1.0, -0.5},
                                                              {0.0, -1.0},
                                                              {0.0, 0.0},
                                                              {-1.0, -1.0},
                                                              {-1.0, 0.0},
                                                              {-0.5, -1.0},
                                                              {-0.5, 0.0}}};

double shifted(double share, double gap_px) {
    return share == -0.5 ? 0.0 : share == 0.0 ? gap_px : -gap_px;
}

} // namespace

std::optional<QRectF> freePlate(const QPointF& anchor, const QSizeF& size, double gap_px,
                                const std::vector<QRectF>& taken, const QRectF& bounds) {
    for (const auto& [across, down] : kSides) {
        const QPointF corner(anchor.x() + across * size.width() + shifted(across, gap_px),
                             anchor.y() + down * size.height() + shifted(down, gap_px));
        const QRectF plate(corner, size);
        const QRectF wide = plate.adjusted(-kApart_px, -kApart_px, kApart_px, kApart_px);
        if (bounds.contains(plate) && std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) {
                return other.intersects(wide);
            }))
            return plate;
    }
    return std::nullopt;
}

QPolygonF PlacedLabel::corners() const {
    QTransform turned;
    turned.translate(plate.center().x(), plate.center().y());
    turned.rotate(turn_deg);
    turned.translate(-plate.center().x(), -plate.center().y());
    return turned.map(QPolygonF(plate));
}

namespace {

/// Room that a label takes, as upright boxes: a turned one is cut into pieces, so that its own are small.
std::vector<QRectF> boxesOf(const PlacedLabel& label) {
    if (label.turn_deg == 0.0)
        return {label.plate};
    constexpr int kPieces = 6;
    const QPolygonF corners = label.corners();
    std::vector<QRectF> boxes;
    boxes.reserve(kPieces);
    for (int i = 0; i < kPieces; ++i) {
        const auto between = [&](int from, int to, int step) {
            return corners[from] + (corners[to] - corners[from]) * step / kPieces;
        };
        boxes.push_back(
            QPolygonF({between(0, 1, i), between(0, 1, i + 1), between(3, 2, i), between(3, 2, i + 1)})
                .boundingRect());
    }
    return boxes;
}

bool isFree(const PlacedLabel& label, const std::vector<QRectF>& taken, const QRectF& bounds) {
    const std::vector<QRectF> boxes = boxesOf(label);
    return std::all_of(boxes.begin(), boxes.end(), [&](const QRectF& box) {
        const QRectF wide = box.adjusted(-kApart_px, -kApart_px, kApart_px, kApart_px);
        return bounds.contains(box) && std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) {
                   return other.intersects(wide);
               });
    });
}

std::optional<PlacedLabel> placed(const LabelWish& wish, const LabelAnchor& anchor,
                                  const std::vector<QRectF>& taken, const QRectF& bounds) {
    if (anchor.turn_deg) {
        const QPointF corner = anchor.at - QPointF(wish.size.width(), wish.size.height()) / 2.0;
        const PlacedLabel label{wish.text, QRectF(corner, wish.size), *anchor.turn_deg};
        return isFree(label, taken, bounds) ? std::optional(label) : std::nullopt;
    }
    for (const double gap_px : kGaps_px)
        if (const auto plate = freePlate(anchor.at, wish.size, gap_px, taken, bounds))
            return PlacedLabel{wish.text, *plate};
    return std::nullopt;
}

} // namespace

std::vector<PlacedLabel> placeLabels(const std::vector<LabelWish>& wishes, std::vector<QRectF> taken,
                                     const QRectF& bounds) {
    std::vector<PlacedLabel> all;
    for (const LabelWish& wish : wishes)
        for (const LabelAnchor& anchor : wish.anchors)
            if (const auto label = placed(wish, anchor, taken, bounds)) {
                const std::vector<QRectF> boxes = boxesOf(*label);
                taken.insert(taken.end(), boxes.begin(), boxes.end());
                all.push_back(*label);
                break;
            }
    return all;
}

} // namespace trichion::studio

#include "documents/retention_map.h"

#include "documents/lettering.h"

#include <QLinearGradient>
#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>

namespace trichion::documents {

namespace {

constexpr double kBar_mm = 20.0;
constexpr double kMostLeft = 1.0;
constexpr int kTileOpacity = 150; // of 255
const QColor kGround(24, 26, 30);
const QColor kInk(236, 238, 241);
const QColor kSoftInk(176, 182, 190);

/// Viridis (van der Walt and Smith 2015): even in lightness, and told apart by the colour-blind.
constexpr std::array<QRgb, 6> kStops{0xff440154U, 0xff414487U, 0xff2a788eU,
                                     0xff22a884U, 0xff7ad151U, 0xfffde725U};

QColor colourOf(double left) {
    const double at = std::clamp(left / kMostLeft, 0.0, 1.0) * (kStops.size() - 1.0);
    const auto low = std::min(static_cast<std::size_t>(at), kStops.size() - 2);
    const double t = at - static_cast<double>(low);
    const QColor a(kStops[low]);
    const QColor b(kStops[low + 1]);
    return {static_cast<int>(std::lround(a.red() + t * (b.red() - a.red()))),
            static_cast<int>(std::lround(a.green() + t * (b.green() - a.green()))),
            static_cast<int>(std::lround(a.blue() + t * (b.blue() - a.blue())))};
}

/// The photo in grey on top of room for the legend.
base::Picture greyOnSheet(const base::Picture& photo, int room) {
    base::Picture sheet(photo.width(), photo.height() + room);
    for (int y = 0; y < sheet.height(); ++y)
        for (int x = 0; x < sheet.width(); ++x) {
            std::uint8_t* to = sheet.pixel(x, y);
            to[3] = 255;
            if (y >= photo.height()) {
                to[0] = static_cast<std::uint8_t>(kGround.blue());
                to[1] = static_cast<std::uint8_t>(kGround.green());
                to[2] = static_cast<std::uint8_t>(kGround.red());
                continue;
            }
            const std::uint8_t* from = photo.pixel(x, y);
            const int grey = (29 * from[0] + 150 * from[1] + 77 * from[2]) / 256;
            std::fill_n(to, 3, static_cast<std::uint8_t>(grey));
        }
    return sheet;
}

/// Where the legend's parts lie.
struct Legend {
    double unit = 12.0; ///< size of letters
    double top = 0.0;   ///< of the sheet's lower part
    double width = 0.0;

    [[nodiscard]] double margin() const { return 1.2 * unit; }
    [[nodiscard]] double lineAt(std::size_t line) const {
        return top + (4.6 + 1.5 * static_cast<double>(line)) * unit;
    }
};

void drawColours(QPainter& painter, const Legend& legend, const Lettering& letters) {
    const double width = std::min(18.0 * legend.unit, 0.55 * legend.width);
    const QRectF bar(legend.margin(), legend.top + 2.0 * legend.unit, width, 0.8 * legend.unit);
    letters.draw(painter, bar.left(), legend.top + 1.5 * legend.unit, QStringLiteral("Pigment left"), kInk);
    QLinearGradient gradient(bar.topLeft(), bar.topRight());
    for (std::size_t i = 0; i < kStops.size(); ++i)
        gradient.setColorAt(static_cast<double>(i) / (kStops.size() - 1.0), QColor(kStops[i]));
    painter.fillRect(bar, gradient);
    for (const int percent : {0, 50, 100}) {
        const QString text = QStringLiteral("%1 %").arg(percent);
        const double at = bar.left() + percent / 100.0 * bar.width();
        const double shift = percent == 0 ? 0.0 : percent == 100 ? 1.0 : 0.5;
        letters.draw(painter, at - shift * letters.widthOf(text), bar.bottom() + 1.1 * legend.unit, text,
                     kSoftInk);
    }
}

void drawScale(QPainter& painter, const Legend& legend, const Lettering& letters, double pxPerMm) {
    const double length = kBar_mm * pxPerMm;
    const double right = legend.width - legend.margin();
    const double y = legend.top + 2.4 * legend.unit;
    if (length > 0.35 * legend.width)
        return;
    painter.fillRect(QRectF(right - length, y, length, std::max(2.0, 0.15 * legend.unit)), kInk);
    const QString text = QStringLiteral("2 cm");
    letters.draw(painter, right - 0.5 * length - 0.5 * letters.widthOf(text), y - 0.5 * legend.unit, text,
                 kInk);
}

} // namespace

base::Picture retentionMap(const base::Picture& photo, const std::vector<RetentionTile>& tiles,
                           const RetentionCaption& caption) {
    Legend legend;
    legend.unit = std::max(11.0, 0.02 * std::max(photo.width(), photo.height()));
    legend.top = photo.height();
    legend.width = photo.width();
    // Below the lines there is room for the stamp.
    const int room = static_cast<int>(legend.lineAt(caption.lines.size()) - legend.top + 3.2 * legend.unit);
    base::Picture sheet = greyOnSheet(photo, room);
    QImage canvas = canvasOn(sheet);
    QPainter painter(&canvas);
    for (const RetentionTile& tile : tiles) {
        QColor colour = colourOf(tile.left);
        colour.setAlpha(kTileOpacity);
        painter.fillRect(QRect(tile.pixels.x, tile.pixels.y, tile.pixels.width, tile.pixels.height), colour);
    }
    const Lettering letters(legend.unit, Weight::Regular);
    drawColours(painter, legend, letters);
    drawScale(painter, legend, letters, caption.scale.value);
    for (std::size_t i = 0; i < caption.lines.size(); ++i)
        letters.draw(
            painter, legend.margin(), legend.lineAt(i + 1),
            letters.fitted(QString::fromStdString(caption.lines[i]), legend.width - 2.0 * legend.margin()),
            kSoftInk);
    return sheet;
}

} // namespace trichion::documents

#include "documents/contact_sheet.h"

#include "documents/lettering.h"
#include "photo/scale.h"
#include "trichion/base/error.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <cstring>

namespace trichion::documents {

using base::Picture;

namespace {

constexpr std::uint8_t kGround = 36;
const QColor kCaption(222, 222, 222);
constexpr double kSizeOfWidth = 0.034;
constexpr double kSmallest_px = 12.0;
constexpr double kLargest_px = 44.0;
// In units of the caption's letter size.
constexpr double kGutter = 1.5;
constexpr double kAboveCaption = 0.85;
constexpr double kBelowCaption = 0.55; ///< for descenders
constexpr double kMostPixels = 100e6;

void requireWithin(const char* what, double given, double low, double high) {
    const auto text = [](double value) { return std::to_string(std::llround(value)); };
    if (given < low || given > high)
        throw base::Error(base::ErrorCode::ValueOutOfRange,
                          {{"what", what}, {"low", text(low)}, {"high", text(high)}, {"given", text(given)}});
}

struct Row {
    int top = 0;
    int pictureHeight = 0;
};

/// Where everything goes, in pixels of the sheet.
struct Grid {
    double letter_px = 0.0;
    int gutter = 0;
    int captionHeight = 0;
    int cellWidth = 0;
    int columns = 0;
    std::vector<Row> rows;
    int width = 0;
    int height = 0;

    [[nodiscard]] int leftOf(std::size_t panel) const {
        return gutter + static_cast<int>(panel % static_cast<std::size_t>(columns)) * (cellWidth + gutter);
    }
    [[nodiscard]] const Row& rowOf(std::size_t panel) const {
        return rows[panel / static_cast<std::size_t>(columns)];
    }
};

Grid gridFor(const std::vector<Picture>& pictures, int columns, int panelWidth) {
    Grid grid;
    grid.letter_px = std::clamp(kSizeOfWidth * panelWidth, kSmallest_px, kLargest_px);
    grid.gutter = static_cast<int>(std::lround(kGutter * grid.letter_px));
    grid.captionHeight =
        static_cast<int>(std::lround((kAboveCaption + kCapHeight + kBelowCaption) * grid.letter_px));
    grid.cellWidth = panelWidth;
    grid.columns = std::min(columns, static_cast<int>(pictures.size()));
    grid.width = grid.gutter + grid.columns * (panelWidth + grid.gutter);
    int top = grid.gutter;
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        if (i % static_cast<std::size_t>(grid.columns) == 0)
            grid.rows.push_back(Row{top, 0});
        Row& row = grid.rows.back();
        row.pictureHeight = std::max(row.pictureHeight, pictures[i].height());
        if ((i + 1) % static_cast<std::size_t>(grid.columns) == 0 || i + 1 == pictures.size())
            top += row.pictureHeight + grid.captionHeight + grid.gutter;
    }
    grid.height = top;
    return grid;
}

void paste(const Picture& picture, int left, int top, Picture& sheet) {
    for (int y = 0; y < picture.height(); ++y)
        std::memcpy(sheet.pixel(left, top + y), picture.row(y), picture.stride());
}

Picture emptySheet(int width, int height) {
    Picture sheet(width, height);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            std::uint8_t* pixel = sheet.pixel(x, y);
            pixel[0] = pixel[1] = pixel[2] = kGround;
            pixel[3] = 255;
        }
    return sheet;
}

} // namespace

Picture contactSheet(const std::vector<Panel>& panels, int columns, int panelWidth) {
    requireWithin("The number of panels", static_cast<double>(panels.size()), 1, 10'000);
    requireWithin("The number of columns", columns, 1, 100);
    requireWithin("The width of a panel in pixels", panelWidth, 64, 8'000);
    std::vector<Picture> pictures;
    pictures.reserve(panels.size());
    for (const Panel& panel : panels)
        pictures.push_back(photo::scaledTo(panel.picture, panelWidth));
    const Grid grid = gridFor(pictures, columns, panelWidth);
    requireWithin("The size of the sheet in pixels", static_cast<double>(grid.width) * grid.height, 1,
                  kMostPixels);

    Picture sheet = emptySheet(grid.width, grid.height);
    QImage canvas = canvasOn(sheet);
    QPainter painter(&canvas);
    const Lettering letters(grid.letter_px, Weight::Regular);
    for (std::size_t i = 0; i < panels.size(); ++i) {
        const Row& row = grid.rowOf(i);
        const int left = grid.leftOf(i);
        // Smaller pictures are centred in their cell; the caption keeps to the cell's left edge.
        paste(pictures[i], left + (grid.cellWidth - pictures[i].width()) / 2,
              row.top + (row.pictureHeight - pictures[i].height()) / 2, sheet);
        const double baseline = row.top + row.pictureHeight + (kAboveCaption + kCapHeight) * grid.letter_px;
        const QString caption = QString::fromStdString(panels[i].caption).simplified();
        letters.draw(painter, left, baseline, letters.fitted(caption, grid.cellWidth), kCaption);
    }
    return sheet;
}

} // namespace trichion::documents

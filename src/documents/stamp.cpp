#include "documents/stamp.h"

#include "documents/lettering.h"

#include <QPainter>
#include <QRectF>
#include <algorithm>
#include <cmath>
#include <vector>

namespace trichion::documents {

using base::Picture;

namespace {

constexpr double kSizeOfHeight = 0.016;
constexpr double kLongestOfWidth = 0.62;
constexpr double kSmallest_px = 11.0;
constexpr double kTallestOfHeight = 0.24; ///< with the margins; lines beyond it are dropped
// In units of the letter size.
constexpr double kMargin = 1.0;
constexpr double kPaddingX = 0.80;
constexpr double kPaddingY = 0.56;
constexpr double kLeading = 1.45;
constexpr double kCornerRadius = 0.42;
constexpr double kGap = 0.48; ///< on each side of a separating dot
constexpr double kDotRadius = 0.085;

const QColor kPlate(14, 16, 19, 176);
const QColor kLoud(255, 255, 255, 248);
const QColor kQuiet(255, 255, 255, 218);
const QColor kDot(255, 255, 255, 140);

enum class Tone { Loud, Quiet };

struct Part {
    QString text;
    Tone tone = Tone::Quiet;
    double x = 0.0; ///< from the left end of the line
    double width = 0.0;
};
using Line = std::vector<Part>;

struct Layout {
    double size_px = 0.0;
    std::vector<Line> lines;
    double textWidth = 0.0;

    [[nodiscard]] int margin() const { return static_cast<int>(std::lround(kMargin * size_px)); }
    [[nodiscard]] int plateWidth() const {
        return static_cast<int>(std::ceil(textWidth + 2.0 * kPaddingX * size_px));
    }
    [[nodiscard]] int plateHeight() const {
        const double text = kCapHeight + kLeading * static_cast<double>(lines.size() - 1);
        return static_cast<int>(std::ceil((text + 2.0 * kPaddingY) * size_px));
    }
};

std::vector<QString> partsOf(const StampText& text) {
    const std::string_view name = nameOf(text.subject);
    std::vector<QString> parts = {QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))};
    for (const std::string& part : {text.state, text.detail})
        if (!part.empty())
            parts.push_back(QString::fromStdString(part).simplified());
    parts.push_back(QStringLiteral("Trichion"));
    return parts;
}

double widthInOneLine(const std::vector<QString>& parts, const Lettering& letters) {
    double width = -2.0 * kGap * letters.size();
    for (const QString& part : parts)
        width += letters.widthOf(part) + 2.0 * kGap * letters.size();
    return width;
}

// Fills lines from left to right; a part that is too long for a line of its own is cut with an ellipsis.
std::vector<Line> brokenInto(double width, const std::vector<QString>& parts, const Lettering& letters) {
    std::vector<Line> lines;
    for (const QString& text : parts) {
        const QString shown = letters.fitted(text, width);
        const double length = letters.widthOf(shown);
        const Tone tone = lines.empty() ? Tone::Loud : Tone::Quiet;
        const double gap = 2.0 * kGap * letters.size();
        const double x = lines.empty() ? 0.0 : lines.back().back().x + lines.back().back().width + gap;
        if (lines.empty() || x + length > width + 1e-6)
            lines.push_back({Part{shown, tone, 0.0, length}});
        else
            lines.back().push_back(Part{shown, tone, x, length});
    }
    return lines;
}

Layout layoutFor(int width, int height, const StampText& text) {
    std::vector<QString> parts = partsOf(text);
    const double unitWidth = widthInOneLine(parts, Lettering(1.0, Weight::Regular));
    Layout layout;
    layout.size_px =
        std::max(kSmallest_px, std::min(kSizeOfHeight * height, kLongestOfWidth * width / unitWidth));
    const double room = width - 2.0 * (kMargin + kPaddingX) * layout.size_px;
    // The first word stays whole even in a thumbnail.
    const QString shortest =
        text.subject == Subject::Simulation ? QStringLiteral("Simulation") : QStringLiteral("Photo");
    const double shortestUnit = Lettering(1.0, Weight::Regular).widthOf(shortest);
    if (room < 2.0 * shortestUnit * kSmallest_px)
        parts.front() = shortest;
    if (room < shortestUnit * layout.size_px)
        layout.size_px = width / (shortestUnit + 0.05 + 2.0 * (kMargin + kPaddingX));
    const Lettering letters(layout.size_px, Weight::Regular);
    layout.lines =
        brokenInto(std::max(1.0, width - 2.0 * (kMargin + kPaddingX) * layout.size_px), parts, letters);
    while (layout.lines.size() > 1 && layout.plateHeight() + 2 * layout.margin() > kTallestOfHeight * height)
        layout.lines.pop_back();
    for (const Line& line : layout.lines)
        layout.textWidth = std::max(layout.textWidth, line.back().x + line.back().width);
    return layout;
}

base::PixelRect plateOf(const Layout& layout, int width, int height) {
    const int left = std::min(layout.margin(), width - 1);
    const int top = std::max(0, height - layout.margin() - layout.plateHeight());
    return {left, top, std::min(layout.plateWidth(), width - left),
            std::min(layout.plateHeight(), height - top)};
}

void drawLine(QPainter& painter, const Line& line, double x, double baseline, const Lettering& letters) {
    for (std::size_t i = 0; i < line.size(); ++i) {
        const Part& part = line[i];
        letters.draw(painter, x + part.x, baseline, part.text, part.tone == Tone::Loud ? kLoud : kQuiet);
        if (i == 0)
            continue;
        const QPointF centre(x + part.x - kGap * letters.size(), baseline - 0.5 * kXHeight * letters.size());
        painter.setBrush(kDot);
        painter.drawEllipse(centre, kDotRadius * letters.size(), kDotRadius * letters.size());
    }
}

} // namespace

std::string_view nameOf(Subject subject) noexcept {
    switch (subject) {
    case Subject::Simulation:
        return "Simulation, not a promise";
    case Subject::UnchangedPhoto:
        return "Photo, unchanged";
    case Subject::AlignedPhoto:
        return "Photo, laid over another";
    case Subject::MeasuredPhoto:
        return "Photo with a measurement";
    }
    return "";
}

base::PixelRect stampPlate(int width, int height, const StampText& text) {
    if (width <= 0 || height <= 0)
        return {};
    return plateOf(layoutFor(width, height, text), width, height);
}

Picture stamped(const Picture& picture, const StampText& text) {
    Picture result = picture;
    if (picture.empty())
        return result;
    const Layout layout = layoutFor(picture.width(), picture.height(), text);
    const base::PixelRect plate = plateOf(layout, picture.width(), picture.height());
    QImage canvas = canvasOn(result);
    QPainter painter(&canvas);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(plate.x, plate.y, plate.width, plate.height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(kPlate);
    const double radius = kCornerRadius * layout.size_px;
    painter.drawRoundedRect(QRectF(plate.x, plate.y, plate.width, plate.height), radius, radius);
    const Lettering letters(layout.size_px, Weight::Regular);
    const double x = plate.x + kPaddingX * layout.size_px;
    double baseline = plate.y + (kPaddingY + kCapHeight) * layout.size_px;
    for (const Line& line : layout.lines) {
        drawLine(painter, line, x, baseline, letters);
        baseline += kLeading * layout.size_px;
    }
    return result;
}

} // namespace trichion::documents

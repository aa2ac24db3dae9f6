#include "documents/understood.h"

#include "documents/understood_style.h"

#include "documents/lettering.h"
#include "photo/scale.h"
#include "trichion/base/messages.h"

#include <QPainter>
#include <QPainterPath>
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace trichion::documents {

using imaging::Shown;
using imaging::ShownLine;

namespace {

constexpr int kLongest_px = 1600;
constexpr double kUnit = 1.0 / 900.0; // of the shorter side: one line width
constexpr double kLetter = 15.0;      // units
constexpr double kLeading = 1.5;
constexpr double kMargin = 1.4;
const QColor kPaper(24, 26, 30);
const QColor kText(236, 238, 241);
const QColor kQuiet(168, 174, 182);
const QColor kWarning(255, 196, 92);

using Style = UnderstoodStyle;

constexpr double kMark = 2.2; // units; half size of a single mark

const Style& styleOf(Shown what) {
    return *std::find_if(understoodStyles().begin(), understoodStyles().end(),
                         [&](const Style& style) { return style.what == what; });
}

/// The photo at its size in the sheet.
struct Frame {
    double scale = 1.0;
    double unit = 1.0;

    [[nodiscard]] QPointF at(const base::ImagePoint& point) const {
        return {scale * point.v.x(), scale * point.v.y()};
    }
};

void drawMarks(QPainter& painter, const ShownLine& line, const Frame& frame) {
    const double half = kMark * frame.unit;
    for (const base::ImagePoint& point : line.points) {
        const QPointF at = frame.at(point);
        if (line.what == Shown::OutlineUsed)
            painter.fillRect(QRectF(at.x() - 0.5 * half, at.y() - 0.5 * half, half, half),
                             painter.pen().color());
        else if (line.what == Shown::Ear)
            painter.drawEllipse(at, 3.0 * half, 3.0 * half);
        else {
            painter.drawLine(at - QPointF(half, half), at + QPointF(half, half));
            painter.drawLine(at - QPointF(half, -half), at + QPointF(half, -half));
        }
    }
}

void drawLine(QPainter& painter, const ShownLine& line, const Frame& frame) {
    const Style& style = styleOf(line.what);
    painter.setPen(QPen(style.colour, std::max(1.0, style.width * frame.unit), Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (line.what == Shown::OutlineUsed || line.what == Shown::OutlineUnused || line.what == Shown::Ear)
        return drawMarks(painter, line, frame);
    QPainterPath path;
    for (std::size_t i = 0; i < line.points.size(); ++i)
        i == 0 ? path.moveTo(frame.at(line.points[i])) : path.lineTo(frame.at(line.points[i]));
    painter.drawPath(path);
}

/// Words broken into lines of a width.
QStringList wrapped(const QString& text, const Lettering& letters, double width) {
    QStringList lines;
    for (const QString& word : text.split(QLatin1Char(' '))) {
        const QString longer = lines.isEmpty() ? word : lines.back() + QLatin1Char(' ') + word;
        if (!lines.isEmpty() && letters.widthOf(longer) <= width)
            lines.back() = longer;
        else
            lines << word;
    }
    return lines;
}

QString summaryOf(const imaging::PhotoFit& fit) {
    const QString kind = QString::fromStdString(std::string(head::nameOf(fit.view.fit.kind)));
    QString text = QStringLiteral("%1 view  ·  %2 % sure  ·  %3 px per mm  ·  outline within %4 px")
                       .arg(kind)
                       .arg(std::lround(100.0 * fit.confidence))
                       .arg(fit.view.scaleAtCentre().value, 0, 'f', 2)
                       .arg(fit.view.fit.residual_px, 0, 'f', 1);
    if (fit.view.photo.flipped)
        text += QStringLiteral("  ·  flipped");
    return text;
}

/// The text below the photo, in lines.
struct Caption {
    QString summary;
    QStringList findings;
    std::vector<const Style*> legend;
};

Caption captionOf(const imaging::PhotoFit& fit, const std::vector<ShownLine>& lines, const Lettering& letters,
                  double width) {
    Caption caption{letters.fitted(summaryOf(fit), width), {}, {}};
    for (const base::Finding& finding : fit.findings)
        caption.findings << wrapped(QStringLiteral("• ") + QString::fromStdString(base::describe(finding)),
                                    letters, width);
    for (const Style& style : understoodStyles())
        if (*style.name != '\0' && std::any_of(lines.begin(), lines.end(), [&](const ShownLine& line) {
                return line.what == style.what && !line.points.empty();
            }))
            caption.legend.push_back(&style);
    return caption;
}

/// Draws the legend and returns the baseline of its last line.
double drawLegend(QPainter& painter, const Caption& caption, const Lettering& letters, double left,
                  double width, double baseline) {
    const double size = letters.size();
    double x = left;
    for (const Style* style : caption.legend) {
        const QString name = QString::fromUtf8(style->name);
        const double needed = 1.1 * size + letters.widthOf(name);
        if (x > left && x + needed > left + width) {
            x = left;
            baseline += kLeading * size;
        }
        painter.fillRect(QRectF(x, baseline - 0.62 * size, 0.7 * size, 0.7 * size), style->colour);
        letters.draw(painter, x + 1.1 * size, baseline, name, kQuiet);
        x += needed + 1.2 * size;
    }
    return baseline;
}

int legendLines(const Caption& caption, const Lettering& letters, double width) {
    int lines = 1;
    double x = 0.0;
    for (const Style* style : caption.legend) {
        const double needed = 1.1 * letters.size() + letters.widthOf(QString::fromUtf8(style->name));
        if (x > 0.0 && x + needed > width) {
            x = 0.0;
            ++lines;
        }
        x += needed + 1.2 * letters.size();
    }
    return lines;
}

void drawCaption(QPainter& painter, const Caption& caption, const Lettering& letters, double top,
                 double width) {
    const double size = letters.size();
    const double left = kMargin * size;
    double baseline = top + (kMargin + kCapHeight) * size;
    letters.draw(painter, left, baseline, caption.summary, kText);
    baseline = drawLegend(painter, caption, letters, left, width, baseline + kLeading * size);
    for (const QString& line : caption.findings) {
        baseline += kLeading * size;
        letters.draw(painter, left, baseline, line, kWarning);
    }
}

} // namespace

const std::vector<UnderstoodStyle>& understoodStyles() {
    static const std::vector<UnderstoodStyle> all = {
        {Shown::Wire, QColor(255, 255, 255, 105), 0.9, ""},
        {Shown::BrowLevel, QColor(120, 205, 255), 1.4, "brow level"},
        {Shown::Midline, QColor(255, 255, 255), 1.6, "midline"},
        {Shown::Rim, QColor(255, 210, 74), 1.8, "head as fitted"},
        {Shown::OutlineUnused, QColor(255, 92, 92), 1.2, "edges not used"},
        {Shown::OutlineUsed, QColor(66, 230, 120), 1.0, "outline seen"},
        {Shown::Brow, QColor(255, 120, 220), 1.8, "brows"},
        {Shown::Eye, QColor(120, 235, 235), 1.4, "eyes"},
        {Shown::Ear, QColor(255, 150, 60), 1.6, "ears"},
        {Shown::Face, QColor(190, 165, 255), 1.2, "face"},
        {Shown::OtherFace, QColor(255, 92, 92), 1.6, "another face"}};
    return all;
}

base::Picture understoodPicture(const base::Picture& photo, const imaging::PhotoFit& fit) {
    const int longer = std::max(photo.width(), photo.height());
    const int width =
        longer > kLongest_px ? std::max(1, photo.width() * kLongest_px / longer) : photo.width();
    base::Picture small = width < photo.width() ? photo::scaledTo(photo, width) : photo;
    Frame frame;
    frame.scale = static_cast<double>(small.width()) / photo.width();
    frame.unit = std::max(1.0, kUnit * std::min(small.width(), small.height()));
    const Lettering letters(kLetter * std::max(0.8, kUnit * small.width()), Weight::Regular);
    const double room = small.width() - 2.0 * kMargin * letters.size();
    const std::vector<ShownLine> lines = imaging::understandingOf(fit);
    const Caption caption = captionOf(fit, lines, letters, room);
    const double text =
        kLeading * (legendLines(caption, letters, room) + static_cast<int>(caption.findings.size()));
    const int below = static_cast<int>(std::ceil((2.0 * kMargin + kCapHeight + text) * letters.size()));

    base::Picture sheet(small.width(), small.height() + below);
    QImage canvas = canvasOn(sheet);
    canvas.fill(kPaper);
    QPainter painter(&canvas);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole(0.0, 0.0, small.width(), small.height());
    painter.drawImage(whole.topLeft(), canvasOn(small));
    painter.fillRect(whole, QColor(0, 0, 0, 60));
    painter.setClipRect(whole);
    for (const ShownLine& line : lines)
        drawLine(painter, line, frame);
    painter.setClipping(false);
    drawCaption(painter, caption, letters, small.height(), room);
    return sheet;
}

} // namespace trichion::documents

#pragma once
/// \file
/// A paper while it is written: where the pen is, and the head and foot of its pages.

#include "documents/page_parts.h"
#include "documents/paper.h"
#include "documents/paper_block.h"
#include "documents/paper_pages.h"

#include <Eigen/Core>
#include <QColor>
#include <QPainter>
#include <algorithm>
#include <string>
#include <utility>

namespace trichion::documents {

inline constexpr double kSide_mm = 20.0;
inline constexpr double kTop_mm = 18.0;
inline constexpr double kFoot_mm = 22.0;
inline constexpr double kHeading_pt = 11.0;
inline constexpr double kText_pt = 9.2;
inline constexpr double kSmall_pt = 7.6;
inline const QColor kRule(201, 208, 214);

struct PaperWriter::State {
    State(const Letterhead& from, std::string called, std::string what, Pages& target, int expected,
          int turnBefore)
        : letterhead(from)
        , title(std::move(called))
        , subtitle(std::move(what))
        , sheets(target)
        , pages(expected)
        , size(sizeOf_mm(from.paper))
        , parts(turnBefore) {
        sheets.begin(painter);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
    }

    const Letterhead& letterhead;
    std::string title;
    std::string subtitle;
    Pages& sheets;
    QPainter painter;
    int pages; ///< 0 while they are counted
    Eigen::Vector2d size;
    int page = 1;
    double y_mm = kTop_mm;
    PageParts parts;

    [[nodiscard]] double width() const { return size.x() - 2.0 * kSide_mm; }
    [[nodiscard]] double bottom() const { return size.y() - kFoot_mm; }
    [[nodiscard]] double left() const { return bottom() - y_mm; }

    void text(const std::string& words, double size_pt, Tone tone, double x_mm, double top_mm,
              double width_mm, Qt::Alignment align = Qt::AlignLeft) {
        Block(words, size_pt, tone, width_mm, align).draw(painter, x_mm, top_mm);
    }
    void line(const std::string& words, double x_mm, double top_mm, double width_mm,
              Qt::Alignment align = Qt::AlignLeft) {
        fitted(words, kSmall_pt, Tone::Quiet, {width_mm, 1}, align).draw(painter, x_mm, top_mm);
    }
    void rule(double x_mm, double at_mm, double width_mm, const QColor& colour, double thick_mm) {
        painter.fillRect(
            QRectF(x_mm * kPaperUnit, at_mm * kPaperUnit, width_mm * kPaperUnit, thick_mm * kPaperUnit),
            colour);
    }
    void picture(const base::Picture& shown, double x_mm, double top_mm, double width_mm, double height_mm);
    void firstHead();
    void laterHead();
    void foot();
    void turn() {
        foot();
        sheets.next(painter);
        ++page;
        y_mm = kTop_mm;
        laterHead();
    }
    void beginPart(PageParts::Kind kind) {
        if (parts.begins(kind, page, y_mm / size.y()) && y_mm > kTop_mm + 12.0)
            turn();
    }
    /// Turns the page unless there is so much room; never on an empty one.
    void need(double height_mm) {
        if (height_mm > left() && y_mm > kTop_mm + 12.0)
            turn();
    }
};

} // namespace trichion::documents

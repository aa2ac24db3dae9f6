#include "documents/paper_state.h"

#include <algorithm>

namespace trichion::documents {

namespace {

constexpr double kCellPadding_mm = 1.6;

std::vector<std::string> titlesOf(const std::vector<PaperColumn>& columns) {
    std::vector<std::string> titles;
    titles.reserve(columns.size());
    for (const PaperColumn& column : columns)
        titles.push_back(column.title);
    return titles;
}

bool isTitled(const std::vector<PaperColumn>& columns) {
    return std::any_of(columns.begin(), columns.end(),
                       [](const PaperColumn& column) { return !column.title.empty(); });
}

double sharesOf(const std::vector<PaperColumn>& columns) {
    double shares = 0.0;
    for (const PaperColumn& column : columns)
        shares += column.share;
    return shares;
}

/// Of the highest cell, without the padding.
double heightOf(const std::vector<PaperColumn>& columns, const std::vector<std::string>& cells,
                double size_pt, Tone tone, double width_mm) {
    const double shares = sharesOf(columns);
    double height = 0.0;
    for (std::size_t i = 0; i < columns.size() && i < cells.size(); ++i) {
        const double width = columns[i].share / shares * width_mm - 2.0 * kCellPadding_mm;
        height = std::max(height, Block(cells[i], size_pt, tone, width).height_mm());
    }
    return height;
}

} // namespace

void PaperWriter::row(const std::vector<PaperColumn>& columns, const std::vector<std::string>& cells,
                      RowStyle style) {
    const double shares = sharesOf(columns);
    const double size_pt = style == RowStyle::Titles ? kSmall_pt : kText_pt;
    const Tone tone = style == RowStyle::Titles ? Tone::Quiet
                      : style == RowStyle::Sum  ? Tone::Strong
                                                : Tone::Plain;
    const double height = heightOf(columns, cells, size_pt, tone, m_state.width());
    if (style != RowStyle::Titles && height + 4.0 > m_state.left()) {
        m_state.need(height + 4.0);
        if (isTitled(columns))
            row(columns, titlesOf(columns), RowStyle::Titles);
    }
    if (style == RowStyle::Sum)
        m_state.rule(kSide_mm, m_state.y_mm, m_state.width(), paperColour(Tone::Plain), 0.3);
    double x = kSide_mm;
    for (std::size_t i = 0; i < columns.size() && i < cells.size(); ++i) {
        const double width = columns[i].share / shares * m_state.width();
        const bool isRight = columns[i].align == PaperColumn::Align::Right;
        m_state.text(cells[i], size_pt, tone, x + kCellPadding_mm, m_state.y_mm + kCellPadding_mm,
                     width - 2.0 * kCellPadding_mm, isRight ? Qt::AlignRight : Qt::AlignLeft);
        x += width;
    }
    m_state.y_mm += height + 2.0 * kCellPadding_mm;
    if (style != RowStyle::Sum)
        m_state.rule(kSide_mm, m_state.y_mm, m_state.width(), kRule, style == RowStyle::Titles ? 0.3 : 0.15);
}

void PaperWriter::table(const std::vector<PaperColumn>& columns,
                        const std::vector<std::vector<std::string>>& rows) {
    m_state.need(18.0);
    if (isTitled(columns))
        row(columns, titlesOf(columns), RowStyle::Titles);
    const auto fits = [&](std::size_t count, std::size_t from) {
        double height = 2.0 * kCellPadding_mm + 1.0;
        for (std::size_t i = from; i < from + count; ++i)
            height +=
                heightOf(columns, rows[i], kText_pt, Tone::Plain, m_state.width()) + 2.0 * kCellPadding_mm;
        return height <= m_state.left();
    };
    for (std::size_t i = 0; i < rows.size(); ++i) {
        // The last row never stands alone on a page.
        if (i > 0 && i + 2 == rows.size() && !fits(2, i)) {
            m_state.turn();
            if (isTitled(columns))
                row(columns, titlesOf(columns), RowStyle::Titles);
        }
        row(columns, rows[i], RowStyle::Body);
    }
    m_state.y_mm += 3.0;
}

void PaperWriter::total(const std::vector<PaperColumn>& columns, const std::vector<std::string>& cells) {
    m_state.y_mm -= 3.0;
    row(columns, cells, RowStyle::Sum);
    m_state.y_mm += 3.0;
}

} // namespace trichion::documents

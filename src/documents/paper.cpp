#include "documents/paper.h"

#include "documents/lettering.h"
#include "documents/page_parts.h"
#include "documents/paper_block.h"
#include "documents/pdf_bytes.h"

#include <QBuffer>
#include <QImage>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPen>
#include <algorithm>
#include <cmath>

namespace trichion::documents {

namespace {

constexpr double kSide_mm = 20.0;
constexpr double kTop_mm = 18.0;
constexpr double kFoot_mm = 22.0;
constexpr double kTitle_pt = 19.0;
constexpr double kHeading_pt = 11.0;
constexpr double kText_pt = 9.2;
constexpr double kSmall_pt = 7.6;
constexpr double kLogoHeight_mm = 15.0;
constexpr double kLogoWidth_mm = 50.0;
constexpr double kCellPadding_mm = 1.6;
constexpr double kLabelShare = 0.30;
constexpr double kTallestPicture_mm = 95.0;
constexpr double kSignatureHeight_mm = 18.0;

const QColor kRule(201, 208, 214);
const QColor kTint(239, 244, 245);

QImage imageOf(const base::Picture& picture) {
    return QImage(picture.row(0), picture.width(), picture.height(), static_cast<qsizetype>(picture.stride()),
                  QImage::Format_RGB32);
}

void setUp(QPdfWriter& writer, Paper paper, const std::string& title) {
    const Eigen::Vector2d size = sizeOf_mm(paper);
    writer.setResolution(kPaper_dpi);
    writer.setPageSize(QPageSize(QSizeF(size.x(), size.y()), QPageSize::Millimeter,
                                 paper == Paper::A4 ? "A4" : "Letter", QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(QString::fromStdString(title));
    writer.setCreator(QStringLiteral("Trichion"));
}

std::string joined(const std::string& a, const std::string& b) {
    return a.empty() || b.empty() ? a + b : a + "\n" + b;
}

} // namespace

struct PaperWriter::State {
    State(const Letterhead& from, std::string called, std::string what, QPdfWriter& target, int expected,
          int turnBefore)
        : letterhead(from)
        , title(std::move(called))
        , subtitle(std::move(what))
        , writer(target)
        , painter(&target)
        , pages(expected)
        , size(sizeOf_mm(from.paper))
        , parts(turnBefore) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
    }

    const Letterhead& letterhead;
    std::string title;
    std::string subtitle;
    QPdfWriter& writer;
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
    void rule(double x_mm, double at_mm, double width_mm, const QColor& colour, double thick_mm) {
        painter.fillRect(
            QRectF(x_mm * kPaperUnit, at_mm * kPaperUnit, width_mm * kPaperUnit, thick_mm * kPaperUnit),
            colour);
    }
    void picture(const base::Picture& shown, double x_mm, double top_mm, double width_mm, double height_mm) {
        if (pages > 0) // not while pages are counted: pictures take long to pack
            painter.drawImage(
                QRectF(x_mm * kPaperUnit, top_mm * kPaperUnit, width_mm * kPaperUnit, height_mm * kPaperUnit),
                imageOf(shown));
    }
    void firstHead() {
        double logo_mm = 0.0;
        if (!letterhead.logo.empty()) {
            const double aspect = static_cast<double>(letterhead.logo.width()) / letterhead.logo.height();
            const double height = std::min(kLogoHeight_mm, kLogoWidth_mm / aspect);
            picture(letterhead.logo, kSide_mm, y_mm, height * aspect, height);
            logo_mm = height;
        }
        const double half = 0.5 * width();
        const double nameTop = y_mm + (logo_mm > 0.0 ? logo_mm + 2.0 : 0.0);
        const Block name(letterhead.name, kHeading_pt, Tone::Strong, half);
        name.draw(painter, kSide_mm, nameTop);
        const Block reach(joined(letterhead.address, letterhead.contact), kSmall_pt, Tone::Quiet, half,
                          Qt::AlignRight);
        reach.draw(painter, kSide_mm + half, y_mm);
        y_mm = std::max(nameTop + name.height_mm(), y_mm + reach.height_mm()) + 3.0;
        rule(kSide_mm, y_mm, width(), paperColour(Tone::Accent), 0.5);
        y_mm += 8.0;
        const Block called(title, kTitle_pt, Tone::Plain, width());
        called.draw(painter, kSide_mm, y_mm);
        y_mm += called.height_mm() + 0.5;
        if (!subtitle.empty()) {
            const Block what(subtitle, kText_pt, Tone::Quiet, width());
            what.draw(painter, kSide_mm, y_mm);
            y_mm += what.height_mm();
        }
        y_mm += 4.0;
    }
    void laterHead() {
        text(letterhead.name, kSmall_pt, Tone::Quiet, kSide_mm, y_mm, 0.5 * width());
        text(title, kSmall_pt, Tone::Quiet, kSide_mm + 0.5 * width(), y_mm, 0.5 * width(), Qt::AlignRight);
        rule(kSide_mm, y_mm + 5.0, width(), kRule, 0.25);
        y_mm += 10.0;
    }
    void foot() {
        const double top = size.y() - 15.0;
        rule(kSide_mm, top, width(), kRule, 0.25);
        text(subtitle.empty() ? title : title + "  ·  " + subtitle.substr(0, subtitle.find('\n')), kSmall_pt,
             Tone::Quiet, kSide_mm, top + 1.8, 0.75 * width());
        text("Page " + std::to_string(page) + (pages > 0 ? " of " + std::to_string(pages) : ""), kSmall_pt,
             Tone::Quiet, kSide_mm + 0.75 * width(), top + 1.8, 0.25 * width(), Qt::AlignRight);
    }
    void turn() {
        foot();
        writer.newPage();
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

void PaperWriter::newPage() {
    m_state.turn();
}

void PaperWriter::heading(const std::string& text) {
    m_state.beginPart(PageParts::Kind::Heading);
    const Block block(text, kHeading_pt, Tone::Accent, m_state.width());
    m_state.need(block.height_mm() + 22.0);
    m_state.y_mm += 3.5;
    block.draw(m_state.painter, kSide_mm, m_state.y_mm);
    m_state.y_mm += block.height_mm() + 1.2;
}

void PaperWriter::lines(const std::string& text, double size_pt, Tone tone, double indent_mm) {
    const Block block(text, size_pt, tone, m_state.width() - indent_mm);
    const int count = block.lineCount();
    for (int i = 0; i < count; ++i) {
        // No single line at the foot of a page.
        m_state.need((i == 0 && count > 1 ? 2.0 : 1.0) * block.step_mm());
        block.drawLine(m_state.painter, i, kSide_mm + indent_mm, m_state.y_mm);
        m_state.y_mm += block.step_mm();
    }
}

void PaperWriter::paragraph(const std::string& text) {
    m_state.beginPart(PageParts::Kind::Paragraph);
    lines(text, kText_pt, Tone::Plain, 0.0);
    m_state.y_mm += 2.0;
}

void PaperWriter::remark(const std::string& text) {
    lines(text, kSmall_pt, Tone::Quiet, 0.0);
    m_state.y_mm += 1.8;
}

void PaperWriter::bullets(const std::vector<std::string>& entries) {
    for (const std::string& entry : entries) {
        m_state.need(6.0);
        m_state.painter.setPen(Qt::NoPen);
        m_state.painter.setBrush(paperColour(Tone::Accent));
        m_state.painter.drawEllipse(QPointF((kSide_mm + 1.4) * kPaperUnit, (m_state.y_mm + 2.1) * kPaperUnit),
                                    0.55 * kPaperUnit, 0.55 * kPaperUnit);
        lines(entry, kText_pt, Tone::Plain, 5.0);
        m_state.y_mm += 0.9;
    }
    m_state.y_mm += 1.2;
}

void PaperWriter::checklist(const std::vector<std::string>& entries) {
    for (const std::string& entry : entries) {
        m_state.need(7.0);
        m_state.painter.setPen(QPen(paperColour(Tone::Quiet), 0.25 * kPaperUnit));
        m_state.painter.setBrush(Qt::NoBrush);
        m_state.painter.drawRect(QRectF(kSide_mm * kPaperUnit, (m_state.y_mm + 0.5) * kPaperUnit,
                                        3.2 * kPaperUnit, 3.2 * kPaperUnit));
        lines(entry, kText_pt, Tone::Plain, 6.0);
        m_state.y_mm += 1.4;
    }
    m_state.y_mm += 1.2;
}

void PaperWriter::notice(const std::string& text) {
    const Block block(text, kText_pt, Tone::Plain, m_state.width() - 8.0);
    const double height = block.height_mm() + 5.0;
    m_state.need(height + 2.0);
    m_state.rule(kSide_mm, m_state.y_mm, m_state.width(), kTint, height);
    m_state.rule(kSide_mm, m_state.y_mm, 0.9, paperColour(Tone::Accent), height);
    block.draw(m_state.painter, kSide_mm + 4.5, m_state.y_mm + 2.4);
    m_state.y_mm += height + 3.5;
}

void PaperWriter::facts(const std::vector<std::pair<std::string, std::string>>& rows) {
    const double label = kLabelShare * m_state.width();
    for (const auto& [name, value] : rows) {
        if (value.empty())
            continue;
        const Block what(name, kText_pt, Tone::Quiet, label - 3.0);
        const Block said(value, kText_pt, Tone::Plain, m_state.width() - label);
        if (said.height_mm() > 60.0) { // long answers go over pages
            m_state.need(what.height_mm() + said.step_mm());
            what.draw(m_state.painter, kSide_mm, m_state.y_mm);
            lines(value, kText_pt, Tone::Plain, label);
        } else {
            const double height = std::max(what.height_mm(), said.height_mm());
            m_state.need(height);
            what.draw(m_state.painter, kSide_mm, m_state.y_mm);
            said.draw(m_state.painter, kSide_mm + label, m_state.y_mm);
            m_state.y_mm += height;
        }
        m_state.y_mm += 0.9;
    }
    m_state.y_mm += 2.0;
}

void PaperWriter::row(const std::vector<PaperColumn>& columns, const std::vector<std::string>& cells,
                      RowStyle style) {
    double shares = 0.0;
    for (const PaperColumn& column : columns)
        shares += column.share;
    const double size_pt = style == RowStyle::Titles ? kSmall_pt : kText_pt;
    const Tone tone = style == RowStyle::Titles ? Tone::Quiet
                      : style == RowStyle::Sum  ? Tone::Strong
                                                : Tone::Plain;
    double height = 0.0;
    for (std::size_t i = 0; i < columns.size() && i < cells.size(); ++i) {
        const double width = columns[i].share / shares * m_state.width() - 2.0 * kCellPadding_mm;
        height = std::max(height, Block(cells[i], size_pt, tone, width).height_mm());
    }
    if (style != RowStyle::Titles && height + 4.0 > m_state.left()) {
        m_state.need(height + 4.0);
        std::vector<std::string> titles;
        titles.reserve(columns.size());
        for (const PaperColumn& column : columns)
            titles.push_back(column.title);
        row(columns, titles, RowStyle::Titles);
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
    std::vector<std::string> titles;
    titles.reserve(columns.size());
    for (const PaperColumn& column : columns)
        titles.push_back(column.title);
    m_state.need(18.0);
    const bool isTitled =
        std::any_of(titles.begin(), titles.end(), [](const std::string& title) { return !title.empty(); });
    if (isTitled)
        row(columns, titles, RowStyle::Titles);
    for (const std::vector<std::string>& cells : rows)
        row(columns, cells, RowStyle::Body);
    m_state.y_mm += 3.0;
}

void PaperWriter::total(const std::vector<PaperColumn>& columns, const std::vector<std::string>& cells) {
    m_state.y_mm -= 3.0;
    row(columns, cells, RowStyle::Sum);
    m_state.y_mm += 3.0;
}

void PaperWriter::figures(const std::vector<Figure>& shown) {
    constexpr double kGap_mm = 4.0;
    if (shown.empty())
        return;
    double aspects = 0.0;
    for (const Figure& figure : shown)
        aspects += static_cast<double>(figure.picture.width()) / std::max(1, figure.picture.height());
    const double room = m_state.width() - kGap_mm * static_cast<double>(shown.size() - 1);
    const double height = std::min(kTallestPicture_mm, room / aspects);
    m_state.need(height + 10.0);
    double x = kSide_mm;
    double below = 0.0;
    for (const Figure& figure : shown) {
        const double width =
            height * static_cast<double>(figure.picture.width()) / std::max(1, figure.picture.height());
        m_state.picture(figure.picture, x, m_state.y_mm, width, height);
        const Block caption(figure.caption, kSmall_pt, Tone::Quiet, width);
        caption.draw(m_state.painter, x, m_state.y_mm + height + 1.5);
        below = std::max(below, caption.height_mm());
        x += width + kGap_mm;
    }
    m_state.y_mm += height + below + 5.0;
}

void PaperWriter::signatures(const std::vector<SignaturePlace>& places) {
    constexpr double kGap_mm = 8.0;
    const double width = 0.5 * (m_state.width() - kGap_mm);
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (i == 0 && kSignatureHeight_mm + 14.0 > m_state.left())
            m_state.parts.takeAlong(m_state.page);
        if (i % 2 == 0)
            m_state.need(kSignatureHeight_mm + 14.0);
        const SignaturePlace& place = places[i];
        const double x = kSide_mm + (i % 2 == 0 ? 0.0 : width + kGap_mm);
        if (!place.signature.empty()) {
            const double aspect = static_cast<double>(place.signature.width()) / place.signature.height();
            const double height = std::min(kSignatureHeight_mm - 1.0, width / aspect);
            m_state.picture(place.signature, x, m_state.y_mm + kSignatureHeight_mm - height, height * aspect,
                            height);
        }
        m_state.rule(x, m_state.y_mm + kSignatureHeight_mm + 0.5, width, paperColour(Tone::Quiet), 0.25);
        std::string below = place.label;
        for (const std::string& part : {place.name, place.date})
            below += part.empty() ? "" : ", " + part;
        m_state.text(below, kSmall_pt, Tone::Quiet, x, m_state.y_mm + kSignatureHeight_mm + 1.8, width);
        if (i % 2 == 1 || i + 1 == places.size())
            m_state.y_mm += kSignatureHeight_mm + 12.0;
    }
}

std::vector<std::uint8_t> paperPdf(const Letterhead& letterhead, const std::string& title,
                                   const std::string& subtitle,
                                   const std::function<void(PaperWriter&)>& fill) {
    (void)Lettering(1.0, Weight::Regular).widthOf(QStringLiteral("a")); // says if there is no font
    int pages = 0;
    int turnBefore = 0;
    QByteArray bytes;
    for (int pass = 0; pass < 3; ++pass) {
        bytes.clear();
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        setUp(writer, letterhead.paper, title);
        PaperWriter::State state(letterhead, title, subtitle, writer, pages, turnBefore);
        state.firstHead();
        PaperWriter paper(state);
        fill(paper);
        state.foot();
        state.painter.end();
        if (pass == 0)
            turnBefore = state.parts.beforeSigning();
        if (pass == 0 && turnBefore != 0)
            continue;
        if (pages != 0)
            break;
        pages = state.page;
    }
    removeDate(bytes);
    return {bytes.begin(), bytes.end()};
}

} // namespace trichion::documents

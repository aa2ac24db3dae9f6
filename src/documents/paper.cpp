#include "documents/paper.h"

#include "documents/lettering.h"
#include "documents/paper_state.h"
#include "documents/pdf_bytes.h"

#include <QBuffer>
#include <QPen>
#include <algorithm>
#include <utility>

namespace trichion::documents {

namespace {

constexpr double kLabelShare = 0.30;
constexpr double kTallestPicture_mm = 95.0;
constexpr double kSignatureHeight_mm = 18.0;

const QColor kTint(239, 244, 245);

} // namespace

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
        fitted(below, kSmall_pt, Tone::Quiet, {width, 3})
            .draw(m_state.painter, x, m_state.y_mm + kSignatureHeight_mm + 1.8);
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
    const auto paintOn = [&](Pages& sheets) {
        PaperWriter::State state(letterhead, title, subtitle, sheets, pages, turnBefore);
        state.firstHead();
        PaperWriter paper(state);
        fill(paper);
        state.foot();
        sheets.end(state.painter);
        return std::pair(state.page, state.parts.beforeSigning());
    };
    QByteArray bytes;
    for (int pass = 0; pass < 3; ++pass) {
        bytes.clear();
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        setUpPdf(writer, letterhead.paper, title);
        PdfPages sheets(writer);
        const std::pair<int, int> counted = paintOn(sheets);
        if (pass == 0)
            turnBefore = counted.second;
        if (pass == 0 && turnBefore != 0)
            continue;
        if (pages != 0)
            break;
        pages = counted.first;
    }
    if (letterhead.pages.take) {
        DrawnPages sheets(letterhead.pages, sizeOf_mm(letterhead.paper));
        (void)paintOn(sheets);
    }
    removeDate(bytes);
    return {bytes.begin(), bytes.end()};
}

} // namespace trichion::documents

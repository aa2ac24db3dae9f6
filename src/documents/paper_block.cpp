#include "documents/paper_block.h"

#include <QFont>
#include <algorithm>
#include <cmath>

namespace trichion::documents {

namespace {

constexpr double kPointsPerInch = 72.0;
constexpr double kLeading = 1.38;
constexpr double kSpacing_px = 0.1;

QFont fontOf(double size_pt, Tone tone) {
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(static_cast<int>(std::lround(size_pt / kPointsPerInch * kPaper_dpi)));
    font.setBold(tone == Tone::Strong || tone == Tone::Accent);
    font.setHintingPreference(QFont::PreferNoHinting);
    // With any spacing Qt joins no letters: "fi" stays two of them for who searches the text.
    font.setLetterSpacing(QFont::AbsoluteSpacing, kSpacing_px);
    return font;
}

} // namespace

QColor paperColour(Tone tone) {
    switch (tone) {
    case Tone::Quiet:
        return {96, 106, 116};
    case Tone::Accent:
        return {24, 88, 100};
    case Tone::Plain:
    case Tone::Strong:
        break;
    }
    return {28, 33, 38};
}

Block::Block(const std::string& text, double size_pt, Tone tone, double width_mm, Qt::Alignment align)
    : m_layout(QString::fromStdString(text).replace(QChar('\n'), QChar::LineSeparator), fontOf(size_pt, tone))
    , m_colour(paperColour(tone)) {
    QTextOption option(align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.beginLayout();
    const double step = size_pt / kPointsPerInch * kPaper_dpi * kLeading;
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(std::max(1.0, width_mm * kPaperUnit));
        line.setPosition(QPointF(0, m_height));
        m_height += step;
    }
    m_layout.endLayout();
    m_step = step;
}

Block fitted(const std::string& text, double size_pt, Tone tone, const Room& room, Qt::Alignment align) {
    const auto fits = [&](const std::string& part) {
        return Block(part, size_pt, tone, room.width_mm).lineCount() <= room.lines;
    };
    if (fits(text))
        return Block(text, size_pt, tone, room.width_mm, align);
    const QString whole = QString::fromStdString(text);
    const auto cut = [&](int length) { return (whole.left(length).trimmed() + QChar(0x2026)).toStdString(); };
    int fitting = 0;
    for (int tooLong = static_cast<int>(whole.size()); tooLong - fitting > 1;) {
        const int half = fitting + (tooLong - fitting) / 2;
        (fits(cut(half)) ? fitting : tooLong) = half;
    }
    if (fitting > 0 && whole.at(fitting - 1).isHighSurrogate())
        --fitting;
    return Block(cut(fitting), size_pt, tone, room.width_mm, align);
}

} // namespace trichion::documents

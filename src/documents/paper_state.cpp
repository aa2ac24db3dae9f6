#include "documents/paper_state.h"

#include <QImage>

namespace trichion::documents {

namespace {

constexpr double kTitle_pt = 19.0;
constexpr double kLogoHeight_mm = 15.0;
constexpr double kLogoWidth_mm = 50.0;

QImage imageOf(const base::Picture& picture) {
    return QImage(picture.row(0), picture.width(), picture.height(), static_cast<qsizetype>(picture.stride()),
                  QImage::Format_RGB32);
}

std::string joined(const std::string& a, const std::string& b) {
    return a.empty() || b.empty() ? a + b : a + "\n" + b;
}

} // namespace

void PaperWriter::State::picture(const base::Picture& shown, double x_mm, double top_mm, double width_mm,
                                 double height_mm) {
    if (pages > 0) // not while pages are counted: pictures take long to pack
        painter.drawImage(
            QRectF(x_mm * kPaperUnit, top_mm * kPaperUnit, width_mm * kPaperUnit, height_mm * kPaperUnit),
            imageOf(shown));
}

void PaperWriter::State::firstHead() {
    double logo_mm = 0.0;
    if (!letterhead.logo.empty()) {
        const double aspect = static_cast<double>(letterhead.logo.width()) / letterhead.logo.height();
        const double height = std::min(kLogoHeight_mm, kLogoWidth_mm / aspect);
        picture(letterhead.logo, kSide_mm, y_mm, height * aspect, height);
        logo_mm = height;
    }
    const double half = 0.5 * width();
    const double nameTop = y_mm + (logo_mm > 0.0 ? logo_mm + 2.0 : 0.0);
    const Block name = fitted(letterhead.name, kHeading_pt, Tone::Strong, {half, 4});
    name.draw(painter, kSide_mm, nameTop);
    const Block reach(joined(letterhead.address, letterhead.contact), kSmall_pt, Tone::Quiet, half,
                      Qt::AlignRight);
    reach.draw(painter, kSide_mm + half, y_mm);
    y_mm = std::max(nameTop + name.height_mm(), y_mm + reach.height_mm()) + 3.0;
    rule(kSide_mm, y_mm, width(), paperColour(Tone::Accent), 0.5);
    y_mm += 8.0;
    const Block called = fitted(title, kTitle_pt, Tone::Plain, {width(), 4});
    called.draw(painter, kSide_mm, y_mm);
    y_mm += called.height_mm() + 0.5;
    if (!subtitle.empty()) {
        const Block what = fitted(subtitle, kText_pt, Tone::Quiet, {width(), 4});
        what.draw(painter, kSide_mm, y_mm);
        y_mm += what.height_mm();
    }
    y_mm += 4.0;
}

void PaperWriter::State::laterHead() {
    line(letterhead.name, kSide_mm, y_mm, 0.48 * width());
    line(title, kSide_mm + 0.5 * width(), y_mm, 0.5 * width(), Qt::AlignRight);
    rule(kSide_mm, y_mm + 5.0, width(), kRule, 0.25);
    y_mm += 10.0;
}

void PaperWriter::State::foot() {
    const double top = size.y() - 15.0;
    rule(kSide_mm, top, width(), kRule, 0.25);
    line(subtitle.empty() ? title : title + "  ·  " + subtitle.substr(0, subtitle.find('\n')), kSide_mm,
         top + 1.8, 0.75 * width());
    text("Page " + std::to_string(page) + (pages > 0 ? " of " + std::to_string(pages) : ""), kSmall_pt,
         Tone::Quiet, kSide_mm + 0.75 * width(), top + 1.8, 0.25 * width(), Qt::AlignRight);
}

} // namespace trichion::documents

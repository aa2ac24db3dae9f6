#include "documents/stencil.h"

#include "documents/lettering.h"
#include "documents/pdf_bytes.h"
#include "trichion/base/error.h"

#include <QBuffer>
#include <QByteArray>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPen>
#include <QPolygonF>
#include <QRectF>
#include <algorithm>
#include <cmath>
#include <utility>

namespace trichion::documents {

namespace {

constexpr int kResolution_dpi = 1200;
constexpr double kMmPerInch = 25.4;
constexpr double kMargin_mm = 12.0;
constexpr double kTitle_mm = 5.0;
constexpr double kText_mm = 3.2;
constexpr double kLine_mm = 4.8;
constexpr double kLabel_mm = 2.6;
constexpr double kDotRadius_mm = 0.15;
constexpr double kCross_mm = 4.0;
constexpr int kLabelRows = 4; // tried above and below a mark

const QColor kInk(0, 0, 0);
const QColor kGrey(110, 110, 110);
const QColor kPale(170, 170, 170);

QPointF pointOf(const Eigen::Vector2d& v) {
    return {v.x(), v.y()};
}

QPen penOf(SheetLine::Kind kind) {
    switch (kind) {
    case SheetLine::Kind::Hairline:
        return {kInk, 0.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
    case SheetLine::Kind::Tick:
        return {kInk, 0.2, Qt::SolidLine, Qt::FlatCap};
    case SheetLine::Kind::Ring:
        return {kGrey, 0.25, Qt::SolidLine, Qt::FlatCap};
    case SheetLine::Kind::RingMinor:
        return {kPale, 0.12, Qt::SolidLine, Qt::FlatCap};
    case SheetLine::Kind::Spoke:
        return {kPale, 0.12, Qt::SolidLine, Qt::FlatCap};
    case SheetLine::Kind::Guide:
        break;
    }
    return {kGrey, 0.25, Qt::DashLine, Qt::FlatCap};
}

/// Draws in millimetres of the page.
class Sheet {
  public:
    Sheet(QPainter& painter, Eigen::Vector2d size_mm) : m_painter(painter), m_size_mm(std::move(size_mm)) {}

    void text(double x, double y, double size_mm, const std::string& words, const QColor& colour,
              Weight weight = Weight::Regular) const {
        const Lettering letters(size_mm, weight);
        const QString line =
            letters.fitted(QString::fromStdString(words).simplified(), m_size_mm.x() - x - kMargin_mm);
        letters.draw(m_painter, x, y, line, colour);
    }

    void textEndingAt(double x, double y, double size_mm, const std::string& words) const {
        const Lettering letters(size_mm, Weight::Regular);
        const QString line = QString::fromStdString(words);
        letters.draw(m_painter, x - letters.widthOf(line), y, line, kInk);
    }

    void header(const StencilSheet& sheet, const std::string& style, std::size_t page,
                std::size_t pages) const {
        const double y = kMargin_mm + kTitle_mm;
        text(kMargin_mm, y, kTitle_mm, "Stencil 1:1", kInk, Weight::Bold);
        textEndingAt(m_size_mm.x() - kMargin_mm, y, kText_mm,
                     "Page " + std::to_string(page) + " of " + std::to_string(pages));
        text(kMargin_mm, y + 6.0, kText_mm, sheet.title + ". Style: " + style, kInk);
        text(kMargin_mm, y + 6.0 + kLine_mm, kText_mm, sheet.remark, kInk);
        text(kMargin_mm, y + 6.0 + 2.0 * kLine_mm, kText_mm,
             "Guide only, part of a simulation and not a promise of a result. Seen from outside the head.",
             kGrey);
    }

    /// Two bars at right angles, because printers stretch either way.
    void checkBars() const {
        const double x = m_size_mm.x() - kMargin_mm - 3.0;
        const double y = m_size_mm.y() - kMargin_mm - 3.0;
        m_painter.setPen(QPen(kInk, 0.3, Qt::SolidLine, Qt::FlatCap));
        for (const Eigen::Vector2d& way : {Eigen::Vector2d(-1, 0), Eigen::Vector2d(0, -1)}) {
            const Eigen::Vector2d across(way.y(), way.x());
            const Eigen::Vector2d corner(x, y);
            m_painter.drawLine(pointOf(corner), pointOf(corner + kCheckBar_mm * way));
            for (int k = 0; k <= 5; ++k) {
                const Eigen::Vector2d at = corner + 0.2 * kCheckBar_mm * k * way;
                m_painter.drawLine(pointOf(at), pointOf(at + (k % 5 == 0 ? 3.0 : 1.5) * across));
            }
        }
        textEndingAt(x - kCheckBar_mm - 3.0, y - 5.0, kText_mm,
                     "Print at 100 %, without fitting to the page.");
        textEndingAt(x - kCheckBar_mm - 3.0, y - 0.5, kText_mm, "Both bars must measure 50 mm.");
    }

    void registrationNote(const StencilSheet& sheet) const {
        const bool shared = std::any_of(sheet.marks.begin(), sheet.marks.end(), [](const SheetMark& mark) {
            return mark.kind == SheetMark::Kind::Registration;
        });
        if (shared)
            textEndingAt(m_size_mm.x() - kMargin_mm - 6.0 - kCheckBar_mm, m_size_mm.y() - kMargin_mm - 13.0,
                         kText_mm, "R marks lie on two sheets: lay both on the same place of the skin.");
    }

    void lines(const StencilSheet& sheet) const {
        m_painter.setBrush(Qt::NoBrush);
        for (const SheetLine& line : sheet.lines) {
            QPolygonF polygon;
            for (const Eigen::Vector2d& point : line.points_mm)
                polygon << pointOf(point);
            m_painter.setPen(penOf(line.kind));
            m_painter.drawPolyline(polygon);
        }
    }

    void dots(const StencilSheet& sheet) {
        m_ground = sheet.dots_mm.empty() ? Ground::Plain : Ground::Dotted;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(kInk);
        for (const Eigen::Vector2d& dot : sheet.dots_mm)
            m_painter.drawEllipse(pointOf(dot), kDotRadius_mm, kDotRadius_mm);
        m_painter.setBrush(Qt::NoBrush);
    }

    void mark(const SheetMark& mark) {
        const QPointF at = pointOf(mark.position_mm);
        if (mark.kind == SheetMark::Kind::Registration) {
            m_painter.setPen(QPen(kInk, 0.2, Qt::SolidLine, Qt::FlatCap));
            m_painter.drawLine(at - QPointF(kCross_mm, 0), at + QPointF(kCross_mm, 0));
            m_painter.drawLine(at - QPointF(0, kCross_mm), at + QPointF(0, kCross_mm));
            m_painter.drawEllipse(at, 0.6 * kCross_mm, 0.6 * kCross_mm);
        } else if (mark.kind == SheetMark::Kind::Guide) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(kInk);
            m_painter.drawEllipse(at, 0.8, 0.8);
            m_painter.setBrush(Qt::NoBrush);
        }
        label(mark);
    }

  private:
    /// Beside its mark, where no label stands yet.
    void label(const SheetMark& mark) {
        const bool isText = mark.kind == SheetMark::Kind::Text;
        const QColor colour = isText ? kGrey : kInk;
        const Lettering letters(kLabel_mm, Weight::Regular);
        const QString words = QString::fromStdString(mark.label);
        const double width = letters.widthOf(words);
        const double aside = isText ? 0.8 : 2.0;
        const double right = mark.position_mm.x() + aside;
        const double left = mark.position_mm.x() - aside - width;
        QRectF best;
        for (int row = 0; row < kLabelRows; ++row)
            for (const auto& [x, way] : {std::pair{right, -1.0}, {left, -1.0}, {right, 1.0}, {left, 1.0}}) {
                const double middle =
                    mark.position_mm.y() + way * (aside + 0.5 * kLabel_mm + 1.1 * kLabel_mm * row);
                const QRectF box(x, middle - 0.5 * kLabel_mm, width, kLabel_mm);
                const bool onPage = box.left() > kMargin_mm && box.right() < m_size_mm.x() - kMargin_mm;
                const bool free = std::none_of(m_labels.begin(), m_labels.end(),
                                               [&](const QRectF& other) { return other.intersects(box); });
                if (best.isNull() && onPage && free)
                    best = box;
            }
        if (best.isNull())
            best = QRectF(right, mark.position_mm.y() - aside - kLabel_mm, width, kLabel_mm);
        m_labels.push_back(best.adjusted(-0.5, -0.3, 0.5, 0.3));
        if (m_ground == Ground::Dotted)
            m_painter.fillRect(best, Qt::white);
        letters.draw(m_painter, best.left(), best.bottom() - 0.15 * kLabel_mm, words, colour);
    }

    /// On dots a label needs a plate to be read.
    enum class Ground { Plain, Dotted };

    QPainter& m_painter;
    Ground m_ground = Ground::Plain;
    std::vector<QRectF> m_labels;
    Eigen::Vector2d m_size_mm;
};

void setUp(QPdfWriter& writer, Paper paper) {
    const Eigen::Vector2d size = sizeOf_mm(paper);
    writer.setResolution(kResolution_dpi);
    writer.setPageSize(QPageSize(QSizeF(size.x(), size.y()), QPageSize::Millimeter,
                                 paper == Paper::A4 ? "A4" : "Letter", QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(QStringLiteral("Stencil 1:1"));
    writer.setCreator(QStringLiteral("Trichion"));
}

} // namespace

void paintStencilSheet(QPainter& painter, const std::vector<StencilSheet>& sheets, std::size_t index,
                       const std::string& style, Paper paper) {
    const StencilSheet& shown = sheets[index];
    Sheet sheet(painter, sizeOf_mm(paper));
    sheet.header(shown, style, index + 1, sheets.size());
    sheet.lines(shown);
    sheet.dots(shown);
    for (const SheetMark& mark : shown.marks)
        sheet.mark(mark);
    sheet.checkBars();
    sheet.registrationNote(shown);
}

std::vector<std::uint8_t> stencilPdf(const std::vector<StencilSheet>& sheets, const std::string& style,
                                     Paper paper) {
    if (sheets.empty())
        throw base::Error(base::ErrorCode::ValueOutOfRange,
                          {{"what", "The number of sheets"}, {"low", "1"}, {"high", "100"}, {"given", "0"}});
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        setUp(writer, paper);
        QPainter painter(&writer);
        for (std::size_t i = 0; i < sheets.size(); ++i) {
            if (i > 0)
                writer.newPage();
            painter.save();
            painter.scale(kResolution_dpi / kMmPerInch, kResolution_dpi / kMmPerInch);
            paintStencilSheet(painter, sheets, i, style, paper);
            painter.restore();
        }
    }
    removeDate(bytes);
    return {bytes.begin(), bytes.end()};
}

} // namespace trichion::documents

#include "documents/paper_pages.h"

#include "documents/lettering.h"
#include "documents/paper_block.h"

#include <QMarginsF>
#include <QPageSize>
#include <cmath>
#include <utility>

namespace trichion::documents {

DrawnPages::DrawnPages(const PagePictures& wanted, const Eigen::Vector2d& size_mm)
    : m_wanted(wanted)
    , m_width(static_cast<int>(std::lround(size_mm.x() / 25.4 * wanted.dpi)))
    , m_height(static_cast<int>(std::lround(size_mm.y() / 25.4 * wanted.dpi))) {}

void DrawnPages::begin(QPainter& painter) {
    m_page = base::Picture(m_width, m_height);
    m_image = canvasOn(m_page);
    m_image.fill(Qt::white);
    painter.begin(&m_image);
    painter.scale(m_wanted.dpi / kPaper_dpi, m_wanted.dpi / kPaper_dpi);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
}

void DrawnPages::next(QPainter& painter) {
    end(painter);
    begin(painter);
}

void DrawnPages::end(QPainter& painter) {
    painter.end();
    m_image = QImage();
    m_wanted.take(std::move(m_page));
}

void setUpPdf(QPdfWriter& writer, Paper paper, const std::string& title) {
    const Eigen::Vector2d size = sizeOf_mm(paper);
    writer.setResolution(kPaper_dpi);
    writer.setPageSize(QPageSize(QSizeF(size.x(), size.y()), QPageSize::Millimeter,
                                 paper == Paper::A4 ? "A4" : "Letter", QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(QString::fromStdString(title));
    writer.setCreator(QStringLiteral("Trichion"));
}

} // namespace trichion::documents

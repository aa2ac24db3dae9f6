#include "studio/panels/pages_view.h"

#include <QPainter>
#include <utility>

namespace trichion::studio {

namespace {

constexpr int kGap_px = 18;
constexpr int kLeast_px = 260;

} // namespace

PagesView::PagesView(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Pages of the stencil"));
    fitWidth();
}

void PagesView::setPages(std::vector<QImage> pages) {
    m_pages = std::move(pages);
    m_note.clear();
    fitWidth();
}

void PagesView::setNote(const QString& note) {
    m_note = note;
    update();
}

void PagesView::setPageHeight(int height_px) {
    m_height_px = std::max(kLeast_px, height_px);
    fitWidth();
}

void PagesView::fitWidth() {
    int width = kGap_px;
    for (const QImage& page : m_pages)
        width += page.width() * (m_height_px - 2 * kGap_px) / page.height() + kGap_px;
    setMinimumSize(std::max(width, 2 * kLeast_px), kLeast_px);
    update();
}

void PagesView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Dark));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    double x = kGap_px;
    for (const QImage& page : m_pages) {
        const double tall = m_height_px - 2.0 * kGap_px;
        const QRectF sheet(x, kGap_px, page.width() * tall / page.height(), tall);
        painter.fillRect(sheet.translated(3.0, 4.0), QColor(0, 0, 0, 70));
        const QSize device = (sheet.size() * devicePixelRatioF()).toSize();
        painter.drawImage(sheet, page.scaled(device, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
        x += sheet.width() + kGap_px;
    }
    if (m_note.isEmpty())
        return;
    if (!m_pages.empty())
        painter.fillRect(rect(), QColor(0, 0, 0, 120));
    painter.setPen(m_pages.empty() ? palette().color(QPalette::WindowText) : QColor(Qt::white));
    painter.drawText(rect(), Qt::AlignCenter, m_note);
}

} // namespace trichion::studio

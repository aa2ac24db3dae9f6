#include "studio/practice/paper_view.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <utility>

namespace trichion::studio {

namespace {

constexpr int kSheetGap_px = 16;
constexpr int kWidestPage_px = 860;
constexpr double kSmallestZoom = 0.3;
constexpr double kLargestZoom = 4.0;
constexpr double kZoomStep = 1.25;

} // namespace

class PaperView::Sheets : public QWidget {
  public:
    explicit Sheets(QWidget* parent) : QWidget(parent) {}

    void fitInto(int width_px, double zoom) {
        const int page = std::max(
            80, static_cast<int>(std::lround(std::min(width_px - 2 * kSheetGap_px, kWidestPage_px) * zoom)));
        int height = kSheetGap_px;
        m_places.clear();
        for (const QImage& image : pages) {
            const int tall = page * image.height() / std::max(1, image.width());
            m_places.emplace_back(std::max(kSheetGap_px, (width_px - page) / 2), height, page, tall);
            height += tall + kSheetGap_px;
        }
        setFixedSize(std::max(width_px, page + 2 * kSheetGap_px), std::max(height, 60));
        m_scaled.assign(pages.size(), QImage());
        update();
    }

    std::vector<QImage> pages;
    QString note;

  protected:
    void paintEvent(QPaintEvent* event) override {
        QPainter painter(this);
        painter.fillRect(event->rect(), palette().color(QPalette::Dark));
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            if (!m_places[i].adjusted(-4, -4, 8, 8).intersects(event->rect()))
                continue;
            painter.fillRect(m_places[i].translated(3, 4), QColor(0, 0, 0, 60));
            const QSize device = m_places[i].size() * devicePixelRatioF();
            if (m_scaled[i].size() != device)
                m_scaled[i] = pages[i].scaled(device, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            painter.drawImage(m_places[i], m_scaled[i]);
        }
        if (note.isEmpty())
            return;
        if (!pages.empty())
            painter.fillRect(event->rect(), QColor(0, 0, 0, 90));
        painter.setPen(pages.empty() ? palette().color(QPalette::WindowText) : QColor(Qt::white));
        painter.drawText(visibleRegion().boundingRect().adjusted(24, 24, -24, -24),
                         Qt::AlignCenter | Qt::TextWordWrap, note);
    }

  private:
    std::vector<QRect> m_places;
    std::vector<QImage> m_scaled; ///< as they are seen
};

PaperView::PaperView(QWidget* parent) : QScrollArea(parent), m_sheets(new Sheets(this)) {
    setWidget(m_sheets);
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Dark);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or the width would change with the pages
    setAccessibleName(tr("Pages of the paper"));
    setToolTip(tr("Ctrl and the wheel show it larger; Ctrl+0 fits the width"));
    setFocusPolicy(Qt::StrongFocus);
}

void PaperView::setPages(std::vector<QImage> pages) {
    m_sheets->pages = std::move(pages);
    m_sheets->note.clear();
    setAccessibleDescription(tr("%1 pages").arg(m_sheets->pages.size()));
    fit();
    verticalScrollBar()->setValue(0);
}

void PaperView::setNote(const QString& note) {
    m_sheets->note = note;
    m_sheets->update();
}

int PaperView::pageCount() const {
    return static_cast<int>(m_sheets->pages.size());
}

QString PaperView::note() const {
    return m_sheets->note;
}

void PaperView::setZoom(double zoom) {
    const double middle =
        (verticalScrollBar()->value() + 0.5 * viewport()->height()) / std::max(1, m_sheets->height());
    m_zoom = std::clamp(zoom, kSmallestZoom, kLargestZoom);
    fit();
    verticalScrollBar()->setValue(
        static_cast<int>(std::lround(middle * m_sheets->height() - 0.5 * viewport()->height())));
}

void PaperView::fit() {
    m_sheets->fitInto(viewport()->width(), m_zoom);
    if (m_sheets->pages.empty())
        m_sheets->setFixedHeight(viewport()->height());
}

void PaperView::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    fit();
}

void PaperView::wheelEvent(QWheelEvent* event) {
    if ((event->modifiers() & Qt::ControlModifier) == 0)
        return QScrollArea::wheelEvent(event);
    setZoom(m_zoom * (event->angleDelta().y() > 0 ? kZoomStep : 1.0 / kZoomStep));
    event->accept();
}

void PaperView::keyPressEvent(QKeyEvent* event) {
    const bool isControl = (event->modifiers() & Qt::ControlModifier) != 0;
    if (isControl && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal))
        setZoom(m_zoom * kZoomStep);
    else if (isControl && event->key() == Qt::Key_Minus)
        setZoom(m_zoom / kZoomStep);
    else if (isControl && event->key() == Qt::Key_0)
        setZoom(1.0);
    else
        QScrollArea::keyPressEvent(event);
}

} // namespace trichion::studio

#include "studio/practice/paper_printing.h"

#include "studio/practice/papers_tab.h"
#include "trichion/base/error.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <algorithm>

namespace trichion::studio {

bool pickPaperPrinter(QPrinter& printer, QWidget& window) {
    QPrintDialog dialog(&printer, &window);
    dialog.setWindowTitle(PapersTab::tr("Print the paper"));
    dialog.setOption(QAbstractPrintDialog::PrintSelection, false);
    dialog.setOption(QAbstractPrintDialog::PrintCurrentPage, false);
    return dialog.exec() == QDialog::Accepted;
}

void printPages(QPrinter& printer, const std::vector<QImage>& pages) {
    const int count = static_cast<int>(pages.size());
    const int first = std::clamp(printer.fromPage(), 1, count);
    const int last = printer.toPage() == 0 ? count : std::clamp(printer.toPage(), first, count);
    QPainter painter;
    if (!painter.begin(&printer))
        throw base::Error(base::ErrorCode::OutputWriteFailed,
                          {{"path", printer.printerName().toStdString()},
                           {"reason", "the printer does not take the pages"}});
    for (int page = first; page <= last; ++page) {
        if (page > first)
            printer.newPage();
        const QImage& image = pages[static_cast<std::size_t>(page - 1)];
        const QRectF paper = printer.paperRect(QPrinter::DevicePixel);
        const QSizeF size = QSizeF(image.size()).scaled(paper.size(), Qt::KeepAspectRatio);
        painter.drawImage(QRectF(QPointF(0.5 * (paper.width() - size.width()), 0.0), size), image);
    }
}

} // namespace trichion::studio

#include "studio/services/stencil_printing.h"

#include "documents/stencil.h"
#include "trichion/base/error.h"
#include "trichion/base/parallel.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPrintEngine>
#include <QPrinter>
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace trichion::studio {

namespace {

constexpr double kMmPerInch = 25.4;
constexpr double kSamePaper_mm = 1.0;

// Options of the print server, name after name and value; no public name in Qt. Printers without a server
// hold none and ignore what is set.
constexpr auto kServerOptions = QPrintEngine::PrintEnginePropertyKey(0xfe00);

QString sayPrinting(const char* text) {
    return QCoreApplication::translate("trichion::studio", text);
}

QStringList serverOptionsOf(const QPrinter& printer) {
    return printer.printEngine()->property(kServerOptions).toStringList();
}

void setServerOption(QStringList& options, const QString& name, const QString& value) {
    for (qsizetype i = 0; i + 1 < options.size(); i += 2)
        if (options[i] == name) {
            options[i + 1] = value;
            return;
        }
    options << name << value;
}

bool putsSeveralOnASheet(const QPrinter& printer) {
    const QStringList options = serverOptionsOf(printer);
    for (qsizetype i = 0; i + 1 < options.size(); i += 2)
        if (options[i] == QLatin1String("number-up") && options[i + 1] != QLatin1String("1"))
            return true;
    return false;
}

QPageSize pageSizeOf(documents::Paper paper) {
    return QPageSize(paper == documents::Paper::A4 ? QPageSize::A4 : QPageSize::Letter);
}

} // namespace

void setUpForStencil(QPrinter& printer, documents::Paper paper) {
    printer.setFullPage(true); // or the origin would lie at the printer's margins
    printer.setPageSize(pageSizeOf(paper));
    printer.setPageOrientation(QPageLayout::Portrait);
    printer.setDocName(QStringLiteral("Stencil 1:1"));
    printer.setCreator(QStringLiteral("Trichion"));
}

QString whyNotTrueScale(const QPrinter& printer, documents::Paper paper) {
    const Eigen::Vector2d wanted = documents::sizeOf_mm(paper);
    const QSizeF size = printer.pageLayout().fullRect(QPageLayout::Millimeter).size();
    if (std::abs(size.width() - wanted.x()) > kSamePaper_mm ||
        std::abs(size.height() - wanted.y()) > kSamePaper_mm)
        return sayPrinting(
            "The printer is set to another paper than the stencil, and would scale it. Choose the same "
            "paper in both, upright.");
    if (putsSeveralOnASheet(printer))
        return sayPrinting(
            "The printer is set to several pages on a sheet, which makes them smaller. Choose one page "
            "on a sheet.");
    return {};
}

void printStencil(QPrinter& printer, const StencilPages& pages, const base::Progress& progress) {
    printer.setFullPage(true);
    QStringList options = serverOptionsOf(printer);
    setServerOption(options, QStringLiteral("print-scaling"), QStringLiteral("none"));
    setServerOption(options, QStringLiteral("fit-to-page"), QStringLiteral("false"));
    printer.printEngine()->setProperty(kServerOptions, options);
    const int count = static_cast<int>(pages.sheets.size());
    const int first = std::clamp(printer.fromPage(), 1, count);
    const int last = printer.toPage() == 0 ? count : std::clamp(printer.toPage(), first, count);
    QPainter painter;
    if (!painter.begin(&printer))
        throw base::Error(base::ErrorCode::OutputWriteFailed,
                          {{"path", printer.printerName().toStdString()},
                           {"reason", "the printer does not take the pages"}});
    for (int page = first; page <= last; ++page) {
        base::throwIfStopped(progress.stop);
        if (page > first)
            printer.newPage();
        painter.save();
        painter.scale(printer.logicalDpiX() / kMmPerInch, printer.logicalDpiY() / kMmPerInch);
        documents::paintStencilSheet(painter, pages.sheets, static_cast<std::size_t>(page - 1), pages.style,
                                     pages.paper);
        painter.restore();
    }
}

} // namespace trichion::studio

#pragma once
/// \file
/// Pages on a printer.

#include <QImage>
#include <vector>

class QPrinter;
class QWidget;

namespace trichion::studio {

/// Asks for a printer and pages; false if nothing is to be printed.
[[nodiscard]] bool pickPaperPrinter(QPrinter& printer, QWidget& window);
/// The pages that were asked for, each as large as the printer's paper allows. Error: OutputWriteFailed.
void printPages(QPrinter& printer, const std::vector<QImage>& pages);

} // namespace trichion::studio

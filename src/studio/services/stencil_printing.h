#pragma once
/// \file
/// A stencil on paper at true scale.

#include "studio/services/stencil_pages.h"
#include "trichion/base/progress.h"

#include <QString>

class QPrinter;

namespace trichion::studio {

/// The paper of the stencil, upright, up to its edges.
void setUpForStencil(QPrinter& printer, documents::Paper paper);

/// Why the printer, as a person has set it up, would not print at true scale, and what to do; empty if it
/// will. Another paper, pages turned or several on a sheet are refused: printers then scale.
[[nodiscard]] QString whyNotTrueScale(const QPrinter& printer, documents::Paper paper);

/// Prints the pages that the printer's range names, 1:1; a print server is told not to scale. Precondition:
/// whyNotTrueScale() is empty. Errors: OutputWriteFailed if the printer does not take the pages, Interrupted.
void printStencil(QPrinter& printer, const StencilPages& pages, const base::Progress& progress);

} // namespace trichion::studio

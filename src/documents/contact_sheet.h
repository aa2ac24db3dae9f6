#pragma once
/// \file
/// Several pictures on one sheet, each with a caption.

#include "trichion/base/raster.h"

#include <string>
#include <vector>

namespace trichion::documents {

/// A picture and the line below it (UTF-8, cut with an ellipsis if too long).
struct Panel {
    std::string caption;
    base::Picture picture;
};

/// The panels in reading order, `columns` to a row, each reduced to `panelWidth` pixels (never enlarged), on
/// a dark neutral grey that leaves colours unchanged to the eye. Deterministic on one machine. Precondition:
/// a TextRendering lives. Errors: ValueOutOfRange unless 1 <= columns <= 100, 64 <= panelWidth <= 8000, there
/// is a panel, and the sheet stays under 100 million pixels; ResourceMissing if no font is installed.
[[nodiscard]] base::Picture contactSheet(const std::vector<Panel>& panels, int columns, int panelWidth);

} // namespace trichion::documents

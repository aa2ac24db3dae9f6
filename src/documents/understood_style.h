#pragma once
/// \file
/// How the lines of what was understood of a photo are drawn, here and on the canvas.

#include "trichion/imaging/understanding.h"

#include <QColor>
#include <vector>

namespace trichion::documents {

/// How a kind of line is drawn, and what a legend calls it (empty: not in it).
struct UnderstoodStyle {
    imaging::Shown what;
    QColor colour;
    double width; ///< of the line, 1: as broad as a hand draws
    const char* name;
};

/// In the order in which a legend has them.
[[nodiscard]] const std::vector<UnderstoodStyle>& understoodStyles();

} // namespace trichion::documents

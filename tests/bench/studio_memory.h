#pragma once
// What the studio keeps in memory with large photos open.

#include "studio/main_window.h"

#include <QString>

namespace trichion::bench {

/// Opens three views of a head, `side_px` a side, shows each, and prints how much the process has grown
/// against four times the bytes of their pixels. 0, or 1 if a photo could not be opened.
[[nodiscard]] int printMemory(studio::MainWindow& window, int side_px, const QString& folder);

} // namespace trichion::bench

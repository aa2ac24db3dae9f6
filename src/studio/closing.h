#pragma once
/// \file
/// What is asked before the window closes while files are being written.

#include "studio/practice/practice_desk.h"
#include "studio/services/background_runner.h"

#include <QWidget>
#include <vector>

namespace trichion::studio {

/// True if nothing is being written, by these or as a backup, or if the person wants it stopped: it is
/// stopped then, and leaves no half of a file.
[[nodiscard]] bool mayStopWriting(QWidget& window, const std::vector<BackgroundRunner*>& writers);

/// True if all changes are in the practice, or if the person closes without those that its missing drive or
/// full disk kept out.
[[nodiscard]] bool mayLoseChanges(QWidget& window, const PracticeDesk& desk);

} // namespace trichion::studio

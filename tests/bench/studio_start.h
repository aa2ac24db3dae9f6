#pragma once
// How long the studio takes to start, as processes: from exec to a window that can be used.

#include <QString>

namespace trichion::bench {

/// Starts the studio with an empty profile and a program with an empty main window in turns, and prints the
/// medians: on a virtual screen where Xvfb is installed, and without a screen.
void printStarts(int rounds);

} // namespace trichion::bench

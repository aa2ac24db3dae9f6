#pragma once
/// \file
/// A planned session that does not take place.

#include "studio/practice/practice_desk.h"
#include "trichion/store/treatment.h"

#include <functional>

class QWidget;

namespace trichion::studio {

enum class NotHeld { DidNotCome, Cancelled };

/// Asks whether and why, notes it, and calls `done` once it is on disk.
void closeUnheld(PracticeDesk& desk, QWidget& window, const store::Session& session, NotHeld why,
                 const std::function<void()>& done = {});

} // namespace trichion::studio

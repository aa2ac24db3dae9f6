#pragma once
/// \file
/// Keeps the window's actions and the choice of guides the same.

namespace trichion::studio {

class GuideChoice;
struct WindowActions;

/// The actions live as long as the choice does.
void followGuides(const WindowActions& actions, GuideChoice& choice);

} // namespace trichion::studio

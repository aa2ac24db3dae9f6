#pragma once
/// \file
/// Earlier photos as ghosts: out of a client's vault, or of the consultation that is open.

#include "studio/capture/ghost_picture.h"
#include "studio/document/document.h"
#include "studio/practice/practice_desk.h"
#include "trichion/store/clients.h"

namespace trichion::studio {

/// The newest photo of this view in a client's file, other than those named by the sums of their bytes.
/// Answers through `then` on the GUI thread, with an empty picture for none. Precondition: the desk is open.
void lendFromVault(PracticeDesk& desk, const store::ClientId& client, head::ViewKind view,
                   const std::vector<std::string>& others, const std::function<void(GhostPicture)>& then);

/// The photo of this view that came last into the consultation, other than the one that is shown.
[[nodiscard]] GhostPicture ghostIn(const Document& document, head::ViewKind view, int otherThan);

} // namespace trichion::studio

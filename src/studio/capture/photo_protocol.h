#pragma once
/// \file
/// Which photos a consultation wants, and how each is taken (docs/method/photos.md).

#include "trichion/head/view.h"

#include <QString>
#include <optional>
#include <string>
#include <vector>

namespace trichion::studio {

/// Views of the protocol in the order in which they are taken: front, left, right, top, back.
[[nodiscard]] const std::vector<head::ViewKind>& protocolViews();

/// How to hold the camera and the head for a view.
[[nodiscard]] QString promptFor(head::ViewKind view);
/// What holds for all of them: distance, light, hair.
[[nodiscard]] QString generalPrompt();

/// Those of the protocol that `taken` lacks, in order.
[[nodiscard]] std::vector<head::ViewKind> viewsMissing(const std::vector<head::ViewKind>& taken);
/// The first that is missing; front if none is.
[[nodiscard]] head::ViewKind nextView(const std::vector<head::ViewKind>& taken);

/// "left, top and back are still to take"; empty if nothing is missing.
[[nodiscard]] QString sentenceForMissing(const std::vector<head::ViewKind>& missing);

} // namespace trichion::studio

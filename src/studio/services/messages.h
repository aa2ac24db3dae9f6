#pragma once
/// \file
/// What the studio says about errors, findings and ages: the core's sentences, translated.

#include "studio/services/common_head.h"
#include "trichion/base/error.h"
#include "trichion/head/anatomy.h"
#include "trichion/head/view.h"
#include "trichion/optics/age.h"

#include <QString>
#include <exception>

namespace trichion::studio {

[[nodiscard]] QString sentenceFor(const base::Error& error);
[[nodiscard]] QString sentenceFor(const base::Finding& finding);
/// Any exception that reached the edge of a worker.
[[nodiscard]] QString sentenceFor(const std::exception_ptr& failure);

/// Whether the failure is the answer to a request to stop, which needs no message.
[[nodiscard]] bool isInterruption(const std::exception_ptr& failure);
/// Whether a person can put the failure right by saying what the photo shows or where the head is.
[[nodiscard]] bool asksForTheHead(const std::exception_ptr& failure);

/// Below it a fit is never shown as sure (docs/method/head.md, "Doubt"): of bad photos none is above.
constexpr double kSureFit = 0.8;

[[nodiscard]] bool isFromAbove(const Registration& registration);
/// Whether left and right of the photo may be swapped.
[[nodiscard]] bool looksMirrored(const Registration& registration);
/// Whether the head may be wrong in this photo, so that the person should look at it.
[[nodiscard]] bool doubtOf(const Registration& registration);
/// Why, and what photos say differently; empty if there is no doubt.
[[nodiscard]] QString doubtsOf(const Registration& registration);
/// What the photo says differently from the others: the size of the head, or where places of the scalp are;
/// and what can be done. Empty if it agrees.
[[nodiscard]] QString disagreementOf(const Registration& registration);
/// What another fit changed, in a sentence.
[[nodiscard]] QString sentenceFor(const HeadChange& change);

/// "fresh", "healed", "6 months", "5 years".
[[nodiscard]] QString readable(optics::Age age);
/// "Front", "Quarter left", ...
[[nodiscard]] QString readable(head::ViewKind kind);
/// What a source of the head's size is called (head::SizeSource).
[[nodiscard]] QString readableSource(const std::string& name);
/// "Frontal", "Temples", ...; both sides of a pair alike.
[[nodiscard]] QString readable(head::Zone zone);
/// Name of a hairline style; the id itself for one that came from elsewhere.
[[nodiscard]] QString readableStyle(const std::string& id);

} // namespace trichion::studio

#pragma once
/// \file
/// Edits of a design by hand: pure functions Design -> Design.

#include "trichion/design/design.h"
#include "trichion/head/guides.h"

#include <cstddef>
#include <optional>

namespace trichion::studio {

/// Whether an edit of one side is made on the other too.
enum class Symmetry { Off, On };

constexpr std::size_t kFewestPoints = 3;

/// Index of the hairline point that mirrors `index` within 8 degrees; the point itself on the midline;
/// nothing if the line has no such point.
[[nodiscard]] std::optional<std::size_t> partnerOf(const design::Hairline& hairline, std::size_t index);

/// The point put at `place`, with its partner mirrored; a point on the midline stays there under symmetry.
[[nodiscard]] design::Design movedPoint(design::Design design, std::size_t index, head::ScalpPoint place,
                                        Symmetry symmetry);
/// A point added after `index` (and its mirror image). Precondition: index + 1 < points.
[[nodiscard]] design::Design withPointAfter(design::Design design, std::size_t index, head::ScalpPoint place,
                                            Symmetry symmetry);
/// The point (and its partner) removed; the same design if fewer than kFewestPoints would stay.
[[nodiscard]] design::Design withoutPoint(design::Design design, std::size_t index, Symmetry symmetry);
/// Where `index` lies after withPointAfter added a point there.
[[nodiscard]] std::size_t indexOf(const design::Hairline& hairline, const head::ScalpPoint& place);

[[nodiscard]] design::Design withStyle(design::Design design, const std::string& style);
[[nodiscard]] design::Design withDensity(design::Design design, double dotsPerCm2);
[[nodiscard]] design::Design withShade(design::Design design, double shade);
[[nodiscard]] design::Design withTechnique(design::Design design, const optics::Technique& technique);
/// Both halves of the hairline made alike: one side is taken for both, points within half a degree of the
/// midline are put on it. The same design if fewer than kFewestPoints would stay.
[[nodiscard]] design::Design likeOneSide(design::Design design, head::Side side);

} // namespace trichion::studio

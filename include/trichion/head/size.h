#pragma once
/// \file
/// How large the head is: what was measured, what is known of heads in general, and their mean
/// (docs/method/head.md, "Size").

#include "trichion/base/units.h"

#include <optional>
#include <string>
#include <vector>

namespace trichion::head {

/// What was measured on the client; all optional.
struct SizeEvidence {
    std::optional<base::Millimetres> breadth;        ///< greatest breadth above the ears, 110..200 mm
    std::optional<base::Millimetres> circumference;  ///< tape over glabella and occiput, 450..700 mm
    std::optional<base::Millimetres> interpupillary; ///< distance of the pupils, 45..80 mm
};

/// Error: ValueOutOfRange unless every given number lies in its range.
void requirePlausible(const SizeEvidence& evidence);

/// One statement on the size of a head, as a factor of it.
struct SizeSource {
    std::string name; ///< as in ScaleSource
    double factor = 1.0;
    double sigma_percent = 0.0;
};

/// The mean of several statements.
struct SizeEstimate {
    double factor = 1.0;
    double sigma_percent = 0.0;  ///< of the mean, sources taken as independent
    double spread_percent = 0.0; ///< largest against smallest source
};

/// Sources that differ by more are reported (FindingCode::ScaleSourcesDisagree).
inline constexpr double kSourcesDisagree_percent = 12.0;

/// Mean weighted by inverse variance. Precondition: at least one source.
[[nodiscard]] SizeEstimate fuse(const std::vector<SizeSource>& sources);

} // namespace trichion::head

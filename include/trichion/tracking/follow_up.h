#pragma once
/// \file
/// All that two photos of one scalp say, measured at once, and the report that is kept of it (F.json;
/// docs/design-format.md).

#include "trichion/base/error.h"
#include "trichion/tracking/census.h"
#include "trichion/tracking/registration.h"
#include "trichion/tracking/retention.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trichion::tracking {

/// What the follow-up is compared with.
enum class Reference { Baseline, Plan };
[[nodiscard]] std::string_view nameOf(Reference reference) noexcept; ///< "baseline", "plan"

/// A follow-up that was measured.
struct FollowUpFacts {
    Registration registration; ///< holds an alignment
    Retention retention;
    PhotoCensus baseline;
    PhotoCensus followUp;
    Reference reference = Reference::Baseline;
};

/// Measures what is left and counts the dots of both photos. The registration must hold an alignment. Stages:
/// "compare", "census". Error: Interrupted.
[[nodiscard]] FollowUpFacts measureFollowUp(const TrackedPhoto& baseline, const TrackedPhoto& followUp,
                                            Registration registration, const RetentionRequest& request,
                                            const base::Progress& progress);

/// Scale of the skin in the middle of what was measured.
[[nodiscard]] base::PxPerMm scaleOfPlaces(const FollowUpFacts& facts);

/// How old the dots were, where it is known: days since the last session before.
struct DotAges {
    std::optional<double> baseline_days;
    std::optional<double> followUp_days;
};

/// Text of a report.
[[nodiscard]] std::string followUpToJson(const FollowUpFacts& facts, const DotAges& ages,
                                         const base::Findings& findings);
/// The report with these ages in place of its own. Errors: those of followUpFromJson().
[[nodiscard]] std::string withDotAges(std::string_view report, const DotAges& ages);
[[nodiscard]] std::string censusToJson(const PhotoCensus& census, const base::Findings& findings);

/// A zone as a report has it.
struct KeptZone {
    std::string zone; ///< "frontal"; empty: all treated skin
    double area_cm2 = 0.0;
    std::optional<double> left;
    double sigma = 0.0;
    double confidence = 0.0;
    std::optional<double> colourDifference; ///< CIEDE2000
};

/// What is read back from a report.
struct KeptFollowUp {
    KeptZone whole;
    std::vector<KeptZone> zones;
    std::vector<std::string> doubts; ///< sentences
    std::string reference;           ///< "baseline" or "plan"
    base::Millimetres errorMedian;
    base::Millimetres errorP90;
    bool isByHand = false;
    std::optional<double> density_per_cm2; ///< of dots in the follow-up
    DotAges ages;
};

/// Errors: those of JsonNode; FileWrongFormat for anything but a report.
[[nodiscard]] KeptFollowUp followUpFromJson(std::string_view text, const std::string& name);

} // namespace trichion::tracking

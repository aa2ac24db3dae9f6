#pragma once
/// \file
/// What a client may do and when, after each session and after the last. The rules are data with their
/// sources (resources/catalogue/aftercare.json); where sources contradict each other a protocol takes one
/// side and the other stays visible.

#include "trichion/base/error.h"
#include "trichion/plan/date.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trichion::plan {

enum class Advice { Avoid, Allow, Start };
enum class Anchor { EachSession, FinalSession };

/// A rule counted in days from a session (day 0).
struct AftercareRule {
    std::string id;
    std::string activity;
    Advice advice = Advice::Avoid;
    int fromDay = 0;
    std::optional<int> toDay; ///< the last day; without: on and on
    bool isUntilNextSession = false;
    Anchor anchor = Anchor::EachSession;
    std::string condition; ///< of the skin: "no-scabs"; empty: always
    std::string text;
    std::vector<std::string> sources;
    std::vector<std::string> contradicts; ///< ids
};

struct AftercareProtocol {
    std::string id;
    std::string name;
    std::vector<std::string> rules; ///< ids
};

struct AftercareCatalogue {
    std::vector<AftercareRule> rules;
    std::vector<AftercareProtocol> protocols; ///< the first is the usual one

    /// Error: ProtocolUnknown, naming the known ones.
    [[nodiscard]] const AftercareProtocol& protocol(std::string_view id) const;
    /// Error: a bug for an id that is not there.
    [[nodiscard]] const AftercareRule& rule(std::string_view id) const;
};

/// From the text of a catalogue. Errors: those of JsonNode; FileInvalidField for an id that is named but not
/// there, or a contradiction between different activities. A contradiction written on one side holds on both.
[[nodiscard]] AftercareCatalogue aftercareFromJson(std::string_view text, const std::string& name);
/// The catalogue as it is shipped. Errors: ResourceMissing, ResourceBroken.
[[nodiscard]] AftercareCatalogue shippedAftercare();

/// A rule with its days for one session.
struct DatedAdvice {
    std::string rule; ///< id
    int session = 1;  ///< counted from 1
    Date from;
    std::optional<Date> to; ///< the last day

    [[nodiscard]] bool holdsOn(Date day) const { return day >= from && (!to || day <= *to); }
};

/// Whether the last of the sessions is the last of all.
enum class LastSession { Final, Open };

/// The calendar of a client: by start, then in the protocol's order. Rules of each session end the day before
/// the next one; those of the final session are there only when it is. `sessions` rise and are not empty.
/// Error: EntryInvalid.
[[nodiscard]] std::vector<DatedAdvice> aftercareOf(const AftercareCatalogue& catalogue,
                                                   const AftercareProtocol& protocol,
                                                   const std::vector<Date>& sessions, LastSession last);

/// What holds on a day: the answer to "what may I do today".
[[nodiscard]] std::vector<DatedAdvice> adviceOn(const std::vector<DatedAdvice>& calendar, Date day);

/// RulesDisagree for every activity about which the sources contradict what the protocol has.
[[nodiscard]] base::Findings disagreements(const AftercareCatalogue& catalogue,
                                           const AftercareProtocol& protocol);

/// One activity about which sources contradict each other: all rules that take part, for the clinic to
/// choose.
struct RuleConflict {
    std::string activity;
    std::vector<std::string> rules; ///< ids, in the catalogue's order
};
/// By activity, in the catalogue's order.
[[nodiscard]] std::vector<RuleConflict> conflictsIn(const AftercareCatalogue& catalogue);
/// The protocol with this rule and without those that contradict it. Precondition: the rule is there.
[[nodiscard]] AftercareProtocol takingSide(const AftercareCatalogue& catalogue, AftercareProtocol protocol,
                                           const std::string& rule);

[[nodiscard]] std::string nameOf(Advice advice);

} // namespace trichion::plan

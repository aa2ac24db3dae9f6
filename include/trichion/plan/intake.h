#pragma once
/// \file
/// Questions before a treatment, and what their answers mean (resources/catalogue/intake.json): decline,
/// defer until, a doctor's letter, caution; each with its source. A finding may be set aside by the
/// practitioner, with a reason that is kept (store::IntakeOverride).

#include "trichion/base/error.h"
#include "trichion/plan/date.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace trichion::plan {

enum class AnswerKind { YesNo, Number, Date, Choice };
enum class IntakeGrade { Decline, Defer, Letter, Caution };

struct IntakeQuestion {
    std::string id;
    std::string text;
    AnswerKind kind = AnswerKind::YesNo;
    std::vector<std::string> choices;
};

/// An answer by kind: yes or no, a number, a day (or false: never), one of the choices.
using IntakeAnswer = std::variant<bool, double, Date, std::string>;
using IntakeAnswers =
    std::map<std::string, IntakeAnswer>; ///< by question's id; what is missing was not asked

/// When an answer leads to a finding: it is this one, it is a number below, or a day at most so long ago.
struct IntakeRule {
    std::string id;
    std::string question;
    std::optional<IntakeAnswer> is;
    std::optional<double> below;
    std::optional<int> within_days;
    IntakeGrade grade = IntakeGrade::Caution;
    std::string text;
    std::string until; ///< of Defer
    std::string source;
    std::string other; ///< what other sources say; empty: nothing
};

struct IntakeCatalogue {
    std::vector<IntakeQuestion> questions;
    std::vector<IntakeRule> rules;
};

/// Errors: those of JsonNode; FileInvalidField for a rule whose question is not there.
[[nodiscard]] IntakeCatalogue intakeFromJson(std::string_view text, const std::string& name);
/// Errors: ResourceMissing, ResourceBroken.
[[nodiscard]] IntakeCatalogue shippedIntake();

/// From {"answers": {"diabetes": true, "age": 40, "botox": "2026-10-01", "skin_type": "oily"}}. null counts
/// as not asked, false in place of a day as never. Errors: those of JsonNode; FileInvalidField for a question
/// that is not known or an answer of another kind; EntryInvalid for a day that does not exist.
[[nodiscard]] IntakeAnswers answersFromJson(const IntakeCatalogue& catalogue, std::string_view text,
                                            const std::string& name);

/// A rule that an answer met.
struct IntakeFinding {
    IntakeRule rule;
    std::optional<Date> earliest; ///< of Defer after a day: when the time is over
};

/// The gravest first, then in the catalogue's order. `today` is what days are counted to.
[[nodiscard]] std::vector<IntakeFinding> assess(const IntakeCatalogue& catalogue,
                                                const IntakeAnswers& answers, Date today);
/// Ids of questions without an answer.
[[nodiscard]] std::vector<std::string> unanswered(const IntakeCatalogue& catalogue,
                                                  const IntakeAnswers& answers);

[[nodiscard]] std::string nameOf(IntakeGrade grade);
[[nodiscard]] base::Finding asFinding(const IntakeFinding& finding);

} // namespace trichion::plan

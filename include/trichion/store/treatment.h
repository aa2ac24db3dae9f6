#pragma once
/// \file
/// Records: What is planned and done: intake, plans, sessions, patch tests, aftercare, follow-up.
/// Times `_ms` are milliseconds since 1970 in UTC, money `_minor` the smallest coin. Which words a state may
/// have is said by the schema (docs/store-schema.md); a wrong one is refused.

#include "trichion/store/record.h"

#include <optional>
#include <string>
#include <tuple>

namespace trichion::store {

struct PigmentLot;

/// Who performs sessions.
struct Practitioner : RowOf<Practitioner> {
    bool isActive = true;
    Sealed<std::string> name;
    std::optional<Sealed<std::string>> qualification;
    std::optional<Sealed<std::string>> insurance;
};
template<>
struct TableOf<Practitioner> {
    static constexpr std::string_view kTable = "practitioner";
    static constexpr std::string_view kWord = "practitioner";
    static constexpr auto kColumns = std::make_tuple(
        Column{"is_active", &Practitioner::isActive}, Column{"name", &Practitioner::name},
        Column{"qualification", &Practitioner::qualification}, Column{"insurance", &Practitioner::insurance});
};

/// One version of the questions asked.
struct Questionnaire : RowOf<Questionnaire> {
    std::string key;
    std::int64_t version = 1;
    std::string content = "{}";
};
template<>
struct TableOf<Questionnaire> {
    static constexpr std::string_view kTable = "questionnaire";
    static constexpr std::string_view kWord = "questionnaire";
    static constexpr auto kColumns =
        std::make_tuple(Column{"key", &Questionnaire::key}, Column{"version", &Questionnaire::version},
                        Column{"content", &Questionnaire::content});
};

/// Answers to a questionnaire (JSON).
struct Intake : RowOf<Intake> {
    ClientId client;
    Id<Questionnaire> questionnaire;
    plan::Date answeredOn;
    Sealed<std::string> answers;
    std::optional<Sealed<Bytes>> signature;
};
template<>
struct TableOf<Intake> {
    static constexpr std::string_view kTable = "intake";
    static constexpr std::string_view kWord = "intake";
    static constexpr auto kColumns =
        std::make_tuple(Column{"client", &Intake::client}, Column{"questionnaire", &Intake::questionnaire},
                        Column{"answered_on", &Intake::answeredOn}, Column{"answers", &Intake::answers},
                        Column{"signature", &Intake::signature});
};

/// A finding of the intake that the practitioner set aside, with the reason.
struct IntakeOverride : RowOf<IntakeOverride> {
    ClientId client;
    Id<Intake> intake;
    std::optional<Id<Practitioner>> practitioner;
    Sealed<std::string> finding;
    Sealed<std::string> reason;
};
template<>
struct TableOf<IntakeOverride> {
    static constexpr std::string_view kTable = "intake_override";
    static constexpr std::string_view kWord = "override";
    static constexpr auto kColumns = std::make_tuple(
        Column{"client", &IntakeOverride::client}, Column{"intake", &IntakeOverride::intake},
        Column{"practitioner", &IntakeOverride::practitioner}, Column{"finding", &IntakeOverride::finding},
        Column{"reason", &IntakeOverride::reason});
};

/// Sessions, hours and dates planned for a design (JSON).
struct TreatmentPlan : RowOf<TreatmentPlan> {
    ClientId client;
    Id<DesignRevision> designRevision;
    std::string protocol;
    Sealed<std::string> treatment;
    Sealed<std::string> content;
};
template<>
struct TableOf<TreatmentPlan> {
    static constexpr std::string_view kTable = "treatment_plan";
    static constexpr std::string_view kWord = "treatment plan";
    static constexpr auto kColumns = std::make_tuple(
        Column{"client", &TreatmentPlan::client}, Column{"design_revision", &TreatmentPlan::designRevision},
        Column{"protocol", &TreatmentPlan::protocol}, Column{"treatment", &TreatmentPlan::treatment},
        Column{"content", &TreatmentPlan::content});
};

/// A visit, planned or performed.
struct Session : RowOf<Session> {
    ClientId client;
    std::optional<Id<TreatmentPlan>> plan;
    std::optional<Id<Practitioner>> practitioner;
    std::int64_t number = 1;
    bool isFinal = false;
    std::string state = "planned";
    plan::Date heldOn;
    std::optional<std::int64_t> begins_ms;
    std::optional<std::int64_t> minutes;
    std::optional<std::string> machine;
    std::optional<std::int64_t> strokes_per_min;
    std::optional<std::string> cartridgeLot;
    std::optional<plan::Date> sterileUntilOn;
    std::optional<std::string> hygiene;
    std::optional<Sealed<std::string>> bleeding;
    std::optional<Sealed<std::string>> areas;
    std::optional<Sealed<std::string>> note;
};
template<>
struct TableOf<Session> {
    static constexpr std::string_view kTable = "session";
    static constexpr std::string_view kWord = "session";
    static constexpr auto kColumns = std::make_tuple(
        Column{"client", &Session::client}, Column{"plan", &Session::plan},
        Column{"practitioner", &Session::practitioner}, Column{"number", &Session::number},
        Column{"is_final", &Session::isFinal}, Column{"state", &Session::state},
        Column{"held_on", &Session::heldOn}, Column{"begins_ms", &Session::begins_ms},
        Column{"minutes", &Session::minutes}, Column{"machine", &Session::machine},
        Column{"strokes_per_min", &Session::strokes_per_min}, Column{"cartridge_lot", &Session::cartridgeLot},
        Column{"sterile_until_on", &Session::sterileUntilOn}, Column{"hygiene", &Session::hygiene},
        Column{"bleeding", &Session::bleeding}, Column{"areas", &Session::areas},
        Column{"note", &Session::note});
};

/// What was put into one zone in a session.
struct SessionItem : RowOf<SessionItem> {
    ClientId client;
    Id<Session> session;
    std::optional<Id<PigmentLot>> lot;
    std::string zone;
    std::string needle;
    double depth_mm = 0.0;
    double dilution_parts_water = 0.0;
    std::int64_t dots = 0;
    std::optional<std::int64_t> minutes;
    std::optional<Sealed<std::string>> note;
};
template<>
struct TableOf<SessionItem> {
    static constexpr std::string_view kTable = "session_item";
    static constexpr std::string_view kWord = "item of a session";
    static constexpr auto kColumns =
        std::make_tuple(Column{"client", &SessionItem::client}, Column{"session", &SessionItem::session},
                        Column{"lot", &SessionItem::lot}, Column{"zone", &SessionItem::zone},
                        Column{"needle", &SessionItem::needle}, Column{"depth_mm", &SessionItem::depth_mm},
                        Column{"dilution_parts_water", &SessionItem::dilution_parts_water},
                        Column{"dots", &SessionItem::dots}, Column{"minutes", &SessionItem::minutes},
                        Column{"note", &SessionItem::note});
};

/// A trial of a pigment or a numbing cream on the skin.
struct PatchTest : RowOf<PatchTest> {
    ClientId client;
    std::optional<Id<PigmentLot>> lot;
    std::string kind = "pigment";
    std::optional<std::string> product;
    plan::Date appliedOn;
    std::optional<plan::Date> readOn;
    std::optional<Sealed<std::string>> result;
    std::optional<Sealed<std::string>> note;
    std::optional<std::int64_t> applied_ms; ///< the hour, where it was noted
};
template<>
struct TableOf<PatchTest> {
    static constexpr std::string_view kTable = "patch_test";
    static constexpr std::string_view kWord = "patch test";
    static constexpr auto kColumns =
        std::make_tuple(Column{"client", &PatchTest::client}, Column{"lot", &PatchTest::lot},
                        Column{"kind", &PatchTest::kind}, Column{"product", &PatchTest::product},
                        Column{"applied_on", &PatchTest::appliedOn}, Column{"read_on", &PatchTest::readOn},
                        Column{"result", &PatchTest::result}, Column{"note", &PatchTest::note},
                        Column{"applied_ms", &PatchTest::applied_ms});
};

/// Numbing cream in a session.
struct Numbing : RowOf<Numbing> {
    ClientId client;
    Id<Session> session;
    std::string product;
    std::int64_t applied_ms = 0;
    std::optional<std::int64_t> removed_ms;
    std::optional<Sealed<std::string>> reaction;
};
template<>
struct TableOf<Numbing> {
    static constexpr std::string_view kTable = "numbing";
    static constexpr std::string_view kWord = "numbing";
    static constexpr auto kColumns =
        std::make_tuple(Column{"client", &Numbing::client}, Column{"session", &Numbing::session},
                        Column{"product", &Numbing::product}, Column{"applied_ms", &Numbing::applied_ms},
                        Column{"removed_ms", &Numbing::removed_ms}, Column{"reaction", &Numbing::reaction});
};

/// A rule of the aftercare with its dates for one session.
struct AftercareTask : RowOf<AftercareTask> {
    ClientId client;
    Id<Session> session;
    std::string rule;
    plan::Date fromOn;
    std::optional<plan::Date> toOn;
    std::string state = "open";
    std::int64_t calendarSequence = 0;
};
template<>
struct TableOf<AftercareTask> {
    static constexpr std::string_view kTable = "aftercare_task";
    static constexpr std::string_view kWord = "aftercare task";
    static constexpr auto kColumns =
        std::make_tuple(Column{"client", &AftercareTask::client}, Column{"session", &AftercareTask::session},
                        Column{"rule", &AftercareTask::rule}, Column{"from_on", &AftercareTask::fromOn},
                        Column{"to_on", &AftercareTask::toOn}, Column{"state", &AftercareTask::state},
                        Column{"calendar_sequence", &AftercareTask::calendarSequence});
};

/// A follow-up measurement (JSON).
struct Measurement : RowOf<Measurement> {
    ClientId client;
    std::optional<Id<Session>> session;
    std::optional<Id<Photo>> photo;
    plan::Date takenOn;
    std::string kind;
    Sealed<std::string> content;
};
template<>
struct TableOf<Measurement> {
    static constexpr std::string_view kTable = "measurement";
    static constexpr std::string_view kWord = "measurement";
    static constexpr auto kColumns =
        std::make_tuple(Column{"client", &Measurement::client}, Column{"session", &Measurement::session},
                        Column{"photo", &Measurement::photo}, Column{"taken_on", &Measurement::takenOn},
                        Column{"kind", &Measurement::kind}, Column{"content", &Measurement::content});
};

/// Something that went wrong after a session.
struct Complication : RowOf<Complication> {
    ClientId client;
    Id<Session> session;
    plan::Date notedOn;
    std::optional<plan::Date> resolvedOn;
    Sealed<std::string> kind;
    std::optional<Sealed<std::string>> note;
};
template<>
struct TableOf<Complication> {
    static constexpr std::string_view kTable = "complication";
    static constexpr std::string_view kWord = "complication";
    static constexpr auto kColumns = std::make_tuple(
        Column{"client", &Complication::client}, Column{"session", &Complication::session},
        Column{"noted_on", &Complication::notedOn}, Column{"resolved_on", &Complication::resolvedOn},
        Column{"kind", &Complication::kind}, Column{"note", &Complication::note});
};

} // namespace trichion::store

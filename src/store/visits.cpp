#include "trichion/store/visits.h"

#include "trichion/plan/intake.h"
#include "trichion/store/catalogue.h"
#include "trichion/store/consents.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace trichion::store {

using base::Error;
using base::ErrorCode;

namespace {

[[noreturn]] void rejectEntry(const std::string& what, const std::string& expected,
                              const std::string& given) {
    throw Error(ErrorCode::EntryInvalid, {{"what", what}, {"expected", expected}, {"given", given}});
}

void requirePlanned(const Session& session) {
    if (session.state != "planned")
        rejectEntry("The session", "planned", session.state);
}

template<class Row>
std::vector<Row> inSession(Practice& practice, const Id<Session>& session) {
    return practice.where<Row>("session", session.text);
}

base::Finding recalled(const PigmentLot& lot) {
    return {base::FindingCode::LotRecalled, {{"given", lot.label}}};
}

/// Lots that were used, or else are meant to be.
std::vector<PigmentLot> lotsIn(Practice& practice, const SessionRecord& record,
                               const std::vector<PigmentLot>& meant) {
    std::vector<PigmentLot> lots = meant;
    std::set<std::string> seen;
    for (const PigmentLot& lot : meant)
        seen.insert(lot.id.text);
    for (const SessionItem& item : record.items)
        if (item.lot && seen.insert(item.lot->text).second)
            lots.push_back(practice.get(*item.lot));
    return lots;
}

std::vector<std::string> creamsIn(const SessionRecord& record, std::vector<std::string> creams) {
    for (const Numbing& numbing : record.numbing)
        if (std::find(creams.begin(), creams.end(), numbing.product) == creams.end())
            creams.push_back(numbing.product);
    return creams;
}

void addDates(const Session& session, const std::vector<PigmentLot>& lots, base::Findings& findings) {
    if (session.sterileUntilOn && *session.sterileUntilOn < session.heldOn)
        findings.push_back({base::FindingCode::LotExpired,
                            {{"given", "of the cartridge " + session.cartridgeLot.value_or("")},
                             {"date", session.sterileUntilOn->iso()}}});
    for (const PigmentLot& lot : lots) {
        if (lot.expiresOn < session.heldOn)
            findings.push_back(
                {base::FindingCode::LotExpired, {{"given", lot.label}, {"date", lot.expiresOn.iso()}}});
        if (lot.isRecalled)
            findings.push_back(recalled(lot));
    }
}

void addTrials(Practice& practice, const SessionRecord& record, const plan::PatchTestRule& rule,
               const std::vector<PigmentLot>& lots, const std::vector<std::string>& creams,
               base::Findings& findings) {
    std::vector<plan::PatchSubject> subjects;
    subjects.reserve(lots.size() + creams.size());
    for (const PigmentLot& lot : lots)
        subjects.push_back({lot.id.text, "pigment lot " + lot.label});
    for (const std::string& cream : creams)
        subjects.push_back({cream, "numbing cream " + cream});
    const bool isRefused = consentInForce(practice, record.client.id, "patch-test-refused").has_value();
    const std::vector<plan::PatchTrial> trials = trialsOf(practice, record.client.id);
    for (base::Finding& finding :
         plan::patchTestsDue(rule, trials, subjects, {record.session.heldOn, record.session.begins_ms})) {
        // A refusal stands for a test that was not made, never for one that showed a reaction.
        const bool isReaction = finding.context.front().second.find("reaction") != std::string::npos;
        if (!isRefused || isReaction)
            findings.push_back(std::move(finding));
    }
}

void addGaps(const SessionRecord& record, base::Findings& findings) {
    if (record.session.state != "done")
        return;
    const auto miss = [&](const std::string& what) {
        findings.push_back({base::FindingCode::RecordIncomplete, {{"what", what}}});
    };
    if (!record.practitioner)
        miss("it does not say who performed the session");
    if (record.items.empty())
        miss("it does not say what was put in");
    for (const SessionItem& item : record.items)
        if (!item.lot)
            findings.push_back({base::FindingCode::LotUnknown, {{"given", item.zone}}});
    if (!record.session.cartridgeLot)
        miss("the lot of the cartridge is missing");
    const std::vector<std::string> ticked = hygieneTicked(record.session);
    for (const auto& [key, text] : hygieneChecklist())
        if (std::find(ticked.begin(), ticked.end(), key) == ticked.end())
            miss("not ticked: " + text);
}

} // namespace

const std::vector<std::pair<std::string, std::string>>& hygieneChecklist() {
    static const std::vector<std::pair<std::string, std::string>> list = {
        {"surfaces", "Work place disinfected and covered"},
        {"hands", "Hands washed, new gloves"},
        {"cartridge", "New sterile cartridge, opened in front of the client"},
        {"pigment", "Pigment in a new cup, label read"},
        {"skin", "Skin cleaned and disinfected"},
        {"waste", "Needles in the sharps box, waste removed"}};
    return list;
}

std::vector<std::string> hygieneTicked(const Session& session) {
    std::vector<std::string> keys;
    const std::string text = session.hygiene.value_or("");
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(',', begin), text.size());
        if (end > begin)
            keys.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return keys;
}

SessionRecord recordOf(Practice& practice, const Id<Session>& id) {
    SessionRecord record;
    record.session = practice.get(id);
    record.client = practice.get(record.session.client);
    if (record.session.practitioner)
        record.practitioner = practice.get(*record.session.practitioner);
    record.items = inSession<SessionItem>(practice, id);
    record.numbing = inSession<Numbing>(practice, id);
    record.complications = inSession<Complication>(practice, id);
    record.measurements = inSession<Measurement>(practice, id);
    return record;
}

std::vector<Session> sessionsOf(Practice& practice, const ClientId& client) {
    std::vector<Session> sessions = practice.of<Session>(client);
    std::stable_sort(sessions.begin(), sessions.end(),
                     [](const Session& a, const Session& b) { return a.heldOn < b.heldOn; });
    return sessions;
}

Session perform(Practice& practice, Transaction& transaction, Session session, std::vector<SessionItem> items,
                std::vector<Numbing> numbing) {
    requirePlanned(session);
    session.state = "done";
    session = practice.change(transaction, std::move(session));
    for (SessionItem& item : items) {
        item.client = session.client;
        item.session = session.id;
        if (item.lot)
            (void)practice.get(*item.lot);
        practice.add(transaction, std::move(item));
    }
    for (Numbing& cream : numbing) {
        cream.client = session.client;
        cream.session = session.id;
        practice.add(transaction, std::move(cream));
    }
    return session;
}

Session closeSession(Practice& practice, Transaction& transaction, Session session, const std::string& state,
                     const std::string& reason) {
    requirePlanned(session);
    if (state != "no-show" && state != "cancelled")
        rejectEntry("How the session ended", "no-show or cancelled", state);
    session.state = state;
    if (!reason.empty())
        session.note = Sealed<std::string>(reason);
    return practice.change(transaction, std::move(session));
}

base::Findings sessionFindings(Practice& practice, const SessionRecord& record,
                               const std::vector<plan::ConsentTemplate>& texts,
                               const plan::PatchTestRule& rule, const std::vector<PigmentLot>& meantLots,
                               const std::vector<std::string>& meantCreams) {
    const std::vector<PigmentLot> lots = lotsIn(practice, record, meantLots);
    const std::vector<std::string> creams = creamsIn(record, meantCreams);
    base::Findings findings;
    addDates(record.session, lots, findings);
    addTrials(practice, record, rule, lots, creams, findings);
    std::optional<Id<DesignRevision>> design;
    if (record.session.plan)
        design = practice.get(*record.session.plan).designRevision;
    for (base::Finding& finding : consentsMissing(practice, record.client.id, texts, design))
        findings.push_back(std::move(finding));
    if (!creams.empty() && !consentInForce(practice, record.client.id, "numbing"))
        findings.push_back({base::FindingCode::ConsentMissing, {{"what", "Consent to numbing cream"}}});
    for (base::Finding& finding : intakeFindings(practice, record.client.id, record.session.heldOn))
        findings.push_back(std::move(finding));
    addGaps(record, findings);
    return findings;
}

std::vector<plan::PatchTrial> trialsOf(Practice& practice, const ClientId& client) {
    std::vector<plan::PatchTrial> trials;
    for (const PatchTest& test : practice.of<PatchTest>(client)) {
        plan::PatchTrial trial{test.lot ? test.lot->text : test.product.value_or(""), test.appliedOn,
                               plan::PatchResult::NotRead, test.applied_ms};
        if (test.result)
            trial.result = test.result->reveal().rfind("clear", 0) == 0 ? plan::PatchResult::Clear
                                                                        : plan::PatchResult::Reaction;
        trials.push_back(std::move(trial));
    }
    std::stable_sort(trials.begin(), trials.end(), [](const plan::PatchTrial& a, const plan::PatchTrial& b) {
        return a.appliedOn < b.appliedOn ||
               (a.appliedOn == b.appliedOn && a.applied_ms.value_or(0) < b.applied_ms.value_or(0));
    });
    return trials;
}

base::Findings intakeFindings(Practice& practice, const ClientId& client, plan::Date today) {
    base::Findings findings;
    const std::vector<Intake> intakes = practice.of<Intake>(client);
    if (intakes.empty())
        return findings;
    const Intake* newest = &intakes.front();
    for (const Intake& intake : intakes)
        if (intake.answeredOn >= newest->answeredOn) // of one day the one that was made last
            newest = &intake;
    std::set<std::string> aside;
    for (const IntakeOverride& row : practice.where<IntakeOverride>("intake", newest->id.text))
        aside.insert(row.finding.reveal());
    const std::optional<std::string> own = catalogueText(practice, "intake");
    const plan::IntakeCatalogue catalogue =
        own ? plan::intakeFromJson(*own, "the catalogue of intake") : plan::shippedIntake();
    const plan::IntakeAnswers answers =
        plan::answersFromJson(catalogue, newest->answers.reveal(), "answers of the client");
    for (const plan::IntakeFinding& finding : plan::assess(catalogue, answers, today))
        if (finding.rule.grade != plan::IntakeGrade::Caution && aside.count(finding.rule.id) == 0)
            findings.push_back(plan::asFinding(finding));
    return findings;
}

IntakeOverride overrideFinding(Practice& practice, Transaction& transaction, const Intake& intake,
                               const std::string& rule, const std::string& reason,
                               const std::optional<Id<Practitioner>>& practitioner) {
    if (reason.find_first_not_of(" \t\r\n") == std::string::npos)
        rejectEntry("The reason for setting a finding aside", "a sentence", "nothing");
    IntakeOverride row;
    row.client = intake.client;
    row.intake = intake.id;
    row.practitioner = practitioner;
    row.finding = Sealed<std::string>(rule);
    row.reason = Sealed<std::string>(reason);
    return practice.add(transaction, row);
}

PigmentLot useStock(Practice& practice, Transaction& transaction, PigmentLot lot, double used_ml) {
    if (!std::isfinite(used_ml) || used_ml <= 0.0 || used_ml > lot.stock_ml)
        rejectEntry("The pigment that was used", "above 0 and at most " + base::printed(lot.stock_ml) + " ml",
                    base::printed(used_ml));
    lot.stock_ml -= used_ml;
    return practice.change(transaction, std::move(lot));
}

base::Findings shelfFindings(Practice& practice) {
    base::Findings findings;
    for (const PigmentLot& lot : practice.all<PigmentLot>()) {
        if (lot.isRecalled && lot.stock_ml > 0.0)
            findings.push_back(recalled(lot));
        if (lot.stock_ml < lot.least_ml)
            findings.push_back({base::FindingCode::StockLow,
                                {{"given", lot.label},
                                 {"left", base::printed(lot.stock_ml)},
                                 {"least", base::printed(lot.least_ml)}}});
    }
    return findings;
}

} // namespace trichion::store

#include "stock_parts.h"

#include "practice_rows.h"
#include "trichion/base/json.h"
#include "trichion/store/recalls.h"
#include "trichion/store/visits.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace trichion::cli {

using json = nlohmann::ordered_json;

namespace {

store::Pigment pigmentCalled(store::Practice& practice, const std::string& key) {
    std::vector<store::Pigment> found = practice.where<store::Pigment>("key", key);
    if (found.empty())
        found = practice.where<store::Pigment>("name", key);
    if (found.size() != 1)
        throw base::Error(base::ErrorCode::RowMissing, {{"what", "pigment"}, {"given", key}});
    return std::move(found.front());
}

double volume(double value_ml, const char* what) {
    base::requireRange(what, value_ml, 0.0, 100'000.0);
    return value_ml;
}

json lotToJson(store::Practice& practice, const store::PigmentLot& lot) {
    return {{"lot", lot.label},
            {"pigment", practice.get(lot.pigment).name},
            {"expires_on", lot.expiresOn.iso()},
            {"stock_ml", lot.stock_ml},
            {"recalled", lot.isRecalled}};
}

/// Past its date on a day that it is put on the shelf or used.
base::Findings expiredOn(const store::PigmentLot& lot, plan::Date day) {
    base::Findings findings;
    if (lot.expiresOn < day)
        findings.push_back(
            {base::FindingCode::LotExpired, {{"given", lot.label}, {"date", lot.expiresOn.iso()}}});
    if (lot.isRecalled)
        findings.push_back({base::FindingCode::LotRecalled, {{"given", lot.label}}});
    return findings;
}

base::ExitCode told(store::Practice& practice, const store::PigmentLot& lot, Console& console) {
    print(dumped(lotToJson(practice, lot)));
    return endedWith(expiredOn(lot, plan::Date::ofMoment(practice.now_ms())), console);
}

/// A pigment that is known, or a new one of the maker that was named.
store::Id<store::Pigment> pigmentFor(store::Practice& practice, store::Transaction& transaction,
                                     const OfficeOptions& options) {
    if (options.maker.empty())
        return pigmentCalled(practice, options.name).id;
    for (const store::Pigment& known : practice.where<store::Pigment>("name", options.name))
        if (known.maker == options.maker)
            return known.id;
    store::Pigment pigment;
    pigment.key = options.maker + "/" + options.name;
    pigment.name = options.name;
    pigment.maker = options.maker;
    return practice.add(transaction, pigment).id;
}

} // namespace

store::PigmentLot lotLabelled(store::Practice& practice, const OfficeOptions& options) {
    std::vector<store::PigmentLot> found = practice.where<store::PigmentLot>("label", options.id);
    if (!options.name.empty()) {
        const store::Id<store::Pigment> pigment = pigmentCalled(practice, options.name).id;
        std::erase_if(found, [&](const store::PigmentLot& lot) { return lot.pigment != pigment; });
    }
    if (found.empty())
        throw base::Error(base::ErrorCode::RowMissing, {{"what", "lot"}, {"given", options.id}});
    if (found.size() > 1)
        throw base::Error(base::ErrorCode::UsageConflict,
                          {{"reason", "Two pigments have a lot of this label. Name one with --pigment."}});
    return std::move(found.front());
}

namespace {

base::ExitCode addLot(const OfficeOptions& options, Console& console) {
    store::Practice practice = openPractice(options.practice);
    store::PigmentLot lot;
    lot.label = options.id;
    lot.expiresOn = plan::Date::parse(options.until, "--expires");
    if (!options.when.empty())
        lot.openedOn = plan::Date::parse(options.when, "--opened");
    lot.stock_ml = volume(options.volume_ml, "The stock in ml");
    lot.least_ml = volume(options.least_ml, "The least stock in ml");
    if (!options.reason.empty())
        lot.ingredients = options.reason;
    if (!options.contact.empty())
        lot.reachStatement = options.contact;
    store::Transaction transaction(practice.connection());
    lot.pigment = pigmentFor(practice, transaction, options);
    lot = practice.add(transaction, lot);
    transaction.commit();
    return told(practice, lot, console);
}

base::ExitCode takeFromLot(const OfficeOptions& options, Console& console) {
    store::Practice practice = openPractice(options.practice);
    store::PigmentLot lot = lotLabelled(practice, options);
    store::Transaction transaction(practice.connection());
    lot = store::useStock(practice, transaction, lot, options.volume_ml);
    transaction.commit();
    return told(practice, lot, console);
}

base::ExitCode recallLot(const OfficeOptions& options, Console& console) {
    store::Practice practice = openPractice(options.practice);
    store::PigmentLot lot = lotLabelled(practice, options);
    lot.isRecalled = true;
    store::Transaction transaction(practice.connection());
    lot = practice.change(transaction, lot);
    transaction.commit();
    return told(practice, lot, console);
}

base::ExitCode followUp(const OfficeOptions& options, Console&) {
    const std::string content = contentOf(options.file);
    (void)base::JsonNode::parse(content, options.file).keys();
    store::Practice practice = openPractice(options.practice);
    store::Measurement row;
    row.client = clientNumbered(practice, options.client).id;
    if (options.number > 0)
        row.session = sessionNumbered(practice, row.client, options.number).id;
    row.takenOn = plan::Date::parse(options.when, "--date");
    row.kind = options.kind;
    row.content = store::Sealed<std::string>(content);
    store::Transaction transaction(practice.connection());
    practice.add(transaction, row);
    transaction.commit();
    print(dumped(json{{"kind", row.kind}, {"taken_on", row.takenOn.iso()}}));
    return base::ExitCode::Done;
}

base::ExitCode recalls(const OfficeOptions& options, Console& console) {
    store::Practice practice = openPractice(options.practice);
    const plan::Date day = options.when.empty() ? plan::Date::ofMoment(practice.now_ms())
                                                : plan::Date::parse(options.when, "--date");
    const std::vector<store::Recall> due = store::recallsDue(practice, {}, day);
    json shown = json::array();
    for (const store::Recall& recall : due)
        shown.push_back({{"client", recall.clientNumber},
                         {"what", recall.kind == store::RecallKind::CheckUp ? "check-up" : "touch-up"},
                         {"due_on", recall.dueOn.iso()}});
    print(dumped(shown));
    return endedWith(store::recallFindings(due), console);
}

} // namespace

void addStockParts(OfficeParts& parts) {
    OfficeOptions& options = *parts.options;
    CLI::App* added = parts.add("add", "Put a lot of pigment on the shelf", &addLot);
    CLI::App* used = parts.add("use", "Take pigment from a lot", &takeFromLot);
    CLI::App* called = parts.add("recall", "Note that the maker called a lot back", &recallLot);
    for (CLI::App* part : {added, used, called}) {
        part->add_option("lot", options.id, "Lot as printed on the label")->required();
        CLI::Option* pigment = part->add_option("--pigment", options.name, "Key or name of the pigment");
        if (part == added)
            pigment->required();
    }
    added->add_option("--maker", options.maker,
                      "Who makes the pigment; needed for one that is not known yet");
    added->add_option("--expires", options.until, "Last day it may be used")->required();
    added->add_option("--opened", options.when, "Day it was opened");
    for (CLI::App* part : {added, used})
        part->add_option("--ml", options.volume_ml, "How much, in ml")->required();
    added->add_option("--least-ml", options.least_ml, "Warn when less is left");
    added->add_option("--ingredients", options.reason, "As the label says");
    added->add_option("--reach", options.contact, "Statement on REACH, as the label says");
}

void addFollowUpParts(OfficeParts& parts) {
    OfficeOptions& options = *parts.options;
    CLI::App* measured = parts.add("follow-up", "Keep a measurement of a later visit", &followUp);
    parts.ofClient(measured);
    measured->add_option("file", options.file, "Measurement (JSON, as `skin` or `measure` print it)")
        ->required();
    measured->add_option("--kind", options.kind, "What was measured: skin, density, ...")->required();
    measured->add_option("--date", options.when, "Day")->required();
    measured->add_option("--session", options.number, "Number of the session it follows");
    CLI::App* due = parts.add("recalls", "List who is due for a check-up or a touch-up", &recalls);
    due->add_option("--date", options.when, "As of this day (default today)");
}

} // namespace trichion::cli

#include "trichion/store/aftercare_tasks.h"

#include "trichion/store/catalogue.h"
#include "trichion/store/visits.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace trichion::store {

namespace {

constexpr const char* kClinic = "clinic";

bool isKnown(const plan::AftercareCatalogue& catalogue, const std::string& id) {
    return std::any_of(catalogue.rules.begin(), catalogue.rules.end(),
                       [&](const plan::AftercareRule& rule) { return rule.id == id; });
}

/// Sessions that count, one for each day, with their dates.
struct Held {
    std::vector<Session> sessions;
    std::vector<plan::Date> dates;
};

Held heldBy(Practice& practice, const ClientId& client) {
    Held held;
    for (Session& session : sessionsOf(practice, client)) {
        if (session.state != "planned" && session.state != "done")
            continue;
        if (!held.dates.empty() && held.dates.back() == session.heldOn)
            continue;
        held.dates.push_back(session.heldOn);
        held.sessions.push_back(std::move(session));
    }
    return held;
}

std::vector<AftercareTask> wantedTasks(const Held& held, const ClientId& client,
                                       const plan::AftercareCatalogue& catalogue,
                                       const plan::AftercareProtocol& protocol) {
    std::vector<AftercareTask> tasks;
    if (held.sessions.empty())
        return tasks;
    const plan::LastSession last =
        held.sessions.back().isFinal ? plan::LastSession::Final : plan::LastSession::Open;
    for (const plan::DatedAdvice& advice : plan::aftercareOf(catalogue, protocol, held.dates, last)) {
        AftercareTask task;
        task.client = client;
        task.session = held.sessions[static_cast<std::size_t>(advice.session) - 1].id;
        task.rule = advice.rule;
        task.fromOn = advice.from;
        task.toOn = advice.to;
        tasks.push_back(std::move(task));
    }
    return tasks;
}

bool isSameTask(const AftercareTask& a, const AftercareTask& b) {
    return a.session == b.session && a.rule == b.rule;
}

} // namespace

plan::AftercareCatalogue aftercareCatalogueOf(Practice& practice) {
    const std::optional<std::string> own = catalogueText(practice, "aftercare");
    return own ? plan::aftercareFromJson(*own, "the catalogue of aftercare") : plan::shippedAftercare();
}

plan::AftercareProtocol aftercareProtocolOf(const plan::AftercareCatalogue& catalogue) {
    for (const plan::AftercareProtocol& protocol : catalogue.protocols)
        if (protocol.id == kClinic)
            return protocol;
    return catalogue.protocols.front();
}

plan::AftercareProtocol takeSide(Practice& practice, const std::string& rule) {
    (void)copyCatalogue(practice, shippedCatalogue());
    const plan::AftercareCatalogue catalogue = aftercareCatalogueOf(practice);
    if (!isKnown(catalogue, rule))
        throw base::Error(base::ErrorCode::EntryInvalid,
                          {{"what", "The rule"}, {"expected", "one of the catalogue"}, {"given", rule}});
    plan::AftercareProtocol protocol = plan::takingSide(catalogue, aftercareProtocolOf(catalogue), rule);
    protocol.id = kClinic;
    protocol.name = "As this clinic chose";
    const nlohmann::ordered_json content = {
        {"id", protocol.id}, {"name", protocol.name}, {"rules", protocol.rules}};
    setCataloguePart(practice, {"aftercare", "protocols/" + protocol.id, content.dump()});
    return protocol;
}

AftercareChange recomputeAftercare(Practice& practice, Transaction& transaction, const ClientId& client,
                                   const plan::AftercareCatalogue& catalogue,
                                   const plan::AftercareProtocol& protocol) {
    std::vector<AftercareTask> wanted = wantedTasks(heldBy(practice, client), client, catalogue, protocol);
    AftercareChange change;
    for (AftercareTask& task : practice.of<AftercareTask>(client)) {
        const auto place = std::find_if(wanted.begin(), wanted.end(),
                                        [&](const AftercareTask& other) { return isSameTask(task, other); });
        const bool isWanted = place != wanted.end();
        if (isWanted && task.state != "dropped" && task.fromOn == place->fromOn && task.toOn == place->toOn) {
            wanted.erase(place);
            continue;
        }
        if (!isWanted && task.state == "dropped")
            continue;
        ++task.calendarSequence;
        if (isWanted) {
            task.fromOn = place->fromOn;
            task.toOn = place->toOn;
            task.state = "open";
            wanted.erase(place);
        } else {
            task.state = "dropped";
        }
        (isWanted ? change.moved : change.dropped).push_back(practice.change(transaction, task));
    }
    for (AftercareTask& task : wanted)
        change.added.push_back(practice.add(transaction, std::move(task)));
    return change;
}

std::vector<AftercareTask> tasksOn(Practice& practice, const ClientId& client, plan::Date day) {
    std::vector<AftercareTask> tasks;
    for (AftercareTask& task : practice.of<AftercareTask>(client))
        if (task.state != "dropped" && day >= task.fromOn && (!task.toOn || day <= *task.toOn))
            tasks.push_back(std::move(task));
    return tasks;
}

} // namespace trichion::store

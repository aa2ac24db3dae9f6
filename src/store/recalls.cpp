#include "trichion/store/recalls.h"

#include "trichion/store/office.h"
#include "trichion/store/treatment.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>

namespace trichion::store {

namespace {

/// What is known of the visits of one client.
struct Visits {
    std::optional<plan::Date> finalOn; ///< the final session, or a later one that was done
    std::optional<plan::Date> lastOn;  ///< the last one that was done
    bool isComplete = false;           ///< one of them was the final one
    bool isBooked = false;             ///< something is still to come
    bool isCheckedUp = false;          ///< came since the final session
};

using VisitsByClient = std::map<std::string, Visits>;

VisitsByClient sessionsByClient(Practice& practice, plan::Date today) {
    VisitsByClient visits;
    for (const Session& session : practice.all<Session>()) {
        Visits& known = visits[session.client.text];
        if (session.state == "planned" && session.heldOn >= today)
            known.isBooked = true;
        if (session.state != "done")
            continue;
        known.isComplete = known.isComplete || session.isFinal;
        if (!known.lastOn || *known.lastOn < session.heldOn)
            known.lastOn = session.heldOn;
    }
    for (auto& [client, known] : visits)
        if (known.isComplete)
            known.finalOn = known.lastOn;
    return visits;
}

void addAppointments(Practice& practice, plan::Date today, VisitsByClient& visits) {
    for (const Appointment& appointment : practice.all<Appointment>()) {
        Visits& known = visits[appointment.client.text];
        const plan::Date day = plan::Date::ofMoment(appointment.begins_ms);
        if (appointment.state == "planned" && day >= today)
            known.isBooked = true;
        if (appointment.state == "kept" && known.finalOn && day > *known.finalOn)
            known.isCheckedUp = true;
    }
}

std::optional<Recall> recallOf(const Visits& visits, const RecallRule& rule, plan::Date today) {
    if (!visits.finalOn || visits.isBooked)
        return std::nullopt;
    const int days = today - *visits.finalOn;
    Recall recall;
    if (days >= rule.touchUp_days) {
        recall.kind = RecallKind::TouchUp;
        recall.dueOn = visits.finalOn->plusDays(rule.touchUp_days);
        return recall;
    }
    if (days < rule.checkUp_days || days > rule.checkUp_days + rule.checkUpOpen_days || visits.isCheckedUp)
        return std::nullopt;
    recall.dueOn = visits.finalOn->plusDays(rule.checkUp_days);
    return recall;
}

} // namespace

std::vector<Recall> recallsDue(Practice& practice, const RecallRule& rule, plan::Date today) {
    base::requireRange("The days to a check-up", rule.checkUp_days, 1.0, 365.0);
    base::requireRange("The days a check-up is called for", rule.checkUpOpen_days, 0.0, 365.0);
    base::requireRange("The days to a touch-up", rule.touchUp_days, 30.0, 3650.0);
    VisitsByClient visits = sessionsByClient(practice, today);
    addAppointments(practice, today, visits);
    std::vector<Recall> recalls;
    for (const auto& [id, known] : visits) {
        std::optional<Recall> recall = recallOf(known, rule, today);
        if (!recall)
            continue;
        const Client client = practice.get(ClientId{id});
        if (client.state == "archived" || (client.state == "healed" && recall->kind == RecallKind::CheckUp))
            continue;
        recall->client = client.id;
        recall->clientNumber = client.number;
        recalls.push_back(*recall);
    }
    std::stable_sort(recalls.begin(), recalls.end(),
                     [](const Recall& a, const Recall& b) { return a.dueOn < b.dueOn; });
    return recalls;
}

base::Findings recallFindings(const std::vector<Recall>& recalls) {
    base::Findings findings;
    findings.reserve(recalls.size());
    for (const Recall& recall : recalls)
        findings.push_back({base::FindingCode::CheckUpDue,
                            {{"given", std::to_string(recall.clientNumber)},
                             {"what", recall.kind == RecallKind::CheckUp ? "check-up" : "touch-up"},
                             {"date", recall.dueOn.iso()}}});
    return findings;
}

} // namespace trichion::store

#include "documents/client_calendar.h"

#include "documents/calendar.h"
#include "trichion/store/aftercare_tasks.h"
#include "trichion/store/visits.h"

#include <vector>

namespace trichion::documents {

AftercarePaper aftercareSheet(store::Practice& practice, const store::Client& client) {
    const plan::AftercareCatalogue catalogue = store::aftercareCatalogueOf(practice);
    AftercarePaper sheet{client.name.reveal(),    catalogue, store::aftercareProtocolOf(catalogue), {},
                         plan::LastSession::Open, {}};
    for (const store::Session& session : store::sessionsOf(practice, client.id)) {
        if (session.state != "planned" && session.state != "done")
            continue;
        if (sheet.sessions.empty() || sheet.sessions.back() != session.heldOn)
            sheet.sessions.push_back(session.heldOn);
        sheet.last = session.isFinal ? plan::LastSession::Final : plan::LastSession::Open;
    }
    return sheet;
}

std::string aftercareCalendar(store::Practice& practice, const store::ClientId& client) {
    const plan::AftercareCatalogue catalogue = store::aftercareCatalogueOf(practice);
    const std::vector<store::AftercareTask> tasks = practice.of<store::AftercareTask>(client);
    std::vector<CalendarEntry> entries;
    entries.reserve(tasks.size());
    for (const store::AftercareTask& task : tasks) {
        CalendarEntry entry;
        entry.uid = "aftercare-" + task.id.text + "@trichion";
        entry.sequence = static_cast<int>(task.calendarSequence);
        entry.isCancelled = task.state == "dropped";
        entry.title = catalogue.rule(task.rule).text;
        entry.from = task.fromOn;
        entry.to = task.toOn.value_or(task.fromOn);
        entries.push_back(std::move(entry));
    }
    return calendarText("Aftercare", entries, plan::Date::ofMoment(practice.now_ms()));
}

} // namespace trichion::documents

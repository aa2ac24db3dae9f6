#include "studio/practice/session_record.h"

#include "studio/practice/calendar_time.h"
#include "studio/practice/client_file.h"
#include "trichion/optics/dot.h"

#include <algorithm>

namespace trichion::studio {

namespace {

store::Id<store::Practitioner> practitionerCalled(store::Practice& practice, store::Transaction& transaction,
                                                  const std::string& name) {
    for (const store::Practitioner& known : practice.all<store::Practitioner>())
        if (known.name.reveal() == name)
            return known.id;
    store::Practitioner added;
    added.name = store::Sealed<std::string>(name);
    return practice.add(transaction, added).id;
}

void takeConditions(store::Practice& practice, store::Transaction& transaction, const SessionRecord& record,
                    store::Session& session) {
    session.note = sealedOf(record.note);
    session.hygiene = record.hygiene;
    session.areas = record.areas.empty()
                        ? std::nullopt
                        : std::optional(store::Sealed<std::string>(plan::areasToText(record.areas)));
    const std::string cartridge = record.cartridgeLot.trimmed().toStdString();
    session.cartridgeLot = cartridge.empty() ? std::nullopt : std::optional(cartridge);
    if (const std::string name = record.performedBy.trimmed().toStdString(); !name.empty())
        session.practitioner = practitionerCalled(practice, transaction, name);
}

} // namespace

std::vector<DotStep> summedUp(const std::vector<DotStep>& steps) {
    std::vector<DotStep> sums;
    for (const DotStep& step : steps) {
        const auto same = std::find_if(sums.begin(), sums.end(), [&](const DotStep& sum) {
            return sum.zone == step.zone && sum.lot == step.lot;
        });
        if (same == sums.end())
            sums.push_back(step);
        else
            same->dots += step.dots;
    }
    return sums;
}

void writeSession(store::Practice& practice, const SessionRecord& record, SessionEnd end) {
    store::Transaction transaction(practice.connection());
    store::Session session = practice.get(record.session);
    if (!record.sums.empty() || end == SessionEnd::Done)
        session.minutes = record.minutes;
    if (record.began_ms)
        session.begins_ms = record.began_ms;
    takeConditions(practice, transaction, record, session);
    if (end == SessionEnd::Done) {
        session.state = "done";
        session.heldOn = today();
        store::Client client = practice.get(record.client);
        client.state = session.isFinal ? "aftercare" : "in-progress";
        (void)practice.change(transaction, client);
    }
    (void)practice.change(transaction, session);
    std::vector<store::SessionItem> items =
        practice.where<store::SessionItem>("session", record.session.text);
    for (const DotStep& sum : record.sums) {
        const auto known = std::find_if(items.begin(), items.end(), [&](const store::SessionItem& item) {
            return item.zone == sum.zone && item.lot == sum.lot;
        });
        store::SessionItem item = known == items.end() ? store::SessionItem() : *known;
        if (known != items.end())
            items.erase(known);
        else
            item.depth_mm = optics::kAimedDepth_mm;
        item.client = record.client;
        item.session = record.session;
        item.zone = sum.zone;
        item.lot = sum.lot;
        item.needle = record.needle;
        item.dots = sum.dots;
        if (item.revision == 0)
            (void)practice.add(transaction, item);
        else
            (void)practice.change(transaction, item);
    }
    for (const store::SessionItem& gone : items) // taken back
        practice.remove(transaction, gone.id);
    transaction.commit();
}

} // namespace trichion::studio

#include "calendar.h"

#include "trichion/base/hash.h"
#include "trichion/base/resources.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <libical/ical.h>
#include <memory>

namespace trichion::documents {

namespace {

constexpr int kReminder_hours = 8;
constexpr int kDayBefore_hours = 24;
constexpr std::size_t kLongestTitle = 200;

icaltimetype dayOf(plan::Date date) {
    const std::string iso = date.iso();
    icaltimetype day = icaltime_null_date();
    day.year = std::stoi(iso.substr(0, 4));
    day.month = std::stoi(iso.substr(5, 2));
    day.day = std::stoi(iso.substr(8, 2));
    return day;
}

icaltimetype midnightOf(plan::Date date) {
    icaltimetype time = dayOf(date);
    time.is_date = 0;
    time.hour = time.minute = time.second = 0;
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

icaltimetype momentOf(std::int64_t utc_ms) {
    return icaltime_from_timet_with_zone(static_cast<time_t>(utc_ms / 1000), 0,
                                         icaltimezone_get_utc_timezone());
}

icalcomponent* reminderOf(const CalendarEntry& entry) {
    icaltriggertype trigger{};
    trigger.time = icaltime_null_time();
    trigger.duration = icaldurationtype_from_int((entry.time ? -kDayBefore_hours : kReminder_hours) * 3600);
    icalcomponent* alarm = icalcomponent_new_valarm();
    icalcomponent_add_property(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    icalcomponent_add_property(alarm, icalproperty_new_description(entry.title.c_str()));
    icalcomponent_add_property(alarm, icalproperty_new_trigger(trigger));
    return alarm;
}

icalcomponent* eventOf(const CalendarEntry& entry, plan::Date stamp) {
    icalcomponent* event = icalcomponent_new_vevent();
    const auto add = [&](icalproperty* property) { icalcomponent_add_property(event, property); };
    add(icalproperty_new_uid(entry.uid.c_str()));
    add(icalproperty_new_dtstamp(midnightOf(stamp)));
    add(icalproperty_new_sequence(entry.sequence));
    add(icalproperty_new_dtstart(entry.time ? momentOf(entry.time->begins_ms) : dayOf(entry.from)));
    add(icalproperty_new_dtend(entry.time ? momentOf(entry.time->begins_ms + entry.time->minutes * 60'000)
                                          : dayOf(entry.to.plusDays(1))));
    add(icalproperty_new_summary(entry.title.c_str()));
    if (!entry.description.empty())
        add(icalproperty_new_description(entry.description.c_str()));
    add(icalproperty_new_transp(entry.time ? ICAL_TRANSP_OPAQUE : ICAL_TRANSP_TRANSPARENT));
    add(icalproperty_new_status(entry.isCancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    if (!entry.isCancelled)
        icalcomponent_add_component(event, reminderOf(entry));
    return event;
}

std::string uidOf(const std::string& calendar, const std::string& rule, int session) {
    std::uint64_t hash = base::mix64(static_cast<std::uint64_t>(session));
    for (const std::string& part : {calendar, rule}) {
        hash = base::mix64(hash ^ part.size());
        for (const char c : part)
            hash = base::hashIn(hash, static_cast<unsigned char>(c));
    }
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%016llx", static_cast<unsigned long long>(hash));
    return std::string("aftercare-") + text.data() + "@trichion";
}

} // namespace

std::string calendarText(const std::string& name, const std::vector<CalendarEntry>& entries,
                         plan::Date stamp) {
    const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> calendar(
        icalcomponent_new_vcalendar(), &icalcomponent_free);
    const auto add = [&](icalproperty* property) { icalcomponent_add_property(calendar.get(), property); };
    const std::string product = "-//Trichion//" + std::string(base::programVersion()) + "//EN";
    add(icalproperty_new_version("2.0"));
    add(icalproperty_new_prodid(product.c_str()));
    add(icalproperty_new_method(ICAL_METHOD_PUBLISH));
    icalproperty* shown = icalproperty_new_x(name.c_str());
    icalproperty_set_x_name(shown, "X-WR-CALNAME");
    add(shown);
    for (const CalendarEntry& entry : entries)
        icalcomponent_add_component(calendar.get(), eventOf(entry, stamp));
    const std::unique_ptr<char, decltype(&std::free)> text(icalcomponent_as_ical_string_r(calendar.get()),
                                                           &std::free);
    return text.get();
}

std::vector<CalendarEntry> entriesOf(const plan::AftercareCatalogue& catalogue,
                                     const std::vector<plan::DatedAdvice>& advice,
                                     const std::string& calendar, int sequence) {
    std::vector<CalendarEntry> entries;
    entries.reserve(advice.size());
    for (const plan::DatedAdvice& dated : advice) {
        const plan::AftercareRule& rule = catalogue.rule(dated.rule);
        CalendarEntry entry;
        entry.uid = uidOf(calendar, dated.rule, dated.session);
        entry.sequence = sequence;
        entry.title = rule.text.substr(0, kLongestTitle);
        entry.description = rule.activity + " (" + plan::nameOf(rule.advice) + "), session " +
                            std::to_string(dated.session) +
                            (rule.condition.empty() ? "" : "; only with: " + rule.condition);
        entry.from = dated.from;
        entry.to = dated.to.value_or(dated.from);
        entries.push_back(std::move(entry));
    }
    return entries;
}

std::vector<CalendarEntry> cancellationsOf(const std::vector<CalendarEntry>& earlier,
                                           const std::vector<CalendarEntry>& later) {
    std::vector<CalendarEntry> cancelled;
    for (const CalendarEntry& entry : earlier) {
        const bool isThere = std::any_of(later.begin(), later.end(),
                                         [&](const CalendarEntry& other) { return other.uid == entry.uid; });
        if (isThere)
            continue;
        cancelled.push_back(entry);
        cancelled.back().isCancelled = true;
        ++cancelled.back().sequence;
    }
    return cancelled;
}

} // namespace trichion::documents

// The .ics file, read back by libical.

#include "documents/calendar.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <gtest/gtest.h>
#include <libical/ical.h>
#include <map>
#include <memory>

namespace {

using namespace trichion;
using documents::CalendarEntry;

struct ReadEntry {
    plan::Date from;
    plan::Date end;
    std::string title;
    std::string status;
    int sequence = -1;
    int reminders = 0;
};

plan::Date dateOf(icaltimetype time) {
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", time.year, time.month, time.day);
    return plan::Date::parse(text.data());
}

std::map<std::string, ReadEntry> readBack(const std::string& text) {
    const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> calendar(
        icalparser_parse_string(text.c_str()), &icalcomponent_free);
    std::map<std::string, ReadEntry> entries;
    EXPECT_EQ(icalcomponent_count_errors(calendar.get()), 0);
    for (icalcomponent* event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
         event != nullptr; event = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT)) {
        ReadEntry& entry = entries[icalcomponent_get_uid(event)];
        EXPECT_EQ(entry.sequence, -1) << "one entry per uid";
        entry.from = dateOf(icalcomponent_get_dtstart(event));
        entry.end = dateOf(icalcomponent_get_dtend(event));
        entry.title = icalcomponent_get_summary(event);
        entry.status = icalproperty_status_to_string(icalcomponent_get_status(event));
        entry.sequence = icalcomponent_get_sequence(event);
        entry.reminders = icalcomponent_count_components(event, ICAL_VALARM_COMPONENT);
    }
    return entries;
}

std::vector<CalendarEntry> aftercare(const std::vector<const char*>& sessions, int sequence) {
    const plan::AftercareCatalogue catalogue = plan::shippedAftercare();
    std::vector<plan::Date> dates;
    dates.reserve(sessions.size());
    for (const char* iso : sessions)
        dates.push_back(plan::Date::parse(iso));
    return documents::entriesOf(
        catalogue, plan::aftercareOf(catalogue, catalogue.protocols.front(), dates, plan::LastSession::Final),
        "client-1", sequence);
}

const plan::Date kStamp = plan::Date::parse("2026-11-21");

} // namespace

TEST(Calendar, IsReadBackAsItWasWritten) {
    const std::vector<CalendarEntry> entries = aftercare({"2026-11-21", "2026-12-05"}, 3);
    const std::string text = documents::calendarText("Aftercare; with, signs", entries, kStamp);
    EXPECT_EQ(text, documents::calendarText("Aftercare; with, signs", entries, kStamp));
    const auto read = readBack(text);
    ASSERT_EQ(read.size(), entries.size());
    for (const CalendarEntry& entry : entries) {
        const ReadEntry& back = read.at(entry.uid);
        EXPECT_EQ(back.from, entry.from);
        EXPECT_EQ(back.end, entry.to.plusDays(1)) << "the end of a day's entry is the day after";
        EXPECT_EQ(back.title, entry.title);
        EXPECT_EQ(back.sequence, 3);
        EXPECT_EQ(back.reminders, 1);
        EXPECT_EQ(back.status, "CONFIRMED");
    }
    EXPECT_NE(text.find("\r\nDTSTAMP:20261121T000000Z\r\n"), std::string::npos);
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = text.find("\r\n", begin);
        ASSERT_NE(end, std::string::npos);
        EXPECT_LE(end - begin, 75U) << "lines are folded";
        begin = end + 2;
    }
}

TEST(Calendar, KeepsTheEntriesWhenSessionsMoveAndCancelsWhatIsGone) {
    const std::vector<CalendarEntry> before = aftercare({"2026-11-21", "2026-12-05"}, 0);
    const std::vector<CalendarEntry> moved = aftercare({"2026-11-24", "2026-12-10"}, 1);
    ASSERT_EQ(before.size(), moved.size());
    for (const CalendarEntry& entry : before)
        EXPECT_TRUE(std::any_of(moved.begin(), moved.end(),
                                [&](const CalendarEntry& other) { return other.uid == entry.uid; }));
    EXPECT_TRUE(documents::cancellationsOf(before, moved).empty());

    const std::vector<CalendarEntry> fewer = aftercare({"2026-11-21"}, 1);
    const std::vector<CalendarEntry> cancelled = documents::cancellationsOf(before, fewer);
    EXPECT_FALSE(cancelled.empty());
    for (const auto& [uid, entry] : readBack(documents::calendarText("A", cancelled, kStamp))) {
        EXPECT_EQ(entry.status, "CANCELLED");
        EXPECT_EQ(entry.sequence, 1);
        EXPECT_EQ(entry.reminders, 0);
    }
}

#include "trichion/store/diary.h"

namespace trichion::store {

using base::Error;
using base::ErrorCode;

namespace {

constexpr std::int64_t kMsPerMinute = 60'000;
constexpr std::int64_t kLongest_min = 1440;

std::int64_t endOf(const Appointment& appointment) {
    return appointment.begins_ms + appointment.minutes * kMsPerMinute;
}

bool isFree(const Appointment& appointment) {
    return appointment.state == "cancelled" || appointment.state == "no-show";
}

bool needSame(const Appointment& a, const Appointment& b) {
    return a.client == b.client || !a.practitioner || !b.practitioner || a.practitioner == b.practitioner;
}

void requireLength(std::int64_t minutes) {
    if (minutes < 1 || minutes > kLongest_min)
        throw Error(ErrorCode::EntryInvalid, {{"what", "The length of an appointment"},
                                              {"expected", "1 to 1440 minutes"},
                                              {"given", std::to_string(minutes)}});
}

void requirePlanned(const Appointment& appointment) {
    if (appointment.state != "planned")
        throw Error(ErrorCode::EntryInvalid,
                    {{"what", "The appointment"}, {"expected", "planned"}, {"given", appointment.state}});
}

std::optional<Session> plannedSessionOf(Practice& practice, const Appointment& appointment) {
    if (!appointment.session)
        return std::nullopt;
    Session session = practice.get(*appointment.session);
    return session.state == "planned" ? std::optional(std::move(session)) : std::nullopt;
}

} // namespace

std::vector<Appointment> appointmentsBetween(Practice& practice, std::int64_t from_ms, std::int64_t to_ms) {
    return practice.between<Appointment>("begins_ms", from_ms, to_ms - 1);
}

base::Findings overlapsOf(Practice& practice, const Appointment& appointment) {
    base::Findings findings;
    if (isFree(appointment))
        return findings;
    const std::int64_t earliest = appointment.begins_ms - kLongest_min * kMsPerMinute;
    for (const Appointment& other : appointmentsBetween(practice, earliest, endOf(appointment))) {
        if (other.id == appointment.id || isFree(other) || endOf(other) <= appointment.begins_ms ||
            !needSame(appointment, other))
            continue;
        findings.push_back({base::FindingCode::SessionsOverlap,
                            {{"given", plan::Date::ofMoment(appointment.begins_ms).iso() + " (client " +
                                           std::to_string(practice.get(other.client).number) + ")"}}});
    }
    return findings;
}

Appointment book(Practice& practice, Transaction& transaction, Appointment appointment) {
    requireLength(appointment.minutes);
    return practice.add(transaction, std::move(appointment));
}

Appointment moveAppointment(Practice& practice, Transaction& transaction, Appointment appointment,
                            std::int64_t begins_ms, std::int64_t minutes, plan::Date day) {
    requirePlanned(appointment);
    requireLength(minutes);
    if (std::optional<Session> session = plannedSessionOf(practice, appointment)) {
        session->heldOn = day;
        session->begins_ms = begins_ms;
        practice.change(transaction, *session);
    }
    appointment.begins_ms = begins_ms;
    appointment.minutes = minutes;
    ++appointment.calendarSequence;
    return practice.change(transaction, std::move(appointment));
}

Appointment closeAppointment(Practice& practice, Transaction& transaction, Appointment appointment,
                             const std::string& state, const std::string& note) {
    requirePlanned(appointment);
    std::optional<Session> session = plannedSessionOf(practice, appointment);
    if (session && state != "kept") {
        session->state = state;
        practice.change(transaction, *session);
    }
    appointment.state = state;
    if (!note.empty())
        appointment.note = Sealed<std::string>(note);
    ++appointment.calendarSequence;
    return practice.change(transaction, std::move(appointment));
}

} // namespace trichion::store

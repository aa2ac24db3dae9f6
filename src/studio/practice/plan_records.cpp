#include "studio/practice/plan_records.h"

#include "studio/practice/calendar_time.h"
#include "trichion/design/design.h"
#include "trichion/stipple/head_dots.h"
#include "trichion/stipple/placement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>

namespace trichion::studio {

using SealedText = store::Sealed<std::string>;

namespace {

std::vector<plan::Date> datesOf(const plan::IntervalProtocol& protocol, plan::Date first, std::size_t count) {
    return plan::proposedDates(protocol, first, static_cast<int>(count));
}

std::optional<head::Zone> zoneNamed(const QString& name) {
    for (int i = 0; i < head::kZoneCount; ++i)
        if (const auto zone = static_cast<head::Zone>(i);
            QString::fromUtf8(head::nameOf(zone).data()) == name)
            return zone;
    return std::nullopt;
}

/// What a design is for, or that it was not said.
std::string treatmentIn(const std::string& designJson) {
    const std::string treatment = design::designFromJson(designJson, "design").treatment;
    return treatment.empty() ? "smp" : treatment;
}

} // namespace

plan::TreatmentOutline outlineFor(const std::string& designJson, plan::Date first,
                                  const plan::IntervalProtocol& protocol, const plan::Pace& pace) {
    const design::Design design = design::designFromJson(designJson, "design");
    const stipple::HeadDots dots(design.head.surface, design.seed, design.engine);
    return plan::outlineOf(stipple::placeDots(design, dots), datesOf(protocol, first, design.sessions.size()),
                           protocol, pace);
}

plan::TreatmentOutline movedTo(plan::TreatmentOutline outline, plan::Date first,
                               const plan::IntervalProtocol& protocol) {
    const std::vector<plan::Date> dates = datesOf(protocol, first, outline.sessions.size());
    for (std::size_t i = 0; i < dates.size(); ++i)
        outline.sessions[i].date = dates[i];
    outline.checkUp = dates.back().plusDays(protocol.checkUp_days);
    return outline;
}

std::string outlineToJson(const plan::TreatmentOutline& outline) {
    QJsonArray sessions;
    for (const plan::PlannedSession& session : outline.sessions) {
        QJsonArray zones;
        for (const plan::ZoneWork& work : session.zones)
            zones.append(QJsonObject{{"zone", QString::fromUtf8(head::nameOf(work.zone).data())},
                                     {"area_cm2", work.area_cm2},
                                     {"dots", work.dots}});
        sessions.append(QJsonObject{{"number", session.number},
                                    {"date", QString::fromStdString(session.date.iso())},
                                    {"dots", session.dots},
                                    {"breaks", session.breaks},
                                    {"work_h", session.work_h},
                                    {"total_h", session.total_h},
                                    {"zones", zones}});
    }
    const QJsonObject plan{
        {"format", "trichion-plan"},  {"version", 1},
        {"dots", outline.dots},       {"area_cm2", outline.area_cm2},
        {"total_h", outline.total_h}, {"check_up", QString::fromStdString(outline.checkUp.iso())},
        {"sessions", sessions}};
    return QJsonDocument(plan).toJson(QJsonDocument::Compact).toStdString();
}

std::vector<PlannedWork> plannedIn(const std::string& json) {
    std::vector<PlannedWork> planned;
    const QJsonObject plan = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    for (const QJsonValue session : plan["sessions"].toArray()) {
        PlannedWork work;
        work.number = session["number"].toInt(1);
        work.dots = session["dots"].toInt();
        for (const QJsonValue zone : session["zones"].toArray())
            if (const auto known = zoneNamed(zone["zone"].toString()))
                work.zones.push_back({*known, zone["area_cm2"].toDouble(), zone["dots"].toInt()});
        planned.push_back(std::move(work));
    }
    return planned;
}

std::optional<plan::TreatmentOutline> outlineIn(const std::string& json) {
    const QJsonObject plan = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    const std::vector<PlannedWork> planned = plannedIn(json);
    if (planned.empty())
        return std::nullopt;
    plan::TreatmentOutline outline;
    outline.dots = plan["dots"].toInt();
    outline.area_cm2 = plan["area_cm2"].toDouble();
    outline.total_h = plan["total_h"].toDouble();
    try {
        outline.checkUp = plan::Date::parse(plan["check_up"].toString().toStdString());
        for (std::size_t i = 0; i < planned.size(); ++i) {
            const QJsonObject kept = plan["sessions"].toArray()[static_cast<qsizetype>(i)].toObject();
            plan::PlannedSession session;
            session.number = planned[i].number;
            session.date = plan::Date::parse(kept["date"].toString().toStdString());
            session.zones = planned[i].zones;
            session.dots = planned[i].dots;
            session.breaks = kept["breaks"].toInt();
            session.work_h = kept["work_h"].toDouble();
            session.total_h = kept["total_h"].toDouble();
            outline.sessions.push_back(std::move(session));
        }
    } catch (const base::Error&) {
        return std::nullopt; // a day that is none
    }
    return outline;
}

void keepPlan(store::Practice& practice, store::Transaction& transaction,
              const store::DesignRevision& revision, const plan::TreatmentOutline& outline,
              const std::string& protocol, int minuteOfDay) {
    store::TreatmentPlan plan;
    plan.client = revision.client;
    plan.designRevision = revision.id;
    plan.protocol = protocol;
    plan.treatment = SealedText(treatmentIn(revision.content.reveal()));
    plan.content = SealedText(outlineToJson(outline));
    plan = practice.add(transaction, plan);
    std::int64_t held = 0;
    for (store::Session session : practice.of<store::Session>(revision.client)) {
        if (session.state == "done")
            held = std::max(held, session.number);
        if (session.state != "planned")
            continue;
        session.state = "cancelled";
        (void)practice.change(transaction, session);
    }
    for (const plan::PlannedSession& wanted : outline.sessions) {
        store::Session session;
        session.client = revision.client;
        session.plan = plan.id;
        session.number = held + wanted.number;
        session.isFinal = wanted.number == static_cast<int>(outline.sessions.size());
        session.heldOn = wanted.date;
        session.begins_ms = localMoment(wanted.date, minuteOfDay);
        session.minutes = std::lround(60.0 * wanted.total_h);
        (void)practice.add(transaction, session);
    }
}

void moveSession(store::Practice& practice, store::Transaction& transaction, store::Session session,
                 plan::Date day, int minuteOfDay) {
    session.heldOn = day;
    session.begins_ms = localMoment(day, minuteOfDay);
    session = practice.change(transaction, session);
    for (store::Appointment appointment : practice.of<store::Appointment>(session.client))
        if (appointment.session && *appointment.session == session.id) {
            appointment.begins_ms = *session.begins_ms;
            ++appointment.calendarSequence;
            (void)practice.change(transaction, appointment);
        }
}

} // namespace trichion::studio

#include "studio/practice/client_file.h"

#include "studio/practice/calendar_time.h"
#include "trichion/plan/intervals.h"
#include "trichion/store/billing.h"
#include "trichion/store/follow_ups.h"
#include "trichion/store/recalls.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>
#include <utility>

namespace trichion::studio {

namespace {

constexpr int kMostHistory = 200;
// Days after a session in which scabs fall and colour settles (domain figures 2.9, 6).
constexpr int kHealing_days = 10;
constexpr int kForgotten_days = 365; // who did not come for so long is no longer reminded of a session

QString sayFile(const char* text) {
    return QCoreApplication::translate("trichion::studio", text);
}

std::vector<HistoryLine> historyOf(store::Practice& practice, const std::string& client) {
    // The trail names rows by their ids; those of a client are looked up where its rows are.
    static const std::string sql = [] {
        std::string rows = "SELECT ?1";
        for (const char* table :
             {"photo", "head", "view", "design", "design_revision", "intake", "intake_override",
              "treatment_plan", "session", "session_item", "consent", "appointment", "quote", "invoice"})
            rows += " UNION ALL SELECT id FROM " + std::string(table) + " WHERE client = ?1";
        return "SELECT at_ms, actor, action, subject FROM audit WHERE row IN (" + rows +
               ") ORDER BY sequence DESC LIMIT ?2";
    }();
    store::Statement statement = practice.connection().prepare(sql);
    statement.bind(std::string_view(client)).bind(std::int64_t{kMostHistory});
    std::vector<HistoryLine> lines;
    while (statement.step())
        lines.push_back({statement.integer(0), statement.text(1), statement.text(2), statement.text(3)});
    return lines;
}

/// What is known of one client's sessions.
struct Course {
    std::optional<store::Session> last; ///< that was done
    bool isPlanned = false;             ///< one is still to come
    bool isFinal = false;
};

std::map<std::string, Course> coursesOf(const std::vector<store::Session>& sessions, plan::Date today) {
    std::map<std::string, Course> courses;
    for (const store::Session& session : sessions) {
        Course& course = courses[session.client.text];
        if (session.state == "planned" && session.heldOn >= today)
            course.isPlanned = true;
        if (session.state != "done")
            continue;
        course.isFinal = course.isFinal || session.isFinal;
        if (!course.last || course.last->heldOn < session.heldOn)
            course.last = session;
    }
    return courses;
}

std::optional<Due> dueOf(const Course& course, const plan::IntervalProtocol& interval, plan::Date today) {
    if (!course.last)
        return std::nullopt;
    const store::Session& last = *course.last;
    Due due;
    due.client = last.client;
    due.session = static_cast<int>(last.number);
    const int days = today - last.heldOn;
    if (days >= 1 && days <= kHealing_days) {
        due.kind = DueKind::AskHowItHeals;
        due.on = last.heldOn;
        return due;
    }
    if (course.isPlanned || days < 0)
        return std::nullopt;
    if (!course.isFinal && days >= interval.usual_days && days <= kForgotten_days) {
        due.kind = DueKind::NextSession;
        due.on = last.heldOn.plusDays(interval.usual_days);
        return due;
    }
    return std::nullopt;
}

/// Check-ups and touch-ups that are due.
void addRecalls(store::Practice& practice, const plan::IntervalProtocol& interval, plan::Date today,
                std::vector<Due>& due) {
    store::RecallRule rule;
    rule.checkUp_days = interval.checkUp_days;
    for (const store::Recall& recall : store::recallsDue(practice, rule, today))
        due.push_back({recall.kind == store::RecallKind::CheckUp ? DueKind::CheckUp : DueKind::TouchUp,
                       recall.client,
                       recall.clientNumber,
                       {},
                       recall.dueOn,
                       std::nullopt,
                       0});
}

} // namespace

const store::DesignRevision* ClientFile::newest(const store::DesignId& design) const {
    const store::DesignRevision* found = nullptr;
    for (const store::DesignRevision& revision : revisions)
        if (revision.design == design && (found == nullptr || found->number < revision.number))
            found = &revision;
    return found;
}

std::int64_t ClientFile::dotsOf(const store::Id<store::Session>& session) const {
    std::int64_t dots = 0;
    for (const store::SessionItem& item : items)
        dots += item.session == session ? item.dots : 0;
    return dots;
}

ClientFilePtr clientFileOf(store::Practice& practice, const store::ClientId& client) {
    ClientFile file;
    file.client = practice.get(client);
    file.photos = practice.of<store::Photo>(client);
    file.designs = practice.of<store::DesignRow>(client);
    file.revisions = practice.of<store::DesignRevision>(client);
    file.plans = practice.of<store::TreatmentPlan>(client);
    file.sessions = practice.of<store::Session>(client);
    std::stable_sort(file.sessions.begin(), file.sessions.end(),
                     [](const auto& a, const auto& b) { return a.heldOn < b.heldOn; });
    file.items = practice.of<store::SessionItem>(client);
    file.lots = practice.all<store::PigmentLot>();
    file.practitioners = practice.all<store::Practitioner>();
    file.intakes = practice.of<store::Intake>(client);
    file.overrides = practice.of<store::IntakeOverride>(client);
    file.consents = practice.of<store::Consent>(client);
    file.consentTexts = practice.all<store::ConsentText>();
    file.photoUses = practice.of<store::PhotoUse>(client);
    const std::vector<store::FollowUp> followUps = store::followUpsOf(practice, client);
    std::erase_if(file.photos,
                  [&](const store::Photo& photo) { return store::isMadeOf(followUps, photo.id); });
    file.measurements = practice.of<store::Measurement>(client);
    file.complications = practice.of<store::Complication>(client);
    file.appointments = practice.of<store::Appointment>(client);
    file.quotes = practice.of<store::Quote>(client);
    for (const store::Invoice& invoice : practice.of<store::Invoice>(client))
        file.invoices.push_back(
            {invoice, store::balanceOf(practice, invoice), store::creditedNumber(invoice)});
    file.history = historyOf(practice, client.text);
    return std::make_shared<const ClientFile>(std::move(file));
}

DayList dayListOf(store::Practice& practice, plan::Date today) {
    const std::vector<store::Session> sessions = practice.all<store::Session>();
    const plan::IntervalProtocol interval = plan::shippedIntervals().front();
    DayList list;
    for (const store::Session& session : sessions)
        if (session.heldOn == today && (session.state == "planned" || session.state == "done"))
            list.today.push_back({DueKind::Session,
                                  session.client,
                                  0,
                                  {},
                                  today,
                                  session.begins_ms,
                                  static_cast<int>(session.number)});
    for (const store::Appointment& appointment : practice.between<store::Appointment>(
             "begins_ms", localMoment(today, 0), localMoment(today.plusDays(1), 0) - 1))
        if (appointment.state != "cancelled" && !appointment.session)
            list.today.push_back(
                {DueKind::Appointment, appointment.client, 0, {}, today, appointment.begins_ms, 0});
    for (const auto& [client, course] : coursesOf(sessions, today))
        if (const std::optional<Due> due = dueOf(course, interval, today))
            list.due.push_back(*due);
    addRecalls(practice, interval, today, list.due);
    for (std::vector<Due>* entries : {&list.today, &list.due})
        std::erase_if(*entries, [&](Due& entry) {
            const store::Client client = practice.get(entry.client);
            entry.number = client.number;
            entry.name = textOf(client.name);
            return client.state == "archived";
        });
    std::stable_sort(list.today.begin(), list.today.end(), [](const Due& a, const Due& b) {
        return a.begins_ms.value_or(0) < b.begins_ms.value_or(0);
    });
    std::stable_sort(list.due.begin(), list.due.end(),
                     [](const Due& a, const Due& b) { return a.on < b.on; });
    return list;
}

const std::vector<std::string>& clientStates() {
    static const std::vector<std::string> states = {"enquiry",   "consultation", "quoted",    "deposit-paid",
                                                    "scheduled", "in-progress",  "aftercare", "completed",
                                                    "healed",    "archived"};
    return states;
}

QString readableState(const std::string& state) {
    static const std::map<std::string, const char*> words = {{"enquiry", "Enquiry"},
                                                             {"consultation", "Consultation"},
                                                             {"quoted", "Quoted"},
                                                             {"deposit-paid", "Deposit paid"},
                                                             {"scheduled", "Scheduled"},
                                                             {"in-progress", "In progress"},
                                                             {"aftercare", "Aftercare"},
                                                             {"completed", "Completed"},
                                                             {"healed", "Healed"},
                                                             {"archived", "Archived"},
                                                             {"planned", "Planned"},
                                                             {"done", "Done"},
                                                             {"no-show", "Did not come"},
                                                             {"cancelled", "Cancelled"},
                                                             {"kept", "Kept"},
                                                             {"draft", "Draft"},
                                                             {"offered", "Offered"},
                                                             {"accepted", "Accepted"},
                                                             {"declined", "Declined"},
                                                             {"withdrawn", "Withdrawn"},
                                                             {"clinical", "Record"},
                                                             {"education", "Teaching"},
                                                             {"marketing", "Advertising"},
                                                             {"chosen", "Chosen"},
                                                             {"set-aside", "Set aside"},
                                                             {"before", "Before"},
                                                             {"after-cut", "After the cut"},
                                                             {"hairline-drawn", "Hairline drawn"},
                                                             {"session-end", "End of session"},
                                                             {"healing", "Healing"},
                                                             {"follow-up", "Follow-up"}};
    const auto word = words.find(state);
    return word == words.end() ? QString::fromStdString(state) : sayFile(word->second);
}

QString readable(const Due& due, plan::Date today) {
    switch (due.kind) {
    case DueKind::Session:
        return sayFile("Session %1").arg(due.session);
    case DueKind::Appointment:
        return sayFile("Appointment");
    case DueKind::AskHowItHeals:
        return sayFile("Ask how it heals: session %1 was %2")
            .arg(due.session)
            .arg(readableDistance(due.on, today));
    case DueKind::CheckUp:
        return sayFile("Check-up, due %1").arg(readableDistance(due.on, today));
    case DueKind::NextSession:
        return sayFile("Plan session %1, due %2").arg(due.session + 1).arg(readableDistance(due.on, today));
    case DueKind::TouchUp:
        return sayFile("Offer a touch-up, due since %1").arg(shortDate(due.on));
    }
    return {};
}

QString textOf(const store::Sealed<std::string>& sealed) {
    return QString::fromStdString(sealed.reveal());
}

QString textOf(const std::optional<store::Sealed<std::string>>& sealed) {
    return sealed ? textOf(*sealed) : QString();
}

std::optional<store::Sealed<std::string>> sealedOf(const QString& typed) {
    const QString text = typed.trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(store::Sealed<std::string>(text.toStdString()));
}

} // namespace trichion::studio

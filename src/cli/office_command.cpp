#include "documents/calendar.h"
#include "documents/client_papers.h"
#include "documents/text_setup.h"
#include "documents/wall_clock.h"
#include "office_parts.h"
#include "planning_commands.h"
#include "practice_rows.h"
#include "quote_file.h"
#include "trichion/store/billing.h"
#include "trichion/store/diary.h"
#include "trichion/store/letterhead.h"

#include <nlohmann/json.hpp>

namespace trichion::cli {

using json = nlohmann::ordered_json;

namespace {

plan::Date dayFrom(const std::string& text, store::Practice& practice, const char* what) {
    return text.empty() ? plan::Date::ofMoment(practice.now_ms()) : plan::Date::parse(text, what);
}

constexpr std::int64_t kLongOver_ms = std::int64_t{365} * 86'400'000; ///< what is noted later is doubted

json appointmentToJson(store::Practice& practice, const store::Appointment& appointment) {
    const documents::WallTime wall = documents::wallTimeOf(appointment.begins_ms, appointment.timeZone);
    return {
        {"id", appointment.id.text},         {"client", practice.get(appointment.client).number},
        {"kind", appointment.kind},          {"begins", wall.day.iso() + " " + documents::shownTime(wall)},
        {"time_zone", appointment.timeZone}, {"minutes", appointment.minutes},
        {"state", appointment.state},        {"sequence", appointment.calendarSequence}};
}

base::ExitCode tellOf(store::Practice& practice, const store::Appointment& appointment,
                      base::Findings findings, Console& console) {
    if (appointment.state == "planned" && appointment.begins_ms < practice.now_ms() - kLongOver_ms)
        findings.push_back({base::FindingCode::DateDoubtful,
                            {{"what", "The time of the appointment"},
                             {"given", plan::Date::ofMoment(appointment.begins_ms).iso()},
                             {"reason", "it is long over"}}});
    for (base::Finding& finding : store::overlapsOf(practice, appointment))
        findings.push_back(std::move(finding));
    print(dumped(appointmentToJson(practice, appointment)));
    return endedWith(findings, console);
}

base::ExitCode addAppointment(const OfficeOptions& options, Console& console) {
    store::Practice practice = openPractice(options.practice);
    store::Appointment appointment;
    appointment.client = clientNumbered(practice, options.client).id;
    if (options.number > 0)
        appointment.session = sessionNumbered(practice, appointment.client, options.number).id;
    appointment.kind = options.kind;
    appointment.timeZone = store::letterheadRowOf(practice).timeZone;
    const documents::Moment moment =
        documents::momentOf(documents::wallTimeFrom(options.when), appointment.timeZone);
    appointment.begins_ms = moment.utc_ms;
    appointment.minutes = options.minutes;
    store::Transaction transaction(practice.connection());
    appointment = store::book(practice, transaction, appointment);
    transaction.commit();
    return tellOf(practice, appointment, moment.findings, console);
}

base::ExitCode moveOne(const OfficeOptions& options, Console& console) {
    store::Practice practice = openPractice(options.practice);
    store::Appointment appointment = practice.get(store::Id<store::Appointment>{options.id});
    const documents::WallTime wall = documents::wallTimeFrom(options.when);
    const documents::Moment moment = documents::momentOf(wall, appointment.timeZone);
    store::Transaction transaction(practice.connection());
    appointment = store::moveAppointment(practice, transaction, appointment, moment.utc_ms,
                                         appointment.minutes, wall.day);
    transaction.commit();
    return tellOf(practice, appointment, moment.findings, console);
}

base::ExitCode closeOne(const OfficeOptions& options, Console& console) {
    store::Practice practice = openPractice(options.practice);
    store::Appointment appointment = practice.get(store::Id<store::Appointment>{options.id});
    store::Transaction transaction(practice.connection());
    appointment = store::closeAppointment(practice, transaction, appointment, options.state, options.reason);
    transaction.commit();
    return tellOf(practice, appointment, {}, console);
}

documents::CalendarEntry entryOf(store::Practice& practice, const store::Appointment& appointment) {
    documents::CalendarEntry entry;
    entry.uid = "appointment-" + appointment.id.text + "@trichion";
    entry.sequence = static_cast<int>(appointment.calendarSequence);
    entry.isCancelled = appointment.state == "cancelled" || appointment.state == "no-show";
    // Calendars go through other hands: the number, not the name.
    entry.title = appointment.kind + ", client " + std::to_string(practice.get(appointment.client).number);
    entry.time = documents::CalendarTime{appointment.begins_ms, appointment.minutes};
    return entry;
}

base::ExitCode listAppointments(const OfficeOptions& options, Console&) {
    store::Practice practice = openPractice(options.practice);
    std::vector<store::Appointment> rows = practice.all<store::Appointment>();
    if (options.client > 0)
        rows = practice.of<store::Appointment>(clientNumbered(practice, options.client).id);
    if (!options.output.empty()) {
        std::vector<documents::CalendarEntry> entries;
        entries.reserve(rows.size());
        for (const store::Appointment& row : rows)
            entries.push_back(entryOf(practice, row));
        const std::string text =
            documents::calendarText("Appointments", entries, plan::Date::ofMoment(practice.now_ms()));
        writePrivate(options.output, {text.begin(), text.end()});
        return base::ExitCode::Done;
    }
    json shown = json::array();
    for (const store::Appointment& row : rows)
        shown.push_back(appointmentToJson(practice, row));
    print(dumped(shown));
    return base::ExitCode::Done;
}

json invoiceToJson(store::Practice& practice, const store::Invoice& invoice) {
    const store::Balance balance = store::balanceOf(practice, invoice);
    return {{"number", invoice.number},
            {"issued_on", invoice.issuedOn.iso()},
            {"currency", invoice.currency},
            {"kind", store::nameOf(store::kindOf(invoice))},
            {"total_minor", balance.total_minor},
            {"paid_minor", balance.paid_minor},
            {"credited_minor", balance.credited_minor},
            {"open_minor", balance.open_minor()}};
}

store::Invoice invoiceNumbered(store::Practice& practice, std::int64_t number) {
    std::vector<store::Invoice> found = practice.where<store::Invoice>("number", std::to_string(number));
    if (found.empty())
        throw base::Error(base::ErrorCode::RowMissing,
                          {{"what", "invoice"}, {"given", std::to_string(number)}});
    return std::move(found.front());
}

/// All of a quote, a part, or what the parts left.
store::Invoice issueOfQuote(store::Practice& practice, store::Transaction& transaction,
                            const OfficeOptions& options, const store::ClientId& client, plan::Date day) {
    const store::Quote quote = practice.get(store::Id<store::Quote>{options.id});
    if (quote.client != client)
        throw base::Error(base::ErrorCode::EntryInvalid,
                          {{"what", "The quote"}, {"expected", "one of this client"}, {"given", options.id}});
    store::NewPart wanted{quote.id, store::InvoiceKind::Whole, std::nullopt, day};
    if (options.part == "deposit" || options.amount_minor != 0)
        wanted.kind = store::InvoiceKind::Part;
    else if (options.part == "rest")
        wanted.kind = store::InvoiceKind::Rest;
    if (options.amount_minor != 0)
        wanted.amount_minor = options.amount_minor;
    return store::issuePart(practice, transaction, wanted);
}

base::ExitCode issue(const OfficeOptions& options, Console&) {
    if (options.file.empty() == options.id.empty())
        throw base::Error(base::ErrorCode::UsageConflict,
                          {{"reason", "Give --plan, a plan with a quote, or --quote, the id of one."}});
    const bool isPart = options.part != "whole" || options.amount_minor != 0;
    if (isPart && options.id.empty())
        throw base::Error(base::ErrorCode::UsageConflict,
                          {{"reason", "A part is invoiced of a quote: give --quote, the id of one."}});
    if (options.part != "whole" && options.amount_minor != 0)
        throw base::Error(base::ErrorCode::UsageConflict,
                          {{"reason", "Give --part or --amount-minor, not both."}});
    store::NewInvoice wanted;
    if (!options.file.empty())
        wanted.sheet = quoteIn(options.file);
    store::Practice practice = openPractice(options.practice);
    wanted.client = clientNumbered(practice, options.client).id;
    wanted.issuedOn = dayFrom(options.when, practice, "--date");
    store::Transaction transaction(practice.connection());
    const store::Invoice invoice =
        options.id.empty() ? store::issueInvoice(practice, transaction, wanted)
                           : issueOfQuote(practice, transaction, options, wanted.client, wanted.issuedOn);
    transaction.commit();
    print(dumped(invoiceToJson(practice, invoice)));
    return base::ExitCode::Done;
}

base::ExitCode takeBack(const OfficeOptions& options, Console&) {
    store::Practice practice = openPractice(options.practice);
    const store::Invoice invoice = invoiceNumbered(practice, options.number);
    store::Transaction transaction(practice.connection());
    const store::Invoice credit = store::issueCredit(
        practice, transaction, invoice, dayFrom(options.when, practice, "--date"), options.reason);
    transaction.commit();
    print(dumped(json::array({invoiceToJson(practice, credit), invoiceToJson(practice, invoice)})));
    return base::ExitCode::Done;
}

base::ExitCode payOne(const OfficeOptions& options, Console&) {
    store::Practice practice = openPractice(options.practice);
    const store::Invoice invoice = invoiceNumbered(practice, options.number);
    store::Transaction transaction(practice.connection());
    store::pay(practice, transaction, invoice, dayFrom(options.when, practice, "--date"),
               options.amount_minor, options.method);
    transaction.commit();
    print(dumped(invoiceToJson(practice, invoice)));
    return base::ExitCode::Done;
}

base::ExitCode listInvoices(const OfficeOptions& options, Console&) {
    store::Practice practice = openPractice(options.practice);
    json shown = json::array();
    for (const store::Invoice& invoice : practice.all<store::Invoice>())
        shown.push_back(invoiceToJson(practice, invoice));
    print(dumped(shown));
    return base::ExitCode::Done;
}

base::ExitCode printInvoice(const OfficeOptions& options, Console&) {
    requirePdf(options.output);
    store::Practice practice = openPractice(options.practice);
    const documents::TextRendering text;
    writePrivate(options.output, documents::invoicePdf(documents::letterheadOf(practice), practice,
                                                       invoiceNumbered(practice, options.number)));
    return base::ExitCode::Done;
}

} // namespace

Verb addAppointment(CLI::App& program, CommonOptions& common) {
    OfficeParts parts(program, common, "appointment", "Book, move and call off appointments");
    OfficeOptions& options = *parts.options;
    options.kind = "session";
    CLI::App* booked = parts.add("add", "Book an appointment", &addAppointment);
    parts.ofClient(booked);
    booked->add_option("--session", options.number, "Number of the session it is for");
    booked
        ->add_option("--kind", options.kind, "consultation, patch-test, session, check-up, touch-up or other")
        ->check(CLI::IsMember({"consultation", "patch-test", "session", "check-up", "touch-up", "other"}));
    booked->add_option("--minutes", options.minutes, "How long (default 60)");
    CLI::App* moved = parts.add("move", "Move an appointment; its session moves with it", &moveOne);
    CLI::App* closed = parts.add("close", "Note that it was kept, not come to or called off", &closeOne);
    for (CLI::App* part : {moved, closed})
        part->add_option("id", options.id, "Id of the appointment")->required();
    for (CLI::App* part : {booked, moved})
        part->add_option("--at", options.when, "\"2026-11-21 14:30\" on the clinic's clock")->required();
    closed->add_option("--state", options.state, "kept, no-show or cancelled (default cancelled)");
    closed->add_option("--reason", options.reason, "Why");
    CLI::App* listed =
        parts.add("list", "List appointments, or write them for a calendar", &listAppointments);
    listed->add_option("--client", options.client, "Only those of this client");
    listed->add_option("-o,--output", options.output, "File to write (.ics)");
    return parts.verb();
}

Verb addInvoice(CLI::App& program, CommonOptions& common) {
    OfficeParts parts(program, common, "invoice", "Issue, list and print invoices; note payments");
    OfficeOptions& options = *parts.options;
    CLI::App* issued = parts.add("issue", "Issue an invoice from the quote of a plan", &issue);
    parts.ofClient(issued);
    issued->add_option("--plan", options.file, "Plan with a quote (JSON)");
    issued->add_option("--quote", options.id, "Id of a quote that was made, instead");
    issued
        ->add_option("--part", options.part,
                     "whole, deposit (of the quote) or rest (what the parts before left; default whole)")
        ->check(CLI::IsMember({"whole", "deposit", "rest"}));
    issued
        ->add_option("--amount-minor", options.amount_minor,
                     "Another part of the quote, with tax, in the smallest coin")
        ->check(CLI::PositiveNumber);
    CLI::App* credited = parts.add("credit", "Take an invoice back by a credit note", &takeBack);
    credited->add_option("--reason", options.reason, "Why")->required();
    CLI::App* paid = parts.add("pay", "Note a payment", &payOne);
    paid->add_option("--amount-minor", options.amount_minor, "In the smallest coin; negative: went back")
        ->required();
    paid->add_option("--method", options.method, "cash, card, transfer or other (default card)");
    CLI::App* printed = parts.add("print", "Write an invoice (.pdf)", &printInvoice);
    printed->add_option("-o,--output", options.output, "File to write (.pdf)")->required();
    for (CLI::App* part : {paid, printed, credited})
        part->add_option("invoice", options.number, "Number of the invoice")->required();
    for (CLI::App* part : {issued, paid, credited})
        part->add_option("--date", options.when, "Day (default today)");
    parts.add("list", "List the invoices", &listInvoices);
    return parts.verb();
}

} // namespace trichion::cli

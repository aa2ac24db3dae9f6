#include "documents/client_papers.h"
#include "documents/stamp.h"
#include "documents/text_setup.h"
#include "documents/wall_clock.h"
#include "letterhead_options.h"
#include "office_parts.h"
#include "photo/decode.h"
#include "planning_commands.h"
#include "practice_rows.h"
#include "trichion/base/messages.h"
#include "trichion/store/letterhead.h"
#include "trichion/store/visits.h"

#include <optional>

namespace trichion::cli {

namespace {

base::ExitCode printSession(const OfficeOptions& options, Console&) {
    requirePdf(options.output);
    store::Practice practice = openPractice(options.practice);
    const store::ClientId client = clientNumbered(practice, options.client).id;
    const store::SessionRecord record =
        store::recordOf(practice, sessionNumbered(practice, client, options.number).id);
    const documents::TextRendering text;
    writePrivate(options.output, documents::sessionPdf(documents::letterheadOf(practice), practice, record));
    return base::ExitCode::Done;
}

base::ExitCode printClient(const OfficeOptions& options, Console&) {
    requirePdf(options.output);
    store::Practice practice = openPractice(options.practice);
    const documents::TextRendering text;
    writePrivate(options.output, documents::clientFilePdf(documents::letterheadOf(practice), practice,
                                                          clientNumbered(practice, options.client).id));
    return base::ExitCode::Done;
}

base::Picture pictureFrom(const std::string& path, Console& console) {
    return photo::decodePhoto(path, console.progress()).pixels;
}

base::ExitCode printConsultation(const OfficeOptions& options, Console& console) {
    requirePdf(options.output);
    store::Practice practice = openPractice(options.practice);
    documents::ConsultationPaper paper;
    paper.client = clientNumbered(practice, options.client);
    paper.heldOn = options.when.empty() ? plan::Date::ofMoment(practice.now_ms())
                                        : plan::Date::parse(options.when, "--date");
    paper.advice = options.reason;
    paper.practitioner = options.name;
    const documents::TextRendering text;
    if (!options.before.empty())
        paper.pictures.push_back({documents::stamped(pictureFrom(options.before, console),
                                                     {documents::Subject::UnchangedPhoto, "before", ""}),
                                  "Before"});
    // What the preview wrote carries its stamp.
    if (!options.after.empty())
        paper.pictures.push_back({pictureFrom(options.after, console), "Simulation of the result"});
    for (const base::Finding& finding : store::intakeFindings(practice, paper.client.id, paper.heldOn))
        paper.findings.push_back(base::describe(finding));
    writePrivate(options.output, documents::consultationPdf(documents::letterheadOf(practice), paper));
    return base::ExitCode::Done;
}

void takeText(const std::string& given, std::optional<store::Sealed<std::string>>& member) {
    if (!given.empty())
        member = store::Sealed<std::string>(given);
}

base::ExitCode setLetterhead(const OfficeOptions& options, Console&) {
    store::Practice practice = openPractice(options.practice);
    store::PracticeRow row = practice.facts();
    if (!options.name.empty())
        row.name = store::Sealed<std::string>(options.name);
    takeText(options.address, row.address);
    if (!options.paper.empty())
        row.paper = paperFrom(options.paper) == documents::Paper::Letter ? "Letter" : "A4";
    store::LetterheadRow top = store::letterheadRowOf(practice);
    takeText(options.contact, top.contact);
    takeText(options.taxNumber, top.taxNumber);
    if (!options.timeZone.empty()) {
        (void)documents::wallTimeOf(practice.now_ms(), options.timeZone);
        top.timeZone = options.timeZone;
    }
    if (!options.logo.empty()) {
        (void)photo::decodePhoto(options.logo, {});
        const std::string bytes = contentOf(options.logo);
        top.logo = store::Sealed<store::Bytes>(store::Bytes(bytes.begin(), bytes.end()));
    }
    store::Transaction transaction(practice.connection());
    practice.change(transaction, row);
    store::keepLetterhead(practice, transaction, top);
    transaction.commit();
    return base::ExitCode::Done;
}

} // namespace

Verb addDocument(CLI::App& program, CommonOptions& common) {
    OfficeParts parts(program, common, "document", "Write papers of a client (.pdf)");
    OfficeOptions& options = *parts.options;
    CLI::App* session = parts.add("session", "Record of a session", &printSession);
    CLI::App* client = parts.add("client", "All that is known of a client", &printClient);
    CLI::App* consultation =
        parts.add("consultation", "Report of a consultation with before and after", &printConsultation);
    consultation->add_option("--before", options.before, "Photo of the client");
    consultation->add_option("--after", options.after, "Picture written by preview, with its stamp");
    consultation->add_option("--advice", options.reason, "What was advised");
    consultation->add_option("--practitioner", options.name, "Who held it");
    consultation->add_option("--date", options.when, "Day (default today)");
    for (CLI::App* part : {session, client, consultation}) {
        parts.ofClient(part);
        part->add_option("-o,--output", options.output, "File to write (.pdf)")->required();
    }
    CLI::App* letterhead = parts.add("letterhead", "Set what stands on top of papers", &setLetterhead);
    letterhead->add_option("--name", options.name, "Name of the clinic");
    letterhead->add_option("--address", options.address, "Its address");
    letterhead->add_option("--contact", options.contact, "Its telephone and web address");
    letterhead->add_option("--tax-number", options.taxNumber, "Its tax number, for invoices");
    letterhead->add_option("--logo", options.logo, "Its logo (PNG or JPEG)");
    letterhead->add_option("--paper", options.paper, "a4 or letter");
    letterhead->add_option("--time-zone", options.timeZone, "Of its clock, such as Europe/Paris");
    session->add_option("session", options.number, "Number of the session")->required();
    return parts.verb();
}

} // namespace trichion::cli

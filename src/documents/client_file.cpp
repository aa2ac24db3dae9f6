#include "documents/client_lines.h"
#include "documents/client_papers.h"
#include "trichion/plan/intake.h"
#include "trichion/store/catalogue.h"
#include "trichion/store/trace.h"

namespace trichion::documents {

namespace {

using Rows = PaperRows;
using Facts = std::vector<std::pair<std::string, std::string>>;
using Align = PaperColumn::Align;

Facts personFacts(const store::Client& client, const std::string& language) {
    const std::string born = revealed(client.bornOn);
    return {{"Name", client.name.reveal()},        {"Born", born.empty() ? "" : shownDate(born, language)},
            {"Telephone", revealed(client.phone)}, {"E-mail", revealed(client.email)},
            {"Address", revealed(client.address)}, {"In an emergency", revealed(client.emergencyContact)},
            {"Doctor", revealed(client.doctor)},   {"Came through", revealed(client.referral)},
            {"Goal", revealed(client.goal)},       {"Note", revealed(client.note)}};
}

std::string shownAnswer(const plan::IntakeAnswer& answer, const std::string& language) {
    if (const bool* yes = std::get_if<bool>(&answer))
        return *yes ? "Yes" : "No";
    if (const double* number = std::get_if<double>(&answer))
        return base::printed(*number);
    if (const plan::Date* day = std::get_if<plan::Date>(&answer))
        return shownDate(day->iso(), language);
    return std::get<std::string>(answer);
}

void writeIntakes(PaperWriter& paper, store::Practice& practice, const store::ClientId& client,
                  const std::string& language) {
    const std::optional<std::string> own = store::catalogueText(practice, "intake");
    const plan::IntakeCatalogue catalogue =
        own ? plan::intakeFromJson(*own, "the catalogue of intake") : plan::shippedIntake();
    for (const store::Intake& intake : practice.of<store::Intake>(client)) {
        const plan::IntakeAnswers answers =
            plan::answersFromJson(catalogue, intake.answers.reveal(), "answers of the client");
        Rows rows;
        for (const plan::IntakeQuestion& question : catalogue.questions)
            if (const auto answer = answers.find(question.id); answer != answers.end())
                rows.push_back({question.text, shownAnswer(answer->second, language)});
        paper.heading("Questions answered on " + shownDate(intake.answeredOn.iso(), language));
        paper.table({{"Question", 3.6}, {"Answer", 1.0}}, rows);
        for (const store::IntakeOverride& row :
             practice.where<store::IntakeOverride>("intake", intake.id.text))
            paper.paragraph("Set aside: " + row.finding.reveal() + ". Reason: " + row.reason.reveal());
    }
}

void writeConsents(PaperWriter& paper, store::Practice& practice, const store::ClientId& client,
                   const std::string& language) {
    Rows rows;
    for (const store::Consent& consent : practice.of<store::Consent>(client))
        rows.push_back({partsOf(consent.textSigned.reveal()).front(), momentDay(consent.signed_ms, language),
                        consent.withdrawn_ms ? momentDay(*consent.withdrawn_ms, language) : "",
                        consent.keepUntilOn ? shownDate(consent.keepUntilOn->iso(), language) : ""});
    if (!rows.empty()) {
        paper.heading("Consents");
        paper.table({{"Text", 2.0}, {"Signed", 1.2}, {"Withdrawn", 1.2}, {"Kept until", 1.2}}, rows);
    }
    Rows uses;
    for (const store::PhotoUse& use : practice.of<store::PhotoUse>(client))
        uses.push_back({use.place.reveal(), use.purpose, momentDay(use.used_ms, language),
                        use.ended_ms ? momentDay(*use.ended_ms, language) : ""});
    if (!uses.empty()) {
        paper.heading("Where photos were shown");
        paper.table({{"Place", 2.0}, {"Purpose", 1.0}, {"Since", 1.2}, {"Ended", 1.2}}, uses);
    }
}

void writeTests(PaperWriter& paper, store::Practice& practice, const store::ClientId& client,
                const std::string& language) {
    Rows rows;
    for (const store::PatchTest& test : practice.of<store::PatchTest>(client)) {
        const std::string what =
            test.lot ? "Lot " + practice.get(*test.lot).label : test.product.value_or("");
        rows.push_back({shownDate(test.appliedOn.iso(), language), test.kind, what,
                        test.result ? test.result->reveal() : "not read"});
    }
    if (rows.empty())
        return;
    paper.heading("Patch tests");
    paper.table({{"Made on", 1.2}, {"Of", 1.0}, {"What", 1.4}, {"Result", 1.6}}, rows);
}

void writeVisits(PaperWriter& paper, store::Practice& practice, const store::ClientId& client,
                 const std::string& language) {
    Rows rows;
    std::vector<store::Complication> complications;
    for (const store::Session& session : store::sessionsOf(practice, client)) {
        const store::SessionRecord record = store::recordOf(practice, session.id);
        std::int64_t dots = 0;
        for (const store::SessionItem& item : record.items)
            dots += item.dots;
        complications.insert(complications.end(), record.complications.begin(), record.complications.end());
        rows.push_back({std::to_string(session.number), shownDate(session.heldOn.iso(), language),
                        session.state, record.practitioner ? record.practitioner->name.reveal() : "",
                        dots > 0 ? shownNumber(dots, language) : ""});
    }
    if (!rows.empty()) {
        paper.heading("Sessions");
        paper.table(
            {{"No.", 0.5}, {"Date", 1.4}, {"State", 0.9}, {"Performed by", 1.6}, {"Dots", 0.8, Align::Right}},
            rows);
    }
    Rows lots;
    for (const store::LotUse& use : store::lotsReceivedBy(practice, client))
        lots.push_back({use.pigment.name, use.lot.label, shownDate(use.session.heldOn.iso(), language),
                        shownNumber(use.dots, language)});
    if (!lots.empty()) {
        paper.heading("Pigment received");
        paper.table({{"Pigment", 1.6}, {"Lot", 1.2}, {"Session", 1.4}, {"Dots", 0.8, Align::Right}}, lots);
    }
    writeComplications(paper, complications, language);
}

void writeInvoices(PaperWriter& paper, store::Practice& practice, const store::ClientId& client,
                   const std::string& language) {
    Rows rows;
    for (const store::Invoice& invoice : practice.of<store::Invoice>(client)) {
        const store::Balance balance = store::balanceOf(practice, invoice);
        rows.push_back({std::to_string(invoice.number), shownDate(invoice.issuedOn.iso(), language),
                        shownMoney(balance.total_minor, invoice.currency, language),
                        shownMoney(balance.open_minor(), invoice.currency, language)});
    }
    if (rows.empty())
        return;
    paper.heading("Invoices");
    paper.table({{"No.", 0.6}, {"Date", 1.4}, {"Total", 1.0, Align::Right}, {"Open", 1.0, Align::Right}},
                rows);
}

} // namespace

std::vector<std::uint8_t> clientFilePdf(const Letterhead& letterhead, store::Practice& practice,
                                        const store::ClientId& id) {
    const std::string& language = letterhead.language;
    const store::Client client = practice.get(id);
    return paperPdf(letterhead, "Client file", clientLine(client), [&](PaperWriter& paper) {
        paper.facts(personFacts(client, language));
        writeIntakes(paper, practice, id, language);
        writeConsents(paper, practice, id, language);
        writeTests(paper, practice, id, language);
        writeVisits(paper, practice, id, language);
        Rows measured;
        for (const store::Measurement& entry : practice.of<store::Measurement>(id))
            measured.push_back(
                {shownDate(entry.takenOn.iso(), language), entry.kind, entry.content.reveal()});
        if (!measured.empty()) {
            paper.heading("Measured later");
            paper.table({{"Date", 1.2}, {"What", 1.0}, {"Result", 2.4}}, measured);
        }
        writeInvoices(paper, practice, id, language);
    });
}

} // namespace trichion::documents

#include "documents/client_papers.h"

#include "documents/client_lines.h"
#include "documents/treatment_papers.h"
#include "photo/decode.h"
#include "trichion/plan/done_areas.h"
#include "trichion/store/billing.h"
#include "trichion/store/letterhead.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace trichion::documents {

namespace {

using Rows = PaperRows;
using Facts = std::vector<std::pair<std::string, std::string>>;
using Align = PaperColumn::Align;

std::string fixed(double value, int digits) {
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%.*f", digits, value);
    return text.data();
}

base::Picture pictureFrom(store::BytesView bytes) {
    try {
        return photo::decodePhoto(bytes, "picture", {}).pixels;
    } catch (const base::Error&) {
        return {};
    }
}

void writeParagraphs(PaperWriter& paper, const std::vector<std::string>& parts) {
    for (std::size_t i = 1; i < parts.size(); ++i)
        paper.paragraph(parts[i]);
}

Facts sessionFacts(const store::SessionRecord& record, const std::string& language) {
    const store::Session& session = record.session;
    const auto number = [](const std::optional<std::int64_t>& value, const char* unit) {
        return value ? std::to_string(*value) + unit : std::string();
    };
    const std::string by = record.practitioner ? record.practitioner->name.reveal() : "";
    return {
        {"Session", std::to_string(session.number) + (session.isFinal ? ", the last one" : "")},
        {"Held on", shownDate(session.heldOn.iso(), language)},
        {"State", session.state},
        {"Length", number(session.minutes, " min")},
        {"Performed by", by},
        {"Qualification", record.practitioner ? revealed(record.practitioner->qualification) : ""},
        {"Insurance", record.practitioner ? revealed(record.practitioner->insurance) : ""},
        {"Machine", session.machine.value_or("")},
        {"Speed", number(session.strokes_per_min, " strokes a minute")},
        {"Cartridge lot", session.cartridgeLot.value_or("")},
        {"Sterile until", session.sterileUntilOn ? shownDate(session.sterileUntilOn->iso(), language) : ""},
        {"Bleeding", revealed(session.bleeding)},
        {"Areas done", plan::describeAreas(revealed(session.areas))},
        {"Note", revealed(session.note)}};
}

void writeItems(PaperWriter& paper, store::Practice& practice, const store::SessionRecord& record,
                const std::string& language) {
    Rows rows;
    rows.reserve(record.items.size());
    std::int64_t dots = 0;
    for (const store::SessionItem& item : record.items) {
        std::string lot;
        if (item.lot) {
            const store::PigmentLot row = practice.get(*item.lot);
            lot = practice.get(row.pigment).name + "\nLot " + row.label;
        }
        dots += item.dots;
        rows.push_back({item.zone, item.needle, fixed(item.depth_mm, 2),
                        fixed(item.dilution_parts_water, 1) + " : 1", lot, shownNumber(item.dots, language)});
    }
    if (rows.empty())
        return;
    const std::vector<PaperColumn> columns = {{"Zone", 1.2},
                                              {"Needle", 0.8},
                                              {"Depth mm", 0.8, Align::Right},
                                              {"Water : pigment", 1.0, Align::Right},
                                              {"Pigment", 1.6},
                                              {"Dots", 0.8, Align::Right}};
    paper.heading("What was put in");
    paper.table(columns, rows);
    paper.total(columns, {"All", "", "", "", "", shownNumber(dots, language)});
}

void writeHygiene(PaperWriter& paper, const store::Session& session) {
    const std::vector<std::string> ticked = store::hygieneTicked(session);
    Rows rows;
    for (const auto& [key, text] : store::hygieneChecklist())
        rows.push_back(
            {text, std::find(ticked.begin(), ticked.end(), key) == ticked.end() ? "\u2013" : "Done"});
    paper.heading("Hygiene");
    paper.table({{"", 4.0}, {"", 1.0, Align::Right}}, rows);
}

} // namespace

Letterhead letterheadOf(store::Practice& practice) {
    const store::PracticeRow row = practice.facts();
    Letterhead letterhead;
    letterhead.name = row.name.reveal();
    letterhead.address = revealed(row.address);
    const store::LetterheadRow top = store::letterheadRowOf(practice);
    letterhead.contact = revealed(top.contact);
    letterhead.language = row.language;
    letterhead.paper = row.paper == "Letter" || row.paper == "letter" ? Paper::Letter : Paper::A4;
    if (top.logo)
        letterhead.logo = pictureFrom(top.logo->reveal());
    return letterhead;
}

std::vector<std::uint8_t> consultationPdf(const Letterhead& letterhead,
                                          const ConsultationPaper& consultation) {
    const std::string& language = letterhead.language;
    return paperPdf(
        letterhead, "Consultation",
        clientLine(consultation.client) + "  ·  " + shownDate(consultation.heldOn.iso(), language),
        [&](PaperWriter& paper) {
            paper.facts(
                {{"Goal", revealed(consultation.client.goal)}, {"Practitioner", consultation.practitioner}});
            for (std::size_t i = 0; i < consultation.pictures.size(); i += 2)
                paper.figures({consultation.pictures.begin() + static_cast<std::ptrdiff_t>(i),
                               consultation.pictures.begin() + static_cast<std::ptrdiff_t>(std::min(
                                                                   i + 2, consultation.pictures.size()))});
            if (!consultation.findings.empty()) {
                paper.heading("To mind");
                paper.bullets(consultation.findings);
            }
            if (!consultation.advice.empty()) {
                paper.heading("Advice");
                paper.paragraph(consultation.advice);
            }
            paper.notice(
                "Pictures marked as simulation show what is planned. They are not a promise of a result.");
            paper.signatures({{"Client", "", "", {}}, {"Practitioner", consultation.practitioner, "", {}}});
        });
}

std::vector<std::uint8_t> consentPdf(const Letterhead& letterhead, store::Practice& practice,
                                     const store::Consent& consent, const std::vector<Figure>& preview) {
    const std::string& language = letterhead.language;
    const store::Client client = practice.get(consent.client);
    const store::ConsentText text = practice.get(consent.consentText);
    const std::vector<std::string> parts = partsOf(consent.textSigned.reveal());
    const std::string day = momentDay(consent.signed_ms, language);
    return paperPdf(letterhead, parts.front(), clientLine(client), [&](PaperWriter& paper) {
        if (consent.withdrawn_ms)
            paper.notice("Withdrawn on " + momentDay(*consent.withdrawn_ms, language) + ".");
        writeParagraphs(paper, parts);
        paper.figures(preview);
        std::vector<SignaturePlace> places = {
            {"Client", client.name.reveal(), day, pictureFrom(consent.signature.reveal())}};
        if (consent.guardian)
            places.push_back({"Parent or guardian", consent.guardian->reveal(), day, {}});
        if (consent.witness)
            places.push_back({"Witness", consent.witness->reveal(), day, {}});
        paper.signatures(places);
        paper.remark(
            "Text \"" + text.kind + "\", version " + std::to_string(text.version) +
            ", signed on the screen." +
            (consent.designRevision
                 ? " Design revision " + std::to_string(practice.get(*consent.designRevision).number) + "."
                 : "") +
            (consent.keepUntilOn ? " Kept until " + shownDate(consent.keepUntilOn->iso(), language) + "."
                                 : ""));
    });
}

std::vector<std::uint8_t> blankConsentPdf(const Letterhead& letterhead, const std::string& text,
                                          const std::string& client) {
    const std::vector<std::string> parts = partsOf(text);
    return paperPdf(letterhead, parts.front(), client, [&](PaperWriter& paper) {
        writeParagraphs(paper, parts);
        paper.signatures({{"Client, date", client, "", {}}, {"Practitioner, date", "", "", {}}});
    });
}

std::vector<std::uint8_t> sessionPdf(const Letterhead& letterhead, store::Practice& practice,
                                     const store::SessionRecord& record) {
    const std::string& language = letterhead.language;
    return paperPdf(
        letterhead, "Session record",
        clientLine(record.client) + "  ·  " + shownDate(record.session.heldOn.iso(), language),
        [&](PaperWriter& paper) {
            paper.facts(sessionFacts(record, language));
            writeItems(paper, practice, record, language);
            Rows creams;
            for (const store::Numbing& cream : record.numbing)
                creams.push_back(
                    {cream.product,
                     cream.removed_ms
                         ? std::to_string((*cream.removed_ms - cream.applied_ms) / 60'000) + " min"
                         : "",
                     revealed(cream.reaction)});
            if (!creams.empty()) {
                paper.heading("Numbing cream");
                paper.table({{"Product", 2.0}, {"Left on", 1.0}, {"Reaction", 2.0}}, creams);
            }
            writeHygiene(paper, record.session);
            writeComplications(paper, record.complications, language);
            paper.signatures(
                {{"Practitioner", record.practitioner ? record.practitioner->name.reveal() : "", "", {}},
                 {"Client", record.client.name.reveal(), "", {}}});
        });
}

namespace {

/// What was paid and what is open; a credit note names what it takes back, and the other way round.
void writeBalance(PaperWriter& paper, store::Practice& practice, const store::Invoice& invoice,
                  const std::string& language) {
    const auto money = [&](std::int64_t minor) {
        return minor == 0 ? std::string() : shownMoney(minor, invoice.currency, language);
    };
    if (const std::optional<std::int64_t> credits = store::creditedNumber(invoice)) {
        paper.facts({{"Takes back", "Invoice " + std::to_string(*credits)}});
        return;
    }
    const store::Balance balance = store::balanceOf(practice, invoice);
    const std::optional<store::Invoice> credit = store::creditOf(practice, invoice);
    const std::int64_t open_minor = balance.open_minor();
    paper.facts({{"Taken back by", credit ? "Credit note " + std::to_string(credit->number) : ""},
                 {"Paid", money(balance.paid_minor)},
                 {"Goes back", money(std::max(std::int64_t{0}, -open_minor))},
                 {"To pay", open_minor < 0 ? "" : shownMoney(open_minor, invoice.currency, language)}});
}

} // namespace

std::vector<std::uint8_t> invoicePdf(const Letterhead& letterhead, store::Practice& practice,
                                     const store::Invoice& invoice) {
    const std::string& language = letterhead.language;
    const std::string taxNumber = revealed(store::letterheadRowOf(practice).taxNumber);
    const std::optional<std::int64_t> credits = store::creditedNumber(invoice);
    return paperPdf(letterhead, (credits ? "Credit note " : "Invoice ") + std::to_string(invoice.number),
                    shownDate(invoice.issuedOn.iso(), language), [&](PaperWriter& paper) {
                        paper.facts({{"To", invoice.recipient.reveal()}, {"Our tax number", taxNumber}});
                        plan::QuoteSheet sheet = store::quoteFromJson(invoice.content.reveal());
                        sheet.touchUp_minor = sheet.deposit_minor =
                            0; // what the quote said about other times
                        writeQuote(paper, sheet, language);
                        writeBalance(paper, practice, invoice, language);
                    });
}

} // namespace trichion::documents

#include "studio/practice/paper_orders.h"

#include "documents/client_calendar.h"
#include "documents/client_papers.h"
#include "documents/treatment_papers.h"
#include "studio/practice/calendar_time.h"
#include "studio/practice/consent_records.h"
#include "studio/practice/money.h"
#include "studio/practice/plan_records.h"
#include "studio/services/picture_image.h"
#include "trichion/base/messages.h"
#include "trichion/store/aftercare_tasks.h"
#include "trichion/store/visits.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace trichion::studio {

namespace {

constexpr double kScreen_dpi = 144.0;
constexpr double kPrinter_dpi = 250.0;

struct KindName {
    PaperKind kind;
    const char* key;
    const char* file;
};
constexpr std::array<KindName, 9> kKindNames = {{{PaperKind::Consultation, "consultation", "consultation"},
                                                 {PaperKind::Plan, "plan", "plan"},
                                                 {PaperKind::Consent, "consent", "consent"},
                                                 {PaperKind::BlankConsent, "blank", "consent-to-sign"},
                                                 {PaperKind::PreCare, "precare", "before-the-session"},
                                                 {PaperKind::Aftercare, "aftercare", "aftercare"},
                                                 {PaperKind::Session, "session", "session"},
                                                 {PaperKind::Invoice, "invoice", "invoice"},
                                                 {PaperKind::ClientFile, "file", "client-file"}}};

const KindName& nameOfKind(PaperKind kind) {
    return *std::find_if(kKindNames.begin(), kKindNames.end(),
                         [kind](const KindName& name) { return name.kind == kind; });
}

QString sayPaper(const char* text) {
    return QCoreApplication::translate("Papers", text);
}

QString dayOf(std::int64_t utc_ms) {
    return shortDate(fromQDate(localTime(utc_ms).date()));
}

std::string firstPart(const std::string& text) {
    return text.substr(0, text.find('\n'));
}

bool counts(const store::Session& session) {
    return session.state == "planned" || session.state == "done";
}

/// The newest quote for a plan that was not turned down.
const store::Quote* quoteFor(const std::vector<store::Quote>& quotes,
                             const store::Id<store::TreatmentPlan>& plan) {
    const store::Quote* newest = nullptr;
    for (const store::Quote& quote : quotes)
        if (quote.plan && *quote.plan == plan && (quote.state == "offered" || quote.state == "accepted"))
            newest = &quote;
    return newest;
}

documents::PlanPaper planPaper(store::Practice& practice, const store::Client& client,
                               const store::Id<store::TreatmentPlan>& id) {
    const store::TreatmentPlan plan = practice.get(id);
    std::optional<plan::TreatmentOutline> outline = outlineIn(plan.content.reveal());
    if (!outline)
        throw base::Error(base::ErrorCode::RowMissing, {{"what", "sessions of the plan"}, {"given", "none"}});
    // Sessions that were moved since stand on their new day.
    std::int64_t first = 0; // number of the plan's first session: others were held before
    for (const store::Session& session : store::sessionsOf(practice, client.id))
        if (session.plan && *session.plan == id && (first == 0 || session.number < first))
            first = session.number;
    for (const store::Session& session : practice.of<store::Session>(client.id)) {
        const auto index = static_cast<std::size_t>(std::max<std::int64_t>(0, session.number - first));
        if (session.plan && *session.plan == id && counts(session) && index < outline->sessions.size())
            outline->sessions[index].date = session.heldOn;
    }
    documents::PlanPaper paper;
    paper.client = client.name.reveal();
    paper.design = design::designFromJson(practice.get(plan.designRevision).content.reveal(), "design");
    paper.outline = *outline;
    paper.protocol = plan::protocolIn(plan::shippedIntervals(), plan.protocol);
    paper.madeOn = today();
    const std::vector<store::Quote> quotes = practice.of<store::Quote>(client.id);
    if (const store::Quote* quote = quoteFor(quotes, id)) {
        paper.quote = store::quoteFromJson(quote->content.reveal());
        paper.madeOn = quote->madeOn;
        paper.validUntil = quote->validUntilOn;
    }
    std::vector<plan::Date> days;
    days.reserve(outline->sessions.size());
    for (const plan::PlannedSession& session : outline->sessions)
        days.push_back(session.date);
    paper.findings = plan::checkIntervals(paper.protocol, days);
    return paper;
}

documents::ConsultationPaper consultationPaper(store::Practice& practice, const store::Client& client) {
    documents::ConsultationPaper paper;
    paper.client = client;
    paper.heldOn = today();
    for (const base::Finding& finding : store::intakeFindings(practice, client.id, paper.heldOn))
        paper.findings.push_back(base::describe(finding));
    return paper;
}

documents::PreCarePaper preCarePaper(store::Practice& practice, const store::Client& client) {
    documents::PreCarePaper paper{client.name.reveal(), plan::shippedPreCare(), {}};
    for (const store::Session& session : store::sessionsOf(practice, client.id))
        if (session.state == "planned" && session.heldOn >= today() && !paper.session)
            paper.session = session.heldOn;
    return paper;
}

std::vector<std::uint8_t> pdfOf(store::Practice& practice, const store::Client& client,
                                const PaperOrder& order, const DesignPictures* pictures,
                                const documents::Letterhead& letterhead) {
    switch (order.kind) {
    case PaperKind::Consultation: {
        documents::ConsultationPaper paper = consultationPaper(practice, client);
        if (pictures != nullptr)
            paper.pictures = {{pictures->before, "Before"},
                              {pictures->after, "Simulation of the healed result"}};
        return documents::consultationPdf(letterhead, paper);
    }
    case PaperKind::Plan: {
        documents::PlanPaper paper = planPaper(practice, client, {order.row});
        if (pictures != nullptr)
            paper.pictures = {{pictures->after, "Simulation of the healed result"}};
        return documents::planPdf(letterhead, paper);
    }
    case PaperKind::Consent: {
        const store::Consent consent = practice.get(store::Id<store::Consent>{order.row});
        std::vector<documents::Figure> preview;
        if (pictures != nullptr)
            preview = {{pictures->after, "The design that was signed; a simulation of the healed result"}};
        return documents::consentPdf(letterhead, practice, consent, preview);
    }
    case PaperKind::BlankConsent: {
        const auto text = plan::newestOf(plan::shippedConsents(), order.row, client.language);
        if (!text)
            throw base::Error(base::ErrorCode::RowMissing, {{"what", "consent text"}, {"given", order.row}});
        return documents::blankConsentPdf(letterhead, text->text(), client.name.reveal());
    }
    case PaperKind::PreCare:
        return documents::preCarePdf(letterhead, preCarePaper(practice, client));
    case PaperKind::Aftercare:
        return documents::aftercarePdf(letterhead, documents::aftercareSheet(practice, client));
    case PaperKind::Session:
        return documents::sessionPdf(letterhead, practice, store::recordOf(practice, {order.row}));
    case PaperKind::Invoice:
        return documents::invoicePdf(letterhead, practice,
                                     practice.get(store::Id<store::Invoice>{order.row}));
    case PaperKind::ClientFile:
        return documents::clientFilePdf(letterhead, practice, client.id);
    }
    return {};
}

/// What of an invoice is open, in words.
QString readableOpen(const IssuedInvoice& issued) {
    const std::int64_t open_minor = issued.balance.open_minor();
    if (issued.credits)
        return sayPaper("Takes back invoice %1").arg(*issued.credits);
    if (open_minor != 0)
        return (open_minor > 0 ? sayPaper("%1 to pay") : sayPaper("%1 to give back"))
            .arg(readableMoney(std::abs(open_minor), issued.invoice.currency));
    return issued.balance.credited_minor != 0 ? sayPaper("Taken back") : sayPaper("Paid");
}

} // namespace

QString keyOf(const PaperOrder& order) {
    return QString::fromLatin1(nameOfKind(order.kind).key) + ':' + QString::fromStdString(order.row);
}

std::optional<PaperOrder> paperOf(const QString& key) {
    const QString kind = key.section(':', 0, 0);
    for (const KindName& name : kKindNames)
        if (kind == QLatin1String(name.key))
            return PaperOrder{name.kind, key.section(':', 1).toStdString()};
    return std::nullopt;
}

std::vector<ListedPaper> papersOf(const ClientFile& file) {
    std::vector<ListedPaper> papers;
    papers.push_back({{PaperKind::Consultation, {}},
                      sayPaper("Consultation report"),
                      file.revisions.empty() ? sayPaper("Without a design yet")
                                             : sayPaper("Before and after, what to mind"),
                      shortDate(today())});
    for (const store::TreatmentPlan& plan : file.plans) {
        const store::Quote* quote = quoteFor(file.quotes, plan.id);
        const QString price = quote == nullptr ? sayPaper("No quote yet")
                                               : readableMoney(quote->total_minor, quote->currency) +
                                                     QStringLiteral(" · ") + readableState(quote->state);
        papers.push_back({{PaperKind::Plan, plan.id.text},
                          quote == nullptr ? sayPaper("Treatment plan") : sayPaper("Plan and quote"),
                          nameOfRevision(file, plan.designRevision) + QStringLiteral(" · ") + price,
                          quote == nullptr ? dayOf(plan.changed_ms) : shortDate(quote->madeOn)});
    }
    for (const store::Consent& consent : file.consents)
        papers.push_back({{PaperKind::Consent, consent.id.text},
                          QString::fromStdString(firstPart(consent.textSigned.reveal())),
                          consent.withdrawn_ms ? sayPaper("Withdrawn") : sayPaper("Signed"),
                          dayOf(consent.signed_ms)});
    for (const ConsentStand& stand : consentsOf(file, plan::shippedConsents()))
        if (stand.state == ConsentState::Wanted)
            papers.push_back({{PaperKind::BlankConsent, stand.kind},
                              QString::fromStdString(stand.title),
                              sayPaper("To sign by hand"),
                              {}});
    papers.push_back(
        {{PaperKind::PreCare, {}}, sayPaper("Before the session"), sayPaper("What the client does"), {}});
    if (std::any_of(file.sessions.begin(), file.sessions.end(), counts))
        papers.push_back({{PaperKind::Aftercare, {}},
                          sayPaper("Aftercare"),
                          sayPaper("Sheet and calendar, with the days of the sessions"),
                          {}});
    for (const store::Session& session : file.sessions)
        if (session.state == "done")
            papers.push_back({{PaperKind::Session, session.id.text},
                              sayPaper("Record of session %1").arg(session.number),
                              {},
                              shortDate(session.heldOn)});
    for (const IssuedInvoice& issued : file.invoices)
        papers.push_back({{PaperKind::Invoice, issued.invoice.id.text},
                          (issued.credits ? sayPaper("Credit note %1") : sayPaper("Invoice %1"))
                              .arg(issued.invoice.number),
                          readableOpen(issued),
                          shortDate(issued.invoice.issuedOn)});
    papers.push_back({{PaperKind::ClientFile, {}},
                      sayPaper("Client file"),
                      sayPaper("All that is kept of the client"),
                      shortDate(today())});
    return papers;
}

QString fileNameOf(const PaperOrder& order, const ClientFile& file) {
    QString name = QString::fromLatin1(nameOfKind(order.kind).file);
    for (const store::Session& session : file.sessions)
        if (order.kind == PaperKind::Session && session.id.text == order.row)
            name += QStringLiteral("-%1").arg(session.number);
    for (const IssuedInvoice& issued : file.invoices)
        if (order.kind == PaperKind::Invoice && issued.invoice.id.text == order.row)
            name += QStringLiteral("-%1").arg(issued.invoice.number);
    return name + QStringLiteral("-client-%1.pdf").arg(file.client.number);
}

std::optional<DesignPictureOrder> picturesFor(store::Practice& practice, const PaperOrder& order,
                                              const store::ClientId& client) {
    std::optional<store::DesignRevisionId> revision;
    if (order.kind == PaperKind::Plan)
        revision = practice.get(store::Id<store::TreatmentPlan>{order.row}).designRevision;
    else if (order.kind == PaperKind::Consent)
        revision = practice.get(store::Id<store::Consent>{order.row}).designRevision;
    else if (order.kind == PaperKind::Consultation) {
        const ClientFilePtr file = clientFileOf(practice, client);
        if (const store::DesignRevision* newest = revisionToSign(*file))
            revision = newest->id;
    }
    if (!revision)
        return std::nullopt;
    DesignPictureOrder wanted;
    wanted.design = practice.get(*revision).content.reveal();
    const std::vector<store::HeadRow> heads = practice.of<store::HeadRow>(client);
    if (heads.empty())
        return wanted;
    wanted.head = heads.back().content.reveal();
    for (const char* view :
         {"front", "quarter-left", "quarter-right", "top"}) // what a person knows best first
        for (const store::Photo& photo : practice.of<store::Photo>(client))
            if (photo.view == view && photo.treatmentState == "consultation")
                wanted.photos.push_back(practice.contentOf(photo));
    return wanted;
}

MadePaper makePaper(store::Practice& practice, const store::ClientId& client, const PaperOrder& order,
                    const std::shared_ptr<const DesignPictures>& pictures, PageUse use) {
    MadePaper made;
    documents::Letterhead letterhead = documents::letterheadOf(practice);
    if (use != PageUse::FileOnly) {
        letterhead.pages.dpi = use == PageUse::Screen ? kScreen_dpi : kPrinter_dpi;
        letterhead.pages.take = [&made](base::Picture page) {
            const QImage image = imageOf(std::make_shared<const base::Picture>(std::move(page)));
            made.pages.push_back(image.convertToFormat(QImage::Format_RGB888)); // a page to print: 18 MB
        };
    }
    made.pdf = pdfOf(practice, practice.get(client), order, pictures.get(), letterhead);
    return made;
}

std::string aftercareCalendar(store::Practice& practice, const store::ClientId& client) {
    const plan::AftercareCatalogue catalogue = store::aftercareCatalogueOf(practice);
    store::Transaction transaction(practice.connection());
    (void)store::recomputeAftercare(practice, transaction, client, catalogue,
                                    store::aftercareProtocolOf(catalogue));
    transaction.commit();
    return documents::aftercareCalendar(practice, client);
}

} // namespace trichion::studio

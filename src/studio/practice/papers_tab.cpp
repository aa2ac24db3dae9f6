#include "studio/practice/papers_tab.h"

#include "studio/dialogs.h"
#include "studio/panels/quiet_label.h"
#include "studio/practice/invoice_dialog.h"
#include "studio/practice/page_parts.h"
#include "studio/practice/paper_printing.h"
#include "studio/practice/paper_view.h"
#include "studio/practice/payment_dialog.h"
#include "studio/practice/quote_dialog.h"
#include "studio/services/messages.h"
#include "trichion/base/file.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>
#include <vector>

namespace trichion::studio {

namespace {

constexpr int kListWidth_px = 380;

/// What the invoices of a quote ask for; credit notes count with their minus.
std::int64_t invoicedOf(const ClientFile& file, const store::Quote& quote) {
    std::int64_t sum_minor = 0;
    for (const IssuedInvoice& issued : file.invoices)
        if (issued.invoice.quote == quote.id)
            sum_minor += issued.balance.total_minor;
    return sum_minor;
}

std::optional<std::filesystem::path> pickFile(QWidget& window, const QString& name) {
    const QString ending = name.section('.', -1);
    const QString picked =
        QFileDialog::getSaveFileName(&window, PapersTab::tr("Save the paper"), name,
                                     ending == QLatin1String("ics") ? PapersTab::tr("Calendars (*.ics)")
                                                                    : PapersTab::tr("Documents (*.pdf)"));
    if (picked.isEmpty())
        return std::nullopt;
    std::filesystem::path path = pathOf(picked);
    if (path.extension().empty())
        path += '.' + ending.toStdString();
    return path;
}

} // namespace

PapersTab::PapersTab(PracticeDesk& desk, StudioLink& link, QWidget* parent)
    : ClientTab(desk, link, parent)
    , m_papers(new LineList(tr("Documents"), tr("No papers yet."), this))
    , m_view(new PaperView(this)) {
    askPath = [this](const QString& name) { return pickFile(*this, name); };
    askPrinter = [this](QPrinter& printer) { return pickPaperPrinter(printer, *this); };
    layOut();
    connect(m_papers, &LineList::chosen, this, [this] {
        showButtons();
        preview();
    });
    connect(m_papers, &LineList::opened, this, [this] { save(); });
}

void PapersTab::layOut() {
    auto* papers = new Card(tr("Papers"), this);
    papers->body().addWidget(m_papers, 1);
    m_quote = pushButton(tr("&Quote…"), tr("Make a quote for this plan"), papers, [this] { newQuote(); });
    m_accept = pushButton(tr("&Accepted"), tr("The client takes this quote"), papers,
                          [this] { answerQuote("accepted"); });
    m_decline = pushButton(tr("&Declined"), tr("The client does not take this quote"), papers,
                           [this] { answerQuote("declined"); });
    m_invoice = pushButton(tr("&Invoice…"), tr("Issue an invoice over this quote, with the next number"),
                           papers, [this] { issueInvoice(); });
    m_pay = pushButton(tr("Pa&yment…"), tr("Note what was paid for this invoice, or went back"), papers,
                       [this] { notePayment(); });
    m_credit = pushButton(tr("Take &back…"), tr("Take this invoice back by a credit note"), papers,
                          [this] { takeInvoiceBack(); });
    auto* grid = new QGridLayout;
    grid->addWidget(m_quote, 0, 0);
    grid->addWidget(m_accept, 0, 1);
    grid->addWidget(m_decline, 0, 2);
    grid->addWidget(m_invoice, 1, 0);
    grid->addWidget(m_pay, 1, 1);
    grid->addWidget(m_credit, 1, 2);
    papers->body().addLayout(grid);
    papers->setFixedWidth(std::max(kListWidth_px, papers->minimumSizeHint().width()));
    m_save = leadingButton(tr("&Save as…"), tr("Write the paper as a PDF (Ctrl+Shift+S)"), this,
                           [this] { save(); });
    m_save->setShortcut(QKeySequence("Ctrl+Shift+S"));
    m_print = pushButton(tr("&Print…"), tr("Print the paper (Ctrl+P)"), this, [this] { print(); });
    m_print->setShortcut(QKeySequence::Print);
    m_calendar = pushButton(tr("Save the &calendar…"), tr("The days of the aftercare for a phone (.ics)"),
                            this, [this] { saveCalendar(); });
    auto* row = new QHBoxLayout;
    row->addWidget(m_calendar);
    row->addStretch();
    row->addWidget(m_print);
    row->addWidget(m_save);
    auto* shown = new QVBoxLayout;
    shown->addWidget(m_view, 1);
    shown->addLayout(row);
    auto* column = new QHBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(12);
    column->addWidget(papers);
    column->addLayout(shown, 1);
}

void PapersTab::follow(Client client) {
    if (client == Client::Another) {
        ++m_wanted;
        m_runner.cancel();
        m_drawn.reset();
        m_drawnFrom.clear();
        m_shown.clear();
        m_view->setPages({});
    }
    std::vector<LineList::Line> lines;
    if (file())
        for (const ListedPaper& paper : papersOf(*file()))
            lines.push_back({paper.title, paper.quiet, paper.day, keyOf(paper.order), false});
    m_papers->show(lines);
    if (m_papers->currentKey().isEmpty() && !lines.empty()) {
        const QSignalBlocker quiet(m_papers);
        m_papers->list().setCurrentRow(0);
    }
    m_shown.clear(); // something in the practice is another
    showButtons();
    preview();
}

void PapersTab::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    preview();
}

std::optional<PaperOrder> PapersTab::current() const {
    return file() ? paperOf(m_papers->currentKey()) : std::nullopt;
}

void PapersTab::select(const PaperOrder& order) {
    const QString key = keyOf(order);
    for (int row = 0; row < m_papers->count(); ++row)
        if (m_papers->list().item(row)->data(Qt::UserRole).toString() == key)
            m_papers->list().setCurrentRow(row);
}

const store::Quote* PapersTab::quoteOfCurrent() const {
    const std::optional<PaperOrder> order = current();
    const store::Quote* newest = nullptr;
    if (order && order->kind == PaperKind::Plan)
        for (const store::Quote& quote : file()->quotes)
            if (quote.plan && quote.plan->text == order->row && quote.state != "declined" &&
                quote.state != "withdrawn")
                newest = &quote;
    return newest;
}

const IssuedInvoice* PapersTab::invoiceOfCurrent() const {
    const std::optional<PaperOrder> order = current();
    if (order && order->kind == PaperKind::Invoice)
        for (const IssuedInvoice& issued : file()->invoices)
            if (issued.invoice.id.text == order->row)
                return &issued;
    return nullptr;
}

void PapersTab::showButtons() {
    const std::optional<PaperOrder> order = current();
    const store::Quote* quote = quoteOfCurrent();
    const IssuedInvoice* invoice = invoiceOfCurrent();
    m_save->setEnabled(order.has_value());
    m_print->setEnabled(order.has_value());
    m_calendar->setVisible(order && order->kind == PaperKind::Aftercare);
    m_quote->setEnabled(order && order->kind == PaperKind::Plan);
    m_accept->setEnabled(quote != nullptr && quote->state == "offered");
    m_decline->setEnabled(quote != nullptr && quote->state == "offered");
    m_invoice->setEnabled(quote != nullptr && invoicedOf(*file(), *quote) < quote->total_minor);
    m_credit->setEnabled(invoice != nullptr && !invoice->credits && invoice->balance.credited_minor == 0);
    m_pay->setEnabled(invoice != nullptr && invoice->balance.open_minor() != 0);
}

void PapersTab::preview() {
    const std::optional<PaperOrder> order = current();
    if (!order || !isVisible())
        return;
    const std::string shown = file()->client.id.text + keyOf(*order).toStdString();
    if (shown == m_shown)
        return;
    m_shown = shown;
    m_view->setNote(tr("Making the paper…"));
    make(*order, PageUse::Screen, [this](const MadePaper& paper) { m_view->setPages(paper.pages); });
}

void PapersTab::make(const PaperOrder& order, PageUse use, Ready ready) {
    const int wanted = ++m_wanted;
    const store::ClientId client = file()->client.id;
    m_runner.cancel();
    desk().run(
        [this, wanted, client, order, use, ready](store::Practice& practice) -> PracticeDesk::Finish {
            return [this, wanted, order, use, ready, pictures = picturesFor(practice, order, client)] {
                if (wanted != m_wanted)
                    return;
                if (!pictures)
                    makeWith(order, use, nullptr, ready);
                else if (m_drawn && m_drawnFrom == pictures->design)
                    makeWith(order, use, m_drawn, ready);
                else
                    draw(order, *pictures, use, ready);
            };
        },
        [this](const std::exception_ptr& failure) { complain(failure); });
}

// Drawing takes long; the practice goes on with other work meanwhile.
void PapersTab::draw(const PaperOrder& order, const DesignPictureOrder& wanted, PageUse use,
                     const Ready& ready) {
    m_runner.start(
        tr("Drawing the design"),
        [this, order, wanted, use, ready](const base::Progress& progress) -> BackgroundRunner::Finish {
            auto drawn = std::make_shared<const DesignPictures>(drawDesign(wanted, progress));
            return [this, order, use, ready, drawn = std::move(drawn), from = wanted.design] {
                m_drawn = drawn;
                m_drawnFrom = from;
                makeWith(order, use, m_drawn, ready);
            };
        },
        [this](const std::exception_ptr& failure) { complain(failure); });
}

void PapersTab::makeWith(const PaperOrder& order, PageUse use,
                         const std::shared_ptr<const DesignPictures>& pictures, const Ready& ready) {
    if (!file())
        return;
    desk().run(
        [this, wanted = m_wanted, client = file()->client.id, order, use, pictures,
         ready](store::Practice& practice) -> PracticeDesk::Finish {
            return [this, wanted, ready, paper = makePaper(practice, client, order, pictures, use)] {
                if (wanted == m_wanted)
                    ready(paper);
            };
        },
        [this](const std::exception_ptr& failure) { complain(failure); });
}

void PapersTab::complain(const std::exception_ptr& failure) {
    if (isInterruption(failure))
        return;
    m_shown.clear();
    m_view->setPages({});
    m_view->setNote(studio::sentenceFor(failure));
}

void PapersTab::save() {
    const std::optional<PaperOrder> order = current();
    if (!order)
        return;
    const std::optional<std::filesystem::path> path = askPath(fileNameOf(*order, *file()));
    if (!path)
        return;
    make(*order, PageUse::Screen, [this, path = *path](const MadePaper& paper) {
        m_view->setPages(paper.pages);
        try {
            base::durableWrite(path, paper.pdf, base::Readers::OwnerOnly);
            emit wrote(tr("Saved %1.").arg(QString::fromStdString(base::utf8(path.filename()))), path);
        } catch (const base::Error& error) {
            emit desk().failed(studio::sentenceFor(error));
        }
    });
}

void PapersTab::saveCalendar() {
    if (!file())
        return;
    const std::optional<std::filesystem::path> path =
        askPath(QStringLiteral("aftercare-client-%1.ics").arg(file()->client.number));
    if (!path)
        return;
    desk().run(
        [this, client = file()->client.id, path = *path](store::Practice& practice) -> PracticeDesk::Finish {
            const std::string text = aftercareCalendar(practice, client);
            base::durableWrite(path, {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()},
                               base::Readers::OwnerOnly);
            return [this, path] {
                emit wrote(tr("Saved %1. When sessions move, save it again: the phone then moves the days.")
                               .arg(QString::fromStdString(base::utf8(path.filename()))),
                           path);
            };
        });
}

void PapersTab::print() {
    const std::optional<PaperOrder> order = current();
    if (!order || m_view->pageCount() == 0)
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setFullPage(true); // margins are part of the page
    printer->setPageSize(QPageSize(desk().facts().paper == "Letter" ? QPageSize::Letter : QPageSize::A4));
    printer->setCreator(QStringLiteral("Trichion"));
    printer->setDocName(fileNameOf(*order, *file()));
    printer->setFromTo(1, m_view->pageCount());
    if (!askPrinter(*printer))
        return;
    emit told(tr("Printing…"));
    make(*order, PageUse::Printer, [this, printer](const MadePaper& paper) {
        m_runner.start(
            tr("Printing"),
            [this, printer, pages = paper.pages](const base::Progress&) -> BackgroundRunner::Finish {
                printPages(*printer, pages);
                return [this] { emit told(tr("The paper went to the printer.")); };
            },
            [this](const std::exception_ptr& failure) {
                if (!isInterruption(failure))
                    emit desk().failed(studio::sentenceFor(failure));
            });
    });
}

void PapersTab::newQuote() {
    const std::optional<PaperOrder> order = current();
    if (!order || order->kind != PaperKind::Plan)
        return;
    auto* dialog = new QuoteDialog(desk(), file(), {order->row}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { emit told(tr("The quote is kept.")); });
    dialog->open();
}

void PapersTab::answerQuote(const std::string& state) {
    const store::Quote* quote = quoteOfCurrent();
    if (quote == nullptr)
        return;
    store::Quote answered = *quote;
    answered.state = state;
    desk().change([answered](store::Practice& practice) -> PracticeDesk::Finish {
        store::Transaction transaction(practice.connection());
        (void)practice.change(transaction, answered);
        transaction.commit();
        return {};
    });
}

void PapersTab::issueInvoice() {
    const store::Quote* quote = quoteOfCurrent();
    if (quote == nullptr)
        return;
    auto* dialog = new InvoiceDialog(desk(), *quote, invoicedOf(*file(), *quote), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &InvoiceDialog::issued, this,
            [this](std::int64_t number) { emit told(tr("Invoice %1 is issued.").arg(number)); });
    dialog->open();
}

void PapersTab::takeInvoiceBack() {
    const IssuedInvoice* issued = invoiceOfCurrent();
    if (issued == nullptr)
        return;
    auto* dialog = new CreditDialog(desk(), *issued, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CreditDialog::issued, this,
            [this](std::int64_t number) { emit told(tr("Credit note %1 is issued.").arg(number)); });
    dialog->open();
}

void PapersTab::notePayment() {
    const IssuedInvoice* issued = invoiceOfCurrent();
    if (issued == nullptr)
        return;
    auto* dialog = new PaymentDialog(desk(), *issued, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { emit told(tr("The payment is noted.")); });
    dialog->open();
}

} // namespace trichion::studio

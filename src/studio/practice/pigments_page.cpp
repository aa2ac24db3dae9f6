#include "studio/practice/pigments_page.h"

#include "studio/panels/quiet_label.h"
#include "studio/practice/calendar_time.h"
#include "studio/practice/lot_form.h"
#include "studio/practice/page_parts.h"
#include "trichion/store/trace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace trichion::studio {

namespace {

constexpr int kSoon_days = 90;

QString keepsText(const store::PigmentLot& lot) {
    if (lot.isRecalled)
        return PigmentsPage::tr("recalled");
    if (lot.expiresOn < today())
        return PigmentsPage::tr("ran out %1").arg(shortDate(lot.expiresOn));
    if (lot.expiresOn - today() <= kSoon_days)
        return PigmentsPage::tr("keeps %1 days").arg(lot.expiresOn - today());
    return PigmentsPage::tr("keeps until %1").arg(shortDate(lot.expiresOn));
}

} // namespace

PigmentsPage::PigmentsPage(PracticeDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_search(new QLineEdit(this))
    , m_lots(new LineList(tr("Bottles"), tr("No bottles yet. Add the first one from its label."), this))
    , m_received(new LineList(tr("Who received it"), tr("Nobody received this lot."), this)) {
    layOut();
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &PigmentsPage::showLots);
    connect(m_lots, &LineList::chosen, this, &PigmentsPage::showReceived);
    connect(m_lots, &LineList::opened, this, &PigmentsPage::changeLot);
    connect(m_received, &LineList::opened, this,
            [this](const QString& key) { emit clientWanted(store::ClientId{key.toStdString()}); });
    connect(&desk, &PracticeDesk::stateChanged, this, &PigmentsPage::read);
    connect(&desk, &PracticeDesk::changed, this, &PigmentsPage::read);
    read();
}

void PigmentsPage::layOut() {
    m_search->setPlaceholderText(tr("Lot or pigment: scan or type"));
    m_search->setAccessibleName(tr("Search bottles"));
    m_search->setToolTip(tr("Scan a label or type a part of it"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumHeight(34);
    auto* head = new QHBoxLayout;
    head->addWidget(pageTitle(tr("Pigments"), this));
    head->addStretch();
    head->addWidget(
        leadingButton(tr("&Add a bottle…"), tr("Add a bottle from its label"), this, [this] { addLot(); }));
    auto* bottles = new Card(tr("Bottles"), this);
    bottles->body().addWidget(m_search);
    bottles->body().addWidget(m_lots, 1);
    m_ofLot = {pushButton(tr("&Change…"), tr("Change stock, dates and texts of the bottle"), this,
                          [this] { changeLot(); }),
               pushButton(tr("&Recalled…"), tr("The maker called this lot back: it is not used any more"),
                          this, [this] { recall(); })};
    auto* row = new QHBoxLayout;
    for (QPushButton* button : m_ofLot)
        row->addWidget(button);
    row->addStretch();
    bottles->body().addLayout(row);
    auto* received = new Card(tr("Who received it"), this);
    received->body().addWidget(m_received);
    auto* lists = new QHBoxLayout;
    lists->setSpacing(12);
    lists->addWidget(bottles, 3);
    lists->addWidget(received, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addLayout(head);
    column->addLayout(lists, 1);
}

void PigmentsPage::read() {
    if (m_desk.state() != PracticeDesk::State::Open) {
        m_known.clear();
        m_received->show({});
        return showLots();
    }
    m_desk.run([this](store::Practice& practice) -> PracticeDesk::Finish {
        return [this, lots = practice.all<store::PigmentLot>(), pigments = practice.all<store::Pigment>()] {
            m_known = lots;
            m_pigments = pigments;
            std::stable_sort(m_known.begin(), m_known.end(),
                             [](const auto& a, const auto& b) { return a.expiresOn < b.expiresOn; });
            showLots();
        };
    });
}

void PigmentsPage::showLots() {
    const std::string wanted = store::folded(m_search->text().trimmed().toStdString());
    std::vector<LineList::Line> lines;
    for (const store::PigmentLot& lot : m_known) {
        QString pigment;
        for (const store::Pigment& known : m_pigments)
            if (known.id == lot.pigment)
                pigment = QString::fromStdString(known.name);
        if (store::folded(lot.label + " " + pigment.toStdString()).find(wanted) == std::string::npos)
            continue;
        const bool isLow = lot.stock_ml < lot.least_ml;
        const QString left = tr("%1 ml left").arg(QLocale().toString(lot.stock_ml, 'f', 1));
        lines.push_back({QString::fromStdString(lot.label),
                         pigment + QStringLiteral(" · ") + left + (isLow ? tr(" · order more") : QString()),
                         keepsText(lot), QString::fromStdString(lot.id.text),
                         lot.isRecalled || isLow || lot.expiresOn - today() <= kSoon_days});
    }
    m_lots->setWhileEmpty(m_known.empty() ? tr("No bottles yet. Add the first one from its label.")
                                          : tr("No bottle has “%1” on its label.").arg(m_search->text()));
    m_lots->show(lines);
    if (m_lots->currentKey().isEmpty() && !lines.empty())
        m_lots->list().setCurrentRow(0);
    showReceived();
}

const store::PigmentLot* PigmentsPage::current() const {
    for (const store::PigmentLot& lot : m_known)
        if (QString::fromStdString(lot.id.text) == m_lots->currentKey())
            return &lot;
    return nullptr;
}

void PigmentsPage::showReceived() {
    const store::PigmentLot* lot = current();
    for (QPushButton* button : m_ofLot)
        button->setEnabled(lot != nullptr);
    if (lot == nullptr)
        return m_received->show({});
    m_desk.run([this, label = lot->label](store::Practice& practice) -> PracticeDesk::Finish {
        return [this, label, uses = store::whoReceived(practice, label)] {
            if (current() == nullptr || current()->label != label)
                return;
            std::vector<LineList::Line> lines;
            lines.reserve(uses.size());
            for (const store::LotUse& use : uses)
                lines.push_back({textOf(use.client.name),
                                 tr("Session %1 · %2 dots")
                                     .arg(use.session.number)
                                     .arg(QLocale().toString(static_cast<qlonglong>(use.dots))),
                                 shortDate(use.session.heldOn), QString::fromStdString(use.client.id.text),
                                 use.complications > 0});
            m_received->show(lines);
        };
    });
}

void PigmentsPage::addLot() {
    auto* form = new LotForm(m_desk, m_pigments, std::nullopt, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    form->open();
}

void PigmentsPage::changeLot() {
    const store::PigmentLot* lot = current();
    if (lot == nullptr)
        return;
    auto* form = new LotForm(m_desk, m_pigments, *lot, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    form->open();
}

void PigmentsPage::recall() {
    const store::PigmentLot* lot = current();
    if (lot == nullptr || lot->isRecalled ||
        !asking()(this, {tr("Recalled lot"),
                         tr("Mark %1 as recalled? It is refused in sessions; the list at the right says who "
                            "received it.")
                             .arg(QString::fromStdString(lot->label)),
                         tr("Recalled")}))
        return;
    store::PigmentLot changed = *lot;
    changed.isRecalled = true;
    m_desk.change([changed](store::Practice& practice) -> PracticeDesk::Finish {
        store::Transaction transaction(practice.connection());
        (void)practice.change(transaction, changed);
        transaction.commit();
        return {};
    });
}

} // namespace trichion::studio

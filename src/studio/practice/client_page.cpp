#include "studio/practice/client_page.h"

#include "studio/panels/quiet_label.h"
#include "studio/practice/aftercare_tab.h"
#include "studio/practice/designs_tab.h"
#include "studio/practice/history_tab.h"
#include "studio/practice/intake_tab.h"
#include "studio/practice/overview_tab.h"
#include "studio/practice/page_parts.h"
#include "studio/practice/papers_tab.h"
#include "studio/practice/photos_tab.h"
#include "studio/practice/results_tab.h"
#include "studio/practice/sessions_tab.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace trichion::studio {

ClientPage::ClientPage(PracticeDesk& desk, StudioLink& link, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_link(link)
    , m_name(pageTitle({}, this))
    , m_about(quietLabel({}, this))
    , m_state(new QComboBox(this))
    , m_tabs(new QTabWidget(this)) {
    layOut();
    auto* overview = new OverviewTab(desk, link, this);
    auto* photos = new PhotosTab(desk, link, this);
    addTab(overview, tr("&Overview"));
    addTab(photos, tr("Photos"));
    connect(overview, &OverviewTab::photosWanted, this, [this, photos] { m_tabs->setCurrentWidget(photos); });
    addTab(new DesignsTab(desk, link, this), tr("&Designs"));
    addTab(new SessionsTab(desk, link, this), tr("Plan and &sessions"));
    auto* intake = new IntakeTab(desk, link, this);
    addTab(intake, tr("&Intake and consent"));
    addTab(new AftercareTab(desk, link, this), tr("&Aftercare"));
    auto* papers = new PapersTab(desk, link, this);
    addTab(papers, tr("Doc&uments"));
    connect(intake, &IntakeTab::paperWanted, this, [this, papers](const store::Id<store::Consent>& consent) {
        m_tabs->setCurrentWidget(papers);
        papers->select({PaperKind::Consent, consent.text});
    });
    addTab(new ResultsTab(desk, link, this), tr("Resu&lts"));
    addTab(new HistoryTab(desk, link, this), tr("Histor&y"));
    connect(&desk, &PracticeDesk::changed, this, &ClientPage::read);
}

void ClientPage::layOut() {
    auto* back =
        pushButton(tr("‹ All clients"), tr("Back to all clients (Esc)"), this, [this] { emit backWanted(); });
    auto* leave = new QAction(this);
    leave->setShortcut(QKeySequence(Qt::Key_Escape));
    leave->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QAction::triggered, this, &ClientPage::backWanted);
    addAction(leave);
    m_state->setAccessibleName(tr("Where the client stands"));
    m_state->setToolTip(tr("Where the client stands"));
    for (const std::string& state : clientStates())
        m_state->addItem(readableState(state), QString::fromStdString(state));
    connect(m_state, &QComboBox::activated, this, &ClientPage::setState);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(back);
    head->addWidget(m_name);
    head->addWidget(m_about, 1);
    head->addWidget(m_state);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Parts of the client's file"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 12);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_tabs, 1);
    setFocusProxy(m_tabs);
}

void ClientPage::addTab(ClientTab* tab, const QString& name) {
    m_tabs->addTab(tab, name);
    m_shown.push_back(tab);
    connect(tab, &ClientTab::told, this, &ClientPage::told);
    connect(tab, &ClientTab::wrote, this, &ClientPage::wrote);
    connect(tab, &ClientTab::erased, this, &ClientPage::backWanted);
    connect(tab, &ClientTab::sessionWanted, this, [this](const store::Id<store::Session>& session) {
        if (m_client)
            emit sessionWanted(*m_client, session);
    });
}

void ClientPage::show(const store::ClientId& client) {
    if (m_client != client) {
        clear();
        m_tabs->setCurrentIndex(0);
    }
    m_client = client;
    read();
}

void ClientPage::clear() {
    m_client.reset();
    showFile(nullptr);
}

void ClientPage::read() {
    if (!m_client)
        return;
    m_desk.run([this, client = *m_client](store::Practice& practice) -> PracticeDesk::Finish {
        if (!practice.find(client))
            return [this, client] {
                if (m_client == client)
                    emit backWanted();
            };
        return [this, file = clientFileOf(practice, client)] {
            if (m_client == file->client.id)
                showFile(file);
        };
    });
}

void ClientPage::showFile(ClientFilePtr file) {
    m_file = std::move(file);
    m_name->setText(m_file ? textOf(m_file->client.name) : QString());
    m_about->setText(m_file ? tr("No. %1").arg(m_file->client.number) : QString());
    m_state->setEnabled(m_file != nullptr);
    if (m_file)
        m_state->setCurrentIndex(m_state->findData(QString::fromStdString(m_file->client.state)));
    for (ClientTab* tab : m_shown)
        tab->show(m_file);
    emit fileShown();
}

void ClientPage::setState(int index) {
    if (!m_file)
        return;
    store::Client client = m_file->client;
    client.state = m_state->itemData(index).toString().toStdString();
    m_desk.change([client](store::Practice& practice) -> PracticeDesk::Finish {
        store::Transaction transaction(practice.connection());
        (void)practice.change(transaction, client);
        transaction.commit();
        return {};
    });
}

} // namespace trichion::studio

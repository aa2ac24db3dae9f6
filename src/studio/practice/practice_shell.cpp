#include "studio/practice/practice_shell.h"

#include "studio/panels/message_bar.h"
#include "studio/practice/calendar_page.h"
#include "studio/practice/client_form.h"
#include "studio/practice/client_page.h"
#include "studio/practice/clients_page.h"
#include "studio/practice/day_notice.h"
#include "studio/practice/lock_page.h"
#include "studio/practice/new_practice_dialog.h"
#include "studio/practice/pigments_page.h"
#include "studio/practice/session_screen.h"
#include "studio/practice/settings_page.h"
#include "studio/services/show_in_folder.h"
#include "studio/shortcuts.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <utility>

namespace trichion::studio {

namespace {

constexpr const char* kLockKey = "practice/lock_after_min";
constexpr int kLockAfter_min = 10;
constexpr int kMinute_ms = 60'000;

} // namespace

PracticeShell::PracticeShell(QWidget& editor, Document& document, Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_desk(new PracticeDesk(this))
    , m_rail(new NavigationRail(this))
    , m_messages(new MessageBar(this))
    , m_pages(new QStackedWidget(this))
    , m_link(new StudioLink(*m_desk, document, workbench, this))
    , m_editor(&editor)
    , m_idle(new QTimer(this))
    , m_give(new QAction(tr("&Give to a client…"), this)) {
    layOut(editor);
    connectDesk();
    m_idle->setSingleShot(true);
    connect(m_idle, &QTimer::timeout, this, [this] {
        if (m_session == nullptr)
            m_desk->lock();
        else
            m_idle->start(); // hands are on the client, not on the mouse
    });
    new DayNotice(
        *m_desk, *m_messages, [this] { show(Page::Clients); }, this);
    setLockAfter(QSettings().value(kLockKey, kLockAfter_min).toInt());
    qApp->installEventFilter(this);
    m_rail->show(m_page);
    QTimer::singleShot(0, m_desk, &PracticeDesk::resume);
}

PracticeShell::~PracticeShell() {
    delete m_session; // it writes down what was done, while there is a desk
}

void PracticeShell::layOut(QWidget& editor) {
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_pages, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    auto* studio = new QWidget(this);
    auto* studioColumn = new QVBoxLayout(studio);
    studioColumn->setContentsMargins(0, 0, 0, 0);
    studioColumn->setSpacing(0);
    studioColumn->addWidget(m_link->strip());
    studioColumn->addWidget(&editor, 1);
    m_editor = studio;
    m_pages->addWidget(studio);
    m_give->setShortcut(QKeySequence("Ctrl+G"));
    m_give->setStatusTip(tr("Put these photos and the design into a client's file"));
    describeForShortcuts(*m_give, "Give to a client", m_give->statusTip());
    connect(m_give, &QAction::triggered, this, [this] { m_link->give(); });
}

void PracticeShell::connectDesk() {
    connect(m_rail, &NavigationRail::wanted, this, [this](Page page) {
        if (page == Page::Clients && m_page == Page::Clients)
            m_shownClient.reset(); // a second time: back to the list
        show(page);
    });
    connect(m_rail, &NavigationRail::lockWanted, this, [this] {
        if (m_session != nullptr)
            m_session->keep();
        m_desk->lock();
    });
    connect(m_desk, &PracticeDesk::stateChanged, this, &PracticeShell::follow);
    connect(m_desk, &PracticeDesk::failed, this, [this](const QString& sentence) {
        if (m_lockPage != nullptr && m_pages->currentWidget() == m_lockPage)
            m_lockPage->sayTrouble(sentence);
        else
            m_messages->say(MessageBar::Kind::Error, sentence);
    });
    connect(m_desk, &PracticeDesk::stuck, this, [this](const QString& sentence) {
        m_messages->offer(sentence, tr("Try again"), [this] { m_desk->tryAgain(); });
    });
    connect(m_link, &StudioLink::told, this,
            [this](const QString& sentence) { m_messages->say(MessageBar::Kind::Told, sentence); });
    connect(m_link, &StudioLink::failed, this,
            [this](const QString& sentence) { m_messages->say(MessageBar::Kind::Error, sentence); });
    connect(m_link, &StudioLink::studioWanted, this, [this] { show(Page::Studio); });
    connect(m_link, &StudioLink::clientWanted, this, &PracticeShell::showClient);
    connect(m_link, &StudioLink::practiceWanted, this, [this](const std::function<void()>& then) {
        if (m_desk->state() == PracticeDesk::State::Locked)
            show(Page::Clients);
        else
            startPractice(then);
    });
}

LockPage& PracticeShell::lockPage() {
    if (m_lockPage == nullptr) {
        m_lockPage = new LockPage(*m_desk, this);
        m_pages->addWidget(m_lockPage);
        connect(m_lockPage, &LockPage::newPracticeWanted, this, [this] { startPractice(); });
    }
    return *m_lockPage;
}

void PracticeShell::follow() {
    m_rail->setLockShown(m_desk->state() == PracticeDesk::State::Open && !m_desk->isSample());
    if (m_desk->state() != PracticeDesk::State::Open) {
        closeSession();
        m_shownClient.reset();
    }
    if (m_client != nullptr && !m_shownClient)
        m_client->clear();
    show(m_page);
}

QWidget* PracticeShell::clientsWidget() {
    if (m_session != nullptr)
        return m_session;
    if (m_shownClient) {
        if (m_client == nullptr) {
            m_client = new ClientPage(*m_desk, *m_link, this);
            m_pages->addWidget(m_client);
            connect(m_client, &ClientPage::backWanted, this, [this] {
                m_shownClient.reset();
                m_client->clear();
                show(Page::Clients);
            });
            connect(m_client, &ClientPage::fileShown, this, &PracticeShell::titleChanged);
            connect(m_client, &ClientPage::sessionWanted, this, &PracticeShell::openSession);
            connect(m_client, &ClientPage::wrote, this, [this](const QString& sentence, const auto& path) {
                m_messages->tell(sentence, {{tr("Show in folder"), [path] { showInFolder()(path); }}});
            });
            connect(m_client, &ClientPage::told, this,
                    [this](const QString& sentence) { m_messages->say(MessageBar::Kind::Told, sentence); });
        }
        return m_client;
    }
    if (m_clients == nullptr) {
        m_clients = new ClientsPage(*m_desk, this);
        m_pages->addWidget(m_clients);
        connect(m_clients, &ClientsPage::clientWanted, this, &PracticeShell::showClient);
        connect(m_clients, &ClientsPage::newClientWanted, this, &PracticeShell::newClient);
        connect(m_clients, &ClientsPage::practiceWanted, this, [this] { startPractice(); });
    }
    return m_clients;
}

QWidget* PracticeShell::widgetFor(Page page) {
    const bool isOpen = m_desk->state() == PracticeDesk::State::Open;
    if (page == Page::Studio)
        // A client's photos are not to be seen while the practice is locked.
        return m_link->client() && !isOpen ? &lockPage() : m_editor;
    if (page == Page::Settings) {
        if (m_settings == nullptr) {
            m_settings = new SettingsPage(*m_desk, this);
            m_pages->addWidget(m_settings);
            connect(m_settings, &SettingsPage::lockAfterChanged, this, &PracticeShell::setLockAfter);
            connect(m_settings, &SettingsPage::told, this,
                    [this](const QString& sentence) { m_messages->say(MessageBar::Kind::Told, sentence); });
        }
        return m_settings;
    }
    if (!isOpen)
        return &lockPage();
    if (page == Page::Clients)
        return clientsWidget();
    if (page == Page::Pigments) {
        if (m_pigments == nullptr) {
            m_pigments = new PigmentsPage(*m_desk, this);
            m_pages->addWidget(m_pigments);
            connect(m_pigments, &PigmentsPage::clientWanted, this, &PracticeShell::showClient);
        }
        return m_pigments;
    }
    if (m_calendar == nullptr) {
        m_calendar = new CalendarPage(*m_desk, *m_messages, this);
        m_pages->addWidget(m_calendar);
        connect(m_calendar, &CalendarPage::clientWanted, this, &PracticeShell::showClient);
    }
    return m_calendar;
}

void PracticeShell::show(Page page) {
    const bool isOther = page != m_page;
    m_page = page;
    m_rail->show(page);
    QWidget* widget = widgetFor(page);
    m_pages->setCurrentWidget(widget);
    if (isOther)
        m_messages->hide();
    if (widget == m_lockPage)
        m_lockPage->takeFocus();
    else if (widget != m_editor && isOther)
        widget->setFocus();
    emit pageChanged(page);
}

QString PracticeShell::title() const {
    switch (m_page) {
    case Page::Studio:
        return {};
    case Page::Pigments:
        return tr("Pigments");
    case Page::Calendar:
        return tr("Calendar");
    case Page::Settings:
        return tr("Settings");
    case Page::Clients:
        break;
    }
    const bool isOpen = m_desk->state() == PracticeDesk::State::Open;
    if (!isOpen || !m_shownClient || m_client == nullptr || !m_client->file())
        return tr("Clients");
    const auto number = m_client->file()->client.number;
    return m_session != nullptr ? tr("Session · client %1").arg(number) : tr("Client %1").arg(number);
}

void PracticeShell::showClient(const store::ClientId& client) {
    m_shownClient = client;
    QWidget* page = clientsWidget();
    if (page == m_client)
        m_client->show(client);
    show(Page::Clients);
}

void PracticeShell::startPractice(const std::function<void()>& then) {
    auto* dialog = new NewPracticeDialog(*m_desk, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, then] { then ? then() : show(Page::Clients); });
    dialog->open();
}

void PracticeShell::newClient() {
    if (m_desk->isSample())
        return startPractice([this] { newClient(); });
    auto* form = new ClientForm(*m_desk, {}, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &ClientForm::saved, this, [this](const store::Client& client) { showClient(client.id); });
    form->open();
}

void PracticeShell::openSession(const store::ClientId& client, const store::Id<store::Session>& session) {
    closeSession();
    m_session = new SessionScreen(*m_desk, client, session, this);
    m_pages->addWidget(m_session);
    connect(m_session, &SessionScreen::ended, this, [this, client] {
        closeSession();
        showClient(client);
    });
    show(Page::Clients);
    m_session->setFocus();
}

void PracticeShell::closeSession() {
    if (m_session == nullptr)
        return;
    m_session->hide();
    m_session->deleteLater();
    m_session = nullptr;
}

void PracticeShell::fillMenu(QMenuBar& bar) {
    auto* menu = new QMenu(tr("&Practice"), &bar);
    for (const Page page : kPages)
        menu->addAction(m_rail->action(page));
    menu->addSeparator();
    menu->addAction(m_give);
    menu->addSeparator();
    menu->addAction(m_rail->lockAction());
    bar.insertMenu(bar.actions().back(), menu);
    // So that their keys can be changed like those of the editor.
    bar.window()->addActions(m_rail->actions());
    bar.window()->addAction(m_give);
}

void PracticeShell::freeActions() {
    const QList<QAction*> held = std::exchange(m_held, {});
    for (QAction* action : held)
        action->setEnabled(true);
}

void PracticeShell::holdActions(const QList<QAction*>& all, const QList<QAction*>& kept) {
    m_give->setEnabled(m_link->canGive());
    if (m_pages->currentWidget() == m_editor)
        return;
    for (QAction* action : all)
        if (action->isEnabled() && !kept.contains(action) && !m_rail->actions().contains(action)) {
            action->setEnabled(false);
            m_held.push_back(action);
        }
}

void PracticeShell::drawIcons() {
    m_rail->drawIcons();
}

void PracticeShell::setLockAfter(int minutes) {
    QSettings().setValue(kLockKey, minutes);
    m_idle->stop();
    m_idle->setInterval(minutes * kMinute_ms);
    if (minutes > 0)
        m_idle->start();
}

bool PracticeShell::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletMove:
        if (m_idle->interval() > 0)
            m_idle->start();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace trichion::studio

#pragma once
/// \file
/// The pages of the window around the editor: the rail at the left, the practice behind it.

#include "studio/practice/navigation_rail.h"
#include "studio/practice/practice_desk.h"
#include "studio/practice/studio_link.h"

#include <QWidget>
#include <functional>
#include <optional>

class QAction;
class QMenuBar;
class QStackedWidget;
class QTimer;

namespace trichion::studio {

class CalendarPage;
class ClientsPage;
class ClientPage;
class LockPage;
class MessageBar;
class PigmentsPage;
class SessionScreen;
class SettingsPage;

/// The editor is what is seen first; all other pages are made when they are first wanted.
class PracticeShell : public QWidget {
    Q_OBJECT
  public:
    PracticeShell(QWidget& editor, Document& document, Workbench& workbench, QWidget* parent = nullptr);
    ~PracticeShell() override;

    void show(Page page);
    [[nodiscard]] Page page() const noexcept { return m_page; }
    void showClient(const store::ClientId& client);
    /// What the window's title says of the page: never a name, and no number while the practice is locked.
    /// Empty on the studio's page.
    [[nodiscard]] QString title() const;
    [[nodiscard]] PracticeDesk& desk() noexcept { return *m_desk; }
    [[nodiscard]] NavigationRail& rail() noexcept { return *m_rail; }
    [[nodiscard]] MessageBar& messages() noexcept { return *m_messages; }
    [[nodiscard]] StudioLink& link() noexcept { return *m_link; }
    /// The page of clients, and that of one client; null until they were wanted.
    [[nodiscard]] ClientsPage* clients() noexcept { return m_clients; }
    [[nodiscard]] ClientPage* client() noexcept { return m_client; }
    [[nodiscard]] LockPage& lockPage();

    /// The practice's part of the menu.
    void fillMenu(QMenuBar& bar);
    /// The editor's actions rest while another page is shown, and so do their keys. Called after they were
    /// enabled, freeActions() before; `kept` work on every page.
    void freeActions();
    void holdActions(const QList<QAction*>& all, const QList<QAction*>& kept);
    void drawIcons();
    /// Locks after so long without a hand on mouse or keyboard; 0: never.
    void setLockAfter(int minutes);
    /// Asks for a passphrase, makes the practice, then goes on.
    void startPractice(const std::function<void()>& then = {});

  signals:
    void pageChanged(trichion::studio::Page page);
    void themeWanted();
    void titleChanged();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void layOut(QWidget& editor);
    void connectDesk();
    void follow();
    [[nodiscard]] QWidget* widgetFor(Page page);
    [[nodiscard]] QWidget* clientsWidget();
    void newClient();
    void openSession(const store::ClientId& client, const store::Id<store::Session>& session);
    void closeSession();

    PracticeDesk* m_desk;
    NavigationRail* m_rail;
    MessageBar* m_messages;
    QStackedWidget* m_pages;
    StudioLink* m_link;
    LockPage* m_lockPage = nullptr;
    QWidget* m_editor;
    ClientsPage* m_clients = nullptr;
    ClientPage* m_client = nullptr;
    SessionScreen* m_session = nullptr;
    PigmentsPage* m_pigments = nullptr;
    CalendarPage* m_calendar = nullptr;
    SettingsPage* m_settings = nullptr;
    QTimer* m_idle;
    QAction* m_give;
    Page m_page = Page::Studio;
    std::optional<store::ClientId> m_shownClient;
    QList<QAction*> m_held;
};

} // namespace trichion::studio

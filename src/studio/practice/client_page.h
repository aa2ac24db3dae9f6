#pragma once
/// \file
/// One client: everything that is kept of them, in the order of a treatment.

#include "studio/practice/client_tab.h"

#include <QWidget>
#include <vector>

class QComboBox;
class QLabel;
class QTabWidget;

namespace trichion::studio {

class ClientPage : public QWidget {
    Q_OBJECT
  public:
    ClientPage(PracticeDesk& desk, StudioLink& link, QWidget* parent = nullptr);

    void show(const store::ClientId& client);
    /// Shows nobody.
    void clear();
    [[nodiscard]] const ClientFilePtr& file() const noexcept { return m_file; }
    [[nodiscard]] QTabWidget& tabs() noexcept { return *m_tabs; }

  signals:
    void backWanted();
    void sessionWanted(const trichion::store::ClientId& client,
                       const trichion::store::Id<trichion::store::Session>& session);
    void told(const QString& sentence);
    /// A file was written.
    void wrote(const QString& sentence, const std::filesystem::path& path);
    /// Another client is seen, or nobody.
    void fileShown();

  private:
    void layOut();
    void addTab(ClientTab* tab, const QString& name);
    void read();
    void showFile(ClientFilePtr file);
    void setState(int index);

    PracticeDesk& m_desk;
    StudioLink& m_link;
    std::optional<store::ClientId> m_client;
    ClientFilePtr m_file;
    QLabel* m_name;
    QLabel* m_about;
    QComboBox* m_state;
    QTabWidget* m_tabs;
    std::vector<ClientTab*> m_shown;
};

} // namespace trichion::studio

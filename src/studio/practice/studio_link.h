#pragma once
/// \file
/// What the editor shows belongs to a client: photos come out of the vault and go into it, designs are kept
/// as revisions that are never changed: all variants and the client's hair, one variant chosen.

#include "studio/document/document.h"
#include "studio/practice/client_file.h"
#include "studio/practice/practice_desk.h"

#include <QObject>
#include <functional>
#include <optional>
#include <string>

class QFrame;
class QLabel;
class QPushButton;

namespace trichion::studio {

class Workbench;

class StudioLink : public QObject {
    Q_OBJECT
  public:
    StudioLink(PracticeDesk& desk, Document& document, Workbench& workbench, QWidget* window);

    /// The line above the editor that says whose design it is.
    [[nodiscard]] QWidget* strip() const;
    /// Whose photos and design the editor shows, if it is known.
    [[nodiscard]] const std::optional<store::ClientId>& client() const noexcept { return m_client; }
    [[nodiscard]] bool canGive() const {
        return m_document.photo() != nullptr || m_document.design() != nullptr;
    }

    /// Asks for the client and puts all photos, the head and the design into their file.
    void give();
    void giveTo(const store::ClientId& client, const QString& name);
    /// Keeps the design as the next revision. Precondition: client().
    void save();
    /// The same, waiting until it is on disk; false if that failed. For what follows at once, such as
    /// closing.
    bool saveNow();
    /// Shows photos of a client, with a revision of a design if there is one, and the head they were laid on.
    void open(const ClientFile& file, const std::vector<store::PhotoId>& photos,
              const std::optional<store::DesignRevisionId>& revision);
    /// The editor shows what belongs to nobody.
    void release();

    /// Who is asked what becomes of an unsaved design; set by the window. False: stay.
    std::function<bool()> mayReplace = [] { return true; };

  signals:
    void told(const QString& sentence);
    void failed(const QString& sentence);
    void studioWanted();
    void clientWanted(const trichion::store::ClientId& client);
    /// Clients need a practice of their own first.
    void practiceWanted(const std::function<void()>& then);
    void clientChanged();

  private:
    void makeStrip(QWidget* window);
    void showStrip();
    void showDesign(const std::string& design);
    void settleKept(const std::optional<design::DesignDocument>& contents);

    PracticeDesk& m_desk;
    Document& m_document;
    Workbench& m_workbench;
    QWidget* m_window;
    QFrame* m_strip = nullptr;
    QLabel* m_whose = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_go = nullptr;
    QPushButton* m_give = nullptr;
    std::optional<store::ClientId> m_client;
    QString m_name;
    std::optional<store::DesignId> m_design;
    std::size_t m_keptVariant = 0; ///< the variant that the kept design shows
    QString m_title;
    int m_opening = 0; ///< counts what is opened; an earlier one is dropped
};

} // namespace trichion::studio

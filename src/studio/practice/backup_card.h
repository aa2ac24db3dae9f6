#pragma once
/// \file
/// Where backups are, and writing them while the practice goes on.

#include "studio/practice/page_parts.h"
#include "studio/practice/practice_desk.h"
#include "studio/services/background_runner.h"
#include "trichion/store/backup.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

class QProgressBar;

namespace trichion::studio {

/// Other work on the practice does not wait for a backup; it can be stopped, and nothing half-written stays.
class BackupCard : public Card {
    Q_OBJECT
  public:
    BackupCard(PracticeDesk& desk, QWidget* parent = nullptr);

    /// Reads where backups are.
    void read();
    /// Writes a backup into every folder that is known; asks for one if none is.
    void backUp();
    void stop();
    [[nodiscard]] bool busy() const { return m_runner.busy(); }
    [[nodiscard]] LineList& places() { return *m_places; }

    /// Who is asked for a folder; replaced by tests.
    std::function<std::optional<std::filesystem::path>()> askFolder;

  signals:
    void told(const QString& sentence);

  private:
    void addFolder();
    void backUpTo(const std::optional<std::filesystem::path>& added);
    void write(const std::shared_ptr<const store::BackupJob>& job,
               const std::vector<std::filesystem::path>& places);
    void remember(const store::BackupRound& round);
    void showBusy();

    PracticeDesk& m_desk;
    LineList* m_places;
    QPushButton* m_backUp;
    QPushButton* m_add;
    QPushButton* m_stop;
    QProgressBar* m_bar;
    bool m_isWaiting = false;  ///< the job is being made
    BackgroundRunner m_runner; // last: its jobs end before what they speak to
};

} // namespace trichion::studio

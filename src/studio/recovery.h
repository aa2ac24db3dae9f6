#pragma once
/// \file
/// Work that a program which ended without being asked leaves behind, and how it comes back.

#include "studio/document/document.h"
#include "studio/recovered_photos.h"
#include "studio/workbench.h"
#include "trichion/base/file_lock.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace trichion::studio {

/// What a program left behind.
struct LeftBehind {
    std::filesystem::path file;
    QDateTime when;
    std::vector<std::filesystem::path> photos;
    std::vector<KeptPhoto> taken; ///< that were in no other file: from the camera or the clipboard
    std::string design;           ///< D.json; empty if there was none
    std::string head;             ///< H.json; empty if none was found
};

/// Writes what is not saved into a folder of the person some seconds after the last change, in a file of this
/// program's own; it goes when the design is saved or the program is closed in order. A lock tells the files
/// of programs that still run from those that were left behind.
class Recovery : public QObject {
    Q_OBJECT
  public:
    static constexpr int kDelay_ms = 3000;

    Recovery(Document& document, Workbench& workbench, std::filesystem::path folder,
             QObject* parent = nullptr);
    ~Recovery() override;

    /// The latest work left behind by a program that no longer runs. Broken files are passed over.
    [[nodiscard]] std::optional<LeftBehind> leftBehind() const;
    /// Opens it; its file goes when this program's own is written.
    void restore(const LeftBehind& left);
    /// It is not wanted.
    void discard(const LeftBehind& left);
    /// Writes now if something is unsaved, else takes the file away. A failure is told once and costs nothing
    /// else.
    void write();
    /// The program ends in order.
    void forget();
    [[nodiscard]] const std::filesystem::path& file() const noexcept { return m_file; }

  signals:
    void failed(const QString& sentence);

  private:
    void writeSoon();

    Document& m_document;
    Workbench& m_workbench;
    std::filesystem::path m_folder;
    std::filesystem::path m_file;
    std::optional<base::FileLock> m_lock;
    QTimer m_timer;
    std::optional<std::filesystem::path> m_restored; // a file whose work is open here
    bool m_told = false;
};

/// The folder of the person for this.
[[nodiscard]] std::filesystem::path recoveryFolder();

} // namespace trichion::studio

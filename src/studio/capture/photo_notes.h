#pragma once
/// \file
/// Looks in the background whether the photos are good enough, and says quietly what to do better.

#include "studio/document/document.h"
#include "studio/services/background_runner.h"
#include "trichion/imaging/photo_check.h"

#include <QFrame>
#include <QObject>
#include <map>
#include <optional>
#include <set>
#include <vector>

class QLabel;
class QToolButton;

namespace trichion::studio {

/// One quiet line for each fault of the photo that is shown; it stays away once it was closed for a photo.
class PhotoNotes : public QFrame {
    Q_OBJECT
  public:
    PhotoNotes(Document& document, QWidget* parent);

    [[nodiscard]] bool busy() const { return m_runner.busy(); }
    /// What is said of the photo that is shown; empty for nothing.
    [[nodiscard]] QString text() const;
    /// Faults of a photo, gravest first; nothing until it was looked at.
    [[nodiscard]] std::optional<std::vector<imaging::PhotoFault>> faultsOf(int id) const;
    /// Nothing is shown while something else has the photo.
    void setQuiet(bool quiet);

  signals:
    /// A photo was looked at.
    void looked(int id);

  private:
    void consider();
    void showNotes();

    Document& m_document;
    BackgroundRunner m_runner{BackgroundRunner::Haste::None};
    std::map<int, std::vector<imaging::PhotoFault>> m_looked; // by photo
    std::set<int> m_asked;                                    // looked at now
    std::set<int> m_closed;
    QLabel* m_icon;
    QLabel* m_text;
    QToolButton* m_close;
    bool m_quiet = false;
};

} // namespace trichion::studio

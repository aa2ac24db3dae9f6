#pragma once
/// \file
/// A client's newest photos, side by side.

#include "studio/practice/client_file.h"
#include "studio/practice/practice_desk.h"

#include <QWidget>
#include <vector>

class QToolButton;

namespace trichion::studio {

/// Shows at most three, the newest first and those of one view once. Nothing is seen of it without a photo.
class PhotoGlance : public QWidget {
    Q_OBJECT
  public:
    PhotoGlance(PracticeDesk& desk, QWidget* parent);

    void show(const ClientFilePtr& file);

  signals:
    /// A photo was clicked.
    void photosWanted();
    void told(const QString& sentence);

  private:
    void read(const store::Photo& photo, std::size_t place);

    PracticeDesk& m_desk;
    std::vector<QToolButton*> m_buttons;
    std::vector<store::PhotoId> m_shown;
};

} // namespace trichion::studio

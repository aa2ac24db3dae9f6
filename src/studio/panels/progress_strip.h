#pragma once
/// \file
/// What runs in the background, how far it is, and a way to stop it; in the status bar.

#include "studio/services/background_runner.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace trichion::studio {

class ProgressStrip : public QWidget {
    Q_OBJECT
  public:
    explicit ProgressStrip(QWidget* parent = nullptr);
    /// Follows a runner; of several the one that last reported is shown.
    void follow(BackgroundRunner& runner);

  private:
    QLabel* m_name;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    BackgroundRunner* m_shown = nullptr;
};

} // namespace trichion::studio

#pragma once
/// \file
/// On which day, and when?

#include "trichion/plan/date.h"

#include <QDialog>

namespace trichion::studio {

class WhenDialog : public QDialog {
    Q_OBJECT
  public:
    WhenDialog(const QString& title, plan::Date day, int minuteOfDay, QWidget* parent = nullptr);

  signals:
    void chosen(trichion::plan::Date day, int minuteOfDay);
};

} // namespace trichion::studio

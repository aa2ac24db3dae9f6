#pragma once
/// \file
/// Asks what a photo shows when the head was not found, or found wrongly.

#include "trichion/head/view.h"

#include <QFrame>
#include <QString>
#include <optional>

class QLabel;
class QPushButton;

namespace trichion::studio {

class Segments;

class HeadBar : public QFrame {
    Q_OBJECT
  public:
    explicit HeadBar(QWidget* parent = nullptr);

    /// `reason` says why it is asked; `kind` is what is thought so far.
    void ask(const QString& reason, std::optional<head::ViewKind> kind);
    [[nodiscard]] std::optional<head::ViewKind> kind() const;
    [[nodiscard]] Segments& kinds() { return *m_kinds; }
    [[nodiscard]] QPushButton& fit() { return *m_fit; }

  signals:
    void fitWanted();
    void dismissed();

  private:
    QLabel* m_reason;
    Segments* m_kinds;
    QPushButton* m_fit;
    QPushButton* m_dismiss;
};

} // namespace trichion::studio

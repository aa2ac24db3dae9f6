#pragma once
/// \file
/// A part of a section that can be folded away.

#include <QString>
#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace trichion::studio {

class Fold : public QWidget {
    Q_OBJECT
  public:
    /// Folded at first.
    explicit Fold(const QString& title, QWidget* parent = nullptr);

    /// Where the controls go.
    [[nodiscard]] QVBoxLayout& body() { return *m_body; }
    [[nodiscard]] QToolButton& title() { return *m_title; }

  private:
    QToolButton* m_title;
    QVBoxLayout* m_body;
};

} // namespace trichion::studio

#pragma once
/// \file
/// The variants of the design side by side: A, B, C... and what can be done with them.

#include "studio/document/document.h"

#include <QWidget>

class QAction;
class QLineEdit;
class QMenu;
class QToolButton;

namespace trichion::studio {

class Segments;

class VariantsRow : public QWidget {
    Q_OBJECT
  public:
    VariantsRow(Document& document, QWidget* parent = nullptr);

    [[nodiscard]] Segments& choices() { return *m_choices; }
    [[nodiscard]] QToolButton& add() { return *m_add; }
    [[nodiscard]] QAction& rename() { return *m_rename; }
    [[nodiscard]] QAction& remove() { return *m_remove; }
    [[nodiscard]] QAction& propose() { return *m_propose; }
    [[nodiscard]] QLineEdit& name() { return *m_name; }
    /// A copy of the chosen variant beside it.
    void duplicate();

  private:
    void connectControls();
    void showVariants();
    void openName();
    void takeName();

    Document& m_document;
    Segments* m_choices;
    QToolButton* m_add;
    QToolButton* m_more;
    QMenu* m_menu;
    QAction* m_rename;
    QAction* m_propose;
    QAction* m_remove;
    QLineEdit* m_name;
};

} // namespace trichion::studio

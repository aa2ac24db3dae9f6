#pragma once
/// \file
/// All shortcuts, to read, to search and to change.

#include <QDialog>

class QAction;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace trichion::studio {

class ShortcutsDialog : public QDialog {
    Q_OBJECT
  public:
    /// The actions of a window; `gestures` is rich text about what the mouse does.
    ShortcutsDialog(const QWidget& window, const QString& gestures, QWidget* parent);

    [[nodiscard]] QTreeWidget& list() { return *m_list; }
    [[nodiscard]] QLineEdit& search() { return *m_search; }
    [[nodiscard]] QKeySequenceEdit& keys() { return *m_keys; }
    [[nodiscard]] QPushButton& ownKeys() { return *m_own; }
    [[nodiscard]] QString said() const;

  private:
    [[nodiscard]] QWidget* shortcutsPage();
    void fill();
    void showItem(QTreeWidgetItem& item);
    void showChosen();
    void takeKeys();
    [[nodiscard]] QAction* chosen() const;

    QList<QAction*> m_actions;
    QLineEdit* m_search;
    QTreeWidget* m_list;
    QKeySequenceEdit* m_keys;
    QPushButton* m_own;
    QLabel* m_said;
};

} // namespace trichion::studio

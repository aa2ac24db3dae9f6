#pragma once
/// \file
/// One sentence over the canvas, with what can be done about it.

#include <QFrame>
#include <QString>
#include <functional>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace trichion::studio {

class MessageBar : public QFrame {
    Q_OBJECT
  public:
    enum class Kind { Told, Error };

    explicit MessageBar(QWidget* parent = nullptr);

    /// Shows a sentence until it is closed or replaced; what is merely told goes by itself after some
    /// seconds.
    void say(Kind kind, const QString& sentence);
    /// The same with an action.
    void offer(const QString& sentence, const QString& action, std::function<void()> act);
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QPushButton& action() { return *m_action; }

  private:
    void open(Kind kind, const QString& sentence);

    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
    QToolButton* m_close;
    QTimer* m_leaves;
    std::function<void()> m_act;
};

} // namespace trichion::studio

#pragma once
/// \file
/// What all pages of the practice are made of: titles, cards, lists of lines, places that are still empty.

#include <QFrame>
#include <QString>
#include <functional>
#include <vector>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace trichion::studio {

/// The title of a page, and that of a part of it.
[[nodiscard]] QLabel* pageTitle(const QString& text, QWidget* parent);
[[nodiscard]] QLabel* partTitle(const QString& text, QWidget* parent);
/// A button with its tooltip; its accessible name is its text without marks.
[[nodiscard]] QPushButton* pushButton(const QString& text, const QString& tip, QWidget* parent,
                                      std::function<void()> pressed);
/// The button that leads on: filled in the accent colour.
[[nodiscard]] QPushButton* leadingButton(const QString& text, const QString& tip, QWidget* parent,
                                         std::function<void()> pressed);

/// A frame with a title and a column for what it holds.
class Card : public QFrame {
    Q_OBJECT
  public:
    explicit Card(const QString& title, QWidget* parent = nullptr);
    [[nodiscard]] QVBoxLayout& body() { return *m_body; }
    void addToTitle(QWidget* widget);

  private:
    QBoxLayout* m_head;
    QVBoxLayout* m_body;
};

/// A list of lines of one or two rows of text that are opened by Enter or a double-click; while it is empty
/// it says why, and what to do.
class LineList : public QFrame {
    Q_OBJECT
  public:
    LineList(const QString& accessibleName, const QString& whileEmpty, QWidget* parent = nullptr);

    struct Line {
        QString text;
        QString quiet;         ///< below it
        QString aside;         ///< at the right
        QString key;           ///< what opened() tells
        bool isMarked = false; ///< asks for attention
    };
    void show(const std::vector<Line>& lines);
    void setWhileEmpty(const QString& text);
    [[nodiscard]] int count() const;
    [[nodiscard]] QString currentKey() const;
    [[nodiscard]] QListWidget& list() { return *m_list; }

  signals:
    void opened(const QString& key);
    void chosen(const QString& key);

  private:
    QListWidget* m_list;
    QLabel* m_empty;
};

/// A page that scrolls when it is higher than the window; `inside` gets a column with margins.
[[nodiscard]] QScrollArea* scrolling(QWidget* inside);

/// What is asked before something that cannot be undone; true if the person is sure. Replaced by tests.
struct Question {
    QString title;
    QString text;
    QString action; ///< what the button says
};
using Ask = std::function<bool(QWidget*, const Question&)>;
[[nodiscard]] Ask& asking();

} // namespace trichion::studio

#pragma once
/// \file
/// What the window said since it was opened or unlocked, for who looked away: a bell in the status bar that
/// opens the list. Nothing of it is written to disk.

#include <QDateTime>
#include <QString>
#include <QToolButton>
#include <deque>

class QFrame;

namespace trichion::studio {

class MessageBar;

/// One sentence and when it was said.
struct Said {
    QDateTime when;
    QString sentence;
    bool isError = false;
};

class SaidLog : public QToolButton {
    Q_OBJECT
  public:
    static constexpr std::size_t kMost = 100; ///< the oldest goes first

    explicit SaidLog(QWidget* parent = nullptr);

    /// All that a bar says from now on.
    void follow(MessageBar& bar);
    /// Sentences may name clients: nothing is left when the practice is locked.
    void clear();
    /// Newest first.
    [[nodiscard]] const std::deque<Said>& said() const noexcept { return m_said; }
    /// The list of it, over the button; a second time closes it.
    void toggleList();
    void drawIcon();

  private:
    void note(const Said& said);
    [[nodiscard]] QFrame* makeList();

    std::deque<Said> m_said;
    QFrame* m_list = nullptr; ///< while it is open
    qint64 m_closed_ms = 0;   ///< a click that closes the list does not open it again
};

} // namespace trichion::studio

#pragma once
/// \file
/// F1: the chapter of the guide about what is in front of the person, from everywhere.

#include <QObject>
#include <memory>

class QAction;
class QMainWindow;

namespace trichion::studio {

class GuideReader;

class ContextHelp : public QObject {
    Q_OBJECT
  public:
    explicit ContextHelp(QMainWindow& window);
    ~ContextHelp() override;

    /// Puts its actions first into the window's last menu.
    void fillMenu(QMainWindow& window);
    [[nodiscard]] QAction* action() const noexcept { return m_action; }
    /// The chapter for clients: what a preview rests on and cannot show.
    [[nodiscard]] QAction* truth() const noexcept { return m_truth; }
    /// Opens the reader at the chapter for what has the focus.
    void show();
    /// Null until it was opened.
    [[nodiscard]] GuideReader* reader() const noexcept { return m_reader.get(); }

  signals:
    /// The guide cannot be shown.
    void failed(const QString& sentence);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void read(const QString& chapter);
    [[nodiscard]] bool isWanted(QObject& watched, QEvent& event) const;

    QMainWindow& m_window;
    QAction* m_action;
    QAction* m_truth;
    std::unique_ptr<GuideReader> m_reader;
};

} // namespace trichion::studio

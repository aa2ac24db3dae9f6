#pragma once
/// \file
/// The pages of the window, one above the other at its left edge.

#include <QFrame>
#include <array>

class QAction;
class QToolButton;

namespace trichion::studio {

enum class Page { Clients, Studio, Pigments, Calendar, Settings };
constexpr std::array kPages = {Page::Clients, Page::Studio, Page::Pigments, Page::Calendar, Page::Settings};

class NavigationRail : public QFrame {
    Q_OBJECT
  public:
    explicit NavigationRail(QWidget* parent = nullptr);

    void show(Page page);
    void setLockShown(bool shown);
    void drawIcons();
    [[nodiscard]] QAction* action(Page page) const { return m_actions.at(static_cast<std::size_t>(page)); }
    [[nodiscard]] QAction* lockAction() const { return m_lock; }

  signals:
    void wanted(trichion::studio::Page page);
    void lockWanted();

  protected:
    bool event(QEvent* event) override;

  private:
    void fitWidth();
    [[nodiscard]] QToolButton* buttonFor(QAction* action, const char* icon);

    std::array<QAction*, kPages.size()> m_actions{};
    QAction* m_lock;
    QToolButton* m_lockButton = nullptr;
};

} // namespace trichion::studio

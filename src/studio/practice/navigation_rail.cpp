#include "studio/practice/navigation_rail.h"

#include "studio/appearance/icons.h"
#include "studio/shortcuts.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace trichion::studio {

namespace {

constexpr int kWidth_px = 68;

} // namespace

NavigationRail::NavigationRail(QWidget* parent) : QFrame(parent), m_lock(new QAction(tr("Lock"), this)) {
    setObjectName("rail");
    setAccessibleName(tr("Pages"));
    struct Entry {
        const char* english;
        QString tip;
        const char* icon;
    };
    const std::array<Entry, kPages.size()> entries = {
        {{QT_TR_NOOP("Clients"), tr("Clients: search, the day, who is due"), "clients"},
         {QT_TR_NOOP("Studio"), tr("Studio: design on photos"), "studio"},
         {QT_TR_NOOP("Pigments"), tr("Pigments: bottles, stock, who received them"), "pigments"},
         {QT_TR_NOOP("Calendar"), tr("Calendar: sessions and appointments"), "calendar"},
         {QT_TR_NOOP("Settings"), tr("Settings of the practice and the program"), "settings"}}};
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 8, 4, 8);
    column->setSpacing(4);
    auto* group = new QActionGroup(this);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        auto* action = new QAction(tr(entries[i].english), this);
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setShortcut(QKeySequence(Qt::Key_F2 + static_cast<int>(i)));
        describeForShortcuts(*action, entries[i].english, entries[i].tip);
        connect(action, &QAction::triggered, this, [this, page = kPages[i]] { emit wanted(page); });
        m_actions[i] = action;
        addAction(action);
        column->addWidget(buttonFor(action, entries[i].icon));
    }
    column->addStretch();
    m_lock->setShortcut(QKeySequence("Ctrl+L"));
    describeForShortcuts(*m_lock, "Lock", tr("Lock the practice"));
    connect(m_lock, &QAction::triggered, this, &NavigationRail::lockWanted);
    addAction(m_lock);
    m_lockButton = buttonFor(m_lock, "lock");
    column->addWidget(m_lockButton);
    setLockShown(false);
    drawIcons();
    fitWidth();
}

void NavigationRail::fitWidth() {
    setFixedWidth(std::max(kWidth_px, layout()->sizeHint().width()));
}

// The rules of the style may have come after the buttons.
bool NavigationRail::event(QEvent* event) {
    if (event->type() == QEvent::Show)
        fitWidth();
    return QFrame::event(event);
}

QToolButton* NavigationRail::buttonFor(QAction* action, const char* icon) {
    auto* button = new QToolButton(this);
    action->setProperty("iconName", QString::fromLatin1(icon));
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setIconSize({24, 24});
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(action->text());
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setMinimumHeight(58);
    return button;
}

void NavigationRail::show(Page page) {
    action(page)->setChecked(true);
}

void NavigationRail::setLockShown(bool shown) {
    m_lockButton->setVisible(shown);
    m_lock->setEnabled(shown);
}

void NavigationRail::drawIcons() {
    for (QAction* action : actions())
        action->setIcon(iconOf(action->property("iconName").toString()));
}

} // namespace trichion::studio

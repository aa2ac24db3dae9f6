#pragma once
/// \file
/// Shortcuts that a person may change; kept in the settings.

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QWidget;

namespace trichion::studio {

/// Notes the action's own keys and help, and shows both in its tool tip. Called once, before anything else
/// changes them. The settings know the action by `english`, its text before translation, so that keys stay
/// when the language changes; marks of a menu do not count.
void describeForShortcuts(QAction& action, const char* english, const QString& help);
/// Text without marks of a menu.
[[nodiscard]] QString plainNameOf(const QAction& action);
/// The actions of a window that can be given keys, in the order they were made.
[[nodiscard]] QList<QAction*> actionsWithKeys(const QWidget& window);
/// The action other than `action` that has these keys; nullptr if they are free.
[[nodiscard]] QAction* holderOf(const QList<QAction*>& actions, const QKeySequence& keys,
                                const QAction& action);
/// Other keys for an action, kept in the settings; empty keys for none.
void rebind(QAction& action, const QKeySequence& keys);
/// Its own keys again.
void unbind(QAction& action);
[[nodiscard]] bool isRebound(const QAction& action);
/// Puts what the settings say.
void takeSavedShortcuts(const QWidget& window);

} // namespace trichion::studio

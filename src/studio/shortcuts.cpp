#include "studio/shortcuts.h"

#include <QAction>
#include <QSettings>
#include <QVariant>
#include <QWidget>
#include <algorithm>

namespace trichion::studio {

namespace {

constexpr const char* kGroup = "keys/";
constexpr const char* kId = "shortcutId";
constexpr const char* kOwn = "ownKeys";
constexpr const char* kHelp = "help";

QString plain(QString text) {
    return text.remove('&').remove(QStringLiteral("…"));
}

QString settingOf(const QAction& action) {
    return kGroup + action.property(kId).toString();
}

void put(QAction& action, const QList<QKeySequence>& keys) {
    action.setShortcuts(keys);
    const QString shown = keys.isEmpty() || keys.front().isEmpty()
                              ? QString()
                              : " (" + keys.front().toString(QKeySequence::NativeText) + ")";
    action.setToolTip(action.property(kHelp).toString() + shown);
}

} // namespace

void describeForShortcuts(QAction& action, const char* english, const QString& help) {
    action.setProperty(kId, plain(QString::fromUtf8(english)));
    action.setProperty(kOwn, QVariant::fromValue(action.shortcuts()));
    action.setProperty(kHelp, help);
    put(action, action.shortcuts());
}

QString plainNameOf(const QAction& action) {
    return plain(action.text());
}

QList<QAction*> actionsWithKeys(const QWidget& window) {
    QList<QAction*> found;
    for (QAction* action : window.actions())
        if (action->property(kId).isValid())
            found << action;
    return found;
}

QAction* holderOf(const QList<QAction*>& actions, const QKeySequence& keys, const QAction& action) {
    const auto found = std::find_if(actions.begin(), actions.end(), [&](const QAction* other) {
        return other != &action && !keys.isEmpty() && other->shortcuts().contains(keys);
    });
    return found == actions.end() ? nullptr : *found;
}

void rebind(QAction& action, const QKeySequence& keys) {
    QSettings().setValue(settingOf(action), keys.toString(QKeySequence::PortableText));
    put(action, keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{keys});
}

void unbind(QAction& action) {
    QSettings().remove(settingOf(action));
    put(action, action.property(kOwn).value<QList<QKeySequence>>());
}

bool isRebound(const QAction& action) {
    return QSettings().contains(settingOf(action));
}

void takeSavedShortcuts(const QWidget& window) {
    const QSettings settings;
    for (QAction* action : actionsWithKeys(window))
        if (const QVariant saved = settings.value(settingOf(*action)); saved.isValid()) {
            const QKeySequence keys = QKeySequence::fromString(saved.toString(), QKeySequence::PortableText);
            put(*action, keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{keys});
        }
}

} // namespace trichion::studio

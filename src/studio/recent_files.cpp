#include "studio/recent_files.h"

#include "studio/dialogs.h"
#include "trichion/base/file.h"

#include <QDir>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QSettings>
#include <algorithm>

namespace trichion::studio {

namespace {

constexpr const char* kRecentKey = "recent/files";
constexpr QLatin1Char kBetween('\n'); // between files that were opened together

std::vector<std::filesystem::path> pathsOf(const QString& entry) {
    std::vector<std::filesystem::path> paths;
    for (const QString& name : entry.split(kBetween))
        paths.push_back(pathOf(name));
    return paths;
}

} // namespace

RecentFiles::RecentFiles(QMainWindow& window)
    : QObject(&window), m_menu(new QMenu(tr("Open re&cent"), &window)) {
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, &RecentFiles::fill);
    fill();
}

QStringList RecentFiles::kept() {
    return QSettings().value(kRecentKey).toStringList();
}

void RecentFiles::note(const std::vector<std::filesystem::path>& files) {
    if (files.empty())
        return;
    QStringList names;
    for (std::size_t i = 0; i < std::min(files.size(), kMostTogether); ++i)
        names << QString::fromStdString(base::utf8(std::filesystem::absolute(files[i])));
    QStringList all = kept();
    all.removeAll(names.join(kBetween));
    all.prepend(names.join(kBetween));
    QSettings().setValue(kRecentKey, QStringList(all.mid(0, kMost)));
    m_menu->setEnabled(true);
}

void RecentFiles::fill() {
    m_menu->clear();
    const QStringList all = kept();
    m_menu->setEnabled(!all.isEmpty());
    for (const QString& entry : all) {
        const QStringList names = entry.split(kBetween);
        const QFileInfo first(names.front());
        QString text = first.fileName().replace('&', QStringLiteral("&&"));
        if (names.size() > 1)
            text = tr("%1 and %2 more").arg(text).arg(names.size() - 1);
        QAction* action = m_menu->addAction(text, this, [this, entry] { emit wanted(pathsOf(entry)); });
        action->setToolTip(QDir::toNativeSeparators(first.absolutePath()));
        action->setEnabled(first.exists()); // moved or deleted meanwhile
    }
    m_menu->addSeparator();
    QAction* forget = m_menu->addAction(tr("&Forget these"), this, [this] {
        QSettings().remove(kRecentKey);
        m_menu->setEnabled(false);
    });
    forget->setToolTip(tr("Empties this list; no file is deleted"));
}

} // namespace trichion::studio

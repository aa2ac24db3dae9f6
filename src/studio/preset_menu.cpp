#include "studio/preset_menu.h"

#include "studio/dialogs.h"
#include "studio/services/messages.h"
#include "studio/shortcuts.h"
#include "trichion/base/file.h"

#include <QAction>
#include <QFileDialog>
#include <QInputDialog>
#include <QMenu>
#include <QWidget>
#include <utility>
#include <vector>

namespace trichion::studio {

namespace {

QString filter() {
    return PresetMenu::tr("Presets (*%1)").arg(QLatin1String(kPresetEnding));
}

std::optional<std::filesystem::path> chosen(const QString& file) {
    return file.isEmpty() ? std::nullopt : std::optional(pathOf(file));
}

QAction* makeAction(QWidget& window, const char* english, const QString& keys, const QString& tip) {
    auto* action = new QAction(PresetMenu::tr(english), &window);
    action->setShortcut(QKeySequence(keys));
    action->setStatusTip(tip);
    describeForShortcuts(*action, english, tip);
    window.addAction(action);
    return action;
}

} // namespace

PresetMenu::PresetMenu(Document& document, PresetShelf shelf, QWidget* window)
    : QObject(window)
    , m_document(document)
    , m_shelf(std::move(shelf))
    , m_menu(new QMenu(tr("Pre&sets"), window))
    , m_keep(makeAction(*window, QT_TR_NOOP("&Keep as a preset…"), QStringLiteral("Ctrl+Alt+S"),
                        tr("Keep hairline style, density, pigment and light under a name")))
    , m_import(makeAction(*window, QT_TR_NOOP("&Import a preset…"), {}, tr("Take a preset from a file")))
    , m_export(makeAction(*window, QT_TR_NOOP("&Export as a preset…"), {},
                          tr("Write hairline style, density, pigment and light as a file to share"))) {
    askName = [window] {
        return QInputDialog::getText(window, tr("Keep as a preset"), tr("Name of the preset"));
    };
    askFile = [window] {
        return chosen(QFileDialog::getOpenFileName(window, tr("Import a preset"), {}, filter()));
    };
    askWhere = [window](const QString& name) {
        std::optional<std::filesystem::path> path =
            chosen(QFileDialog::getSaveFileName(window, tr("Export as a preset"), name, filter()));
        if (path && path->extension().empty())
            *path += kPresetEnding;
        return path;
    };
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, &PresetMenu::fill);
    connect(m_keep, &QAction::triggered, this, [this] {
        if (!hasDesign())
            return;
        if (const QString name = askName(); !name.simplified().isEmpty())
            keepAs(name);
    });
    connect(m_import, &QAction::triggered, this, [this] {
        if (const auto file = askFile())
            import(*file);
    });
    connect(m_export, &QAction::triggered, this, [this] {
        if (!hasDesign())
            return;
        if (const auto file = askWhere(tr("My preset") + QLatin1String(kPresetEnding)))
            exportTo(*file);
    });
    fill();
}

bool PresetMenu::hasDesign() {
    if (!m_document.design())
        emit failed(tr("There is no design yet. Open a photo, or design without one."));
    return m_document.design() != nullptr;
}

void PresetMenu::fill() {
    for (QAction* action : m_menu->actions())
        if (!actions().contains(action)) {
            m_menu->removeAction(action);
            action->deleteLater();
        }
    m_menu->addActions(actions());
    const std::vector<Preset> presets = m_shelf.all();
    if (presets.empty())
        return;
    m_menu->addSeparator();
    auto* remove = new QMenu(tr("&Delete"), m_menu);
    for (const Preset& preset : presets) {
        const QString name = QString(preset.name).replace('&', QStringLiteral("&&"));
        QAction* use = m_menu->addAction(name, this, [this, preset] { apply(preset); });
        use->setToolTip(tr("Apply %1").arg(preset.name));
        use->setEnabled(m_document.design() != nullptr);
        remove->addAction(name, this, [this, preset] {
            m_shelf.remove(preset.name);
            emit told(tr("The preset %1 is deleted.").arg(preset.name));
        });
    }
    m_menu->addSeparator();
    connect(m_menu->addMenu(remove), &QObject::destroyed, remove, &QObject::deleteLater);
}

void PresetMenu::keepAs(const QString& name) {
    if (!m_document.design())
        return;
    try {
        const Preset preset = presetOf(name, *m_document.design(), m_document.look());
        m_shelf.keep(preset);
        emit told(tr("The preset %1 is kept.").arg(preset.name));
    } catch (const std::exception&) {
        emit failed(sentenceFor(std::current_exception()));
    }
}

void PresetMenu::apply(const Preset& preset) {
    if (!m_document.design())
        return;
    try {
        design::Design design = withPreset(*m_document.design(), preset);
        m_document.editWithLook(EditKind::NewDesign, tr("Apply preset %1").arg(preset.name),
                                std::move(design), withPreset(m_document.look(), preset));
    } catch (const std::exception&) {
        emit failed(sentenceFor(std::current_exception()));
    }
}

void PresetMenu::import(const std::filesystem::path& file) {
    try {
        const Preset preset = presetIn(file);
        m_shelf.keep(preset);
        apply(preset);
        emit told(m_document.design() ? tr("The preset %1 is kept and applied.").arg(preset.name)
                                      : tr("The preset %1 is kept.").arg(preset.name));
    } catch (const std::exception&) {
        emit failed(sentenceFor(std::current_exception()));
    }
}

void PresetMenu::exportTo(const std::filesystem::path& file) {
    if (!m_document.design())
        return;
    try {
        const QString name = QString::fromStdString(base::utf8(file.stem()));
        base::durableWrite(file, presetToJson(presetOf(name, *m_document.design(), m_document.look())));
        emit wrote(tr("Saved %1.").arg(QString::fromStdString(base::utf8(file.filename()))), file);
    } catch (const std::exception&) {
        emit failed(sentenceFor(std::current_exception()));
    }
}

} // namespace trichion::studio

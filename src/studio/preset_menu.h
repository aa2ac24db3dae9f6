#pragma once
/// \file
/// The menu of presets: keep what is shown under a name, apply one, take and give them as files.

#include "studio/document/document.h"
#include "studio/services/preset.h"

#include <QObject>
#include <filesystem>
#include <functional>
#include <optional>

class QAction;
class QMenu;
class QWidget;

namespace trichion::studio {

class PresetMenu : public QObject {
    Q_OBJECT
  public:
    PresetMenu(Document& document, PresetShelf shelf, QWidget* window);

    [[nodiscard]] QMenu& menu() { return *m_menu; }
    /// Those of its actions that have a name for all times.
    [[nodiscard]] QList<QAction*> actions() const { return {m_keep, m_import, m_export}; }

    void keepAs(const QString& name);
    /// One step of the history, called after the preset; the light follows. Nothing without a design.
    void apply(const Preset& preset);
    /// Puts a preset from elsewhere among the others and applies it if there is a design.
    void import(const std::filesystem::path& file);
    void exportTo(const std::filesystem::path& file);

    /// Who is asked for a name and for files; replaced by tests.
    std::function<QString()> askName;
    std::function<std::optional<std::filesystem::path>()> askFile;
    std::function<std::optional<std::filesystem::path>(const QString& name)> askWhere;

  signals:
    void told(const QString& sentence);
    void wrote(const QString& sentence, const std::filesystem::path& file);
    void failed(const QString& sentence);

  private:
    /// Says so if there is none.
    [[nodiscard]] bool hasDesign();
    void fill();

    Document& m_document;
    PresetShelf m_shelf;
    QMenu* m_menu;
    QAction* m_keep;
    QAction* m_import;
    QAction* m_export;
};

} // namespace trichion::studio

#pragma once
/// \file
/// The window: tools on the left, the canvas in the middle, panels on the right.

#include "studio/canvas/canvas.h"
#include "studio/dialogs.h"
#include "studio/document/document.h"
#include "studio/panels/head_bar.h"
#include "studio/panels/message_bar.h"
#include "studio/panels/progress_strip.h"
#include "studio/panels/side_panel.h"
#include "studio/panels/welcome.h"
#include "studio/window_actions.h"
#include "studio/workbench.h"

#include <QMainWindow>
#include <filesystem>
#include <functional>
#include <optional>

class QLabel;
class QStackedWidget;

namespace trichion::studio {

class MainWindow : public QMainWindow {
    Q_OBJECT
  public:
    MainWindow();
    ~MainWindow() override;

    void openPhoto(const std::filesystem::path& path);

    [[nodiscard]] Document& document() { return m_document; }
    [[nodiscard]] Workbench& workbench() { return m_workbench; }
    [[nodiscard]] Canvas& canvas() { return *m_canvas; }
    [[nodiscard]] SidePanel& panel() { return *m_panel; }
    [[nodiscard]] MessageBar& messages() { return *m_messages; }
    [[nodiscard]] HeadBar& headBar() { return *m_headBar; }
    [[nodiscard]] const WindowActions& actions() const { return m_actions; }

    /// Who is asked what becomes of an unsaved design when the window closes; replaced by tests.
    std::function<Unsaved()> askUnsaved;

  protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    void layOut();
    void connectActions();
    void connectView();
    void connectWorkbench();
    void choosePhoto();
    void chooseDesign();
    bool save();
    bool saveAs();
    void chooseExport();
    void openSample();
    void askForHead(const QString& reason);
    void fitByHand();
    void endAsking();
    void useTheme(Theme theme);
    void showTexts();
    void showScale(double deviceScale);

    Document m_document;
    Workbench m_workbench;
    WindowActions m_actions;
    QStackedWidget* m_middle;
    Canvas* m_canvas;
    SidePanel* m_panel;
    MessageBar* m_messages;
    HeadBar* m_headBar;
    ProgressStrip* m_progress;
    QLabel* m_hint;
    QLabel* m_scale;
    std::optional<std::filesystem::path> m_designPath;
};

} // namespace trichion::studio

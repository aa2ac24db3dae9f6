#pragma once
/// \file
/// The window: tools on the left, the canvas in the middle, panels on the right.

#include "studio/canvas/canvas.h"
#include "studio/client_screen_control.h"
#include "studio/colour_control.h"
#include "studio/dialogs.h"
#include "studio/document/document.h"
#include "studio/hand_tools.h"
#include "studio/head_correction.h"
#include "studio/help/context_help.h"
#include "studio/neutral_view.h"
#include "studio/panels/film_strip.h"
#include "studio/panels/head_bar.h"
#include "studio/panels/message_bar.h"
#include "studio/panels/pencil_bar.h"
#include "studio/panels/progress_strip.h"
#include "studio/panels/said_log.h"
#include "studio/panels/side_panel.h"
#include "studio/panels/understood_bar.h"
#include "studio/panels/welcome.h"
#include "studio/pencil_confirmation.h"
#include "studio/practice/practice_shell.h"
#include "studio/preset_menu.h"
#include "studio/recent_files.h"
#include "studio/recovery.h"
#include "studio/services/guide_choice.h"
#include "studio/size_control.h"
#include "studio/stubble_control.h"
#include "studio/understood_look.h"
#include "studio/window_actions.h"
#include "studio/workbench.h"

#include <QMainWindow>
#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QStackedWidget;

namespace trichion::studio {

class CaptureControl;

class MainWindow : public QMainWindow {
    Q_OBJECT
  public:
    MainWindow();
    ~MainWindow() override;

    /// In place of the photos there are.
    void openPhoto(const std::filesystem::path& path) { m_workbench.openPhotos({PhotoSource{path}}); }
    void openPhotos(const std::vector<std::filesystem::path>& paths);
    /// To those there are; opened if there are none.
    void addPhotos(const std::vector<std::filesystem::path>& paths);
    /// Photos, designs, heads, views and presets in any order, as they are dropped or named at the start.
    void openFiles(const std::vector<std::filesystem::path>& files);

    /// Page, tool and what was shown when the window was closed last.
    void takeUpWhereLeft();

    [[nodiscard]] Document& document() { return m_document; }
    [[nodiscard]] Workbench& workbench() { return m_workbench; }
    [[nodiscard]] Canvas& canvas() { return *m_canvas; }
    [[nodiscard]] GuideChoice& guides() { return m_guides; }
    [[nodiscard]] SidePanel& panel() { return *m_panel; }
    [[nodiscard]] MessageBar& messages() { return *m_messages; }
    [[nodiscard]] PresetMenu& presets() { return *m_presets; }
    [[nodiscard]] SaidLog& said() { return *m_said; }
    [[nodiscard]] HeadBar& headBar() { return *m_headBar; }
    [[nodiscard]] HandTools& handTools() { return *m_handTools; }
    [[nodiscard]] FilmStrip& filmStrip() { return *m_strip; }
    [[nodiscard]] HeadCorrection& correction() { return *m_correction; }
    [[nodiscard]] PencilBar& pencilBar() { return *m_pencilBar; }
    [[nodiscard]] PencilConfirmation& drawnLine() { return *m_drawnLine; }
    [[nodiscard]] UnderstoodBar& understoodBar() { return *m_understoodBar; }
    [[nodiscard]] UnderstoodLook& understood() { return *m_understood; }
    [[nodiscard]] NeutralView& neutralView() { return *m_neutral; }
    [[nodiscard]] TurntableBar& turntableBar() { return *m_turntable; }
    [[nodiscard]] ClientScreenControl& clientScreen() { return *m_clientScreen; }
    [[nodiscard]] Recovery& recovery() { return *m_recovery; }
    [[nodiscard]] CaptureControl& capture() { return *m_capture; }
    [[nodiscard]] ContextHelp& help() { return *m_help; }
    [[nodiscard]] RecentFiles& recent() { return *m_recent; }
    [[nodiscard]] const WindowActions& actions() const { return m_actions; }
    [[nodiscard]] PracticeShell& shell() { return *m_shell; }

    /// Who is asked what becomes of an unsaved design when the window closes; replaced by tests.
    std::function<Unsaved()> askUnsaved;

  protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    void layOut();
    void connectShell();
    void keepWhere() const;
    [[nodiscard]] bool mayReplaceDesign();
    void connectActions();
    void connectView();
    void connectWorkbench();
    void connectViews();
    void connectNeutralHead();
    void connectMessages();
    void connectDrawnLine();
    void connectDoubts();
    void connectVariants();
    void connectHair();
    void connectTreatments();
    void connectRecovery();
    void connectPresets();
    void connectRecent();
    void tellWritten(const QString& sentence, const std::filesystem::path& file);
    [[nodiscard]] std::vector<MessageBar::Offer> offersFor(int view);
    void choosePhotos();
    void chooseMorePhotos();
    void photoShown();
    void chooseDesign();
    bool save();
    bool saveAs();
    void chooseExport();
    void exportStencil();
    void openSample();
    void useTheme(Theme theme);
    void showTexts();
    void showScale(double deviceScale);

    Document m_document;
    GuideChoice m_guides;
    Workbench m_workbench;
    WindowActions m_actions;
    QMainWindow* m_editor; ///< the page Studio: its tool bars come and go with it
    PracticeShell* m_shell = nullptr;
    QStackedWidget* m_middle;
    Canvas* m_canvas;
    SidePanel* m_panel;
    MessageBar* m_messages;
    HeadBar* m_headBar;
    HandTools* m_handTools;
    FilmStrip* m_strip;
    HeadCorrection* m_correction;
    PencilBar* m_pencilBar;
    PencilConfirmation* m_drawnLine;
    UnderstoodBar* m_understoodBar;
    UnderstoodLook* m_understood;
    TurntableBar* m_turntable;
    NeutralView* m_neutral;
    SizeControl* m_sizes;
    ColourControl* m_colours;
    StubbleControl* m_stubble;
    ClientScreenControl* m_clientScreen;
    Recovery* m_recovery;
    CaptureControl* m_capture;
    PresetMenu* m_presets;
    ContextHelp* m_help;
    RecentFiles* m_recent;
    Welcome* m_welcome;
    ProgressStrip* m_progress;
    QLabel* m_hint;
    QLabel* m_scale;
    SaidLog* m_said;
    std::optional<std::filesystem::path> m_designPath;
};

} // namespace trichion::studio

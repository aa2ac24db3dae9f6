#include "studio/main_window.h"

#include "studio/appearance/theme.h"
#include "studio/capture/capture_control.h"
#include "studio/capture/ghost_overlay.h"
#include "studio/capture/photo_notes.h"
#include "studio/closing.h"
#include "studio/dialogs.h"
#include "studio/guide_actions.h"
#include "studio/hold_keys.h"
#include "studio/services/look_texts.h"
#include "studio/services/messages.h"
#include "studio/shortcuts.h"
#include "trichion/base/file.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>
#include <cmath>

namespace trichion::studio {

namespace {

constexpr const char* kGeometryKey = "window/geometry";

} // namespace

MainWindow::MainWindow()
    : m_workbench(m_document)
    , m_actions(*this)
    , m_editor(new QMainWindow(this, Qt::Widget))
    , m_middle(new QStackedWidget(this))
    , m_canvas(new Canvas(m_document, m_guides, this))
    , m_panel(new SidePanel(m_document, m_guides, this))
    , m_messages(new MessageBar(this))
    , m_headBar(new HeadBar(this))
    , m_handTools(new HandTools(m_document, *m_canvas, m_actions, this))
    , m_strip(new FilmStrip(m_document, this))
    , m_correction(new HeadCorrection(m_document, m_workbench, *m_canvas, *m_headBar, this))
    , m_pencilBar(new PencilBar(this))
    , m_drawnLine(new PencilConfirmation(m_document, *m_canvas, *m_pencilBar, this))
    , m_understoodBar(new UnderstoodBar(this))
    , m_understood(new UnderstoodLook(m_document, *m_canvas, *m_understoodBar, this))
    , m_turntable(new TurntableBar(this))
    , m_neutral(new NeutralView(m_document, *m_canvas, *m_turntable, this))
    , m_sizes(new SizeControl(m_document, m_workbench, *m_canvas, m_panel->size(), this))
    , m_colours(new ColourControl(m_document, *m_canvas, m_panel->skin(), this))
    , m_stubble(new StubbleControl(m_document, this))
    , m_clientScreen(new ClientScreenControl(m_document, m_workbench, *m_canvas, *m_actions.clientScreen,
                                             *m_actions.freezeClient, this))
    , m_recovery(new Recovery(m_document, m_workbench, recoveryFolder(), this))
    , m_capture(new CaptureControl(m_document, m_workbench, *m_canvas, *this))
    , m_presets(new PresetMenu(m_document, PresetShelf(presetFolder()), this))
    , m_help(new ContextHelp(*this))
    , m_recent(new RecentFiles(*this))
    , m_welcome(new Welcome(this))
    , m_progress(new ProgressStrip(this))
    , m_hint(new QLabel(this))
    , m_scale(new QLabel(this))
    , m_said(new SaidLog(this)) {
    askUnsaved = [this] { return askAboutUnsavedDesign(*this); };
    setAcceptDrops(true);
    layOut();
    m_actions.fillMenus(*this);
    m_actions.fillToolBars(*m_editor);
    m_capture->fillMenus(*this, m_actions.addPhotos, m_actions.before);
    m_help->fillMenu(*this);
    connectShell();
    takeSavedShortcuts(*this);
    connectActions();
    connectView();
    connectViews();
    connectNeutralHead();
    connectWorkbench();
    connectMessages();
    connectDrawnLine();
    connect(m_colours, &ColourControl::readingChanged, this,
            [this] { m_panel->showCosts(m_colours->reading().costs); });
    connectDoubts();
    connectVariants();
    connectHair();
    connectTreatments();
    connectRecovery();
    connectPresets();
    connectRecent();
    const Theme theme = savedTheme();
    (theme == Theme::System ? m_actions.systemTheme
     : theme == Theme::Dark ? m_actions.dark
                            : m_actions.light)
        ->setChecked(true);
    // Most of the screen: the photo is what a client looks at.
    resize((0.92 * QSizeF(screen()->availableSize())).toSize().expandedTo({1280, 860}));
    restoreGeometry(QSettings().value(kGeometryKey).toByteArray());
    showTexts();
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut() {
    connect(m_welcome, &Welcome::openWanted, this, &MainWindow::choosePhotos);
    connect(m_welcome, &Welcome::sampleWanted, this, &MainWindow::openSample);
    m_middle->addWidget(m_welcome);
    m_middle->addWidget(m_canvas);
    auto* whole = new QWidget(this);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_headBar);
    column->addWidget(m_pencilBar);
    column->addWidget(m_understoodBar);
    column->addWidget(m_turntable);
    column->addWidget(&m_capture->ghostBar());
    column->addWidget(m_handTools);
    column->addWidget(m_middle, 1);
    column->addWidget(&m_capture->notes());
    column->addWidget(m_strip);
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(column, 1);
    row->addWidget(m_panel);
    m_editor->setCentralWidget(whole);
    m_shell = new PracticeShell(*m_editor, m_document, m_workbench, this);
    setCentralWidget(m_shell);
    m_capture->setShell(m_shell);
    m_scale->setMinimumWidth(fontMetrics().horizontalAdvance("800 %") + 12);
    m_scale->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(10, 0, 10, 0);
    statusBar()->addWidget(m_hint, 1);
    statusBar()->addPermanentWidget(m_progress);
    statusBar()->addPermanentWidget(m_scale);
    statusBar()->addPermanentWidget(m_said);
}

void MainWindow::connectActions() {
    const auto on = [this](QAction* action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions.openPhoto, &MainWindow::choosePhotos);
    on(m_actions.addPhotos, &MainWindow::chooseMorePhotos);
    on(m_actions.openDesign, &MainWindow::chooseDesign);
    on(m_actions.saveDesign, &MainWindow::save);
    on(m_actions.saveDesignAs, &MainWindow::saveAs);
    on(m_actions.openHead, [this] {
        if (const auto path = pickHead(*this))
            (void)m_workbench.openHead(*path);
    });
    on(m_actions.saveHead, [this] {
        if (const auto path = pickHeadToSave(*this))
            (void)m_workbench.saveHead(*path);
    });
    on(m_actions.exportPicture, &MainWindow::chooseExport);
    on(m_actions.copyPicture, [this] { m_workbench.copyPicture(); });
    on(m_actions.exportStencil, &MainWindow::exportStencil);
    on(m_actions.quit, &QWidget::close);
    on(m_actions.undo, [this] {
        if (m_correction->on())
            m_correction->stepBack();
        else if (m_drawnLine->on())
            m_drawnLine->stepBack();
        else
            m_document.undo();
    });
    on(m_actions.redo, [this] { m_document.redo(); });
    on(m_actions.newDesign, [this] { m_workbench.proposeAgain(); });
    on(m_actions.removePoint, [this] { m_canvas->hairline().removeSelected(); });
    on(m_actions.correctHead, [this] {
        m_correction->begin(
            tr("What does the photo show? Lay the lines over the skull, without ears and chin."));
    });
    on(m_actions.shortcuts, [this] { showKeys(*this); });
    on(m_actions.whatWasSaid, [this] { m_said->toggleList(); });
    on(m_actions.about, [this] { showAbout(*this); });
}

void MainWindow::connectView() {
    const auto on = [this](QAction* action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions.zoomIn, [this] { m_canvas->zoomIn(); });
    on(m_actions.zoomOut, [this] { m_canvas->zoomOut(); });
    on(m_actions.fit, [this] { m_canvas->zoomToFitOrHead(); });
    on(m_actions.pixels, [this] { m_canvas->zoomToPixels(); });
    on(m_actions.dark, [this] { useTheme(Theme::Dark); });
    on(m_actions.light, [this] { useTheme(Theme::Light); });
    on(m_actions.systemTheme, [this] { useTheme(Theme::System); });
    connect(m_actions.guides, &QAction::toggled, m_canvas, &Canvas::setGuides);
    followGuides(m_actions, m_guides);
    connect(m_actions.wipe, &QAction::toggled, m_canvas, &Canvas::setWipe);
    connect(m_actions.rulers, &QAction::toggled, m_canvas, &Canvas::setRulers);
    connect(m_actions.before, &QAction::toggled, m_canvas, &Canvas::setBeforeHeld);
    connect(m_actions.panels, &QAction::toggled, this, &MainWindow::showTexts);
    connect(m_actions.fullScreen, &QAction::toggled, this,
            [this](bool full) { full ? showFullScreen() : showNormal(); });
    auto* keys = new HoldKeys(*this, *m_canvas);
    connect(keys, &HoldKeys::beforeHeld, m_actions.before, &QAction::setChecked);
    connect(keys, &HoldKeys::panHeld, m_canvas, &Canvas::setPanHeld);
    connect(m_canvas, &Canvas::scaleChanged, this, &MainWindow::showScale);
    connect(m_canvas, &Canvas::hintChanged, m_hint, &QLabel::setText);
    connect(m_actions.mirror, &QAction::toggled, this,
            [this](bool both) { m_canvas->hairline().setSymmetry(both ? Symmetry::On : Symmetry::Off); });
    connect(&m_panel->hairline(), &HairlineSection::considered, m_canvas, &Canvas::setConsidered);
    connect(m_handTools, &HandTools::taken, this, [this](HandTool tool) {
        m_workbench.setDotsWanted(tool == HandTool::Measure ? Dots::Wanted : Dots::NotWanted);
        m_workbench.setHairMaskWanted(tool == HandTool::Hair ? HairMask::Wanted : HairMask::NotWanted);
    });
}

void MainWindow::connectViews() {
    const auto on = [this](QAction* action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    const auto step = [this](int steps) {
        if (const auto id = viewBeside(m_document.list(), steps))
            m_document.show(*id);
    };
    on(m_actions.nextPhoto, [step] { step(1); });
    on(m_actions.previousPhoto, [step] { step(-1); });
    connect(m_canvas, &Canvas::besideWanted, this, step);
    on(m_actions.removePhoto, [this] { m_document.removeView(m_document.shownView().id); });
    connect(m_actions.filmStrip, &QAction::toggled, this, &MainWindow::showTexts);
    connect(m_strip, &FilmStrip::addWanted, this, &MainWindow::chooseMorePhotos);
    connect(m_strip, &FilmStrip::removeWanted, this, [this](int id) { m_document.removeView(id); });
    connect(m_strip, &FilmStrip::correctWanted, this, [this](int id) {
        m_document.show(id);
        m_actions.correctHead->trigger();
    });
    m_workbench.thumbnailScale = [this](const PhotoView& view) { return m_strip->scaleOf(view); };
    connect(&m_workbench, &Workbench::thumbnailReady, m_strip, &FilmStrip::setThumbnail);
    connect(m_correction, &HeadCorrection::toggled, this, &MainWindow::showTexts);
    connect(m_correction, &HeadCorrection::stepped, this, &MainWindow::showTexts);
    connect(&m_document, &Document::photoChanged, this, &MainWindow::photoShown);
}

void MainWindow::connectNeutralHead() {
    connect(m_actions.neutralHead, &QAction::triggered, m_neutral, &NeutralView::show);
    connect(m_strip, &FilmStrip::neutralHeadWanted, m_neutral, &NeutralView::show);
    connect(m_welcome, &Welcome::noPhotoWanted, m_neutral, &NeutralView::show);
    // A design that is opened without a photo has something to be seen on.
    connect(&m_document, &Document::designChanged, this, [this] {
        if (!m_document.photo() && m_document.list().ids.empty())
            m_neutral->show();
    });
}

void MainWindow::photoShown() {
    m_messages->hide();
    m_correction->end();
    QWidget* const middle = m_document.photo() ? static_cast<QWidget*>(m_canvas) : m_welcome;
    if (m_middle->currentWidget() != middle) {
        m_middle->setCurrentWidget(middle);
        if (m_canvas->isVisible())
            m_canvas->setFocus(); // its keys work at once
    }
    const PhotoView& shown = m_document.shownView();
    if (shown.photo && !shown.registration && !shown.trouble.isEmpty())
        m_correction->begin(shown.trouble);
}

void MainWindow::connectWorkbench() {
    m_progress->follow(m_workbench.importer());
    m_progress->follow(m_workbench.head().runner());
    m_progress->follow(m_workbench.exporter());
    m_progress->follow(m_capture->paster());
    connect(&m_workbench, &Workbench::previewReady, this,
            [this](const std::shared_ptr<const Preview>& preview) {
                m_canvas->setPreview(preview);
                m_canvas->hair().setMask(preview->hairMask);
                if (preview->photo != m_document.photo())
                    return;
                m_panel->showFacts(*preview);
                m_canvas->measure().setDots(preview->dots);
            });
    for (const auto signal : {&Document::photoChanged, &Document::registrationChanged,
                              &Document::designChanged, &Document::lookChanged, &Document::viewsChanged})
        connect(&m_document, signal, this, &MainWindow::showTexts);
    connect(&m_document.history(), &QUndoStack::indexChanged, this, &MainWindow::showTexts);
    connect(&m_document.history(), &QUndoStack::cleanChanged, this, &MainWindow::showTexts);
}

void MainWindow::connectMessages() {
    connect(&m_workbench, &Workbench::failed, this,
            [this](const QString& sentence) { m_messages->say(MessageBar::Kind::Error, sentence); });
    connect(&m_workbench, &Workbench::told, this,
            [this](const QString& sentence) { m_messages->say(MessageBar::Kind::Told, sentence); });
    connect(m_capture, &CaptureControl::failed, &m_workbench, &Workbench::failed);
    connect(m_capture, &CaptureControl::told, &m_workbench, &Workbench::told);
    connect(m_help, &ContextHelp::failed, &m_workbench, &Workbench::failed);
    connect(&m_workbench, &Workbench::wrote, this, &MainWindow::tellWritten);
    connect(m_clientScreen, &ClientScreenControl::told, this,
            [this](const QString& sentence) { m_messages->say(MessageBar::Kind::Told, sentence); });
    connect(m_clientScreen, &ClientScreenControl::canReturn, this, [this](const QString& sentence) {
        m_messages->offer(sentence, tr("Show the preview there"),
                          [this] { m_actions.clientScreen->setChecked(true); });
    });
    m_said->follow(*m_messages);
    m_said->follow(m_shell->messages());
    connect(&m_workbench, &Workbench::headNeeded, this, [this](int id, const QString& sentence) {
        if (id == m_document.shownView().id)
            m_correction->begin(sentence);
    });
    connect(&m_workbench, &Workbench::designKept, this, [this] {
        m_messages->offer(tr("Your design is shown on this photo."), tr("Start a new one"),
                          [this] { m_workbench.proposeAgain(); });
    });
}

void MainWindow::showTexts() {
    m_shell->freeActions();
    const QUndoStack& history = m_document.history();
    const bool open = m_correction->on() || m_drawnLine->on();
    const bool looks = m_understood->on();
    const bool neutral = m_document.showsNeutral();
    m_actions.enable(m_document.photo() != nullptr, m_document.ready(),
                     m_document.list().ids.size() > (neutral ? 0U : 1U));
    for (QAction* action : {m_actions.correctHead, m_actions.removePhoto, m_actions.mirrorPhoto,
                            m_actions.drawnLine, m_actions.understood})
        action->setEnabled(action->isEnabled() && !neutral);
    const RegistrationPtr& registration = m_document.shownView().registration;
    m_actions.turnRound->setEnabled((registration && !neutral && isFromAbove(*registration)) ||
                                    m_correction->on());
    m_strip->setVisible(m_document.photo() != nullptr && m_actions.filmStrip->isChecked());
    m_actions.undo->setEnabled(m_correction->on() ? m_correction->canStepBack()
                                                  : history.canUndo() || m_drawnLine->on());
    m_actions.redo->setEnabled(history.canRedo());
    m_actions.undo->setText(history.canUndo() && !open ? tr("&Undo %1").arg(history.undoText())
                                                       : tr("&Undo"));
    m_actions.redo->setText(history.canRedo() ? tr("&Redo %1").arg(history.redoText()) : tr("&Redo"));
    m_actions.saveDesign->setEnabled(m_document.design() != nullptr);
    const bool choice = m_document.variants().size() > 1;
    for (QAction* action : {m_actions.nextVariant, m_actions.previousVariant, m_actions.removeVariant,
                            m_actions.compareVariants})
        action->setEnabled(m_document.ready() && choice);
    m_actions.renameVariant->setEnabled(m_document.ready());
    m_actions.clientScreen->setEnabled(m_document.ready() || m_actions.clientScreen->isChecked());
    m_actions.saveDesignAs->setEnabled(m_document.design() != nullptr);
    m_panel->widget()->setEnabled(m_document.ready());
    m_handTools->setVisible(m_document.ready() && !open && !looks);
    m_capture->follow(!open && !looks);
    m_panel->setVisible(m_document.photo() != nullptr && m_actions.panels->isChecked());
    setWindowModified(m_document.unsaved());
    // No name of a photo here: a client may look at the screen, and file names are personal.
    const QString design =
        m_designPath ? QString::fromStdString(base::utf8(m_designPath->filename())) : tr("Design");
    const QString page = m_shell->title();
    setWindowTitle(!page.isEmpty() ? page + "[*]" : m_document.design() ? design + "[*]" : QString());
    m_canvas->setStateNames(tr("Before"), afterLabel(m_document.look()));
    m_canvas->setMark(markOf(m_document.look()));
    m_canvas->showTools();
    if (!m_document.photo())
        m_hint->setText(tr("Open a photo to begin, or design without one"));
    m_shell->holdActions(QWidget::actions(),
                         {m_actions.openPhoto, m_actions.whatWasSaid, m_actions.openDesign, m_actions.quit,
                          m_actions.dark, m_actions.light, m_actions.fullScreen, m_actions.shortcuts,
                          m_actions.about, m_help->action()});
}

void MainWindow::showScale(double deviceScale) {
    m_scale->setText(tr("%1 %").arg(std::lround(100.0 * deviceScale)));
    m_workbench.setShownScale(deviceScale);
}

void MainWindow::useTheme(Theme theme) {
    saveTheme(theme);
    applyTheme(theme);
    m_actions.drawIcons();
    m_strip->drawIcon();
    m_shell->drawIcons();
    m_said->drawIcon();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!mayStopWriting(*this, {&m_workbench.exporter()}) || !mayReplaceDesign() ||
        !m_capture->mayLosePhotos() || !mayLoseChanges(*this, m_shell->desk())) {
        event->ignore();
        return;
    }
    QSettings().setValue(kGeometryKey, saveGeometry());
    keepWhere();
    m_recovery->forget();
    m_actions.clientScreen->setChecked(false);
    event->accept();
}

} // namespace trichion::studio

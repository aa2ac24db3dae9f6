#include "studio/main_window.h"

#include "studio/appearance/theme.h"
#include "studio/dialogs.h"
#include "studio/hold_keys.h"
#include "studio/services/messages.h"
#include "trichion/base/file.h"
#include "trichion/base/resources.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
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
    , m_middle(new QStackedWidget(this))
    , m_canvas(new Canvas(m_document, this))
    , m_panel(new SidePanel(m_document, this))
    , m_messages(new MessageBar(this))
    , m_headBar(new HeadBar(this))
    , m_progress(new ProgressStrip(this))
    , m_hint(new QLabel(this))
    , m_scale(new QLabel(this)) {
    askUnsaved = [this] { return askAboutUnsavedDesign(*this); };
    setAcceptDrops(true);
    layOut();
    m_actions.fillMenus(*this);
    m_actions.fillToolBar(*this);
    connectActions();
    connectView();
    connectWorkbench();
    (savedTheme() == Theme::Dark ? m_actions.dark : m_actions.light)->setChecked(true);
    resize(1280, 860);
    restoreGeometry(QSettings().value(kGeometryKey).toByteArray());
    showTexts();
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut() {
    auto* welcome = new Welcome(this);
    connect(welcome, &Welcome::openWanted, this, &MainWindow::choosePhoto);
    connect(welcome, &Welcome::sampleWanted, this, &MainWindow::openSample);
    m_middle->addWidget(welcome);
    m_middle->addWidget(m_canvas);
    auto* whole = new QWidget(this);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_headBar);
    column->addWidget(m_middle, 1);
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(column, 1);
    row->addWidget(m_panel);
    setCentralWidget(whole);
    m_scale->setMinimumWidth(fontMetrics().horizontalAdvance("800 %") + 12);
    m_scale->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(10, 0, 10, 0);
    statusBar()->addWidget(m_hint, 1);
    statusBar()->addPermanentWidget(m_progress);
    statusBar()->addPermanentWidget(m_scale);
}

void MainWindow::connectActions() {
    const auto on = [this](QAction* action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions.openPhoto, &MainWindow::choosePhoto);
    on(m_actions.openDesign, &MainWindow::chooseDesign);
    on(m_actions.saveDesign, &MainWindow::save);
    on(m_actions.saveDesignAs, &MainWindow::saveAs);
    on(m_actions.exportPicture, &MainWindow::chooseExport);
    on(m_actions.copyPicture, [this] { m_workbench.copyPicture(); });
    on(m_actions.quit, &QWidget::close);
    on(m_actions.undo, [this] { m_document.undo(); });
    on(m_actions.redo, [this] { m_document.redo(); });
    on(m_actions.newDesign, [this] { m_workbench.proposeAgain(); });
    on(m_actions.removePoint, [this] { m_canvas->hairline().removeSelected(); });
    on(m_actions.correctHead, [this] { askForHead(tr("What does the photo show?")); });
    on(m_actions.shortcuts, [this] { showKeys(*this); });
    on(m_actions.about, [this] { showAbout(*this); });
}

void MainWindow::connectView() {
    const auto on = [this](QAction* action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions.zoomIn, [this] { m_canvas->zoomIn(); });
    on(m_actions.zoomOut, [this] { m_canvas->zoomOut(); });
    on(m_actions.fit, [this] { m_canvas->zoomToFit(); });
    on(m_actions.pixels, [this] { m_canvas->zoomToPixels(); });
    on(m_actions.dark, [this] { useTheme(Theme::Dark); });
    on(m_actions.light, [this] { useTheme(Theme::Light); });
    connect(m_actions.guides, &QAction::toggled, m_canvas, &Canvas::setGuides);
    connect(m_actions.wipe, &QAction::toggled, m_canvas, &Canvas::setWipe);
    connect(m_actions.before, &QAction::toggled, m_canvas, &Canvas::setBeforeHeld);
    connect(m_actions.panels, &QAction::toggled, this, &MainWindow::showTexts);
    connect(m_actions.fullScreen, &QAction::toggled, this,
            [this](bool full) { full ? showFullScreen() : showNormal(); });
    auto* keys = new HoldKeys(*this, *m_canvas);
    connect(keys, &HoldKeys::beforeHeld, m_actions.before, &QAction::setChecked);
    connect(keys, &HoldKeys::panHeld, m_canvas, &Canvas::setPanHeld);
    connect(m_canvas, &Canvas::scaleChanged, this, &MainWindow::showScale);
    connect(m_canvas, &Canvas::hintChanged, m_hint, &QLabel::setText);
    connect(&m_panel->hairline(), &HairlineSection::symmetryChanged, this,
            [this](Symmetry symmetry) { m_canvas->hairline().setSymmetry(symmetry); });
    connect(m_headBar, &HeadBar::fitWanted, this, &MainWindow::fitByHand);
    connect(m_headBar, &HeadBar::dismissed, this, &MainWindow::endAsking);
}

void MainWindow::connectWorkbench() {
    m_progress->follow(m_workbench.importer());
    m_progress->follow(m_workbench.exporter());
    connect(&m_workbench, &Workbench::previewReady, this,
            [this](const std::shared_ptr<const Preview>& preview) {
                m_canvas->setPreview(preview);
                if (preview->photo == m_document.photo())
                    m_panel->showFacts(*preview);
            });
    connect(&m_workbench, &Workbench::failed, this,
            [this](const QString& sentence) { m_messages->say(MessageBar::Kind::Error, sentence); });
    connect(&m_workbench, &Workbench::told, this,
            [this](const QString& sentence) { m_messages->say(MessageBar::Kind::Told, sentence); });
    connect(&m_workbench, &Workbench::headNeeded, this, &MainWindow::askForHead);
    connect(&m_workbench, &Workbench::designKept, this, [this] {
        m_messages->offer(tr("Your design is shown on this photo."), tr("Start a new one"),
                          [this] { m_workbench.proposeAgain(); });
    });
    connect(&m_document, &Document::photoChanged, this, [this] {
        m_messages->hide();
        endAsking();
        m_middle->setCurrentWidget(m_canvas);
    });
    for (const auto signal : {&Document::photoChanged, &Document::registrationChanged,
                              &Document::designChanged, &Document::lookChanged})
        connect(&m_document, signal, this, &MainWindow::showTexts);
    connect(&m_document.history(), &QUndoStack::indexChanged, this, &MainWindow::showTexts);
    connect(&m_document.history(), &QUndoStack::cleanChanged, this, &MainWindow::showTexts);
}

void MainWindow::showTexts() {
    const QUndoStack& history = m_document.history();
    m_actions.enable(m_document.photo() != nullptr, m_document.ready());
    m_actions.undo->setEnabled(history.canUndo());
    m_actions.redo->setEnabled(history.canRedo());
    m_actions.undo->setText(history.canUndo() ? tr("&Undo %1").arg(history.undoText()) : tr("&Undo"));
    m_actions.redo->setText(history.canRedo() ? tr("&Redo %1").arg(history.redoText()) : tr("&Redo"));
    m_actions.saveDesign->setEnabled(m_document.design() != nullptr);
    m_actions.saveDesignAs->setEnabled(m_document.design() != nullptr);
    m_panel->widget()->setEnabled(m_document.ready());
    m_panel->setVisible(m_document.photo() != nullptr && m_actions.panels->isChecked());
    setWindowModified(m_document.unsaved());
    // No name of a photo here: a client may look at the screen, and file names are personal.
    const QString design =
        m_designPath ? QString::fromStdString(base::utf8(m_designPath->filename())) : tr("Design");
    setWindowTitle(m_document.design() ? design + "[*]" : QString());
    const int session = m_document.look().session;
    const QString age = readable(m_document.look().age);
    m_canvas->wipe().setLabels(tr("Before"), session == 0 ? tr("After, %1").arg(age)
                                                          : tr("After session %1, %2").arg(session).arg(age));
    if (!m_document.photo())
        m_hint->setText(tr("Open a photo to begin"));
}

void MainWindow::showScale(double deviceScale) {
    m_scale->setText(tr("%1 %").arg(std::lround(100.0 * deviceScale)));
    m_workbench.setShownScale(deviceScale);
}

void MainWindow::useTheme(Theme theme) {
    saveTheme(theme);
    applyTheme(theme);
    m_actions.drawIcons();
}

// ---- files

void MainWindow::openPhoto(const std::filesystem::path& path) {
    m_workbench.openPhoto(path);
}

void MainWindow::openSample() {
    try {
        openPhoto(base::resourcePath("samples/scan_front.png"));
    } catch (const base::Error& error) {
        m_messages->say(MessageBar::Kind::Error, sentenceFor(error));
    }
}

void MainWindow::choosePhoto() {
    if (const auto path = pickPhoto(*this))
        openPhoto(*path);
}

void MainWindow::chooseDesign() {
    const auto path = pickDesign(*this);
    if (path && m_workbench.openDesign(*path))
        m_designPath = path;
    showTexts();
}

bool MainWindow::save() {
    return m_designPath ? m_workbench.saveDesign(*m_designPath) : saveAs();
}

bool MainWindow::saveAs() {
    const auto path = pickDesignToSave(*this);
    if (!path || !m_workbench.saveDesign(*path))
        return false;
    m_designPath = path;
    showTexts();
    return true;
}

void MainWindow::chooseExport() {
    if (const auto path = pickPictureToSave(*this))
        m_workbench.exportPicture(*path);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().front().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const std::filesystem::path path = pathOf(event->mimeData()->urls().front().toLocalFile());
    event->acceptProposedAction();
    if (base::extensionOf(path) != "json")
        openPhoto(path);
    else if (m_workbench.openDesign(path))
        m_designPath = path;
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (m_document.unsaved()) {
        const Unsaved answer = askUnsaved();
        if (answer == Unsaved::Cancel || (answer == Unsaved::Save && !save())) {
            event->ignore();
            return;
        }
    }
    QSettings().setValue(kGeometryKey, saveGeometry());
    event->accept();
}

// ---- the head by hand

void MainWindow::askForHead(const QString& reason) {
    if (!m_document.photo())
        return;
    const head::PhotoIdentity& photo = m_document.photo()->identity;
    const auto& registration = m_document.registration();
    m_canvas->outline().setOutline(registration ? outlineAbout(registration->view)
                                                : outlineGuess(photo.width_px, photo.height_px));
    m_headBar->ask(reason, registration ? std::optional(registration->view.fit.kind) : std::nullopt);
    m_canvas->setOutlining(true);
}

void MainWindow::fitByHand() {
    imaging::FitRequest request;
    request.kind = m_headBar->kind();
    if (m_canvas->outline().touched())
        request.outline = m_canvas->outline().outline();
    endAsking();
    m_workbench.refit(request);
}

void MainWindow::endAsking() {
    m_headBar->hide();
    m_canvas->setOutlining(false);
    m_canvas->setFocus();
}

} // namespace trichion::studio

#include "studio/window_actions.h"

#include "studio/appearance/icons.h"
#include "studio/shortcuts.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>
#include <array>

namespace trichion::studio {

namespace {

/// A text that is translated where one is shown, and stays English where an action is known by it.
struct Said {
    const char* english;

    // NOLINTNEXTLINE(google-explicit-constructor): given to what takes a text
    operator QString() const {
        return QCoreApplication::translate("trichion::studio::WindowActions", english);
    }
};

Said say(const char* english) {
    return {english};
}

using Keys = QList<QKeySequence>;

} // namespace

QAction* WindowActions::make(const char* english, const Keys& keys, const QString& tip, const char* icon) {
    auto* action = new QAction(QString(say(english)), m_window);
    action->setShortcuts(keys);
    action->setStatusTip(tip);
    describeForShortcuts(*action, english, tip);
    action->setProperty("iconName", QString::fromLatin1(icon));
    m_window->addAction(action);
    return action;
}

QAction* WindowActions::toggle(const char* english, const Keys& keys, const QString& tip, const char* icon) {
    QAction* action = make(english, keys, tip, icon);
    action->setCheckable(true);
    return action;
}

WindowActions::WindowActions(QMainWindow& window) : m_window(&window) {
    openPhoto = make(QT_TR_NOOP("&Open photos…"), {QKeySequence::Open},
                     say("Open photos of a client, in place of those that are shown"), "open");
    addPhotos = make(QT_TR_NOOP("&Add photos…"), {QKeySequence("Ctrl+Shift+O")},
                     say("Add photos of the same head: sides, top, back"), "add-photo");
    removePhoto = make(QT_TR_NOOP("Remove p&hoto"), {}, say("Take the photo that is shown out of the strip"));
    mirrorPhoto = make(QT_TR_NOOP("&Mirror the photo"), {QKeySequence("Ctrl+M")},
                       say("Swap left and right of a photo that a mirror took"));
    openDesign = make(QT_TR_NOOP("Open &design…"), {}, say("Show a saved design on the photo"));
    saveDesign =
        make(QT_TR_NOOP("&Save design"), {QKeySequence::Save}, say("Save the design as a file"), "save");
    saveDesignAs = make(QT_TR_NOOP("Save design &as…"), {QKeySequence("Ctrl+Shift+S")},
                        say("Save the design as another file"));
    openHead = make(QT_TR_NOOP("Open &head…"), {},
                    say("Lay the photos to a head that was saved, or as a saved view says"));
    saveHead =
        make(QT_TR_NOOP("Save h&ead…"), {}, say("Save the head and where it lies in all photos as a file"));
    exportPicture = make(QT_TR_NOOP("&Export picture…"), {QKeySequence("Ctrl+E")},
                         say("Write the picture at full size, stamped as a simulation"), "export");
    copyPicture = make(QT_TR_NOOP("&Copy picture"), {QKeySequence::Copy},
                       say("Copy the picture, stamped as a simulation"), "copy");
    exportStencil = make(QT_TR_NOOP("Export s&tencil…"), {QKeySequence("Ctrl+Shift+E")},
                         say("Put the hairline and the crown on paper at true scale"), "stencil");
    quit = make(QT_TR_NOOP("&Quit"), {QKeySequence("Ctrl+Q")}, say("Close the program"));
    undo = make(QT_TR_NOOP("&Undo"), {QKeySequence("Ctrl+Z")}, say("Take the last change back"), "undo");
    redo = make(QT_TR_NOOP("&Redo"), {QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")},
                say("Make the change again"), "redo");
    newDesign = make(QT_TR_NOOP("&New design"), {QKeySequence("Ctrl+N")},
                     say("Start again with a proposal for this head"));
    removePoint = make(QT_TR_NOOP("Remove hairline &point"), {},
                       say("Remove the chosen point of the hairline (Delete)"));
    addVariant = make(QT_TR_NOOP("Add &variant"), {QKeySequence("Ctrl+D")},
                      say("Add a variant of the design: a copy of this one to change"));
    nextVariant =
        make(QT_TR_NOOP("Ne&xt variant"), {QKeySequence(".")}, say("Show the next variant of the design"));
    previousVariant = make(QT_TR_NOOP("Previous var&iant"), {QKeySequence(",")},
                           say("Show the variant of the design before this"));
    renameVariant = make(QT_TR_NOOP("Rena&me variant…"), {}, say("Give the variant another name"));
    removeVariant = make(QT_TR_NOOP("&Delete variant"), {}, say("Delete this variant; can be undone"));
    drawnLine = make(QT_TR_NOOP("Take the line drawn on the s&kin…"), {QKeySequence("Ctrl+Shift+L")},
                     say("Find the hairline that is drawn on the client with a pencil"), "pencil");
    correctHead = make(QT_TR_NOOP("Correct the &head…"), {QKeySequence("Ctrl+H")},
                       say("Say what the photo shows, move and turn the head over it"), "head");
    turnRound = make(QT_TR_NOOP("Turn the head ro&und"), {QKeySequence("Ctrl+R")},
                     say("Seen from above, the forehead is at the other end of the head"));
    understood = toggle(QT_TR_NOOP("Show what was &understood"), {QKeySequence("U")},
                        say("What was found in the photo: head, outline, face, and where photos disagree"));
    clinicProfile =
        make(QT_TR_NOOP("Clinic &profile…"), {}, say("Let previews look like healed results of this clinic"));
    mirror = toggle(QT_TR_NOOP("Both sides &together"), {QKeySequence("M")},
                    say("Both sides of the hairline move together; Alt or Ctrl in a drag does the opposite"),
                    "symmetry");
    hairlineTool = toggle(QT_TR_NOOP("&Hairline"), {QKeySequence("V")},
                          say("Hairline: drag its points, add and remove them"), "hairline");
    brushTool = toggle(QT_TR_NOOP("Density &brush"), {QKeySequence("P")},
                       say("Density brush: paint dots on, thin them, on any photo of the head"), "brush");
    eraserTool = toggle(QT_TR_NOOP("&Eraser"), {QKeySequence("E")}, say("Eraser: take dots away"), "eraser");
    holeTool = toggle(QT_TR_NOOP("&Leave out"), {QKeySequence("O")},
                      say("Leave out: no dots on moles and scars"), "hole");
    areaTool = toggle(QT_TR_NOOP("Treated &places"), {QKeySequence("A")},
                      say("Treated places: draw scars, patches, partings and thin hair"), "area");
    zonesTool = toggle(QT_TR_NOOP("&Zones and whorl"), {QKeySequence("Z")},
                       say("Zones: move their borders and the whorl of the crown"), "zones");
    hairTool = toggle(QT_TR_NOOP("Client's hai&r"), {QKeySequence("X")},
                      say("Client's hair: paint where there is hair and where there is none"), "hair");
    measure = toggle(QT_TR_NOOP("Meas&ure"), {QKeySequence("R")},
                     say("Measure lengths and areas along the skin"), "measure");
    zoomIn = make(QT_TR_NOOP("Zoom &in"), {QKeySequence("+"), QKeySequence("="), QKeySequence("Ctrl++")},
                  say("Show the photo larger"), "zoom-in");
    zoomOut = make(QT_TR_NOOP("Zoom &out"), {QKeySequence("-"), QKeySequence("Ctrl+-")},
                   say("Show the photo smaller"), "zoom-out");
    fit = make(QT_TR_NOOP("&Fit in window"), {QKeySequence("F"), QKeySequence("0"), QKeySequence("Ctrl+0")},
               say("Show the whole photo; again: the head as large as it fits"), "fit");
    pixels = make(QT_TR_NOOP("&Actual pixels"), {QKeySequence("Ctrl+1")},
                  say("One pixel of the photo on one of the screen"), "pixels");
    nextPhoto =
        make(QT_TR_NOOP("&Next photo"), {QKeySequence("Ctrl+Tab")}, say("Show the next photo of the head"));
    previousPhoto =
        make(QT_TR_NOOP("&Previous photo"),
             {QKeySequence("Ctrl+Shift+Tab"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab)},
             say("Show the photo of the head before this"));
    neutralHead = make(QT_TR_NOOP("3-&D head"), {QKeySequence("T")},
                       say("Show the design on a plain head that turns in the hand"), "turntable");
    guides = toggle(QT_TR_NOOP("Show &guides"), {QKeySequence("H")}, say("Show the hairline and its points"),
                    "guides");
    anatomy = toggle(QT_TR_NOOP("Show &anatomy"), {QKeySequence("G")},
                     say("Show lines and points of the head, with lengths along the skin"), "anatomy");
    constexpr std::array kGroups = {"Points", "Thirds and fifths", "8-8-8-8-5", "Zones"};
    for (const GuideGroup group : kGuideGroups) {
        QAction* action =
            toggle(kGroups.at(static_cast<std::size_t>(group)),
                   {QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + static_cast<int>(group)))}, described(group));
        action->setText(readable(group));
        guideGroups[static_cast<std::size_t>(group)] = action;
    }
    snap = toggle(QT_TR_NOOP("&Snap to guides"), {QKeySequence("Shift+G")},
                  say("Points of the hairline stay on a guide or mirror image they come near"));
    rulers = toggle(QT_TR_NOOP("Rulers in &mm"), {QKeySequence("Ctrl+Shift+R")},
                    say("Millimetres along the edges, as lengths are at the middle of the head"));
    wipe =
        toggle(QT_TR_NOOP("Before/after &wipe"), {QKeySequence("W")}, say("Compare with a divider"), "wipe");
    sideBySide =
        toggle(QT_TR_NOOP("Side by si&de"), {QKeySequence("S")}, say("Before and after beside each other"));
    compareVariants = make(QT_TR_NOOP("Compare with next &variant"), {QKeySequence("C")},
                           say("Another variant in place of the photo before; at last the photo again"));
    before = toggle(QT_TR_NOOP("Show &before"), {},
                    say("Show the photo as it was; hold B for a moment's look"), "before");
    filmStrip =
        toggle(QT_TR_NOOP("Show ph&otos"), {QKeySequence("F7")}, say("Show the photos below the canvas"));
    panels = toggle(QT_TR_NOOP("Show &panels"), {QKeySequence("F8")}, say("Show the panels on the right"));
    fullScreen = toggle(QT_TR_NOOP("F&ull screen"), {QKeySequence("F11")}, say("Use the whole screen"));
    clientScreen = toggle(QT_TR_NOOP("&Client screen"), {QKeySequence("F9")},
                          say("Show the client the picture alone, on another display or this one"));
    freezeClient = toggle(QT_TR_NOOP("Free&ze client screen"), {QKeySequence("Shift+F9")},
                          say("The client keeps seeing this picture while you change the design"));
    auto* themes = new QActionGroup(m_window);
    systemTheme = toggle(QT_TR_NOOP("As the &system"), {}, say("Dark or light, as the desktop is"));
    dark = toggle(QT_TR_NOOP("&Dark"), {}, say("Dark theme"));
    light = toggle(QT_TR_NOOP("&Light"), {}, say("Light theme"));
    systemTheme->setActionGroup(themes);
    dark->setActionGroup(themes);
    light->setActionGroup(themes);
    shortcuts = make(QT_TR_NOOP("&Keys and gestures"), {QKeySequence("Ctrl+F1")},
                     say("What the keyboard and the mouse do"));
    whatWasSaid =
        make(QT_TR_NOOP("What was sai&d"), {QKeySequence("Ctrl+J")}, say("Show what the window said lately"));
    about = make(QT_TR_NOOP("&About Trichion"), {}, say("Version and licence"));
    guides->setChecked(true);
    panels->setChecked(true);
    filmStrip->setChecked(true);
    mirror->setChecked(true);
    drawIcons();
}

void WindowActions::drawIcons() const {
    for (QAction* action : m_window->actions())
        if (const QString name = action->property("iconName").toString(); !name.isEmpty())
            action->setIcon(iconOf(name));
}

void WindowActions::fillMenus(QMainWindow& window) const {
    QMenuBar& bar = *window.menuBar();
    QMenu* file = bar.addMenu(say("&File"));
    file->addActions({openPhoto, addPhotos, removePhoto, mirrorPhoto});
    file->addSeparator();
    file->addActions({openDesign, openHead});
    file->addSeparator();
    file->addActions({saveDesign, saveDesignAs, saveHead});
    file->addSeparator();
    file->addActions({exportPicture, copyPicture, exportStencil});
    file->addSeparator();
    file->addAction(quit);
    QMenu* edit = bar.addMenu(say("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({newDesign, removePoint, mirror, drawnLine});
    edit->addSeparator();
    edit->addActions({addVariant, nextVariant, previousVariant, renameVariant, removeVariant});
    QMenu* tools = bar.addMenu(say("&Tools"));
    tools->addActions(
        {hairlineTool, brushTool, eraserTool, holeTool, areaTool, zonesTool, hairTool, measure});
    tools->addSeparator();
    tools->addActions({correctHead, turnRound, understood});
    tools->addSeparator();
    tools->addAction(clinicProfile);
    QMenu* view = bar.addMenu(say("&View"));
    view->addActions({zoomIn, zoomOut, fit, pixels});
    view->addSeparator();
    view->addActions({nextPhoto, previousPhoto, neutralHead});
    view->addSeparator();
    view->addActions({wipe, sideBySide, compareVariants, before, guides, anatomy, rulers});
    QMenu* groups = view->addMenu(say("Anatomy"));
    for (QAction* group : guideGroups)
        groups->addAction(group);
    groups->addSeparator();
    groups->addAction(snap);
    view->addSeparator();
    view->addActions({filmStrip, panels, fullScreen});
    view->addSeparator();
    view->addActions({clientScreen, freezeClient});
    view->addMenu(say("&Theme"))->addActions({systemTheme, dark, light});
    bar.addMenu(say("&Help"))->addActions({shortcuts, whatWasSaid, about});
}

void WindowActions::fillToolBars(QMainWindow& window) const {
    const auto add = [&window](Qt::ToolBarArea area, const QString& name, const char* id,
                               const QList<QList<QAction*>>& groups) {
        auto* bar = new QToolBar(name, &window);
        bar->setObjectName(QString::fromLatin1(id));
        bar->setMovable(false);
        bar->setContextMenuPolicy(Qt::PreventContextMenu);
        bar->setIconSize({22, 22});
        window.addToolBar(area, bar);
        for (const QList<QAction*>& group : groups) {
            if (!bar->actions().isEmpty())
                bar->addSeparator();
            bar->addActions(group);
            for (QAction* action : group) {
                QWidget* button = bar->widgetForAction(action);
                button->setAccessibleName(QString(action->text()).remove('&').remove(QStringLiteral("…")));
                button->setFocusPolicy(Qt::TabFocus);
            }
        }
    };
    add(Qt::TopToolBarArea, say("Files and views"), "files",
        {{openPhoto, addPhotos, saveDesign, exportPicture},
         {undo, redo},
         {wipe, before, guides, anatomy},
         {zoomIn, zoomOut, fit, pixels}});
    add(Qt::LeftToolBarArea, say("Tools"), "tools",
        {{hairlineTool, brushTool, eraserTool, holeTool, areaTool, zonesTool, hairTool, measure},
         {correctHead}});
}

void WindowActions::enable(bool photo, bool ready, bool several) const {
    for (QAction* action :
         {zoomIn, zoomOut, fit, pixels, correctHead, addPhotos, removePhoto, mirrorPhoto, openHead})
        action->setEnabled(photo);
    for (QAction* action : {exportPicture, copyPicture, exportStencil, saveHead,     newDesign,  removePoint,
                            understood,    mirror,      drawnLine,     hairlineTool, brushTool,  eraserTool,
                            holeTool,      areaTool,    zonesTool,     hairTool,     sideBySide, addVariant,
                            measure,       wipe,        before,        guides,       anatomy,    snap})
        action->setEnabled(ready);
    for (QAction* group : guideGroups)
        group->setEnabled(ready);
    for (QAction* action : {nextPhoto, previousPhoto})
        action->setEnabled(several);
}

} // namespace trichion::studio

#pragma once
/// \file
/// Everything the window can be told to do, with texts, shortcuts, icons; its menus and its tool bars.

#include "studio/appearance/theme.h"
#include "studio/services/guide_choice.h"

#include <QAction>
#include <QObject>
#include <array>

class QActionGroup;
class QMainWindow;

namespace trichion::studio {

/// Actions are owned by the window.
struct WindowActions {
    explicit WindowActions(QMainWindow& window);

    void fillMenus(QMainWindow& window) const;
    /// The bar of files and views at the top, and the palette of tools at the left.
    void fillToolBars(QMainWindow& window) const;
    /// Icons in the colours of the theme.
    void drawIcons() const;
    /// What needs a photo, a photo and a design, or several photos.
    void enable(bool photo, bool ready, bool several) const;

    QAction* openPhoto;
    QAction* addPhotos;
    QAction* removePhoto;
    QAction* mirrorPhoto;
    QAction* openDesign;
    QAction* saveDesign;
    QAction* saveDesignAs;
    QAction* openHead;
    QAction* saveHead;
    QAction* exportPicture;
    QAction* copyPicture;
    QAction* exportStencil;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* newDesign;
    QAction* removePoint;
    QAction* addVariant;
    QAction* nextVariant;
    QAction* previousVariant;
    QAction* renameVariant;
    QAction* removeVariant;
    QAction* drawnLine;
    QAction* correctHead;
    QAction* turnRound;
    QAction* understood;
    QAction* clinicProfile;
    QAction* mirror;
    QAction* hairlineTool;
    QAction* brushTool;
    QAction* eraserTool;
    QAction* holeTool;
    QAction* areaTool;
    QAction* zonesTool;
    QAction* hairTool;
    QAction* measure;
    QAction* zoomIn;
    QAction* zoomOut;
    QAction* fit;
    QAction* pixels;
    QAction* nextPhoto;
    QAction* previousPhoto;
    QAction* neutralHead;
    QAction* guides;
    QAction* anatomy;
    QAction* snap;
    QAction* rulers;
    std::array<QAction*, kGuideGroups.size()> guideGroups;
    QAction* wipe;
    QAction* sideBySide;
    QAction* compareVariants;
    QAction* before;
    QAction* filmStrip;
    QAction* panels;
    QAction* fullScreen;
    QAction* clientScreen;
    QAction* freezeClient;
    QAction* systemTheme;
    QAction* dark;
    QAction* light;
    QAction* shortcuts;
    QAction* about;
    QAction* whatWasSaid;

  private:
    QAction* make(const char* english, const QList<QKeySequence>& keys, const QString& tip,
                  const char* icon = "");
    QAction* toggle(const char* english, const QList<QKeySequence>& keys, const QString& tip,
                    const char* icon = "");

    QMainWindow* m_window;
};

} // namespace trichion::studio

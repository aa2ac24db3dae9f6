#include "studio/dialogs.h"

#include "studio/shortcuts_dialog.h"
#include "trichion/base/file.h"
#include "trichion/base/resources.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <string>

namespace trichion::studio {

namespace {

QString sayDialog(const char* text) {
    return QCoreApplication::translate("trichion::studio", text);
}

std::optional<std::filesystem::path> chosen(const QString& answer) {
    return answer.isEmpty() ? std::nullopt : std::optional(pathOf(answer));
}

std::optional<std::filesystem::path> chosen(const QString& answer, const char* ending) {
    std::optional<std::filesystem::path> path = chosen(answer);
    if (path && path->extension().empty())
        *path += ending;
    return path;
}

} // namespace

bool isWrittenByUs(const std::filesystem::path& path) {
    const std::string ending = base::extensionOf(path);
    return ending == "json" || ending == "trichion";
}

std::filesystem::path pathOf(const QString& text) {
    return std::filesystem::path(text.toStdU16String());
}

std::vector<std::filesystem::path> pickPhotos(QWidget& window) {
    std::vector<std::filesystem::path> paths;
    for (const QString& name : QFileDialog::getOpenFileNames(
             &window, sayDialog("Open photos"), {},
             sayDialog("Photos (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic *.heif);;All files (*)")))
        paths.push_back(pathOf(name));
    return paths;
}

std::optional<std::filesystem::path> pickDesign(QWidget& window) {
    return chosen(QFileDialog::getOpenFileName(&window, sayDialog("Open design"), {},
                                               sayDialog("Designs (*.trichion *.json)")));
}

std::optional<std::filesystem::path> pickDesignToSave(QWidget& window) {
    return chosen(QFileDialog::getSaveFileName(&window, sayDialog("Save design"),
                                               sayDialog("design.trichion"),
                                               sayDialog("Designs (*.trichion *.json)")),
                  ".trichion");
}

std::optional<std::filesystem::path> pickHead(QWidget& window) {
    return chosen(QFileDialog::getOpenFileName(&window, sayDialog("Open head"), {},
                                               sayDialog("Heads and views (*.json)")));
}

std::optional<std::filesystem::path> pickHeadToSave(QWidget& window) {
    return chosen(QFileDialog::getSaveFileName(&window, sayDialog("Save head"), sayDialog("head.json"),
                                               sayDialog("Heads (*.json)")),
                  ".json");
}

std::optional<std::filesystem::path> pickPictureToSave(QWidget& window) {
    return chosen(QFileDialog::getSaveFileName(&window, sayDialog("Export picture"),
                                               sayDialog("simulation.jpg"),
                                               sayDialog("Pictures (*.jpg *.jpeg *.png)")),
                  ".jpg");
}

Unsaved askAboutUnsavedDesign(QWidget& window) {
    const auto answer = QMessageBox::question(&window, sayDialog("Unsaved design"),
                                              sayDialog("Save the changes to the design?"),
                                              QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    return answer == QMessageBox::Save      ? Unsaved::Save
           : answer == QMessageBox::Discard ? Unsaved::Discard
                                            : Unsaved::Cancel;
}

void showKeys(QWidget& window) {
    ShortcutsDialog dialog(
        window,
        sayDialog(
            "<table cellspacing=6>"
            "<tr><td><b>Wheel, + and -</b></td><td>zoom</td></tr>"
            "<tr><td><b>Space or middle button</b></td><td>drag the photo</td></tr>"
            "<tr><td><b>0 or F, Ctrl+1</b></td><td>whole photo, again: the head; actual pixels</td></tr>"
            "<tr><td><b>Drag a point</b></td><td>both sides; with Alt or Ctrl one side</td></tr>"
            "<tr><td><b>Tab, arrows</b></td><td>choose a point, move it by 0.5 mm (Shift: 2 mm)</td></tr>"
            "<tr><td><b>M</b></td><td>both sides move together, or not</td></tr>"
            "<tr><td><b>G, Alt+1 to Alt+4</b></td><td>guides of the head, and each group of them</td></tr>"
            "<tr><td><b>Shift+G</b></td><td>points snap to guides; Shift while dragging lets them lie "
            "free</td></tr>"
            "<tr><td><b>Ctrl+Tab, Page down</b></td><td>next photo of the head</td></tr>"
            "<tr><td><b>V, P, E, O, Z, R</b></td><td>hairline, density brush, eraser, leave out, zones, "
            "measure; "
            "the key again goes back to the hairline</td></tr>"
            "<tr><td><b>[ and ], Shift+wheel</b></td><td>size of brush, eraser, mole; Ctrl+wheel: strength "
            "of "
            "the brush</td></tr>"
            "<tr><td><b>Ctrl+drag, Esc</b></td><td>the brush does the opposite; take the stroke "
            "back</td></tr>"
            "<tr><td><b>R</b></td><td>measure along the skin: click points, Enter closes an area</td></tr>"
            "<tr><td><b>Ctrl+Shift+L</b></td><td>take the line drawn on the skin: Enter uses it, Esc "
            "discards "
            "it</td></tr>"
            "<tr><td><b>T</b></td><td>the 3-D head: drag turns it, arrows by 5°, 1 to 7 or a double-click go "
            "to "
            "a side</td></tr>"
            "<tr><td><b>Ctrl+H</b></td><td>correct the head: arrows move it, Ctrl+arrows turn it, Alt+arrows "
            "tilt it and raise the crown, [ and ] size it, Enter takes it</td></tr>"
            "<tr><td><b>Shift or right button</b></td><td>while correcting the head: turn it by its skin; "
            "the "
            "next such drag turns it about the marked place</td></tr>"
            "<tr><td><b>Ctrl+R</b></td><td>seen from above: the forehead is at the other end</td></tr>"
            "<tr><td><b>U</b></td><td>what was understood of the photo, and where photos disagree</td></tr>"
            "<tr><td><b>Ctrl+M</b></td><td>mirror the photo: left and right swapped</td></tr>"
            "<tr><td><b>Shift+R</b></td><td>ruler: click two points of known distance on the scalp</td></tr>"
            "<tr><td><b>Double-click, Delete</b></td><td>add a point to the line, remove it</td></tr>"
            "<tr><td><b>Hold B, W, H</b></td><td>before, wipe, guides</td></tr>"
            "<tr><td><b>X</b></td><td>the client's hair: paint where it is; Ctrl+drag paints bare "
            "skin</td></tr>"
            "<tr><td><b>F2 to F6, Ctrl+L</b></td><td>clients, studio, pigments, calendar, settings; "
            "lock</td></tr>"
            "<tr><td><b>Ctrl+G</b></td><td>give photos and design to a client</td></tr>"
            "<tr><td><b>. and , Ctrl+D</b></td><td>next variant, a new one</td></tr>"
            "<tr><td><b>C, S</b></td><td>compare with another variant; side by side</td></tr>"
            "<tr><td><b>F9, Shift+F9</b></td><td>the client's screen; freeze what the client sees</td></tr>"
            "<tr><td><b>Ctrl+Z, Ctrl+Shift+Z</b></td><td>undo, redo</td></tr></table>"),
        &window);
    dialog.exec();
}

void showAbout(QWidget& window) {
    QMessageBox::about(
        &window, sayDialog("About Trichion"),
        sayDialog("<p><b>Trichion %1</b><br>A studio for scalp micropigmentation.<br>"
                  "Apache License 2.0</p>"
                  "<p>Sample photos: renders of <i>Infinite, 3D Head Scan by Lee Perry-Smith</i>, "
                  "ir-ltd.net / triplegangers.com, CC BY 3.0.<br>"
                  "Vision models: MediaPipe, Apache License 2.0.<br>"
                  "Built with Qt, OpenCV and Eigen. Every preview is a simulation, not a promise; "
                  "the program gives no medical advice.</p>")
            .arg(QString::fromUtf8(base::programVersion().data())));
}

} // namespace trichion::studio

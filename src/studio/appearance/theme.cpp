#include "studio/appearance/theme.h"

#include <QApplication>
#include <QSettings>
#include <QStyleFactory>

namespace trichion::studio {

namespace {

constexpr const char* kThemeKey = "appearance/theme";

struct Tones {
    QColor window, base, alternate, button, text, dimmed, surround, edge, accent, onAccent;
};

Tones tonesOf(Theme theme) {
    if (theme == Theme::Dark)
        return {QColor(46, 46, 46),    QColor(34, 34, 34),    QColor(40, 40, 40), QColor(62, 62, 62),
                QColor(222, 222, 222), QColor(122, 122, 122), QColor(30, 30, 30), QColor(20, 20, 20),
                QColor(52, 148, 138),  QColor(255, 255, 255)};
    return {QColor(236, 236, 236), QColor(252, 252, 252), QColor(244, 244, 244), QColor(246, 246, 246),
            QColor(34, 34, 34),    QColor(150, 150, 150), QColor(158, 158, 158), QColor(140, 140, 140),
            QColor(24, 122, 113),  QColor(255, 255, 255)};
}

void colourText(QPalette& palette, QPalette::ColorGroup group, const QColor& text) {
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(group, role, text);
}

// Rules that a palette cannot express; colours come from the palette, so that both themes share them.
constexpr const char* kRules = R"(
QToolTip { padding: 4px; }
QToolBar { border: none; padding: 4px; spacing: 2px; background: palette(window); }
QToolBar QToolButton { padding: 5px; border: 1px solid transparent; border-radius: 5px; }
QToolBar QToolButton:hover { background: palette(button); }
QToolBar QToolButton:checked, QToolBar QToolButton:pressed { background: palette(highlight); }
QToolBar QToolButton:focus { border-color: palette(highlight); }
QPushButton { background: palette(button); border: 1px solid palette(mid); border-radius: 4px; padding: 4px 6px; }
QPushButton:hover { border-color: palette(highlight); }
QPushButton:pressed { background: palette(dark); }
QPushButton:focus { border-color: palette(highlight); }
QPushButton:disabled { color: #808080; border-color: palette(dark); }
QPushButton:flat { background: transparent; border-color: transparent; }
QPushButton:checked { background: palette(highlight); color: palette(highlighted-text); border-color: palette(highlight); }
QToolButton#option { border: 1px solid transparent; border-radius: 4px; padding: 3px 6px; }
QToolButton#option:hover { background: palette(button); }
QToolButton#option:checked { background: palette(highlight); color: palette(highlighted-text); }
QToolButton#option:focus { border-color: palette(highlight); }
QToolButton#foldTitle { border: none; padding: 2px 0; background: transparent; }
QToolButton#foldTitle:focus { color: palette(highlight); }
QListWidget { background: transparent; }
QToolButton#addTile { margin-top: 6px; padding: 14px 2px 8px 2px; border: 1px dashed palette(mid); border-radius: 5px; }
QToolButton#addTile:hover { background: palette(button); }
QToolButton#addTile:focus { border-color: palette(highlight); }
QStatusBar { border-top: 1px solid palette(dark); }
QStatusBar::item { border: none; }
QLabel#sectionTitle { font-weight: 600; }
QFrame#card { background: palette(alternate-base); border-radius: 8px; }
QFrame#rail { background: palette(base); border-right: 1px solid palette(dark); }
QFrame#rail QToolButton { border: none; border-radius: 6px; padding: 5px 0; }
QFrame#rail QToolButton:hover { background: palette(button); }
QFrame#rail QToolButton:checked { background: palette(highlight); color: palette(highlighted-text); }
QFrame#rail QToolButton:focus { border: 1px solid palette(highlight); }
QFrame#hint, QFrame#clientStrip { background: palette(button); border-radius: 6px; }
QPushButton#leading { background: palette(highlight); color: palette(highlighted-text); border: 1px solid palette(highlight); border-radius: 4px; padding: 5px 14px; font-weight: 600; }
QPushButton#leading:hover { border-color: palette(text); }
QPushButton#leading:focus { border: 2px solid palette(text); }
QPushButton#leading:disabled { background: palette(button); color: #808080; border-color: palette(dark); }
QLabel#finding { color: palette(highlight); }
QFrame#divider { background: palette(dark); border: none; }
)";

} // namespace

// Asked before the program's own palette hides that of the desktop.
Theme systemTheme() {
    static const Theme found =
        QApplication::palette().color(QPalette::Window).lightnessF() < 0.5F ? Theme::Dark : Theme::Light;
    return found;
}

QPalette paletteOf(Theme theme) {
    if (theme == Theme::System)
        return paletteOf(systemTheme());
    const Tones tones = tonesOf(theme);
    QPalette palette;
    palette.setColor(QPalette::Window, tones.window);
    palette.setColor(QPalette::Base, tones.base);
    palette.setColor(QPalette::AlternateBase, tones.alternate);
    palette.setColor(QPalette::Button, tones.button);
    palette.setColor(QPalette::ToolTipBase, tones.base);
    palette.setColor(QPalette::ToolTipText, tones.text);
    palette.setColor(QPalette::Dark, tones.surround);
    palette.setColor(QPalette::Mid, tones.edge);
    palette.setColor(QPalette::Shadow, tones.edge);
    palette.setColor(QPalette::Light, tones.button.lighter(115));
    palette.setColor(QPalette::Midlight, tones.button);
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::Highlight, tones.accent);
    palette.setColor(QPalette::HighlightedText, tones.onAccent);
    palette.setColor(QPalette::Link, tones.accent);
    colourText(palette, QPalette::All, tones.text);
    colourText(palette, QPalette::Disabled, tones.dimmed);
    palette.setColor(QPalette::PlaceholderText,
                     theme == Theme::Dark ? QColor(160, 160, 160) : QColor(96, 96, 96));
    palette.setColor(QPalette::Disabled, QPalette::PlaceholderText, tones.dimmed);
    palette.setColor(QPalette::Disabled, QPalette::Button, tones.window);
    palette.setColor(QPalette::Disabled, QPalette::Base, tones.window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tones.dimmed);
    return palette;
}

void applyTheme(Theme theme) {
    applyColours(theme);
    applyRules();
}

void applyColours(Theme theme) {
    (void)systemTheme();
    QApplication::setStyle(QStyleFactory::create("Fusion"));
    QApplication::setPalette(paletteOf(theme));
}

void applyRules() {
    qApp->setStyleSheet(kRules);
}

Theme savedTheme() {
    const QString name = QSettings().value(kThemeKey).toString();
    return name == "light" ? Theme::Light : name == "system" ? Theme::System : Theme::Dark;
}

void saveTheme(Theme theme) {
    QSettings().setValue(kThemeKey, theme == Theme::Light    ? "light"
                                    : theme == Theme::System ? "system"
                                                             : "dark");
}

} // namespace trichion::studio

#include "gui/studio_fixture.h"
#include "studio/appearance/language.h"
#include "studio/canvas/mm_rulers.h"
#include "studio/panels/time_marks.h"
#include "studio/shortcuts.h"
#include "studio/shortcuts_dialog.h"

#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

namespace trichion::studio {

namespace {

class ShortcutsTest : public StudioTest {};

} // namespace

TEST_F(ShortcutsTest, AreSearchedChangedKeptAndPutBack) {
    QAction& wipe = *window.actions().wipe;
    ShortcutsDialog dialog(window, "x", &window);
    dialog.search().setText("wipe");
    int shown = 0;
    for (int i = 0; i < dialog.list().topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = dialog.list().topLevelItem(i);
        shown += item->isHidden() ? 0 : 1;
        if (item->text(0).contains("wipe"))
            dialog.list().setCurrentItem(item);
    }
    EXPECT_EQ(shown, 1);
    dialog.keys().setKeySequence(QKeySequence("P")); // that of the brush
    emit dialog.keys().editingFinished();
    EXPECT_EQ(wipe.shortcut(), QKeySequence("W"));
    EXPECT_TRUE(dialog.said().contains("brush"));
    dialog.keys().setKeySequence(QKeySequence("Ctrl+Alt+W"));
    emit dialog.keys().editingFinished();
    EXPECT_EQ(wipe.shortcut(), QKeySequence("Ctrl+Alt+W"));
    EXPECT_TRUE(wipe.toolTip().contains("Ctrl+Alt+W"));
    {
        const MainWindow next;
        EXPECT_EQ(next.actions().wipe->shortcut(), QKeySequence("Ctrl+Alt+W"));
    }
    {
        applyLanguage("de");
        const MainWindow next;
        EXPECT_EQ(next.actions().wipe->shortcut(), QKeySequence("Ctrl+Alt+W")) << "whatever it is called";
        applyLanguage("en");
    }
    dialog.ownKeys().click();
    EXPECT_EQ(wipe.shortcut(), QKeySequence("W"));
    EXPECT_FALSE(isRebound(wipe));
}

TEST_F(ShortcutsTest, KeysOfThePagesCanBeChangedToo) {
    QStringList names;
    for (const QAction* action : actionsWithKeys(window))
        names << plainNameOf(*action);
    for (const char* name :
         {"Clients", "Studio", "Pigments", "Calendar", "Settings", "Lock", "Give to a client"})
        EXPECT_EQ(names.count(name), 1) << name;
}

TEST_F(ShortcutsTest, NoTwoActionsHaveTheSameKeys) {
    const QList<QAction*> actions = actionsWithKeys(window);
    ASSERT_GT(actions.size(), 40);
    for (const QAction* action : actions)
        for (const QKeySequence& keys : action->shortcuts())
            EXPECT_EQ(holderOf(actions, keys, *action), nullptr)
                << action->text().toStdString() << " " << keys.toString().toStdString();
}

TEST_F(ShortcutsTest, RulersAndTimeMarksAreRound) {
    for (const double scale : {0.7, 3.0, 7.7, 60.0, 200.0}) {
        const double spacing = markSpacing_mm(scale);
        EXPECT_GE(spacing * scale, 59.9) << scale;
        EXPECT_LT(spacing * scale, 160.0) << scale;
    }
    window.neutralView().show();
    ASSERT_TRUE(previewIsCurrent());
    const QImage plain = canvas().grab().toImage();
    QTest::keyClick(&canvas(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_NE(canvas().grab().toImage(), plain);
    TimeMarks& marks = window.panel().look().marks();
    for (std::size_t i = 0; i < marks.marks().size(); ++i) {
        QTest::mouseClick(&marks, Qt::LeftButton, {}, marks.at(i));
        EXPECT_NEAR(document().look().age.days.value, marks.marks()[i].days, 1e-9) << i;
    }
}

} // namespace trichion::studio

#include "gui/studio_fixture.h"
#include "photo/encode.h"
#include "studio/panels/segments.h"
#include "trichion/base/file.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSlider>
#include <QTemporaryDir>
#include <QUrl>

namespace trichion::studio {

namespace {

QColor pixelOf(QWidget& widget, const QPoint& at) {
    const QPixmap shot = widget.grab(QRect(at, QSize(1, 1)));
    return shot.toImage().pixelColor(0, 0);
}

} // namespace

TEST_F(StudioTest, BeginsCalmAndSaysWhatToDo) {
    EXPECT_FALSE(canvas().isVisible());
    EXPECT_FALSE(window.actions().exportPicture->isEnabled());
    EXPECT_FALSE(window.panel().isVisible());
}

TEST_F(StudioTest, ABrokenFileShowsASentenceAndKeepsThePhoto) {
    openSample();
    const auto photo = document().photo();
    const std::string design = json();
    const QTemporaryDir folder;
    base::durableWrite(inside(folder, "broken.jpg"), std::string_view("\xff\xd8\xff\xe0 no photo at all"));
    drop(window, inside(folder, "broken.jpg"));
    ASSERT_TRUE(becomes([&] { return !window.workbench().importer().busy(); }));
    EXPECT_TRUE(window.messages().isVisible());
    EXPECT_TRUE(window.messages().sentence().contains("broken.jpg"))
        << window.messages().sentence().toStdString();
    EXPECT_EQ(document().photo(), photo);
    EXPECT_EQ(json(), design);
}

TEST_F(StudioTest, AnUnreadableDesignKeepsTheOneThatIsShown) {
    openSample();
    const std::string design = json();
    const QTemporaryDir folder;
    base::durableWrite(inside(folder, "d.json"), std::string_view("{\"format\": 3"));
    drop(window, inside(folder, "d.json"));
    EXPECT_TRUE(window.messages().isVisible());
    EXPECT_EQ(json(), design);
}

TEST_F(StudioTest, APhotoWithoutAHeadAsksWhatItShows) {
    const QTemporaryDir folder;
    base::Picture grey(640, 480);
    for (int y = 0; y < grey.height(); ++y)
        for (int x = 0; x < 4 * grey.width(); ++x)
            grey.row(y)[x] = 128;
    base::durableWrite(inside(folder, "grey.png"), photo::encodePng(grey, {}));
    window.openPhoto(inside(folder, "grey.png"));
    ASSERT_TRUE(becomes([this] { return window.headBar().isVisible(); }));
    EXPECT_FALSE(window.headBar().use().isEnabled()) << "nothing is assumed";
    window.headBar().kinds().button(0).click();
    ASSERT_TRUE(window.headBar().use().isEnabled());
    const QPoint at = canvas().head().gripAt(HeadTool::Inside, canvas().viewport()).toPoint();
    drag(at, at + QPoint(5, 5));
    window.headBar().use().click();
    ASSERT_TRUE(becomes([this] { return document().ready(); }));
    EXPECT_TRUE(previewIsCurrent());
}

TEST_F(StudioTest, TheWipeShowsBothStatesAndItsDividerCanBeDragged) {
    openSample();
    window.actions().guides->trigger();
    QTest::keyClick(&canvas(), Qt::Key_W);
    ASSERT_EQ(canvas().shown(), Shown::Wipe);
    const double x = canvas().wipe().lineX(canvas().viewport(), canvas().rect());
    const QPoint from(static_cast<int>(x), canvas().height() / 3);
    drag(from, from + QPoint(90, 0));
    EXPECT_NEAR(canvas().wipe().lineX(canvas().viewport(), canvas().rect()), x + 90.0, 2.0);
    QTest::keyClick(&canvas(), Qt::Key_W);
    EXPECT_EQ(canvas().shown(), Shown::Design);
}

TEST_F(StudioTest, HoldingBShowsThePhotoAsItWas) {
    openSample();
    const QImage design = canvas().grab().toImage();
    QTest::keyPress(&canvas(), Qt::Key_B);
    EXPECT_EQ(canvas().shown(), Shown::Before);
    const QImage before = canvas().grab().toImage();
    EXPECT_NE(before, design);
    // Nothing lies over the photo: where a handle was there is skin.
    const QColor skin = pixelOf(canvas(), handle(middle()));
    EXPECT_GT(skin.red(), skin.blue() + 15);
    QTest::keyRelease(&canvas(), Qt::Key_B);
    EXPECT_EQ(canvas().shown(), Shown::Design);
}

TEST_F(StudioTest, ZoomKeysWheelAndPanMoveThePhoto) {
    openSample();
    const double fitted = canvas().viewport().deviceScale();
    QTest::keyClick(&canvas(), Qt::Key_1, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(canvas().viewport().deviceScale(), 1.0);
    ASSERT_TRUE(previewIsCurrent());
    EXPECT_EQ(canvas().preview()->level, 0);
    const QPointF before = canvas().viewport().toCanvas({0.0, 0.0});
    QTest::keyPress(&canvas(), Qt::Key_Space);
    drag({300, 300}, {340, 320});
    QTest::keyRelease(&canvas(), Qt::Key_Space);
    EXPECT_EQ(canvas().viewport().toCanvas({0.0, 0.0}), before + QPointF(40.0, 20.0));
    EXPECT_EQ(document().history().count(), 0);
    QTest::keyClick(&canvas(), Qt::Key_F);
    EXPECT_LT(canvas().viewport().deviceScale(), fitted) << "the whole photo";
    QTest::keyClick(&canvas(), Qt::Key_F);
    EXPECT_DOUBLE_EQ(canvas().viewport().deviceScale(), fitted) << "the head, as it was opened";
}

TEST_F(StudioTest, EveryControlHasANameAndATabOrder) {
    openSample();
    window.actions().correctHead->trigger();
    window.messages().offer("x", "y", {});
    int controls = 0;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const bool interactive =
            widget->focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton*>(widget);
        const bool partOfAnother = widget->objectName().startsWith("qt_") ||
                                   qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()) ||
                                   qobject_cast<const QComboBox*>(widget->parentWidget()) ||
                                   widget->inherits("QComboBoxPrivateContainer") ||
                                   widget->inherits("QComboBoxListView") || widget->inherits("QMenu");
        if (!interactive || partOfAnother)
            continue;
        ++controls;
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        ASSERT_NE(face, nullptr);
        EXPECT_FALSE(face->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
    }
    EXPECT_GT(controls, 30);
    for (const QAction* action : window.findChildren<QAction*>())
        if (action->property("iconName").isValid()) {
            EXPECT_FALSE(action->toolTip().isEmpty());
        }
}

TEST_F(StudioTest, EveryToolHasAnIcon) {
    int icons = 0;
    for (const QAction* action : static_cast<QWidget&>(window).actions()) {
        if (action->property("iconName").toString().isEmpty())
            continue;
        EXPECT_FALSE(action->icon().isNull()) << action->text().toStdString();
        ++icons;
    }
    EXPECT_GE(icons, 12);
}

TEST_F(StudioTest, ClosingAsksForAnUnsavedDesignAndCancelKeepsTheWindow) {
    openSample();
    drag(handle(middle()), handle(middle()) + QPoint(0, 25));
    window.askUnsaved = [] { return Unsaved::Cancel; };
    EXPECT_FALSE(window.close());
    EXPECT_TRUE(window.isVisible());
    window.askUnsaved = [] { return Unsaved::Discard; };
    EXPECT_TRUE(window.close());
}

TEST_F(StudioTest, CancellingTheFitLeavesThePhotoAndAsks) {
    window.openPhoto(base::resourcePath("samples/scan_front.png"));
    ASSERT_TRUE(becomes([this] { return document().photo() != nullptr; }));
    ASSERT_TRUE(window.workbench().importer().busy());
    window.workbench().importer().cancel();
    ASSERT_TRUE(becomes([this] { return !window.workbench().importer().busy(); }));
    EXPECT_NE(document().photo(), nullptr);
    EXPECT_TRUE(window.headBar().isVisible() || document().ready());
}

TEST(Closing, WhileFittingNeitherHangsNorCrashes) {
    for (int round = 0; round < 3; ++round) {
        MainWindow window;
        window.show();
        window.openPhoto(base::resourcePath("samples/scan_threequarter.png"));
        ASSERT_TRUE(QTest::qWaitFor([&] { return round == 0 || window.document().photo() != nullptr; },
                                    kPatience_ms));
        if (round == 2) {
            ASSERT_TRUE(QTest::qWaitFor([&] { return window.document().ready(); }, kPatience_ms));
        }
        EXPECT_TRUE(window.close());
    }
}

TEST(Closing, TheLatestPhotoWinsWhenTwoAreOpenedAtOnce) {
    MainWindow window;
    window.show();
    window.openPhoto(base::resourcePath("samples/scan_front.png"));
    window.openPhoto(base::resourcePath("samples/scan_threequarter.png"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.document().ready(); }, kPatience_ms));
    EXPECT_NE(window.document().registration()->view.fit.kind, head::ViewKind::Front);
}

} // namespace trichion::studio

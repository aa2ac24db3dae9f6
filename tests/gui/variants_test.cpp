#include "gui/studio_fixture.h"
#include "studio/panels/bar_slider.h"
#include "studio/panels/segments.h"
#include "studio/panels/value_slider.h"
#include "trichion/base/file.h"

#include <QAction>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QToolButton>
#include <QUndoView>

namespace trichion::studio {

namespace {

/// On the neutral head: nothing has to be fitted.
class VariantsTest : public StudioTest {
  protected:
    void begin() {
        window.neutralView().show();
        ASSERT_TRUE(previewIsCurrent());
    }

    VariantsRow& row() { return window.panel().design().variants(); }
    double density() { return document().design()->density.value; }
    void setDensity(int value) { window.panel().density().value().slider().setValue(value); }

    QStringList names() {
        QStringList all;
        for (const NamedDesign& variant : document().variants())
            all << variant.name;
        return all;
    }
};

} // namespace

TEST_F(VariantsTest, AreAddedChangedAndChosenByThemselves) {
    begin();
    const double first = density();
    row().add().click();
    EXPECT_EQ(names(), QStringList({"A", "B"}));
    EXPECT_EQ(document().chosen(), 1U);
    setDensity(30);
    document().endGesture();
    const double second = density();
    EXPECT_NE(second, first);
    row().choices().button(0).click();
    EXPECT_DOUBLE_EQ(density(), first);
    EXPECT_EQ(row().choices().chosen(), 0);
    QTest::keyClick(&canvas(), Qt::Key_Period);
    EXPECT_DOUBLE_EQ(density(), second);
    QTest::keyClick(&canvas(), Qt::Key_Comma);
    EXPECT_DOUBLE_EQ(density(), first);
    // An undo shows the variant it changes.
    document().undo();
    EXPECT_EQ(document().chosen(), 1U);
    EXPECT_DOUBLE_EQ(density(), first);
    document().redo();
    EXPECT_DOUBLE_EQ(density(), second);
    EXPECT_EQ(window.panel().history().list().model()->rowCount(), 3) << "as it began, add, density";
}

TEST_F(VariantsTest, AreRenamedAndDeletedAndComeBack) {
    begin();
    QTest::keyClick(&canvas(), Qt::Key_D, Qt::ControlModifier);
    row().rename().trigger();
    EXPECT_TRUE(row().name().isVisible());
    row().name().setText("  lower\tand softer ");
    QTest::keyClick(&row().name(), Qt::Key_Return);
    EXPECT_EQ(names(), QStringList({"A", "lower and softer"}));
    EXPECT_FALSE(row().name().isVisible());
    row().remove().trigger();
    EXPECT_EQ(names(), QStringList({"A"}));
    EXPECT_FALSE(row().remove().isEnabled()) << "the last one stays";
    document().removeVariant(0);
    EXPECT_EQ(names().size(), 1);
    document().undo();
    EXPECT_EQ(names(), QStringList({"A", "lower and softer"}));
    EXPECT_TRUE(document().history().undoText().contains("lower and softer"));
}

TEST_F(VariantsTest, AreSavedAndOpenedWithTheHair) {
    begin();
    row().add().click();
    setDensity(40);
    window.panel().hair().stubble().setValue(window.panel().hair().stubble().maximum());
    EXPECT_GT(document().look().stubble_perCm2, 0.0);
    const QTemporaryDir folder;
    const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "d.json";
    ASSERT_TRUE(window.workbench().saveDesign(path));
    EXPECT_FALSE(document().unsaved());
    const design::DesignDocument saved = document().contents();
    document().removeVariant(0);
    EXPECT_TRUE(document().unsaved());
    ASSERT_TRUE(window.workbench().openDesign(path));
    EXPECT_EQ(document().contents(), saved);
    EXPECT_EQ(row().choices().chosen(), 1);
    EXPECT_DOUBLE_EQ(document().look().stubble_perCm2, saved.hair.stubble_perCm2);
}

TEST_F(VariantsTest, APictureFollowsAHandThatNeverRests) {
    begin();
    int pictures = 0;
    const auto counting =
        QObject::connect(&window.workbench(), &Workbench::previewReady, [&] { ++pictures; });
    int moves = 0;
    ASSERT_TRUE(becomes([&] {
        setDensity(20 + moves++ % 50);
        return pictures >= 5;
    }));
    QObject::disconnect(counting);
    EXPECT_GE(moves, 5);
}

TEST_F(VariantsTest, AreComparedAtTheDivider) {
    begin();
    row().add().click();
    setDensity(20);
    ASSERT_TRUE(previewIsCurrent());
    ASSERT_TRUE(becomes([this] {
        return window.clientScreen().pictures().of(document().variants()[0].design,
                                                   document().registration()) != nullptr;
    }));
    const QImage plain = canvas().grab().toImage();
    QTest::keyClick(&canvas(), Qt::Key_C);
    EXPECT_EQ(canvas().shown(), Shown::Wipe);
    const QImage compared = canvas().grab().toImage();
    EXPECT_NE(compared, plain);
    QTest::keyClick(&canvas(), Qt::Key_C); // the photo again
    EXPECT_NE(canvas().grab().toImage(), compared);
    QTest::keyClick(&canvas(), Qt::Key_S);
    EXPECT_EQ(canvas().shown(), Shown::SideBySide);
    EXPECT_FALSE(canvas().wipe().on());
    QTest::keyClick(&canvas(), Qt::Key_S);
    EXPECT_EQ(canvas().shown(), Shown::Design);
}

// ---- the client's screen

namespace {

class ClientScreenTest : public VariantsTest {
  protected:
    void open() {
        window.clientScreen().askPin = [] { return std::optional<QString>("2468"); };
        window.actions().clientScreen->setChecked(true);
        ASSERT_TRUE(screen().isVisible());
        ASSERT_TRUE(becomes([this] { return !screen().after().isNull(); }));
    }
    ClientScreen& screen() { return window.clientScreen().screen(); }
};

} // namespace

TEST_F(ClientScreenTest, ShowsThePictureFollowsTheWipeAndSwitchesVariants) {
    begin();
    row().add().click();
    setDensity(20);
    ASSERT_TRUE(previewIsCurrent());
    open();
    EXPECT_EQ(screen().variant(), "B");
    EXPECT_TRUE(screen().state().contains("healed"));
    EXPECT_FALSE(screen().windowTitle().contains("esign"));
    const QRectF place = screen().pictureRect();
    QTest::mouseClick(&screen(), Qt::LeftButton, {}, place.center().toPoint());
    EXPECT_NEAR(screen().share(), 0.5, 0.01);
    screen().choices().button(0).click();
    EXPECT_EQ(document().chosen(), 0U);
    EXPECT_EQ(screen().variant(), "A");
}

TEST_F(ClientScreenTest, KeepsItsPictureWhileItIsFrozen) {
    begin();
    open();
    window.actions().freezeClient->setChecked(true);
    const QImage before = screen().after().copy();
    setDensity(20);
    row().add().click();
    ASSERT_TRUE(previewIsCurrent());
    EXPECT_EQ(screen().after(), before);
    EXPECT_EQ(screen().choices().chosen(), 0);
    window.actions().freezeClient->setChecked(false);
    EXPECT_NE(screen().after(), before);
    EXPECT_EQ(screen().variant(), "B");
}

TEST_F(ClientScreenTest, IsLeftWithThePinOnly) {
    begin();
    open();
    QTest::keyClick(&screen(), Qt::Key_Escape);
    EXPECT_TRUE(screen().isVisible());
    EXPECT_TRUE(screen().pinField().isVisible());
    QTest::keyClicks(&screen().pinField(), "1111");
    QTest::keyClick(&screen().pinField(), Qt::Key_Return);
    EXPECT_TRUE(screen().isVisible());
    screen().close();
    EXPECT_TRUE(screen().isVisible()) << "nor by the window manager";
    QTest::keyClicks(&screen().pinField(), "2468");
    QTest::keyClick(&screen().pinField(), Qt::Key_Return);
    EXPECT_FALSE(screen().isVisible());
    EXPECT_FALSE(window.actions().clientScreen->isChecked());
    window.clientScreen().askPin = [] { return std::optional<QString>(); };
    window.actions().clientScreen->setChecked(true);
    EXPECT_FALSE(screen().isVisible()) << "no PIN, no screen";
    EXPECT_FALSE(window.actions().clientScreen->isChecked());
}

// ---- recovery

namespace {

class RecoveryTest : public VariantsTest {};

} // namespace

TEST_F(RecoveryTest, WorkOfAProgramThatDiedComesBack) {
    begin();
    const QTemporaryDir folder;
    const std::filesystem::path path(folder.path().toStdString());
    row().add().click();
    setDensity(35);
    const design::DesignDocument work = document().contents();
    std::filesystem::path copy;
    {
        Recovery dying(document(), window.workbench(), path);
        dying.write();
        ASSERT_TRUE(std::filesystem::exists(dying.file()));
        Recovery running(document(), window.workbench(), path);
        EXPECT_FALSE(running.leftBehind().has_value()) << "its program still runs";
    }
    Recovery next(document(), window.workbench(), path);
    const auto left = next.leftBehind();
    ASSERT_TRUE(left.has_value());
    document().openDesign(design::documentOf(design::proposeDesign(head::meanHead())));
    next.restore(*left);
    EXPECT_EQ(document().contents(), work);
    EXPECT_TRUE(document().unsaved());
    next.write();
    EXPECT_FALSE(std::filesystem::exists(left->file)) << "its work is kept in the new file";
    EXPECT_TRUE(std::filesystem::exists(next.file()));
    document().markSaved();
    next.write();
    EXPECT_FALSE(std::filesystem::exists(next.file()));
    EXPECT_FALSE(next.leftBehind().has_value());
}

TEST_F(RecoveryTest, BrokenFilesArePassedOver) {
    begin();
    const QTemporaryDir folder;
    const std::filesystem::path path(folder.path().toStdString());
    base::durableWrite(path / "1.json", "not json");
    base::durableWrite(path / "2.json", R"({"format": "trichion-recovery", "design": "{}"})");
    const Recovery recovery(document(), window.workbench(), path);
    EXPECT_FALSE(recovery.leftBehind().has_value());
}

} // namespace trichion::studio

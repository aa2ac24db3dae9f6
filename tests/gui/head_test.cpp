#include "gui/studio_fixture.h"
#include "studio/panels/segments.h"
#include "studio/panels/value_slider.h"
#include "trichion/head/by_hand.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QPushButton>

namespace trichion::studio {

TEST_F(StudioTest, TheHeadCanBePlacedByHandAndThatCanBeUndone) {
    openSample();
    const auto automatic = document().registration();
    const std::string design = json();
    window.actions().correctHead->trigger();
    ASSERT_TRUE(window.headBar().isVisible());
    EXPECT_EQ(canvas().shown(), Shown::Before) << "nothing lies over the skull while it is outlined";
    const QPoint at = canvas().head().gripAt(HeadTool::Inside, canvas().viewport()).toPoint();
    drag(at, at + QPoint(12, -8));
    ASSERT_TRUE(canvas().head().touched());
    EXPECT_EQ(document().registration(), automatic) << "nothing changes before it is taken";
    const double shift_px = 12.0 / canvas().viewport().scale();
    window.headBar().use().click();
    ASSERT_TRUE(becomes([&] { return document().registration() != automatic; }));
    EXPECT_FALSE(window.headBar().isVisible());
    EXPECT_TRUE(window.messages().sentence().contains("mm")) << window.messages().sentence().toStdString();
    EXPECT_EQ(json(), design) << "the design keeps its place on the scalp";
    ASSERT_TRUE(previewIsCurrent());
    EXPECT_NEAR(document().registration()->view.project(base::HeadPoint())->v.x() -
                    automatic->view.project(base::HeadPoint())->v.x(),
                shift_px, 2.0);
    document().undo();
    EXPECT_EQ(document().registration(), automatic);
    EXPECT_TRUE(previewIsCurrent());
    EXPECT_FALSE(window.isWindowModified());
}

namespace {

class LaidHeadTest : public StudioTest {
  protected:
    /// Opens the sample from above with its head laid so large about the middle: nothing is looked for.
    void openFromAbove(double size) {
        const PhotoPtr photo = loadPhoto(base::resourcePath("samples/scan_top.png"), {});
        const head::View view = head::sizedInPhoto(
            head::startByHand(photo->identity, photo->focal35_mm, head::meanSkin(), head::ViewKind::Top),
            size);
        const int id = document().startWith(photo);
        window.workbench().head().take(id, registrationAsFiled(*photo, view, {}),
                                       HeadFitting::Reason::Photos);
        ASSERT_TRUE(becomes([this] { return document().ready(); }));
    }
};

} // namespace

TEST_F(LaidHeadTest, AViewFromAboveIsTurnedRoundAndBack) {
    openFromAbove(1.0);
    const auto before = document().registration();
    const auto nose = [](const head::View& view) -> Eigen::Vector2d {
        return view.pose.rotationHeadToCamera.col(2).head<2>();
    };
    ASSERT_TRUE(window.actions().turnRound->isEnabled());
    QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier);
    ASSERT_TRUE(becomes([&] { return document().registration() != before; }));
    EXPECT_LT(nose(document().registration()->view).dot(nose(before->view)), -0.9);
    EXPECT_TRUE(window.actions().undo->text().contains("Correct head"));
    document().undo();
    EXPECT_EQ(document().registration(), before);
    // While the head is laid by hand it is one of the hand's steps.
    window.actions().correctHead->trigger();
    ASSERT_TRUE(window.headBar().turnRound().isVisible());
    window.headBar().turnRound().click();
    EXPECT_LT(nose(canvas().head().view()).dot(nose(before->view)), -0.9);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_GT(nose(canvas().head().view()).dot(nose(before->view)), 0.9);
    EXPECT_EQ(document().registration(), before);
}

TEST_F(LaidHeadTest, APhotoOpensOnItsHeadAndTheKeyShowsTheWhole) {
    openFromAbove(0.5); // much background about it
    const auto shareOfHead = [this] {
        const head::PixelBox box = head::silhouetteBox(document().registration()->view);
        const double scale = canvas().viewport().scale();
        return std::max(box.size().x() * scale / canvas().width(),
                        box.size().y() * scale / canvas().height());
    };
    EXPECT_FALSE(canvas().viewport().fitted());
    EXPECT_GT(shareOfHead(), 0.6);
    EXPECT_LT(shareOfHead(), 0.9);
    window.resize(900, 700);
    ASSERT_TRUE(becomes([&] { return canvas().width() < 900; }));
    EXPECT_GT(shareOfHead(), 0.6) << "it stays so in another window";
    QTest::keyClick(&canvas(), Qt::Key_0);
    EXPECT_TRUE(canvas().viewport().fitted());
    const double whole = canvas().viewport().scale();
    QTest::keyClick(&canvas(), Qt::Key_0);
    EXPECT_GT(canvas().viewport().scale(), 1.15 * whole);
    // A zoom by hand is kept, whatever is fitted anew.
    QTest::keyClick(&canvas(), Qt::Key_1, Qt::ControlModifier);
    const auto before = document().registration();
    QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier);
    ASSERT_TRUE(becomes([&] { return document().registration() != before; }));
    EXPECT_DOUBLE_EQ(canvas().viewport().deviceScale(), 1.0);
}

TEST_F(LaidHeadTest, UndoIsThereOnlyWhenTheHandDidSomething) {
    openFromAbove(1.0);
    window.actions().correctHead->trigger();
    ASSERT_TRUE(window.headBar().isVisible());
    EXPECT_FALSE(window.actions().undo->isEnabled());
    const QPoint at = canvas().head().gripAt(HeadTool::Inside, canvas().viewport()).toPoint();
    drag(at, at + QPoint(12, -8));
    EXPECT_TRUE(window.actions().undo->isEnabled());
    window.actions().undo->trigger();
    EXPECT_FALSE(window.actions().undo->isEnabled());
}

TEST_F(StudioTest, HandlesOfTheRingTurnNodAndTiltTheHead) {
    openSample();
    window.actions().correctHead->trigger();
    const auto grip = [this](HeadTool::Grip which) {
        return canvas().head().gripAt(which, canvas().viewport()).toPoint();
    };
    const head::Posture before = head::postureOf(canvas().head().view());
    drag(grip(HeadTool::Turn), grip(HeadTool::Turn) + QPoint(30, 0));
    const head::Posture turned = head::postureOf(canvas().head().view());
    EXPECT_GT(turned.turn_deg, before.turn_deg + 3.0);
    EXPECT_NEAR(turned.nod_deg, before.nod_deg, 1e-6);
    EXPECT_NEAR(window.headBar().turn().value(), turned.turn_deg, 0.06) << "the numbers follow the hand";
    drag(grip(HeadTool::Nod), grip(HeadTool::Nod) + QPoint(0, 30));
    EXPECT_GT(head::postureOf(canvas().head().view()).nod_deg, before.nod_deg + 3.0);
    const QPoint tilt = grip(HeadTool::Tilt);
    drag(tilt, tilt + QPoint(25, 30));
    EXPECT_GT(head::postureOf(canvas().head().view()).tilt_deg, before.tilt_deg + 3.0);
    for (int step = 0; step < 3; ++step)
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_NEAR(head::postureOf(canvas().head().view()).turn_deg, before.turn_deg, 1e-6);
    EXPECT_NEAR(head::postureOf(canvas().head().view()).tilt_deg, before.tilt_deg, 1e-6);
    QTest::keyClick(&window, Qt::Key_Escape);
    ASSERT_TRUE(becomes([this] { return !window.headBar().isVisible(); }));
    EXPECT_FALSE(canvas().head().on());
    EXPECT_EQ(document().history().count(), 0);
}

TEST_F(StudioTest, ASideOfTheHeadFollowsTheHandAndTheOtherMirrorsItOrStays) {
    openSample();
    window.actions().correctHead->trigger();
    const auto box = [this] { return head::silhouetteBox(canvas().head().view()); };
    const auto right = [this] {
        return canvas().head().gripAt(HeadTool::Right, canvas().viewport()).toPoint();
    };
    const head::PixelBox before = box();
    const double by_px = 24.0 / canvas().viewport().scale();
    drag(right(), right() + QPoint(24, 0));
    EXPECT_NEAR(box().high.x(), before.high.x() + by_px, 4.0);
    EXPECT_NEAR(box().low.x(), before.low.x() - by_px, 6.0);
    window.headBar().midline().click();
    const head::PixelBox grown = box();
    drag(right(), right() - QPoint(24, 0));
    EXPECT_NEAR(box().low.x(), grown.low.x(), 2.0);
    EXPECT_NEAR(box().high.x(), grown.high.x() - by_px, 4.0);
}

TEST_F(StudioTest, TheKeyboardAloneCorrectsAHead) {
    openSample();
    const auto automatic = document().registration();
    QTest::keyClick(&window, Qt::Key_H, Qt::ControlModifier);
    ASSERT_TRUE(window.headBar().isVisible());
    ASSERT_TRUE(canvas().hasFocus());
    const double crown = window.headBar().crown().value();
    QTest::keyClick(&canvas(), Qt::Key_Right);
    QTest::keyClick(&canvas(), Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(&canvas(), Qt::Key_BracketRight);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&canvas(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_NEAR(window.headBar().crown().value(), crown + 2.0, 1.01);
    QTest::keyClick(&canvas(), Qt::Key_Return);
    ASSERT_TRUE(becomes([&] { return document().registration() != automatic; }));
    EXPECT_GT(document().registration()->view.head.surface.halfAxes_mm().y(),
              automatic->view.head.surface.halfAxes_mm().y());
}

TEST_F(StudioTest, AnotherSizeOfTheHeadHoldsInAllPhotosAndUndoGivesItBackToAll) {
    openSamples();
    std::vector<RegistrationPtr> before;
    for (const PhotoView& view : document().views())
        before.push_back(view.registration);
    const std::string design = json();
    show(1);
    window.actions().correctHead->trigger();
    window.headBar().breadth().setValue(window.headBar().breadth().value() - 6.0);
    window.headBar().use().click();
    ASSERT_TRUE(becomes([&] { return document().registration() != before[1]; }));
    const Eigen::Vector3d axes = document().registration()->view.head.surface.halfAxes_mm();
    EXPECT_LT(axes.x(), before[1]->view.head.surface.halfAxes_mm().x() - 2.0);
    for (const PhotoView& view : document().views())
        EXPECT_EQ(view.registration->view.head.surface.halfAxes_mm(), axes);
    EXPECT_TRUE(window.messages().sentence().contains("broad"));
    EXPECT_EQ(json(), design);
    document().undo();
    for (std::size_t i = 0; i < before.size(); ++i)
        EXPECT_EQ(document().view(idOf(i)).registration, before[i]);
}

TEST_F(StudioTest, EveryKindHasAPresetAndTheHeadIsFoundAgainAsThatKind) {
    openSample("samples/scan_threequarter.png");
    window.actions().correctHead->trigger();
    for (int kind = 0; kind < 7; ++kind) {
        window.headBar().kinds().button(kind).click();
        const head::Posture posture = head::postureOf(canvas().head().view());
        EXPECT_NEAR(posture.turn_deg, 0.0, 1e-6) << kind;
        EXPECT_NEAR(posture.nod_deg, 0.0, 1e-6) << kind;
        EXPECT_EQ(canvas().head().view().fit.kind, *window.headBar().kind());
    }
    const auto before = document().registration();
    window.headBar().kinds().button(1).click();
    window.headBar().find().click();
    ASSERT_TRUE(becomes([&] { return document().registration() != before; }));
    EXPECT_EQ(document().registration()->view.fit.kind, head::ViewKind::QuarterLeft);
}

TEST_F(StudioTest, TheBarFitsASmallWindow) {
    openSample();
    window.actions().correctHead->trigger();
    EXPECT_LE(window.minimumSizeHint().width(), 1280);
    EXPECT_LE(window.minimumSizeHint().height(), 720);
}

TEST_F(StudioTest, OneKeyTurnsTheMirrorOffAndOn) {
    openSample();
    ASSERT_EQ(canvas().hairline().symmetry(), Symmetry::On);
    QTest::keyClick(&canvas(), Qt::Key_M);
    EXPECT_EQ(canvas().hairline().symmetry(), Symmetry::Off);
    EXPECT_FALSE(window.actions().mirror->isChecked());
    window.actions().mirror->trigger();
    EXPECT_EQ(canvas().hairline().symmetry(), Symmetry::On);
}

} // namespace trichion::studio

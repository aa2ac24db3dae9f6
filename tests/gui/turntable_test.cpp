#include "gui/studio_fixture.h"
#include "studio/panels/head_tile.h"
#include "studio/panels/segments.h"
#include "studio/panels/value_slider.h"
#include "studio/panels/welcome.h"
#include "trichion/base/file.h"
#include "trichion/head/tape.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>
#include <algorithm>

namespace trichion::studio {

namespace {

class TurntableTest : public StudioTest {
  protected:
    void begin() {
        auto* welcome = window.findChild<Welcome*>();
        ASSERT_NE(welcome, nullptr);
        for (QPushButton* button : welcome->findChildren<QPushButton*>())
            if (button->text().contains("without a photo"))
                button->click();
        ASSERT_TRUE(document().showsNeutral());
        ASSERT_TRUE(previewIsCurrent());
    }

    const head::View& view() { return document().registration()->view; }
    const render::Turntable& stand() { return window.neutralView().stand(); }

    /// A place of the canvas beside the head.
    QPoint beside() {
        const QRectF picture = canvas().viewport().photoRect();
        return (picture.topLeft() + QPointF(0.06 * picture.width(), 0.85 * picture.height())).toPoint();
    }

    void dragWith(Qt::MouseButton button, const QPoint& from, const QPoint& by) {
        QTest::mousePress(&canvas(), button, {}, from);
        for (int step = 1; step <= 4; ++step) {
            const QPointF at = QPointF(from) + QPointF(by) * step / 4.0;
            QMouseEvent move(QEvent::MouseMove, at, canvas().mapToGlobal(at), Qt::NoButton, button, {});
            QApplication::sendEvent(&canvas(), &move);
        }
        QTest::mouseRelease(&canvas(), button, {}, from + by);
    }

    [[nodiscard]] double shareOfDifferentPixels() {
        const auto& preview = *canvas().preview();
        const auto& before = preview.before->samples();
        const auto& after = preview.after->samples();
        std::size_t different = 0;
        for (std::size_t i = 0; i < before.size(); i += 4)
            different += before[i] != after[i] ? 1 : 0;
        return 4.0 * static_cast<double>(different) / static_cast<double>(before.size());
    }
};

} // namespace

TEST_F(TurntableTest, ADesignCanBeginWithoutAPhoto) {
    begin();
    EXPECT_TRUE(canvas().isVisible());
    EXPECT_TRUE(window.panel().isVisible());
    EXPECT_TRUE(window.turntableBar().isVisible());
    EXPECT_TRUE(window.filmStrip().neutralHead().isChecked());
    EXPECT_TRUE(document().list().ids.empty());
    EXPECT_EQ(view().head, head::meanHead());
    EXPECT_FALSE(window.isWindowModified());
    EXPECT_GT(shareOfDifferentPixels(), 0.01) << "the dots are on it";
    EXPECT_FALSE(window.actions().correctHead->isEnabled()) << "there is no photo to lay it over";
    EXPECT_FALSE(window.actions().removePhoto->isEnabled());
}

TEST_F(TurntableTest, TheHairlineIsDraggedAsInAPhoto) {
    begin();
    const head::ScalpPoint before = document().design()->hairline.points[middle()];
    drag(handle(middle()), handle(middle()) + QPoint(0, -20));
    const head::ScalpPoint after = document().design()->hairline.points[middle()];
    EXPECT_LT(after.front_deg, before.front_deg - 1.0);
    EXPECT_EQ(stand(), render::Turntable{}) << "a handle is dragged, not the head";
    EXPECT_EQ(document().history().undoText(), "Move hairline point");
    EXPECT_TRUE(previewIsCurrent());
    document().undo();
    EXPECT_EQ(document().design()->hairline.points[middle()], before);
}

TEST_F(TurntableTest, TheSkinFollowsTheHandThatTurnsIt) {
    begin();
    const head::ScalpPoint nose{0.0, 60.0};
    const auto pixelOf = [&] {
        return view().project(head::onHead(view().head.surface, nose))->v.x() * canvas().viewport().scale();
    };
    const double before = pixelOf();
    dragWith(Qt::LeftButton, beside(), QPoint(40, 0));
    // At the front of the head skin moves with the pointer, to a tenth or two.
    EXPECT_NEAR(pixelOf() - before, 40.0, 16.0);
    EXPECT_GT(stand().turn.value, 5.0);
    const double turn = stand().turn.value;
    // The right button turns it over a handle too.
    dragWith(Qt::RightButton, handle(middle()), QPoint(0, 30));
    EXPECT_NEAR(stand().turn.value, turn, 1e-9);
    EXPECT_GT(stand().lift.value, 5.0) << "the forehead comes down: the camera looks from above";
    EXPECT_EQ(document().history().count(), 0) << "turning is no step of the history";
    EXPECT_TRUE(previewIsCurrent());
}

TEST_F(TurntableTest, ThePictureFollowsEveryTurn) {
    begin();
    const auto front = canvas().preview()->after;
    QTest::keyClick(&canvas(), Qt::Key_3);
    EXPECT_EQ(view().fit.kind, head::ViewKind::Left);
    ASSERT_TRUE(previewIsCurrent());
    EXPECT_NE(canvas().preview()->after->samples(), front->samples());
    // There and back it is the same picture again.
    QTest::keyClick(&canvas(), Qt::Key_1);
    ASSERT_TRUE(previewIsCurrent());
    EXPECT_EQ(canvas().preview()->after->samples(), front->samples());
}

TEST_F(TurntableTest, KeysButtonsAndDoubleClickGoToSides) {
    begin();
    const std::vector<head::ViewKind> sides(kSides.begin(), kSides.end());
    for (std::size_t i = 0; i < sides.size(); ++i) {
        QTest::keyClick(&canvas(), static_cast<Qt::Key>(Qt::Key_1 + i));
        EXPECT_EQ(view().fit.kind, sides[i]);
        EXPECT_EQ(window.turntableBar().sides().chosen(), static_cast<int>(i));
        EXPECT_LT((view().pose.rotationHeadToCamera - head::orientationOf(sides[i])).norm(), 1e-9);
    }
    window.turntableBar().sides().button(3).click();
    EXPECT_EQ(view().fit.kind, head::ViewKind::Back);
    canvas().setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&canvas(), Qt::Key_Right);
    QTest::keyClick(&canvas(), Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(stand().lift.value, 15.0);
    EXPECT_EQ(std::abs(stand().turn.value), 165.0);
    EXPECT_EQ(window.turntableBar().sides().chosen(), -1) << "between two sides";
    QTest::mouseDClick(&canvas(), Qt::LeftButton, {}, beside());
    EXPECT_EQ(view().fit.kind, head::ViewKind::Back);
    EXPECT_EQ(stand().lift.value, 0.0);
    // The camera never turns over.
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(&canvas(), Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(stand().lift.value, 90.0);
    QTest::mouseDClick(&canvas(), Qt::LeftButton, {}, beside());
    EXPECT_EQ(window.turntableBar().sides().chosen(), 6);
}

TEST_F(TurntableTest, ItsSizeBelongsToTheDesignAndCanBeUndone) {
    begin();
    const double area = canvas().preview()->facts.area_cm2;
    window.turntableBar().size().setValue(54.0);
    EXPECT_NEAR(head::circumferenceOf(view().head.surface).value, 540.0, 0.01);
    EXPECT_EQ(document().design()->head, view().head);
    EXPECT_EQ(document().history().undoText(), "Change size of head");
    ASSERT_TRUE(previewIsCurrent());
    const double ratio = 540.0 / head::kMeanCircumference.value;
    EXPECT_NEAR(canvas().preview()->facts.area_cm2 / area, ratio * ratio, 0.02);
    document().undo();
    EXPECT_EQ(view().head, head::meanHead());
    EXPECT_NEAR(window.turntableBar().size().value(), 57.4, 0.05);
}

TEST_F(TurntableTest, SkinIsChosenAndStays) {
    begin();
    const auto lightness = [&] {
        return canvas().preview()->before->pixel(canvas().preview()->before->width() / 2,
                                                 canvas().preview()->before->height() / 4)[1];
    };
    window.turntableBar().tone(render::SkinType::I).click();
    ASSERT_TRUE(previewIsCurrent());
    const int light = lightness();
    window.turntableBar().tone(render::SkinType::VI).click();
    ASSERT_TRUE(previewIsCurrent());
    EXPECT_LT(lightness(), light - 60);
    EXPECT_EQ(document().history().count(), 0);
    MainWindow another;
    another.actions().neutralHead->trigger();
    EXPECT_TRUE(another.turntableBar().tone(render::SkinType::VI).isChecked());
    window.turntableBar().tone(render::SkinType::II).click();
}

TEST_F(TurntableTest, PhotosThatComeLaterShowTheSameDesign) {
    begin();
    drag(handle(middle()), handle(middle()) + QPoint(0, -20));
    const std::string design = json();
    window.addPhotos({base::resourcePath("samples/scan_front.png")});
    ASSERT_TRUE(becomes([this] { return !document().showsNeutral() && document().ready(); }));
    EXPECT_EQ(json(), design);
    ASSERT_TRUE(previewIsCurrent());
    EXPECT_FALSE(window.turntableBar().isVisible());
    // The neutral head now is the client's, and says so.
    window.filmStrip().neutralHead().click();
    ASSERT_TRUE(previewIsCurrent());
    const head::Head& client = document().view(idOf(0)).registration->view.head;
    EXPECT_EQ(view().head.surface, client.surface); // the mannequin lies on the ellipsoid, without the relief
    EXPECT_EQ(view().head.longAxisRise.value, client.longAxisRise.value);
    EXPECT_FALSE(window.turntableBar().size().isEnabled());
    EXPECT_EQ(window.filmStrip().list().count(), 1);
}

TEST_F(TurntableTest, ItStandsBesideThePhotosAndIsDrawnOnlyThen) {
    openSample();
    EXPECT_EQ(document().view(kNeutralHead).registration, nullptr) << "nothing is made before it is wanted";
    QTest::keyClick(&window, Qt::Key_T);
    ASSERT_TRUE(document().showsNeutral());
    ASSERT_TRUE(previewIsCurrent());
    const auto design = document().design();
    // What is dragged here lies at the same place in the photo.
    drag(handle(middle()), handle(middle()) + QPoint(0, -18));
    EXPECT_NE(document().design(), design);
    QTest::keyClick(&canvas(), Qt::Key_PageDown);
    EXPECT_EQ(document().list().shown, idOf(0));
    EXPECT_FALSE(window.filmStrip().neutralHead().isChecked());
    EXPECT_TRUE(previewIsCurrent());
    // A design point is aimed at, not the head: the photo does not turn.
    dragWith(Qt::LeftButton, QPoint(20, 20), QPoint(50, 0));
    EXPECT_EQ(stand(), render::Turntable{});
}

TEST_F(TurntableTest, ASavedDesignOpensWithoutAPhotoOnItsOwnHead) {
    const QTemporaryDir folder;
    const auto path = std::filesystem::path(folder.path().toStdString()) / "d.json";
    begin();
    window.turntableBar().size().setValue(60.0);
    drag(handle(middle()), handle(middle()) + QPoint(0, -20));
    ASSERT_TRUE(window.workbench().saveDesign(path));
    const std::string design = json();
    MainWindow another;
    another.show();
    ASSERT_TRUE(another.workbench().openDesign(path));
    EXPECT_TRUE(another.document().showsNeutral());
    EXPECT_EQ(design::designToJson(*another.document().design()), design);
    EXPECT_NEAR(head::circumferenceOf(another.document().registration()->view.head.surface).value, 600.0,
                0.01);
    EXPECT_FALSE(another.document().unsaved());
}

TEST_F(TurntableTest, ItsPictureIsExportedAtFullSizeAndStamped) {
    begin();
    const QTemporaryDir folder;
    const auto path = std::filesystem::path(folder.path().toStdString()) / "head.png";
    window.workbench().exportPicture(path);
    ASSERT_TRUE(becomes([this] { return !window.workbench().exporter().busy(); }));
    const QImage written(QString::fromStdString(path.string()));
    ASSERT_EQ(written.size(), QSize(3200, 2400));
    EXPECT_TRUE(written.text("Description").contains("Simulation"))
        << written.text("Description").toStdString();
    QTest::keyClick(&canvas(), Qt::Key_1, Qt::ControlModifier);
    ASSERT_TRUE(previewIsCurrent());
    // Beside the stamp it is the picture of the canvas at full size.
    const QImage shown = imageOf(canvas().preview()->after);
    ASSERT_EQ(shown.size(), written.size());
    int different = 0;
    for (int y = 0; y < 2000; ++y)
        for (int x = 0; x < shown.width(); ++x)
            different += (shown.pixel(x, y) & RGB_MASK) != (written.pixel(x, y) & RGB_MASK) ? 1 : 0;
    EXPECT_EQ(different, 0);
}

} // namespace trichion::studio

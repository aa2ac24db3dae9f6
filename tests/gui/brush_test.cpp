#include "gui/studio_fixture.h"
#include "studio/canvas/skin_ring.h"
#include "studio/canvas/stroke_path.h"
#include "studio/canvas/surface_path.h"
#include "studio/panels/bar_slider.h"
#include "studio/panels/segments.h"
#include "trichion/design/edit.h"
#include "trichion/head/by_hand.h"
#include "trichion/head/measure.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QPointingDevice>
#include <QPushButton>
#include <QTabletEvent>
#include <algorithm>
#include <cmath>

namespace trichion::studio {

namespace {

using head::ScalpPoint;

/// A head of 1000 px seen from the front.
head::View frontView() {
    return head::startByHand({"x", 1200, 1500}, std::nullopt, head::meanHead(), head::ViewKind::Front);
}

} // namespace

TEST(StrokePath, KeepsPlacesOfTheSkinApartAndCutsWhatLeavesTheHead) {
    const head::View view = frontView();
    const double spacing_mm = 3.0;
    StrokePath path{base::Millimetres(spacing_mm)};
    const QPointF middle = *seenAt(view, {0.0, 40.0});
    path.moveTo(view, middle);
    path.moveTo(view, {5.0, 5.0}); // in one leap off the head
    path.moveTo(view, middle);
    path.moveTo(view, middle + QPointF(90.0, 12.0));
    ASSERT_EQ(path.pieces().size(), 2U);
    for (const std::vector<ScalpPoint>& piece : path.pieces()) {
        ASSERT_GT(piece.size(), 3U);
        for (std::size_t i = 0; i + 1 < piece.size(); ++i) {
            const double apart_mm = head::skinDistance(view.head.surface, piece[i], piece[i + 1]).value;
            EXPECT_LT(apart_mm, 4.0 * spacing_mm) << "no leap over what the hand passed";
            if (i + 2 < piece.size()) {
                EXPECT_GT(apart_mm, 0.99 * spacing_mm);
            }
        }
        for (const ScalpPoint& place : piece)
            EXPECT_GE(view.facing(head::onHead(view.head.surface, place)), kGraspable - 1e-9);
    }
}

TEST(StrokePath, NeverHoldsMorePointsThanADesignTakes) {
    const head::View view = frontView();
    const QPointF middle = *seenAt(view, {0.0, 40.0});
    StrokePath path{base::Millimetres(0.5)};
    for (int i = 0; i < 3000; ++i)
        path.moveTo(view, middle + QPointF(70.0 * std::sin(0.11 * i), 20.0 * std::cos(0.07 * i)));
    ASSERT_EQ(path.pieces().size(), 1U);
    EXPECT_LE(path.pieces().front().size(), design::kMostPoints);
    EXPECT_GT(path.pieces().front().size(), design::kMostPoints / 4);
}

TEST(SkinRing, LiesAtItsDistanceAlongTheSkinAllRound) {
    const head::Ellipsoid surface = head::meanHead().surface;
    for (const ScalpPoint centre : {ScalpPoint{0.0, 0.0}, {70.0, 10.0}, {-20.0, 55.0}, {5.0, -60.0}})
        for (const double radius_mm : {2.0, 10.0, 40.0})
            for (const Eigen::Vector2d& place : skinRing(surface, centre, base::Millimetres(radius_mm))) {
                EXPECT_NEAR(head::skinDistance(surface, centre, {place.x(), place.y()}).value, radius_mm,
                            0.01 * radius_mm);
            }
}

TEST(SkinRing, CarriesAShapeWithoutBendingIt) {
    const ScalpPoint from{10.0, 20.0};
    const ScalpPoint to{-40.0, -30.0};
    EXPECT_LT((carried(from, from, to).vector() - to.vector()).norm(), 1e-9);
    const ScalpPoint a{14.0, 22.0};
    const ScalpPoint b{8.0, 25.0};
    const auto angle = [](const ScalpPoint& p, const ScalpPoint& q) {
        return std::acos(head::parameterOf(p).dot(head::parameterOf(q)));
    };
    EXPECT_NEAR(angle(carried(a, from, to), carried(b, from, to)), angle(a, b), 1e-9);
}

class BrushTest : public StudioTest {
  protected:
    const head::View& view() { return document().registration()->view; }

    /// The pixel of the canvas that shows a place of the scalp now.
    QPoint on(const ScalpPoint& place) {
        const auto at = seenAt(view(), place, kVisible);
        return at ? canvas().viewport().toCanvas(*at).toPoint() : QPoint(-1, -1);
    }

    void stroke(const ScalpPoint& from, const ScalpPoint& to, Qt::KeyboardModifiers modifiers = {}) {
        drag(on(from), on(to), modifiers);
    }

    const std::vector<design::DensityStroke>& strokes() { return document().design()->strokes; }

    /// How much darker the preview is than the photo round a place, mean of the three channels.
    double darkening(const ScalpPoint& place, int reach_px = 4) {
        const Preview& preview = *canvas().preview();
        const QPointF at = *seenAt(view(), place, kVisible) *
                           (static_cast<double>(preview.after->width()) / view().photo.width_px);
        double sum = 0.0;
        for (int y = -reach_px; y <= reach_px; ++y)
            for (int x = -reach_px; x <= reach_px; ++x)
                for (int channel = 0; channel < 3; ++channel) {
                    const auto pixel = 4 * (static_cast<std::size_t>(at.x()) + static_cast<std::size_t>(x)) +
                                       static_cast<std::size_t>(channel);
                    const int row = static_cast<int>(at.y()) + y;
                    sum += preview.before->row(row)[pixel] - preview.after->row(row)[pixel];
                }
        return sum / (3.0 * (2 * reach_px + 1) * (2 * reach_px + 1));
    }
};

TEST_F(BrushTest, AStrokeInOnePhotoLiesAtTheSamePlaceOfTheScalpInAllOthers) {
    openSamples();
    const ScalpPoint place{-6.0, 30.0}; // seen in all three
    std::vector<double> bare;
    for (const std::size_t index : {1U, 2U, 0U}) {
        show(index);
        bare.push_back(darkening(place));
        ASSERT_GT(bare.back(), 3.0) << "dots stand there: " << index;
    }
    QTest::keyClick(&canvas(), Qt::Key_E);
    Brush brush = canvas().brush().brush();
    brush.size_mm = 30.0;
    brush.softness = 0.1;
    canvas().brush().setBrush(brush);
    const QPoint from = on(place);
    stroke(place, {6.0, 30.0});
    ASSERT_EQ(strokes().size(), 1U);
    EXPECT_EQ(strokes().front().kind, design::StrokeKind::Erase);
    EXPECT_EQ(strokes().front().points.front(), *placeAt(view(), canvas().viewport().toPhoto(from)));
    const ScalpPoint painted = strokes().front().points.front();
    for (const std::size_t index : {0U, 1U, 2U}) {
        show(index);
        EXPECT_LT(std::abs(darkening(painted)), 0.5) << "bare skin: " << index;
        // What the pointer touches there is the same place of the chart.
        const ScalpPoint lifted = *placeAt(view(), *seenAt(view(), painted, kVisible));
        EXPECT_LT((lifted.vector() - painted.vector()).norm(), 1e-6) << index;
    }
}

TEST_F(BrushTest, OneDragIsOneStepWithANameAndEscapeTakesItBack) {
    openSample();
    const std::string before = json();
    QTest::keyClick(&canvas(), Qt::Key_P);
    stroke({-10.0, 30.0}, {12.0, 34.0});
    ASSERT_EQ(strokes().size(), 1U);
    EXPECT_GT(strokes().front().points.size(), 3U);
    EXPECT_GT(strokes().front().dotsPerCm2, 0.0);
    EXPECT_EQ(document().history().count(), 1);
    EXPECT_EQ(document().history().undoText(), "Paint density");
    stroke({-10.0, 25.0}, {12.0, 25.0}, Qt::ControlModifier);
    EXPECT_LT(strokes().back().dotsPerCm2, 0.0) << "Ctrl thins";
    EXPECT_EQ(document().history().undoText(), "Thin density");
    document().undo();
    document().undo();
    EXPECT_EQ(json(), before);
    QTest::mousePress(&canvas(), Qt::LeftButton, {}, on({0.0, 30.0}));
    EXPECT_EQ(strokes().size(), 1U) << "a dab shows before the hand moves";
    QTest::keyClick(&canvas(), Qt::Key_Escape);
    EXPECT_EQ(json(), before);
    QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, on({0.0, 30.0}));
    EXPECT_EQ(json(), before);
    EXPECT_EQ(document().history().index(), 0);
}

TEST_F(BrushTest, AnUndoWhileTheHandPaintsIsNotPaintedOver) {
    openSample();
    const std::string before = json();
    QTest::keyClick(&canvas(), Qt::Key_P);
    const QPoint at = on({0.0, 30.0});
    QTest::mousePress(&canvas(), Qt::LeftButton, {}, at);
    document().undo();
    QMouseEvent move(QEvent::MouseMove, QPointF(at + QPoint(30, 0)),
                     canvas().mapToGlobal(QPointF(at + QPoint(30, 0))), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(&canvas(), &move);
    QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, at);
    EXPECT_EQ(json(), before);
}

TEST_F(BrushTest, MoreDotsWhereItAddsAndFewerWhereItThins) {
    openSample();
    const int before = window.panel().design().dots();
    QTest::keyClick(&canvas(), Qt::Key_P);
    stroke({-10.0, 30.0}, {12.0, 30.0});
    ASSERT_TRUE(previewIsCurrent());
    const int painted = window.panel().design().dots();
    EXPECT_GT(painted, before + 40);
    window.handTools().brush().modes().button(static_cast<int>(BrushMode::Thin)).click();
    stroke({-10.0, 30.0}, {12.0, 30.0});
    stroke({-10.0, 30.0}, {12.0, 30.0});
    ASSERT_TRUE(previewIsCurrent());
    EXPECT_LT(window.panel().design().dots(), before - 40);
    EXPECT_TRUE(window.handTools().brush().removeAll().isEnabled());
    window.handTools().brush().removeAll().click();
    ASSERT_TRUE(previewIsCurrent());
    EXPECT_EQ(window.panel().design().dots(), before);
    EXPECT_FALSE(window.handTools().brush().removeAll().isEnabled());
    document().undo();
    EXPECT_EQ(strokes().size(), 3U);
}

TEST_F(BrushTest, BothSidesArePaintedAlikeWhenAsked) {
    openSample();
    QTest::keyClick(&canvas(), Qt::Key_P);
    window.handTools().brush().bothSides().click();
    stroke({15.0, 30.0}, {25.0, 32.0});
    ASSERT_EQ(strokes().size(), 2U);
    for (std::size_t i = 0; i < strokes()[0].points.size(); ++i)
        EXPECT_EQ(strokes()[1].points[i], strokes()[0].points[i].mirrored());
    EXPECT_EQ(document().history().count(), 1);
}

TEST_F(BrushTest, KeysAndWheelChangeSizeAndStrengthAndTheBarFollows) {
    openSample();
    QTest::keyClick(&canvas(), Qt::Key_P);
    BrushOptions& options = window.handTools().brush();
    const Brush first = canvas().brush().brush();
    QTest::keyClick(&canvas(), Qt::Key_BracketRight);
    EXPECT_GT(canvas().brush().brush().size_mm, first.size_mm);
    EXPECT_EQ(options.size().number(), canvas().brush().brush().size_mm);
    QTest::keyClick(&canvas(), Qt::Key_BracketLeft);
    const auto turn = [this](int delta, Qt::KeyboardModifiers modifiers) {
        const QPointF at = on({0.0, 30.0});
        QWheelEvent wheel(at, canvas().mapToGlobal(at), {}, {0, delta}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&canvas(), &wheel);
    };
    const double scale = canvas().viewport().scale();
    turn(240, Qt::ShiftModifier);
    turn(120, Qt::ControlModifier);
    EXPECT_GT(canvas().brush().brush().size_mm, 1.2 * first.size_mm);
    EXPECT_GT(canvas().brush().brush().change_dotsPerCm2, first.change_dotsPerCm2);
    EXPECT_EQ(options.strength().number(), canvas().brush().brush().change_dotsPerCm2);
    EXPECT_EQ(canvas().viewport().scale(), scale) << "the wheel alone zooms";
    turn(120, {});
    EXPECT_GT(canvas().viewport().scale(), scale);
    for (int i = 0; i < 60; ++i)
        QTest::keyClick(&canvas(), Qt::Key_BracketRight);
    EXPECT_EQ(canvas().brush().brush().size_mm, Brush::kLargest_mm);
    for (int i = 0; i < 200; ++i)
        QTest::keyClick(&canvas(), Qt::Key_BracketLeft);
    EXPECT_EQ(canvas().brush().brush().size_mm, Brush::kSmallest_mm);
    QTest::keyClick(&options.size(), Qt::Key_3);
    auto* field = qobject_cast<QDoubleSpinBox*>(QApplication::focusWidget());
    ASSERT_NE(field, nullptr) << "a digit opens a field";
    QTest::keyClick(field, Qt::Key_3);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(canvas().brush().brush().size_mm, 33.0);
}

TEST_F(BrushTest, APenThatPressesLightlyDoesLess) {
    openSample();
    QTest::keyClick(&canvas(), Qt::Key_P);
    const QPointF at = on({0.0, 30.0});
    QTabletEvent touch(QEvent::TabletPress, QPointingDevice::primaryPointingDevice(), at,
                       canvas().mapToGlobal(at), 0.4, 0.0F, 0.0F, 0.0F, 0.0, 0.0F, Qt::NoModifier,
                       Qt::LeftButton, Qt::LeftButton);
    QApplication::sendEvent(&canvas(), &touch);
    if (strokes().empty()) // the platform makes no mouse of the pen
        QTest::mouseClick(&canvas(), Qt::LeftButton, {}, at.toPoint());
    ASSERT_EQ(strokes().size(), 1U);
    EXPECT_NEAR(strokes().front().dotsPerCm2, 0.4 * Brush().change_dotsPerCm2, 1e-6);
}

TEST_F(BrushTest, NothingIsPaintedBesideTheHeadAndAFullDesignSaysSo) {
    openSample();
    const std::string before = json();
    QTest::keyClick(&canvas(), Qt::Key_P);
    const QPoint corner = canvas().viewport().toCanvas({3.0, 3.0}).toPoint();
    drag(corner, corner + QPoint(8, 4));
    EXPECT_EQ(json(), before);
    design::Design full = *document().design();
    full.strokes.assign(design::kMostStrokes, {design::StrokeKind::Add, {{0.0, 0.0}}, 4.0, 0.5, 1.0});
    document().openDesign(full);
    stroke({0.0, 30.0}, {10.0, 30.0});
    EXPECT_EQ(strokes().size(), design::kMostStrokes);
    EXPECT_TRUE(canvas().brush().hint().contains("no room"));
}

TEST_F(BrushTest, OneToolIsInTheHandAndItsKeyAgainGoesBackToTheHairline) {
    openSample();
    const std::vector<std::pair<Qt::Key, HandTool>> keys = {
        {Qt::Key_P, HandTool::Brush},   {Qt::Key_E, HandTool::Eraser}, {Qt::Key_O, HandTool::Hole},
        {Qt::Key_A, HandTool::Area},    {Qt::Key_Z, HandTool::Zones},  {Qt::Key_R, HandTool::Measure},
        {Qt::Key_V, HandTool::Hairline}};
    const WindowActions& actions = window.actions();
    for (const auto& [key, tool] : keys) {
        QTest::keyClick(&canvas(), key);
        EXPECT_EQ(canvas().handTool(), tool);
        int checked = 0;
        for (const QAction* action : {actions.hairlineTool, actions.brushTool, actions.eraserTool,
                                      actions.holeTool, actions.areaTool, actions.zonesTool, actions.measure})
            checked += action->isChecked() ? 1 : 0;
        EXPECT_EQ(checked, 1);
    }
    QTest::keyClick(&canvas(), Qt::Key_O);
    QTest::keyClick(&canvas(), Qt::Key_O);
    EXPECT_EQ(canvas().handTool(), HandTool::Hairline);
    // With another tool the hairline is no longer grasped.
    QTest::keyClick(&canvas(), Qt::Key_P);
    const auto points = document().design()->hairline.points;
    const QPoint at = handle(middle());
    drag(at, at - QPoint(0, 25));
    EXPECT_EQ(document().design()->hairline.points, points);
    // The eraser leaves the brush as it was.
    window.handTools().brush().modes().button(static_cast<int>(BrushMode::Set)).click();
    QTest::keyClick(&canvas(), Qt::Key_E);
    QTest::keyClick(&canvas(), Qt::Key_P);
    EXPECT_EQ(canvas().brush().mode(), BrushMode::Set);
}

TEST_F(BrushTest, TheOptionsGiveWayToTheCorrectionOfTheHead) {
    EXPECT_FALSE(window.handTools().isVisible());
    openSample();
    EXPECT_TRUE(window.handTools().isVisible());
    window.actions().correctHead->trigger();
    EXPECT_FALSE(window.handTools().isVisible());
    EXPECT_LE(window.handTools().minimumSizeHint().width(), 760) << "fits a small window";
}

} // namespace trichion::studio

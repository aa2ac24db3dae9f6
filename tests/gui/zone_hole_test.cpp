#include "gui/studio_fixture.h"
#include "studio/canvas/surface_path.h"
#include "studio/panels/bar_slider.h"
#include "studio/panels/segments.h"
#include "trichion/head/measure.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QPushButton>
#include <QToolButton>
#include <cmath>

namespace trichion::studio {

using head::ScalpPoint;

class ZoneHoleTest : public StudioTest {
  protected:
    QPoint on(const ScalpPoint& place) {
        const auto at = seenAt(document().registration()->view, place, kVisible);
        return at ? canvas().viewport().toCanvas(*at).toPoint() : QPoint(-1, -1);
    }
    const std::vector<design::Hole>& holes() { return document().design()->holes; }
    const design::Design& design() { return *document().design(); }

    QPoint grip(ZoneTool::Grip which) {
        return canvas().zones().handleAt(which, canvas().viewport()).value_or(QPointF(-1, -1)).toPoint();
    }
};

TEST_F(ZoneHoleTest, AClickLeavesOutAMoleThatIsMovedSizedAndRemoved) {
    openSample();
    const std::string before = json();
    const int dots = window.panel().design().dots();
    QTest::keyClick(&canvas(), Qt::Key_O);
    const ScalpPoint place{-12.0, 36.0};
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, on(place));
    ASSERT_EQ(holes().size(), 1U);
    EXPECT_EQ(holes()[0].kind, design::HoleKind::Mole);
    EXPECT_LT((holes()[0].centre.vector() - place.vector()).norm(), 1.0);
    EXPECT_EQ(document().history().undoText(), "Add mole");
    ASSERT_TRUE(previewIsCurrent());
    EXPECT_LT(window.panel().design().dots(), dots);

    const QPoint centre = on(holes()[0].centre);
    drag(centre, centre + QPoint(20, 3));
    EXPECT_EQ(document().history().undoText(), "Move mole");
    EXPECT_LE((on(holes()[0].centre) - (centre + QPoint(20, 3))).manhattanLength(), 2);

    const double radius_mm = holes()[0].radius_mm;
    ASSERT_EQ(canvas().holes().selected(), 0U);
    ASSERT_TRUE(canvas().holes().gripAt(0, canvas().viewport()));
    const QPoint handle = canvas().holes().gripAt(0, canvas().viewport())->toPoint();
    drag(handle, handle + QPoint(12, 0));
    EXPECT_GT(holes()[0].radius_mm, radius_mm + 1.0);
    EXPECT_EQ(document().history().undoText(), "Size mole");
    window.handTools().holes().kinds().button(static_cast<int>(design::HoleKind::Scar)).click();
    EXPECT_EQ(holes()[0].kind, design::HoleKind::Scar);
    const double sized_mm = holes()[0].radius_mm;
    QTest::keyClick(&canvas(), Qt::Key_BracketLeft);
    EXPECT_LT(holes()[0].radius_mm, sized_mm);
    const ScalpPoint at = holes()[0].centre;
    QTest::keyClick(&canvas(), Qt::Key_Right);
    EXPECT_NEAR(head::skinDistance(document().registration()->view.head.surface, at, holes()[0].centre).value,
                0.7, 0.4)
        << "half a millimetre of the picture, a little more on skin that leans";

    QTest::keyClick(&canvas(), Qt::Key_Delete);
    EXPECT_TRUE(holes().empty());
    while (document().history().canUndo())
        document().undo();
    EXPECT_EQ(json(), before);
}

TEST_F(ZoneHoleTest, ADragGoesRoundAScarAndItKeepsItsShapeWhenMoved) {
    openSample();
    QTest::keyClick(&canvas(), Qt::Key_O);
    const QPoint middle = on({0.0, 32.0});
    QTest::mousePress(&canvas(), Qt::LeftButton, {}, middle + QPoint(45, 0));
    for (int turn = 10; turn < 350; turn += 10) {
        const double angle = turn * base::kDegreesToRadians;
        const QPointF at = QPointF(middle) + QPointF(45.0 * std::cos(angle), 18.0 * std::sin(angle));
        QMouseEvent move(QEvent::MouseMove, at, canvas().mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&canvas(), &move);
    }
    QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, middle + QPoint(45, -3));
    ASSERT_EQ(holes().size(), 1U);
    EXPECT_EQ(holes()[0].kind, design::HoleKind::Scar);
    EXPECT_GT(holes()[0].outline.size(), 8U);
    EXPECT_TRUE(head::isInside(holes()[0].outline, middleOf(holes()[0])));
    EXPECT_EQ(document().history().count(), 1);
    const head::Ellipsoid& surface = document().registration()->view.head.surface;
    const double area_cm2 = head::areaInside(surface, holes()[0].outline).value;
    drag(middle, middle + QPoint(30, 10));
    EXPECT_EQ(document().history().undoText(), "Move scar");
    EXPECT_NEAR(head::areaInside(surface, holes()[0].outline).value, area_cm2, 0.05 * area_cm2);
    document().undo();
    EXPECT_EQ(head::areaInside(surface, holes()[0].outline).value, area_cm2);
    // A hole of one photo lies at the same place of the others, and there a hand can take it too.
}

TEST_F(ZoneHoleTest, TabGoesThroughHolesAndEscapeLetsGo) {
    openSample();
    QTest::keyClick(&canvas(), Qt::Key_O);
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, on({-20.0, 32.0}));
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, on({20.0, 32.0}));
    ASSERT_EQ(holes().size(), 2U);
    QTest::keyClick(&canvas(), Qt::Key_Escape);
    EXPECT_FALSE(canvas().holes().selected());
    QTest::keyClick(&canvas(), Qt::Key_Tab);
    EXPECT_EQ(canvas().holes().selected(), 0U);
    QTest::keyClick(&canvas(), Qt::Key_Tab);
    EXPECT_EQ(canvas().holes().selected(), 1U);
    EXPECT_TRUE(window.handTools().holes().remove().isEnabled());
    window.handTools().holes().remove().click();
    EXPECT_EQ(holes().size(), 1U);
}

TEST_F(ZoneHoleTest, ABorderFollowsTheHandInAnyPhotoOnBothSides) {
    openSamples();
    show(2); // from above
    QTest::keyClick(&canvas(), Qt::Key_Z);
    const double frontal = design().zones.borders.frontal_deg;
    const QPoint from = grip(ZoneTool::Frontal);
    ASSERT_GT(from.x(), 0);
    const ScalpPoint wanted{0.0, frontal - 9.0};
    const int before = document().history().count();
    drag(from, on(wanted));
    EXPECT_NEAR(design().zones.borders.frontal_deg, wanted.front_deg, 1.0);
    EXPECT_EQ(document().history().count(), before + 1) << "one border was moved";
    EXPECT_EQ(document().history().undoText(), "Move frontal border");
    drag(grip(ZoneTool::Frontal), on({0.0, -60.0}));
    EXPECT_GE(design().zones.borders.frontal_deg, 5.0) << "never over the next border";
    document().undo();
    show(0);
    const double temples = design().zones.borders.temples_deg;
    const QPoint temple = grip(ZoneTool::Temples);
    ASSERT_GT(temple.x(), 0);
    drag(temple, temple + QPoint(14, 0));
    EXPECT_GT(std::abs(design().zones.borders.temples_deg - temples), 1.0);
    window.handTools().zones().usual().click();
    EXPECT_EQ(design().zones.borders, head::ZoneBorders{});
}

TEST_F(ZoneHoleTest, TheWhorlIsMovedSizedAndStrengthened) {
    openSamples();
    show(2);
    QTest::keyClick(&canvas(), Qt::Key_Z);
    const design::CrownWhorl before = design().whorl;
    const ScalpPoint wanted{before.eye.left_deg + 10.0, before.eye.front_deg + 8.0};
    ASSERT_GT(grip(ZoneTool::WhorlEye).x(), 0) << "the eye is seen from above";
    drag(grip(ZoneTool::WhorlEye), on(wanted));
    EXPECT_LT((design().whorl.eye.vector() - wanted.vector()).norm(), 1.5);
    const QPoint reach = grip(ZoneTool::WhorlReach);
    drag(reach, reach + QPoint(25, 0));
    EXPECT_GT(design().whorl.radius_mm, before.radius_mm + 2.0);
    window.handTools().zones().whorl().setSliderPosition(500);
    EXPECT_NEAR(design().whorl.eyeShare, 0.5, 1e-9);
    window.handTools().zones().turn().button(static_cast<int>(design::Turn::Anticlockwise)).click();
    EXPECT_EQ(design().whorl.turn, design::Turn::Anticlockwise);
    while (document().history().index() > 2)
        document().undo();
    EXPECT_EQ(design().whorl, before);
}

TEST_F(ZoneHoleTest, EachZoneHasADensityAndBothSidesGoTogether) {
    openSample();
    ZoneDensities& zones = window.panel().density().zones();
    zones.title().click();
    BarSlider& temples = zones.of(head::Zone::TempleLeft);
    EXPECT_TRUE(temples.isVisible());
    EXPECT_NEAR(temples.number(), design().density.value * 0.72, 1e-9);
    temples.setSliderPosition(temples.sliderPosition() / 2);
    temples.setSliderPosition(temples.sliderPosition() - 1);
    EXPECT_LT(design().zones.of(head::Zone::TempleLeft), 0.40);
    EXPECT_EQ(design().zones.of(head::Zone::TempleLeft), design().zones.of(head::Zone::TempleRight));
    EXPECT_EQ(document().history().count(), 1);
    const double share = design().zones.of(head::Zone::TempleLeft);
    window.panel().density().value().slider().setValue(window.panel().density().value().slider().value() +
                                                       10);
    EXPECT_EQ(design().zones.of(head::Zone::TempleLeft), share) << "all zones go with the whole";
    EXPECT_NEAR(temples.number(), design().density.value * share, 1e-9);
    EXPECT_TRUE(previewIsCurrent());
}

TEST_F(ZoneHoleTest, DotsMeetTheOwnHairWhenThereIsSome) {
    openSample();
    const std::string before = json();
    OwnHair& own = window.panel().density().ownHair();
    own.title().click();
    EXPECT_FALSE(own.sides().isVisible());
    own.there().click();
    ASSERT_TRUE(design().ownFringe);
    EXPECT_TRUE(own.sides().isVisible());
    own.thinning().setSliderPosition(own.thinning().maximum());
    EXPECT_EQ(design().ownFringe->thinning_mm, 30.0);
    ASSERT_TRUE(previewIsCurrent());
    own.there().click();
    EXPECT_FALSE(design().ownFringe);
    EXPECT_EQ(json(), before);
}

} // namespace trichion::studio

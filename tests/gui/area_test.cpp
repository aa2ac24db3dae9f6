#include "gui/studio_fixture.h"
#include "studio/canvas/area_shape.h"
#include "studio/canvas/surface_path.h"
#include "studio/panels/bar_slider.h"
#include "studio/panels/segments.h"
#include "trichion/design/tissues.h"
#include "trichion/head/measure.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QListWidget>
#include <QPushButton>
#include <cmath>

namespace trichion::studio {

using head::ScalpPoint;

/// On the neutral head: nothing has to be fitted.
class AreaTest : public StudioTest {
  protected:
    void begin() {
        window.neutralView().show();
        ASSERT_TRUE(becomes([this] { return document().ready(); }));
        QTest::keyClick(&canvas(), Qt::Key_A);
        ASSERT_EQ(window.handTools().tool(), HandTool::Area);
    }
    QPoint on(const ScalpPoint& place) {
        const auto at = seenAt(document().registration()->view, place, kVisible);
        return at ? canvas().viewport().toCanvas(*at).toPoint() : QPoint(-1, -1);
    }
    const std::vector<design::TreatedArea>& areas() { return document().design()->areas; }
    QString undoText() { return document().history().undoText(); }
    void strokeRound(const QPoint& middle, double rx, double ry) {
        QTest::mousePress(&canvas(), Qt::LeftButton, {}, middle + QPoint(static_cast<int>(rx), 0));
        for (int turn = 10; turn < 350; turn += 10) {
            const double angle = turn * base::kDegreesToRadians;
            const QPointF at = QPointF(middle) + QPointF(rx * std::cos(angle), ry * std::sin(angle));
            QMouseEvent move(QEvent::MouseMove, at, canvas().mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                             {});
            QApplication::sendEvent(&canvas(), &move);
        }
        QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, middle + QPoint(static_cast<int>(rx), -3));
    }
    PlacesSection& panel() { return window.panel().places(); }
};

TEST_F(AreaTest, AStrokeMakesAPlaceThatIsShapedMovedAndTakenBack) {
    begin();
    const std::string before = json();
    ASSERT_TRUE(canvas().hairline().focusNext(true));
    strokeRound(on({0.0, 40.0}), 40.0, 18.0);
    ASSERT_EQ(areas().size(), 1U);
    EXPECT_EQ(undoText(), "Add place");
    EXPECT_EQ(areas()[0].shape, design::AreaShape::Outline);
    EXPECT_GE(areas()[0].points.size(), 5U);
    EXPECT_LE(areas()[0].points.size(), 36U) << "few enough to be edited";
    EXPECT_FALSE(canvas().hairline().focusNext(true)) << "the hairline no longer counts";
    const head::Ellipsoid& surface = document().registration()->view.head.surface;
    const double area_cm2 = head::areaInside(surface, areas()[0].points).value;

    drag(on({0.0, 40.0}), on({4.0, 44.0}));
    EXPECT_EQ(undoText(), "Move place");
    EXPECT_NEAR(head::areaInside(surface, areas()[0].points).value, area_cm2, 0.05 * area_cm2);
    EXPECT_TRUE(isIn(areas()[0], surface, {4.0, 44.0}));

    const std::vector<ScalpPoint> points = areas()[0].points;
    const QPoint corner = canvas().areas().pointAt(0, canvas().viewport()).value().toPoint();
    drag(corner, corner + QPoint(14, 0));
    EXPECT_EQ(undoText(), "Shape of place");
    EXPECT_NE(areas()[0].points[0], points[0]);
    EXPECT_EQ(areas()[0].points[1], points[1]);
    QTest::keyClick(&canvas(), Qt::Key_Delete);
    EXPECT_EQ(areas()[0].points.size(), points.size() - 1) << "the point that was clicked";
    QTest::keyClick(&canvas(), Qt::Key_Delete);
    EXPECT_TRUE(areas().empty());
    EXPECT_EQ(undoText(), "Remove place");
    while (document().history().canUndo())
        document().undo();
    EXPECT_EQ(json(), before);
}

TEST_F(AreaTest, ClicksSetAnOutlineOrABandPointByPoint) {
    begin();
    const std::vector<ScalpPoint> corners = {{-14.0, 30.0}, {12.0, 30.0}, {14.0, 46.0}, {-12.0, 48.0}};
    for (const ScalpPoint& corner : corners)
        QTest::mouseClick(&canvas(), Qt::LeftButton, {}, on(corner));
    EXPECT_EQ(canvas().areas().pointsSet(), 4U);
    QTest::keyClick(&canvas(), Qt::Key_Backspace);
    EXPECT_EQ(canvas().areas().pointsSet(), 3U);
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, on(corners.front()));
    ASSERT_EQ(areas().size(), 1U);
    ASSERT_EQ(areas()[0].points.size(), 3U);
    EXPECT_LT((areas()[0].points[1].vector() - corners[1].vector()).norm(), 1.0);

    window.handTools().areas().forms().button(static_cast<int>(AreaForm::Band)).click();
    EXPECT_TRUE(window.handTools().areas().width().isVisible());
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, on({-20.0, 58.0}));
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, on({18.0, 60.0}));
    QTest::keyClick(&canvas(), Qt::Key_Return);
    ASSERT_EQ(areas().size(), 2U);
    EXPECT_EQ(areas()[1].shape, design::AreaShape::Band);
    const double half_mm = areas()[1].halfWidth_mm;
    QTest::keyClick(&canvas(), Qt::Key_BracketRight);
    EXPECT_GT(areas()[1].halfWidth_mm, half_mm);
    // Escape forgets what was begun, then lets go.
    QTest::keyClick(&canvas(), Qt::Key_Escape);
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, on({0.0, 20.0}));
    QTest::keyClick(&canvas(), Qt::Key_Escape);
    EXPECT_EQ(canvas().areas().pointsSet(), 0U);
    EXPECT_EQ(areas().size(), 2U);
}

TEST_F(AreaTest, TissueActsAndThePanelShowsWhatIsChosen) {
    begin();
    strokeRound(on({0.0, 40.0}), 40.0, 18.0);
    ASSERT_EQ(areas().size(), 1U);
    const std::size_t sessions = document().design()->sessions.size();
    panel().tissue().button(static_cast<int>(design::Tissue::Scar)).click();
    EXPECT_EQ(areas()[0].tissue, design::Tissue::Scar);
    EXPECT_EQ(areas()[0].kept, design::ruleOf(design::Tissue::Scar).kept);
    EXPECT_GT(document().design()->sessions.size(), sessions);
    EXPECT_EQ(undoText(), "Tissue: scar");
    EXPECT_TRUE(panel().note().contains("small patch first"));
    EXPECT_EQ(panel().list().item(0)->text(), "Scar 1");
    panel().ownDensity().click();
    panel().density().setFocus();
    emit panel().density().changed(120.0);
    EXPECT_EQ(areas()[0].dotsPerCm2, 120.0);
    panel().list().item(0)->setText("Strip scar");
    EXPECT_EQ(areas()[0].name, "Strip scar");
    EXPECT_EQ(undoText(), "Rename scar");
    for (int step = 0; step < 2; ++step)
        document().undo();
    document().undo();
    document().undo();
    EXPECT_EQ(areas()[0].tissue, design::Tissue::Skin);
    EXPECT_EQ(document().design()->sessions.size(), sessions) << "one step with the tissue";
}

TEST(AreaShape, RimsLieAtTheirDistanceFromTheWay) {
    const head::Ellipsoid surface = head::meanHead().surface;
    design::TreatedArea area;
    area.points = {{-20.0, 10.0}, {20.0, 10.0}, {20.0, 30.0}, {0.0, 16.0}, {-20.0, 30.0}};
    for (const design::AreaShape shape : {design::AreaShape::Outline, design::AreaShape::Band}) {
        area.shape = shape;
        area.halfWidth_mm = 11.5;
        const std::vector<Eigen::Vector2d> rim = areaRim(surface, area, base::Millimetres(12.0));
        ASSERT_GT(rim.size(), 20U);
        for (const Eigen::Vector2d& place : rim)
            EXPECT_FALSE(isIn(area, surface, {place.x(), place.y()})) << place.transpose();
        area.halfWidth_mm = 13.5;
        for (const Eigen::Vector2d& place : rim) {
            const bool isNear =
                shape == design::AreaShape::Outline || isIn(area, surface, {place.x(), place.y()});
            EXPECT_TRUE(isNear) << place.transpose();
        }
    }
}

} // namespace trichion::studio

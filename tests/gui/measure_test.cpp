#include "gui/studio_fixture.h"
#include "studio/services/skin_measure.h"

#include <cmath>
#include <numbers>

namespace trichion::studio {

namespace {

/// A circle of the chart about the vertex.
ScalpPolygon ring(double polar_deg, int corners) {
    ScalpPolygon polygon;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2.0 * std::numbers::pi * i / corners;
        polygon.push_back({polar_deg * std::cos(angle), polar_deg * std::sin(angle)});
    }
    return polygon;
}

} // namespace

TEST(SkinMeasure, AgreesWithTheCapOfASphere) {
    const head::Ellipsoid sphere(Eigen::Vector3d(90.0, 90.0, 90.0));
    for (const double polar : {10.0, 40.0, 80.0}) {
        const double cap_cm2 =
            2.0 * std::numbers::pi * 81.0 * (1.0 - std::cos(polar * base::kDegreesToRadians));
        EXPECT_NEAR(areaInside(sphere, ring(polar, 180)).value / cap_cm2, 1.0, 0.002) << polar;
    }
    EXPECT_NEAR(lengthAlong(sphere, {{0.0, 0.0}, {30.0, 0.0}}).value, 90.0 * std::numbers::pi / 6.0, 0.1);
}

TEST(SkinMeasure, AreasAddUpAndDoNotDependOnTheDirection) {
    const head::Ellipsoid surface = head::meanHead().surface;
    const ScalpPolygon all = {{-30.0, -20.0}, {35.0, -25.0}, {30.0, 30.0}, {-25.0, 35.0}};
    const double whole = areaInside(surface, all).value;
    const double parts = areaInside(surface, {all[0], all[1], all[2]}).value +
                         areaInside(surface, {all[0], all[2], all[3]}).value;
    EXPECT_NEAR(parts / whole, 1.0, 0.003);
    EXPECT_NEAR(areaInside(surface, {all.rbegin(), all.rend()}).value, whole, 1e-6 * whole);
    EXPECT_EQ(areaInside(surface, {all[0], all[1]}).value, 0.0);
}

TEST_F(StudioTest, TwoClicksMeasureAlongTheSkinAndTheFirstPointClosesAnArea) {
    openSample();
    const std::string design = json();
    QTest::keyClick(&canvas(), Qt::Key_R);
    ASSERT_TRUE(canvas().measure().on());
    const QPoint a = handle(middle()) - QPoint(40, 34);
    const QPoint b = a + QPoint(80, 0);
    const QPoint c = a + QPoint(40, 26);
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, a);
    EXPECT_TRUE(canvas().measure().result().isEmpty());
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, b);
    const double seen_mm =
        80.0 / canvas().viewport().scale() / document().registration()->view.scaleAtCentre().value;
    const double measured_mm = canvas().measure().result().split(' ').front().toDouble();
    EXPECT_GT(measured_mm, 0.8 * seen_mm);
    EXPECT_LT(measured_mm, 1.5 * seen_mm);
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, c);
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, a);
    ASSERT_TRUE(canvas().measure().closed());
    ASSERT_TRUE(becomes([this] { return canvas().measure().result().contains("dots"); }));
    const QStringList words = canvas().measure().result().split(' ');
    const double area_cm2 = words[0].toDouble();
    const double dots = QString(words[2]).remove(',').toDouble();
    EXPECT_GT(area_cm2, 1.0);
    EXPECT_NEAR(dots / area_cm2, 90.0, 25.0) << "the density of the design";
    EXPECT_EQ(json(), design);
    QTest::keyClick(&canvas(), Qt::Key_Escape);
    EXPECT_TRUE(canvas().measure().points().empty());
    QTest::keyClick(&canvas(), Qt::Key_R);
    EXPECT_FALSE(canvas().measure().on());
}

} // namespace trichion::studio

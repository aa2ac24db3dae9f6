#include "gui/studio_fixture.h"

namespace trichion::studio {

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

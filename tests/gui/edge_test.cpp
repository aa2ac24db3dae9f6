#include "gui/studio_fixture.h"
#include "studio/panels/bar_slider.h"
#include "studio/panels/edge_controls.h"
#include "studio/panels/segments.h"
#include "studio/panels/welcome.h"

#include <QAbstractButton>
#include <QPushButton>

namespace trichion::studio {

class EdgeTest : public StudioTest {
  protected:
    /// A proposed design on the plain head: no photo needs to be fitted for it.
    void SetUp() override {
        StudioTest::SetUp();
        for (QPushButton* button : window.findChild<Welcome*>()->findChildren<QPushButton*>())
            if (button->text().contains("without a photo"))
                button->click();
        ASSERT_TRUE(becomes([this] { return document().design() != nullptr; }));
    }

    HairlineSection& section() { return window.panel().hairline(); }
    const design::EdgeCharacter& edge() { return document().design()->hairline.edge; }
    /// To a share of the bar, as a finger or a click sets it.
    void press(BarSlider& slider, double share) {
        QTest::mouseClick(&slider, Qt::LeftButton, {},
                          QPoint(static_cast<int>(share * slider.width()), slider.height() / 2));
    }
};

TEST_F(EdgeTest, OneClickMakesTheHairlineSofterAndOneUndoTakesItBack) {
    const double before = edge().feather_mm;
    press(section().edge().softness(), 0.8);
    EXPECT_GT(edge().feather_mm, before + 5.0);
    EXPECT_EQ(section().edge().softness().number(), edge().feather_mm);
    document().undo();
    EXPECT_EQ(edge().feather_mm, before);
    EXPECT_EQ(section().edge().softness().number(), before);
}

TEST_F(EdgeTest, ALineThatIsLoweredStaysAsSoftAndTheStyleBringsItsOwnEdge) {
    const double usual = edge().feather_mm;
    press(section().edge().softness(), 0.8);
    const double soft = edge().feather_mm;
    EXPECT_FALSE(section().height().isEnabled()) << "low for whom?";
    section().preset().setCurrentIndex(1);
    emit section().preset().activated(1);
    section().height().button(0).click();
    EXPECT_EQ(edge().feather_mm, soft);
    EXPECT_EQ(section().height().chosen(), 0) << "the place is known whatever the edge";
    auto* reset = section().findChild<QPushButton*>("resetLine");
    ASSERT_TRUE(reset != nullptr && reset->isEnabled());
    reset->click();
    EXPECT_EQ(edge().feather_mm, usual);
}

// What clients ask for first: a little lower.
TEST_F(EdgeTest, OneSlideLaysTheLineLowerAndItsEndsStay) {
    BarSlider& rise = section().rise();
    const double before_mm = rise.number();
    const head::ScalpPoint end = document().design()->hairline.points.front();
    const std::size_t dots = document().design()->hairline.points.size();
    press(rise, (before_mm - 6.0 - 35.0) / 75.0);
    EXPECT_NEAR(rise.number(), before_mm - 6.0, 1.5);
    EXPECT_EQ(document().design()->hairline.points.front(), end);
    EXPECT_EQ(document().design()->hairline.points.size(), dots);
    document().undo();
    EXPECT_NEAR(rise.number(), before_mm, 1e-9);
}

} // namespace trichion::studio

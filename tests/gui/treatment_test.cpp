#include "gui/studio_fixture.h"
#include "studio/panels/segments.h"
#include "trichion/design/treatments.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QWheelEvent>

namespace trichion::studio {

namespace {

/// On the neutral head: nothing has to be fitted.
class TreatmentTest : public StudioTest {
  protected:
    void begin() {
        window.neutralView().show();
        ASSERT_TRUE(previewIsCurrent());
    }
    TreatmentRow& row() { return window.panel().design().treatment(); }
    void pick(QComboBox& box, int index) {
        box.setCurrentIndex(index);
        emit box.activated(index);
    }
    void pickTreatment(const char* id) { pick(row().treatment(), row().treatment().findData(id)); }
};

} // namespace

TEST_F(TreatmentTest, IsChosenInOneStepThatUndoTakesBack) {
    begin();
    const design::Design before = *document().design();
    EXPECT_TRUE(row().scenario().isHidden());
    pickTreatment("edge-up");
    EXPECT_EQ(document().design()->treatment, "edge-up");
    EXPECT_EQ(document().design()->hairline.style, "straight");
    EXPECT_EQ(document().design()->seed, before.seed);
    EXPECT_FALSE(row().scenario().isHidden());
    EXPECT_FALSE(row().limit().isEmpty());
    document().undo();
    EXPECT_EQ(*document().design(), before);
    EXPECT_EQ(row().treatment().currentIndex(), 0);
    EXPECT_TRUE(row().limit().isEmpty());
}

TEST_F(TreatmentTest, ShowsWhatTheClientShouldSeeAndGoesBackToWhatWasLookedAt) {
    begin();
    pickTreatment("receding");
    const render::Look usual = document().look();
    pick(row().scenario(), 1);
    EXPECT_FALSE(document().look().hairLoss.empty());
    EXPECT_GT(document().look().age.days.value, 365.0);
    pick(row().scenario(), 2);
    pick(row().scenario(), 0);
    EXPECT_EQ(document().look(), usual);
    // A slider ends the scenario: what it had set stays, nothing jumps back.
    pick(row().scenario(), 1);
    render::Look moved = document().look();
    moved.age = optics::kFresh;
    document().setLook(moved);
    EXPECT_EQ(row().scenario().currentIndex(), 0);
    EXPECT_EQ(document().look(), moved);
}

TEST_F(TreatmentTest, WithPlacesPutsThemIntoTheHandAndTheHairlineAway) {
    begin();
    for (const design::Treatment& treatment : design::treatmentCatalogue())
        EXPECT_GE(row().treatment().findData(QString::fromStdString(treatment.id)), 0) << treatment.id;
    pickTreatment("strip-scar");
    EXPECT_EQ(window.handTools().tool(), HandTool::Area);
    EXPECT_EQ(canvas().areas().selected(), 0U);
    EXPECT_EQ(window.panel().places().list().count(), 1);
    EXPECT_TRUE(window.panel().places().note().contains("Not seen in this photo"));
    EXPECT_FALSE(window.panel().hairline().isVisible());
    EXPECT_FALSE(canvas().hairline().handleAt(middle(), canvas().viewport()));
    pickTreatment("edge-up");
    EXPECT_EQ(window.handTools().tool(), HandTool::Hairline);
    EXPECT_TRUE(window.panel().hairline().isVisible());
}

TEST_F(TreatmentTest, StagesAreShownOneAfterTheOtherAndWarnOfWhatStandsAlone) {
    begin();
    pickTreatment("receding");
    StageSection& stages = window.panel().stage();
    EXPECT_FALSE(stages.shown().isEnabled());
    pick(stages.stage(), stages.stage().findData("norwood-4"));
    EXPECT_EQ(document().hair()->asked.stage, "norwood-4");
    EXPECT_EQ(document().history().undoText(), "Stage: Norwood IV");
    stages.shown().button(1).click();
    EXPECT_EQ(document().look().hairLoss, "norwood-5");
    stages.shown().button(2).click();
    EXPECT_EQ(document().look().hairLoss, "norwood-6");
    ASSERT_TRUE(becomes([&] { return stages.warning().contains("stands alone"); }));
    // Shaved, the dots behind the line carry it.
    design::ClientHair shaved = *document().hair();
    shaved.shave_mm = 0.5;
    document().editHair("Shave", shaved);
    EXPECT_TRUE(becomes([&] { return !stages.warning().contains("stands alone"); }));
    stages.shown().button(0).click();
    EXPECT_TRUE(document().look().hairLoss.empty());
    // Scrolling the panel over a list chooses nothing.
    QWheelEvent wheel(QPointF(5.0, 5.0), QPointF(5.0, 5.0), {}, QPoint(0, -120), Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&stages.stage(), &wheel);
    EXPECT_EQ(document().hair()->asked.stage, "norwood-4");
    // The treatment's own scenario counts from the same stage.
    pick(row().scenario(), 1);
    EXPECT_EQ(document().look().hairLoss, "norwood-5");
}

} // namespace trichion::studio

#include "gui/studio_fixture.h"
#include "trichion/design/treatments.h"

#include <QComboBox>

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

TEST_F(TreatmentTest, OffersOnlyWhatTheWindowCanDraw) {
    for (const design::Treatment& treatment : design::treatmentCatalogue())
        EXPECT_EQ(row().treatment().findData(QString::fromStdString(treatment.id)) < 0, treatment.hasPlaces)
            << treatment.id;
}

} // namespace trichion::studio

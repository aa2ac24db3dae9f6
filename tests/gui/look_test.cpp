#include "gui/studio_fixture.h"
#include "studio/panels/bar_slider.h"
#include "studio/panels/segments.h"
#include "studio/panels/value_slider.h"
#include "trichion/design/failures.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

namespace trichion::studio {

namespace {

class LookTest : public StudioTest {
  protected:
    LookSection& look() { return window.panel().look(); }
    HandFold& hand() { return window.panel().pigment().hand(); }
    SkinSection& skin() { return window.panel().skin(); }
    const base::Picture& after() { return *canvas().preview()->after; }

    static void press(QWidget& widget, Qt::Key key, int times) {
        widget.setFocus();
        for (int i = 0; i < times; ++i)
            QTest::keyClick(&widget, key);
    }

    void click(const QPointF& photo) {
        QTest::mouseClick(&canvas(), Qt::LeftButton, {}, canvas().viewport().toCanvas(photo).toPoint());
    }

    bool measured() {
        return becomes([this] { return skin().tone().size() > 3; });
    }
};

} // namespace

TEST_F(LookTest, SkinAndHabitsChangeTheYearsButNotTheDesign) {
    openSample();
    const std::string before = json();
    look().time().setValue(900);
    ASSERT_TRUE(previewIsCurrent());
    const auto usual = canvas().preview()->after;
    const QString usually = look().phase();
    look().wear().sun().button(2).click();
    look().wear().skin().button(0).click();
    look().wear().skinType().button(2).click();
    ASSERT_TRUE(previewIsCurrent());
    EXPECT_EQ(document().look().conditions.wear.sun, optics::SunExposure::High);
    EXPECT_EQ(document().look().conditions.wear.skin, optics::SkinKind::Dry);
    EXPECT_EQ(document().look().conditions.wear.fitzpatrick, 2);
    EXPECT_NE(after().samples(), usual->samples());
    EXPECT_NE(look().phase(), usually);
    EXPECT_EQ(json(), before);
}

TEST_F(LookTest, ThePhaseNamesWhatTheFirstWeeksLookLike) {
    openSample();
    QStringList phases;
    for (const double days : {0.0, 3.0, 9.0, 20.0, 28.0, 2000.0}) {
        render::Look at = document().look();
        at.age = optics::Age{base::Days(days)};
        document().setLook(at);
        EXPECT_FALSE(phases.contains(look().phase())) << days;
        phases << look().phase();
    }
    EXPECT_TRUE(phases.last().contains("estimate"));
}

TEST_F(LookTest, AFailureIsMarkedAndGoesWithItsFold) {
    openSample();
    const std::string before = json();
    const auto planned = canvas().preview()->after;
    const int dots = window.panel().design().dots();
    look().failures().title().click();
    look().failures().list().setCurrentRow(3);
    ASSERT_TRUE(previewIsCurrent());
    EXPECT_EQ(document().look().failure, design::failureCatalogue()[2].id);
    EXPECT_FALSE(canvas().mark().isEmpty());
    EXPECT_EQ(look().failures().cause().toStdString(), design::failureCatalogue()[2].cause);
    EXPECT_NE(after().samples(), planned->samples());
    EXPECT_EQ(window.panel().design().dots(), dots);
    EXPECT_EQ(json(), before);
    look().failures().title().click();
    ASSERT_TRUE(previewIsCurrent());
    EXPECT_TRUE(document().look().failure.empty());
    EXPECT_TRUE(canvas().mark().isEmpty());
    EXPECT_EQ(after().samples(), planned->samples());
}

TEST_F(LookTest, LightChangesBothSidesOfTheDividerAndGoesBack) {
    openSample();
    const std::string before = json();
    const auto planned = canvas().preview();
    look().scene().title().click();
    press(look().scene().of(&render::Light::overhead), Qt::Key_Right, 6);
    press(look().scene().tan(), Qt::Key_Right, 6);
    ASSERT_TRUE(previewIsCurrent());
    EXPECT_GT(document().look().light.overhead, 0.0);
    EXPECT_GT(document().look().body.tan, 0.0);
    EXPECT_NE(canvas().preview()->before->samples(), planned->before->samples());
    EXPECT_NE(after().samples(), planned->after->samples());
    EXPECT_EQ(json(), before);
    look().scene().asInPhoto().click();
    ASSERT_TRUE(previewIsCurrent());
    EXPECT_EQ(after().samples(), planned->after->samples());
    EXPECT_FALSE(look().scene().asInPhoto().isEnabled());
}

TEST_F(LookTest, TheHandIsAStepOfTheHistoryAndKeepsItsDot) {
    openSample();
    const std::string before = json();
    const QString dot = hand().dot();
    hand().title().click();
    hand().needle().setCurrentIndex(3);
    emit hand().needle().activated(3);
    ASSERT_TRUE(document().design()->pigmentation.technique.has_value());
    EXPECT_DOUBLE_EQ(document().design()->pigmentation.technique->needle.diameter_mm, 0.35);
    EXPECT_GT(document().design()->pigmentation.diameter_mm, design::kDefaultDiameter_mm);
    EXPECT_NE(hand().dot(), dot);
    press(hand().of(&optics::Technique::depth_mm), Qt::Key_Right, 8);
    document().endGesture();
    EXPECT_GT(document().design()->pigmentation.depth_mm, optics::kAimedDepth_mm);
    // The shade of a hand is its water.
    const double water = document().design()->pigmentation.technique->dilution;
    QSlider& shade = window.panel().pigment().value().slider();
    shade.setValue(shade.maximum());
    EXPECT_LT(document().design()->pigmentation.technique->dilution, water);
    EXPECT_DOUBLE_EQ(document().design()->pigmentation.technique->needle.diameter_mm, 0.35);
    while (document().history().canUndo())
        document().undo();
    EXPECT_EQ(json(), before);
    EXPECT_EQ(hand().dot(), dot);
}

TEST_F(LookTest, TheEyedropperTakesTheCastAwayAndUndoBringsItBack) {
    openSample();
    ASSERT_TRUE(measured());
    const QString unsure = skin().tone();
    EXPECT_TRUE(unsure.contains("Unsure"));
    skin().button(Pick::White).click();
    EXPECT_TRUE(canvas().eyedropper().on());
    click({60.0, 60.0});
    ASSERT_TRUE(becomes([&] { return skin().tone() != unsure; }));
    EXPECT_FALSE(skin().tone().contains("Unsure"));
    EXPECT_FALSE(canvas().eyedropper().on());
    EXPECT_FALSE(skin().button(Pick::White).isChecked());
    document().undo();
    EXPECT_TRUE(becomes([&] { return skin().tone() == unsure; }));
}

TEST_F(LookTest, AChartThatIsNotThereIsToldAndTheSkinIsMeasuredAllTheSame) {
    openSample();
    ASSERT_TRUE(measured());
    const QString before = skin().tone();
    skin().chart().click();
    ASSERT_TRUE(becomes([&] { return skin().trouble().contains("colour chart"); }));
    EXPECT_EQ(skin().tone(), before);
    EXPECT_EQ(document().history().undoText(), "Colour chart");
    document().undo();
    EXPECT_TRUE(becomes([&] { return skin().trouble().isEmpty(); }));
}

TEST_F(LookTest, StubbleThatIsClickedRecommendsAShadeToTake) {
    openSample();
    ASSERT_TRUE(measured());
    EXPECT_FALSE(skin().takeShade().isVisible());
    skin().button(Pick::Stubble).click();
    click({800.0, 1320.0}); // the shaved chin
    ASSERT_TRUE(becomes([&] { return !skin().shade().isEmpty(); }));
    EXPECT_TRUE(skin().shade().contains("Colour number"));
    const double before = document().design()->pigmentation.opticalDensity;
    skin().takeShade().click();
    EXPECT_NE(document().design()->pigmentation.opticalDensity, before);
    skin().takeType().click();
    EXPECT_GE(document().look().conditions.wear.fitzpatrick, 1);
}

} // namespace trichion::studio

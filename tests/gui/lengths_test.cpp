// Lengths in inches: shown and typed, kept in millimetres.

#include "studio/panels/bar_slider.h"
#include "studio/panels/size_section.h"
#include "studio/services/lengths.h"

#include <QLocale>
#include <QSettings>
#include <QTest>
#include <gtest/gtest.h>

namespace trichion::studio {

namespace {

class InchesTest : public testing::Test {
  public:
    InchesTest() { applyLengthUnit(LengthUnit::Inches); }
    ~InchesTest() override { applyLengthUnit(LengthUnit::Metric); }
};

TEST_F(InchesTest, AreSaidWithOnePlaceMore) {
    EXPECT_EQ(millimetreText(25.4, 1), QString("1.00 in"));
    EXPECT_EQ(centimetreText(254.0, 1), QString("10.00 in"));
    EXPECT_EQ(areaText(6.4516, 0), QString("1.0 sq in"));
    applyLengthUnit(LengthUnit::Metric);
    EXPECT_EQ(millimetreText(25.4, 1), QString("25.4 mm"));
    EXPECT_EQ(centimetreText(254.0, 1), QString("25.4 cm"));
    EXPECT_EQ(areaText(6.4516, 1), QString("6.5 cm²"));
    EXPECT_TRUE(inchesToo(1.0, 2.0).isEmpty());
}

TEST_F(InchesTest, AreTypedIntoABarThatKeepsMillimetres) {
    BarSlider bar("Size", lengthRange({1.0, 120.0, 0.1, 1, 10.0, 1.0, 1.0, {}}));
    bar.show();
    bar.setFocus();
    double told_mm = 0.0;
    QObject::connect(&bar, &BarSlider::changed, [&](double mm) { told_mm = mm; });
    QTest::keyClick(&bar, Qt::Key_2);
    auto* field = bar.findChild<QuietSpinBox*>();
    ASSERT_NE(field, nullptr);
    EXPECT_EQ(field->suffix(), QString(" in"));
    field->setValue(2.0);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_NEAR(told_mm, 50.8, 1e-9);
}

TEST_F(InchesTest, OfATapeAreTheSameHead) {
    SizeSection section;
    head::SizeEvidence said;
    QObject::connect(&section, &SizeSection::measured,
                     [&](const head::SizeEvidence& tapes) { said = tapes; });
    for (auto* field : section.findChildren<QuietSpinBox*>())
        if (field->accessibleName() == QLatin1String("Tape round the head")) {
            EXPECT_EQ(field->suffix(), QString(" in"));
            field->setValue(22.5);
        }
    ASSERT_TRUE(said.circumference);
    EXPECT_NEAR(said.circumference->value, 22.5 * kMmPerInch, 1e-9);
    EXPECT_FALSE(said.breadth) << "a dash is no measure";
    SharedHead shared;
    shared.tapes = said;
    said = {};
    section.showHead(std::nullopt, shared);
    EXPECT_FALSE(said.circumference) << "who shows changes nothing";
}

} // namespace

} // namespace trichion::studio

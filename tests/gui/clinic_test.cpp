#include "gui/studio_fixture.h"
#include "studio/clinic_dialog.h"
#include "studio/panels/patch_view.h"
#include "studio/test_patch_dialog.h"
#include "trichion/base/color.h"
#include "trichion/base/file.h"
#include "trichion/optics/recommendation.h"

#include <QImage>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <array>

namespace trichion::studio {

namespace {

class ClinicTest : public StudioTest {};

constexpr std::array kWaters = {4.0, 10.0, 18.0};

/// Bare skin, and on it fields of three dilutions whose dots are so many times as dark as predicted.
QImage patchPhoto(double darkness) {
    const base::LinearRgb bare{0.45, 0.28, 0.20};
    const auto coded = [](const base::LinearRgb& rgb) {
        return qRgb(base::encodeSrgb8(static_cast<float>(rgb[0])),
                    base::encodeSrgb8(static_cast<float>(rgb[1])),
                    base::encodeSrgb8(static_cast<float>(rgb[2])));
    };
    QImage image(400, 160, QImage::Format_RGB32);
    image.fill(coded(bare));
    optics::Conditions conditions;
    conditions.calibration.strength *= darkness;
    for (std::size_t i = 0; i < kWaters.size(); ++i) {
        optics::Technique technique = optics::usualTechnique();
        technique.dilution = kWaters[i];
        const base::LinearRgb field =
            optics::fieldColour(bare, optics::depositOf(technique), 90.0, optics::kFresh, conditions);
        for (int y = 50; y < 110; ++y)
            for (int x = 0; x < 60; ++x)
                image.setPixel(110 + 90 * static_cast<int>(i) + x, y, coded(field));
    }
    return image;
}

base::ImagePoint middleOf(std::size_t field) {
    return base::ImagePoint(Eigen::Vector2d(140.0 + 90.0 * static_cast<double>(field), 80.0));
}

} // namespace

TEST_F(ClinicTest, AProfileIsOpenedUsedKeptAndGivenUp) {
    const QTemporaryDir folder;
    const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "c.json";
    optics::ClinicProfile profile;
    profile.pairs = 4;
    profile.calibration.strength *= 1.2;
    profile.leaveOneOutError = 3.4;
    base::durableWrite(path, optics::clinicProfileToJson(profile));
    const optics::Calibration shipped = optics::shippedConstants().appearance.calibration;
    ASSERT_EQ(document().look().conditions.calibration, shipped);

    ClinicDialog dialog(document(), &window);
    EXPECT_FALSE(dialog.use().isEnabled());
    dialog.openProfile(path);
    dialog.use().click();
    EXPECT_TRUE(dialog.said().isEmpty()) << dialog.said().toStdString();
    EXPECT_NEAR(document().look().conditions.calibration.strength, profile.calibration.strength, 1e-9);
    EXPECT_FALSE(dialog.use().isEnabled());
    {
        MainWindow next;
        EXPECT_EQ(next.document().look().conditions.calibration, document().look().conditions.calibration);
    }
    dialog.useShipped().click();
    EXPECT_EQ(document().look().conditions.calibration, shipped);
    EXPECT_FALSE(std::filesystem::exists(usedProfilePath()));
}

TEST_F(ClinicTest, ATestPatchIsReadByClicksAndUsed) {
    const QTemporaryDir folder;
    ASSERT_TRUE(patchPhoto(1.4).save(folder.filePath("patch.png")));
    TestPatchDialog dialog(document().look().conditions, &window);
    dialog.dilutions().setText("4, 10, 18");
    dialog.show();
    dialog.openPhoto(std::filesystem::path(folder.filePath("patch.png").toStdString()));
    ASSERT_TRUE(becomes([&] { return !dialog.runner().busy() && dialog.hint().contains("bare"); }));
    EXPECT_FALSE(dialog.take().isEnabled());
    const auto click = [&dialog](const base::ImagePoint& at) {
        QTest::mouseClick(&dialog.view(), Qt::LeftButton, {}, dialog.view().toWidget(at).toPoint());
    };
    click(base::ImagePoint(Eigen::Vector2d(50.0, 80.0)));
    for (std::size_t i = 0; i < kWaters.size(); ++i) {
        EXPECT_TRUE(dialog.hint().contains(QString::number(kWaters[i]))) << dialog.hint().toStdString();
        click(middleOf(i));
    }
    ASSERT_TRUE(dialog.reading()) << dialog.said().toStdString();
    EXPECT_NEAR(dialog.reading()->fit.darkness, 1.4, 0.07);
    EXPECT_LT(dialog.reading()->darknessError, 0.05);
    EXPECT_EQ(dialog.fields().topLevelItemCount(), 3);
    EXPECT_GT(dialog.reading()->fields[0].take.value(), 4.0) << "darker on this client: more water";
    dialog.take().click();

    ClinicDialog clinic(document(), &window);
    const double before = document().look().conditions.calibration.strength;
    clinic.takePatch(dialog.profile().value());
    clinic.use().click();
    EXPECT_NEAR(document().look().conditions.calibration.strength / before, 1.4, 0.07);
    clinic.useShipped().click();
    EXPECT_EQ(document().look().conditions.calibration.strength, before);
}

TEST_F(ClinicTest, RingsOfAPatchAreDraggedTakenOffAndLaidByKeys) {
    const QTemporaryDir folder;
    ASSERT_TRUE(patchPhoto(1.0).save(folder.filePath("patch.png")));
    TestPatchDialog dialog(document().look().conditions, &window);
    dialog.dilutions().setText("4; 10");
    dialog.show();
    dialog.openPhoto(std::filesystem::path(folder.filePath("patch.png").toStdString()));
    ASSERT_TRUE(becomes([&] { return dialog.hint().contains("bare"); }));
    dialog.place(base::ImagePoint(Eigen::Vector2d(50.0, 80.0)));
    dialog.place(middleOf(1)); // the wrong field
    const double wrong = dialog.reading()->fit.darkness;
    PatchView& view = dialog.view();
    const auto at = [&view](const base::ImagePoint& place) { return view.toWidget(place).toPoint(); };
    QTest::mousePress(&view, Qt::LeftButton, {}, at(middleOf(1)));
    QMouseEvent move(QEvent::MouseMove, at(middleOf(0)), view.mapToGlobal(at(middleOf(0))), Qt::NoButton,
                     Qt::LeftButton, {});
    QApplication::sendEvent(&view, &move);
    QTest::mouseRelease(&view, Qt::LeftButton, {}, at(middleOf(0)));
    EXPECT_NEAR(dialog.reading()->fit.darkness, 1.0, 0.07);
    EXPECT_LT(wrong, 0.9);
    dialog.removeLast();
    EXPECT_FALSE(dialog.reading());
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Right); // the cross, from the middle of the photo
    QTest::keyClick(&view, Qt::Key_Return);
    EXPECT_TRUE(dialog.reading());
    dialog.dilutions().setText("4, x");
    EXPECT_TRUE(dialog.said().contains("numbers"));
}

TEST_F(ClinicTest, WhatIsBrokenIsSaidAndChangesNothing) {
    const QTemporaryDir folder;
    const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "c.json";
    base::durableWrite(path, "{}");
    ClinicDialog dialog(document(), &window);
    dialog.openProfile(path);
    EXPECT_FALSE(dialog.said().isEmpty());
    EXPECT_FALSE(dialog.use().isEnabled());
    window.neutralView().show();
    dialog.addPair({path, path, optics::kHealed});
    ASSERT_TRUE(becomes([&dialog] { return !dialog.runner().busy(); }));
    EXPECT_FALSE(dialog.said().isEmpty());
    EXPECT_EQ(dialog.pairs().topLevelItemCount(), 0);
}

} // namespace trichion::studio

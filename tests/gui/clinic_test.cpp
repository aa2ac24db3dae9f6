#include "gui/studio_fixture.h"
#include "studio/clinic_dialog.h"
#include "trichion/base/file.h"

#include <QPushButton>
#include <QTemporaryDir>

namespace trichion::studio {

namespace {

class ClinicTest : public StudioTest {};

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

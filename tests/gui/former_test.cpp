#include "studio/practice/plan_dialog.h"
#include "studio/services/former_photo.h"
#include "trichion/design/treatments.h"
#include "trichion/render/neutral_head.h"

#include <QColor>
#include <QComboBox>
#include <QSpinBox>
#include <cmath>
#include <gtest/gtest.h>

namespace trichion::studio {

namespace {

constexpr double kEdge_deg = 58.0; // where the hair of the old photo begins

head::View viewFrom(double turn_deg) {
    return render::turntableView(head::meanHead(), {base::Degrees(turn_deg), base::Degrees(15.0)}, 240, 240);
}

/// An old photo in which skin is red and hair green.
FormerPhoto oldPhoto() {
    const head::View view = viewFrom(0.0);
    FormerPhoto former;
    auto picture = std::make_shared<base::Picture>(240, 240);
    former.hair = base::FloatMap(240, 240);
    for (int y = 0; y < 240; ++y)
        for (int x = 0; x < 240; ++x) {
            const auto skin = view.lift(base::ImagePoint(Eigen::Vector2d(x + 0.5, y + 0.5)));
            const bool isHair =
                skin && head::scalpPointOf(view.head.surface, *skin).vector().norm() < kEdge_deg;
            *former.hair.pixel(x, y) = isHair ? 1.0F : 0.0F;
            picture->pixel(x, y)[isHair ? 1 : 2] = 200;
            picture->pixel(x, y)[3] = 255;
        }
    former.photo = std::make_shared<const LoadedPhoto>(
        LoadedPhoto{picture, PicturePyramid(picture), view.photo, {}, {}, 0.0});
    former.registration = std::make_shared<const Registration>(Registration{view, {}, {}, {}, {}, {}, {}});
    return former;
}

} // namespace

TEST(FormerPhoto, ItsHairlineIsFoundWhereTheHairBegins) {
    const FormerPhoto former = oldPhoto();
    const std::vector<head::ScalpPoint> line = formerLine(former);
    ASSERT_GE(line.size(), 9U);
    EXPECT_LT(line.front().left_deg, 0.0) << "from the client's right";
    for (const head::ScalpPoint& place : line)
        EXPECT_NEAR(place.vector().norm(), kEdge_deg, 1.6);
    FormerPhoto bald = former;
    bald.hair = base::FloatMap(240, 240);
    EXPECT_TRUE(formerLine(bald).empty());
}

TEST(FormerPhoto, LiesOnTheHeadHoweverThatIsTurned) {
    const FormerPhoto former = oldPhoto();
    const head::View now = viewFrom(-25.0);
    const QImage laid = laidOver(former, now, 240);
    int compared = 0;
    for (int y = 0; y < laid.height(); y += 3)
        for (int x = 0; x < laid.width(); x += 3) {
            if (qAlpha(laid.pixel(x, y)) < 200)
                continue;
            const auto skin = now.lift(base::ImagePoint(Eigen::Vector2d(x + 0.5, y + 0.5)));
            ASSERT_TRUE(skin);
            const double reach = head::scalpPointOf(now.head.surface, *skin).vector().norm();
            if (std::abs(reach - kEdge_deg) < 3.0)
                continue;
            ++compared;
            const QColor colour(laid.pixel(x, y));
            EXPECT_EQ(colour.green() > colour.red(), reach < kEdge_deg) << x << " " << y;
        }
    EXPECT_GT(compared, 300);
}

TEST(PlanOfATreatment, TakesItsPaceIntervalTrialAndConsents) {
    auto file = std::make_shared<ClientFile>();
    store::DesignRow row;
    row.id = store::DesignId{"d1"};
    row.title = store::Sealed<std::string>("A");
    row.state = "chosen";
    store::DesignRevision revision;
    revision.id = store::DesignRevisionId{"r1"};
    revision.design = row.id;
    revision.content = store::Sealed<std::string>(
        design::designToJson(design::proposeTreatment(head::meanHead(), "strip-scar")));
    file->designs.push_back(row);
    file->revisions.push_back(revision);
    PlanDialog dialog(file);
    EXPECT_EQ(dialog.protocol(), "weeks-4-6");
    EXPECT_EQ(dialog.findChild<QSpinBox*>()->value(), 48) << "0.6 of 80 dots a minute";
    EXPECT_TRUE(dialog.asked().contains("Strip scar"));
    EXPECT_TRUE(dialog.asked().contains("small patch"));
    EXPECT_TRUE(dialog.asked().contains("Consent to scalp micropigmentation"));
}

} // namespace trichion::studio

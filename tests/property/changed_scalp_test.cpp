#include "support/mannequin.h"
#include "trichion/render/changed_scalp.h"
#include "trichion/render/preview.h"
#include "trichion/render/stage_sight.h"
#include "trichion/render/treated_look.h"
#include "trichion/stipple/area_shares.h"

#include <cmath>
#include <gtest/gtest.h>

using namespace trichion;

namespace {

constexpr int kSide_px = 360;

/// A mannequin with a fringe and where its hair is, from the side.
struct Fringed {
    test::Mannequin mannequin;
    head::View view;
    base::FloatMap hair{kSide_px, kSide_px};
    std::shared_ptr<const base::Picture> picture;

    explicit Fringed(head::ViewKind kind = head::ViewKind::Left) : view(viewOf(mannequin, kind)) {
        mannequin.fringe = true;
        const base::Picture bare = test::photographOf(test::Mannequin(), view, 5);
        picture = std::make_shared<const base::Picture>(test::photographOf(mannequin, view, 5));
        for (int y = 0; y < kSide_px; ++y)
            for (int x = 0; x < kSide_px; ++x)
                *hair.pixel(x, y) = picture->pixel(x, y)[1] + 20 < bare.pixel(x, y)[1] ? 1.0F : 0.0F;
    }
    static head::View viewOf(const test::Mannequin& mannequin, head::ViewKind kind) {
        return test::viewOf(mannequin, kind, {}, kSide_px, kSide_px);
    }
    [[nodiscard]] render::PreparedPhoto photo() const { return {picture, view, std::nullopt, hair}; }
};

double meanDifference(const base::Picture& a, const base::Picture& b, const base::FloatMap& where) {
    double sum = 0.0;
    double count = 0.0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            if (*where.pixel(x, y) > 0.5F) {
                sum += std::abs(a.pixel(x, y)[1] - b.pixel(x, y)[1]);
                count += 1.0;
            }
    return count > 0.0 ? sum / count : 0.0;
}

} // namespace

TEST(ChangedScalp, AllHairLostTakesTheFringeAndAStageThatSparesItDoesNot) {
    const Fringed head;
    const render::PreparedPhoto photo = head.photo();
    const base::Picture bald = test::photographOf(test::Mannequin(), head.view, 5);
    const render::PreparedPhoto lost = render::atHairLoss(photo, design::hairLossOf("totalis"));
    EXPECT_LT(meanDifference(lost.photo(), bald, head.hair),
              0.4 * meanDifference(*head.picture, bald, head.hair));
    const render::PreparedPhoto spared = render::atHairLoss(photo, design::hairLossOf("norwood-2"));
    EXPECT_LT(meanDifference(spared.photo(), *head.picture, head.hair), 1.0);
}

TEST(ChangedScalp, SaysWhenThereIsNoHairToLose) {
    const test::Mannequin bald;
    const head::View view = Fringed::viewOf(bald, head::ViewKind::Front);
    const auto picture = std::make_shared<const base::Picture>(test::photographOf(bald, view, 5));
    const render::PreparedPhoto photo(picture, view, std::nullopt, base::FloatMap(kSide_px, kSide_px));
    render::Look look;
    look.hairLoss = "norwood-6";
    const design::Design design = design::proposeDesign(view.head);
    const render::PreparedPhoto changed = render::scalpUnder(photo, design, look);
    const base::Findings findings = render::lossFindings(photo, changed, look);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].code, base::FindingCode::NoHairToLose);
    EXPECT_EQ(changed.sharedPhoto(), picture);
}

TEST(ChangedScalp, LaserBringsEarlierWorkNearerToBareSkinEachTime) {
    const test::Mannequin bald;
    const head::View view = Fringed::viewOf(bald, head::ViewKind::Front);
    const auto before = std::make_shared<const base::Picture>(test::photographOf(bald, view, 5));
    design::Design earlier = design::proposeDesign(view.head);
    earlier.density = base::DotsPerCm2(200.0);
    const render::PreparedPhoto bare(before, view, std::nullopt);
    const stipple::HeadDots possible(view.head.surface, earlier.seed, earlier.engine);
    const render::VisibleDots dots(stipple::placeDots(earlier, possible), earlier, bare, render::Look());
    const auto treated = std::make_shared<const base::Picture>(render::renderPreview(bare, dots, {}));
    base::FloatMap where(kSide_px, kSide_px);
    for (int y = 0; y < kSide_px; ++y)
        for (int x = 0; x < kSide_px; ++x)
            *where.pixel(x, y) = treated->pixel(x, y)[1] + 12 < before->pixel(x, y)[1] ? 1.0F : 0.0F;
    const render::PreparedPhoto photo(treated, view, std::nullopt);
    const double untouched = meanDifference(*treated, *before, where);
    double last = untouched;
    for (const int sessions : {1, 2, 3}) {
        const double left =
            meanDifference(render::afterLaser(photo, earlier, sessions).photo(), *before, where);
        EXPECT_LT(left, 0.92 * last) << sessions;
        last = left;
    }
    EXPECT_LT(last, 0.5 * untouched);
    // What is put in the pigment's place is a guess from the bare skin around it: it need not be exact.
    EXPECT_LT(meanDifference(render::afterLaser(photo, earlier, 8).photo(), *before, where), 0.5 * untouched);
    EXPECT_EQ(render::afterLaser(photo, earlier, 0).sharedPhoto(), treated);
}

namespace {

/// Hair everywhere on the scalp but where a stage has taken it; without a stage nowhere.
render::HairSeen hairAt(head::ViewKind kind, const design::HairLossStage* stage) {
    const head::View view = Fringed::viewOf(test::Mannequin(), kind);
    render::HairSeen seen{view, base::FloatMap(90, 90)};
    if (stage == nullptr)
        return seen;
    const base::FloatMap lost = render::regionIn(view, stage->areas);
    for (int y = 0; y < 90; ++y)
        for (int x = 0; x < 90; ++x)
            *seen.hair.pixel(x, y) = 1.0F - static_cast<float>(stage->lostShare) *
                                                *lost.pixel(x * lost.width() / 90, y * lost.height() / 90);
    return seen;
}

} // namespace

TEST(StageSight, SeesEveryStageThatPhotosFromAboveAndTheSideShow) {
    for (const char* id :
         {"norwood-3", "norwood-4", "norwood-5", "norwood-6", "norwood-7", "ludwig-1", "ludwig-3"}) {
        const design::HairLossStage& stage = design::hairLossOf(id);
        const std::vector<render::HairSeen> photos = {hairAt(head::ViewKind::Top, &stage),
                                                      hairAt(head::ViewKind::Left, &stage)};
        const render::StageSight sight = render::stageSeen(
            photos, id[0] == 'n' ? render::LossScale::Norwood : render::LossScale::Ludwig, 40.0);
        EXPECT_EQ(sight.told, render::StageSight::Told::Yes);
        EXPECT_EQ(sight.stage, id);
        EXPECT_GT(sight.agreement, 0.9) << id;
    }
}

TEST(StageSight, SaysNothingOfShavedHeadsOfTheYoungAndOfTooLittle) {
    const design::HairLossStage& stage = design::hairLossOf("norwood-5");
    const std::vector<render::HairSeen> shaved = {hairAt(head::ViewKind::Top, nullptr),
                                                  hairAt(head::ViewKind::Left, nullptr)};
    using Told = render::StageSight::Told;
    EXPECT_EQ(render::stageSeen(shaved, render::LossScale::Norwood, {}).told, Told::NoHairSeen);
    const std::vector<render::HairSeen> young = {hairAt(head::ViewKind::Top, &stage)};
    EXPECT_EQ(render::stageSeen(young, render::LossScale::Norwood, 17.0).told, Told::TooYoung);
    EXPECT_EQ(render::stageSeen({}, render::LossScale::Norwood, {}).told, Told::TooLittle);
}

TEST(TreatedLook, AScenarioReplacesWhatItSaysAndLeavesTheRest) {
    render::Look look;
    look.session = 2;
    look.light.softness = 0.4;
    look.regrown_perCm2 = 50.0;
    design::Scenario scenario;
    scenario.age = optics::ageFrom("5y");
    scenario.hairLoss = "next";
    const render::Look under = render::underScenario(look, scenario, "norwood-4");
    EXPECT_EQ(under.age, *scenario.age);
    EXPECT_EQ(under.session, 2);
    EXPECT_EQ(under.light, look.light);
    EXPECT_EQ(under.regrown_perCm2, 0.0);
    EXPECT_EQ(under.hairLoss, "norwood-5");
    EXPECT_EQ(render::underScenario(look, scenario, "").hairLoss, "norwood-2")
        << "the first stage that loses more";
}

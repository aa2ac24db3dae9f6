#include "gui/studio_fixture.h"
#include "studio/panels/bar_slider.h"
#include "studio/panels/segments.h"
#include "trichion/head/fit.h"

#include <QCheckBox>
#include <QPushButton>

namespace trichion::studio {

namespace {

constexpr int kSide_px = 480;

/// A bright scalp from above, laid as it was made: nothing has to be fitted.
class HairTest : public StudioTest {
  protected:
    void begin() {
        auto pixels = std::make_shared<base::Picture>(kSide_px, kSide_px);
        for (int y = 0; y < kSide_px; ++y)
            for (int x = 0; x < kSide_px; ++x) {
                const std::array<std::uint8_t, 4> skin = {120, 150, 200, 255};
                std::copy(skin.begin(), skin.end(), pixels->pixel(x, y));
            }
        const head::PhotoIdentity identity{std::string(64, 'a'), kSide_px, kSide_px};
        head::View view{identity, {}, head::meanHead(), {}, {}};
        view.camera = {2000.0, {kSide_px / 2.0, kSide_px / 2.0}};
        view.pose.rotationHeadToCamera = head::orientationOf(head::ViewKind::Top);
        view.pose.centreCamera_mm = {0.0, 0.0, 1000.0};
        const std::shared_ptr<const base::Picture> shared = pixels;
        const auto photo = std::make_shared<const LoadedPhoto>(
            LoadedPhoto{shared, PicturePyramid(shared), view.photo, std::nullopt, {}});
        Registration laid = *registrationAsFiled(*photo, view, {});
        laid.personProbability.reset();
        const int id = document().startWith(photo);
        document().setHead({{{id, std::make_shared<const Registration>(laid)}}, document().sharedHead()});
        document().propose(design::proposeDesign(view.head));
        ASSERT_TRUE(previewIsCurrent());
    }

    bool hairIsCurrent() {
        return previewIsCurrent() &&
               becomes([this] { return canvas().preview()->hair == document().hair(); });
    }
    HairSection& section() { return window.panel().hair(); }
    QPoint middle() { return canvas().viewport().toCanvas({kSide_px / 2.0, kSide_px / 2.0}).toPoint(); }

    /// Pixels that differ between the photo and the preview.
    std::size_t changedPixels() {
        const auto& before = document().photo()->pixels->samples();
        const auto& after = canvas().preview()->after->samples();
        std::size_t changed = 0;
        for (std::size_t i = 0; i < std::min(before.size(), after.size()); i += 4)
            changed += before[i] != after[i] ? 1 : 0;
        return changed;
    }
};

} // namespace

TEST_F(HairTest, PaintedHairCoversDotsAndIsOneStepToUndo) {
    begin();
    canvas().zoomToPixels();
    ASSERT_TRUE(previewIsCurrent());
    const auto bare = canvas().preview()->after;
    const std::size_t dots = changedPixels();
    section().paint().click();
    EXPECT_EQ(window.handTools().tool(), HandTool::Hair);
    ASSERT_TRUE(becomes([this] { return !canvas().hair().mask().isNull(); }))
        << "what counts as hair is shown";
    const int steps = document().history().count();
    drag(middle(), middle() + QPoint(60, 0));
    ASSERT_EQ(document().hair()->strokes.size(), 1U);
    EXPECT_EQ(document().history().count(), steps + 1);
    EXPECT_TRUE(document().unsaved());
    ASSERT_TRUE(hairIsCurrent());
    EXPECT_LT(changedPixels(), dots);
    // The opposite hand takes it away again.
    window.handTools().hair().size().setValue(window.handTools().hair().size().maximum());
    QTest::mousePress(&canvas(), Qt::LeftButton, Qt::ControlModifier, middle() + QPoint(30, 0));
    QTest::mouseRelease(&canvas(), Qt::LeftButton, Qt::ControlModifier, middle() + QPoint(30, 0));
    EXPECT_EQ(document().hair()->strokes.back().kind, design::HairStrokeKind::Skin);
    ASSERT_TRUE(hairIsCurrent());
    EXPECT_NEAR(static_cast<double>(changedPixels()), static_cast<double>(dots),
                0.02 * static_cast<double>(dots));
    document().undo();
    document().undo();
    EXPECT_TRUE(document().hair()->strokes.empty());
    ASSERT_TRUE(hairIsCurrent());
    EXPECT_EQ(canvas().preview()->after->samples(), bare->samples());
}

TEST_F(HairTest, ShaveAndStubbleAreStepsOfTheHistoryAndOfTheLook) {
    begin();
    QTest::keyClick(&canvas(), Qt::Key_X);
    drag(middle(), middle() + QPoint(0, 40));
    ASSERT_TRUE(hairIsCurrent());
    const auto hairy = canvas().preview()->after;
    EXPECT_FALSE(section().length().isEnabled());
    section().shaved().click();
    EXPECT_EQ(document().look().shave_mm, document().hair()->shave_mm);
    ASSERT_TRUE(document().look().shave_mm.has_value());
    ASSERT_TRUE(hairIsCurrent());
    EXPECT_NE(canvas().preview()->after->samples(), hairy->samples());
    const double shaved = *document().look().shave_mm;
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&section().length(), Qt::Key_Right);
    EXPECT_GT(*document().look().shave_mm, shaved);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&section().stubble(), Qt::Key_Right);
    EXPECT_GT(document().look().stubble_perCm2, 0.0);
    while (document().history().canUndo())
        document().undo();
    EXPECT_FALSE(document().look().shave_mm.has_value());
    EXPECT_FALSE(section().shaved().isChecked());
    EXPECT_EQ(document().look().stubble_perCm2, 0.0);
}

TEST_F(HairTest, EscapeTakesAStrokeBackAndStartAgainTakesAll) {
    begin();
    QTest::keyClick(&canvas(), Qt::Key_X);
    window.handTools().hair().kinds().button(1).click();
    QTest::mousePress(&canvas(), Qt::LeftButton, {}, middle());
    EXPECT_EQ(document().hair()->strokes.size(), 1U);
    QTest::keyClick(&canvas(), Qt::Key_Escape);
    QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, middle());
    EXPECT_TRUE(document().hair()->strokes.empty());
    EXPECT_FALSE(document().unsaved());
    drag(middle(), middle() + QPoint(10, 0));
    EXPECT_EQ(document().hair()->strokes.front().kind, design::HairStrokeKind::Skin);
    EXPECT_TRUE(window.handTools().hair().startAgain().isEnabled());
    window.handTools().hair().startAgain().click();
    EXPECT_TRUE(document().hair()->strokes.empty());
    EXPECT_FALSE(window.handTools().hair().startAgain().isEnabled());
}

TEST_F(HairTest, StubbleIsDrawnAsItWasMeasuredInThePhoto) {
    begin();
    section().source().button(1).click();
    EXPECT_EQ(document().hair()->stubbleSource, design::StubbleSource::Photo);
    ASSERT_TRUE(becomes([this] { return document().stubbleOn(document().shownView().id) != nullptr; }));
    EXPECT_TRUE(section().reading().contains("too coarse")) << section().reading().toStdString();
    EXPECT_DOUBLE_EQ(document().look().stubble_perCm2, 80.0) << "the usual where nobody can tell";
    ASSERT_TRUE(previewIsCurrent());
    const auto usual = canvas().preview()->after;
    render::StubbleReading measured;
    measured.sight = render::StubbleSight::Measured;
    measured.stubble.hairs_perCm2 = 120.0;
    measured.stubble.darkness_mm2 = {0.4, 0.4, 0.4};
    const auto shared = std::make_shared<const render::StubbleReading>(measured);
    document().setStubble(document().shownView().id, document().registration(), shared);
    EXPECT_DOUBLE_EQ(document().look().stubble_perCm2, 120.0);
    EXPECT_TRUE(section().reading().contains("120")) << section().reading().toStdString();
    ASSERT_TRUE(becomes([&] { return canvas().preview()->stubble == shared; }));
    ASSERT_TRUE(previewIsCurrent());
    EXPECT_NE(canvas().preview()->after->samples(), usual->samples());
    // The same picture as of a renderer that never saw another.
    PreviewRenderer anew;
    PreviewRequest request{document().photo(), document().registration(), document().design(),
                           document().look(), canvas().preview()->level};
    request.hair = document().hair();
    request.stubble = shared;
    EXPECT_EQ(anew.render(request, {})->after->samples(), canvas().preview()->after->samples());
    // A hand on the slider says otherwise; a step back takes its word.
    QTest::keyClick(&section().stubble(), Qt::Key_Right);
    EXPECT_EQ(document().hair()->stubbleSource, design::StubbleSource::Given);
    EXPECT_EQ(section().source().chosen(), 0);
    document().undo();
    EXPECT_DOUBLE_EQ(document().look().stubble_perCm2, 120.0);
    document().undo();
    EXPECT_EQ(document().look().stubble_perCm2, 0.0);
}

TEST_F(HairTest, PaintedHairGrowsOnTheNeutralHead) {
    begin();
    design::ClientHair hair = *document().hair();
    hair.strokes = {{design::HairStrokeKind::Hair, {{0.0, 20.0}, {10.0, 30.0}}, 15.0}};
    Registration stand = *document().registration();
    stand.view = render::turntableView(stand.view.head, {}, 480, 360);
    stand.neutralSkin = render::SkinType::II;
    PreviewRequest request{document().photo(), std::make_shared<const Registration>(stand),
                           document().design(), document().look(), 0};
    PreviewRenderer renderer;
    const auto bald = renderer.render(request, {})->after;
    request.hair = std::make_shared<const design::ClientHair>(hair);
    const auto hairy = renderer.render(request, {})->after;
    EXPECT_NE(bald->samples(), hairy->samples());
    request.hair = nullptr;
    EXPECT_EQ(renderer.render(request, {})->after->samples(), bald->samples());
}

// A picture that is made from the one before it is the picture that is drawn anew.
TEST_F(HairTest, PicturesOfEditsAreThoseDrawnAnew) {
    begin();
    PreviewRenderer follows;
    PreviewRequest request{document().photo(), document().registration(), document().design(),
                           document().look(), 0};
    (void)follows.render(request, {});
    for (int step = 0; step < 2; ++step) {
        design::Design edited = *request.design;
        edited.hairline.points[edited.hairline.points.size() / 2].front_deg -= 1.5 + step;
        request.design = std::make_shared<const design::Design>(edited);
        if (step == 1)
            request.look.age = optics::Age{base::Days(900.0)};
        PreviewRenderer anew;
        EXPECT_EQ(follows.render(request, {})->after->samples(), anew.render(request, {})->after->samples())
            << step;
    }
}

} // namespace trichion::studio

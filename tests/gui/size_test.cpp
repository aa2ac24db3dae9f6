#include "gui/studio_fixture.h"
#include "studio/panels/size_section.h"
#include "studio/panels/value_slider.h"
#include "studio/services/messages.h"
#include "support/scan_truth.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <cmath>

namespace trichion::studio {

namespace {

class SizeTest : public StudioTest {
  protected:
    SizeSection& size() { return window.panel().size(); }

    /// Types a number into a field, as a hand does.
    static void type(QuietSpinBox& field, const QString& text) {
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Return);
    }

    double breadth_mm() { return 2.0 * document().registration()->view.head.surface.halfAxes_mm().x(); }

    bool changesFrom(const RegistrationPtr& before) {
        return becomes([&] { return document().registration() != before; }) && previewIsCurrent();
    }
};

} // namespace

TEST_F(SizeTest, ATapeScalesTheHeadInAllPhotosAndUndoTakesItBack) {
    openSamples();
    std::vector<RegistrationPtr> before;
    for (const PhotoView& view : document().views())
        before.push_back(view.registration);
    const SharedHeadPtr known = document().sharedHead();
    const std::string design = json();
    const double breadth = breadth_mm();
    EXPECT_TRUE(size().says().text().contains("Usual heads"));
    EXPECT_TRUE(size().circumference().text().contains(QStringLiteral("–"))) << "nothing was measured yet";
    type(size().circumference(), "63");
    ASSERT_TRUE(changesFrom(before[0]));
    EXPECT_GT(breadth_mm(), breadth + 3.0);
    for (const PhotoView& view : document().views())
        EXPECT_EQ(view.registration->view.head, document().registration()->view.head);
    EXPECT_TRUE(size().says().text().contains("Tape round the head")) << size().says().text().toStdString();
    EXPECT_TRUE(window.messages().sentence().contains("broad")) << window.messages().sentence().toStdString();
    EXPECT_TRUE(window.messages().sentence().contains("mm elsewhere"));
    for (const PhotoView& view : document().views())
        EXPECT_FALSE(doubtOf(*view.registration)) << "no photo is to blame for what was measured";
    EXPECT_EQ(document().history().undoText(), "Size of the head");
    EXPECT_EQ(json(), design);
    document().undo();
    EXPECT_EQ(document().sharedHead(), known);
    for (std::size_t i = 0; i < before.size(); ++i)
        EXPECT_EQ(document().view(idOf(i)).registration, before[i]);
    EXPECT_TRUE(size().circumference().text().contains(QStringLiteral("–")));
    document().redo();
    EXPECT_NEAR(size().circumference().value(), 63.0, 1e-9);
}

TEST_F(SizeTest, MeasuresThatContradictAreNamed) {
    openSample();
    const RegistrationPtr before = document().registration();
    EXPECT_FALSE(size().warning().isVisibleTo(&size()));
    type(size().breadth(), "190");
    ASSERT_TRUE(changesFrom(before));
    EXPECT_TRUE(size().warning().isVisibleTo(&size()));
    EXPECT_TRUE(size().warning().text().contains("Breadth, calliper"))
        << size().warning().text().toStdString();
}

TEST_F(SizeTest, ARulerOfTrueLengthScalesTheHeadAsItIs) {
    window.workbench().openPhotos({{base::resourcePath("samples/scan_top.png"), head::ViewKind::Top}});
    ASSERT_TRUE(becomes([this] { return document().ready(); }));
    ASSERT_TRUE(previewIsCurrent());
    const RegistrationPtr before = document().registration();
    // Two places of the scalp whose true distance is known, 60 to 90 mm apart about the middle.
    const test::ScanTruth truth = test::readTruth("scan_top");
    const test::TruthSample* left = nullptr;
    const test::TruthSample* right = nullptr;
    for (const test::TruthSample& point : truth.samples) {
        if ((point.pixel_px - Eigen::Vector2d(650.0, 800.0)).norm() < 4.0)
            left = &point;
        if ((point.pixel_px - Eigen::Vector2d(950.0, 800.0)).norm() < 4.0)
            right = &point;
    }
    ASSERT_TRUE(left != nullptr && right != nullptr);
    const double true_mm = (left->scan_mm - right->scan_mm).norm();
    QTest::keyClick(&canvas(), Qt::Key_R, Qt::ShiftModifier);
    ASSERT_TRUE(becomes([this] { return canvas().ruler().on(); }));
    for (const test::TruthSample* end : {left, right}) {
        const QPointF at = canvas().viewport().toCanvas({end->pixel_px.x(), end->pixel_px.y()});
        QTest::mouseClick(&canvas(), Qt::LeftButton, {}, at.toPoint());
    }
    ASSERT_TRUE(size().rulerLength().isVisible());
    EXPECT_EQ(document().registration(), before) << "nothing changes before the distance is told";
    type(size().rulerLength(), QString::number(true_mm, 'f', 1));
    ASSERT_TRUE(changesFrom(before));
    EXPECT_FALSE(size().rulerLength().isVisible());
    ASSERT_EQ(document().registration()->rulers.size(), 1U);
    EXPECT_TRUE(size().says().text().contains("Ruler"));
    const auto scaleError = [&](const head::View& view) {
        const auto a = view.lift(base::ImagePoint(left->pixel_px));
        const auto b = view.lift(base::ImagePoint(right->pixel_px));
        return std::abs(std::log((a->v - b->v).norm() / true_mm));
    };
    EXPECT_LT(scaleError(document().registration()->view), 0.02);
    // Removed, the head is what it was.
    const auto removers = size().findChildren<QToolButton*>();
    ASSERT_FALSE(removers.isEmpty());
    const RegistrationPtr measured = document().registration();
    removers.front()->click();
    ASSERT_TRUE(changesFrom(measured));
    EXPECT_LT(
        (document().registration()->view.head.surface.halfAxes_mm() - before->view.head.surface.halfAxes_mm())
            .norm(),
        0.01);
}

TEST_F(SizeTest, ARulerLiesOnTheHeadAndEscapeTakesItBack) {
    openSample();
    size().ruler().click();
    ASSERT_TRUE(canvas().ruler().on());
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, QPoint(4, 4));
    const QPoint at = handle(middle()) - QPoint(20, 16);
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, at);
    EXPECT_FALSE(canvas().ruler().waits()) << "the click beside the head was none";
    QTest::mouseClick(&canvas(), Qt::LeftButton, {}, at + QPoint(40, 0));
    EXPECT_TRUE(canvas().ruler().waits());
    QTest::keyClick(&canvas(), Qt::Key_Escape);
    EXPECT_FALSE(canvas().ruler().waits());
    QTest::keyClick(&canvas(), Qt::Key_Escape);
    EXPECT_FALSE(canvas().ruler().on());
    EXPECT_FALSE(size().ruler().isChecked());
}

TEST_F(SizeTest, AHeadSetByHandIsFittedFromThePhotosAgainWhenOneSaysSo) {
    openSample();
    const double automatic_mm = breadth_mm();
    RegistrationPtr before = document().registration();
    EXPECT_FALSE(size().fromPhotos().isVisibleTo(&size()));
    window.actions().correctHead->trigger();
    window.headBar().breadth().setValue(window.headBar().breadth().value() - 8.0);
    window.headBar().use().click();
    ASSERT_TRUE(changesFrom(before));
    EXPECT_NEAR(breadth_mm(), automatic_mm - 8.0, 1.0);
    ASSERT_TRUE(size().fromPhotos().isVisibleTo(&size()));
    before = document().registration();
    size().fromPhotos().click();
    ASSERT_TRUE(changesFrom(before));
    EXPECT_GT(breadth_mm(), automatic_mm - 6.0);
    EXPECT_FALSE(size().fromPhotos().isVisibleTo(&size()));
}

TEST_F(SizeTest, ATagThatIsNotThereIsSaid) {
    openSample();
    type(size().tag(), "20");
    ASSERT_TRUE(becomes([this] { return window.messages().sentence().contains("tag"); }));
    ASSERT_TRUE(becomes([this] { return !window.workbench().importer().busy(); }));
}

} // namespace trichion::studio

#include "gui/studio_fixture.h"
#include "studio/panels/size_section.h"
#include "studio/panels/value_slider.h"
#include "studio/services/messages.h"
#include "support/scan_truth.h"

#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTemporaryDir>
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
    ASSERT_TRUE(size().clicked().rulerLength().isVisible());
    EXPECT_EQ(document().registration(), before) << "nothing changes before the distance is told";
    type(size().clicked().rulerLength(), QString::number(true_mm, 'f', 1));
    ASSERT_TRUE(changesFrom(before));
    EXPECT_FALSE(size().clicked().rulerLength().isVisible());
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
    size().clicked().ruler().click();
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
    EXPECT_FALSE(size().clicked().ruler().isChecked());
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

namespace {

/// A copper disc of this true diameter on the top sample, as flat as there the skin.
struct CoinPhoto {
    std::filesystem::path path;
    Eigen::Vector2d centre_px{800.0, 800.0};
    double radius_px = 0.0;
};

CoinPhoto withCoin(const QTemporaryDir& folder, double diameter_mm) {
    CoinPhoto coin;
    const test::ScanTruth truth = test::readTruth("scan_top");
    for (const test::TruthSample& point : truth.samples)
        if ((point.pixel_px - coin.centre_px).norm() < 4.0)
            coin.radius_px = 0.5 * diameter_mm * truth.focal_px / point.camera_mm.z();
    QImage image(QString::fromStdString(base::resourcePath("samples/scan_top.png").string()));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(120, 62, 40));
    painter.drawEllipse(QPointF(coin.centre_px.x(), coin.centre_px.y()), coin.radius_px, coin.radius_px);
    painter.end();
    const QString path = folder.filePath("coin.png");
    EXPECT_TRUE(image.save(path));
    coin.path = path.toStdString();
    return coin;
}

} // namespace

TEST_F(SizeTest, ACoinOnTheScalpIsFoundWhereItIsClicked) {
    const QTemporaryDir folder;
    const CoinPhoto coin = withCoin(folder, 24.25);
    ASSERT_GT(coin.radius_px, 20.0);
    window.workbench().openPhotos({{coin.path, head::ViewKind::Top}});
    ASSERT_TRUE(becomes([this] { return document().ready(); }));
    ASSERT_TRUE(previewIsCurrent());
    const RegistrationPtr before = document().registration();
    size().clicked().coin().click();
    ASSERT_TRUE(canvas().ruler().on());
    const auto click = [this](const Eigen::Vector2d& at) {
        QTest::mouseClick(&canvas(), Qt::LeftButton, {},
                          canvas().viewport().toCanvas({at.x(), at.y()}).toPoint());
    };
    click(coin.centre_px);
    EXPECT_EQ(document().registration(), before) << "which coin it is was not said yet";
    QComboBox& coins = size().clicked().coins();
    coins.setCurrentIndex(coins.findText("50 euro cent"));
    emit coins.activated(coins.currentIndex());
    ASSERT_NEAR(size().clicked().diameter().value(), 24.25, 1e-9);
    click(coin.centre_px);
    ASSERT_TRUE(changesFrom(before));
    ASSERT_EQ(document().registration()->rulers.size(), 1U);
    const head::KnownLength found = document().registration()->rulers.front();
    EXPECT_EQ(found.name, "coin");
    EXPECT_NEAR((found.to.v - found.from.v).norm(), 2.0 * coin.radius_px, 0.04 * coin.radius_px);
    EXPECT_TRUE(size().says().text().contains("Coin")) << size().says().text().toStdString();
    EXPECT_EQ(document().history().undoText(), "Size of the head");
    // Where there is none it is said, and both edges can be clicked.
    const RegistrationPtr measured = document().registration();
    click(coin.centre_px + Eigen::Vector2d(0.0, -3.2 * coin.radius_px));
    ASSERT_TRUE(becomes([this] { return window.messages().sentence().contains("edges"); }))
        << window.messages().sentence().toStdString();
    EXPECT_EQ(canvas().ruler().measure(), ClickedMeasure::CoinEdges);
    click(coin.centre_px - Eigen::Vector2d(coin.radius_px, 0.0));
    click(coin.centre_px + Eigen::Vector2d(coin.radius_px, 0.0));
    ASSERT_TRUE(changesFrom(measured));
    EXPECT_EQ(document().registration()->rulers.size(), 2U);
    document().undo();
    document().undo();
    EXPECT_EQ(document().registration(), before);
}

TEST_F(SizeTest, AnIrisIsMeasuredByItsEdges) {
    openSample();
    const RegistrationPtr before = document().registration();
    // The middle between the corners of the client's left eye, as the mesh has them.
    const auto& marks = before->own->landmarks;
    ASSERT_EQ(marks.size(), 468U);
    const Eigen::Vector2d eye = 0.5 * (marks[362].v + marks[263].v);
    const double iris_px = 11.71 * before->view.scaleAt(*before->view.lift(base::ImagePoint(eye))).value;
    size().clicked().iris().click();
    canvas().setFocus();
    const auto click = [this](const Eigen::Vector2d& at) {
        QTest::mouseClick(&canvas(), Qt::LeftButton, {},
                          canvas().viewport().toCanvas({at.x(), at.y()}).toPoint());
    };
    for (int i = 0; i < 4; ++i)
        canvas().zoomIn();
    click(eye - Eigen::Vector2d(0.5 * iris_px, 0.0));
    click(eye + Eigen::Vector2d(0.5 * iris_px, 0.0));
    ASSERT_TRUE(changesFrom(before));
    ASSERT_EQ(document().registration()->rulers.size(), 1U);
    EXPECT_EQ(document().registration()->rulers.front().name, "iris");
    EXPECT_TRUE(size().says().text().contains("Iris"));
    // It was as broad as the fit had it: the head stays.
    EXPECT_NEAR(breadth_mm(), 2.0 * before->view.head.surface.halfAxes_mm().x(), 4.0);
    document().undo();
    EXPECT_EQ(document().registration(), before);
}

TEST_F(SizeTest, WhatWasMeasuredInAPhotoComesBackWithTheHead) {
    const QTemporaryDir folder;
    openSample();
    const RegistrationPtr before = document().registration();
    const head::View& view = before->view;
    const auto at = [&](double left, double front) {
        return *view.project(head::onHead(view.head.surface, {left, front}));
    };
    const std::vector<head::KnownLength> measured = {
        {"ruler", at(-20, 40), at(15, 42), base::Millimetres(55.0), 1.5},
        {"coin", at(-5, 30), at(5, 30), base::Millimetres(23.25), 2.5}};
    window.workbench().layRulers(idOf(0), measured);
    ASSERT_TRUE(changesFrom(before));
    const double breadth = breadth_mm();
    const std::filesystem::path file = folder.filePath("h.json").toStdString();
    ASSERT_TRUE(window.workbench().saveHead(file));
    document().undo();
    ASSERT_TRUE(document().registration()->rulers.empty());
    const RegistrationPtr bare = document().registration();
    ASSERT_TRUE(window.workbench().openHead(file));
    ASSERT_TRUE(changesFrom(bare));
    const std::vector<head::KnownLength>& read = document().registration()->rulers;
    ASSERT_EQ(read.size(), 2U);
    for (std::size_t i = 0; i < 2; ++i) {
        EXPECT_EQ(read[i].name, measured[i].name);
        EXPECT_EQ(read[i].length.value, measured[i].length.value);
        EXPECT_LT((read[i].from.v - measured[i].from.v).norm(), 1e-9);
        EXPECT_EQ(read[i].sigma_percent, measured[i].sigma_percent);
    }
    EXPECT_NEAR(breadth_mm(), breadth, 0.01);
    // Fitted from the photos again, they still count.
    const RegistrationPtr laid = document().registration();
    size().fromPhotos().click();
    ASSERT_TRUE(changesFrom(laid));
    EXPECT_TRUE(size().says().text().contains("Ruler"));
    EXPECT_TRUE(size().says().text().contains("Coin"));
}

} // namespace trichion::studio

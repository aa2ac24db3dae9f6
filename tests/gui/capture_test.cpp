// How photos come in besides from files, and what is said about them.

#include "gui/fake_camera.h"
#include "photo/decode.h"
#include "studio/capture/camera_dialog.h"
#include "studio/capture/capture_control.h"
#include "studio/capture/ghost_overlay.h"
#include "studio/capture/live_picture.h"
#include "studio/capture/photo_notes.h"
#include "studio/capture/photo_protocol.h"
#include "studio/capture/vault_ghost.h"
#include "studio/panels/value_slider.h"
#include "studio/practice/page_parts.h"
#include "studio/services/messages.h"
#include "studio/services/photo_advice.h"
#include "studio/workbench.h"
#include "support/picture_changes.h"
#include "support/picture_file.h"
#include "trichion/base/file.h"
#include "trichion/base/resources.h"
#include "trichion/head/by_hand.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

namespace trichion::studio {

namespace {

constexpr int kPatience_ms = 60'000;

template<class Condition>
bool becomes(const Condition& condition) {
    return QTest::qWaitFor(condition, kPatience_ms);
}

QImage sample() {
    static const QImage image =
        QImage(QString::fromStdString(base::resourcePath("samples/scan_front.png").string()))
            .scaled(480, 480, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return image;
}

QPushButton* button(const QWidget& within, const QString& name) {
    for (auto* each : within.findChildren<QPushButton*>())
        if (each->accessibleName() == name && !each->isHidden())
            return each;
    return nullptr;
}

/// A head in the middle of a photo, seen from the front.
head::View frontView(int width_px, int height_px, double pxPerMm) {
    head::View view{{std::string(64, 'a'), width_px, height_px},
                    head::cameraOf(width_px, height_px, {}),
                    head::meanHead(),
                    {},
                    {}};
    view.pose.rotationHeadToCamera =
        head::frankfurtToCamera(head::ViewKind::Front) * head::headToFrankfurt(view.head.longAxisRise);
    view.pose.centreCamera_mm = {0.0, 0.0, view.camera.focal_px / pxPerMm};
    return view;
}

PhotoPtr photoOf(base::Picture picture, const std::string& sum) {
    const auto pixels = std::make_shared<const base::Picture>(std::move(picture));
    return std::make_shared<const LoadedPhoto>(LoadedPhoto{
        pixels, PicturePyramid(pixels), {sum, pixels->width(), pixels->height()}, std::nullopt, {}, 0.0});
}

RegistrationPtr registrationOf(const head::View& view) {
    return std::make_shared<const Registration>(Registration{view, std::nullopt, {}, {}, {}, {}, {}});
}

} // namespace

TEST(Ghost, LiesHeadUponHead) {
    const head::View then = frontView(1200, 900, 2.0);
    head::View now = frontView(2400, 1800, 3.0);
    now.camera.principal_px += Eigen::Vector2d(150.0, -80.0);
    const GhostPicture ghost{QImage(600, 450, QImage::Format_RGB32), then, "May"};
    const QRectF place = placeOf(ghost, {2400.0, 1800.0}, now);
    const head::PixelBox from = head::silhouetteBox(then);
    const head::PixelBox to = head::silhouetteBox(now);
    const double scale = place.width() / then.photo.width_px;
    EXPECT_NEAR(scale, 1.5, 0.01);
    EXPECT_NEAR(place.x() + scale * from.centre().x(), to.centre().x(), 0.5);
    EXPECT_NEAR(place.y() + scale * from.high.y(), to.high.y(), 1.0);
    // Where a head is not known: the whole picture, as large as it fits, in its own shape.
    const QRectF whole = placeOf({ghost.image, std::nullopt, "May"}, {1000.0, 1000.0}, now);
    EXPECT_DOUBLE_EQ(whole.width() / whole.height(), 600.0 / 450.0);
    EXPECT_TRUE(QRectF(0.0, 0.0, 1000.0, 1000.0).contains(whole));
}

TEST(PhotoProtocol, NamesWhatIsMissingInTheOrderInWhichItIsTaken) {
    using head::ViewKind;
    EXPECT_EQ(viewsMissing({}), protocolViews());
    const std::vector<ViewKind> some = {ViewKind::Top, ViewKind::Front, ViewKind::QuarterLeft,
                                        ViewKind::Front};
    EXPECT_EQ(viewsMissing(some), (std::vector<ViewKind>{ViewKind::Left, ViewKind::Right, ViewKind::Back}));
    EXPECT_EQ(nextView(some), ViewKind::Left);
    EXPECT_TRUE(sentenceForMissing(viewsMissing(protocolViews())).isEmpty());
    for (const ViewKind view : protocolViews())
        EXPECT_FALSE(promptFor(view).isEmpty());
}

TEST(PhotoAdvice, SaysTheSameAsTheCommandLine) {
    for (const imaging::PhotoFault fault : imaging::kPhotoFaults)
        EXPECT_EQ(sentenceFor(fault).toStdString(), imaging::adviceOf(fault));
}

TEST(CameraDialogTest, WhatWasTakenIsLookedAtKeptAndTheNextViewFollows) {
    auto camera = std::make_unique<FakeCamera>(sample());
    CaptureSession session;
    session.ghost = [](head::ViewKind view, const std::function<void(GhostPicture)>& then) {
        then(view == head::ViewKind::Front ? GhostPicture{sample(), std::nullopt, "May"} : GhostPicture());
    };
    CameraDialog dialog(std::move(camera), session);
    dialog.show();
    QSignalSpy kept(&dialog, &CameraDialog::kept);
    EXPECT_EQ(dialog.view(), head::ViewKind::Front);
    EXPECT_EQ(dialog.picture().picture().size(), sample().size());
    EXPECT_FALSE(dialog.picture().ghost().empty());
    ASSERT_NE(button(dialog, "Take the photo"), nullptr);
    button(dialog, "Take the photo")->click();
    EXPECT_EQ(button(dialog, "Take the photo"), nullptr) << "one picture at a time";
    ASSERT_TRUE(becomes([&] { return dialog.state() == CameraDialog::State::Taken; }));
    EXPECT_EQ(dialog.said(), sentenceFor(imaging::PhotoFault::FewPixels));
    button(dialog, "Keep it")->click();
    ASSERT_EQ(kept.size(), 1);
    const auto bytes = kept[0][0].value<PhotoBytes>();
    const photo::Photo decoded = photo::decodePhoto(*bytes, "photo", {});
    EXPECT_EQ(decoded.pixels.width(), sample().width());
    EXPECT_EQ(dialog.view(), head::ViewKind::Left);
    EXPECT_TRUE(dialog.picture().ghost().empty());
    EXPECT_EQ(dialog.state(), CameraDialog::State::Live);
}

TEST(CameraDialogTest, ACameraThatGoesLosesNothing) {
    auto first = std::make_unique<FakeCamera>(sample());
    FakeCamera* const camera = first.get();
    CameraDialog dialog(std::move(first), {});
    dialog.listCameras = [] { return std::vector<CameraName>{{"b", "Another"}}; };
    dialog.openCamera = [](const QByteArray&) { return std::make_unique<FakeCamera>(sample()); };
    dialog.show();
    QSignalSpy kept(&dialog, &CameraDialog::kept);
    button(dialog, "Take the photo")->click();
    emit camera->lost();
    EXPECT_EQ(dialog.state(), CameraDialog::State::Lost);
    EXPECT_TRUE(dialog.said().contains("still here")) << dialog.said().toStdString();
    button(dialog, "Keep it")->click();
    EXPECT_EQ(kept.size(), 1);
    EXPECT_EQ(dialog.state(), CameraDialog::State::Lost);
    EXPECT_FALSE(button(dialog, "Take the photo")->isEnabled());
    dialog.use(dialog.openCamera("b")); // plugged in again
    EXPECT_EQ(dialog.state(), CameraDialog::State::Live);
    button(dialog, "Take the photo")->click();
    EXPECT_EQ(dialog.state(), CameraDialog::State::Looking);
}

TEST(PhotoNotesTest, SaysQuietlyWhatToDoBetterUntilItIsClosed) {
    Document document;
    PhotoNotes notes(document, nullptr);
    const int id = document.startWith(photoOf(test::uniformPicture(800, 800, 30), std::string(64, 'a')));
    EXPECT_TRUE(notes.text().isEmpty());
    document.setHead({{{id, registrationOf(frontView(800, 800, 2.5))}}, document.sharedHead()});
    ASSERT_TRUE(becomes([&] { return notes.faultsOf(id).has_value(); }));
    EXPECT_TRUE(notes.text().startsWith(sentenceFor(imaging::PhotoFault::Dark)))
        << notes.text().toStdString();
    notes.setQuiet(true);
    EXPECT_TRUE(notes.text().isEmpty());
    notes.setQuiet(false);
    notes.findChild<QToolButton*>()->click();
    EXPECT_TRUE(notes.text().isEmpty());
}

class CaptureTest : public testing::Test {
  public:
    CaptureTest() {
        QMenu* file = window.menuBar()->addMenu("File");
        addPhotos = file->addAction("Add");
        QMenu* view = window.menuBar()->addMenu("View");
        QAction* before = view->addAction("Before");
        window.setCentralWidget(&canvas);
        capture.hasCamera = [] { return false; };
        capture.fillMenus(window, addPhotos, before);
        window.show();
    }
    ~CaptureTest() override { window.takeCentralWidget(); }

  protected:
    QMainWindow window;
    Document document;
    GuideChoice guides;
    Workbench workbench{document};
    Canvas canvas{document, guides};
    CaptureControl capture{document, workbench, canvas, window};
    QAction* addPhotos = nullptr;
};

TEST_F(CaptureTest, AHugePictureIsRefusedInOneSentenceAndASmallOneIsNotLostUnasked) {
    QSignalSpy failed(&capture, &CaptureControl::failed);
    EXPECT_FALSE(capture.cameraAction().isVisible()) << "no camera, no menu entry";
    QGuiApplication::clipboard()->setText("no picture");
    capture.pasteAction().trigger();
    ASSERT_EQ(failed.size(), 1);
    QImage huge(10'000, 10'000, QImage::Format_Mono); // 100 megapixels
    huge.fill(0);
    QGuiApplication::clipboard()->setImage(huge);
    capture.pasteAction().trigger();
    ASSERT_TRUE(becomes([&] { return failed.size() == 2; }));
    EXPECT_TRUE(failed[1][0].toString().contains("64 million")) << failed[1][0].toString().toStdString();
    EXPECT_EQ(document.photo(), nullptr);

    QImage small(96, 80, QImage::Format_RGB32);
    small.fill(Qt::darkGreen);
    QGuiApplication::clipboard()->setImage(small);
    capture.pasteAction().trigger();
    ASSERT_TRUE(becomes([&] { return document.photo() != nullptr; }));
    EXPECT_EQ(document.photo()->pixels->width(), 96);
    EXPECT_NE(workbench.newBytesOf(document.photo()->identity), nullptr);
    QString asked;
    asking() = [&asked](QWidget*, const Question& question) {
        asked = question.title;
        return false;
    };
    EXPECT_FALSE(capture.mayLosePhotos());
    EXPECT_FALSE(asked.isEmpty());
    workbench.photosKept();
    EXPECT_TRUE(capture.mayLosePhotos());
    ASSERT_TRUE(becomes([&] { return !workbench.importer().busy(); }));
}

TEST(Ghost, LiesOverThePhotoThatIsShownAsStronglyAsWanted) {
    Document document;
    GuideChoice guides;
    Canvas canvas(document, guides);
    canvas.resize(600, 500);
    const int first = document.startWith(photoOf(test::uniformPicture(800, 800, 200), std::string(64, 'a')));
    const int second = document.addView(photoOf(test::uniformPicture(800, 800, 60), std::string(64, 'b')));
    document.setHead({{{first, registrationOf(frontView(800, 800, 2.5))},
                       {second, registrationOf(frontView(800, 800, 2.5))}},
                      document.sharedHead()});
    document.show(second);
    canvas.show();
    GhostOverlay overlay(document, canvas);
    EXPECT_TRUE(ghostIn(document, head::ViewKind::Back, second).empty());
    overlay.setGhost(ghostIn(document, head::ViewKind::Front, second));
    ASSERT_FALSE(overlay.ghost().empty());
    const QRectF seen = canvas.viewport().photoRect() & QRectF(canvas.rect());
    const QPoint side(static_cast<int>(seen.left()) + 8, static_cast<int>(seen.top()) + 8); // no lines there
    overlay.setOpacity(1.0);
    EXPECT_EQ(canvas.grab().toImage().pixelColor(side).red(), 200) << "the earlier photo alone";
    overlay.setOpacity(0.0);
    EXPECT_EQ(canvas.grab().toImage().pixelColor(side).red(), 60) << "this photo alone";
}

TEST_F(CaptureTest, AGhostThatIsNotThereIsSaidAndGoesByItsKey) {
    capture.follow(true);
    EXPECT_FALSE(capture.ghostAction().isEnabled());
    document.startWith(photoOf(test::uniformPicture(800, 800, 200), std::string(64, 'a')));
    capture.follow(true);
    capture.ghostAction().trigger();
    EXPECT_TRUE(capture.ghostBar().sentence().contains("not found"));
    EXPECT_TRUE(capture.ghost().ghost().empty());
    capture.ghostAction().trigger();
    EXPECT_TRUE(capture.ghostBar().sentence().isEmpty());
}

TEST_F(CaptureTest, OfManyFilesTheBrokenOnesAreNamedInOneMessage) {
    const QTemporaryDir folder;
    std::vector<PhotoSource> sources;
    for (const char* name : {"one.jpg", "two.jpg", "three.jpg"}) {
        const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / name;
        base::durableWrite(path, std::string_view("no photo"));
        sources.push_back({path});
    }
    QSignalSpy failed(&workbench, &Workbench::failed);
    workbench.openPhotos(sources);
    ASSERT_TRUE(becomes([&] { return !workbench.importer().busy(); }));
    ASSERT_EQ(failed.size(), 1);
    for (const char* name : {"one.jpg", "two.jpg", "three.jpg"})
        EXPECT_TRUE(failed[0][0].toString().contains(name)) << failed[0][0].toString().toStdString();
}

} // namespace trichion::studio

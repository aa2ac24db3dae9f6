#include "gui/studio_fixture.h"
#include "studio/canvas/surface_path.h"
#include "studio/document/views.h"
#include "studio/services/common_head.h"
#include "trichion/base/file.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QImage>
#include <QMimeData>
#include <QTemporaryDir>
#include <QToolButton>
#include <QUrl>

namespace trichion::studio {

namespace {

void drop(MainWindow& window, const std::vector<std::filesystem::path>& paths) {
    QMimeData data;
    QList<QUrl> urls;
    for (const std::filesystem::path& path : paths)
        urls << QUrl::fromLocalFile(QString::fromStdString(path.string()));
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QDropEvent event(QPointF(50.0, 50.0), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
}

head::View squareView(int side_px, double focal35_mm, const head::Head& head) {
    head::View view{{}, head::cameraOf(side_px, side_px, focal35_mm), head, {}, {}};
    view.photo.width_px = view.photo.height_px = side_px;
    return view;
}

std::filesystem::path sample(const char* name) {
    return base::resourcePath(std::string("samples/") + name);
}

} // namespace

TEST(ViewList, KeepsOneShownAndGoesRound) {
    ViewList list;
    EXPECT_FALSE(viewBeside(list, 1));
    for (const int id : {4, 7, 9})
        list = withView(list, id);
    EXPECT_EQ(list.shown, 4);
    EXPECT_EQ(viewBeside(list, 1), 7);
    EXPECT_EQ(viewBeside(list, -1), 9);
    list.shown = 9;
    list = withoutView(list, 9);
    EXPECT_EQ(list.shown, 7);
    EXPECT_EQ(withoutView(list, 4).shown, 7);
    EXPECT_EQ(withoutView(list, 1234), list);
    EXPECT_EQ(withoutView(withoutView(list, 4), 7), ViewList{});
}

TEST_F(StudioTest, AllPhotosOfAHeadShareItAndTheDesign) {
    openSamples();
    ASSERT_EQ(document().list().ids.size(), 3U);
    EXPECT_EQ(document().list().shown, idOf(0));
    const Eigen::Vector3d axes = document().registration()->view.head.surface.halfAxes_mm();
    for (const PhotoView& view : document().views())
        EXPECT_EQ(view.registration->view.head.surface.halfAxes_mm(), axes);
    const auto design = document().design();
    show(2);
    EXPECT_EQ(document().design(), design);
    EXPECT_EQ(document().registration()->view.fit.kind, head::ViewKind::Top);
    EXPECT_EQ(window.panel().design().dots(), canvas().preview()->facts.dots);
}

TEST_F(StudioTest, ADragInOneViewShowsInTheOthersAndInTheFilmstrip) {
    openSamples();
    ASSERT_TRUE(becomes(
        [this] { return window.filmStrip().thumbnail(idOf(2)) && window.filmStrip().thumbnail(idOf(1)); }));
    const auto quarter = window.filmStrip().thumbnail(idOf(1));
    drag(handle(middle()), handle(middle()) + QPoint(0, -25));
    const head::ScalpPoint place = document().design()->hairline.points[middle()];
    ASSERT_TRUE(becomes([this] {
        const auto& thumbnail = window.filmStrip().thumbnail(idOf(1));
        return thumbnail && thumbnail->design == document().design();
    }));
    EXPECT_NE(window.filmStrip().thumbnail(idOf(1))->after->samples(), quarter->after->samples());
    show(1);
    EXPECT_EQ(document().design()->hairline.points[middle()], place);
    // The handle in the other photo lies where that photo shows the same place of the scalp.
    const QPointF pixel = canvas().viewport().toPhoto(QPointF(handle(middle())));
    const auto under = placeAt(document().registration()->view, pixel);
    ASSERT_TRUE(under);
    EXPECT_LT((under->vector() - place.vector()).norm(), 1.0);
    // And it can be dragged back from there.
    drag(handle(middle()), handle(middle()) + QPoint(0, 18));
    EXPECT_NE(document().design()->hairline.points[middle()], place);
    EXPECT_EQ(document().registration()->view.fit.kind, head::ViewKind::QuarterLeft);
}

TEST_F(StudioTest, WhatAViewHidesIsNeitherDrawnNorGrabbed) {
    openSamples();
    show(1);
    std::size_t hidden = 0;
    const head::View& view = document().registration()->view;
    for (std::size_t i = 0; i < document().design()->hairline.points.size(); ++i) {
        if (canvas().hairline().handleAt(i, canvas().viewport()))
            continue;
        ++hidden;
        const base::HeadPoint point =
            head::onHead(view.head.surface, document().design()->hairline.points[i]);
        EXPECT_LT(view.facing(point), 0.2);
        const auto pixel = view.project(point);
        const std::string before = json();
        const QPoint at = canvas().viewport().toCanvas({pixel->v.x(), pixel->v.y()}).toPoint();
        QTest::mousePress(&canvas(), Qt::LeftButton, {}, at);
        EXPECT_NE(canvas().hairline().selected(), i);
        QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, at);
        EXPECT_EQ(json(), before);
    }
    EXPECT_GT(hidden, 0U);
}

TEST(SeenAt, KnowsTheEdgesOfThePhoto) {
    head::View view = squareView(400, 60.0, head::meanHead());
    view.pose.rotationHeadToCamera = head::orientationOf(head::ViewKind::Top);
    view.pose.centreCamera_mm = {0.0, 0.0, 700.0};
    EXPECT_TRUE(seenAt(view, {0.0, 0.0}));
    EXPECT_FALSE(seenAt(view, {0.0, 170.0})) << "turned away";
    view.pose.centreCamera_mm = {-320.0, 0.0, 700.0};
    EXPECT_FALSE(seenAt(view, {0.0, 0.0})) << "beside the photo";
}

TEST_F(StudioTest, KeysAndTheFilmstripSwitchPhotosAndEachKeepsItsZoom) {
    openSamples();
    QTest::keyClick(&canvas(), Qt::Key_1, Qt::ControlModifier);
    ASSERT_DOUBLE_EQ(canvas().viewport().deviceScale(), 1.0);
    const QPointF origin = canvas().viewport().toCanvas({0.0, 0.0});
    QTest::keyClick(&canvas(), Qt::Key_PageDown);
    EXPECT_EQ(document().list().shown, idOf(1));
    EXPECT_TRUE(canvas().viewport().untouched());
    QTest::keyClick(&window, Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_EQ(document().list().shown, idOf(2));
    QTest::keyClick(&canvas(), Qt::Key_PageDown);
    EXPECT_EQ(document().list().shown, idOf(0));
    EXPECT_DOUBLE_EQ(canvas().viewport().deviceScale(), 1.0);
    EXPECT_EQ(canvas().viewport().toCanvas({0.0, 0.0}), origin);
    EXPECT_NE(canvas().preview(), nullptr) << "the last picture is there at once";
    QListWidget& list = window.filmStrip().list();
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(list.item(2)).center());
    EXPECT_EQ(document().list().shown, idOf(2));
    QTest::keyClick(&list, Qt::Key_Left);
    EXPECT_EQ(document().list().shown, idOf(1));
    EXPECT_EQ(document().history().count(), 2)
        << "looking is no step of the history; the two photos added are";
}

TEST_F(StudioTest, RemovingAPhotoCanBeUndone) {
    openSamples();
    show(1);
    const int id = idOf(1);
    const auto registration = document().registration();
    const std::string design = json();
    window.filmStrip().list().setFocus();
    QTest::keyClick(&window.filmStrip().list(), Qt::Key_Delete);
    EXPECT_EQ(document().list().ids.size(), 2U);
    EXPECT_NE(document().list().shown, id);
    EXPECT_EQ(window.filmStrip().list().count(), 2);
    document().undo();
    ASSERT_EQ(idOf(1), id);
    EXPECT_EQ(document().list().shown, id);
    EXPECT_EQ(document().registration(), registration);
    EXPECT_EQ(json(), design);
    EXPECT_FALSE(window.isWindowModified()) << "the design is what it was";
}

TEST_F(StudioTest, WithoutItsLastPhotoTheWindowIsCalmAgainAndUndoBringsItBack) {
    openSample();
    window.actions().removePhoto->trigger();
    EXPECT_FALSE(canvas().isVisible());
    EXPECT_FALSE(window.filmStrip().isVisible());
    EXPECT_FALSE(window.panel().isVisible());
    window.actions().undo->trigger();
    EXPECT_TRUE(canvas().isVisible());
    EXPECT_TRUE(previewIsCurrent());
}

// As a file manager starts the program with a design and the photos it was made on.
TEST_F(StudioTest, ADesignBesideAPhotoAtTheStartIsShownOnIt) {
    const QTemporaryDir folder;
    const std::filesystem::path file = std::filesystem::path(folder.path().toStdString()) / "d.trichion";
    design::Design design = design::proposeDesign(head::meanHead());
    design.hairline.style = "of another day";
    base::durableWrite(file, design::designToJson(design));
    window.openFiles({sample("scan_front.png"), file});
    EXPECT_EQ(window.shell().page(), Page::Studio);
    ASSERT_TRUE(becomes([this] { return fittedViews() > 0 && !document().showsNeutral(); }));
    EXPECT_EQ(document().design()->hairline.style, "of another day");
    EXPECT_TRUE(window.windowTitle().contains("d.trichion"));
}

TEST_F(StudioTest, DroppedPhotosJoinTheHeadAndBrokenOnesAreNamedOnce) {
    openSample();
    const QTemporaryDir folder;
    std::vector<std::filesystem::path> paths = {sample("scan_threequarter.png")};
    for (const char* name : {"a.jpg", "b.jpg", "c.jpg"}) {
        paths.push_back(std::filesystem::path(folder.path().toStdString()) / name);
        base::durableWrite(paths.back(), std::string_view("no photo"));
    }
    paths.push_back(sample("scan_front.png")); // there already
    drop(window, paths);
    ASSERT_TRUE(becomes([this] {
        return !window.workbench().importer().busy() && !window.workbench().head().runner().busy();
    }));
    EXPECT_EQ(document().list().ids.size(), 2U);
    EXPECT_EQ(fittedViews(), 2U);
    EXPECT_TRUE(window.messages().sentence().startsWith("3 photos"))
        << window.messages().sentence().toStdString();
    document().undo();
    EXPECT_EQ(document().list().ids.size(), 1U);
    document().redo();
    EXPECT_EQ(fittedViews(), 2U) << "what was found is not looked for again";
}

TEST_F(StudioTest, APhotoThatShowsNobodyWaitsInTheStripUntilItIsShown) {
    openSample();
    const QTemporaryDir folder;
    const std::filesystem::path nobody = std::filesystem::path(folder.path().toStdString()) / "nobody.png";
    QImage picture(800, 600, QImage::Format_RGB32);
    picture.fill(Qt::gray);
    ASSERT_TRUE(picture.save(QString::fromStdString(nobody.string())));
    drop(window, {nobody});
    ASSERT_TRUE(becomes(
        [this] { return document().list().ids.size() == 2 && !document().view(idOf(1)).trouble.isEmpty(); }));
    EXPECT_FALSE(window.headBar().isVisible()) << "it does not disturb the photo that is worked on";
    document().show(idOf(1));
    EXPECT_TRUE(window.headBar().isVisible());
    document().show(idOf(0));
    EXPECT_FALSE(window.headBar().isVisible());
}

// The crown without its outline could be the top or a side: a line on a cheek would be worse than a question.
TEST_F(StudioTest, AGuessOfWhatAPhotoShowsIsAskedAboutInsteadOfUsed) {
    const QImage top(QString::fromStdString(sample("scan_top.png").string()));
    const QTemporaryDir folder;
    const std::filesystem::path crown = std::filesystem::path(folder.path().toStdString()) / "crown.png";
    ASSERT_TRUE(top.copy(top.width() / 5, top.height() / 5, top.width() * 3 / 5, top.height() * 3 / 5)
                    .save(QString::fromStdString(crown.string())));
    window.openPhoto(crown);
    ASSERT_TRUE(becomes([this] { return window.headBar().isVisible(); }));
    EXPECT_FALSE(document().ready());
    EXPECT_EQ(document().design(), nullptr);
}

} // namespace trichion::studio

#include "gui/studio_fixture.h"
#include "studio/services/messages.h"
#include "studio/services/mirrored_photo.h"
#include "trichion/base/file.h"
#include "trichion/head/client_head.h"

#include <QImage>
#include <QPushButton>
#include <QTemporaryDir>
#include <algorithm>

namespace trichion::studio {

namespace {

class MirrorTest : public StudioTest {
  protected:
    /// A sample as a mirror shows it.
    std::filesystem::path mirroredSample(const char* name) {
        const QImage image(QString::fromStdString(base::resourcePath(name).string()));
        const QString path = folder.filePath("mirrored.png");
        EXPECT_TRUE(image.mirrored(true, false).save(path));
        return path.toStdString();
    }

    bool fitted(std::size_t index) {
        return becomes([this, index] {
            return document().list().ids.size() > index && document().view(idOf(index)).registration &&
                   !window.workbench().importer().busy() && !window.workbench().head().runner().busy();
        });
    }

    QTemporaryDir folder;
};

Eigen::Vector2d middleOf(const head::View& view) {
    return view.project(base::HeadPoint())->v;
}

} // namespace

TEST_F(MirrorTest, APhotoIsMirroredInOneStepAndUndoGivesItBack) {
    openSample("samples/scan_threequarter.png");
    const PhotoPtr photo = document().photo();
    const RegistrationPtr before = document().registration();
    const std::string design = json();
    window.actions().mirrorPhoto->trigger();
    ASSERT_TRUE(becomes([&] { return document().photo() != photo; }));
    ASSERT_TRUE(fitted(0));
    const head::PhotoIdentity& now = document().photo()->identity;
    EXPECT_TRUE(now.flipped);
    EXPECT_TRUE(document().registration()->view.photo.flipped);
    EXPECT_EQ(now.sha256, photo->identity.sha256) << "it is the same file";
    for (const int x : {0, 400, 801}) {
        const std::uint8_t* was = photo->pixels->pixel(x, 700);
        EXPECT_TRUE(std::equal(was, was + 4, document().photo()->pixels->pixel(now.width_px - 1 - x, 700)));
    }
    EXPECT_EQ(document().registration()->view.fit.kind, mirrored(before->view.fit.kind));
    EXPECT_NEAR(middleOf(document().registration()->view).x(), now.width_px - middleOf(before->view).x(),
                0.02 * now.width_px);
    EXPECT_EQ(json(), design) << "the design is the head's";
    EXPECT_EQ(document().history().count(), 1);
    EXPECT_EQ(document().history().undoText(), "Mirror photo");
    document().undo();
    EXPECT_EQ(document().photo(), photo);
    EXPECT_EQ(document().registration(), before);
    EXPECT_TRUE(previewIsCurrent());
}

TEST_F(MirrorTest, AmongPhotosTheMirroredOneIsNamedAndOneClickPutsItRight) {
    window.openPhotos(
        {base::resourcePath("samples/scan_front.png"), mirroredSample("samples/scan_threequarter.png")});
    ASSERT_TRUE(fitted(1));
    ASSERT_TRUE(looksMirrored(*document().view(idOf(1)).registration));
    EXPECT_FALSE(looksMirrored(*document().view(idOf(0)).registration));
    ASSERT_TRUE(becomes([this] { return window.messages().sentence().contains("mirrored"); }))
        << window.messages().sentence().toStdString();
    ASSERT_EQ(window.messages().action().text(), "Mirror it");
    const PhotoPtr photo = document().view(idOf(1)).photo;
    window.messages().action().click();
    ASSERT_TRUE(becomes([&] { return document().view(idOf(1)).photo != photo; }));
    ASSERT_TRUE(fitted(1));
    for (const PhotoView& view : document().views())
        EXPECT_FALSE(looksMirrored(*view.registration));
    EXPECT_TRUE(document().view(idOf(1)).photo->identity.flipped);
}

TEST_F(MirrorTest, AHeadLaidByHandAndItsRulerAreMirroredWithThePhoto) {
    openSample();
    window.actions().correctHead->trigger();
    const QPoint at = canvas().head().gripAt(HeadTool::Inside, canvas().viewport()).toPoint();
    drag(at, at + QPoint(10, -6));
    RegistrationPtr before = document().registration();
    window.headBar().use().click();
    ASSERT_TRUE(becomes([&] { return document().registration() != before; }));
    before = document().registration();
    const head::View& view = before->view;
    const head::KnownLength ruler{"ruler", *view.project(head::onHead(view.head.surface, {-20.0, 40.0})),
                                  *view.project(head::onHead(view.head.surface, {15.0, 42.0})),
                                  base::Millimetres(55.0), 1.5};
    window.workbench().layRulers(idOf(0), {ruler});
    ASSERT_TRUE(becomes([&] { return document().registration() != before; }));
    before = document().registration();
    window.workbench().mirrorPhoto(idOf(0));
    ASSERT_TRUE(becomes([&] { return document().photo()->identity.flipped; }));
    ASSERT_TRUE(fitted(0));
    const head::View& now = document().registration()->view;
    const double width = now.photo.width_px;
    // A place of the client's left is seen where, in the mirror, that of the right was.
    for (const head::ScalpPoint& place : {head::ScalpPoint{-20.0, 40.0}, head::ScalpPoint{25.0, 20.0}}) {
        const auto was = before->view.project(head::onHead(before->view.head.surface, place));
        const auto is =
            now.project(head::onHead(now.head.surface, head::ScalpPoint{-place.left_deg, place.front_deg}));
        EXPECT_NEAR(is->v.x(), width - was->v.x(), 4.0);
        EXPECT_NEAR(is->v.y(), was->v.y(), 4.0);
    }
    ASSERT_EQ(document().registration()->rulers.size(), 1U);
    EXPECT_NEAR(document().registration()->rulers[0].from.v.x(), width - ruler.from.v.x(), 1e-9);
}

TEST_F(MirrorTest, AFileOfTheHeadBringsTheMirroredPhotoMirrored) {
    openSample("samples/scan_threequarter.png");
    window.actions().mirrorPhoto->trigger();
    ASSERT_TRUE(becomes([this] { return document().photo()->identity.flipped; }));
    ASSERT_TRUE(fitted(0));
    const head::View saved = document().registration()->view;
    const std::filesystem::path file = folder.filePath("h.json").toStdString();
    ASSERT_TRUE(window.workbench().saveHead(file));
    document().undo();
    ASSERT_FALSE(document().photo()->identity.flipped);
    ASSERT_TRUE(window.workbench().openHead(file));
    ASSERT_TRUE(becomes([this] { return document().photo()->identity.flipped; }));
    ASSERT_TRUE(fitted(0));
    EXPECT_LT((middleOf(document().registration()->view) - middleOf(saved)).norm(), 1.0);
    EXPECT_EQ(document().registration()->view.fit.kind, saved.fit.kind);
}

} // namespace trichion::studio

#include "gui/studio_fixture.h"
#include "studio/services/messages.h"
#include "support/picked_apart.h"
#include "trichion/base/file.h"
#include "trichion/head/by_hand.h"
#include "trichion/head/client_head.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QUrl>
#include <array>
#include <cstdio>

namespace trichion::studio {

namespace {

void expectOneHead(const Document& document) {
    for (const PhotoView& view : document.views())
        EXPECT_EQ(view.registration->view.head, document.views().front().registration->view.head);
}

/// A photo registered exactly on a head, with what its outline says.
RegistrationPtr exactly(head::ViewKind kind, const head::Head& head) {
    const head::PhotoIdentity photo{std::string(64, static_cast<char>('a' + static_cast<int>(kind))), 3000,
                                    3000};
    head::View view{photo,
                    head::cameraOf(3000, 3000, 70.0),
                    head,
                    {head::orientationOf(kind), Eigen::Vector3d(20.0, -30.0, 800.0)},
                    {}};
    view.fit.kind = kind;
    imaging::PhotoFit own{view, {}, {}, {}, {}, {}, {}, 1.0, 1.0, {}};
    own.evidence.camera = view.camera;
    own.evidence.pose = view.pose;
    for (const base::HeadPoint& point : head::silhouetteOf(head.surface, view.pose, 60))
        own.evidence.outline.push_back({*view.project(point), 1.0});
    for (const head::OutlinePoint& point : own.evidence.outline)
        own.view.fit.outline_px.push_back(point.position);
    Registration registration{own.view, {}, {}, {}, {}, {}, {}};
    registration.own = std::make_shared<const imaging::PhotoFit>(own);
    registration.texture = std::make_shared<const imaging::ScalpTexture>(
        imaging::ScalpTexture{base::FloatMap(), base::FloatMap(), own.view});
    return std::make_shared<const Registration>(registration);
}

HeadState stateOf(const std::vector<RegistrationPtr>& photos) {
    HeadState state{{}, std::make_shared<const SharedHead>()};
    for (std::size_t i = 0; i < photos.size(); ++i)
        state.registrations[static_cast<int>(i)] = photos[i];
    return state;
}

} // namespace

// Places that both photos show lie as near to each other as on the command line (SamplesShareOneHead).
TEST_F(StudioTest, TheSamePlaceOfTheScalpAgreesBetweenTheSamples) {
    openSamples();
    expectOneHead(document());
    const std::array<const char*, 3> names = {"scan_front", "scan_threequarter", "scan_top"};
    std::vector<test::ScanTruth> truths;
    truths.reserve(names.size());
    for (const char* name : names)
        truths.push_back(test::readTruth(name));
    for (std::size_t a = 0; a < names.size(); ++a)
        for (std::size_t b = a + 1; b < names.size(); ++b) {
            const double apart_mm = test::pickedApart_mm(test::sharedPlaces(truths[a], truths[b]),
                                                         document().view(idOf(a)).registration->view,
                                                         document().view(idOf(b)).registration->view);
            std::printf("%s and %s: picked %.1f mm apart\n", names[a], names[b], apart_mm);
            EXPECT_LT(apart_mm, 3.0);
        }
    for (const PhotoView& view : document().views()) {
        ASSERT_TRUE(view.registration->apart_mm);
        EXPECT_LT(*view.registration->apart_mm, 3.0);
    }
}

TEST_F(StudioTest, AnotherPhotoMovesTheHeadInOneStepWithItAndUndoGivesBothBack) {
    openSample();
    const RegistrationPtr alone = document().registration();
    const SharedHeadPtr known = document().sharedHead();
    drag(handle(middle()), handle(middle()) + QPoint(0, -25)); // a design of one's own
    const int steps = document().history().count();
    const std::string design = json();
    window.workbench().addPhotos({{base::resourcePath("samples/scan_threequarter.png")}});
    ASSERT_TRUE(becomes([this] { return fittedViews() == 2; }));
    ASSERT_TRUE(becomes([this] { return !window.workbench().head().runner().busy(); }));
    EXPECT_EQ(document().history().count(), steps + 1) << "the photo and the head together";
    EXPECT_NE(document().view(idOf(0)).registration, alone);
    expectOneHead(document());
    EXPECT_TRUE(window.messages().sentence().contains("mm")) << "what has changed is said";
    EXPECT_EQ(json(), design);
    const RegistrationPtr together = document().view(idOf(0)).registration;
    document().undo();
    EXPECT_EQ(document().view(idOf(0)).registration, alone);
    EXPECT_EQ(document().sharedHead(), known);
    EXPECT_EQ(json(), design);
    document().redo();
    EXPECT_EQ(document().view(idOf(0)).registration, together);
    EXPECT_FALSE(window.workbench().head().runner().busy()) << "nothing is fitted again for that";
}

TEST_F(StudioTest, APhotoThatGoesNoLongerShapesTheHead) {
    openSample();
    const Eigen::Vector3d alone_mm = document().registration()->view.head.surface.halfAxes_mm();
    window.workbench().addPhotos({{base::resourcePath("samples/scan_threequarter.png")}});
    ASSERT_TRUE(becomes([this] { return fittedViews() == 2; }));
    const RegistrationPtr together = document().view(idOf(0)).registration;
    ASSERT_NE(together->view.head.surface.halfAxes_mm(), alone_mm);
    document().removeView(idOf(1));
    ASSERT_TRUE(becomes([&] { return document().registration() != together; }));
    EXPECT_LT((document().registration()->view.head.surface.halfAxes_mm() - alone_mm).norm(), 0.01);
    document().undo();
    EXPECT_EQ(document().view(idOf(0)).registration, together);
    EXPECT_EQ(fittedViews(), 2U);
}

TEST_F(StudioTest, AHeadLaidByHandKeepsItsTurnWhenOthersAreFitted) {
    openSample();
    window.actions().correctHead->trigger();
    canvas().head().setView(head::withPosture(canvas().head().view(), {9.0, 4.0, -3.0}));
    const RegistrationPtr before = document().registration();
    window.headBar().use().click();
    ASSERT_TRUE(becomes([&] { return document().registration() != before; }));
    window.workbench().addPhotos({{base::resourcePath("samples/scan_threequarter.png")}});
    ASSERT_TRUE(becomes([this] { return fittedViews() == 2; }));
    const head::View& view = document().view(idOf(0)).registration->view;
    const Eigen::Matrix3d frankfurt =
        view.pose.rotationHeadToCamera * head::headToFrankfurt(view.head.longAxisRise).transpose();
    head::View said = view;
    said.head.longAxisRise = before->view.head.longAxisRise;
    said = head::withPosture(said, {9.0, 4.0, -3.0});
    const Eigen::Matrix3d wanted =
        said.pose.rotationHeadToCamera * head::headToFrankfurt(said.head.longAxisRise).transpose();
    EXPECT_LT((frankfurt - wanted).norm(), 1e-6);
}

TEST_F(StudioTest, ASavedHeadComesBackWithItsPhotos) {
    openSamples();
    const QTemporaryDir folder;
    const auto file = std::filesystem::path(folder.path().toStdString()) / "head.json";
    ASSERT_TRUE(window.workbench().saveHead(file));
    std::vector<head::View> views;
    for (const PhotoView& view : document().views())
        views.push_back(view.registration->view);

    MainWindow other;
    other.openPhoto(base::resourcePath("samples/scan_front.png"));
    ASSERT_TRUE(becomes([&] { return other.document().ready(); }));
    const RegistrationPtr alone = other.document().registration();
    drop(other, file);
    ASSERT_TRUE(becomes([&] { return other.document().registration() != alone; }));
    const auto same = [](const head::View& a, const head::View& b) {
        return (a.head.surface.halfAxes_mm() - b.head.surface.halfAxes_mm()).norm() < 1e-6 &&
               (a.pose.rotationHeadToCamera - b.pose.rotationHeadToCamera).norm() < 1e-4 &&
               (a.pose.centreCamera_mm - b.pose.centreCamera_mm).norm() < 0.5;
    };
    EXPECT_TRUE(same(other.document().registration()->view, views[0]));
    EXPECT_EQ(other.document().history().undoText(), "Correct head");
    // A photo that is added later is known to the file as well: no kind is asked for.
    other.workbench().addPhotos({{base::resourcePath("samples/scan_top.png")}});
    ASSERT_TRUE(becomes([&] {
        return other.document().list().ids.size() == 2 &&
               other.document().view(other.document().list().ids[1]).registration;
    }));
    EXPECT_TRUE(same(other.document().view(other.document().list().ids[1]).registration->view, views[2]));
    while (other.document().history().canUndo())
        other.document().undo();
    EXPECT_EQ(other.document().registration(), alone);
    other.askUnsaved = [] { return Unsaved::Discard; };
}

TEST_F(StudioTest, AViewThatIsDroppedLaysItsPhoto) {
    openSample();
    const RegistrationPtr automatic = document().registration();
    head::View view = head::moved(automatic->view, {40.0, 0.0});
    const QTemporaryDir folder;
    const auto file = std::filesystem::path(folder.path().toStdString()) / "view.json";
    base::durableWrite(file, head::viewToJson(view));
    drop(window, file);
    ASSERT_TRUE(becomes([&] { return document().registration() != automatic; }));
    EXPECT_LT((document().registration()->view.pose.centreCamera_mm - view.pose.centreCamera_mm).norm(), 0.5);
    base::durableWrite(file, std::string_view(R"({"format": "trichion-head", "version": 99})"));
    drop(window, file);
    EXPECT_TRUE(window.messages().sentence().contains("view.json"))
        << window.messages().sentence().toStdString();
    document().undo();
    EXPECT_EQ(document().registration(), automatic);
}

TEST(CommonHead, OutlinesOfOneHeadAgreeOnIt) {
    const head::Head head{head::Ellipsoid(1.03 * head::meanHead().surface.halfAxes_mm())};
    const HeadState fitted = fittedTogether(
        stateOf({exactly(head::ViewKind::Front, head), exactly(head::ViewKind::Left, head)}), {});
    ASSERT_EQ(fitted.registrations.size(), 2U);
    EXPECT_EQ(fitted.head->views, (std::set<int>{0, 1}));
    for (const auto& [id, registration] : fitted.registrations) {
        EXPECT_EQ(registration->view.head, fitted.registrations.at(0)->view.head);
        EXPECT_LT(registration->view.fit.residual_px, 3.0);
        EXPECT_TRUE(disagreementOf(*registration).isEmpty()) << disagreementOf(*registration).toStdString();
    }
    EXPECT_FALSE(fitted.head->sources.empty());
}

TEST(CommonHead, AGivenHeadIsKeptAndTapesScaleIt) {
    HeadState state = stateOf({exactly(head::ViewKind::Front, head::meanHead())});
    SharedHead said = *state.head;
    said.given = head::Head{head::Ellipsoid({75.0, 82.0, 101.0}), base::Degrees(10.0)};
    state.head = std::make_shared<const SharedHead>(said);
    EXPECT_EQ(fittedTogether(state, {}).registrations.at(0)->view.head, *said.given);
    said.given.reset();
    said.tapes.circumference = base::Millimetres(610.0);
    state.head = std::make_shared<const SharedHead>(said);
    const HeadState taped = fittedTogether(state, {});
    EXPECT_GT(taped.registrations.at(0)->view.head.surface.halfAxes_mm().x(),
              1.03 * head::meanHead().surface.halfAxes_mm().x());
    EXPECT_LT(taped.head->sizeSigma_percent, 2.0);
}

// The picture stays as it was on a similar head; another shape is laid to the outline that was seen.
TEST(CommonHead, AnotherHeadIsLaidUnderTheSamePicture) {
    const RegistrationPtr photo = exactly(head::ViewKind::Left, head::meanHead());
    const head::Head larger{head::Ellipsoid(1.1 * head::meanHead().surface.halfAxes_mm())};
    const RegistrationPtr moved = laidOn(photo, larger);
    EXPECT_EQ(moved->view.head, larger);
    for (double left = -60.0; left < 60.0; left += 17.0) {
        const auto at = [&](const head::View& view) -> Eigen::Vector2d {
            return view.project(head::onHead(view.head.surface, {left, 25.0}))->v;
        };
        EXPECT_LT((at(photo->view) - at(moved->view)).norm(), 1e-6);
    }
    EXPECT_EQ(laidOn(photo, head::meanHead()), photo);
    const Eigen::Vector3d stretch(1.0, 1.08, 1.0);
    const head::Head high{head::Ellipsoid(head::meanHead().surface.halfAxes_mm().cwiseProduct(stretch))};
    const RegistrationPtr reshaped = laidOn(photo, high);
    EXPECT_GT(reshaped->view.fit.residual_px, 0.0);
    EXPECT_LT(reshaped->view.fit.residual_px, 40.0);
}

TEST(CommonHead, PhotosThatShowThePlacesElsewhereSaySo) {
    Registration photo = *exactly(head::ViewKind::Top, head::meanHead());
    EXPECT_FALSE(doubtOf(photo));
    photo.apart_mm = 9.0;
    EXPECT_TRUE(doubtOf(photo));
    EXPECT_TRUE(doubtsOf(photo).contains("9 mm")) << doubtsOf(photo).toStdString();
}

TEST(RegistrationByHand, KeepsTheSeenOutlineOnlyWhereTheHeadStillLies) {
    const RegistrationPtr before = exactly(head::ViewKind::Front, head::meanHead());
    Registration seen = *before;
    seen.view.fit.residual_px = 3.0;
    seen.personProbability = base::FloatMap(4, 4);
    const auto known = std::make_shared<const Registration>(seen);
    const auto pixels = std::make_shared<const base::Picture>(base::Picture(3000, 3000));
    const LoadedPhoto photo{pixels, PicturePyramid(pixels), seen.view.photo, {}, {}};
    const auto nudged = registrationByHand(photo, head::moved(seen.view, {4.0, 0.0}), known);
    EXPECT_EQ(nudged->view.fit.residual_px, 3.0);
    EXPECT_FALSE(nudged->view.fit.automatic);
    const auto away = registrationByHand(photo, head::moved(seen.view, {400.0, 0.0}), known);
    EXPECT_EQ(away->view.fit.residual_px, 0.0);
    for (const base::ImagePoint& point : away->view.fit.outline_px)
        EXPECT_GE(point.v.x(), head::silhouetteBox(away->view).low.x() - 1.0);
}

} // namespace trichion::studio

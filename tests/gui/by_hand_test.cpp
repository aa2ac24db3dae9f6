#include "gui/studio_fixture.h"
#include "support/picked_apart.h"
#include "support/view_comparison.h"
#include "trichion/head/anatomy.h"
#include "trichion/head/by_hand.h"

#include <algorithm>
#include <array>
#include <cstdio>

// What a hand reaches on the canvas without any model: the samples with their exact geometry.

namespace trichion::studio {

namespace {

struct Sample {
    const char* name;
    head::ViewKind kind;
};

constexpr std::array<Sample, 3> kSamples = {{{"scan_front", head::ViewKind::Front},
                                             {"scan_threequarter", head::ViewKind::QuarterLeft},
                                             {"scan_top", head::ViewKind::Top}}};

/// Where the scan shows the places that a person recognises on the wireframe.
struct Known {
    Eigen::Vector2d low_px = Eigen::Vector2d::Constant(1e9); // box about the bare skull
    Eigen::Vector2d high_px = Eigen::Vector2d::Constant(-1e9);
    std::optional<Eigen::Vector2d> glabella_px;         // between the brows, on the midline
    Eigen::Vector2d front_px = Eigen::Vector2d::Zero(); // ends of the midline of the bare skull that is seen
    Eigen::Vector2d back_px = Eigen::Vector2d::Zero();
};

Known knownFrom(const test::ScanTruth& truth) {
    Known known;
    constexpr double kBrow_mm =
        95.0; // above the scan's origin: between the brows, whose ends lie at 93 to 98
    double nearest = 3.0;
    double mostInFront_mm = -1e9;
    double mostBehind_mm = 1e9;
    for (const test::TruthSample& point : truth.samples) {
        if (point.scan_mm.y() > 100.0) {
            known.low_px = known.low_px.cwiseMin(point.pixel_px);
            known.high_px = known.high_px.cwiseMax(point.pixel_px);
        }
        if (std::abs(point.scan_mm.x()) > 2.0)
            continue;
        const double fromBrow = std::abs(point.scan_mm.y() - kBrow_mm);
        if (fromBrow < nearest && point.scan_mm.z() > 40.0) {
            nearest = fromBrow;
            known.glabella_px = point.pixel_px;
        }
        if (!test::isScalp(point))
            continue;
        if (point.scan_mm.z() > mostInFront_mm) {
            mostInFront_mm = point.scan_mm.z();
            known.front_px = point.pixel_px;
        }
        if (point.scan_mm.z() < mostBehind_mm) {
            mostBehind_mm = point.scan_mm.z();
            known.back_px = point.pixel_px;
        }
    }
    return known;
}

class ByHandTest : public StudioTest {
  protected:
    HeadTool& tool() { return canvas().head(); }

    QPoint onCanvas(const Eigen::Vector2d& photo) {
        return canvas().viewport().toCanvas({photo.x(), photo.y()}).toPoint();
    }

    /// Lays the head in at most five drags, from where every head starts.
    head::View laidByHand(const Sample& sample, const Known& known) {
        const PhotoView& shown = document().shownView();
        tool().begin(
            head::startByHand(shown.photo->identity, shown.photo->focal35_mm, head::meanSkin(), sample.kind),
            std::nullopt, nullptr);
        canvas().update();
        const auto centre = [&] { return head::silhouetteBox(tool().view()).centre(); };
        // The top of the box and both sides belong to the skull in every view.
        const auto layUnderTheBox = [&] {
            const head::PixelBox box = head::silhouetteBox(tool().view());
            const Eigen::Vector2d by_px(0.5 * (known.low_px.x() + known.high_px.x()) - box.centre().x(),
                                        known.low_px.y() - box.low.y());
            drag(onCanvas(centre()), onCanvas(centre() + by_px));
        };
        layUnderTheBox();
        if (sample.kind == head::ViewKind::Top)
            tiltOnto(known);
        else {
            turnOnto(head::meanGlabella(tool().view().head.surface), known.glabella_px);
            turnOnto(head::onHead(tool().view().head.surface, head::ScalpPoint{0.0, 0.0}), known.back_px);
        }
        // Its breadth is seen when it is turned.
        const QPoint side = tool().gripAt(HeadTool::Right, canvas().viewport()).toPoint();
        drag(side, QPoint(onCanvas(known.high_px).x(), side.y()));
        layUnderTheBox();
        return tool().view();
    }

    /// From above only the middle line can be seen: the ring tilts the wireframe's onto it.
    void tiltOnto(const Known& known) {
        const head::Ellipsoid& surface = tool().view().head.surface;
        const auto at = [&](double front_deg) -> Eigen::Vector2d {
            return tool().view().project(head::onHead(surface, head::ScalpPoint{0.0, front_deg}))->v;
        };
        const Eigen::Vector2d is = at(40.0) - at(-40.0);
        const Eigen::Vector2d shall = known.front_px - known.back_px;
        const double turn = std::atan2(shall.y(), shall.x()) - std::atan2(is.y(), is.x());
        const QPointF centre = tool().gripAt(HeadTool::Inside, canvas().viewport());
        const QPointF grip = tool().gripAt(HeadTool::Tilt, canvas().viewport());
        const QPointF arm = grip - centre;
        drag(grip.toPoint(), (centre + QPointF(std::cos(turn) * arm.x() - std::sin(turn) * arm.y(),
                                               std::sin(turn) * arm.x() + std::cos(turn) * arm.y()))
                                 .toPoint());
    }

    /// The skin that the wireframe shows at a place is dragged to where the photo shows it.
    void turnOnto(const base::HeadPoint& place, const std::optional<Eigen::Vector2d>& to_px) {
        if (!to_px || tool().view().facing(place) < 0.1)
            return;
        const QPoint from = onCanvas(tool().view().project(place)->v);
        if (const QPoint to = onCanvas(*to_px); to != from)
            drag(from, to, Qt::ShiftModifier);
    }
};

} // namespace

TEST_F(ByHandTest, FiveDragsComeNearTheAutomaticFit) {
    double automatic_deg = 0.0;
    double byHand_deg = 0.0;
    window.resize(1366, 768); // a small laptop's: a drag goes by whole pixels of the canvas
    for (const Sample& sample : kSamples) {
        const auto before = document().photo();
        window.workbench().openPhotos(
            {{base::resourcePath("samples/" + std::string(sample.name) + ".png"), sample.kind}});
        ASSERT_TRUE(becomes([&] { return document().photo() != before && document().ready(); }));
        const test::ScanTruth truth = test::readTruth(sample.name);
        const double automatic = test::compare(document().registration()->view, truth).normal_deg;
        const test::Comparison hand = test::compare(laidByHand(sample, knownFrom(truth)), truth);
        std::printf("%s: automatic %.1f deg, by hand %.1f deg, area %.2f\n", sample.name, automatic,
                    hand.normal_deg, hand.areaMean);
        automatic_deg += automatic / 3.0;
        byHand_deg += hand.normal_deg / 3.0;
        EXPECT_NEAR(hand.areaMean, 1.0, 0.15);
        tool().end();
    }
    // 1.5 is aimed at (docs/method/head.md, "By hand"); whole pixels of the canvas alone make it 1.48
    // to 1.58.
    EXPECT_LE(byHand_deg, 1.65 * automatic_deg);
}

// Where nothing on the skin ties two photos together, a hand does: one place, as the first photo has it, is
// dragged to where the second shows it.
TEST_F(ByHandTest, OneTurnByASharedPlaceBringsTwoViewsTogether) {
    openSamples();
    HeadState state = document().headState();
    state.head = std::make_shared<const SharedHead>();
    for (auto& [id, registration] : state.registrations) {
        Registration bare = *registration;
        bare.texture = std::make_shared<const imaging::ScalpTexture>(
            imaging::ScalpTexture{base::FloatMap(), base::FloatMap(), bare.view});
        registration = std::make_shared<const Registration>(bare);
    }
    state = fittedTogether(state, {});
    std::vector<test::ScanTruth> truths;
    truths.reserve(kSamples.size());
    for (const Sample& sample : kSamples)
        truths.push_back(test::readTruth(sample.name));
    for (std::size_t a = 0; a < kSamples.size(); ++a)
        for (std::size_t b = a + 1; b < kSamples.size(); ++b) {
            const std::vector<test::SharedPlace> places = test::sharedPlaces(truths[a], truths[b]);
            const head::View& first = state.registrations.at(idOf(a))->view;
            const head::View& second = state.registrations.at(idOf(b))->view;
            Eigen::Vector2d middle = Eigen::Vector2d::Zero();
            for (const test::SharedPlace& place : places)
                middle += place.inB_px / static_cast<double>(places.size());
            const auto shared = std::min_element(
                places.begin(), places.end(), [&](const test::SharedPlace& p, const test::SharedPlace& q) {
                    return (p.inB_px - middle).norm() < (q.inB_px - middle).norm();
                });
            const base::HeadPoint skin = *first.lift(base::ImagePoint(shared->inA_px));
            document().show(idOf(b));
            tool().begin(second, std::nullopt, nullptr);
            turnOnto(skin, shared->inB_px);
            const double before_mm = test::pickedApart_mm(places, first, second);
            const double after_mm = test::pickedApart_mm(places, first, tool().view());
            // As the window keeps it: all fitted again, the turn locked.
            HeadState laid = state;
            laid.registrations.at(idOf(b)) = withLaid(
                registrationByHand(*document().photo(), tool().view(), document().view(idOf(b)).registration),
                placesShared(tool().view(), tool().laid(), idOf(b), state.registrations));
            Registration bare = *laid.registrations.at(idOf(b));
            bare.texture = state.registrations.at(idOf(b))->texture;
            laid.registrations.at(idOf(b)) = std::make_shared<const Registration>(bare);
            laid = fittedTogether(laid, {});
            const double kept_mm = test::pickedApart_mm(places, laid.registrations.at(idOf(a))->view,
                                                        laid.registrations.at(idOf(b))->view);
            std::printf("%s and %s: picked %.1f mm apart, %.1f after one turn, %.1f as kept\n",
                        kSamples[a].name, kSamples[b].name, before_mm, after_mm, kept_mm);
            EXPECT_LT(after_mm, 3.0);
            EXPECT_LT(kept_mm, 3.0);
            tool().end();
        }
}

} // namespace trichion::studio

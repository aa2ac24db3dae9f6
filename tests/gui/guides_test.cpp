#include "gui/studio_fixture.h"
#include "studio/canvas/readout.h"
#include "studio/canvas/surface_path.h"
#include "studio/panels/segments.h"
#include "trichion/head/height.h"
#include "trichion/head/measure.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSettings>
#include <algorithm>
#include <random>

namespace trichion::studio {

namespace {

bool overlap(const QPolygonF& a, const QPolygonF& b) {
    return a.intersects(b);
}

/// Along the skin between two places, mm.
double apart(const head::View& view, const head::ScalpPoint& a, const head::ScalpPoint& b) {
    return head::skinDistance(view.head.surface, a, b).value;
}

/// Straight through the head, in mm.
double through(const head::View& view, const head::ScalpPoint& a, const head::ScalpPoint& b) {
    return (head::onHead(view.head.surface, a).v - head::onHead(view.head.surface, b).v).norm();
}

} // namespace

class GuidesTest : public StudioTest {
  protected:
    void SetUp() override {
        QSettings().remove("guides");
        window.guides().setOn(false);
        window.guides().setSnapping(true);
        for (const GuideGroup group : kGuideGroups)
            window.guides().setChosen(group, false);
        window.guides().setOn(false);
        StudioTest::SetUp();
    }

    void showAll() {
        for (const GuideGroup group : kGuideGroups)
            window.guides().setChosen(group, true);
    }

    const head::View& view() { return document().registration()->view; }
    const head::ScalpPoint& point(std::size_t index) { return document().design()->hairline.points[index]; }

    /// The guides of the head that is shown.
    head::Guides guides() { return guidesOf(view().head, presetOf(window.guides().proportions())); }

    QPoint pixelOf(const head::ScalpPoint& place) {
        const auto at = seenAt(view(), place);
        return at ? canvas().viewport().toCanvas(*at).toPoint() : QPoint(-1, -1);
    }

    double rise() {
        const head::ScalpPoint middle = design::middleOf(design::outlineOf(*document().design())).value();
        return head::riseAboveGlabella(document().design()->head.surface, middle).value;
    }

    HairlineSection& section() { return window.panel().hairline(); }

    void choose(QComboBox& box, int index) {
        box.setCurrentIndex(index);
        emit box.activated(index);
    }
};

TEST_F(GuidesTest, NamesCoverNeitherEachOtherNorWhatTheHandHolds) {
    openSamples();
    showAll();
    std::size_t names = 0;
    for (const std::size_t photo : {0U, 1U, 2U})
        for (const double zoom : {1.0, 1.8, 3.0}) {
            show(photo);
            canvas().zoomToFit();
            for (double z = 1.0; z < zoom; z *= 1.25)
                canvas().zoomIn();
            const QImage picture = canvas().grab().toImage();
            const auto& labels = canvas().guideOverlay().labels();
            names += labels.size();
            for (std::size_t i = 0; i < labels.size(); ++i) {
                const QPolygonF corners = labels[i].corners();
                EXPECT_TRUE(QRectF(canvas().rect()).contains(corners.boundingRect()));
                for (std::size_t k = i + 1; k < labels.size(); ++k)
                    EXPECT_FALSE(overlap(corners, labels[k].corners()))
                        << labels[i].text.toStdString() << " / " << labels[k].text.toStdString();
                for (const QRectF& handle :
                     canvas().hairline().covered(canvas().viewport(), canvas().fontMetrics()))
                    EXPECT_FALSE(overlap(corners, QPolygonF(handle))) << labels[i].text.toStdString();
            }
        }
    EXPECT_GT(names, 60U);
}

TEST_F(GuidesTest, OnlyWhatFacesTheCameraIsDrawnAndItLiesOnItsGuide) {
    openSamples();
    showAll();
    const auto faces = [this](const QPointF& at) {
        const auto place = placeAt(view(), at);
        return place && view().facing(head::onHead(view().head.surface, *place)) > -1e-6;
    };
    for (const std::size_t photo : {0U, 1U, 2U}) {
        show(photo);
        const GuidePicture* picture = canvas().guideOverlay().picture();
        ASSERT_NE(picture, nullptr);
        const head::Guides all = guides();
        EXPECT_GT(picture->lines.size(), 12U);
        EXPECT_GT(picture->marks.size(), 2U);
        for (const SeenMark& mark : picture->marks) {
            ASSERT_TRUE(faces(mark.at)) << mark.name;
            EXPECT_LT(apart(view(), *placeAt(view(), mark.at), guides().place(mark.name).value()), 0.01);
        }
        for (const SeenLine& line : picture->lines) {
            const head::GuideLine* guide = all.line(line.name);
            if (guide == nullptr || line.name == "zone-border") // several lines of one name
                continue;
            for (int i = 0; i < line.path.elementCount(); ++i) {
                const auto place = placeAt(view(), line.path.elementAt(i));
                ASSERT_TRUE(place) << line.name;
                const auto nearest =
                    std::ranges::min_element(guide->points, {}, [&](const head::ScalpPoint& other) {
                        return through(view(), other, *place); // the way along the skin takes long to find
                    });
                EXPECT_LT(apart(view(), *place, *nearest), 0.01) << line.name;
            }
        }
    }
    show(2); // from above the face is hidden
    for (const SeenMark& mark : canvas().guideOverlay().picture()->marks)
        EXPECT_NE(mark.name, "canthus-left");
}

TEST_F(GuidesTest, KeysShowAndHideThemAndTheChoiceIsRemembered) {
    openSample();
    const QImage bare = canvas().grab().toImage();
    QTest::keyClick(&canvas(), Qt::Key_4, Qt::AltModifier);
    EXPECT_TRUE(window.guides().shown(GuideGroup::Zones)) << "a group's key shows the guides";
    EXPECT_TRUE(window.actions().anatomy->isChecked());
    EXPECT_TRUE(window.panel().guides().group(GuideGroup::Zones).isChecked());
    EXPECT_NE(canvas().grab().toImage(), bare);
    QTest::keyClick(&canvas(), Qt::Key_G);
    EXPECT_FALSE(window.guides().on());
    EXPECT_EQ(canvas().grab().toImage(), bare);
    QTest::keyClick(&canvas(), Qt::Key_G, Qt::ShiftModifier);
    EXPECT_FALSE(window.guides().snapping());
    QTest::keyClick(&canvas(), Qt::Key_G);
    window.panel().guides().group(GuideGroup::Fifths).click();
    const GuideChoice next;
    EXPECT_TRUE(next.on());
    EXPECT_FALSE(next.snapping());
    EXPECT_TRUE(next.chosen(GuideGroup::Zones));
    EXPECT_TRUE(next.chosen(GuideGroup::Fifths));
    EXPECT_FALSE(next.chosen(GuideGroup::Points));
    EXPECT_EQ(document().history().count(), 0) << "looking changes no design";
}

TEST_F(GuidesTest, APointSnapsToAGuidePointAndShiftLetsItLieFree) {
    openSample();
    window.guides().setChosen(GuideGroup::Points, true);
    const head::ScalpPoint wanted = guides().place("mid-frontal-point").value();
    const QPoint near = pixelOf(wanted) + QPoint(3, 4);
    ASSERT_GT(apart(view(), point(middle()), wanted), 5.0);
    drag(handle(middle()), near, Qt::ShiftModifier);
    EXPECT_GT(apart(view(), point(middle()), wanted), 0.5);
    document().undo();
    drag(handle(middle()), near);
    EXPECT_LT(apart(view(), point(middle()), wanted), 0.01);
    EXPECT_FALSE(canvas().hairline().snap()) << "the hint goes with the hand";
    document().undo();
    window.guides().setSnapping(false);
    drag(handle(middle()), near);
    EXPECT_GT(apart(view(), point(middle()), wanted), 0.5);
    document().undo();
    window.guides().setSnapping(true);
    window.guides().setOn(false);
    drag(handle(middle()), near);
    EXPECT_GT(apart(view(), point(middle()), wanted), 0.5) << "nothing unseen draws the point";
}

TEST_F(GuidesTest, WithoutSymmetryAPointSnapsToTheMirrorImageOfItsTwin) {
    openSample();
    window.actions().mirror->trigger();
    const std::size_t index = middle() + 2;
    drag(handle(index), handle(index) + QPoint(0, 40));
    const head::ScalpPoint wanted = point(middle() - 2).mirrored();
    ASSERT_GT(apart(view(), point(index), wanted), 4.0);
    const QPoint from = handle(index);
    const QPoint to = pixelOf(wanted) + QPoint(2, -3);
    QTest::mousePress(&canvas(), Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, QPointF(to), canvas().mapToGlobal(QPointF(to)), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&canvas(), &move);
    ASSERT_TRUE(canvas().hairline().snap());
    EXPECT_EQ(canvas().hairline().snap()->guide, HeadGuides::kTwin);
    (void)canvas().grab(); // with the readings beside it
    QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, to);
    EXPECT_LT(apart(view(), point(index), wanted), 1e-6);
}

TEST_F(GuidesTest, ReadingsSayHeightDistanceAndRecession) {
    openSample();
    const HeadGuides head(document(), window.guides());
    const auto& points = document().design()->hairline.points;
    const Readings inMiddle = head.readingsAt(points[middle()]);
    EXPECT_NEAR(inMiddle.aboveBrow_mm, rise(), 0.3);
    EXPECT_NEAR(inMiddle.besideMidline_mm, 0.0, 0.01);
    EXPECT_NEAR(inMiddle.recession_mm.value(), 0.0, 0.1);
    EXPECT_EQ(linesOf(inMiddle).size(), 2);
    EXPECT_TRUE(linesOf(inMiddle)[1].contains("on the midline"));
    const Readings corner = head.readingsAt(points[middle() + 4]);
    EXPECT_GT(corner.besideMidline_mm, 30.0);
    EXPECT_GT(corner.recession_mm.value(), 10.0);
    EXPECT_EQ(linesOf(corner).size(), 3);
}

TEST_F(GuidesTest, APresetPutsTheLineInOneStepAndTheGuidesFollow) {
    openSample();
    const std::string before = json();
    for (int index = 1; index < section().preset().count(); ++index) {
        const head::GuidePreset& preset =
            head::guidePreset(section().preset().itemData(index).toString().toStdString());
        const int steps = document().history().index();
        choose(section().preset(), index);
        EXPECT_EQ(document().history().index(), steps + 1) << preset.id;
        EXPECT_EQ(document().design()->hairline.style, preset.style);
        EXPECT_NEAR(rise(), preset.midFrontalRise_mm, 0.5) << preset.id;
        EXPECT_EQ(window.guides().proportions().preset, preset.id);
        EXPECT_EQ(section().preset().currentIndex(), index);
        section().height().button(0).click();
        EXPECT_NEAR(rise(), preset.lowRise_mm, 0.5) << preset.id;
        section().height().button(2).click();
        EXPECT_NEAR(rise(), preset.highRise_mm, 0.5) << preset.id;
        EXPECT_EQ(section().height().chosen(), 2);
        EXPECT_TRUE(document().history().undoText().contains("high"))
            << document().history().undoText().toStdString();
        section().height().button(1).click();
    }
    while (document().history().canUndo())
        document().undo();
    EXPECT_EQ(json(), before);
    EXPECT_EQ(section().preset().currentIndex(), 0);
    ASSERT_TRUE(previewIsCurrent());
}

TEST_F(GuidesTest, AnEntryUnderTheHandIsShownBeforeItIsTaken) {
    openSample();
    const std::string before = json();
    const QImage bare = canvas().grab().toImage();
    const int index = section().preset().findData("men-mature");
    section().preset().showPopup();
    emit section().preset().highlighted(index);
    ASSERT_TRUE(canvas().hairline().considered());
    const design::Hairline considered = *canvas().hairline().considered();
    EXPECT_EQ(considered.style, "receded");
    EXPECT_NE(canvas().grab().toImage(), bare);
    EXPECT_EQ(json(), before) << "looking changes nothing";
    section().preset().hidePopup();
    EXPECT_FALSE(canvas().hairline().considered());
    EXPECT_EQ(canvas().grab().toImage(), bare);
    choose(section().preset(), index);
    EXPECT_EQ(document().design()->hairline, considered);
    emit section().style().highlighted(section().style().findData("straight"));
    EXPECT_EQ(canvas().hairline().considered()->style, "straight");
    section().style().hidePopup();
}

TEST_F(GuidesTest, AStyleKeepsThePlaceAndResetPutsAMovedLineBack) {
    openSample();
    choose(section().preset(), section().preset().findData("men"));
    choose(section().style(), section().style().findData("widows-peak"));
    EXPECT_NEAR(rise(), 80.0, 0.5);
    const std::string placed = json();
    drag(handle(middle()), handle(middle()) + QPoint(0, 30), Qt::ShiftModifier);
    EXPECT_EQ(section().preset().currentIndex(), -1) << "a line of one's own";
    auto* reset = window.panel().findChild<QPushButton*>("resetLine");
    ASSERT_NE(reset, nullptr);
    reset->click();
    EXPECT_EQ(json(), placed);
    choose(section().preset(), 0);
    EXPECT_EQ(document().design()->hairline,
              design::hairlineOf("widows-peak", document().design()->head.surface));
}

TEST_F(GuidesTest, ADifferenceOfTheSidesIsSaidAndMadeAlikeFromEither) {
    openSample();
    EXPECT_EQ(section().difference(), "Sides alike");
    EXPECT_FALSE(section().copyButton(head::Side::Left).isEnabled());
    const std::string before = json();
    window.actions().mirror->trigger();
    const std::size_t index = middle() + 2; // on the client's left
    drag(handle(index), handle(index) + QPoint(0, 40), Qt::ShiftModifier);
    const std::string uneven = json();
    EXPECT_TRUE(section().difference().contains("mm")) << section().difference().toStdString();
    section().copyButton(head::Side::Right).click();
    EXPECT_EQ(section().difference(), "Sides alike");
    EXPECT_EQ(json(), before);
    EXPECT_EQ(document().history().undoText(), "Both sides like the right");
    document().undo();
    EXPECT_EQ(json(), uneven);
    const head::ScalpPoint moved = point(index);
    section().copyButton(head::Side::Left).click();
    EXPECT_EQ(section().difference(), "Sides alike");
    EXPECT_EQ(point(middle() - 2), moved.mirrored());
}

TEST(Labels, StandInBoundsApartAndTheFirstHasTheChoice) {
    std::mt19937 random(3);
    std::uniform_real_distribution<double> at(0.0, 400.0);
    std::uniform_real_distribution<double> turn(-90.0, 90.0);
    const QRectF bounds(0.0, 0.0, 400.0, 400.0);
    for (int round = 0; round < 20; ++round) {
        const std::vector<QRectF> taken = {{at(random), at(random), 40.0, 40.0}};
        std::vector<LabelWish> wishes;
        for (int i = 0; i < 40; ++i) {
            LabelWish wish{QString::number(i), {70.0, 16.0}, {{{at(random), at(random)}, {}}}};
            wish.anchors.push_back({{at(random), at(random)}, turn(random)});
            wishes.push_back(wish);
        }
        const auto placed = placeLabels(wishes, taken, bounds);
        EXPECT_GT(placed.size(), 15U);
        for (std::size_t i = 0; i < placed.size(); ++i) {
            EXPECT_TRUE(bounds.contains(placed[i].corners().boundingRect()));
            EXPECT_FALSE(overlap(placed[i].corners(), QPolygonF(taken.front())));
            for (std::size_t k = i + 1; k < placed.size(); ++k)
                EXPECT_FALSE(overlap(placed[i].corners(), placed[k].corners()));
        }
        const auto alone = placeLabels({wishes.front()}, taken, bounds);
        if (!alone.empty()) {
            EXPECT_EQ(placed.front().plate, alone.front().plate);
        }
    }
}

} // namespace trichion::studio

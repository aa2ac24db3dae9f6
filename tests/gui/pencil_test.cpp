#include "gui/studio_fixture.h"
#include "photo/encode.h"
#include "support/line_comparison.h"
#include "trichion/base/file.h"

#include <QPushButton>
#include <QTemporaryDir>

namespace trichion::studio {

namespace {

using Places = std::vector<head::ScalpPoint>;

/// What a practitioner draws in a style, from temple to temple.
Places lineOn(const head::View& view) {
    const Places all = design::hairlineOf("rounded", view.head.surface).points;
    Places line;
    for (const head::ScalpPoint& place : test::dense(Places(all.begin() + 3, all.end() - 3)))
        line.push_back({place.left_deg, place.front_deg - 4.0}); // not where the proposal has it already
    return line;
}

class DrawnLine : public StudioTest {
  protected:
    /// The front sample with a line on it, opened.
    void openMarked() {
        openSample();
        m_drawn = lineOn(document().registration()->view);
        test::Stroke stroke;
        stroke.width_mm = 2.0;
        const base::Picture marked =
            test::withStroke(*document().photo()->pixels, document().registration()->view, m_drawn, stroke);
        base::durableWrite(markedPath(), photo::encodePng(marked, {}));
        const auto before = document().photo();
        window.openPhoto(markedPath());
        ASSERT_TRUE(becomes([&] { return document().photo() != before && document().ready(); }));
        ASSERT_TRUE(previewIsCurrent());
    }

    std::filesystem::path markedPath() const {
        return std::filesystem::path(m_folder.path().toStdString()) / "marked.png";
    }

    void look() {
        window.actions().drawnLine->trigger();
        ASSERT_TRUE(becomes([this] { return window.drawnLine().on(); }));
    }

    PencilTool& tool() { return canvas().pencil(); }

    QPoint proposed(std::size_t index) {
        return tool().handleAt(index, canvas().viewport()).value_or(QPointF(-1.0, -1.0)).toPoint();
    }

    double middleAway_mm(const design::Design& design) {
        const Places& points = design.hairline.points;
        return test::awayFrom_mm(m_drawn, points[points.size() / 2], document().registration()->view);
    }

    QTemporaryDir m_folder;
    Places m_drawn;
};

} // namespace

TEST_F(DrawnLine, IsOfferedAndBecomesTheHairlineInOneStep) {
    openMarked();
    ASSERT_TRUE(becomes([this] { return window.messages().sentence().contains("black line"); }))
        << window.messages().sentence().toStdString();
    const std::string before = json();
    EXPECT_GT(middleAway_mm(*document().design()), 3.0) << "the proposal lies elsewhere";
    window.messages().action().click();
    ASSERT_TRUE(becomes([this] { return window.drawnLine().on(); }));
    EXPECT_TRUE(window.pencilBar().sentence().contains("black line"));
    EXPECT_EQ(canvas().shown(), Shown::Before) << "no dots over what is compared";
    EXPECT_EQ(json(), before) << "a proposal changes nothing";
    QTest::keyClick(&canvas(), Qt::Key_Return);
    EXPECT_FALSE(window.drawnLine().on());
    EXPECT_FALSE(window.pencilBar().isVisible());
    EXPECT_LT(middleAway_mm(*document().design()), 2.0);
    EXPECT_EQ(canvas().shown(), Shown::Design);
    EXPECT_EQ(document().history().undoText(), "Hairline as drawn on the skin");
    window.actions().undo->trigger();
    EXPECT_EQ(json(), before);
}

TEST_F(DrawnLine, MarksWhatThePhotoDoesNotShow) {
    openMarked();
    look();
    const PencilProposal& proposal = tool().proposal();
    ASSERT_EQ(proposal.pieces.size() + 1, proposal.points.size());
    EXPECT_EQ(proposal.pieces.front(), Piece::NotSeen) << "before the ear nothing was drawn";
    EXPECT_EQ(proposal.pieces.back(), Piece::NotSeen);
    double seen_mm = 0.0;
    const auto curves = curvesOf(proposal);
    ASSERT_EQ(curves.size(), proposal.pieces.size());
    for (std::size_t k = 0; k < curves.size(); ++k)
        if (proposal.pieces[k] == Piece::Seen)
            for (const Eigen::Vector2d& place : curves[k]) {
                EXPECT_LT(test::awayFrom_mm(m_drawn, {place.x(), place.y()}, document().registration()->view),
                          6.0);
                seen_mm += 0.7;
            }
    EXPECT_GT(seen_mm, 80.0);
}

TEST_F(DrawnLine, EscapeAndTheButtonDiscardIt) {
    openMarked();
    const std::string before = json();
    look();
    QTest::keyClick(&canvas(), Qt::Key_Escape);
    EXPECT_FALSE(window.drawnLine().on());
    window.panel().hairline().drawnLine().click();
    ASSERT_TRUE(window.drawnLine().on()) << "what was found is known";
    window.pencilBar().discard().click();
    EXPECT_FALSE(window.drawnLine().on());
    EXPECT_EQ(json(), before);
    EXPECT_FALSE(document().history().canUndo());
}

TEST_F(DrawnLine, IsPutRightByHandBeforeItIsTaken) {
    openMarked();
    look();
    const Places found = tool().proposal().points;
    const std::size_t middle = found.size() / 2;
    drag(proposed(middle), proposed(middle) + QPoint(0, -20));
    ASSERT_NE(tool().proposal().points[middle], found[middle]);
    window.actions().undo->trigger();
    EXPECT_EQ(tool().proposal().points, found) << "a drag is taken back";
    ASSERT_TRUE(window.drawnLine().on());
    drag(proposed(middle), proposed(middle) + QPoint(0, -20));
    const Places moved = tool().proposal().points;
    QTest::keyClick(&canvas(), Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_GT(tool().proposal().points[middle].front_deg, moved[middle].front_deg);
    window.pencilBar().use().click();
    EXPECT_GT(document().design()->hairline.points[middle].front_deg, moved[middle].front_deg);
    EXPECT_EQ(document().design()->hairline.points.front(), found.front());
    window.actions().undo->trigger();
    EXPECT_FALSE(document().history().canUndo()) << "one step, whatever the hand did before";
}

TEST_F(DrawnLine, StaysOpenOnTheOtherPhotosOfTheHead) {
    openMarked();
    window.addPhotos({base::resourcePath("samples/scan_threequarter.png")});
    ASSERT_TRUE(becomes([this] { return fittedViews() == 2; }));
    show(0);
    look();
    show(1);
    ASSERT_TRUE(window.drawnLine().on());
    EXPECT_NE(proposed(tool().proposal().points.size() / 2), QPoint(-1, -1)) << "drawn where it lies there";
    const Places proposal = tool().proposal().points;
    QTest::keyClick(&canvas(), Qt::Key_Return);
    EXPECT_EQ(document().design()->hairline.points, proposal);
    show(0);
    EXPECT_FALSE(window.drawnLine().on());
}

TEST_F(DrawnLine, GoesWithItsPhoto) {
    openMarked();
    look();
    window.openPhoto(base::resourcePath("samples/scan_front.png"));
    ASSERT_TRUE(becomes([this] { return !window.drawnLine().on(); }));
    EXPECT_FALSE(window.pencilBar().isVisible());
}

TEST_F(StudioTest, WhereNoLineIsDrawnNoneIsOfferedAndAskingSaysSo) {
    openSample();
    ASSERT_TRUE(becomes([this] { return !window.drawnLine().quietRunner().busy(); }));
    EXPECT_FALSE(window.messages().isVisible()) << window.messages().sentence().toStdString();
    const std::string before = json();
    window.actions().drawnLine->trigger();
    ASSERT_TRUE(becomes([this] { return window.messages().isVisible(); }));
    EXPECT_TRUE(window.messages().sentence().contains("No line"));
    EXPECT_FALSE(window.drawnLine().on());
    EXPECT_EQ(json(), before);
}

TEST_F(StudioTest, TheSearchForALineCanBeStopped) {
    BackgroundRunner& runner = window.drawnLine().runner();
    bool started = false;
    // As soon as the head is found, so that nothing is known of a line yet.
    QObject::connect(&window.workbench().head().runner(), &BackgroundRunner::busyChanged, &window,
                     [&](bool busy) {
                         if (busy || started || !document().ready())
                             return;
                         window.actions().drawnLine->trigger();
                         started = runner.busy();
                         runner.cancel();
                     });
    openSample();
    EXPECT_TRUE(started);
    ASSERT_TRUE(becomes([&] { return !runner.busy(); }));
    EXPECT_FALSE(window.drawnLine().on());
    EXPECT_FALSE(window.messages().isVisible()) << "who stops it needs no message";
}

} // namespace trichion::studio

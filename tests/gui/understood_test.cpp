#include "gui/studio_fixture.h"
#include "studio/services/messages.h"
#include "studio/services/seen_elsewhere.h"

#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTemporaryDir>
#include <algorithm>
#include <memory>
#include <set>

namespace trichion::studio {

using Line = imaging::Shown;

namespace {

class UnderstoodTest : public StudioTest {
  protected:
    std::set<Line> shownLines() {
        std::set<Line> kinds;
        for (const imaging::ShownLine& line : canvas().understood().lines())
            if (!line.points.empty())
                kinds.insert(line.what);
        return kinds;
    }

    /// The front sample twice in one picture, the right one smaller.
    std::filesystem::path twoHeads() {
        const QImage one(QString::fromStdString(base::resourcePath("samples/scan_front.png").string()));
        QImage both(one.width() * 17 / 10, one.height(), QImage::Format_RGB32);
        both.fill(one.pixelColor(5, 5));
        QPainter painter(&both);
        painter.drawImage(0, 0, one);
        const double width = 0.7 * one.width();
        painter.drawImage(QRectF(one.width(), 0.2 * one.height(), width, 0.7 * one.height()), one);
        painter.end();
        const QString path = folder.filePath("two.png");
        EXPECT_TRUE(both.save(path));
        return path.toStdString();
    }

    QTemporaryDir folder;
};

} // namespace

TEST_F(UnderstoodTest, WhatWasFoundIsDrawnOverThePhotoAndEscapeEndsIt) {
    openSample();
    QTest::keyClick(&canvas(), Qt::Key_U);
    ASSERT_TRUE(canvas().understood().on());
    EXPECT_TRUE(window.understoodBar().isVisible());
    EXPECT_TRUE(window.actions().understood->isChecked());
    EXPECT_EQ(canvas().shown(), Shown::Before) << "nothing lies over what was seen";
    const std::set<Line> kinds = shownLines();
    for (const Line what : {Line::Rim, Line::Midline, Line::OutlineUsed, Line::Brow, Line::Eye, Line::Face})
        EXPECT_TRUE(kinds.contains(what)) << static_cast<int>(what);
    EXPECT_TRUE(window.understoodBar().legend().text().contains("outline seen"));
    EXPECT_FALSE(window.understoodBar().flip().isVisible());
    const QImage with = canvas().grab().toImage();
    QTest::keyClick(&canvas(), Qt::Key_Escape);
    EXPECT_FALSE(canvas().understood().on());
    EXPECT_FALSE(window.understoodBar().isVisible());
    EXPECT_FALSE(window.actions().understood->isChecked());
    EXPECT_NE(canvas().grab().toImage(), with);
    EXPECT_EQ(document().history().count(), 0);
}

TEST_F(UnderstoodTest, ADoubtfulHeadIsSaidAndBothWaysOutAreOffered) {
    window.workbench().openPhotos(
        {{base::resourcePath("samples/scan_top.png"), head::ViewKind::QuarterLeft}});
    ASSERT_TRUE(becomes([this] { return document().ready(); }));
    EXPECT_TRUE(doubtOf(*document().registration()));
    ASSERT_TRUE(window.messages().isVisible());
    EXPECT_EQ(window.messages().action(0).text(), "Show what was understood");
    EXPECT_EQ(window.messages().action(1).text(), "Correct by hand");
    window.messages().action(0).click();
    ASSERT_TRUE(canvas().understood().on());
    EXPECT_EQ(window.understoodBar().sentence(), doubtsOf(*document().registration()));
    window.understoodBar().correct().click();
    EXPECT_FALSE(canvas().understood().on());
    EXPECT_TRUE(window.headBar().isVisible());
    EXPECT_TRUE(canvas().head().on());
}

TEST_F(UnderstoodTest, OfTwoHeadsTheOneThatIsClickedIsTaken) {
    window.openPhoto(twoHeads());
    ASSERT_TRUE(becomes([this] { return document().ready(); }));
    const RegistrationPtr larger = document().registration();
    ASSERT_EQ(larger->own->faces.size(), 2U);
    EXPECT_TRUE(window.messages().sentence().contains("2 faces"))
        << window.messages().sentence().toStdString();
    EXPECT_EQ(window.messages().action(0).text(), "Choose the head");
    window.messages().action(0).click();
    ASSERT_EQ(canvas().understood().others().size(), 1U);
    const base::ImagePoint other = canvas().understood().others().front().centre;
    QTest::mouseClick(&canvas(), Qt::LeftButton, {},
                      canvas().viewport().toCanvas({other.v.x(), other.v.y()}).toPoint());
    ASSERT_TRUE(becomes([&] { return document().registration() != larger; }));
    const head::View& view = document().registration()->view;
    const auto under = view.lift(other);
    EXPECT_TRUE(under) << "the head lies where it was clicked";
    EXPECT_FALSE(larger->view.lift(other));
    EXPECT_LT(view.scaleAtCentre().value, larger->view.scaleAtCentre().value);
    const auto findings = document().registration()->findings;
    EXPECT_TRUE(std::none_of(findings.begin(), findings.end(), [](const base::Finding& finding) {
        return finding.code == base::FindingCode::SeveralFaces;
    })) << "the person has said which";
}

TEST_F(UnderstoodTest, PlacesThatAnotherPhotoSeesElsewhereAreShown) {
    openSamples();
    const HeadState state = document().headState();
    const int front = idOf(0);
    const std::vector<SeenElsewhere> all = seenElsewhere(state, front, 0.0);
    ASSERT_GT(all.size(), 8U);
    const head::View& own = state.registrations.at(front)->view;
    for (const SeenElsewhere& place : all) {
        const auto here = own.lift(place.here);
        const auto there = own.lift(place.there);
        ASSERT_TRUE(here);
        EXPECT_NE(place.other, front);
        if (there && own.facing(*there) > 0.2) {
            EXPECT_NEAR((here->v - there->v).norm(), place.apart_mm, 0.05);
        }
    }
    for (std::size_t i = 1; i < all.size(); ++i)
        EXPECT_GE(all[i - 1].apart_mm, all[i].apart_mm);
    // A photo whose head is laid 10 mm aside disagrees by about as much, and says so.
    const auto view = std::make_shared<Registration>(*state.registrations.at(front));
    HeadState aside = state;
    view->view.pose.centreCamera_mm.x() += 10.0;
    aside.registrations[front] = view;
    const std::vector<SeenElsewhere> moved = seenElsewhere(aside, front, 5.0);
    EXPECT_GT(moved.size(), all.size() / 2);
    window.actions().understood->trigger();
    for (const ShownDisagreement& shown : canvas().understood().disagreements())
        EXPECT_GE(shown.place.apart_mm, 2.0);
    if (!canvas().understood().disagreements().empty()) {
        EXPECT_TRUE(window.understoodBar().legend().text().contains("elsewhere"));
    }
}

TEST_F(UnderstoodTest, AnotherPhotoBringsItsOwnLines) {
    openSamples();
    window.actions().understood->trigger();
    EXPECT_TRUE(shownLines().contains(Line::Eye));
    show(2);
    EXPECT_TRUE(canvas().understood().on());
    EXPECT_FALSE(shownLines().contains(Line::Eye)) << "a view from above shows no eyes";
    window.actions().correctHead->trigger();
    EXPECT_FALSE(canvas().understood().on()) << "one thing at a time";
}

} // namespace trichion::studio

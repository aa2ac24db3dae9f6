// What the window does later or beside the hand, so that it is there soon and follows at once.

#include "studio/appearance/icons.h"
#include "studio/appearance/theme.h"
#include "studio/canvas/surface_path.h"
#include "studio/main_window.h"
#include "studio/panels/film_strip.h"
#include "studio/practice/lock_page.h"
#include "studio/practice/navigation_rail.h"
#include "studio/services/background_runner.h"
#include "trichion/head/fit.h"

#include <QApplication>
#include <QImage>
#include <QLayout>
#include <QTest>
#include <QToolButton>
#include <cstdlib>
#include <gtest/gtest.h>
#ifdef __linux__
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace trichion::studio {

namespace {

/// How many pixels of a picture have about this colour and are opaque.
int pixelsLike(const QImage& image, const QColor& colour) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor at = image.pixelColor(x, y);
            const int apart = std::abs(at.red() - colour.red()) + std::abs(at.green() - colour.green()) +
                              std::abs(at.blue() - colour.blue());
            count += at.alpha() > 200 && apart < 24 ? 1 : 0;
        }
    return count;
}

std::shared_ptr<const Registration> lookingDown(double shift_mm) {
    constexpr int kSide_px = 400;
    head::View view{{}, head::cameraOf(kSide_px, kSide_px, 60.0), head::meanHead(), {}, {}};
    view.photo.width_px = view.photo.height_px = kSide_px;
    view.pose.rotationHeadToCamera = head::orientationOf(head::ViewKind::Top);
    view.pose.centreCamera_mm = {shift_mm, 0.0, 700.0};
    return std::make_shared<const Registration>(Registration{view, {}, {}, {}, {}, {}, {}});
}

} // namespace

TEST(Icons, AreDrawnInTheSizeAndColourThatIsSeen) {
    const QIcon icon = iconOf("open");
    ASSERT_FALSE(icon.isNull());
    const QPalette palette = QApplication::palette();
    for (const int side : {16, 22, 37}) {
        const QImage usual = icon.pixmap(side, side).toImage();
        EXPECT_EQ(usual.width(), side);
        EXPECT_GT(pixelsLike(usual, palette.color(QPalette::ButtonText)), side / 4);
        const QImage chosen = icon.pixmap(QSize(side, side), QIcon::Normal, QIcon::On).toImage();
        EXPECT_GT(pixelsLike(chosen, palette.color(QPalette::HighlightedText)), side / 4);
        const QImage disabled = icon.pixmap(QSize(side, side), QIcon::Disabled).toImage();
        EXPECT_GT(pixelsLike(disabled, palette.color(QPalette::Disabled, QPalette::ButtonText)), side / 4);
    }
    const QImage wide = icon.pixmap(60, 20).toImage();
    EXPECT_EQ(wide.pixelColor(2, 10).alpha(), 0) << "in the middle, not drawn out";
    EXPECT_TRUE(iconOf("no such icon").isNull());
}

#ifdef __linux__
TEST(BackgroundRunner, GivesWayWhereNobodyWaits) {
    const auto nicenessIn = [](BackgroundRunner& runner) {
        int niceness = 0;
        runner.start("job",
                     [&niceness](const base::Progress&) -> BackgroundRunner::Finish {
                         niceness = getpriority(PRIO_PROCESS, static_cast<id_t>(gettid()));
                         return {};
                     },
                     {});
        EXPECT_TRUE(QTest::qWaitFor([&] { return !runner.busy(); }, 60'000));
        return niceness;
    };
    BackgroundRunner usual;
    BackgroundRunner modest(BackgroundRunner::Haste::None);
    const int own = getpriority(PRIO_PROCESS, static_cast<id_t>(gettid()));
    EXPECT_EQ(nicenessIn(usual), own);
    EXPECT_GT(nicenessIn(modest), own);
    EXPECT_EQ(getpriority(PRIO_PROCESS, static_cast<id_t>(gettid())), own) << "the window's thread stays";
}
#endif

TEST(KeptLine, FollowsTheLineAndTheView) {
    const std::vector<Eigen::Vector2d> line = {{-20.0, 10.0}, {0.0, 20.0}, {20.0, 10.0}};
    std::vector<Eigen::Vector2d> moved = line;
    moved[1].y() += 5.0;
    const auto registration = lookingDown(0.0);
    const auto other = lookingDown(15.0);
    const QTransform half = QTransform::fromScale(0.5, 0.5);
    KeptLine kept;
    const auto follows = [&](const auto& on, const auto& drawn, const QTransform& transform) {
        const QPainterPath path = kept.path(on, drawn, transform);
        const QPainterPath fresh = seenPath(on->view, drawn, transform);
        ASSERT_EQ(path.elementCount(), fresh.elementCount());
        ASSERT_GT(path.elementCount(), 0);
        for (int i = 0; i < path.elementCount(); ++i)
            EXPECT_LT(QLineF(path.elementAt(i), fresh.elementAt(i)).length(), 1e-6);
    };
    follows(registration, line, {});
    follows(registration, line, half);
    follows(registration, moved, half);
    follows(other, moved, half);
}

TEST(Start, TheRulesMayComeAfterTheWindow) {
    applyTheme(Theme::Dark);
    MainWindow before;
    qApp->setStyleSheet({});
    applyColours(Theme::Dark);
    MainWindow after;
    applyRules();
    for (MainWindow* window : {&before, &after}) {
        window->show();
        window->filmStrip().show(); // as soon as there is a photo
        EXPECT_GE(window->filmStrip().add().width(), window->filmStrip().add().sizeHint().width());
        EXPECT_GE(window->shell().rail().width(), window->shell().rail().layout()->sizeHint().width());
    }
    EXPECT_EQ(after.shell().rail().width(), before.shell().rail().width());
}

TEST(Start, ThePageThatUnlocksIsMadeWhenItIsWanted) {
    MainWindow window;
    EXPECT_TRUE(window.findChildren<LockPage*>().isEmpty());
    window.shell().show(Page::Clients);
    EXPECT_EQ(window.findChildren<LockPage*>().size(), 1);
    window.shell().show(Page::Studio);
    window.shell().show(Page::Calendar);
    EXPECT_EQ(window.findChildren<LockPage*>().size(), 1);
}

} // namespace trichion::studio

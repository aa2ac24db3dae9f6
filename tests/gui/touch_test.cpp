// Fingers: one works, two move and zoom.

#include "studio/canvas/canvas.h"
#include "studio/canvas/pen_touch.h"
#include "studio/canvas/surface_path.h"
#include "studio/canvas/viewport.h"
#include "studio/document/document.h"
#include "studio/panels/pen_choice.h"
#include "studio/services/guide_choice.h"
#include "studio/services/photo_in_memory.h"
#include "trichion/head/by_hand.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QPointingDevice>
#include <QTabletEvent>
#include <QTest>
#include <QTouchEvent>
#include <gtest/gtest.h>
#include <memory>
#include <utility>
#include <vector>

namespace trichion::studio {

namespace {

using What = PenTouch::What;

std::vector<What> kindsOf(const std::vector<PenTouch::Step>& steps) {
    std::vector<What> kinds;
    kinds.reserve(steps.size());
    for (const PenTouch::Step& step : steps)
        kinds.push_back(step.what);
    return kinds;
}

TEST(PenTouchTest, ATapIsAClickAndADragWorksFromWhereItBegan) {
    PenTouch touch;
    const QPointF at(100.0, 100.0);
    EXPECT_TRUE(touch.take({at}, at).empty());
    EXPECT_TRUE(touch.take({at + QPointF(2.0, 1.0)}, at).empty())
        << "a finger rests less exactly than a mouse";
    EXPECT_EQ(kindsOf(touch.take({}, at)), (std::vector{What::Press, What::Release}));
    EXPECT_TRUE(touch.take({at}, at).empty());
    const auto begun = touch.take({at + QPointF(30.0, 0.0)}, at);
    ASSERT_EQ(kindsOf(begun), (std::vector{What::Press, What::Move}));
    EXPECT_EQ(begun.front().at, at);
    EXPECT_EQ(kindsOf(touch.take({at + QPointF(40.0, 0.0)}, at)), std::vector{What::Move});
    EXPECT_EQ(kindsOf(touch.take({}, at + QPointF(40.0, 0.0))), std::vector{What::Release});
}

// Whatever two fingers do, what lay under them stays under them as far as a zoom and a shift can.
TEST(PenTouchTest, TwoFingersKeepWhatLiesUnderThem) {
    PenTouch touch;
    Viewport viewport;
    viewport.setPhotoSize({4000.0, 3000.0});
    viewport.setCanvas({1000.0, 800.0}, 1.0);
    viewport.zoomTo(1.0, {500.0, 400.0});
    QPointF a(450.0, 380.0);
    QPointF b(550.0, 420.0);
    (void)touch.take({a, b}, b);
    const QPointF under = viewport.toPhoto(0.5 * (a + b));
    const double before = viewport.scale();
    const double apart = lengthOf(b - a);
    for (int i = 0; i < 20; ++i) {
        a += QPointF(-3.0, 2.0);
        b += QPointF(5.0, 3.0);
        for (const PenTouch::Step& step : touch.take({a, b}, b)) {
            ASSERT_TRUE(step.what == What::Pan || step.what == What::Zoom);
            if (step.what == What::Pan)
                viewport.pan(step.by);
            else
                viewport.zoomBy(step.factor, step.at);
        }
    }
    EXPECT_LT(lengthOf(viewport.toPhoto(0.5 * (a + b)) - under), 1.0);
    EXPECT_NEAR(viewport.scale() / before, lengthOf(b - a) / apart, 0.01);
    EXPECT_TRUE(touch.take({a}, b).empty());
    EXPECT_TRUE(touch.take({a + QPointF(80.0, 0.0)}, a).empty()) << "the finger that is left does nothing";
    EXPECT_TRUE(touch.take({}, a).empty());
    EXPECT_TRUE(touch.take({a}, a).empty());
    EXPECT_FALSE(touch.take({}, a).empty()) << "the next touch works again";
}

TEST(PenTouchTest, ASecondFingerTakesBackWhatTheFirstBegan) {
    PenTouch touch;
    (void)touch.take({{10.0, 10.0}}, {});
    (void)touch.take({{60.0, 10.0}}, {});
    EXPECT_EQ(kindsOf(touch.take({{60.0, 10.0}, {90.0, 50.0}}, {})), std::vector{What::TakeBack});
    EXPECT_TRUE(touch.take({}, {}).empty());
    (void)touch.take({{10.0, 10.0}}, {});
    (void)touch.take({{60.0, 10.0}}, {});
    EXPECT_EQ(kindsOf(touch.cancel()), std::vector{What::TakeBack});
}

/// A canvas over a head that was laid by hand, without a window about it.
class CanvasTouchTest : public testing::Test {
  protected:
    void SetUp() override {
        QImage picture(600, 750, QImage::Format_RGB888);
        picture.fill(QColor(170, 140, 120));
        QByteArray bytes;
        QBuffer buffer(&bytes);
        picture.save(&buffer, "PNG");
        const head::View view =
            head::startByHand({"x", 600, 750}, std::nullopt, head::meanHead(), head::ViewKind::Front);
        const auto registration = std::make_shared<const Registration>(
            Registration{view, std::nullopt, {}, nullptr, nullptr, {}, std::nullopt});
        document.setNeutral(loadPhoto(std::vector<std::uint8_t>(bytes.begin(), bytes.end()), "photo", {}),
                            registration);
        document.propose(design::proposeDesign(head::meanHead()));
        document.show(kNeutralHead);
        canvas.resize(700, 800);
        canvas.show();
        canvas.setHandTool(HandTool::Brush);
        ASSERT_TRUE(document.ready());
    }
    const std::vector<design::DensityStroke>& strokes() { return document.design()->strokes; }
    QPoint on(const head::ScalpPoint& place) {
        const auto at = seenAt(document.registration()->view, place);
        return at ? canvas.viewport().toCanvas(*at).toPoint() : QPoint(-1, -1);
    }

    Document document;
    GuideChoice guides;
    Canvas canvas{document, guides};
};

TEST_F(CanvasTouchTest, APenDoesAsChosenAndItsOtherEndErases) {
    const QPointF at = on({0.0, 30.0});
    PenChoice choice(canvas.brush());
    const auto pen = [&](QPointingDevice::PointerType end) {
        const QPointingDevice device("pen", 7, QInputDevice::DeviceType::Stylus, end,
                                     QInputDevice::Capability::Pressure, 1, 1);
        QTabletEvent touch(QEvent::TabletPress, &device, at, canvas.mapToGlobal(at), 0.4, 0.0F, 0.0F, 0.0F,
                           0.0, 0.0F, Qt::NoModifier, Qt::LeftButton, Qt::LeftButton);
        const std::size_t before = strokes().size();
        QApplication::sendEvent(&canvas, &touch);
        if (strokes().size() == before) // the platform makes no mouse of the pen
            QTest::mouseClick(&canvas, Qt::LeftButton, {}, at.toPoint());
        return strokes().empty() ? design::DensityStroke() : strokes().back();
    };
    const auto with = [&](PenPressure does) {
        choice.choices().actions().at(static_cast<int>(does))->trigger();
        return pen(QPointingDevice::PointerType::Pen);
    };
    const double strength = Brush().change_dotsPerCm2;
    const double radius_mm = 0.5 * Brush().size_mm;
    EXPECT_NEAR(with(PenPressure::Strength).dotsPerCm2, 0.4 * strength, 1e-6);
    EXPECT_NEAR(strokes().back().radius_mm, radius_mm, 1e-9);
    EXPECT_NEAR(with(PenPressure::Size).dotsPerCm2, strength, 1e-6);
    EXPECT_LT(strokes().back().radius_mm, 0.7 * radius_mm);
    EXPECT_NEAR(with(PenPressure::Both).dotsPerCm2, 0.4 * strength, 1e-6);
    EXPECT_LT(strokes().back().radius_mm, 0.7 * radius_mm);
    EXPECT_NEAR(with(PenPressure::Nothing).dotsPerCm2, strength, 1e-6);
    EXPECT_NEAR(strokes().back().radius_mm, radius_mm, 1e-9);
    EXPECT_EQ(pen(QPointingDevice::PointerType::Eraser).kind, design::StrokeKind::Erase);
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, at.toPoint());
    EXPECT_EQ(strokes().back().kind, design::StrokeKind::Add) << "a mouse has no such end";
    choice.choices().actions().front()->trigger();
}

TEST_F(CanvasTouchTest, OneFingerPaintsAndTwoZoomWithoutAMark) {
    using State = QEventPoint::State;
    const QPointingDevice screen("screen", 9, QInputDevice::DeviceType::TouchScreen,
                                 QPointingDevice::PointerType::Finger, QInputDevice::Capability::Position, 5,
                                 0);
    const auto touch = [&](QEvent::Type type, const std::vector<std::pair<QPoint, State>>& fingers) {
        QList<QEventPoint> points;
        for (std::size_t i = 0; i < fingers.size(); ++i) {
            const QPointF at = canvas.mapToGlobal(QPointF(fingers[i].first));
            points.push_back(QEventPoint(static_cast<int>(i), fingers[i].second, at, at));
        }
        QTouchEvent event(type, &screen, Qt::NoModifier, points);
        QApplication::sendEvent(&canvas, &event);
    };
    const QPoint from = on({-8.0, 30.0});
    const QPoint to = on({8.0, 30.0});
    ASSERT_GT(to.x(), 0);
    touch(QEvent::TouchBegin, {{from, State::Pressed}});
    touch(QEvent::TouchUpdate, {{to, State::Updated}});
    touch(QEvent::TouchEnd, {{to, State::Released}});
    ASSERT_EQ(strokes().size(), 1U);
    const double scale = canvas.viewport().scale();
    touch(QEvent::TouchBegin, {{from, State::Pressed}});
    touch(QEvent::TouchUpdate, {{to, State::Updated}});
    EXPECT_EQ(strokes().size(), 2U);
    const QPoint right(40, 0);
    touch(QEvent::TouchUpdate, {{to, State::Stationary}, {to + right, State::Pressed}});
    touch(QEvent::TouchUpdate, {{to - right, State::Updated}, {to + 2 * right, State::Updated}});
    touch(QEvent::TouchEnd, {{from, State::Released}, {to, State::Released}});
    EXPECT_EQ(strokes().size(), 1U) << "what the first finger began was not meant";
    EXPECT_GT(canvas.viewport().scale(), 2.0 * scale);
}

} // namespace

} // namespace trichion::studio

#include "studio/services/background_runner.h"

#include "studio/services/messages.h"
#include "trichion/base/parallel.h"

#include <QCoreApplication>
#include <QTest>
#include <gtest/gtest.h>
#include <latch>
#include <memory>

namespace trichion::studio {

namespace {

constexpr int kRunnerPatience_ms = 60'000;

} // namespace

TEST(BackgroundRunner, DropsTheResultOfAJobThatWasSuperseded) {
    BackgroundRunner runner;
    const auto release = std::make_shared<std::latch>(1);
    const auto ended = std::make_shared<std::latch>(1);
    std::vector<int> finished;
    const auto ignore = [](const std::exception_ptr&) {};
    runner.start(
        "deaf",
        [&finished, release, ended](const base::Progress&) -> BackgroundRunner::Finish {
            release->wait(); // does not listen to its stop token
            ended->count_down();
            return [&finished] { finished.push_back(1); };
        },
        ignore);
    runner.start(
        "next",
        [&finished, release, ended](const base::Progress&) -> BackgroundRunner::Finish {
            release->count_down();
            ended->wait(); // the first is through before this one ends
            return [&finished] { finished.push_back(2); };
        },
        ignore);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !runner.busy(); }, kRunnerPatience_ms));
    QCoreApplication::processEvents();
    EXPECT_EQ(finished, std::vector<int>{2});
}

TEST(BackgroundRunner, RunsWhatWaitsInOrderAndWhatFollowsFromAResultFirst) {
    BackgroundRunner runner;
    std::vector<int> finished;
    const auto ignore = [](const std::exception_ptr&) {};
    const auto job = [&finished](int number) -> BackgroundRunner::Work {
        return [&finished, number](const base::Progress&) -> BackgroundRunner::Finish {
            return [&finished, number] { finished.push_back(number); };
        };
    };
    runner.startAfter(
        "first",
        [&](const base::Progress&) -> BackgroundRunner::Finish {
            return [&] {
                finished.push_back(1);
                runner.startNext("follows", job(2), ignore);
            };
        },
        ignore);
    runner.startAfter("third", job(3), ignore);
    runner.startAfter("fourth", job(4), ignore);
    runner.startNext("before those", job(0), ignore);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !runner.busy(); }, kRunnerPatience_ms));
    EXPECT_EQ(finished, (std::vector<int>{1, 2, 0, 3, 4}));
}

TEST(BackgroundRunner, CancellingDropsWhatWaits) {
    BackgroundRunner runner;
    bool ran = false;
    const auto ignore = [](const std::exception_ptr&) {};
    runner.start(
        "endless",
        [](const base::Progress& progress) -> BackgroundRunner::Finish {
            for (;;)
                base::throwIfStopped(progress.stop);
        },
        ignore);
    runner.startAfter(
        "waits",
        [&ran](const base::Progress&) -> BackgroundRunner::Finish {
            ran = true;
            return {};
        },
        ignore);
    runner.cancel();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !runner.busy(); }, kRunnerPatience_ms));
    EXPECT_FALSE(ran);
}

TEST(BackgroundRunner, ReportsCancellingAsInterruption) {
    BackgroundRunner runner;
    bool interrupted = false;
    runner.start(
        "endless",
        [](const base::Progress& progress) -> BackgroundRunner::Finish {
            for (;;)
                base::throwIfStopped(progress.stop);
        },
        [&](const std::exception_ptr& failure) { interrupted = isInterruption(failure); });
    ASSERT_TRUE(runner.busy());
    runner.cancel();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !runner.busy(); }, kRunnerPatience_ms));
    EXPECT_TRUE(interrupted);
}

} // namespace trichion::studio

// What goes wrong on a desk: drives that vanish, crashes, sleep, displays that are unplugged, files half
// written.

#include "practice_fixture.h"
#include "studio/closing.h"
#include "studio/practice/calendar_time.h"
#include "studio/practice/session_screen.h"
#include "studio/practice/work_clock.h"
#include "studio/recovered_photos.h"
#include "studio/services/messages.h"
#include "trichion/base/durable_file.h"
#include "trichion/base/file.h"

#include <QAction>
#include <QBuffer>
#include <QCloseEvent>
#include <QImage>
#include <QMenu>
#include <atomic>
#include <fstream>
#include <thread>

namespace trichion::studio {

namespace {

class TroubleTest : public PracticeTest {
  protected:
    /// A photo without a head in it, as a camera gives it.
    static PhotoSource taken() {
        QImage picture(160, 120, QImage::Format_RGB888);
        picture.fill(QColor(150, 120, 100));
        QByteArray bytes;
        QBuffer buffer(&bytes);
        picture.save(&buffer, "PNG");
        PhotoSource source{"photo", head::ViewKind::Left};
        source.content = std::make_shared<const std::vector<std::uint8_t>>(bytes.begin(), bytes.end());
        source.kept = PhotoSource::Kept::Nowhere;
        return source;
    }
    std::filesystem::path elsewhere() const {
        return std::filesystem::path(home.path().toStdString()) / "elsewhere";
    }
    MessageBar& said() { return shell().messages(); }
};

TEST_F(TroubleTest, WhatAVanishedDriveKeptOutIsKeptWhenItIsBack) {
    makePractice();
    std::filesystem::rename(folder(), elsewhere());
    const auto add = [this](const char* name) {
        desk().change([name](store::Practice& practice) -> PracticeDesk::Finish {
            store::Transaction transaction(practice.connection());
            store::Client client;
            client.name = store::Sealed<std::string>(name);
            (void)practice.add(transaction, client);
            transaction.commit();
            return {};
        });
    };
    add("Ada");
    add("Ben");
    ASSERT_TRUE(settled());
    EXPECT_EQ(desk().stuckCount(), 2U);
    EXPECT_EQ(desk().state(), PracticeDesk::State::Open) << "what is on the screen stays there";
    EXPECT_FALSE(said().sentence().isEmpty());
    EXPECT_EQ(said().sentence().count(QLatin1Char('\n')), 0);
    answer = false;
    EXPECT_FALSE(mayLoseChanges(*window, desk()));
    said().action().click();
    ASSERT_TRUE(settled());
    EXPECT_GE(desk().stuckCount(), 2U) << "still away";
    // Another file with the same name is not the practice that is open.
    std::filesystem::copy(elsewhere(), folder(), std::filesystem::copy_options::recursive);
    said().action().click();
    ASSERT_TRUE(settled());
    EXPECT_GE(desk().stuckCount(), 2U);
    std::filesystem::remove_all(folder());
    std::filesystem::rename(elsewhere(), folder());
    desk().lock(); // a pause that is long enough does that
    ASSERT_TRUE(settled());
    store::Unlocking unlocking;
    unlocking.passphrase = store::Sealed<std::string>(kPassphrase);
    desk().open(folder(), unlocking);
    ASSERT_TRUE(becomes([this] { return desk().state() == PracticeDesk::State::Open; }));
    EXPECT_GE(desk().stuckCount(), 2U) << "what was to be kept outlives the lock";
    said().action().click();
    ASSERT_TRUE(settled());
    EXPECT_EQ(desk().stuckCount(), 0U);
    EXPECT_TRUE(mayLoseChanges(*window, desk()));
    EXPECT_EQ(inPractice([](store::Practice& practice) { return practice.all<store::Client>().size(); }), 2U);
}

TEST_F(TroubleTest, APhotoInNoFileComesBackAfterACrash) {
    const PhotoSource source = taken();
    window->workbench().openPhotos({source});
    ASSERT_TRUE(becomes([this] { return window->workbench().hasNewPhotos(); }));
    const auto path = std::filesystem::path(home.path().toStdString()) / "recovery";
    std::filesystem::path left;
    {
        Recovery dying(window->document(), window->workbench(), path);
        dying.write();
        left = dying.file();
        ASSERT_TRUE(std::filesystem::exists(left)) << "though there is no design yet";
    }
    ASSERT_TRUE(becomes([this] { return !window->workbench().importer().busy(); }));
    window->document().removeView(window->document().list().ids.front());
    Recovery next(window->document(), window->workbench(), path);
    const auto found = next.leftBehind();
    ASSERT_TRUE(found.has_value());
    ASSERT_EQ(found->taken.size(), 1U);
    EXPECT_EQ(*found->taken.front().content, *source.content);
    next.restore(*found);
    next.write();
    EXPECT_TRUE(std::filesystem::exists(left)) << "not taken away before it is here";
    ASSERT_TRUE(becomes(
        [this] { return window->workbench().hasNewPhotos() && !window->workbench().importer().busy(); }));
    next.write();
    EXPECT_FALSE(std::filesystem::exists(left));
    EXPECT_TRUE(std::filesystem::exists(next.file()));
    window->workbench().photosKept();
    next.write();
    EXPECT_TRUE(std::filesystem::is_empty(path)) << "what is kept elsewhere leaves nothing here";
}

TEST(RecoveredPhotos, OneThatIsNotWhatItWasIsPassedOver) {
    const QTemporaryDir folder;
    const std::filesystem::path work = std::filesystem::path(folder.path().toStdString()) / "1-1-1.json";
    const auto photo = [](const char* sum, const std::string& text) {
        return KeptPhoto{sum, head::ViewKind::Top,
                         std::make_shared<const std::vector<std::uint8_t>>(text.begin(), text.end())};
    };
    const auto good = photo("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824", "hello");
    const auto other = photo("486ea46224d1bb4fb680f34f7c9ad96a8f24ec88be73ea8e5a6c65260e9cb8a7", "world");
    const QJsonArray said = keepPhotos({good, other}, work);
    ASSERT_EQ(keptPhotosOf(said, work).size(), 2U);
    EXPECT_EQ(keptPhotosOf(said, work).front().view, head::ViewKind::Top);
    for (const auto& entry : std::filesystem::directory_iterator(work.parent_path()))
        if (entry.path().filename().string().find("2cf24d") != std::string::npos)
            std::ofstream(entry.path(), std::ios::app) << "!";
    const std::vector<KeptPhoto> left = keptPhotosOf(said, work);
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(*left.front().content, *other.content);
    (void)keepPhotos({other}, work);
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(work.parent_path()), {}), 1);
    removeKeptPhotos(work);
    EXPECT_TRUE(std::filesystem::is_empty(work.parent_path()));
}

TEST(WorkClockTest, GoesOnInSleepAndNeverBack) {
    qint64 day = 1'000'000;
    qint64 awake = 50;
    WorkClock clock({[&] { return day; }, [&] { return awake; }});
    EXPECT_EQ(clock.elapsed(), 0);
    clock.start();
    day += 60'000;
    awake += 60'000;
    EXPECT_EQ(clock.elapsed(), 60'000);
    EXPECT_EQ(clock.slept(), 0);
    day += 600'000; // asleep
    EXPECT_EQ(clock.elapsed(), 660'000);
    EXPECT_EQ(clock.slept(), 600'000);
    clock.takeOffSleep();
    EXPECT_EQ(clock.elapsed(), 60'000);
    EXPECT_EQ(clock.slept(), 0);
    day -= 5'000'000; // set back
    awake += 1'000;
    EXPECT_GE(clock.elapsed(), 0);
}

TEST_F(TroubleTest, ASessionCountsByTheTimeOfDayAndSaysWhatWasSlept) {
    makePractice();
    const store::Client client = addClient("Ada");
    const store::Session session = addSession(client.id, today());
    qint64 day = 0;
    qint64 awake = 0;
    SessionScreen screen(desk(), client.id, session.id, window.get());
    screen.setTimes({[&] { return day; }, [&] { return awake; }});
    screen.resize(1200, 780);
    screen.show();
    ASSERT_TRUE(settled());
    button(screen, "Start")->click();
    ASSERT_TRUE(screen.isRunning());
    EXPECT_EQ(button(screen, "Take it off"), nullptr);
    day += 30LL * 60'000; // the lid was closed over a break
    QPushButton* takeOff = nullptr;
    ASSERT_TRUE(becomes([&] { return (takeOff = button(screen, "Take it off")) != nullptr; }));
    const auto shows = [&screen](const QString& text) {
        for (const QLabel* label : screen.findChildren<QLabel*>())
            if (label->text().contains(text))
                return true;
        return false;
    };
    EXPECT_TRUE(shows("0:30:00"));
    takeOff->click();
    EXPECT_TRUE(shows("0:00:00"));
    EXPECT_EQ(button(screen, "Take it off"), nullptr);
}

TEST_F(TroubleTest, WhatWasOpenedLastIsOfferedAgainUntilItIsForgotten) {
    const auto path = [this](const char* name) {
        return std::filesystem::path(home.filePath(name).toStdString());
    };
    RecentFiles& recent = window->recent();
    std::vector<std::filesystem::path> wanted;
    QObject::connect(&recent, &RecentFiles::wanted, [&wanted](const auto& files) { wanted = files; });
    for (int i = 0; i < RecentFiles::kMost + 3; ++i)
        recent.note({path(("old" + std::to_string(i) + ".json").c_str())});
    base::durableWrite(path("front.png"), std::string("x"));
    recent.note({path("front.png"), path("top.png")});
    recent.note({path("front.png"), path("top.png")});
    emit recent.menu().aboutToShow();
    const QList<QAction*> all = recent.menu().actions();
    EXPECT_EQ(all.size(), RecentFiles::kMost + 2) << "with a line and what forgets them";
    EXPECT_TRUE(all.front()->text().contains("front.png"));
    EXPECT_FALSE(all.at(1)->isEnabled()) << "it is not there";
    recent.disconnect(window.get()); // no photo is to be opened
    all.front()->trigger();
    EXPECT_EQ(wanted.size(), 2U);
    all.back()->trigger();
    EXPECT_FALSE(recent.menu().isEnabled());
}

TEST_F(TroubleTest, ClosingWhileAFileIsWrittenIsAskedAbout) {
    std::atomic<bool> runs = false;
    BackgroundRunner writer;
    EXPECT_TRUE(mayStopWriting(*window, {&writer})) << "nothing is asked without a reason";
    EXPECT_TRUE(asked.isEmpty());
    bool stopped = false;
    writer.start(
        "Exporting",
        [&runs](const base::Progress& progress) -> BackgroundRunner::Finish {
            runs = true;
            while (!progress.stop.stop_requested())
                std::this_thread::yield();
            throw base::Error(base::ErrorCode::Interrupted);
        },
        [&stopped](const std::exception_ptr& failure) { stopped = isInterruption(failure); });
    ASSERT_TRUE(becomes([&] { return runs.load(); }));
    answer = false;
    EXPECT_FALSE(mayStopWriting(*window, {&writer}));
    EXPECT_FALSE(asked.isEmpty());
    EXPECT_TRUE(writer.busy()) << "it goes on";
    answer = true;
    EXPECT_TRUE(mayStopWriting(*window, {&writer}));
    ASSERT_TRUE(becomes([&] { return stopped; }));
}

TEST_F(TroubleTest, AnUnpluggedDisplayTakesThePreviewDownWithOneSentence) {
    ClientScreenControl& control = window->clientScreen();
    QStringList told;
    QStringList offered;
    QObject::connect(&control, &ClientScreenControl::told,
                     [&](const QString& sentence) { told << sentence; });
    QObject::connect(&control, &ClientScreenControl::canReturn,
                     [&](const QString& sentence) { offered << sentence; });
    control.displayCame();
    EXPECT_TRUE(offered.isEmpty()) << "none was lost";
    QScreen* screen = window->screen();
    control.screen().open(screen, {});
    control.displayGone(nullptr);
    EXPECT_TRUE(control.screen().isVisible()) << "another display";
    control.displayGone(screen);
    EXPECT_FALSE(control.screen().isVisible());
    EXPECT_EQ(told.size(), 1);
    EXPECT_TRUE(window->isVisible());
    control.displayCame();
    EXPECT_EQ(offered.size(), 1);
    control.screen().open(screen, "2468");
    control.displayGone(screen);
    EXPECT_TRUE(control.screen().isVisible()) << "with a PIN it stays";
    control.screen().hide();
}

} // namespace

} // namespace trichion::studio

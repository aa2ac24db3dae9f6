// What is done with one client: form, photos, designs, questions, plan, sessions, pigments, calendar.

#include "practice_fixture.h"
#include "studio/panels/message_bar.h"
#include "studio/practice/calendar_page.h"
#include "studio/practice/calendar_time.h"
#include "studio/practice/client_form.h"
#include "studio/practice/intake_form.h"
#include "studio/practice/intake_records.h"
#include "studio/practice/lot_form.h"
#include "studio/practice/photo_taking.h"
#include "studio/practice/pigments_page.h"
#include "studio/practice/plan_records.h"
#include "studio/practice/session_screen.h"
#include "studio/practice/studio_link.h"
#include "trichion/base/file.h"
#include "trichion/base/resources.h"

#include <QComboBox>
#include <QPlainTextEdit>

namespace trichion::studio {

namespace {

QPushButton* named(const QWidget& within, const QString& name) {
    for (auto* each : within.findChildren<QPushButton*>())
        if (each->accessibleName() == name)
            return each;
    return nullptr;
}

template<class Widget>
Widget* namedAs(const QWidget& within, const QString& name) {
    for (auto* each : within.findChildren<Widget*>())
        if (each->accessibleName() == name)
            return each;
    return nullptr;
}

TEST_F(PracticeTest, AClientIsTypedWithoutTheMouse) {
    makePractice();
    shell().show(Page::Clients);
    QTest::keyClick(&shell().clients()->searchField(), Qt::Key_N, Qt::ControlModifier);
    auto* form = window->findChild<ClientForm*>();
    ASSERT_NE(form, nullptr);
    auto* name = namedAs<QLineEdit>(*form, "Name");
    type(name, "Ada Lovelace");
    QTest::keyClick(name, Qt::Key_Return);
    auto* born = namedAs<QLineEdit>(*form, "Born on");
    ASSERT_EQ(form->focusWidget(), born) << "Enter goes on";
    QTest::keyClicks(born, "1815-13-10");
    EXPECT_FALSE(named(*form, "Save")->isEnabled()) << "there is no such day";
    born->clear();
    QTest::keyClicks(born, "1985-12-10");
    type(namedAs<QPlainTextEdit>(*form, "Note"), "Zwei Wirbel");
    // Locked in the middle: nothing is seen, nothing is lost.
    desk().lock();
    EXPECT_FALSE(form->isVisible());
    store::Unlocking unlocking;
    unlocking.passphrase = store::Sealed<std::string>(kPassphrase);
    desk().open(folder(), unlocking);
    ASSERT_TRUE(becomes([form] { return form->isVisible(); }));
    QTest::keyClick(namedAs<QPlainTextEdit>(*form, "Note"), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(
        becomes([this] { return shell().client() != nullptr && shell().client()->file() != nullptr; }));
    const store::Client& kept = shell().client()->file()->client;
    EXPECT_EQ(kept.name.reveal(), "Ada Lovelace");
    EXPECT_EQ(textOf(kept.bornOn), "1985-12-10");
    EXPECT_EQ(desk().clients().find("wirbel", 5).size(), 1U);
}

TEST_F(PracticeTest, WhatWasTypedIsAskedForBeforeItIsLost) {
    makePractice();
    ClientForm form(desk(), std::nullopt, window.get());
    form.open();
    type(namedAs<QLineEdit>(form, "Name"), "Bob");
    answer = false;
    form.reject();
    EXPECT_TRUE(form.isVisible());
    EXPECT_FALSE(asked.isEmpty());
    answer = true;
    form.reject();
    EXPECT_FALSE(form.isVisible());
    EXPECT_EQ(desk().clients().size(), 0U);
}

TEST_F(PracticeTest, ADesignIsKeptAsRevisionsThatNeverChange) {
    makePractice();
    const store::Client client = addClient("Ada");
    design::Design first = design::proposeDesign(head::meanHead());
    window->document().openDesign(first);
    ASSERT_TRUE(shell().link().canGive());
    shell().link().giveTo(client.id, "Ada");
    ASSERT_TRUE(settled());
    ASSERT_EQ(shell().link().client(), client.id);
    design::Design second = first;
    second.density = base::DotsPerCm2{70.0};
    window->document().edit(EditKind::Density, "Density 70", second);
    ASSERT_TRUE(window->document().unsaved());
    ASSERT_TRUE(shell().link().saveNow());
    EXPECT_FALSE(window->document().unsaved());

    const ClientFilePtr file = fileOf(client.id);
    ASSERT_EQ(file->designs.size(), 1U);
    ASSERT_EQ(file->revisions.size(), 2U);
    EXPECT_EQ(file->revisions[0].content.reveal(), design::designToJson(first));
    EXPECT_EQ(file->revisions[1].content.reveal(), design::designToJson(second));

    shell().show(Page::Clients);
    shell().link().open(*file, {}, file->revisions[0].id);
    ASSERT_TRUE(becomes([this] { return shell().page() == Page::Studio; }));
    EXPECT_EQ(design::designToJson(*window->document().design()), design::designToJson(first));

    desk().lock();
    EXPECT_FALSE(window->canvas().isVisible()) << "a client's head is not to be seen while it is locked";
}

TEST_F(PracticeTest, OfFortyFilesTheBrokenAreNamedAndTheRestIsKept) {
    makePractice();
    const store::Client client = addClient("Ada");
    const std::filesystem::path broken = home.filePath("broken.jpg").toStdString();
    base::durableWrite(broken, std::string("no photo"));
    const std::filesystem::path good = base::resourcePath("samples/scan_top.png");
    const auto take = [&](const std::vector<PhotoFile>& files) {
        return inPractice([&](store::Practice& practice) {
            store::Transaction transaction(practice.connection());
            TakenPhotos taken = takePhotos(practice, transaction, client.id, files);
            transaction.commit();
            return taken;
        });
    };
    const TakenPhotos taken =
        take({{good, "top"}, {broken}, {home.filePath("gone.jpg").toStdString()}, {good}});
    EXPECT_EQ(taken.added, 1);
    EXPECT_EQ(taken.repeated, 1);
    EXPECT_EQ(taken.unread, 2);
    const QString sentence = sentenceFor(taken);
    EXPECT_TRUE(sentence.contains("broken.jpg"));
    EXPECT_EQ(inPractice([&](store::Practice& practice) {
                  return practice.contentOf(practice.of<store::Photo>(client.id).front());
              }),
              base::readFile(good, 1U << 24U));
}

TEST_F(PracticeTest, AnswersAreGradedAtOnceAndAFindingIsSetAsideWithAReason) {
    makePractice();
    const store::Client client = addClient("Ada");
    IntakeForm form({}, today(), window.get());
    form.open();
    auto* yes = form.findChild<QPushButton*>("keloid-yes");
    ASSERT_NE(yes, nullptr);
    yes->setFocus();
    QTest::keyClick(yes, Qt::Key_Y);
    QTest::keyClick(form.focusWidget(), Qt::Key_N); // the next question
    EXPECT_EQ(form.answers().size(), 2U);
    bool isSaid = false;
    for (const QLabel* label : form.findChildren<QLabel*>("finding"))
        isSaid = isSaid || (!label->isHidden() && label->text().contains("keloid", Qt::CaseInsensitive));
    EXPECT_TRUE(isSaid);
    (void)inPractice([&](store::Practice& practice) {
        store::Transaction transaction(practice.connection());
        keepIntake(practice, transaction, client.id, form.answers(), today());
        transaction.commit();
        return 0;
    });
    EXPECT_EQ(latestAnswers(*fileOf(client.id)), form.answers());
    ASSERT_EQ(openFindingsOf(*fileOf(client.id), today()).size(), 1U);
    (void)inPractice([&](store::Practice& practice) {
        store::Transaction transaction(practice.connection());
        keepOverride(practice, transaction, client.id, "keloid", "Letter of the doctor");
        transaction.commit();
        return 0;
    });
    EXPECT_EQ(openFindingsOf(*fileOf(client.id), today()).front().reason, "Letter of the doctor");
    form.reject();
}

TEST_F(PracticeTest, APlanReplacesWhatWasNotHeld) {
    makePractice();
    const store::Client client = addClient("Ada");
    (void)addSession(client.id, today());
    window->document().openDesign(design::proposeDesign(head::meanHead()));
    shell().link().giveTo(client.id, "Ada");
    ASSERT_TRUE(settled());
    plan::TreatmentOutline outline;
    for (int number = 1; number <= 3; ++number)
        outline.sessions.push_back({number,
                                    today(),
                                    {{head::Zone::MidScalp, 100.0, 1000 * number}},
                                    1000 * number,
                                    0,
                                    1.0,
                                    1.5,
                                    1.0,
                                    1.0});
    const plan::IntervalProtocol protocol = plan::shippedIntervals().front();
    outline = movedTo(outline, today().plusDays(10), protocol);
    EXPECT_EQ(outline.sessions[2].date, today().plusDays(10 + 2 * protocol.usual_days));
    (void)inPractice([&](store::Practice& practice) {
        store::Transaction transaction(practice.connection());
        keepPlan(practice, transaction, practice.of<store::DesignRevision>(client.id).front(), outline,
                 protocol.id, 9 * 60);
        transaction.commit();
        return 0;
    });
    const ClientFilePtr file = fileOf(client.id);
    ASSERT_EQ(file->sessions.size(), 4U);
    EXPECT_EQ(file->sessions[0].state, "cancelled");
    EXPECT_EQ(file->sessions[3].minutes, 90);
    EXPECT_TRUE(file->sessions[3].isFinal);
    EXPECT_EQ(localTime(*file->sessions[1].begins_ms).time(), QTime(9, 0));
    const std::vector<PlannedWork> planned = plannedIn(file->plans.front().content.reveal());
    ASSERT_EQ(planned.size(), 3U);
    EXPECT_EQ(planned[1].dots, 2000);
    EXPECT_EQ(planned[1].zones.front().zone, head::Zone::MidScalp);
}

TEST_F(PracticeTest, ASessionCountsDotsByLotAndKeepsThemHoweverItEnds) {
    makePractice();
    const store::Client client = addClient("Ada");
    const store::Session session = addSession(client.id, today());
    const store::PigmentLot lot = inPractice([](store::Practice& practice) {
        store::Transaction transaction(practice.connection());
        store::Pigment pigment;
        pigment.key = "carbon-8";
        pigment.name = "Carbon";
        store::PigmentLot made;
        made.pigment = practice.add(transaction, pigment).id;
        made.label = "L-77";
        made.expiresOn = today().plusDays(100);
        made = practice.add(transaction, made);
        transaction.commit();
        return made;
    });
    {
        SessionScreen screen(desk(), client.id, session.id, window.get());
        screen.show();
        ASSERT_TRUE(settled());
        auto* text = namedAs<QLineEdit>(screen, "Lot of the pigment");
        type(text, "x-1");
        QTest::keyClick(text, Qt::Key_Return);
        text->clear();
        type(text, "l-77"); // as a scanner types it
        QTest::keyClick(text, Qt::Key_Return);
        EXPECT_TRUE(text->text().isEmpty()) << "it was taken";
        named(screen, "Add 500 dots")->click();
        EXPECT_TRUE(screen.isRunning()) << "who counts has begun";
        named(screen, "Add 250 dots")->click();
        named(screen, "Take the last back")->click();
        named(screen, "Add 100 dots")->click();
        EXPECT_EQ(screen.dots(), 600);
    } // gone without a word
    ASSERT_TRUE(settled());
    ClientFilePtr file = fileOf(client.id);
    EXPECT_EQ(file->dotsOf(session.id), 600);
    EXPECT_EQ(file->sessions.front().state, "planned");
    ASSERT_EQ(file->items.size(), 1U);
    EXPECT_EQ(file->items.front().lot, lot.id);
    {
        SessionScreen screen(desk(), client.id, session.id, window.get());
        screen.show();
        ASSERT_TRUE(becomes([&] { return screen.dots() == 600; })) << "it goes on where it was";
        named(screen, "Finish the session")->click();
        ASSERT_TRUE(settled());
    }
    ASSERT_TRUE(settled());
    file = fileOf(client.id);
    EXPECT_EQ(file->sessions.front().state, "done");
    EXPECT_EQ(file->client.state, "in-progress");
    EXPECT_EQ(file->dotsOf(session.id), 600);
}

TEST_F(PracticeTest, ABottleIsAddedRecalledAndTraced) {
    openSample();
    shell().show(Page::Pigments);
    ASSERT_TRUE(settled());
    auto* page = window->findChild<PigmentsPage*>();
    EXPECT_EQ(page->lots().count(), 4);
    QTest::mouseClick(named(*page, "Add a bottle"), Qt::LeftButton);
    auto* form = window->findChild<LotForm*>();
    ASSERT_NE(form, nullptr);
    EXPECT_FALSE(named(*form, "Save")->isEnabled());
    type(namedAs<QLineEdit>(*form, "Lot"), "NEW-1");
    QTest::mouseClick(named(*form, "Save"), Qt::LeftButton);
    ASSERT_TRUE(becomes([page] { return page->lots().count() == 5; }));
    type(namedAs<QLineEdit>(*page, "Search bottles"), "lot-802");
    ASSERT_EQ(page->lots().count(), 1);
    ASSERT_TRUE(becomes([page] { return page->received().count() > 0; })) << "the first bottle was used";
    QTest::mouseClick(named(*page, "Recalled"), Qt::LeftButton);
    ASSERT_TRUE(settled());
    const auto recalled = inPractice(
        [](store::Practice& practice) { return practice.where<store::PigmentLot>("label", "LOT-802"); });
    EXPECT_TRUE(recalled.front().isRecalled);
}

TEST_F(PracticeTest, ADragMovesASessionAndUndoBringsItBack) {
    makePractice();
    const store::Client client = addClient("Ada");
    const plan::Date middle = fromQDate(QDate(toQDate(today()).year(), toQDate(today()).month(), 15));
    const store::Session session = addSession(client.id, middle);
    shell().show(Page::Calendar);
    ASSERT_TRUE(settled());
    auto* page = window->findChild<CalendarPage*>();
    CalendarGrid& grid = page->grid();
    ASSERT_TRUE(becomes([&] { return grid.placeOf(session.id.text).has_value(); }));
    const QPoint from = grid.placeOf(session.id.text)->center();
    QTest::mousePress(&grid, Qt::LeftButton, {}, from);
    const QPoint to = from + QPoint(0, (grid.height() - 28) / 6); // a week down
    for (int step = 1; step <= 3; ++step) {
        const QPointF at = QPointF(from) + QPointF(to - from) * step / 3.0;
        QMouseEvent move(QEvent::MouseMove, at, grid.mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QApplication::sendEvent(&grid, &move);
    }
    QTest::mouseRelease(&grid, Qt::LeftButton, {}, to);
    ASSERT_TRUE(settled());
    EXPECT_EQ(fileOf(client.id)->sessions.front().heldOn, middle.plusDays(7));
    ASSERT_TRUE(shell().messages().isVisible());
    shell().messages().action().click();
    ASSERT_TRUE(settled());
    EXPECT_EQ(fileOf(client.id)->sessions.front().heldOn, middle);
    EXPECT_EQ(grid.day(), middle);
}

TEST_F(PracticeTest, WhoIsDueFollowsFromTheSessions) {
    makePractice();
    const auto due = [this] {
        return inPractice([](store::Practice& practice) { return dayListOf(practice, today()); });
    };
    const auto held = [this](const store::Client& client, int days, bool isFinal) {
        (void)inPractice([&](store::Practice& practice) {
            store::Transaction transaction(practice.connection());
            store::Session session;
            session.client = client.id;
            session.heldOn = today().plusDays(-days);
            session.state = "done";
            session.isFinal = isFinal;
            (void)practice.add(transaction, session);
            transaction.commit();
            return 0;
        });
    };
    const store::Client ada = addClient("Ada");
    held(ada, 3, false);
    ASSERT_EQ(due().due.size(), 1U);
    EXPECT_EQ(due().due.front().kind, DueKind::AskHowItHeals);
    const store::Client bob = addClient("Bob");
    held(bob, 20, false);
    ASSERT_EQ(due().due.size(), 2U);
    EXPECT_EQ(due().due.front().kind, DueKind::NextSession) << "who waits longest comes first";
    (void)addSession(bob.id, today().plusDays(5));
    EXPECT_EQ(due().due.size(), 1U) << "it is planned now";
    held(addClient("Cyd"), 4 * 365, true);
    EXPECT_EQ(due().due.front().kind, DueKind::TouchUp);
    EXPECT_TRUE(due().today.empty());
}

} // namespace

} // namespace trichion::studio

// What is signed, printed and written down: consents, papers, money, the record of a session, backups.

#include "photo/decode.h"
#include "practice_fixture.h"
#include "studio/practice/area_pad.h"
#include "studio/practice/areas_card.h"
#include "studio/practice/backup_card.h"
#include "studio/practice/calendar_time.h"
#include "studio/practice/consent_dialog.h"
#include "studio/practice/consents_card.h"
#include "studio/practice/intake_form.h"
#include "studio/practice/intake_records.h"
#include "studio/practice/invoice_dialog.h"
#include "studio/practice/paper_view.h"
#include "studio/practice/papers_tab.h"
#include "studio/practice/plan_records.h"
#include "studio/practice/quote_dialog.h"
#include "studio/practice/session_screen.h"
#include "trichion/base/file.h"
#include "trichion/base/resources.h"
#include "trichion/store/backup.h"
#include "trichion/store/money.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QMouseEvent>
#include <fstream>

namespace trichion::studio {

namespace {

QPushButton* buttonNamed(const QWidget& within, const QString& name) {
    for (auto* each : within.findChildren<QPushButton*>())
        if (each->accessibleName() == name)
            return each;
    return nullptr;
}

template<class Widget>
Widget* widgetNamed(const QWidget& within, const QString& name) {
    for (auto* each : within.findChildren<Widget*>())
        if (each->accessibleName() == name)
            return each;
    return nullptr;
}

/// A hand that draws from one place to another.
void drag(QWidget& pad, QPointF from, QPointF to) {
    QTest::mousePress(&pad, Qt::LeftButton, {}, from.toPoint());
    for (int step = 1; step <= 8; ++step) {
        const QPointF at = from + (to - from) * step / 8.0;
        QMouseEvent move(QEvent::MouseMove, at, pad.mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QApplication::sendEvent(&pad, &move);
    }
    QTest::mouseRelease(&pad, Qt::LeftButton, {}, to.toPoint());
}

class DeskTest : public PracticeTest {
  protected:
    /// A client with a chosen design of so many revisions.
    store::Client addDesigned(const std::string& name, int revisions) {
        store::Client client = addClient(name);
        (void)inPractice([&](store::Practice& practice) {
            store::Transaction transaction(practice.connection());
            store::DesignRow design;
            design.client = client.id;
            design.state = "chosen";
            design.title = store::Sealed<std::string>("A");
            design = practice.add(transaction, design);
            for (int number = 1; number <= revisions; ++number) {
                store::DesignRevision revision;
                revision.client = client.id;
                revision.design = design.id;
                revision.number = number;
                revision.content =
                    store::Sealed<std::string>(design::designToJson(design::proposeDesign(head::meanHead())));
                (void)practice.add(transaction, revision);
            }
            transaction.commit();
            return 0;
        });
        return client;
    }
    /// A plan of two sessions, without placing dots.
    store::Id<store::TreatmentPlan> addPlan(const store::ClientId& client) {
        plan::TreatmentOutline outline;
        outline.dots = 3000;
        outline.area_cm2 = 60.0;
        outline.checkUp = today().plusDays(60);
        for (int number = 1; number <= 2; ++number) {
            plan::PlannedSession session;
            session.number = number;
            session.date = today().plusDays(14 * number);
            session.zones = {{head::Zone::Frontal, 60.0, 1500}};
            session.dots = 1500;
            session.work_h = 1.5;
            session.total_h = 2.0;
            outline.sessions.push_back(session);
        }
        (void)inPractice([&](store::Practice& practice) {
            store::Transaction transaction(practice.connection());
            keepPlan(practice, transaction, practice.of<store::DesignRevision>(client).back(), outline,
                     plan::shippedIntervals().front().id, 600);
            transaction.commit();
            return 0;
        });
        return fileOf(client)->plans.back().id;
    }
    store::Consent sign(const store::ClientId& client, const std::string& kind) {
        return inPractice([&](store::Practice& practice) {
            store::NewConsent wanted;
            wanted.client = client;
            wanted.kind = kind;
            wanted.signature = store::Sealed<store::Bytes>(store::Bytes{1, 2, 3});
            return keepConsent(practice, wanted, plan::newestOf(plan::shippedConsents(), kind, "en")->text());
        });
    }
    /// The tab of a client's page that is a Tab.
    template<class Tab>
    Tab* openTab(const store::ClientId& client) {
        shell().showClient(client);
        EXPECT_TRUE(becomes([&] { return shell().client()->file() != nullptr; }));
        auto* tab = window->findChild<Tab*>();
        for (int i = 0; i < shell().client()->tabs().count(); ++i)
            if (shell().client()->tabs().widget(i)->isAncestorOf(tab) ||
                shell().client()->tabs().widget(i) == tab)
                shell().client()->tabs().setCurrentIndex(i);
        return tab;
    }
};

TEST(SignaturePad, TakesInkAndNoTap) {
    SignaturePad pad;
    pad.resize(600, 160);
    EXPECT_TRUE(pad.isEmpty());
    EXPECT_TRUE(pad.picture().isNull());
    QTest::mouseClick(&pad, Qt::LeftButton, {}, QPoint(80, 80));
    EXPECT_TRUE(pad.isEmpty()) << "a tap is no signature";
    drag(pad, {100, 100}, {300, 60});
    EXPECT_FALSE(pad.isEmpty());
    const store::Bytes file = pad.png();
    const photo::Photo kept = photo::decodePhoto(file, "signature", {});
    EXPECT_LT(kept.pixels.width(), 2 * pad.width()) << "only the ink is kept";
    int dark = 0;
    for (int y = 0; y < kept.pixels.height(); ++y)
        for (int x = 0; x < kept.pixels.width(); ++x)
            dark += kept.pixels.pixel(x, y)[1] < 100 ? 1 : 0;
    EXPECT_GT(dark, 200);
    EXPECT_LT(dark, kept.pixels.width() * kept.pixels.height() / 4);
    QTest::keyClick(&pad, Qt::Key_Backspace);
    EXPECT_TRUE(pad.isEmpty());
}

TEST_F(DeskTest, AConsentIsSignedForTheNewestDesignWordForWord) {
    makePractice();
    const store::Client client = addDesigned("Ada", 2);
    auto* card = openTab<ConsentsCard>(client.id);
    QTest::mouseClick(buttonNamed(*card, "Sign"), Qt::LeftButton);
    auto* dialog = window->findChild<ConsentDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(dialog->signButton().isEnabled());
    const std::string shown = dialog->shownText();
    drag(dialog->pad(), {60, 90}, {320, 70});
    ASSERT_TRUE(dialog->signButton().isEnabled());
    QTest::mouseClick(&dialog->signButton(), Qt::LeftButton);
    ASSERT_TRUE(becomes([&] { return shell().client()->file()->consents.size() == 1; }));
    const ClientFilePtr file = fileOf(client.id);
    const store::Consent& kept = file->consents.front();
    EXPECT_EQ(kept.textSigned.reveal(), shown);
    EXPECT_EQ(kept.designRevision, file->revisions.back().id);
    EXPECT_NO_THROW((void)photo::decodePhoto(kept.signature.reveal(), "signature", {}));
    const auto stand = [&] { return consentsOf(*fileOf(client.id), plan::shippedConsents()).front(); };
    EXPECT_EQ(stand().state, ConsentState::Signed);
    (void)inPractice([&](store::Practice& practice) {
        store::Transaction transaction(practice.connection());
        store::DesignRevision next = file->revisions.back();
        next.number = 3;
        (void)practice.add(transaction, next);
        transaction.commit();
        return 0;
    });
    EXPECT_EQ(stand().state, ConsentState::OtherDesign) << "the design was changed since";
}

TEST_F(DeskTest, AWithdrawalNamesEveryPlaceAndLeavesOtherConsents) {
    makePractice();
    const store::Client client = addClient("Ada");
    (void)sign(client.id, "photo-clinical");
    (void)sign(client.id, "photo-marketing");
    (void)sign(client.id, "photo-marketing"); // once more
    (void)inPractice([&](store::Practice& practice) {
        const std::vector<std::uint8_t> bytes =
            base::readFile(base::resourcePath("samples/scan_front.png"), std::size_t{16} << 20U);
        store::Transaction transaction(practice.connection());
        store::Photo photo;
        photo.client = client.id;
        photo = practice.addPhoto(transaction, photo, bytes);
        store::notePhotoUse(practice, transaction, photo, "marketing", "our website");
        store::notePhotoUse(practice, transaction, photo, "clinical", "the family doctor");
        transaction.commit();
        return 0;
    });
    QString question;
    asking() = [&question](QWidget*, const Question& shown) {
        question = shown.text;
        return true;
    };
    auto* card = openTab<ConsentsCard>(client.id);
    auto* list = card->findChild<LineList*>();
    for (int row = 0; row < list->count(); ++row)
        if (list->list().item(row)->data(Qt::UserRole).toString() == "photo-marketing")
            list->list().setCurrentRow(row);
    QTest::mouseClick(buttonNamed(*card, "Withdraw"), Qt::LeftButton);
    ASSERT_TRUE(settled());
    EXPECT_TRUE(question.contains("our website"));
    EXPECT_FALSE(question.contains("family doctor")) << "it rests on another consent";
    const ClientFilePtr file = fileOf(client.id);
    for (const ConsentStand& stand : consentsOf(*file, plan::shippedConsents())) {
        if (stand.kind == "photo-marketing") {
            EXPECT_EQ(stand.state, ConsentState::Withdrawn) << "however often it was signed";
        }
        if (stand.kind == "photo-clinical") {
            EXPECT_EQ(stand.state, ConsentState::Signed);
        }
    }
    ASSERT_EQ(usesToTakeAway(*file).size(), 1U);
    EXPECT_EQ(usesToTakeAway(*file).front().place.reveal(), "our website");
}

TEST_F(DeskTest, EveryPaperIsMadeAndNamesNobodyInItsFile) {
    makePractice();
    const store::Client client = addDesigned("Ada Lovelace", 1);
    (void)addPlan(client.id);
    (void)sign(client.id, "data");
    const ClientFilePtr file = fileOf(client.id);
    for (const ListedPaper& listed : papersOf(*file)) {
        EXPECT_EQ(paperOf(keyOf(listed.order)), listed.order);
        EXPECT_FALSE(fileNameOf(listed.order, *file).contains("ada", Qt::CaseInsensitive));
        const MadePaper paper = inPractice([&](store::Practice& practice) {
            return makePaper(practice, client.id, listed.order, nullptr, PageUse::Screen);
        });
        SCOPED_TRACE(listed.title.toStdString());
        ASSERT_FALSE(paper.pages.empty());
        EXPECT_EQ(std::string(paper.pdf.begin(), paper.pdf.begin() + 5), "%PDF-");
        const QImage& page = paper.pages.front();
        EXPECT_NEAR(page.height(), page.width() * 297.0 / 210.0, 2.0);
        const QImage small = page.scaledToWidth(120, Qt::SmoothTransformation);
        int inked = 0;
        for (int y = 0; y < small.height(); ++y)
            for (int x = 0; x < small.width(); ++x)
                inked += qGray(small.pixel(x, y)) < 245 ? 1 : 0;
        EXPECT_GT(inked, 100) << "something stands on it";
    }
}

TEST_F(DeskTest, APaperIsShownAndSavedAsItIs) {
    makePractice();
    const store::Client client = addClient("Ada");
    auto* tab = openTab<PapersTab>(client.id);
    tab->select({PaperKind::PreCare, {}});
    ASSERT_TRUE(becomes([&] { return tab->view().pageCount() > 0; }));
    std::filesystem::path path = std::filesystem::path(home.path().toStdString()) / "sheet.pdf";
    tab->askPath = [&path](const QString&) { return path; };
    QTest::mouseClick(buttonNamed(*tab, "Save as"), Qt::LeftButton);
    ASSERT_TRUE(becomes([&] { return std::filesystem::exists(path); }));
    const MadePaper same = inPractice([&](store::Practice& practice) {
        return makePaper(practice, client.id, {PaperKind::PreCare, {}}, nullptr, PageUse::FileOnly);
    });
    EXPECT_EQ(base::readFile(path, std::size_t{8} << 20U), same.pdf);
    desk().lock();
    ASSERT_TRUE(becomes([&] { return tab->view().pageCount() == 0; })) << "nothing is seen while locked";
}

TEST_F(DeskTest, AQuoteBecomesInvoicesWithoutGaps) {
    makePractice();
    QSettings().remove("practice/quote");
    const store::Client client = addDesigned("Ada", 1);
    const store::Id<store::TreatmentPlan> plan = addPlan(client.id);
    auto* tab = openTab<PapersTab>(client.id);
    tab->select({PaperKind::Plan, plan.text});
    QTest::mouseClick(buttonNamed(*tab, "Quote"), Qt::LeftButton);
    auto* dialog = window->findChild<QuoteDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(buttonNamed(*dialog, "Keep the quote")->isEnabled()) << "there is no price yet";
    widgetNamed<QDoubleSpinBox>(*dialog, "Price")->setValue(400.0);
    widgetNamed<QDoubleSpinBox>(*dialog, "Tax")->setValue(10.0);
    ASSERT_TRUE(dialog->sheet().has_value());
    EXPECT_EQ(dialog->sheet()->total_minor, 88'000) << "two sessions and the tax";
    QTest::mouseClick(buttonNamed(*dialog, "Keep the quote"), Qt::LeftButton);
    ASSERT_TRUE(becomes([&] { return shell().client()->file()->quotes.size() == 1; }));
    tab->select({PaperKind::Plan, plan.text});
    const auto invoices = [&] { return shell().client()->file()->invoices; };
    QTest::mouseClick(buttonNamed(*tab, "Invoice"), Qt::LeftButton);
    auto* part = tab->findChild<InvoiceDialog*>();
    ASSERT_NE(part, nullptr);
    auto* over = widgetNamed<QComboBox>(*part, "Over");
    over->setCurrentIndex(over->count() - 1); // a part, or the deposit
    widgetNamed<QDoubleSpinBox>(*part, "Amount")->setValue(100.0);
    QTest::mouseClick(buttonNamed(*part, "Issue it"), Qt::LeftButton);
    ASSERT_TRUE(becomes([&] { return invoices().size() == 1; }));
    EXPECT_EQ(invoices().back().balance.open_minor(), 10'000);
    ASSERT_TRUE(becomes([&] { return tab->findChild<InvoiceDialog*>() == nullptr; }));
    tab->select({PaperKind::Plan, plan.text});
    QTest::mouseClick(buttonNamed(*tab, "Invoice"), Qt::LeftButton);
    auto* rest = tab->findChild<InvoiceDialog*>();
    ASSERT_NE(rest, nullptr);
    QTest::mouseClick(buttonNamed(*rest, "Issue it"), Qt::LeftButton);
    ASSERT_TRUE(becomes([&] { return invoices().size() == 2; }));
    EXPECT_EQ(invoices().back().invoice.number, 2);
    EXPECT_EQ(invoices().back().balance.open_minor(), 78'000) << "what the first left";
    tab->select({PaperKind::Plan, plan.text});
    EXPECT_FALSE(buttonNamed(*tab, "Invoice")->isEnabled()) << "all of it is invoiced";
}

TEST_F(DeskTest, AnInvoiceIsTakenBackWithAReason) {
    makePractice();
    const store::Client client = addClient("Ada");
    const store::Invoice invoice = inPractice([&](store::Practice& practice) {
        store::NewInvoice wanted;
        wanted.client = client.id;
        wanted.sheet = {"EUR", {{"Session", 50'000}}, 50'000, 0, 50'000, 0, 0, {}};
        wanted.issuedOn = today();
        store::Transaction transaction(practice.connection());
        store::Invoice issued = store::issueInvoice(practice, transaction, wanted);
        transaction.commit();
        return issued;
    });
    auto* tab = openTab<PapersTab>(client.id);
    tab->select({PaperKind::Invoice, invoice.id.text});
    QTest::mouseClick(buttonNamed(*tab, "Take back"), Qt::LeftButton);
    auto* dialog = tab->findChild<CreditDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(buttonNamed(*dialog, "Take it back")->isEnabled()) << "there is no reason yet";
    type(widgetNamed<QLineEdit>(*dialog, "Reason"), "called off");
    QTest::mouseClick(buttonNamed(*dialog, "Take it back"), Qt::LeftButton);
    ASSERT_TRUE(becomes([&] { return shell().client()->file()->invoices.size() == 2; }));
    EXPECT_EQ(shell().client()->file()->invoices.back().credits, invoice.number);
    EXPECT_EQ(shell().client()->file()->invoices.front().balance.open_minor(), 0);
    tab->select({PaperKind::Invoice, invoice.id.text});
    EXPECT_FALSE(buttonNamed(*tab, "Take back")->isEnabled());
    EXPECT_FALSE(buttonNamed(*tab, "Payment")->isEnabled()) << "nothing is open";
}

TEST_F(DeskTest, WhatWasPaintedAndTickedIsKeptWithTheSession) {
    makePractice();
    const store::Client client = addClient("Ada");
    const store::Session session = addSession(client.id, today());
    plan::DoneAreas painted;
    {
        SessionScreen screen(desk(), client.id, session.id, window.get());
        screen.resize(1200, 760);
        screen.show();
        ASSERT_TRUE(settled());
        auto* areas = screen.findChild<AreasCard*>();
        AreaPad& pad = areas->pad();
        pad.grab(); // it is drawn
        const std::optional<QPointF> from = pad.at({-15.0, 10.0});
        const std::optional<QPointF> to = pad.at({15.0, 10.0});
        ASSERT_TRUE(from && to);
        drag(pad, *from, *to);
        painted = areas->areas();
        ASSERT_EQ(painted.strokes.size(), 1U);
        screen.findChildren<QCheckBox*>().front()->click();
        type(widgetNamed<QLineEdit>(screen, "Lot of the cartridge"), "C-9");
        type(widgetNamed<QLineEdit>(screen, "Performed by"), "Grace");
    }
    ASSERT_TRUE(settled());
    const ClientFilePtr file = fileOf(client.id);
    const store::Session& kept = file->sessions.front();
    EXPECT_EQ(kept.hygiene, "surfaces");
    EXPECT_EQ(kept.cartridgeLot, "C-9");
    ASSERT_EQ(file->practitioners.size(), 1U);
    EXPECT_EQ(kept.practitioner, file->practitioners.front().id);
    ASSERT_TRUE(kept.areas.has_value());
    const std::string said = plan::describeAreas(kept.areas->reveal());
    EXPECT_NE(said.find("mid-scalp"), std::string::npos) << said;
    SessionScreen again(desk(), client.id, session.id, window.get());
    ASSERT_TRUE(settled());
    const plan::DoneAreas shown = again.findChild<AreasCard*>()->areas();
    ASSERT_EQ(shown.strokes.size(), 1U);
    EXPECT_EQ(shown.strokes.front().places.size(), painted.strokes.front().places.size());
    EXPECT_NEAR(shown.strokes.front().places.front().left_deg,
                painted.strokes.front().places.front().left_deg, 0.01);
}

TEST_F(DeskTest, ASessionThatWasNotComeToIsNoted) {
    makePractice();
    const store::Client client = addClient("Ada");
    const store::Session session = addSession(client.id, today());
    shell().showClient(client.id);
    ASSERT_TRUE(becomes([&] { return shell().client()->file() != nullptr; }));
    emit shell().client()->sessionWanted(client.id, session.id);
    ASSERT_TRUE(settled());
    EXPECT_TRUE(window->windowTitle().startsWith("Session")) << window->windowTitle().toStdString();
    auto* screen = window->findChild<SessionScreen*>();
    ASSERT_NE(screen, nullptr);
    QTest::mouseClick(buttonNamed(*screen, "Did not come"), Qt::LeftButton);
    ASSERT_TRUE(becomes([&] { return fileOf(client.id)->sessions.front().state == "no-show"; }));
}

TEST_F(DeskTest, TheTitleNamesThePageAndNoPerson) {
    makePractice();
    const store::Client client = addClient("Ada");
    shell().show(Page::Calendar);
    EXPECT_TRUE(window->windowTitle().startsWith("Calendar"));
    shell().showClient(client.id);
    const QString number = QString::number(client.number);
    ASSERT_TRUE(becomes([&] { return window->windowTitle().contains(number); }));
    EXPECT_FALSE(window->windowTitle().contains("Ada"));
    desk().lock();
    EXPECT_FALSE(window->windowTitle().contains(number)) << "not even the number while it is locked";
}

TEST_F(DeskTest, ABackupIsWrittenWhileWorkGoesOnAndCanBeStopped) {
    makePractice();
    (void)addClient("Ada");
    std::filesystem::path place = std::filesystem::path(home.path().toStdString()) / "backups";
    std::filesystem::create_directories(place);
    BackupCard card(desk());
    card.askFolder = [&place] { return place; };
    QString said;
    QObject::connect(&card, &BackupCard::told, [&said](const QString& sentence) { said = sentence; });
    card.backUp();
    ASSERT_TRUE(settled());
    ASSERT_TRUE(card.busy()) << "the practice is free again before the backup is there";
    EXPECT_EQ(inPractice([](store::Practice& practice) { return practice.all<store::Client>().size(); }), 1U);
    ASSERT_TRUE(becomes([&] { return !said.isEmpty(); }));
    ASSERT_EQ(store::backupsIn(place).size(), 1U);
    ASSERT_TRUE(becomes([&] { return card.places().count() == 1; }));
    said.clear();
    card.backUp();
    ASSERT_TRUE(settled());
    card.stop();
    ASSERT_TRUE(becomes([&] { return !card.busy(); }));
    for (const auto& entry : std::filesystem::directory_iterator(place))
        EXPECT_FALSE(entry.path().filename().string().ends_with(".part")) << "nothing half-written stays";
}

TEST_F(DeskTest, NeverIsAnAnswer) {
    makePractice();
    const store::Client client = addClient("Ada");
    std::string question;
    for (const plan::IntakeQuestion& each : plan::shippedIntake().questions)
        if (each.kind == plan::AnswerKind::Date)
            question = each.id;
    IntakeForm form({}, today(), window.get());
    auto* never = form.findChild<QPushButton*>(QString::fromStdString(question) + "-never");
    ASSERT_NE(never, nullptr);
    never->click();
    (void)inPractice([&](store::Practice& practice) {
        store::Transaction transaction(practice.connection());
        keepIntake(practice, transaction, client.id, form.answers(), today());
        transaction.commit();
        return 0;
    });
    const plan::IntakeAnswers kept = latestAnswers(*fileOf(client.id));
    ASSERT_EQ(kept.count(question), 1U);
    EXPECT_EQ(kept.at(question), plan::IntakeAnswer(false));
    EXPECT_TRUE(plan::assess(plan::shippedIntake(), kept, today()).empty());
    IntakeForm again(kept, today(), window.get());
    EXPECT_TRUE(again.findChild<QPushButton*>(QString::fromStdString(question) + "-never")->isChecked());
    never->click(); // taken back
    EXPECT_TRUE(form.answers().empty());
}

// --- areas

plan::AreaStroke strokeAt(plan::AreaStroke::Kind kind, double radius_mm,
                          const std::vector<head::ScalpPoint>& places) {
    return {kind, radius_mm, places};
}

double sumOf(const std::vector<plan::AreaStroke>& strokes) {
    double sum = 0.0;
    for (const double area : plan::paintedAreas_cm2(strokes))
        sum += area;
    return sum;
}

TEST(DoneAreas, AreKeptAndWordsStayWords) {
    plan::DoneAreas areas{"hairline only",
                          {strokeAt(plan::AreaStroke::Kind::Done, 12.5, {{1.25, -3.5}, {4, 5}}),
                           strokeAt(plan::AreaStroke::Kind::Erased, 5.0, {{1, 1}})}};
    EXPECT_EQ(plan::areasFromText(plan::areasToText(areas)), areas);
    areas.strokes.clear();
    EXPECT_EQ(plan::areasToText(areas), "hairline only") << "as an earlier program reads it";
    EXPECT_EQ(plan::areasFromText("{odd} words").words, "{odd} words");
    EXPECT_FALSE(plan::describeAreas("{\"format\":\"trichion-areas\",\"version\":1}").empty());
}

TEST(DoneAreas, AnErasedStrokeIsNoneAndASpotHasItsArea) {
    const auto done = plan::AreaStroke::Kind::Done;
    for (const head::ScalpPoint place : {head::ScalpPoint{0, 0}, {0, 40}, {-70, 10}, {20, -60}}) {
        const double radius_cm = 3.0;
        EXPECT_NEAR(sumOf({strokeAt(done, 10.0 * radius_cm, {place})}), 3.1416 * radius_cm * radius_cm, 2.5);
        EXPECT_EQ(
            sumOf({strokeAt(done, 20.0, {place}), strokeAt(plan::AreaStroke::Kind::Erased, 20.0, {place})}),
            0.0);
        EXPECT_DOUBLE_EQ(sumOf({strokeAt(done, 20.0, {place}), strokeAt(done, 20.0, {place})}),
                         sumOf({strokeAt(done, 20.0, {place})}));
    }
}

} // namespace

} // namespace trichion::studio

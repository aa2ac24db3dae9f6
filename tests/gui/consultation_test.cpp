// One consultation from the first word to the follow-up through the real window; then everything is closed
// and opened again.

#include "personal_data.h"
#include "practice_fixture.h"
#include "studio/practice/aftercare_tab.h"
#include "studio/practice/calendar_time.h"
#include "studio/practice/client_form.h"
#include "studio/practice/client_picker.h"
#include "studio/practice/consent_dialog.h"
#include "studio/practice/consents_card.h"
#include "studio/practice/designs_tab.h"
#include "studio/practice/intake_form.h"
#include "studio/practice/intake_tab.h"
#include "studio/practice/lock_page.h"
#include "studio/practice/photos_tab.h"
#include "studio/practice/plan_dialog.h"
#include "studio/practice/session_screen.h"
#include "studio/practice/sessions_tab.h"
#include "trichion/design/design_document.h"
#include "trichion/head/client_head.h"

#include <QDateEdit>
#include <QFile>
#include <QImage>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <array>
#include <string>

namespace trichion::studio {

namespace {

constexpr int kSide_px = 240;
constexpr int kDaysToTheFollowUp = 30;

/// A photo of one colour, and where the head lies in it: nothing has to be looked for.
struct SavedView {
    std::filesystem::path file;
    head::ViewKind kind;
};

head::View viewOf(const std::string& sha256, head::ViewKind kind) {
    head::View view{{sha256, kSide_px, kSide_px}, {}, head::meanHead(), {}, {}};
    view.camera = {2.0 * kSide_px, {kSide_px / 2.0, kSide_px / 2.0}};
    view.pose.rotationHeadToCamera = head::orientationOf(kind);
    view.pose.centreCamera_mm = {0.0, 0.0, 800.0};
    view.fit.kind = kind;
    return view;
}

class ConsultationTest : public PracticeTest {
  protected:
    /// Five photos in files, as a camera leaves them.
    void takePhotos() {
        constexpr std::array kKinds = {head::ViewKind::Front, head::ViewKind::Left, head::ViewKind::Right,
                                       head::ViewKind::Top, head::ViewKind::Back};
        head::ClientHead client;
        for (const head::ViewKind kind : kKinds) {
            QImage image(kSide_px, kSide_px, QImage::Format_RGB32);
            image.fill(QColor(200, 150, 120 - 4 * static_cast<int>(m_photos.size())));
            const QString name = home.filePath(QStringLiteral("%1.png").arg(m_photos.size()));
            ASSERT_TRUE(image.save(name));
            const std::filesystem::path path = name.toStdString();
            client.views.push_back(viewOf(loadPhoto(path, {})->identity.sha256, kind));
            m_photos.push_back({path, kind});
        }
        m_head = head::clientHeadToJson(client);
    }
    void openPhotos() {
        std::vector<PhotoSource> sources;
        sources.reserve(m_photos.size());
        for (const SavedView& photo : m_photos)
            sources.push_back({photo.file, photo.kind});
        window->workbench().openPhotos(sources, m_head);
        ASSERT_TRUE(becomes([this] { return laid() == m_photos.size(); }));
    }
    /// In how many photos the head is known, once nothing is searched any more.
    std::size_t laid() {
        if (window->workbench().importer().busy() || window->workbench().head().runner().busy())
            return 0;
        std::size_t known = 0;
        for (const PhotoView& view : window->document().views())
            known += view.registration ? 1 : 0;
        return known;
    }
    /// Keys go to the window again, after a dialog.
    void bringToFront() {
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    Document& document() { return window->document(); }
    /// The open dialog of this kind.
    template<class Dialog>
    Dialog* open() {
        for (auto* each : window->findChildren<Dialog*>())
            if (each->isVisible())
                return each;
        ADD_FAILURE() << "no " << Dialog::staticMetaObject.className() << " is open";
        return nullptr;
    }
    void press(const QWidget& within, const QString& name) {
        QPushButton* wanted = button(within, name);
        ASSERT_NE(wanted, nullptr) << name.toStdString();
        ASSERT_TRUE(wanted->isEnabled()) << name.toStdString();
        QTest::mouseClick(wanted, Qt::LeftButton);
    }
    template<class Field>
    static Field* field(const QWidget& within, const QString& name) {
        for (auto* each : within.findChildren<Field*>())
            if (each->accessibleName() == name)
                return each;
        return nullptr;
    }
    /// Turns to a part of the client's file.
    template<class Tab>
    Tab* turnTo() {
        auto* tab = window->findChild<Tab*>();
        EXPECT_NE(tab, nullptr);
        shell().client()->tabs().setCurrentWidget(tab);
        EXPECT_TRUE(settled());
        return tab;
    }
    void unlock() {
        bringToFront();
        ASSERT_TRUE(settled());
        shell().show(Page::Clients);
        auto* secret = shell().lockPage().currentWidget()->findChild<QLineEdit*>();
        type(secret, kPassphrase);
        QTest::keyClick(secret, Qt::Key_Return);
        ASSERT_TRUE(becomes([this] { return desk().state() == PracticeDesk::State::Open; }));
        ASSERT_TRUE(settled());
    }

    void meetTheClient();
    void designThree();
    void askAndSign();
    void planTheSessions();
    void treat();
    void follow();
    void expectAllThere();

    std::vector<SavedView> m_photos;
    std::string m_head;
    std::optional<design::DesignDocument> m_kept;
    plan::Date m_held;
};

// ---- the day of the consultation

void ConsultationTest::meetTheClient() {
    shell().show(Page::Clients);
    QTest::keyClick(&shell().clients()->searchField(), Qt::Key_N, Qt::ControlModifier);
    auto* form = open<ClientForm>();
    type(field<QLineEdit>(*form, "Name"), "Nora Berg");
    type(field<QLineEdit>(*form, "Born on"), "1988-04-02");
    QTest::keyClick(field<QPlainTextEdit>(*form, "Note"), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(
        becomes([this] { return shell().client() != nullptr && shell().client()->file() != nullptr; }));
    shell().show(Page::Studio);
    openPhotos();
    ASSERT_TRUE(document().ready());
    bringToFront();
    QTest::keyClick(window.get(), Qt::Key_G, Qt::ControlModifier);
    auto* picker = open<ClientPicker>();
    auto* search = field<QLineEdit>(*picker, "Search clients");
    type(search, "nora");
    QTest::keyClick(search, Qt::Key_Return);
    ASSERT_TRUE(becomes([this] { return shell().link().client().has_value(); }));
}

void ConsultationTest::designThree() {
    bringToFront();
    for (const double density : {70.0, 110.0}) {
        QTest::keyClick(window.get(), Qt::Key_D, Qt::ControlModifier);
        design::Design other = *document().design();
        other.density = base::DotsPerCm2{density};
        document().edit(EditKind::Density, "Density", other);
    }
    ASSERT_EQ(document().variants().size(), 3U);
    window->actions().previousVariant->trigger(); // B is what the client wants
    EXPECT_TRUE(document().unsaved());
    QTest::keyClick(window.get(), Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(settled());
    EXPECT_FALSE(document().unsaved());
    m_kept = document().contents();
    press(*shell().link().strip(), "To the client");
    ASSERT_TRUE(becomes([this] { return shell().client()->isVisible() && shell().client()->file(); }));
    ASSERT_TRUE(settled());
    auto* designs = turnTo<DesignsTab>();
    press(*designs, "Chosen by the client");
    ASSERT_TRUE(settled());
}

void ConsultationTest::askAndSign() {
    auto* intake = turnTo<IntakeTab>();
    press(*intake, "Ask the questions");
    auto* form = open<IntakeForm>();
    auto* no = form->findChild<QPushButton*>("keloid-no");
    ASSERT_NE(no, nullptr);
    no->setFocus();
    QTest::keyClick(no, Qt::Key_N);
    press(*form, "Save");
    ASSERT_TRUE(becomes([this] { return !shell().client()->file()->intakes.empty(); }));
    auto* card = window->findChild<ConsentsCard*>();
    press(*card, "Sign");
    auto* dialog = open<ConsentDialog>();
    SignaturePad& pad = dialog->pad();
    QTest::mousePress(&pad, Qt::LeftButton, {}, QPoint(60, 90));
    for (int step = 1; step <= 8; ++step) {
        const QPointF at(60.0 + 40.0 * step, 90.0 + (step % 2 == 0 ? 20.0 : -20.0));
        QMouseEvent move(QEvent::MouseMove, at, pad.mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QApplication::sendEvent(&pad, &move);
    }
    QTest::mouseRelease(&pad, Qt::LeftButton, {}, QPoint(380, 90));
    QTest::mouseClick(&dialog->signButton(), Qt::LeftButton);
    ASSERT_TRUE(becomes([this] { return shell().client()->file()->consents.size() == 1; }));
}

void ConsultationTest::planTheSessions() {
    auto* sessions = turnTo<SessionsTab>();
    press(*sessions, "Plan from a design");
    auto* dialog = open<PlanDialog>();
    field<QDateEdit>(*dialog, "First session")->setDate(toQDate(today()));
    QPushButton* keep = button(*dialog, "Keep the plan");
    ASSERT_TRUE(becomes([keep] { return keep->isEnabled(); }));
    QTest::mouseClick(keep, Qt::LeftButton);
    ASSERT_TRUE(becomes([this] { return shell().client()->file()->sessions.size() >= 2; }));
}

// ---- the treatment and what comes after it

void ConsultationTest::treat() {
    (void)inPractice([](store::Practice& practice) {
        store::Transaction transaction(practice.connection());
        store::Pigment pigment;
        pigment.key = "carbon-8";
        pigment.name = "Carbon";
        store::PigmentLot lot;
        lot.pigment = practice.add(transaction, pigment).id;
        lot.label = "L-77";
        lot.expiresOn = today().plusDays(100);
        (void)practice.add(transaction, lot);
        transaction.commit();
        return 0;
    });
    auto* sessions = turnTo<SessionsTab>();
    press(*sessions, "Begin the session");
    auto* screen = window->findChild<SessionScreen*>();
    ASSERT_NE(screen, nullptr);
    ASSERT_TRUE(settled());
    auto* lot = field<QLineEdit>(*screen, "Lot of the pigment");
    type(lot, "L-77");
    QTest::keyClick(lot, Qt::Key_Return);
    press(*screen, "Add 500 dots");
    press(*screen, "Add 250 dots");
    press(*screen, "Finish the session");
    ASSERT_TRUE(becomes([this] { return window->findChild<SessionScreen*>() == nullptr; }));
    ASSERT_TRUE(settled());
    m_held = shell().client()->file()->sessions.front().heldOn;
}

void ConsultationTest::follow() {
    EXPECT_NE(turnTo<AftercareTab>()->findChild<LineList*>(), nullptr);
    EXPECT_GT(turnTo<AftercareTab>()->findChild<LineList*>()->count(), 0) << "rules hold on the first day";
    // Nobody forgets the client: whatever is planned falls away, and the list of the day says so.
    (void)inPractice([id = shell().client()->file()->client.id](store::Practice& practice) {
        store::Transaction transaction(practice.connection());
        for (store::Session session : practice.of<store::Session>(id))
            if (session.state == "planned") {
                session.state = "cancelled";
                (void)practice.change(transaction, session);
            }
        transaction.commit();
        return 0;
    });
    const DayList later = inPractice([this](store::Practice& practice) {
        return dayListOf(practice, m_held.plusDays(kDaysToTheFollowUp));
    });
    ASSERT_EQ(later.due.size(), 1U);
    EXPECT_EQ(later.due.front().name, QString("Nora Berg"));
}

void ConsultationTest::expectAllThere() {
    const store::ClientId client =
        inPractice([](store::Practice& practice) { return practice.all<store::Client>().front().id; });
    const ClientFilePtr file = fileOf(client);
    EXPECT_EQ(textOf(file->client.name), QString("Nora Berg"));
    EXPECT_EQ(file->photos.size(), m_photos.size());
    EXPECT_EQ(file->consents.size(), 1U);
    EXPECT_EQ(file->intakes.size(), 1U);
    EXPECT_EQ(file->plans.size(), 1U);
    EXPECT_EQ(file->dotsOf(file->sessions.front().id), 750);
    EXPECT_EQ(file->sessions.front().state, "done");
    EXPECT_EQ(file->revisions.size(), 2U);
    EXPECT_EQ(file->consents.front().designRevision, file->revisions.back().id)
        << "what was signed is what was chosen";
    // In the studio: all photos laid as they were, all variants, the chosen one in the hand.
    shell().showClient(client);
    ASSERT_TRUE(becomes([this] { return shell().client()->file() != nullptr; }));
    press(*turnTo<PhotosTab>(), "Open in the studio");
    ASSERT_TRUE(becomes([this] { return laid() == m_photos.size(); }));
    EXPECT_EQ(shell().page(), Page::Studio);
    EXPECT_EQ(document().contents(), *m_kept);
    EXPECT_FALSE(document().unsaved());
    const head::ClientHead was = head::clientHeadFromJson(m_head, "head");
    for (const PhotoView& view : document().views()) {
        const std::optional<head::View> before = head::viewOfPhoto(was, view.photo->identity.sha256);
        ASSERT_TRUE(before);
        EXPECT_TRUE(view.registration->view.pose.rotationHeadToCamera.isApprox(
            before->pose.rotationHeadToCamera, 1e-6));
    }
}

TEST_F(ConsultationTest, EverythingIsThereWhenTheProgramIsOpenedAgain) {
    const Log log;
    qInfo("what is said is heard");
    makePractice();
    takePhotos();
    meetTheClient();
    designThree();
    askAndSign();
    planTheSessions();
    treat();
    follow();
    if (HasFailure())
        return;
    window.reset();
    window = std::make_unique<MainWindow>();
    window->askUnsaved = [] { return Unsaved::Discard; };
    window->show();
    ASSERT_TRUE(becomes([this] { return desk().state() == PracticeDesk::State::Locked; }));
    unlock();
    expectAllThere();
    EXPECT_NE(Log::text().find("what is said is heard"), std::string::npos);
    expectNothingPersonal(Log::text(), "the log");
    expectNothingPersonalBelow(home.path().toStdString());
    for (const auto place :
         {QStandardPaths::AppDataLocation, QStandardPaths::AppConfigLocation, QStandardPaths::CacheLocation})
        expectNothingPersonalBelow(QStandardPaths::writableLocation(place).toStdString());
    expectNothingPersonal(QSettings().fileName().toStdString(), "the settings' name");
    QFile settings(QSettings().fileName());
    if (settings.open(QIODevice::ReadOnly))
        expectNothingPersonal(settings.readAll().toStdString(), "the settings");
    expectOwnersAlone(folder());
}

} // namespace

} // namespace trichion::studio

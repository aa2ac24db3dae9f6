// Makes the pictures of the guide: every page of the window, dark and light, with the sample practice and the
// sample photos. Not a test: ./dev screenshots runs it, with TRICHION_SCREENSHOTS naming the folder.

#include "fake_camera.h"
#include "practice_fixture.h"
#include "studio/appearance/theme.h"
#include "studio/capture/camera_dialog.h"
#include "studio/capture/capture_control.h"
#include "studio/help/guide_reader.h"
#include "studio/practice/client_page.h"
#include "studio/practice/follow_up_records.h"
#include "studio/practice/paper_view.h"
#include "studio/practice/session_screen.h"
#include "trichion/base/resources.h"

#include <QAction>
#include <QPixmap>
#include <QTabWidget>
#include <cstdlib>

namespace trichion::studio {

namespace {

constexpr int kPreview_ms = 1500; // tool tips go, previews come

class Screenshots : public PracticeTest {
  protected:
    void SetUp() override {
        const char* folder = std::getenv("TRICHION_SCREENSHOTS");
        ASSERT_NE(folder, nullptr) << "TRICHION_SCREENSHOTS names the folder for the pictures";
        m_folder = QString::fromLocal8Bit(folder);
        PracticeTest::SetUp();
        window->resize(1360, 850);
    }
    void TearDown() override {
        PracticeTest::TearDown();
        applyTheme(Theme::Dark);
    }

    /// Writes NAME.png and NAME-light.png.
    void take(const QString& name) {
        ASSERT_TRUE(settled());
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            (theme == Theme::Light ? window->actions().light : window->actions().dark)->trigger();
            QTest::qWait(kPreview_ms);
            const QString ending = theme == Theme::Light ? QStringLiteral("-light") : QString();
            const QString file = QStringLiteral("%1/%2%3.png").arg(m_folder, name, ending);
            EXPECT_TRUE(window->grab().save(file)) << file.toStdString();
        }
    }
    /// The same of a dialog.
    void takeDialog(QWidget& dialog, const QString& name) {
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            (theme == Theme::Light ? window->actions().light : window->actions().dark)->trigger();
            QTest::qWait(kPreview_ms);
            const QString ending = theme == Theme::Light ? QStringLiteral("-light") : QString();
            EXPECT_TRUE(dialog.grab().save(QStringLiteral("%1/%2%3.png").arg(m_folder, name, ending)));
        }
    }
    void takeTab(int tab, const QString& name) {
        shell().client()->tabs().setCurrentIndex(tab);
        take(name);
    }

    /// Something that happened after the first session.
    void noteFollowUps() {
        const ClientFilePtr file = shell().client()->file();
        ASSERT_TRUE(file && !file->sessions.empty());
        const store::Session& session = file->sessions.front();
        (void)inPractice([&](store::Practice& practice) {
            store::Transaction transaction(practice.connection());
            store::Complication swelling = recordOf({session.id, session.heldOn.plusDays(2), "Swelling",
                                                     Gravity::Mild, "Cold compress, went by itself"},
                                                    file->client.id);
            swelling.resolvedOn = session.heldOn.plusDays(4);
            (void)practice.add(transaction, swelling);
            FollowUpEntry count{FollowUpKind::Density,
                                session.id,
                                session.heldOn.plusDays(12),
                                62.0,
                                "frontal",
                                false,
                                "Even"};
            (void)practice.add(transaction, recordOf(count, file->client.id));
            transaction.commit();
            return 0;
        });
        shell().showClient(file->client.id);
        ASSERT_TRUE(settled());
    }

    /// The screen for use during a treatment.
    void takeSession() {
        const ClientFilePtr file = shell().client()->file();
        ASSERT_TRUE(file && !file->sessions.empty());
        SessionScreen session(desk(), file->client.id, file->sessions.back().id, window.get());
        session.resize(1280, 800);
        session.show();
        ASSERT_TRUE(settled());
        takeDialog(session, "practice-session");
    }

  private:
    QString m_folder;
};

TEST_F(Screenshots, OfEveryPage) {
    openSample();
    window->workbench().openPhotos({{base::resourcePath("samples/scan_front.png")},
                                    {base::resourcePath("samples/scan_threequarter.png")},
                                    {base::resourcePath("samples/scan_top.png"), head::ViewKind::Top}});
    ASSERT_TRUE(becomes([this] {
        std::size_t fitted = 0;
        for (const PhotoView& view : window->document().views())
            fitted += view.registration ? 1 : 0;
        return fitted == 3 && window->document().ready() && window->canvas().preview() != nullptr;
    }));
    take("studio");
    shell().show(Page::Clients);
    take("practice-clients");
    shell().showClient(
        inPractice([](store::Practice& practice) { return practice.all<store::Client>().front().id; }));
    take("practice-client");
    noteFollowUps();
    takeTab(1, "practice-photos");
    takeTab(2, "practice-designs");
    takeTab(7, "practice-results");
    takeTab(8, "practice-history");
    takeTab(3, "practice-sessions");
    takeTab(4, "practice-intake");
    takeTab(5, "practice-aftercare");
    shell().client()->tabs().setCurrentIndex(6);
    auto* paper = window->findChild<PaperView*>();
    ASSERT_TRUE(becomes([&] { return paper->pageCount() > 0 && paper->note().isEmpty(); }));
    take("practice-documents");
    shell().show(Page::Pigments);
    take("practice-pigments");
    shell().show(Page::Calendar);
    take("practice-calendar");
    shell().show(Page::Settings);
    take("practice-settings");
    takeSession();
}

TEST_F(Screenshots, OfTheGuide) {
    GuideReader reader;
    reader.resize(1120, 760);
    reader.show();
    reader.read("stencil");
    takeDialog(reader, "guide");
}

TEST_F(Screenshots, OfTheCamera) {
    const QImage seen(QString::fromStdString(base::resourcePath("samples/scan_front.png").string()));
    CaptureSession session;
    session.taken = {head::ViewKind::Top};
    session.ghost = [&seen](head::ViewKind view, const std::function<void(GhostPicture)>& then) {
        const QImage before = seen.copy(70, 40, 1500, 1500); // not quite the same pose
        then(view == head::ViewKind::Front ? GhostPicture{before, std::nullopt, "3 Mar 2026"}
                                           : GhostPicture());
    };
    CameraDialog dialog(std::make_unique<FakeCamera>(seen), session, window.get());
    dialog.listCameras = [] { return std::vector<CameraName>(); };
    dialog.resize(1120, 700);
    dialog.show();
    takeDialog(dialog, "capture-camera");
}

} // namespace

} // namespace trichion::studio

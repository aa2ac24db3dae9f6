// What became of a client's dots: measured in the background, kept, shown, and saved for the client.

#include "gui/practice_fixture.h"
#include "photo/decode.h"
#include "photo/encode.h"
#include "studio/panels/picture_label.h"
#include "studio/practice/fading_chart.h"
#include "studio/practice/follow_up_dialog.h"
#include "studio/practice/result_records.h"
#include "studio/practice/results_tab.h"
#include "support/second_camera.h"
#include "trichion/head/client_head.h"
#include "trichion/plan/consent.h"
#include "trichion/store/consents.h"

#include <QComboBox>

namespace trichion::studio {

namespace {

tracking::KeptZone zoneWith(const std::string& name, std::optional<double> left, double confidence) {
    return {name, 10.0, left, 0.03, confidence, std::nullopt};
}

tracking::KeptFollowUp keptWith(double frontal, double crown, double confidence) {
    tracking::KeptFollowUp kept;
    kept.zones = {zoneWith("frontal", frontal, confidence), zoneWith("crown", crown, confidence)};
    kept.whole = zoneWith("", 0.5 * (frontal + crown), confidence);
    return kept;
}

/// A report of pigment that faded to this share in so many days.
std::string reportOf(double left, double days) {
    tracking::FollowUpFacts facts;
    facts.registration.error = {base::Millimetres(0.05), base::Millimetres(0.12), 80};
    tracking::ZoneRetention zone;
    zone.zone = head::Zone::Frontal;
    zone.area_cm2 = 20.0;
    zone.left = left;
    zone.sigma = 0.03;
    zone.confidence = 0.9;
    facts.retention.zones = {zone};
    facts.retention.whole = zone;
    return tracking::followUpToJson(facts, {40.0, 40.0 + days}, {});
}

} // namespace

TEST(TouchUpAdvice, GrowsWithWhatIsGoneAndNeverWithoutBeingSure) {
    using Step = TouchUpAdvice::Step;
    EXPECT_EQ(adviceOn(keptWith(0.9, 0.85, 0.9)).step, Step::None);
    EXPECT_EQ(adviceOn(keptWith(0.7, 0.85, 0.9)).step, Step::LookAgain);
    EXPECT_EQ(adviceOn(keptWith(0.9, 0.45, 0.9)).step, Step::TalkAbout);
    EXPECT_EQ(adviceOn(keptWith(0.9, 0.45, 0.4)).step, Step::MeasureAgain);
    EXPECT_EQ(adviceOn({}).step, Step::MeasureAgain);
    tracking::KeptFollowUp dense = keptWith(0.9, 0.45, 0.9);
    dense.density_per_cm2 = 180.0;
    dense.doubts = {"The photos do not lie well over each other."};
    const QStringList reasons = adviceOn(dense).reasons;
    for (const char* part : {"Crown", "45", "180", "differently", "do not lie well"})
        EXPECT_TRUE(reasons.join(' ').contains(part)) << part;
}

class ResultsTest : public PracticeTest {
  protected:
    void SetUp() override {
        PracticeTest::SetUp();
        makePractice();
        m_client = addClient("Ada");
    }

    /// A photo of the second camera, with where its head lies.
    store::PhotoId addPhoto(const test::TakenPhoto& taken, const char* day, const char* state) {
        const std::vector<std::uint8_t> file = photo::encodePng(taken.picture, {});
        const photo::Photo decoded = photo::decodePhoto(file, "photo", {});
        head::View view = taken.view;
        view.photo = {decoded.sha256, decoded.pixels.width(), decoded.pixels.height()};
        head::ClientHead head;
        head.head = view.head;
        head.views = {view};
        return inPractice([&](store::Practice& practice) {
            store::Transaction transaction(practice.connection());
            store::Photo photo;
            photo.client = m_client.id;
            photo.takenOn = plan::Date::parse(day);
            photo.treatmentState = state;
            photo = practice.addPhoto(transaction, photo, file);
            store::HeadRow row;
            row.client = m_client.id;
            row.content = store::Sealed<std::string>(head::clientHeadToJson(head));
            practice.add(transaction, row);
            transaction.commit();
            return photo.id;
        });
    }
    void keepReport(const store::ClientId& client, const store::PhotoId& first, const store::PhotoId& later,
                    double left) {
        (void)inPractice([&](store::Practice& practice) {
            store::Transaction transaction(practice.connection());
            store::FollowUp row;
            row.client = client;
            row.baseline = first;
            row.photo = later;
            row.takenOn = *practice.get(later).takenOn;
            row.report = store::Sealed<std::string>(reportOf(left, 500.0));
            row = store::keepFollowUp(practice, transaction, row, {});
            transaction.commit();
            return row;
        });
    }
    ResultsTab* openResults() {
        shell().showClient(m_client.id);
        EXPECT_TRUE(becomes([&] { return shell().client()->file() != nullptr; }));
        auto* tab = window->findChild<ResultsTab*>();
        shell().client()->tabs().setCurrentWidget(tab);
        return tab;
    }
    static test::Shot smallShot() {
        test::Shot shot;
        shot.width_px = 260;
        shot.height_px = 240;
        return shot;
    }

    store::Client m_client;
};

TEST_F(ResultsTest, TwoPhotosAreMeasuredKeptShownAndSaved) {
    test::PaintedHeadPlan plan;
    plan.bump_mm = 0.0;
    const test::PaintedHead head(plan);
    test::Shot later = smallShot();
    later.left.fill(0.45);
    addPhoto(test::photograph(head, smallShot()), "2026-03-01", "healed");
    addPhoto(test::photograph(head, later), "2027-09-01", "follow-up");
    ResultsTab* tab = openResults();
    button(*tab, "Measure a follow-up")->click();
    auto* dialog = window->findChild<FollowUpDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(dialog->keepButton().isEnabled());
    dialog->measure();
    ASSERT_TRUE(becomes([&] { return dialog->keepButton().isEnabled(); })) << dialog->said().toStdString();
    EXPECT_TRUE(dialog->said().contains("Laid over each other")) << dialog->said().toStdString();
    dialog->keepButton().click();
    ASSERT_TRUE(becomes([&] { return tab->results().count() == 1; }));
    ASSERT_TRUE(settled());

    const ClientFilePtr file = fileOf(m_client.id);
    const std::vector<store::FollowUp> rows =
        inPractice([&](store::Practice& practice) { return store::followUpsOf(practice, m_client.id); });
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(file->photos.size(), 2U); // not the pictures that were made
    const auto kept = resultsOf(rows).front().kept;
    ASSERT_TRUE(kept.whole.left);
    EXPECT_NEAR(*kept.whole.left, 0.45, 0.08);
    EXPECT_TRUE(becomes([&] { return !tab->picture().picture().isNull(); }));
    EXPECT_FALSE(tab->chart().lines().empty());
    EXPECT_FALSE(tab->advice().contains("Nothing speaks"));

    for (const char* name : {"pair.png", "lapse.webp"}) {
        const std::filesystem::path path = std::filesystem::path(home.path().toStdString()) / name;
        tab->pickFile = [path](QWidget&, const QString&, const QString&) { return path; };
        button(*tab, name[0] == 'p' ? "Save side by side" : "Save time lapse")->click();
        ASSERT_TRUE(becomes([&] { return std::filesystem::exists(path); })) << name;
        EXPECT_GT(photo::decodePhoto(path, {}).pixels.width(), 0);
    }
}

TEST_F(ResultsTest, ThePortfolioNeedsConsentAndNotesTheUse) {
    test::PaintedHeadPlan plan;
    const test::PaintedHead head(plan);
    test::Shot shot = smallShot();
    const store::PhotoId first = addPhoto(test::photograph(head, shot), "2026-03-01", "healed");
    shot.seed = 9;
    const store::PhotoId second = addPhoto(test::photograph(head, shot), "2027-09-01", "follow-up");
    (void)inPractice([&](store::Practice& practice) {
        store::Transaction transaction(practice.connection());
        store::FollowUp row;
        row.client = m_client.id;
        row.baseline = first;
        row.photo = second;
        row.takenOn = plan::Date::parse("2027-09-01");
        row.report = store::Sealed<std::string>(reportOf(0.8, 500.0));
        row = store::keepFollowUp(
            practice, transaction, row,
            {{},
             practice.contentOf(practice.get(second)).empty()
                 ? store::Bytes()
                 : photo::encodePng(test::photograph(head, smallShot()).picture, {"aligned", ""})});
        transaction.commit();
        return row;
    });
    ResultsTab* tab = openResults();
    const std::filesystem::path path = std::filesystem::path(home.path().toStdString()) / "shown.png";
    tab->pickFile = [path](QWidget&, const QString&, const QString&) { return path; };
    auto* purpose = tab->findChild<QComboBox*>();
    purpose->setCurrentIndex(1);
    ASSERT_TRUE(becomes([&] { return button(*tab, "Save side by side")->isEnabled(); }));
    button(*tab, "Save side by side")->click();
    ASSERT_TRUE(settled());
    EXPECT_FALSE(std::filesystem::exists(path));
    EXPECT_TRUE(fileOf(m_client.id)->photoUses.empty());

    (void)inPractice([&](store::Practice& practice) {
        store::Transaction transaction(practice.connection());
        (void)store::bringConsentTexts(practice, transaction, plan::shippedConsents());
        store::NewConsent wanted;
        wanted.client = m_client.id;
        wanted.kind = "photo-marketing";
        wanted.signature = store::Sealed<store::Bytes>(store::Bytes{1, 2, 3});
        const store::Consent consent =
            store::signConsent(practice, transaction, plan::shippedConsents(), wanted);
        transaction.commit();
        return consent;
    });
    button(*tab, "Save side by side")->click();
    ASSERT_TRUE(becomes([&] { return std::filesystem::exists(path); }));
    EXPECT_EQ(fileOf(m_client.id)->photoUses.size(), 2U);
}

TEST_F(ResultsTest, TheClinicsFadingIsLearntFromAllClients) {
    const test::PaintedHead head({});
    test::Shot shot;
    shot.width_px = 96;
    shot.height_px = 96;
    const test::TakenPhoto taken = test::photograph(head, shot);
    shot.seed = 11;
    const test::TakenPhoto other = test::photograph(head, shot);
    const store::Client ada = m_client;
    for (const char* name : {"Ada", "Bea", "Cid"}) {
        if (std::string(name) != "Ada")
            m_client = addClient(name);
        const store::PhotoId first = addPhoto(taken, "2026-03-01", "healed");
        const store::PhotoId later = addPhoto(other, "2027-09-01", "follow-up");
        keepReport(m_client.id, first, later, 0.55);
    }
    m_client = ada;
    ResultsTab* tab = openResults();
    EXPECT_TRUE(becomes([&] { return tab->experience().contains("from 3 clients"); }))
        << tab->experience().toStdString();
    EXPECT_TRUE(becomes([&] { return tab->chart().curves().size() == 2U; }));
    const auto& curves = tab->chart().curves();
    EXPECT_LT(curves[1].left(2.0), curves[0].left(2.0)); // they fade sooner than predicted
    const ClinicExperience experience =
        inPractice([](store::Practice& practice) { return experienceOf(practice); });
    const optics::ClinicProfile profile = profileOf(experience, std::nullopt);
    EXPECT_NEAR(profile.calibration.fade, experience.fading->fade, 1e-12);
}

TEST_F(ResultsTest, WhereSkinDoesNotMatchPlacesAreMarkedByHand) {
    const test::PaintedHead head({});
    test::PaintedHeadPlan stranger;
    stranger.seed = 9;
    addPhoto(test::photograph(head, smallShot()), "2026-03-01", "healed");
    addPhoto(test::photograph(test::PaintedHead(stranger), smallShot()), "2027-09-01", "follow-up");
    ResultsTab* tab = openResults();
    button(*tab, "Measure a follow-up")->click();
    auto* dialog = window->findChild<FollowUpDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->measure();
    ASSERT_TRUE(becomes([&] { return dialog->isMarking(); }));
    EXPECT_TRUE(dialog->said().contains("does not match")) << dialog->said().toStdString();
    EXPECT_FALSE(dialog->keepButton().isEnabled());
    EXPECT_FALSE(button(*dialog, "Measure")->isEnabled());
    for (const Eigen::Vector2d& place : {Eigen::Vector2d(40, 40), Eigen::Vector2d(200, 50),
                                         Eigen::Vector2d(60, 180), Eigen::Vector2d(190, 170)}) {
        dialog->markInBaseline(base::ImagePoint(place));
        dialog->markInFollowUp(base::ImagePoint(place));
    }
    EXPECT_TRUE(button(*dialog, "Measure")->isEnabled());
    dialog->removeLastMark();
    EXPECT_FALSE(button(*dialog, "Measure")->isEnabled());
    dialog->reject();
}

} // namespace trichion::studio

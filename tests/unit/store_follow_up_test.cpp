// Follow-ups are kept with the client, with their pictures in the vault.

#include "support/practice_folder.h"
#include "trichion/store/exchange.h"
#include "trichion/store/follow_ups.h"
#include "trichion/store/treatment.h"

#include <gtest/gtest.h>

using namespace trichion;
using namespace trichion::store;
using test::codeOf;
using test::PracticeFolder;
using test::secret;

namespace {

Photo addPhotoOf(Practice& practice, Transaction& transaction, const ClientId& client, const char* content,
                 const char* day) {
    Photo photo;
    photo.client = client;
    photo.takenOn = plan::Date::parse(day);
    return practice.addPhoto(transaction, photo, viewOf(content));
}

/// A client with two photos a year apart, not yet measured.
FollowUp twoPhotos(Practice& practice, Transaction& transaction, const ClientId& client) {
    FollowUp followUp;
    followUp.client = client;
    followUp.baseline = addPhotoOf(practice, transaction, client, "first", "2026-01-01").id;
    followUp.photo = addPhotoOf(practice, transaction, client, "later", "2027-01-01").id;
    followUp.takenOn = plan::Date::parse("2027-01-01");
    followUp.report = secret("{\"left\": 0.8}");
    return followUp;
}

const Bytes kMap{1, 2, 3};
const Bytes kAligned{4, 5, 6};

} // namespace

TEST(FollowUps, AreKeptWithTheirPicturesAndMeasuredAnewTakeTheirPlace) {
    PracticeFolder folder;
    Practice practice = folder.create();
    const Client client = test::addClient(practice, "Somebody");
    Transaction transaction(practice.connection());
    FollowUp followUp = twoPhotos(practice, transaction, client.id);
    const FollowUp first = keepFollowUp(practice, transaction, followUp, {kMap, kAligned});
    followUp.report = secret("{\"left\": 0.7}");
    const FollowUp second = keepFollowUp(practice, transaction, followUp, {kMap, {}});
    transaction.commit();

    const std::vector<FollowUp> kept = followUpsOf(practice, client.id);
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept.front().report.reveal(), "{\"left\": 0.7}");
    EXPECT_EQ(practice.contentOf(practice.get(*kept.front().map)), kMap);
    EXPECT_FALSE(kept.front().aligned);
    EXPECT_EQ(practice.of<Photo>(client.id).size(), 3U);
    EXPECT_FALSE(practice.find(*first.aligned));
    EXPECT_TRUE(isMadeOf(kept, *second.map));
    EXPECT_FALSE(isMadeOf(kept, second.photo));
}

TEST(FollowUps, AreOfTwoPhotosOfOneClient) {
    PracticeFolder folder;
    Practice practice = folder.create();
    const Client client = test::addClient(practice, "Somebody");
    const Client other = test::addClient(practice, "Another");
    Transaction transaction(practice.connection());
    const FollowUp followUp = twoPhotos(practice, transaction, client.id);
    FollowUp wrong = followUp;
    wrong.photo = followUp.baseline;
    EXPECT_EQ(codeOf([&] { (void)keepFollowUp(practice, transaction, wrong, {}); }),
              base::ErrorCode::EntryInvalid);
    wrong.photo = addPhotoOf(practice, transaction, other.id, "another", "2027-01-01").id;
    EXPECT_EQ(codeOf([&] { (void)keepFollowUp(practice, transaction, wrong, {}); }),
              base::ErrorCode::EntryInvalid);
    EXPECT_TRUE(followUpsOf(practice, client.id).empty());
}

TEST(FollowUps, GoAlongWhenTheClientMovesAndGoWhenTheClientGoes) {
    PracticeFolder here;
    PracticeFolder there;
    Practice practice = here.create();
    Practice other = there.create();
    const Client client = test::addClient(practice, "Somebody");
    Transaction transaction(practice.connection());
    FollowUp followUp = twoPhotos(practice, transaction, client.id);
    followUp.result = secret("{\"seen\": 1}");
    (void)keepFollowUp(practice, transaction, followUp, {kMap, kAligned});
    transaction.commit();
    (void)exportClient(practice, client.id, here.beside("client.tar"), {});
    const ClientId arrived = importClient(other, here.beside("client.tar"), std::nullopt).client.id;
    const std::vector<FollowUp> kept = followUpsOf(other, arrived);
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept.front().result->reveal(), "{\"seen\": 1}");
    EXPECT_EQ(other.contentOf(other.get(*kept.front().map)), kMap);
    EXPECT_EQ(other.contentOf(other.get(*kept.front().aligned)), kAligned);
    EXPECT_TRUE(checkPractice(other).findings.empty());
    EXPECT_TRUE(eraseClient(other, arrived).empty());
    EXPECT_TRUE(other.all<FollowUp>().empty());
    EXPECT_TRUE(other.vault().all().empty());
}

TEST(FollowUps, DotsAreAsOldAsTheLastSessionThatWasDone) {
    PracticeFolder folder;
    Practice practice = folder.create();
    const Client client = test::addClient(practice, "Somebody");
    Transaction transaction(practice.connection());
    const auto add = [&](int number, const char* day, const char* state) {
        Session session;
        session.client = client.id;
        session.number = number;
        session.heldOn = plan::Date::parse(day);
        session.state = state;
        practice.add(transaction, session);
    };
    add(1, "2026-01-01", "done");
    add(2, "2026-01-11", "done");
    add(3, "2026-02-01", "cancelled");
    transaction.commit();
    EXPECT_FALSE(dotAge_days(practice, client.id, plan::Date::parse("2025-12-31")));
    EXPECT_EQ(dotAge_days(practice, client.id, plan::Date::parse("2026-01-05")), 4);
    EXPECT_EQ(dotAge_days(practice, client.id, plan::Date::parse("2026-02-10")), 30);
}

// A practice as its users know it: what was stored comes back, what may not be is refused in words.

#include "support/practice_folder.h"
#include "trichion/base/file.h"
#include "trichion/store/office.h"
#include "trichion/store/schema.h"
#include "trichion/store/treatment.h"

#include <algorithm>
#include <fstream>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;
using namespace trichion;
using namespace trichion::store;
using base::ErrorCode;
using test::addClient;
using test::codeOf;
using test::PracticeFolder;
using test::secret;

std::string contentOf(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(file), {});
}

bool says(const base::Findings& findings, base::FindingCode code) {
    return std::any_of(findings.begin(), findings.end(),
                       [&](const auto& finding) { return finding.code == code; });
}

Photo addPhoto(Practice& practice, const ClientId& client, std::string_view content) {
    Photo photo;
    photo.client = client;
    Transaction transaction(practice.connection());
    photo = practice.addPhoto(transaction, photo, viewOf(content));
    transaction.commit();
    return photo;
}

/// The wrapped key and sealed entries of a client, as they lie on disk.
std::vector<std::string> sealedOf(Practice& practice, const ClientId& client) {
    std::vector<std::string> sealed;
    Statement rows = practice.connection().prepare(
        "SELECT wrapped FROM client_key WHERE client = ?1 UNION ALL SELECT name_sealed FROM client WHERE id "
        "= ?1"
        " UNION ALL SELECT content_sealed FROM design_revision WHERE client = ?1"
        " UNION ALL SELECT note_sealed FROM session WHERE client = ?1");
    rows.bind(std::string_view(client.text));
    while (rows.step())
        sealed.push_back(rows.text(0));
    return sealed;
}

bool isNowhereIn(const fs::path& folder, const std::vector<std::string>& pieces) {
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        const std::string content = entry.is_regular_file() ? contentOf(entry.path()) : "";
        for (const std::string& piece : pieces)
            if (content.find(piece) != std::string::npos)
                return false;
    }
    return true;
}

/// A client with a row in many of the tables.
Client addBusyClient(Practice& practice, const std::string& name) {
    Client client = addClient(practice, name);
    Transaction transaction(practice.connection());
    Photo photo;
    photo.client = client.id;
    photo.note = secret("note " + name);
    photo = practice.addPhoto(transaction, photo, viewOf("photo of " + name));
    DesignRow design;
    design.client = client.id;
    design.title = secret("design " + name);
    design = practice.add(transaction, design);
    DesignRevision revision;
    revision.client = client.id;
    revision.design = design.id;
    revision.content = secret("{\"of\": \"" + name + "\"}");
    revision = practice.add(transaction, revision);
    Session session;
    session.client = client.id;
    session.heldOn = plan::Date::parse("2026-11-21");
    session.note = secret("session " + name);
    session = practice.add(transaction, session);
    SessionItem item;
    item.client = client.id;
    item.session = session.id;
    item.zone = "frontal";
    item.needle = "0803";
    item.depth_mm = 0.8;
    item.dilution_parts_water = 10;
    item.dots = 4000;
    practice.add(transaction, item);
    Invoice invoice;
    invoice.client = client.id;
    invoice.number = client.number;
    invoice.issuedOn = session.heldOn;
    invoice.keepUntilOn = session.heldOn.plusDays(3653);
    invoice.recipient = secret("invoice " + name);
    invoice.content = secret("{}");
    practice.add(transaction, invoice);
    transaction.commit();
    return client;
}

} // namespace

TEST(Practice, GivesBackWhatWasStored) {
    PracticeFolder folder;
    ClientId id;
    {
        Practice practice = folder.create();
        Client client;
        client.name = secret("O'Brien \"Bob\"; DROP TABLE client;-- \xF0\x9F\x98\x80");
        client.note = secret(std::string(10'000, 'n'));
        client.language = "ar";
        Transaction transaction(practice.connection());
        id = practice.add(transaction, client).id;
        transaction.commit();
    }
    Practice practice = folder.open();
    const Client client = practice.get(id);
    EXPECT_EQ(client.name.reveal(), "O'Brien \"Bob\"; DROP TABLE client;-- \xF0\x9F\x98\x80");
    EXPECT_EQ(client.note->reveal().size(), 10'000U);
    EXPECT_FALSE(client.phone);
    EXPECT_EQ(client.language, "ar");
    EXPECT_EQ(client.number, 1);
    EXPECT_EQ(client.revision, 1);
    EXPECT_EQ(practice.facts().name.reveal(), "Practice of Nobody");
    EXPECT_TRUE(checkPractice(practice).findings.empty());
}

TEST(Practice, KeepsNothingOfATransactionThatWasNotCommitted) {
    PracticeFolder folder;
    Practice practice = folder.create();
    {
        Transaction transaction(practice.connection());
        Client client;
        client.name = secret("Nobody");
        practice.add(transaction, client);
    }
    EXPECT_TRUE(practice.all<Client>().empty());
    EXPECT_EQ(addClient(practice, "Somebody").number, 1);
}

TEST(Practice, RefusesAChangeOfWhatWasChangedMeanwhile) {
    PracticeFolder folder;
    Practice practice = folder.create();
    const Client before = addClient(practice, "Nobody");
    Transaction transaction(practice.connection());
    Client changed = before;
    changed.note = secret("first");
    EXPECT_EQ(practice.change(transaction, changed).revision, 2);
    EXPECT_EQ(codeOf([&] { practice.change(transaction, before); }), ErrorCode::RowChanged);
    Client gone = before;
    gone.id.text = newIdText(5);
    practice.keySource().forget(gone.id);
    EXPECT_EQ(codeOf([&] { (void)practice.get(gone.id); }), ErrorCode::RowMissing);
    transaction.commit();
    EXPECT_EQ(practice.get(before.id).note->reveal(), "first");
}

TEST(Practice, HoldsTheRulesOfItsTables) {
    PracticeFolder folder;
    Practice practice = folder.create();
    const Client client = addBusyClient(practice, "Nobody");
    Transaction transaction(practice.connection());
    Session session = practice.of<Session>(client.id).front();
    session.state = "forgotten";
    EXPECT_EQ(codeOf([&] { practice.change(transaction, session); }), ErrorCode::RowRefused);
    DesignRevision revision = practice.of<DesignRevision>(client.id).front();
    revision.note = secret("changed afterwards");
    EXPECT_EQ(codeOf([&] { practice.change(transaction, revision); }), ErrorCode::RowRefused);
    EXPECT_EQ(codeOf([&] { practice.remove(transaction, revision.id); }), ErrorCode::RowRefused);
    Quote quote;
    quote.client = client.id;
    quote.content = secret("{}");
    quote.total_minor = -100;
    EXPECT_EQ(codeOf([&] { practice.add(transaction, quote); }), ErrorCode::RowRefused);
    SessionItem item = practice.of<SessionItem>(client.id).front();
    item.lot = Id<PigmentLot>{newIdText(1)};
    EXPECT_EQ(codeOf([&] {
                  practice.change(transaction, item);
                  transaction.commit();
              }),
              ErrorCode::RowRefused);
}

TEST(Practice, GivesClientsOfOneNameDifferentNumbersAndKeys) {
    PracticeFolder folder;
    Practice practice = folder.create();
    const Client one = addClient(practice, "Twin");
    const Client two = addClient(practice, "Twin");
    EXPECT_NE(one.number, two.number);
    EXPECT_NE(practice.keySource().clientKey(one.id), practice.keySource().clientKey(two.id));
}

TEST(Practice, IsOpenedByOneProgramAtATime) {
    PracticeFolder folder;
    Practice practice = folder.create();
    try {
        (void)folder.open();
        FAIL() << "opened twice";
    } catch (const base::Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::PracticeInUse);
        const base::Context& context = error.context();
        EXPECT_TRUE(std::any_of(context.begin(), context.end(),
                                [](const auto& part) { return part.second == std::to_string(::getpid()); }));
    }
}

TEST(Practice, LockOfAKilledProgramHoldsNobodyUp) {
    PracticeFolder folder;
    (void)folder.create();
    const pid_t child = ::fork();
    if (child == 0) {
        const Practice practice = folder.open();
        ::kill(::getpid(), SIGKILL);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status));
    EXPECT_NO_THROW((void)folder.open());
}

TEST(Practice, OpensOnlyWithItsPassphraseOrRecoveryKey) {
    PracticeFolder folder;
    Sealed<std::string> recovery;
    {
        Practice practice = folder.create();
        recovery = practice.renewRecoveryKey();
        addClient(practice, "Nobody");
    }
    EXPECT_EQ(codeOf([&] { (void)Practice::open(folder.path(), {}, folder.clock()); }),
              ErrorCode::PassphraseNeeded);
    Unlocking wrong;
    wrong.passphrase = secret("incorrect horse");
    EXPECT_EQ(codeOf([&] { (void)Practice::open(folder.path(), wrong, folder.clock()); }),
              ErrorCode::PassphraseWrong);
    Unlocking byRecovery;
    byRecovery.recoveryKey = recovery;
    Practice practice = Practice::open(folder.path(), byRecovery, folder.clock());
    practice.setPassphrase(secret("a new passphrase"), PassphraseCost::Least);
    EXPECT_EQ(practice.all<Client>().front().name.reveal(), "Nobody");
}

namespace {

/// As the studio's keychain, in memory.
class PocketHolder : public KeyHolder {
  public:
    std::optional<Key> held(const std::string& name) override {
        return name == m_name ? m_secret : std::nullopt;
    }
    bool hold(const std::string& name, const Key& key) override {
        m_name = name;
        m_secret = key;
        return true;
    }
    void forget(const std::string&) override { m_secret.reset(); }

  private:
    std::string m_name;
    std::optional<Key> m_secret;
};

} // namespace

TEST(Practice, KeychainIsNeverTheOnlyWayIn) {
    PracticeFolder folder;
    PocketHolder holder;
    {
        Practice practice = folder.create();
        ASSERT_TRUE(practice.entrust(holder));
    }
    Unlocking byHolder;
    byHolder.holder = &holder;
    EXPECT_NO_THROW((void)Practice::open(folder.path(), byHolder, folder.clock()));
    (void)holder.hold("trichion-" + std::string(26, '0'), Key::random()); // the keychain lost it
    EXPECT_EQ(codeOf([&] { (void)Practice::open(folder.path(), byHolder, folder.clock()); }),
              ErrorCode::PassphraseNeeded);
    EXPECT_NO_THROW((void)folder.open());
}

TEST(Practice, OpenOneIsSealedByItsFirstPassphrase) {
    PracticeFolder folder;
    {
        NewPractice wanted;
        wanted.name = secret("Sample");
        Practice practice = Practice::create(folder.path(), wanted, folder.clock());
        EXPECT_FALSE(Practice::factsOf(folder.path()).isSealed);
        practice.setPassphrase(secret(test::kPassphrase), PassphraseCost::Least);
        const std::string key(practice.keys().master().bytes().begin(),
                              practice.keys().master().bytes().end());
        for (const auto& entry : fs::directory_iterator(folder.path()))
            EXPECT_EQ(contentOf(entry.path()).find(key), std::string::npos) << entry.path();
    }
    EXPECT_TRUE(Practice::factsOf(folder.path()).isSealed);
    EXPECT_NO_THROW((void)folder.open());
}

TEST(Practice, FilesAreTheOwnersOnly) {
    PracticeFolder folder;
    Practice practice = folder.create();
    addBusyClient(practice, "Nobody");
    std::size_t seen = 0;
    for (const auto& entry : fs::recursive_directory_iterator(folder.path())) {
        struct stat status {};
        ASSERT_EQ(::stat(entry.path().c_str(), &status), 0);
        EXPECT_EQ(status.st_mode & 0077U, 0U) << entry.path();
        ++seen;
    }
    EXPECT_GE(seen, 5U);
}

TEST(Practice, TakesAPhotoOfAClientOnce) {
    PracticeFolder folder;
    Practice practice = folder.create();
    const Client one = addClient(practice, "One");
    const Client two = addClient(practice, "Two");
    const Photo photo = addPhoto(practice, one.id, "pixels");
    EXPECT_EQ(practice.contentOf(photo), Bytes({'p', 'i', 'x', 'e', 'l', 's'}));
    EXPECT_EQ(codeOf([&] { addPhoto(practice, one.id, "pixels"); }), ErrorCode::RowRefused);
    EXPECT_NO_THROW(addPhoto(practice, two.id, "pixels"));
    EXPECT_EQ(practice.vault().all().size(), 2U);
    practice.vault().put(viewOf("left over"));
    EXPECT_EQ(sweepPhotos(practice), 1U);
    EXPECT_EQ(practice.contentOf(photo).size(), 6U);
}

TEST(Practice, ErasesAClientAndLeavesTheOthers) {
    PracticeFolder folder;
    Practice practice = folder.create();
    const Client gone = addBusyClient(practice, "Vanishing");
    const Client stays = addBusyClient(practice, "Staying");
    const std::vector<std::string> left = sealedOf(practice, gone.id);
    ASSERT_FALSE(isNowhereIn(folder.path(), left));
    EXPECT_TRUE(eraseClient(practice, gone.id).empty());
    EXPECT_FALSE(practice.find(gone.id));
    EXPECT_EQ(practice.vault().all().size(), 1U);
    EXPECT_EQ(practice.all<Session>().size(), 1U);
    EXPECT_EQ(practice.all<Invoice>().size(), 2U) << "kept for the tax office";
    EXPECT_EQ(practice.all<Invoice>().front().client, std::nullopt);
    EXPECT_EQ(practice.of<DesignRevision>(stays.id).size(), 1U);
    EXPECT_TRUE(checkPractice(practice).findings.empty());
    EXPECT_TRUE(isNowhereIn(folder.path(), left));
}

TEST(Practice, FinishesAnErasureThatWasCutShort) {
    PracticeFolder folder;
    ClientId id;
    Digest file{};
    {
        Practice practice = folder.create();
        const Client client = addBusyClient(practice, "Vanishing");
        id = client.id;
        const Photo photo = practice.of<Photo>(id).front();
        file = photo.fileDigest;
        const std::optional<Bytes> sealed = practice.vault().get(file);
        EXPECT_TRUE(eraseClient(practice, id).empty());
        practice.vault().put(*sealed); // as if the power had failed before the files were removed
        practice.connection().run("UPDATE erasure SET done_ms = NULL");
    }
    Practice practice = folder.open();
    EXPECT_FALSE(practice.vault().has(file));
    EXPECT_EQ(practice.connection().integer("SELECT count(*) FROM erasure WHERE done_ms IS NULL"), 0);
}

TEST(Check, FindsDamagedEntriesPhotosAndTrail) {
    PracticeFolder folder;
    Practice practice = folder.create();
    const Client client = addBusyClient(practice, "Nobody");
    const Photo second = addPhoto(practice, client.id, "second");
    practice.connection().run("UPDATE session SET note_sealed = zeroblob(60)");
    practice.vault().remove(second.fileDigest);
    const fs::path first = practice.vault().pathOf(practice.of<Photo>(client.id).front().fileDigest);
    std::ofstream(first, std::ios::binary | std::ios::app) << "x";
    practice.vault().put(viewOf("nobody's"));
    practice.connection().run(
        "DROP TRIGGER audit_is_kept; UPDATE audit SET action = 'nothing' WHERE sequence = 3");
    const std::int64_t later = folder.now_ms;
    folder.now_ms -= 86'400'000;
    const PracticeReport report = checkPractice(practice);
    folder.now_ms = later;
    for (const auto code :
         {base::FindingCode::CellsDamaged, base::FindingCode::PhotoLost, base::FindingCode::PhotoDamaged,
          base::FindingCode::PhotoLeftOver, base::FindingCode::ClockSetBack})
        EXPECT_TRUE(says(report.findings, code)) << nameOf(code);
    EXPECT_EQ(std::count_if(report.findings.begin(), report.findings.end(),
                            [](const auto& f) { return f.code == base::FindingCode::CellsDamaged; }),
              2);
}

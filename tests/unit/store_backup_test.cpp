// Backups: what comes back is what was saved; what was tampered with is refused; what was erased stays
// erased.

#include "support/practice_folder.h"
#include "trichion/base/file.h"
#include "trichion/store/backup.h"
#include "trichion/store/client_index.h"

#include <algorithm>
#include <fstream>
#include <gtest/gtest.h>
#include <thread>

namespace {

namespace fs = std::filesystem;
using namespace trichion;
using namespace trichion::store;
using base::ErrorCode;
using test::addClient;
using test::codeOf;
using test::PracticeFolder;
using test::secret;

constexpr std::int64_t kDay_ms = 86'400'000;

/// Empty for a folder.
std::string contentOf(const fs::path& path) {
    if (!fs::is_regular_file(path))
        return {};
    std::ifstream file(path, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(file), {});
}

Unlocking byPassphrase() {
    Unlocking unlocking;
    unlocking.passphrase = secret(test::kPassphrase);
    return unlocking;
}

Photo addPhoto(Practice& practice, const ClientId& client, std::string_view content) {
    Photo photo;
    photo.client = client;
    Transaction transaction(practice.connection());
    photo = practice.addPhoto(transaction, photo, viewOf(content));
    transaction.commit();
    return photo;
}

} // namespace

TEST(Backup, ComesBackAsItWasSaved) {
    PracticeFolder folder;
    BackupFacts backup;
    {
        Practice practice = folder.create();
        const Client client = addClient(practice, "Kept Client");
        addPhoto(practice, client.id, "pixels");
        backup = makeBackup(practice, folder.beside("backups"));
        addClient(practice, "Came Later");
    }
    EXPECT_EQ(backup.clients, 1);
    EXPECT_EQ(backup.photos, 1);
    EXPECT_TRUE(isSealedBackup(backup.folder));
    restoreBackup(backup.folder, folder.beside("restored"), byPassphrase());
    Practice restored = folder.open(folder.beside("restored"));
    ASSERT_EQ(restored.all<Client>().size(), 1U);
    EXPECT_EQ(restored.all<Client>().front().name.reveal(), "Kept Client");
    EXPECT_EQ(restored.contentOf(restored.all<Photo>().front()), Bytes({'p', 'i', 'x', 'e', 'l', 's'}));
    EXPECT_TRUE(checkPractice(restored).findings.empty());
}

TEST(Backup, ShowsNothingToWhoHasNoPassphrase) {
    PracticeFolder folder;
    Practice practice = folder.create();
    const Client client = addClient(practice, "Planted Secretname");
    addPhoto(practice, client.id, "Planted picture");
    const std::string key = hexOf(practice.keySource().clientKey(client.id).bytes());
    const BackupFacts backup = makeBackup(practice, folder.beside("backups"));
    for (const auto& entry : fs::recursive_directory_iterator(folder.beside("backups")))
        for (const std::string& planted :
             {std::string("Planted"), key, std::string("SQLite format"), std::string("CREATE TABLE")})
            EXPECT_EQ(contentOf(entry.path()).find(planted), std::string::npos) << entry.path();
    EXPECT_EQ(codeOf([&] { verifyBackup(backup.folder, {}); }), ErrorCode::PassphraseNeeded);
    Unlocking wrong;
    wrong.passphrase = secret("incorrect horse");
    EXPECT_EQ(codeOf([&] { verifyBackup(backup.folder, wrong); }), ErrorCode::PassphraseWrong);
    EXPECT_FALSE(fs::exists(folder.path() / "backup.part"));
}

TEST(Backup, NoticesEveryKindOfTampering) {
    PracticeFolder folder;
    Practice practice = folder.create();
    const Client client = addClient(practice, "Nobody");
    const Photo photo = addPhoto(practice, client.id, "pixels");
    const fs::path backup = makeBackup(practice, folder.beside("backups")).folder;
    const Vault photos(folder.beside("backups") / "photos");
    for (const fs::path& file : {backup / "manifest.json", backup / "database.sealed", backup / "keys.json",
                                 photos.pathOf(photo.fileDigest)}) {
        const std::string whole = contentOf(file);
        const auto expectRefused = [&](const std::string& content) {
            base::durableWrite(file, std::string_view(content));
            EXPECT_NE(codeOf([&] { verifyBackup(backup, byPassphrase()); }), ErrorCode::Interrupted) << file;
            EXPECT_NE(codeOf([&] { restoreBackup(backup, folder.beside("restored"), byPassphrase()); }),
                      ErrorCode::Interrupted);
            EXPECT_FALSE(fs::exists(folder.beside("restored")));
            EXPECT_FALSE(fs::exists(folder.beside("restored.part")));
        };
        expectRefused(whole.substr(0, whole.size() / 2));
        std::string changed = whole;
        const std::size_t digit = changed.find_last_of("0123456789");
        const std::size_t at = file.extension() == ".json" ? digit : changed.size() / 2;
        changed[at] = changed[at] == '1' ? '2' : '1';
        expectRefused(changed);
        fs::remove(file);
        EXPECT_NE(codeOf([&] { verifyBackup(backup, byPassphrase()); }), ErrorCode::Interrupted) << file;
        base::durableWrite(file, std::string_view(whole));
    }
    EXPECT_NO_THROW(verifyBackup(backup, byPassphrase()));
}

TEST(Backup, OpensAsEarlierProgramsWroteIt) {
    PracticeFolder folder;
    Practice practice = folder.create();
    const Client client = addClient(practice, "Nobody");
    for (const char* content : {"one", "two", "three"})
        addPhoto(practice, client.id, content);
    const fs::path backup = makeBackup(practice, folder.beside("backups")).folder;
    const std::string written = contentOf(backup / "manifest.json");
    const auto lineWith = [&](const std::string& key) {
        const std::size_t begin = written.find(" \"" + key + '"');
        const std::size_t close =
            key == "trail" ? written.find("},", begin) + 2 : written.find(',', begin) + 1;
        return written.substr(begin, close - begin);
    };
    // Without the number of photos, and the end of the trail behind them.
    const std::string count = lineWith("photo_count");
    const std::string trail = lineWith("trail");
    std::string earlier = written;
    earlier.erase(earlier.find(count), count.size());
    earlier.erase(earlier.find(trail), trail.size());
    earlier.insert(earlier.rfind('}'), ',' + trail.substr(0, trail.size() - 1));
    base::durableWrite(backup / "manifest.json", std::string_view(earlier));
    EXPECT_EQ(verifyBackup(backup, byPassphrase()).photos, 3);
    EXPECT_EQ(backupsIn(folder.beside("backups")).size(), 1U);
    std::string fewer = written;
    fewer.replace(fewer.find(count), count.size(), " \"photo_count\": 2,");
    base::durableWrite(backup / "manifest.json", std::string_view(fewer));
    EXPECT_EQ(codeOf([&] { verifyBackup(backup, byPassphrase()); }), ErrorCode::BackupDamaged);
    base::durableWrite(backup / "manifest.json",
                       std::string_view("{\"format\": \"" + std::string(300'000, 'a')));
    EXPECT_EQ(codeOf([&] { verifyBackup(backup, byPassphrase()); }), ErrorCode::BackupDamaged)
        << "a text that does not end is not read to its end";
}

TEST(Backup, GoesToEveryPlaceThatIsThereAndNamesTheOthers) {
    PracticeFolder folder;
    Practice practice = folder.create();
    addClient(practice, "Nobody");
    fs::create_directory(folder.beside("disk"));
    for (const char* place : {"disk", "stick", "disk/"})
        addBackupPlace(practice, folder.beside(place));
    BackupRule rule;
    rule.keep = {1, 1};
    ASSERT_EQ(placesDue(practice, rule, BackupMoment::Scheduled).size(), 2U);
    const BackupRound round =
        BackupJob(practice).writeToAll(placesDue(practice, rule, BackupMoment::Scheduled));
    ASSERT_EQ(round.written.size(), 1U);
    ASSERT_EQ(round.findings.size(), 1U);
    EXPECT_EQ(round.findings.front().code, base::FindingCode::BackupMissed);
    EXPECT_FALSE(fs::exists(folder.beside("stick"))) << "a stick that is not in gets no folder in its place";
    EXPECT_TRUE(rememberBackups(practice, round, rule.keep).empty()) << "nobody was erased";
    const std::vector<KnownPlace> places = backupPlaces(practice);
    EXPECT_TRUE(places[0].isReachable);
    EXPECT_FALSE(places[1].isReachable);
    EXPECT_FALSE(places[1].last_ms);
    EXPECT_EQ(placesDue(practice, rule, BackupMoment::Scheduled).size(), 1U);
    EXPECT_EQ(placesDue(practice, rule, BackupMoment::Now).size(), 2U);
    folder.now_ms += 2 * kDay_ms / 24;
    EXPECT_EQ(placesDue(practice, rule, BackupMoment::Scheduled).size(), 1U);
    EXPECT_EQ(placesDue(practice, rule, BackupMoment::Closing).size(), 2U);
    folder.now_ms -= kDay_ms;
    EXPECT_EQ(placesDue(practice, rule, BackupMoment::Scheduled).size(), 2U) << "the clock was set back";
    folder.now_ms += 2 * kDay_ms;
    (void)rememberBackups(practice, BackupJob(practice).writeToAll({folder.beside("disk")}), rule.keep);
    EXPECT_EQ(backupsIn(folder.beside("disk")).size(), 1U) << "the rule keeps one";
    EXPECT_TRUE(dropBackupPlace(practice, folder.beside("stick")));
    EXPECT_FALSE(dropBackupPlace(practice, folder.beside("stick")));
}

TEST(Backup, IsOfOneMomentWhileThePracticeIsUsed) {
    PracticeFolder folder;
    Practice practice = folder.create();
    addPhoto(practice, addClient(practice, "Before").id, "pixels");
    BackupRound round;
    {
        const BackupJob job(practice);
        std::jthread worker([&] { round = job.writeTo(folder.beside("backups")); });
        for (int i = 0; i < 5; ++i)
            addPhoto(practice, addClient(practice, "Meanwhile").id, "pixels");
    }
    ASSERT_EQ(round.written.size(), 1U);
    (void)rememberBackups(practice, round, {});
    restoreBackup(round.written.front().folder, folder.beside("restored"), byPassphrase());
    Practice restored = folder.open(folder.beside("restored"));
    EXPECT_EQ(restored.all<Client>().front().name.reveal(), "Before");
    for (const base::Finding& finding : checkPractice(restored).findings)
        ADD_FAILURE() << nameOf(finding.code);
    EXPECT_EQ(static_cast<std::int64_t>(restored.all<Client>().size()), round.written.front().clients);
}

TEST(Backup, LeavesOutADamagedPhotoAndSaysSo) {
    PracticeFolder folder;
    Practice practice = folder.create();
    const Client client = addClient(practice, "Nobody");
    const Photo lost = addPhoto(practice, client.id, "lost");
    const Photo damaged = addPhoto(practice, client.id, "damaged");
    addPhoto(practice, client.id, "whole");
    practice.vault().remove(lost.fileDigest);
    std::ofstream(practice.vault().pathOf(damaged.fileDigest), std::ios::binary | std::ios::app) << "x";
    const BackupRound round = BackupJob(practice).writeTo(folder.beside("backups"));
    ASSERT_EQ(round.findings.size(), 2U);
    for (const auto code : {base::FindingCode::PhotoLost, base::FindingCode::PhotoDamaged})
        EXPECT_TRUE(round.findings[0].code == code || round.findings[1].code == code) << nameOf(code);
    EXPECT_EQ(round.written.front().photos, 1);
    restoreBackup(round.written.front().folder, folder.beside("restored"), byPassphrase());
    Practice restored = folder.open(folder.beside("restored"));
    EXPECT_EQ(restored.all<Photo>().size(), 3U);
    EXPECT_EQ(checkPractice(restored).findings.size(), 2U);
}

TEST(Backup, NeverReplacesAPractice) {
    PracticeFolder folder;
    Practice practice = folder.create();
    const fs::path backup = makeBackup(practice, folder.beside("backups")).folder;
    EXPECT_EQ(codeOf([&] { restoreBackup(backup, folder.path(), byPassphrase()); }),
              ErrorCode::PracticeExists);
}

TEST(Erasure, ReachesEveryBackupThatIsThere) {
    PracticeFolder folder;
    Practice practice = folder.create();
    const Client gone = addClient(practice, "Vanishing");
    const Client stays = addClient(practice, "Staying");
    const Photo photo = addPhoto(practice, gone.id, "pixels");
    addPhoto(practice, stays.id, "others");
    const fs::path first = makeBackup(practice, folder.beside("one")).folder;
    folder.now_ms += kDay_ms;
    const fs::path second = makeBackup(practice, folder.beside("one")).folder;
    const fs::path away = makeBackup(practice, folder.beside("two")).folder;
    fs::rename(folder.beside("two"), folder.beside("stick"));

    const base::Findings unreached = eraseClient(practice, gone.id);
    ASSERT_EQ(unreached.size(), 1U);
    EXPECT_EQ(unreached.front().code, base::FindingCode::BackupUnreachable);
    EXPECT_EQ(unreached.front().context.front().second, folder.beside("two").string());
    for (const fs::path& backup : {first, second}) {
        EXPECT_EQ(contentOf(backup / "keys.json").find(gone.id.text), std::string::npos);
        EXPECT_NO_THROW(verifyBackup(backup, byPassphrase())) << "still whole";
    }
    EXPECT_FALSE(Vault(folder.beside("one") / "photos").has(photo.fileDigest));
    restoreBackup(first, folder.beside("restored"), byPassphrase());
    {
        Practice restored = folder.open(folder.beside("restored"));
        ASSERT_EQ(restored.all<Client>().size(), 1U);
        EXPECT_EQ(restored.all<Client>().front().name.reveal(), "Staying");
        EXPECT_TRUE(checkPractice(restored).findings.empty());
    }
    // The stick is there again.
    fs::rename(folder.beside("stick"), folder.beside("two"));
    EXPECT_TRUE(eraseInBackups(practice).empty());
    EXPECT_EQ(contentOf(away / "keys.json").find(gone.id.text), std::string::npos);
}

TEST(Retention, KeepsDaysAndWeeksAndThePhotosTheyName) {
    PracticeFolder folder;
    Practice practice = folder.create();
    const Client client = addClient(practice, "Nobody");
    const fs::path place = folder.beside("backups");
    const Photo early = addPhoto(practice, client.id, "early");
    for (int day = 0; day < 12; ++day) {
        (void)makeBackup(practice, place);
        folder.now_ms += kDay_ms;
    }
    EXPECT_EQ(backupsIn(place).size(), 12U);
    const std::vector<fs::path> removed = pruneBackups(place, {3, 2});
    const std::vector<BackupFacts> kept = backupsIn(place);
    EXPECT_EQ(kept.size() + removed.size(), 12U);
    EXPECT_GE(kept.size(), 3U);
    EXPECT_LE(kept.size(), 5U);
    EXPECT_EQ(kept.back().made_ms, folder.now_ms - kDay_ms);
    EXPECT_TRUE(Vault(place / "photos").has(early.fileDigest));
    EXPECT_NO_THROW(verifyBackup(kept.front().folder, byPassphrase()));
}

TEST(Search, FindsNamesHoweverTheyAreTyped) {
    const auto finds = [](const char* text, const char* typed) {
        return folded(text).find(folded(typed)) != std::string::npos;
    };
    EXPECT_TRUE(finds("José Müller-Łukasz", "jose muller"));
    EXPECT_TRUE(finds("Jose\xCC\x81", "josé"));
    EXPECT_TRUE(finds("ŞENOL ÇİÇEK", "senol cicek"));
    EXPECT_TRUE(finds("أحمد مُحَمَّد", "احمد محمد"));
    EXPECT_TRUE(finds("王小明", "小明"));
    EXPECT_TRUE(finds("ΝΊΚΟΣ", "νικοσ"));
    EXPECT_TRUE(finds("АЛЁНА", "алена"));
    EXPECT_TRUE(finds("ＡＢＣ１２", "abc12"));
    EXPECT_FALSE(finds("Anna", "Hanna"));
    EXPECT_EQ(folded("bro\xFFken\xC3"), "broken");
}

TEST(Search, RanksNamesThatBeginWithItFirst) {
    PracticeFolder folder;
    Practice practice = folder.create();
    addClient(practice, "Mia Berg");
    const Client anna = addClient(practice, "Berger Anna");
    Client noted;
    noted.name = secret("Zoe");
    noted.note = secret("sent by berger");
    {
        Transaction transaction(practice.connection());
        noted = practice.add(transaction, noted);
        transaction.commit();
    }
    ClientIndex index(practice);
    const auto found = index.find("BERG", 10);
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0].name, "Berger Anna");
    EXPECT_EQ(found[1].name, "Mia Berg");
    EXPECT_EQ(index.find("berg", 1).front().name, "Berger Anna");
    EXPECT_EQ(index.find("anna berger", 10).size(), 1U);
    EXPECT_EQ(index.find("", 10).size(), 3U);
    index.drop(anna.id);
    EXPECT_EQ(index.find("berger", 10).size(), 1U);
    noted.name = secret("Berta");
    index.put(noted);
    EXPECT_EQ(index.find("berta", 10).size(), 1U);
}

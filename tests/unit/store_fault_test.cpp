// What goes wrong around a practice: full disks, broken and swapped files, programs that are killed. What was
// committed stays, what is damaged is left as it is, and it is said in words.

#include "support/full_client.h"
#include "trichion/base/file.h"
#include "trichion/base/hash.h"
#include "trichion/store/backup.h"
#include "trichion/store/exchange.h"
#include "trichion/store/salvage.h"
#include "trichion/store/schema.h"

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <fstream>
#include <gtest/gtest.h>
#include <memory>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;
using namespace trichion;
using namespace trichion::store;
using base::ErrorCode;
using base::FindingCode;
using test::addClient;
using test::codeOf;
using test::PracticeFolder;
using test::secret;

constexpr std::size_t kPage = 4096;

std::string textOf(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(file), {});
}

/// Without the durable flush: these files are to be broken.
void put(const fs::path& path, const std::string& content) {
    std::ofstream(path, std::ios::binary | std::ios::trunc) << content;
}

bool says(const base::Findings& findings, FindingCode code) {
    return std::any_of(findings.begin(), findings.end(),
                       [&](const base::Finding& finding) { return finding.code == code; });
}

/// Runs work in a process of its own that ends without closing anything.
template<class Work>
int inAnotherProcess(const Work& work) {
    const pid_t child = ::fork();
    if (child == 0) {
        int code = 99;
        try {
            code = work();
        } catch (const std::exception&) {
            ::_exit(98);
        }
        ::_exit(code);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

void limitFiles(rlim_t bytes) {
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{bytes, bytes};
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

/// Clients with a note of their own, all in one commit.
void addMany(Practice& practice, int count) {
    Transaction transaction(practice.connection());
    for (int i = 0; i < count; ++i) {
        Client client;
        client.name = secret("Client " + std::to_string(i));
        client.note = secret(std::string(400, 'n'));
        practice.add(transaction, client);
    }
    transaction.commit();
}

base::Findings checkOf(PracticeFolder& folder) {
    Practice practice = folder.open();
    return checkPractice(practice).findings;
}

} // namespace

TEST(FullDisk, KeepsWhatWasCommittedAndSaysSo) {
    PracticeFolder folder;
    {
        Practice practice = folder.create();
        test::addFullClient(practice, "Committed");
    }
    const int code = inAnotherProcess([&] {
        Practice practice = folder.open();
        const ClientId client = practice.all<Client>().front().id;
        limitFiles(100'000);
        if (codeOf([&] { (void)makeBackup(practice, folder.beside("backups")); }) !=
            ErrorCode::OutputDiskFull)
            return 1;
        Transaction transaction(practice.connection());
        Photo photo;
        photo.client = client;
        const Bytes pixels(200'000, 7);
        if (codeOf([&] { practice.addPhoto(transaction, photo, pixels); }) != ErrorCode::OutputDiskFull)
            return 2;
        Client large;
        large.name = secret("Too large");
        large.note = secret(std::string(8'000'000, 'n'));
        const ErrorCode full = codeOf([&] {
            practice.add(transaction, large);
            transaction.commit();
        });
        return full == ErrorCode::OutputDiskFull ? 0 : 3;
    });
    EXPECT_EQ(code, 0);
    EXPECT_TRUE(backupsIn(folder.beside("backups")).empty());
    EXPECT_TRUE(checkOf(folder).empty());
    {
        Practice practice = folder.open();
        ASSERT_EQ(practice.all<Client>().size(), 1U);
        addClient(practice, "There is room again");
    }
    const int exported = inAnotherProcess([&] {
        Practice practice = folder.open();
        limitFiles(3000);
        const ErrorCode full = codeOf(
            [&] { exportClient(practice, practice.all<Client>().front().id, folder.beside("c.tar"), {}); });
        return full == ErrorCode::OutputDiskFull ? 0 : 1;
    });
    EXPECT_EQ(exported, 0);
    EXPECT_FALSE(fs::exists(folder.beside("c.tar")));
}

TEST(Trail, NoticesAnEndThatWasCutOff) {
    PracticeFolder folder;
    {
        Practice practice = folder.create();
        addClient(practice, "First");
        addClient(practice, "Second");
    }
    EXPECT_TRUE(checkOf(folder).empty());
    // A program that is killed notes nothing; what it committed is no cut.
    EXPECT_EQ(inAnotherProcess([&] {
                  auto practice = std::make_unique<Practice>(folder.open());
                  addClient(*practice, "Third");
                  (void)practice.release(); // never closed
                  return 0;
              }),
              0);
    EXPECT_TRUE(checkOf(folder).empty());
    {
        Connection connection(folder.path() / "practice.sqlite", Access::ReadWrite);
        connection.run("DROP TRIGGER audit_stays;"
                       "DELETE FROM audit WHERE sequence > (SELECT max(sequence) FROM audit) - 2");
    }
    EXPECT_TRUE(says(checkOf(folder), FindingCode::TrailCut));
    EXPECT_TRUE(says(checkOf(folder), FindingCode::TrailCut)) << "it stays said";
}

TEST(Trail, NoticesAnOlderCopyAndAMissingNote) {
    for (const bool isNoteRemoved : {false, true}) {
        PracticeFolder folder;
        (void)folder.create();
        const std::string old = textOf(folder.path() / "practice.sqlite");
        {
            Practice practice = folder.open();
            addClient(practice, "Later");
        }
        if (isNoteRemoved)
            fs::remove(folder.path() / "practice.trail");
        else
            put(folder.path() / "practice.sqlite", old);
        EXPECT_TRUE(says(checkOf(folder), FindingCode::TrailCut)) << isNoteRemoved;
    }
}

TEST(Trail, NoticesALogThatWasLost) {
    PracticeFolder folder;
    (void)folder.create();
    const fs::path left = folder.beside("left");
    {
        Practice practice = folder.open();
        addClient(practice, "Later");
        // As a program that was killed leaves it.
        fs::copy(folder.path(), left, fs::copy_options::recursive);
    }
    ASSERT_GT(fs::file_size(left / "practice.sqlite-wal"), 0U);
    fs::copy(left, folder.beside("whole"), fs::copy_options::recursive);
    EXPECT_TRUE(folder.open(folder.beside("whole")).openingFindings().empty());

    for (const char* file : {"practice.sqlite-wal", "practice.sqlite-shm"})
        fs::remove(left / file);
    EXPECT_TRUE(says(folder.open(left).openingFindings(), FindingCode::TrailCut));
    EXPECT_TRUE(folder.open(left).openingFindings().empty()) << "said once on opening";
    Practice later = folder.open(left);
    EXPECT_TRUE(says(checkPractice(later).findings, FindingCode::TrailCut)) << "and ever after by the check";
}

TEST(Trail, NoteThatWasCutShortLeavesTheOneBefore) {
    PracticeFolder folder;
    (void)folder.create();
    {
        Practice practice = folder.open();
        addClient(practice, "One");
        addClient(practice, "Two");
        fs::copy(folder.path(), folder.beside("left"), fs::copy_options::recursive);
    }
    std::string note = textOf(folder.beside("left") / "practice.trail");
    ASSERT_GE(note.size(), 600U);
    for (const std::size_t place : {std::size_t{256}, std::size_t{512}}) {
        const fs::path copy = folder.beside("copy" + std::to_string(place));
        fs::copy(folder.beside("left"), copy, fs::copy_options::recursive);
        std::string cut = note;
        cut.replace(place + 40, 30, 30, '\0');
        put(copy / "practice.trail", cut);
        EXPECT_TRUE(folder.open(copy).openingFindings().empty()) << place;
    }
}

TEST(Trail, IsHeldAgainstTheNewestBackup) {
    PracticeFolder folder;
    (void)folder.create();
    const fs::path database = folder.path() / "practice.sqlite";
    {
        Practice practice = folder.open();
        addBackupPlace(practice, folder.beside("backups"));
    }
    const std::string old = textOf(database);
    const std::string note = textOf(folder.path() / "practice.trail");
    {
        Practice practice = folder.open();
        addClient(practice, "Later");
        (void)makeBackup(practice, folder.beside("backups"));
        EXPECT_TRUE(checkPractice(practice).findings.empty());
    }
    // Both put back as they were: only the backup knows.
    put(database, old);
    put(folder.path() / "practice.trail", note);
    EXPECT_TRUE(says(checkOf(folder), FindingCode::TrailCut));
}

TEST(Trail, OfARestoredPracticeIsWhole) {
    PracticeFolder folder;
    Practice practice = folder.create();
    addClient(practice, "Nobody");
    const BackupFacts backup = makeBackup(practice, folder.beside("backups"));
    Unlocking unlocking;
    unlocking.passphrase = secret(test::kPassphrase);
    restoreBackup(backup.folder, folder.beside("restored"), unlocking);
    Practice restored = folder.open(folder.beside("restored"));
    EXPECT_TRUE(checkPractice(restored).findings.empty());
}

TEST(Fault, MissingLogLeavesAWholePractice) {
    PracticeFolder folder;
    (void)folder.create();
    EXPECT_EQ(inAnotherProcess([&] {
                  auto practice = std::make_unique<Practice>(folder.open());
                  addMany(*practice, 3);
                  (void)practice.release(); // never closed: the log stays
                  return 0;
              }),
              0);
    ASSERT_TRUE(fs::exists(folder.path() / "practice.sqlite-wal"));
    fs::remove(folder.path() / "practice.sqlite-wal");
    const base::Findings findings = checkOf(folder);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings.front().code, FindingCode::TrailCut);
    Practice practice = folder.open();
    EXPECT_TRUE(practice.all<Client>().empty()) << "what was in the log only is gone, nothing else";
    addClient(practice, "New");
}

TEST(Fault, KillDuringAMigrationLeavesTheOldOrTheNewSchema) {
    const std::string fixture = textOf(fs::path(TRICHION_TEST_DATA) / "store/schema-1.sql");
    for (std::uint64_t cycle = 0; cycle < 4; ++cycle) {
        PracticeFolder folder;
        base::makePrivateFolder(folder.path());
        base::makePrivateFile(folder.path() / "practice.sqlite");
        {
            Connection connection(folder.path() / "practice.sqlite", Access::ReadWrite);
            connection.run(fixture);
        }
        const pid_t child = ::fork();
        if (child == 0) {
            try {
                const Practice practice = folder.open();
                ::pause();
            } catch (const std::exception&) {
                ::_exit(1);
            }
        }
        ::usleep(static_cast<useconds_t>(base::hashOf(8, 1, cycle) % 25'000U));
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        Practice practice = folder.open();
        EXPECT_EQ(practice.connection().integer("PRAGMA user_version"), kSchemaVersion);
        EXPECT_EQ(practice.all<Client>().front().name.reveal(), "Fixture Client");
        EXPECT_EQ(practice.connection().text("PRAGMA integrity_check"), "ok");
    }
}

TEST(Fault, RefusedPracticeIsLeftAsItWas) {
    PracticeFolder folder;
    {
        Practice practice = folder.create();
        addMany(practice, 5);
    }
    const fs::path database = folder.path() / "practice.sqlite";
    const std::string whole = textOf(database);
    int refused = 0;
    for (std::uint64_t i = 0; i < 24; ++i) {
        std::string broken = whole;
        if (i % 4 == 0)
            broken.resize(base::hashOf(3, 1, i) % whole.size());
        else // a run of bytes in the first pages: header, tables, keys
            broken.replace(base::hashOf(3, 2, i) % (i % 2 == 0 ? 200U : 3 * kPage), 64, 64, '\x5a');
        put(database, broken);
        if (codeOf([&] { (void)folder.open(); }) == ErrorCode::Interrupted)
            continue;
        ++refused;
        EXPECT_EQ(textOf(database), broken) << i;
    }
    EXPECT_GE(refused, 6);
}

TEST(Salvage, SavesAllButWhatIsDamaged) {
    PracticeFolder folder;
    std::string lostName;
    {
        Practice practice = folder.create();
        test::addFullClient(practice, "Full Client");
        addMany(practice, 60);
        Statement row = practice.connection().prepare("SELECT name_sealed FROM client WHERE number = 30");
        ASSERT_TRUE(row.step());
        lostName = row.text(0);
    }
    const fs::path database = folder.path() / "practice.sqlite";
    std::string broken = textOf(database);
    const std::size_t page = broken.find(lostName) / kPage;
    ASSERT_GT(page, 1U);
    broken.replace(page * kPage, kPage, kPage, '\xff');
    broken.replace(0, 24, 24, '\0'); // and its header
    put(database, broken);
    EXPECT_EQ(codeOf([&] { (void)folder.open(); }), ErrorCode::PracticeDamaged);

    const SalvageReport report = salvagePractice(folder.path(), folder.beside("saved"));
    EXPECT_EQ(textOf(database), broken) << "the damaged one is only read";
    EXPECT_EQ(report.photos, 1);
    EXPECT_TRUE(says(report.findings, FindingCode::RowsLost));
    Practice saved = folder.open(folder.beside("saved"));
    const std::vector<Client> clients = saved.all<Client>();
    EXPECT_GE(clients.size(), 40U);
    EXPECT_LT(clients.size(), 61U);
    EXPECT_EQ(clients.front().name.reveal(), "Full Client");
    EXPECT_EQ(saved.all<Invoice>().size(), 1U);
    EXPECT_EQ(saved.all<Complication>().size(), 1U);
    for (const base::Finding& finding : checkPractice(saved).findings)
        EXPECT_EQ(finding.code, FindingCode::TrailCut) << nameOf(finding.code);
    // The rules are there again.
    EXPECT_EQ(codeOf([&] { saved.connection().run("DELETE FROM audit"); }), ErrorCode::RowRefused);
}

TEST(Salvage, FindsTheTablesAgainWhenTheirListIsDamaged) {
    PracticeFolder folder;
    {
        Practice practice = folder.create();
        test::addFullClient(practice, "Nobody");
        addMany(practice, 10);
    }
    const fs::path database = folder.path() / "practice.sqlite";
    const std::string whole = textOf(database);
    const std::size_t client = whole.find("CREATE TABLE client (");
    const std::size_t lot = whole.find("CREATE TABLE pigment_lot (");
    ASSERT_TRUE(client != std::string::npos && lot != std::string::npos);
    struct Damage {
        const char* what;
        std::size_t at;
        std::size_t size;
    };
    const std::vector<Damage> damages = {{"the name of a table", client + 13, 3},
                                         {"a column", client + 30, 12},
                                         {"no words any more", lot, 60},
                                         {"a page of the list", lot / kPage * kPage, kPage},
                                         {"where its pages are", 108, 40}};
    for (const Damage& damage : damages) {
        std::string broken = whole;
        broken.replace(damage.at, damage.size, damage.size, '\x16');
        put(database, broken);
        const fs::path target = folder.beside(std::string("saved ") + damage.what);
        const SalvageReport report = salvagePractice(folder.path(), target);
        EXPECT_EQ(textOf(database), broken);
        EXPECT_TRUE(report.findings.empty()) << damage.what;
        Practice saved = folder.open(target);
        EXPECT_EQ(saved.all<Client>().size(), 11U) << damage.what;
        EXPECT_EQ(saved.all<PigmentLot>().size(), 1U) << damage.what;
    }
}

TEST(Salvage, WholePracticeLosesNothingAndAnyDamageEndsInWords) {
    PracticeFolder folder;
    {
        Practice practice = folder.create();
        test::addFullClient(practice, "Nobody");
        addMany(practice, 10);
        EXPECT_EQ(codeOf([&] { (void)salvagePractice(folder.path(), folder.beside("s")); }),
                  ErrorCode::PracticeInUse);
    }
    EXPECT_TRUE(salvagePractice(folder.path(), folder.beside("same")).findings.empty());
    EXPECT_EQ(codeOf([&] { (void)salvagePractice(folder.path(), folder.beside("same")); }),
              ErrorCode::PracticeExists);
    const fs::path database = folder.path() / "practice.sqlite";
    const std::string whole = textOf(database);
    int saved = 0;
    for (std::uint64_t i = 0; i < 8; ++i) {
        std::string broken = whole;
        if (i % 3 == 0)
            broken.resize(whole.size() / 4 + base::hashOf(5, 1, i) % (whole.size() / 2));
        for (std::uint64_t hit = 0; hit < 3; ++hit)
            broken.replace(base::hashOf(5, 2, 10 * i + hit) % (broken.size() - 600), 512, 512, '\x07');
        put(database, broken);
        const fs::path target = folder.beside("s" + std::to_string(i));
        const ErrorCode code = codeOf([&] { (void)salvagePractice(folder.path(), target); });
        EXPECT_TRUE(code == ErrorCode::Interrupted || code == ErrorCode::PracticeDamaged) << nameOf(code);
        EXPECT_EQ(fs::exists(target), code == ErrorCode::Interrupted);
        EXPECT_FALSE(fs::exists(target.string() + ".part"));
        EXPECT_EQ(textOf(database), broken);
        if (code != ErrorCode::Interrupted)
            continue;
        ++saved;
        Connection connection(target / "practice.sqlite", Access::ReadWrite);
        EXPECT_EQ(connection.text("PRAGMA integrity_check"), "ok");
        EXPECT_FALSE(connection.prepare("PRAGMA foreign_key_check").step());
    }
    EXPECT_GE(saved, 2);
}

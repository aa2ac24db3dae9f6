// The schema: every column is known as clear or sealed, old files become new ones, newer and broken ones are
// refused.

#include "support/practice_folder.h"
#include "support/schema_page.h"
#include "trichion/base/file.h"
#include "trichion/base/hash.h"
#include "trichion/store/follow_ups.h"
#include "trichion/store/letterhead.h"
#include "trichion/store/office.h"
#include "trichion/store/salvage.h"
#include "trichion/store/schema.h"
#include "trichion/store/treatment.h"

#include <algorithm>
#include <fstream>
#include <gtest/gtest.h>
#include <map>
#include <set>

namespace {

namespace fs = std::filesystem;
using namespace trichion;
using namespace trichion::store;
using base::ErrorCode;
using test::codeOf;
using test::PracticeFolder;
using test::secret;

/// What may stand in clear, by table. Nothing here names, describes or reaches a person. A column that is
/// neither here nor sealed fails the test: decide first.
const std::map<std::string, std::set<std::string>> kClear = {
    {"practice", {"language", "currency", "paper", "next_client", "next_invoice"}},
    {"letterhead", {"time_zone"}},
    {"master_wrap", {"kind", "salt", "operations", "memory_bytes", "wrapped"}},
    {"client", {"number", "state", "language"}},
    {"client_key", {"client", "wrapped"}},
    {"erasure", {"client", "asked_ms", "done_ms"}},
    {"photo", {"client", "file_digest", "content_mark", "size_bytes", "taken_on", "view", "treatment_state"}},
    {"head", {"client"}},
    {"view", {"client", "head", "photo", "kind"}},
    {"design", {"client", "head", "state"}},
    {"design_revision", {"client", "design", "number", "made_ms"}},
    {"audit", {"sequence", "at_ms", "actor", "action", "subject", "row", "chain"}},
    {"backup_place", {"last_ms", "last_checked_ms"}},
    {"practitioner", {"is_active"}},
    {"catalogue_entry", {"kind", "key", "content", "shipped"}},
    {"questionnaire", {"key", "version", "content"}},
    {"intake", {"client", "questionnaire", "answered_on"}},
    {"intake_override", {"client", "intake", "practitioner"}},
    {"treatment_plan", {"client", "design_revision", "protocol"}},
    {"session",
     {"client", "plan", "practitioner", "number", "is_final", "state", "held_on", "begins_ms", "minutes",
      "machine", "strokes_per_min", "cartridge_lot", "sterile_until_on", "hygiene"}},
    {"pigment", {"key", "name", "maker", "content"}},
    {"pigment_lot",
     {"pigment", "label", "expires_on", "opened_on", "stock_ml", "least_ml", "ingredients", "reach_statement",
      "is_recalled"}},
    {"session_item",
     {"client", "session", "lot", "zone", "needle", "depth_mm", "dilution_parts_water", "dots", "minutes"}},
    {"patch_test", {"client", "lot", "kind", "product", "applied_on", "read_on", "applied_ms"}},
    {"numbing", {"client", "session", "product", "applied_ms", "removed_ms"}},
    {"consent_text", {"kind", "version", "language", "body"}},
    {"consent", {"client", "consent_text", "design_revision", "signed_ms", "withdrawn_ms", "keep_until_on"}},
    {"photo_use", {"client", "photo", "consent", "purpose", "used_ms", "ended_ms"}},
    {"appointment",
     {"client", "session", "practitioner", "kind", "begins_ms", "minutes", "time_zone", "state",
      "calendar_sequence"}},
    {"quote",
     {"client", "plan", "made_on", "valid_until_on", "currency", "total_minor", "deposit_minor", "state"}},
    {"invoice",
     {"number", "client", "quote", "issued_on", "currency", "net_minor", "tax_minor", "keep_until_on"}},
    {"payment", {"invoice", "paid_on", "amount_minor", "method"}},
    {"aftercare_task", {"client", "session", "rule", "from_on", "to_on", "state", "calendar_sequence"}},
    {"measurement", {"client", "session", "photo", "taken_on", "kind"}},
    {"complication", {"client", "session", "noted_on", "resolved_on"}},
    {"follow_up", {"client", "baseline", "photo", "design_revision", "map", "aligned", "taken_on"}},
};

bool isSealedName(const std::string& name) {
    return name.size() > 7 && name.compare(name.size() - 7, 7, "_sealed") == 0;
}

std::string textOf(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(file), {});
}

/// The schema as SQLite keeps it, without the spaces of its text.
std::set<std::string> schemaTextOf(Connection& connection) {
    std::set<std::string> texts;
    Statement rows = connection.prepare("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema");
    while (rows.step()) {
        std::string sql = rows.text(3);
        sql.erase(
            std::remove_if(sql.begin(), sql.end(), [](unsigned char c) { return std::isspace(c) != 0; }),
            sql.end());
        texts.insert(rows.text(0) + ' ' + rows.text(1) + ' ' + rows.text(2) + ' ' + sql);
    }
    return texts;
}

/// A practice as a fixture holds it (the dump of its database).
void unpack(const std::string& fixture, const fs::path& folder) {
    base::makePrivateFolder(folder);
    base::makePrivateFile(folder / "practice.sqlite");
    Connection connection(folder / "practice.sqlite", Access::ReadWrite);
    connection.run(textOf(fs::path(TRICHION_TEST_DATA) / "store" / fixture));
    connection.checkpoint();
}

template<class Row>
void expectColumnsInSchema(Connection& connection) {
    std::set<std::string> known = {"id", "revision", "changed_ms"};
    forEachColumn<Row>([&](const auto& column) { known.insert(columnName(column)); });
    for (const SchemaTable& table : tablesOf(connection)) {
        if (table.name != TableOf<Row>::kTable)
            continue;
        std::set<std::string> there;
        for (const SchemaColumn& column : table.columns)
            there.insert(column.name);
        EXPECT_EQ(there, known) << table.name;
        return;
    }
    FAIL() << "no table " << TableOf<Row>::kTable;
}

template<class... Rows>
void expectAllColumnsInSchema(Connection& connection) {
    (expectColumnsInSchema<Rows>(connection), ...);
}

} // namespace

TEST(Schema, KnowsEveryColumnAsClearOrSealed) {
    PracticeFolder folder;
    Practice practice = folder.create();
    std::size_t sealed = 0;
    std::set<std::string> seen;
    for (const SchemaTable& table : tablesOf(practice.connection())) {
        seen.insert(table.name);
        ASSERT_TRUE(kClear.count(table.name) == 1) << table.name;
        for (const SchemaColumn& column : table.columns) {
            const std::string place = table.name + '.' + column.name;
            if (isSealedName(column.name)) {
                EXPECT_EQ(column.type, "BLOB") << place;
                ++sealed;
            } else if (column.name != "id" && column.name != "revision" && column.name != "changed_ms") {
                EXPECT_EQ(kClear.at(table.name).count(column.name), 1U)
                    << place << " is neither clear nor sealed";
            }
        }
    }
    EXPECT_EQ(seen.size(), kClear.size());
    EXPECT_GE(sealed, 45U);
}

TEST(Schema, TakesNothingUnsealedInASealedColumn) {
    PracticeFolder folder;
    Practice practice = folder.create();
    for (const SchemaTable& table : tablesOf(practice.connection()))
        for (const SchemaColumn& column : table.columns) {
            if (!isSealedName(column.name))
                continue;
            const std::string update = "INSERT INTO " + table.name + " (" + column.name + ") VALUES (";
            EXPECT_EQ(codeOf([&] { practice.connection().run(update + "'a name in clear')"); }),
                      ErrorCode::RowRefused)
                << table.name << '.' << column.name;
        }
}

TEST(Schema, IsWhatTheRecordsSay) {
    PracticeFolder folder;
    Practice practice = folder.create();
    expectAllColumnsInSchema<PracticeRow, Client, Photo, HeadRow, ViewRow, DesignRow, DesignRevision,
                             BackupPlace, Practitioner, Questionnaire, Intake, IntakeOverride, TreatmentPlan,
                             Session, SessionItem, PatchTest, Numbing, AftercareTask, Measurement,
                             Complication, Pigment, PigmentLot, CatalogueEntry, ConsentText, Consent,
                             PhotoUse, Appointment, Quote, Invoice, Payment, LetterheadRow, FollowUp>(
        practice.connection());
}

TEST(Schema, HasStrictTablesAndForeignKeys) {
    PracticeFolder folder;
    Practice practice = folder.create();
    Connection& connection = practice.connection();
    EXPECT_EQ(connection.integer(
                  "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND"
                  " name NOT LIKE 'sqlite_%' AND strict = 0"),
              0);
    EXPECT_EQ(connection.integer("PRAGMA foreign_keys"), 1);
    EXPECT_EQ(connection.text("PRAGMA journal_mode"), "wal");
    EXPECT_EQ(connection.integer("PRAGMA synchronous"), 2);
    EXPECT_EQ(connection.integer("PRAGMA secure_delete"), 1);
}

TEST(Schema, IsDescribedByItsPage) {
    PracticeFolder folder;
    Practice practice = folder.create();
    const std::string page = textOf(fs::path(TRICHION_SOURCE) / "docs/store-schema.md");
    const std::string made = test::schemaPartOf(practice.connection());
    EXPECT_NE(page.find(made), std::string::npos) << "run: ninja -C build trichion_make_schema_page && "
                                                     "build/trichion_make_schema_page docs/store-schema.md";
}

TEST(Migration, OldSchemasBecomeTheNewest) {
    PracticeFolder fresh;
    Practice newest = fresh.create();
    for (int version = 1; version <= kSchemaVersion; ++version) {
        PracticeFolder old;
        unpack("schema-" + std::to_string(version) + ".sql", old.path());
        EXPECT_EQ(Practice::factsOf(old.path()).schema, version);
        Practice practice = old.open();
        EXPECT_EQ(practice.connection().integer("PRAGMA user_version"), kSchemaVersion);
        EXPECT_EQ(schemaTextOf(practice.connection()), schemaTextOf(newest.connection())) << version;
        EXPECT_EQ(practice.all<Client>().front().name.reveal(), "Fixture Client");
        EXPECT_EQ(practice.all<DesignRevision>().front().content.reveal(), "{\"fixture\": true}");
        EXPECT_EQ(fs::exists(old.path() / "before-schema-2.sqlite"), version == 1);
    }
}

TEST(Migration, SalvageKnowsAnOldSchemaWhoseNumberIsDamaged) {
    for (int version = 1; version <= kSchemaVersion; ++version) {
        PracticeFolder old;
        unpack("schema-" + std::to_string(version) + ".sql", old.path());
        const fs::path database = old.path() / "practice.sqlite";
        std::string content = textOf(database);
        content.replace(60, 4, 4, '\xff');
        base::durableWrite(database, std::string_view(content));
        EXPECT_TRUE(salvagePractice(old.path(), old.beside("saved")).findings.empty()) << version;
        Connection saved(old.beside("saved") / "practice.sqlite", Access::ReadOnly);
        EXPECT_EQ(saved.integer("PRAGMA user_version"), version);
    }
}

TEST(Migration, LeavesTheFileAsItWasWhenThePassphraseIsWrong) {
    PracticeFolder old;
    unpack("schema-1.sql", old.path());
    Unlocking wrong;
    wrong.passphrase = secret("incorrect horse");
    const std::string before = textOf(old.path() / "practice.sqlite");
    EXPECT_EQ(codeOf([&] { (void)Practice::open(old.path(), wrong, old.clock()); }),
              ErrorCode::PassphraseWrong);
    EXPECT_EQ(textOf(old.path() / "practice.sqlite"), before);
}

TEST(Migration, RefusesANewerSchemaAndTouchesNothing) {
    PracticeFolder folder;
    (void)folder.create();
    {
        Connection connection(folder.path() / "practice.sqlite", Access::ReadWrite);
        connection.run("PRAGMA user_version = 999");
        connection.checkpoint();
    }
    std::map<std::string, std::string> before;
    for (const auto& entry : fs::directory_iterator(folder.path()))
        before[entry.path().filename()] = textOf(entry.path());
    EXPECT_EQ(codeOf([&] { (void)folder.open(); }), ErrorCode::PracticeNewer);
    EXPECT_EQ(codeOf([&] { (void)Practice::factsOf(folder.path()); }), ErrorCode::PracticeNewer);
    std::map<std::string, std::string> after;
    for (const auto& entry : fs::directory_iterator(folder.path()))
        after[entry.path().filename()] = textOf(entry.path());
    EXPECT_EQ(after, before);
}

TEST(Damage, IsRefusedInWords) {
    PracticeFolder folder;
    (void)folder.create();
    const fs::path database = folder.path() / "practice.sqlite";
    const std::string whole = textOf(database);
    const auto openWith = [&](const std::string& content) {
        for (const char* extra : {"practice.sqlite-wal", "practice.sqlite-shm"})
            fs::remove(folder.path() / extra);
        base::durableWrite(database, std::string_view(content));
        return codeOf([&] {
            Practice practice = folder.open();
            (void)checkPractice(practice);
        });
    };
    EXPECT_EQ(openWith(whole), ErrorCode::Interrupted);
    EXPECT_EQ(openWith(""), ErrorCode::PracticeDamaged);
    EXPECT_EQ(openWith(std::string(5000, 'x')), ErrorCode::PracticeDamaged);
    EXPECT_EQ(openWith(whole.substr(0, 50)), ErrorCode::PracticeDamaged);
    EXPECT_EQ(openWith(whole.substr(0, whole.size() / 2)), ErrorCode::PracticeDamaged);
    std::string foreign = whole;
    foreign[68] = 'X';
    EXPECT_EQ(openWith(foreign), ErrorCode::PracticeDamaged);
    for (std::uint64_t i = 0; i < 40; ++i) {
        // Any byte, anywhere: opened, refused, or found by the check; never a crash or another kind of error.
        std::string flipped = whole;
        flipped[base::hashOf(1, 2, i) % flipped.size()] ^=
            static_cast<char>(1U + base::hashOf(1, 3, i) % 255U);
        const ErrorCode code = openWith(flipped);
        EXPECT_TRUE(code == ErrorCode::Interrupted || code == ErrorCode::PracticeDamaged ||
                    code == ErrorCode::SealBroken || code == ErrorCode::PassphraseWrong ||
                    code == ErrorCode::PracticeNewer || code == ErrorCode::EntryInvalid)
            << nameOf(code);
    }
}

TEST(Damage, FolderThatCannotBeWrittenIsNamed) {
    PracticeFolder folder;
    (void)folder.create();
    // Not even by root, who may write what is read-only.
    fs::remove(folder.path() / "practice.lock");
    fs::create_directory(folder.path() / "practice.lock");
    EXPECT_EQ(codeOf([&] { (void)folder.open(); }), ErrorCode::PracticeNotWritable);
}

TEST(Secrets, AreNowhereOnDisk) {
    PracticeFolder folder;
    const std::string mark = "Zyxwvut Plantedname";
    ClientId id;
    {
        Practice practice = folder.create();
        (void)practice.renewRecoveryKey();
        Client client;
        client.name = secret(mark);
        client.bornOn = client.phone = client.email = client.address = client.emergencyContact = secret(mark);
        client.doctor = client.referral = client.goal = client.note = secret(mark);
        Transaction transaction(practice.connection());
        client = practice.add(transaction, client);
        id = client.id;
        Photo photo;
        photo.client = id;
        photo.note = secret(mark);
        practice.addPhoto(transaction, photo, viewOf("picture " + mark));
        Session session;
        session.client = id;
        session.heldOn = plan::Date::parse("2026-11-21");
        session.note = session.bleeding = session.areas = secret(mark);
        session = practice.add(transaction, session);
        Complication complication;
        complication.client = id;
        complication.session = session.id;
        complication.notedOn = session.heldOn;
        complication.kind = secret(mark);
        practice.add(transaction, complication);
        transaction.commit();
        client.note = secret(mark + " changed");
        Transaction again(practice.connection());
        practice.change(again, client);
        again.commit();
        std::size_t files = 0;
        for (const auto& entry : fs::recursive_directory_iterator(folder.path().parent_path()))
            if (entry.is_regular_file()) {
                const std::string content = textOf(entry.path());
                for (const std::string& planted :
                     {mark, std::string("Plantedname"), std::string(test::kPassphrase)})
                    EXPECT_EQ(content.find(planted), std::string::npos) << entry.path();
                EXPECT_EQ(entry.path().string().find("Planted"), std::string::npos);
                ++files;
            }
        EXPECT_GE(files, 4U) << "database, log, lock and a photo";
    }
    EXPECT_EQ(textOf(folder.path() / "practice.sqlite").find("Plantedname"), std::string::npos);
}

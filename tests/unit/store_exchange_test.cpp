// One client as a file: what arrives is what was sent; what was made to do harm is refused and leaves
// nothing.

#include "store/client_document.h"
#include "store/export_file.h"
#include "store/tar_archive.h"
#include "support/full_client.h"
#include "trichion/base/file.h"
#include "trichion/base/hash.h"
#include "trichion/store/exchange.h"
#include "trichion/store/follow_ups.h"
#include "trichion/store/schema.h"

#include <algorithm>
#include <fstream>
#include <gtest/gtest.h>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

namespace {

namespace fs = std::filesystem;
using namespace trichion;
using namespace trichion::store;
using base::ErrorCode;
using test::addFullClient;
using test::codeOf;
using test::PracticeFolder;
using test::secret;

std::string textOf(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(file), {});
}

/// Ids by the order they come in, without what a new home changes.
class Homeless {
  public:
    nlohmann::json of(const std::string& document) {
        nlohmann::json node = nlohmann::json::parse(document);
        node.erase("invoices");
        for (nlohmann::json& lot : node["named"]["pigment_lot"])
            lot.erase("stock_ml");
        for (nlohmann::json& practitioner : node["named"]["practitioner"])
            practitioner.erase("is_active");
        strip(node);
        return node;
    }

  private:
    void strip(nlohmann::json& node) {
        if (node.is_object()) {
            node.erase("changed_ms");
            node.erase("made_ms");
            if (node.contains("name") && node.contains("language"))
                node.erase("number"); // the client's
        }
        if (node.is_structured())
            for (nlohmann::json& part : node)
                strip(part);
        if (node.is_string() && isIdText(node.get<std::string>()))
            node = m_names.try_emplace(node.get<std::string>(), "id " + std::to_string(m_names.size()))
                       .first->second;
    }
    std::map<std::string, std::string> m_names;
};

/// Two practices and an export of the first's only client.
class Exchange : public testing::Test {
  protected:
    Exchange() : here(m_here.create()), there(m_there.create()), client(addFullClient(here, "Ana O'Né")) {}

    [[nodiscard]] fs::path exported(const ExportWish& wish = {}) {
        exportClient(here, client.id, file(), wish);
        return file();
    }
    [[nodiscard]] fs::path file() const { return m_here.beside("client.tar"); }
    /// How an archive with this content is taken.
    [[nodiscard]] ErrorCode takenAs(const std::string& content) {
        put(content);
        return codeOf([&] { importClient(there, file(), std::nullopt); });
    }
    void put(const std::string& content) const {
        std::ofstream(file(), std::ios::binary | std::ios::trunc) << content;
    }
    void expectNothingArrived() {
        EXPECT_EQ(there.connection().integer("SELECT count(*) FROM client"), 0);
        EXPECT_EQ(there.connection().integer("SELECT count(*) FROM pigment"), 0);
        EXPECT_TRUE(there.vault().all().empty());
    }

  private:
    PracticeFolder m_here;
    PracticeFolder m_there;

  protected:
    Practice here;
    Practice there;
    Client client;
};

/// An archive of given files, listed or not.
std::string archiveOf(const std::vector<std::pair<std::string, std::string>>& files) {
    std::string archive;
    TarWriter tar([&](BytesView piece) { archive.append(piece.begin(), piece.end()); });
    for (const auto& [name, content] : files)
        tar.add(name, viewOf(content));
    tar.finish();
    return archive;
}

std::string listOf(const std::vector<std::pair<std::string, std::string>>& files) {
    Contents contents;
    for (const auto& [name, content] : files)
        contents[name] = {content.size(), digestOf(viewOf(content)), {}};
    return contentsToJson(contents);
}

/// Writes a field into the first header and mends its sum.
std::string withField(std::string archive, std::size_t at, std::size_t size, const std::string& text) {
    archive.replace(at, size, text + std::string(size - text.size(), '\0'));
    archive.replace(148, 8, 8, ' ');
    unsigned sum = 0;
    for (std::size_t i = 0; i < 512; ++i)
        sum += static_cast<unsigned char>(archive[i]);
    std::array<char, 8> digits{};
    std::snprintf(digits.data(), digits.size(), "%06o", sum);
    return archive.replace(148, 7, digits.data(), 7);
}

} // namespace

TEST_F(Exchange, ClientArrivesAsTheyWere) {
    const fs::path paper = file().parent_path() / "consent form é.pdf";
    base::durableWrite(paper, std::string_view("%PDF-1.7"));
    ExportWish wish;
    wish.papers = {paper};
    const ExportFacts sent = exportClient(here, client.id, file(), wish);
    EXPECT_EQ(sent.photos, 1);
    EXPECT_EQ(sent.papers, 1);
    const ImportFacts arrived = importClient(there, file(), std::nullopt);
    EXPECT_EQ(arrived.rows, sent.rows);
    EXPECT_EQ(arrived.photos, 1);
    EXPECT_EQ(arrived.papers, 1);
    EXPECT_EQ(arrived.invoices, 1);
    EXPECT_NE(arrived.client.id, client.id);
    EXPECT_EQ(Homeless().of(documentOf(there, arrived.client.id).json),
              Homeless().of(documentOf(here, client.id).json));
    EXPECT_EQ(there.contentOf(there.of<Photo>(arrived.client.id).front()),
              here.contentOf(here.of<Photo>(client.id).front()));
    EXPECT_TRUE(checkPractice(there).findings.empty());
    EXPECT_EQ(there.all<PigmentLot>().front().stock_ml, 0.0) << "the bottle stands elsewhere";
    // Once more: another client, but no second pigment or text.
    EXPECT_NE(importClient(there, file(), std::nullopt).client.number, arrived.client.number);
    EXPECT_EQ(there.all<Pigment>().size(), 1U);
    EXPECT_EQ(there.all<ConsentText>().size(), 1U);
}

TEST_F(Exchange, TakesEveryTableAlong) {
    {
        Transaction transaction(here.connection());
        Photo later;
        later.client = client.id;
        later = here.addPhoto(transaction, later, viewOf("\xFF\xD8\xFF later"));
        FollowUp followUp;
        followUp.client = client.id;
        followUp.baseline = here.of<Photo>(client.id).front().id;
        followUp.photo = later.id;
        followUp.report = Sealed<std::string>("{}");
        (void)here.add(transaction, followUp);
        transaction.commit();
    }
    std::set<std::string> taken = {"photo", "client_key", "erasure", "invoice"};
    forEachRow(ClientRows{}, [&]<class Row>() {
        taken.emplace(TableOf<Row>::kTable);
        EXPECT_FALSE(here.of<Row>(client.id).empty()) << TableOf<Row>::kTable << " is not in the test";
    });
    for (const SchemaTable& table : tablesOf(here.connection()))
        for (const SchemaColumn& column : table.columns)
            if (column.name == "client") {
                EXPECT_EQ(taken.count(table.name), 1U) << table.name << " is not exported";
            }
}

TEST_F(Exchange, IsReadableByTheClientAndByNobodyElseWithAPassphrase) {
    EXPECT_NE(textOf(exported()).find("Ana O'Né"), std::string::npos);
    EXPECT_EQ(fs::status(file()).permissions() & fs::perms::others_all, fs::perms::none);
    ExportWish wish;
    wish.passphrase = secret("tell me on the phone");
    wish.cost = PassphraseCost::Least;
    EXPECT_FALSE(isSealedExport(file()));
    const std::string sealed = textOf(exported(wish));
    EXPECT_TRUE(isSealedExport(file()));
    for (const char* planted : {"Ana", "ustar", "client.json", "pixels"})
        EXPECT_EQ(sealed.find(planted), std::string::npos) << planted;
    EXPECT_EQ(codeOf([&] { importClient(there, file(), std::nullopt); }), ErrorCode::PassphraseNeeded);
    EXPECT_EQ(codeOf([&] { importClient(there, file(), secret("some other words")); }),
              ErrorCode::PassphraseWrong);
    for (std::uint64_t i = 0; i < 12; ++i) {
        std::string changed = sealed;
        changed[base::hashOf(4, 1, i) % changed.size()] ^= 4;
        put(changed);
        EXPECT_NE(codeOf([&] { importClient(there, file(), wish.passphrase); }), ErrorCode::Interrupted);
        put(sealed.substr(0, base::hashOf(4, 2, i) % sealed.size()));
        EXPECT_NE(codeOf([&] { importClient(there, file(), wish.passphrase); }), ErrorCode::Interrupted);
    }
    expectNothingArrived();
    put(sealed);
    EXPECT_EQ(importClient(there, file(), wish.passphrase).photos, 1);
}

TEST_F(Exchange, RefusesWhatIsMadeToDoHarm) {
    const std::string whole = textOf(exported());
    const auto expectRefused = [&](const std::string& archive, const char* why) {
        EXPECT_EQ(takenAs(archive), ErrorCode::FileInvalidField) << why;
    };
    for (const char* name : {"../../evil", "/etc/passwd", "photos/../../evil", "photos/.hidden", "C:\\evil",
                             "photos/a/b", "client.json/", "", "photos/"})
        expectRefused(withField(whole, 0, 100, name), name);
    for (const char* kind : {"1", "2", "3", "5", "6", "7", "x", "g", "L", "S"})
        expectRefused(withField(whole, 156, 1, kind), "a link, folder, device, or an extension");
    expectRefused(withField(whole, 157, 100, "/etc/passwd"), "a link's target");
    expectRefused(withField(whole, 345, 155, "/etc"), "a folder before the name");
    expectRefused(withField(whole, 124, 12, "77777777777"), "8 GB in a header");
    expectRefused(withField(whole, 124, 12, "-1"), "a negative size");
    for (const char* content : {"1980-02-29", " pixels of Ana", "\"blake2b_256\": \""}) {
        std::string changed = whole;
        changed[changed.rfind(content) + 18 % std::string(content).size()] ^= 1;
        EXPECT_NE(takenAs(changed), ErrorCode::Interrupted) << content;
    }
    expectRefused(whole + "more", "something after the end");
    expectRefused("", "nothing");
    expectRefused(std::string(2048, '\0'), "an empty archive");
    const std::string document = documentOf(here, client.id).json;
    expectRefused(archiveOf({{"client.json", document}, {"contents.json", listOf({})}}), "not listed");
    expectRefused(archiveOf({{"client.json", document}, {"contents.json", listOf({{"client.json", "x"}})}}),
                  "changed");
    expectRefused(archiveOf({{"client.json", document},
                             {"contents.json", listOf({{"client.json", document}, {"photos/1", "x"}})}}),
                  "a file that is listed and missing");
    expectRefused(
        archiveOf({{"client.json", document}, {"contents.json", listOf({{"client.json", document}})}}),
        "a photo's file is missing");
    expectRefused(archiveOf({{"client.json", document}, {"client.json", document}}), "twice");
    expectNothingArrived();
    const TarBounds few{16, 64, 1};
    TarReader bounded(sourceOf(viewOf(whole)), "x", few);
    EXPECT_EQ(codeOf([&] { (void)bounded.next(); }), ErrorCode::FileInvalidField);
    EXPECT_EQ(takenAs(whole), ErrorCode::Interrupted) << "the export itself is taken";
}

TEST_F(Exchange, RefusesDocumentsThatDoNotFitAndLeavesNothing) {
    (void)exported();
    const std::string photo = "\xFF\xD8\xFF pixels of Ana O'Né";
    const std::string document = documentOf(here, client.id).json;
    const std::string photoId = here.of<Photo>(client.id).front().id.text;
    const auto takenWith = [&](const std::string& from, const std::string& to) {
        std::string changed = document;
        const std::size_t at = changed.find(from);
        EXPECT_NE(at, std::string::npos) << from;
        changed.replace(at, from.size(), to);
        Contents contents = {{"client.json", {changed.size(), digestOf(viewOf(changed)), {}}},
                             {"photos/1.jpg", {photo.size(), digestOf(viewOf(photo)), photoId}}};
        return takenAs(archiveOf({{"client.json", changed},
                                  {"photos/1.jpg", photo},
                                  {"contents.json", contentsToJson(contents)}}));
    };
    EXPECT_EQ(takenWith("\"state\": \"enquiry\"", "\"state\": \"owner\""), ErrorCode::RowRefused);
    EXPECT_EQ(takenWith("\"zone\": \"frontal\"", "\"zone\": 5"), ErrorCode::FileInvalidField);
    EXPECT_EQ(takenWith("\"dots\": 4000", "\"dots\": -4000"), ErrorCode::RowRefused);
    EXPECT_EQ(takenWith("\"held_on\": \"2026-11-21\"", "\"held_on\": \"0000-11-21\""),
              ErrorCode::EntryInvalid);
    EXPECT_EQ(takenWith("\"session\": \"0", "\"session\": \"1"), ErrorCode::FileInvalidField)
        << "names nothing";
    EXPECT_EQ(takenWith("\"version\": 1", "\"version\": 2"), ErrorCode::FileNewer);
    EXPECT_EQ(takenWith("\"format\": \"trichion-client\"", "\"format\": \"other\""),
              ErrorCode::FileWrongFormat);
    EXPECT_EQ(takenWith("{", "{{"), ErrorCode::FileNotJson);
    expectNothingArrived();
    EXPECT_EQ(takenWith("1980-02-29", "1980-02-28"), ErrorCode::Interrupted) << "all the rest fits";
}

TEST_F(Exchange, WritesAllOrNothing) {
    EXPECT_EQ(codeOf([&] { exportClient(here, ClientId{newIdText(1)}, file(), {}); }), ErrorCode::RowMissing);
    const Photo photo = here.of<Photo>(client.id).front();
    here.vault().remove(photo.fileDigest);
    EXPECT_NE(codeOf([&] { exportClient(here, client.id, file(), {}); }), ErrorCode::Interrupted);
    EXPECT_FALSE(fs::exists(file()));
    EXPECT_EQ(std::distance(fs::directory_iterator(file().parent_path()), fs::directory_iterator()), 1)
        << "the practice only";
}

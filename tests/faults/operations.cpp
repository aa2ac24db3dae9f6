#include "faults/operations.h"

#include "support/full_client.h"
#include "trichion/base/file.h"
#include "trichion/store/aftercare_tasks.h"
#include "trichion/store/backup.h"
#include "trichion/store/catalogue.h"
#include "trichion/store/diary.h"
#include "trichion/store/exchange.h"
#include "trichion/store/letterhead.h"
#include "trichion/store/schema.h"
#include "trichion/store/unassigned.h"
#include "trichion/store/visits.h"

#include <algorithm>
#include <fstream>
#include <set>

namespace trichion::test {

namespace fs = std::filesystem;
using namespace store;

namespace {

constexpr std::int64_t kNow_ms = 1'790'000'000'000;
constexpr const char* kNewPassphrase = "another battery staple";

std::int64_t standingClock() {
    return kNow_ms;
}

Practice openedWith(const fs::path& folder, const char* passphrase) {
    Unlocking unlocking;
    unlocking.passphrase = secret(passphrase);
    return Practice::open(folder, unlocking, standingClock);
}

/// Work in a transaction of its own.
template<class Work>
void kept(Scene& scene, const Work& work) {
    Transaction transaction(scene.practice->connection());
    work(*scene.practice, transaction);
    transaction.commit();
}

Client clientCalled(Practice& practice, const std::string& name) {
    for (Client& client : practice.all<Client>())
        if (client.name.reveal() == name)
            return std::move(client);
    return {};
}

Photo photoOf(const Client& client, const std::string& note) {
    Photo photo;
    photo.client = client.id;
    photo.note = secret(note);
    return photo;
}

void fromFixture(const fs::path& root, int schema) {
    fs::remove_all(root / "practice");
    base::makePrivateFolder(root / "practice");
    base::makePrivateFile(root / "practice/practice.sqlite");
    std::ifstream file(fs::path(TRICHION_TEST_DATA) / ("store/schema-" + std::to_string(schema) + ".sql"));
    Connection connection(root / "practice/practice.sqlite", Access::ReadWrite);
    connection.run(std::string(std::istreambuf_iterator<char>(file), {}));
    connection.checkpoint();
}

Operation migration(int schema) {
    return {"open a practice of schema " + std::to_string(schema),
            [](Scene& scene) { scene.practice = openedWith(scene.in("practice"), kPassphrase); },
            [schema](const fs::path& root) { fromFixture(root, schema); }, true};
}

void addOperations(std::vector<Operation>& all, const char* name, std::function<void(Scene&)> run) {
    all.push_back({name, std::move(run), {}, false});
}

void addClientWork(std::vector<Operation>& all) {
    addOperations(all, "add a client", [](Scene& scene) { addClient(*scene.practice, "New"); });
    addOperations(all, "add a client with all there is",
                  [](Scene& scene) { addFullClient(*scene.practice, "New and full"); });
    addOperations(all, "change a client", [](Scene& scene) {
        kept(scene, [](Practice& practice, Transaction& transaction) {
            Client client = clientCalled(practice, "Bare");
            client.name = secret("Changed");
            client.note = secret(std::string(30'000, 'n'));
            practice.change(transaction, client);
        });
    });
    addOperations(all, "add photos", [](Scene& scene) {
        kept(scene, [](Practice& practice, Transaction& transaction) {
            const Client client = clientCalled(practice, "Bare");
            for (const char* pixels : {"first pixels", "second pixels"})
                practice.addPhoto(transaction, photoOf(client, pixels), viewOf(pixels));
        });
    });
    addOperations(all, "erase a client", [](Scene& scene) {
        (void)eraseClient(*scene.practice, clientCalled(*scene.practice, "Full").id);
    });
    addOperations(all, "take an unassigned photo in", [](Scene& scene) {
        UnassignedPhotos waiting(scene.in("unassigned"));
        const Client client = clientCalled(*scene.practice, "Bare");
        (void)waiting.moveTo(*scene.practice, photoOf(client, "was waiting"), waiting.all().front());
    });
    addOperations(all, "keep an unassigned photo", [](Scene& scene) {
        UnassignedPhotos waiting(scene.in("unassigned"));
        const Digest photo = waiting.keep(viewOf("another that waits"));
        waiting.saveWork(photo, secret("{\"work\": 1}"));
    });
}

void addOfficeWork(std::vector<Operation>& all) {
    addOperations(all, "book", [](Scene& scene) {
        kept(scene, [](Practice& practice, Transaction& transaction) {
            Appointment appointment;
            appointment.client = clientCalled(practice, "Bare").id;
            appointment.begins_ms = kNow_ms;
            book(practice, transaction, appointment);
        });
    });
    addOperations(all, "move an appointment", [](Scene& scene) {
        kept(scene, [](Practice& practice, Transaction& transaction) {
            moveAppointment(practice, transaction, practice.all<Appointment>().front(), kNow_ms + 7'200'000,
                            90, plan::Date::parse("2026-12-01"));
        });
    });
    addOperations(all, "call an appointment off", [](Scene& scene) {
        kept(scene, [](Practice& practice, Transaction& transaction) {
            closeAppointment(practice, transaction, practice.all<Appointment>().front(), "cancelled", "ill");
        });
    });
    addOperations(all, "use stock", [](Scene& scene) {
        kept(scene, [](Practice& practice, Transaction& transaction) {
            useStock(practice, transaction, practice.all<PigmentLot>().front(), 0.5);
        });
    });
    addOperations(all, "write the letterhead", [](Scene& scene) {
        kept(scene, [](Practice& practice, Transaction& transaction) {
            LetterheadRow row = letterheadRowOf(practice);
            row.contact = secret("Telephone 1");
            keepLetterhead(practice, transaction, row);
        });
    });
    addOperations(all, "compute aftercare", [](Scene& scene) {
        kept(scene, [](Practice& practice, Transaction& transaction) {
            const plan::AftercareCatalogue catalogue = aftercareCatalogueOf(practice);
            recomputeAftercare(practice, transaction, clientCalled(practice, "Full").id, catalogue,
                               aftercareProtocolOf(catalogue));
        });
    });
    addOperations(all, "copy the catalogue",
                  [](Scene& scene) { (void)copyCatalogue(*scene.practice, shippedCatalogue()); });
    addOperations(all, "change a part of the catalogue", [](Scene& scene) {
        setCataloguePart(*scene.practice, {"pigments", "pigments/own", "{\"id\": \"own\"}"});
    });
}

void addKeyWork(std::vector<Operation>& all) {
    addOperations(all, "change the passphrase", [](Scene& scene) {
        scene.practice->setPassphrase(secret(kNewPassphrase), PassphraseCost::Least);
    });
    addOperations(all, "renew the recovery key",
                  [](Scene& scene) { (void)scene.practice->renewRecoveryKey(); });
}

void addTravel(std::vector<Operation>& all) {
    addOperations(all, "export a client", [](Scene& scene) {
        ExportWish wish;
        wish.passphrase = secret(kPassphrase);
        wish.cost = PassphraseCost::Least;
        exportClient(*scene.practice, clientCalled(*scene.practice, "Full").id, scene.in("new.tar"), wish);
    });
    addOperations(all, "import a client",
                  [](Scene& scene) { importClient(*scene.practice, scene.in("old.tar"), std::nullopt); });
    addOperations(all, "write a backup",
                  [](Scene& scene) { (void)makeBackup(*scene.practice, scene.in("place")); });
    addOperations(all, "restore a backup", [](Scene& scene) {
        Unlocking unlocking;
        unlocking.passphrase = secret(kPassphrase);
        restoreBackup(backupsIn(scene.in("place")).front().folder, scene.in("restored"), unlocking);
    });
    addOperations(all, "add a place of backups",
                  [](Scene& scene) { addBackupPlace(*scene.practice, scene.in("other place")); });
}

std::vector<Operation> allOperations() {
    std::vector<Operation> all;
    all.push_back({"make a practice",
                   [](Scene& scene) {
                       NewPractice wanted;
                       wanted.name = secret("Second");
                       wanted.passphrase = secret(kPassphrase);
                       wanted.cost = PassphraseCost::Least;
                       (void)Practice::create(scene.in("made"), wanted, standingClock);
                   },
                   {},
                   true});
    all.push_back({"open a practice",
                   [](Scene& scene) { scene.practice = openedWith(scene.in("practice"), kPassphrase); },
                   {},
                   true});
    for (int schema = 1; schema < kSchemaVersion; ++schema)
        all.push_back(migration(schema));
    addClientWork(all);
    addOfficeWork(all);
    addKeyWork(all);
    addTravel(all);
    return all;
}

std::string tablesIn(Practice& practice) {
    std::string text;
    for (const SchemaTable& table : tablesOf(practice.connection()))
        if (table.name != "audit")
            text += table.name + ' ' +
                    std::to_string(practice.connection().integer("SELECT count(*) FROM " + table.name)) +
                    '\n';
    return text;
}

std::string clientsIn(Practice& practice) {
    std::multiset<std::string> lines;
    for (const Client& client : practice.all<Client>()) {
        std::string line = client.name.reveal() + ':';
        for (const Photo& photo : practice.of<Photo>(client.id)) {
            const Bytes pixels = practice.contentOf(photo);
            line.append(" ").append(pixels.begin(), pixels.end());
        }
        for (const Appointment& appointment : practice.of<Appointment>(client.id))
            line += ' ' + appointment.state + ' ' + std::to_string(appointment.begins_ms);
        lines.insert(std::move(line));
    }
    std::string text;
    for (const std::string& line : lines)
        text.append(line).append("\n");
    for (const PigmentLot& lot : practice.all<PigmentLot>())
        text += "stock " + std::to_string(lot.stock_ml) + '\n';
    return text;
}

/// A practice opens by one of the two passphrases, and all of it is sound.
std::string practiceIn(const fs::path& folder, std::vector<std::string>& wrong) {
    for (const char* passphrase : {kPassphrase, kNewPassphrase})
        try {
            Practice practice = openedWith(folder, passphrase);
            const PracticeReport report = checkPractice(practice);
            for (const base::Finding& finding : report.findings)
                if (finding.code != base::FindingCode::PhotoLeftOver)
                    wrong.emplace_back(base::nameOf(finding.code));
            return passphrase + ('\n' + tablesIn(practice)) + clientsIn(practice);
        } catch (const base::Error& error) {
            if (error.code() == base::ErrorCode::PassphraseWrong && passphrase == kPassphrase)
                continue;
            wrong.push_back(std::string("cannot be opened: ") + base::nameOf(error.code()));
        } catch (const std::exception& error) {
            wrong.push_back(std::string("cannot be opened: ") + error.what());
        }
    return "none\n";
}

std::string backupsAt(const fs::path& place, std::vector<std::string>& wrong) {
    Unlocking unlocking;
    unlocking.passphrase = secret(kPassphrase);
    std::size_t whole = 0;
    for (const BackupFacts& backup : backupsIn(place))
        try {
            (void)verifyBackup(backup.folder, unlocking);
            ++whole;
        } catch (const std::exception&) {
            wrong.push_back("a backup that is none: " + backup.folder.filename().string());
        }
    return "backups " + std::to_string(whole) + '\n';
}

/// `content` says which photos clients have: one that waits as well is a copy that is dropped next.
std::string waitingIn(const fs::path& folder, const std::string& content, std::vector<std::string>& wrong) {
    std::multiset<std::string> photos;
    try {
        const UnassignedPhotos waiting(folder);
        for (const Digest& photo : waiting.all()) {
            const Bytes pixels = waiting.contentOf(photo);
            if (const std::string text(pixels.begin(), pixels.end()); content.find(text) == std::string::npos)
                photos.insert(text);
            (void)waiting.workOn(photo);
        }
    } catch (const std::exception& error) {
        wrong.push_back(std::string("photos that wait: ") + error.what());
    }
    std::string text = "waiting";
    for (const std::string& photo : photos)
        text.append(" ").append(photo);
    return text + '\n';
}

} // namespace

const std::vector<Operation>& operations() {
    static const std::vector<Operation> all = allOperations();
    return all;
}

const fs::path& usualBeginning() {
    static const TemporaryFolder root;
    static const fs::path beginning = [] {
        fs::path path = root.path() / "beginning";
        NewPractice wanted;
        wanted.name = secret("Practice of Nobody");
        wanted.passphrase = secret(kPassphrase);
        wanted.cost = PassphraseCost::Least;
        base::makePrivateFolder(path);
        Practice practice = Practice::create(path / "practice", wanted, standingClock);
        const Client full = addFullClient(practice, "Full");
        addClient(practice, "Bare");
        (void)exportClient(practice, full.id, path / "old.tar", {});
        (void)makeBackup(practice, path / "place");
        UnassignedPhotos(path / "unassigned").keep(viewOf("pixels that wait"));
        return path;
    }();
    return beginning;
}

std::string contentOf(const fs::path& root, std::vector<std::string>& wrong) {
    std::string text = practiceIn(root / "practice", wrong);
    text += backupsAt(root / "place", wrong);
    text += waitingIn(root / "unassigned", text, wrong);
    std::error_code none;
    text += "export " +
            std::to_string(fs::exists(root / "new.tar", none) ? fs::file_size(root / "new.tar") : 0) + '\n';
    if (fs::exists(root / "restored/practice.sqlite", none))
        text += "restored " + practiceIn(root / "restored", wrong);
    if (fs::exists(root / "made/practice.sqlite", none)) {
        // One whose making was cut short is there, says so, and holds nothing.
        std::vector<std::string> unfinished;
        const std::string made = practiceIn(root / "made", unfinished);
        text += unfinished.empty() ? "made " + made : "";
    }
    return text;
}

} // namespace trichion::test

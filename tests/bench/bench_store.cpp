// The practice on disk against bare SQLite and plain memory in the same run: a client's page, today's list,
// search, opening, commits. bench_store [SIZE]: 1 is 10,000 clients, 50,000 sessions, 100,000 photo rows;
// TRICHION_BENCH_SIZE does the same.

#include "bench/stopwatch.h"
#include "support/practice_folder.h"
#include "trichion/base/file.h"
#include "trichion/base/hash.h"
#include "trichion/store/backup.h"
#include "trichion/store/client_index.h"
#include "trichion/store/day.h"
#include "trichion/store/treatment.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fstream>
#include <malloc.h>
#include <memory>
#include <string>
#include <sys/resource.h>
#include <utility>
#include <vector>

namespace {

using namespace trichion;
using namespace trichion::store;
using test::secret;

constexpr std::size_t kClients = 10'000;
constexpr std::size_t kSessionsEach = 5;
constexpr std::size_t kPhotosEach = 10;
constexpr std::size_t kPhotoFiles = 100;
constexpr int kRuns = 101;
constexpr int kDays = 2500;
constexpr std::int64_t kBetweenClients_ms = 1000;

const plan::Date kFirstDay = plan::Date::parse("2020-01-01");

/// Given names as they are written, and as they are typed into the search.
struct GivenName {
    const char* script;
    const char* written;
    const char* typed;
};
constexpr std::array<GivenName, 4> kGivenNames = {
    {{"plain", "Number", "number"},
     {"accents", "Jos\u00e9\u00c5sa", "joseasa"},
     {"Arabic", "\u0623\u064e\u062d\u0645\u062f", "\u0627\u062d\u0645\u062f"},
     {"Chinese", "\u738b\u5c0f\u660e", "\u738b\u5c0f\u660e"}}};

std::string digitsOf(std::size_t i) {
    return std::to_string(base::hashOf(1, 1, i) % 1'000'000);
}

std::string nameOf(std::size_t i) {
    return "Client " + (kGivenNames[i % kGivenNames.size()].written + digitsOf(i)) + ' ' + std::to_string(i);
}

std::string noteOf(std::size_t i) {
    std::string note;
    for (std::uint64_t word = 0; note.size() < 400; ++word)
        note += "word" + std::to_string(base::hashOf(2, i, word) % 5000) + ' ';
    return note;
}

plan::Date dayOf(std::size_t i) {
    return kFirstDay.plusDays(static_cast<int>(base::hashOf(3, 1, i) % kDays));
}

/// The same rows in a database of their own, in clear.
class BareStore {
  public:
    explicit BareStore(const std::filesystem::path& path) : m_path(path) {
        base::makePrivateFile(path);
        m_connection = std::make_unique<Connection>(path, Access::ReadWrite);
        m_connection->run(
            "CREATE TABLE client (id TEXT PRIMARY KEY, number INTEGER, name TEXT, note TEXT) STRICT;"
            "CREATE TABLE session (id TEXT PRIMARY KEY, client TEXT, held_on TEXT, note TEXT) STRICT;"
            "CREATE TABLE photo (id TEXT PRIMARY KEY, client TEXT, digest BLOB, note TEXT) STRICT;"
            "CREATE INDEX session_by_client ON session(client, held_on);"
            "CREATE INDEX session_by_day ON session(held_on);"
            "CREATE INDEX photo_by_client ON photo(client);");
    }
    [[nodiscard]] Connection& connection() { return *m_connection; }
    void reopen() {
        m_connection.reset();
        m_connection = std::make_unique<Connection>(m_path, Access::ReadWrite);
        (void)m_connection->integer("SELECT count(*) FROM (SELECT id FROM client LIMIT 1)");
    }
    void insert(std::string_view table, const std::string& id, const std::string& client,
                const std::string& middle, const std::string& note) {
        const bool isClient = table == "client";
        Statement row = m_connection->prepare("INSERT INTO " + std::string(table) + " VALUES (?, ?, ?, ?)");
        row.bind(std::string_view(id));
        if (isClient)
            row.bind(std::int64_t{1}).bind(std::string_view(middle));
        else if (table == "photo")
            row.bind(std::string_view(client)).bind(viewOf(middle));
        else
            row.bind(std::string_view(client)).bind(std::string_view(middle));
        row.bind(std::string_view(note)).run();
    }
    std::size_t page(const std::string& client) {
        std::size_t size = 0;
        for (const char* sql : {"SELECT * FROM client WHERE id = ?", "SELECT * FROM session WHERE client = ?",
                                "SELECT * FROM photo WHERE client = ?"})
            size += read(sql, client);
        return size;
    }
    std::size_t today(const std::string& day) {
        return read("SELECT session.*, client.name FROM session JOIN client ON client.id = session.client"
                    " WHERE held_on = ?",
                    day);
    }

  private:
    std::size_t read(const char* sql, const std::string& value) {
        Statement rows = m_connection->prepare(sql);
        rows.bind(std::string_view(value));
        std::size_t size = 0;
        while (rows.step())
            for (int column = 0; column < 4; ++column)
                size += rows.text(column).size();
        return size;
    }

    std::filesystem::path m_path;
    std::unique_ptr<Connection> m_connection;
};

struct Filled {
    std::vector<ClientId> clients;
};

/// A large page cache while rows are made in bulk; what is measured has the usual one.
class RoomInMemory {
  public:
    explicit RoomInMemory(Connection& connection)
        : m_connection(connection), m_usual(connection.integer("PRAGMA cache_size")) {
        m_connection.run("PRAGMA cache_size=-262144");
    }
    ~RoomInMemory() {
        m_connection.run("PRAGMA cache_size=" + std::to_string(m_usual) + "; PRAGMA shrink_memory");
    }
    RoomInMemory(const RoomInMemory&) = delete;
    RoomInMemory& operator=(const RoomInMemory&) = delete;

  private:
    Connection& m_connection;
    std::int64_t m_usual;
};

/// A few small files stand for all photos: what is measured are the rows.
std::vector<Digest> photoFilesIn(const Vault& vault) {
    std::vector<Digest> files;
    files.reserve(kPhotoFiles);
    for (std::size_t i = 0; i < kPhotoFiles; ++i)
        files.push_back(vault.put(viewOf("photo file " + std::to_string(i))));
    return files;
}

void addRowsOf(Practice& practice, BareStore& bare, Transaction& transaction, const Client& client,
               std::size_t i, const std::vector<Digest>& files) {
    for (std::size_t s = 0; s < kSessionsEach; ++s) {
        Session session;
        session.client = client.id;
        session.number = static_cast<std::int64_t>(s) + 1;
        session.heldOn = dayOf(i * kSessionsEach + s);
        session.note = secret(noteOf(i + s).substr(0, 250));
        session = practice.add(transaction, session);
        bare.insert("session", session.id.text, client.id.text, session.heldOn.iso(), session.note->reveal());
    }
    for (std::size_t p = 0; p < kPhotosEach; ++p) {
        Photo photo;
        photo.client = client.id;
        photo.size_bytes = 4'000'000;
        photo.contentMark = digestOf(viewOf(client.id.text + std::to_string(p)));
        photo.fileDigest = files[(i * kPhotosEach + p) % files.size()];
        photo = practice.add(transaction, photo);
        bare.insert("photo", photo.id.text, client.id.text, hexOf(photo.fileDigest).substr(0, 32), "");
    }
}

/// Years of work are written in one go: with room in memory, and the clock a second on with every client, as
/// ids that follow each other in time lie beside each other on disk.
Filled fill(test::PracticeFolder& folder, Practice& practice, BareStore& bare, std::size_t count) {
    Filled filled;
    filled.clients.reserve(count);
    constexpr std::size_t kBatch = 5000;
    const std::vector<Digest> files = photoFilesIn(practice.vault());
    const RoomInMemory ours(practice.connection());
    const RoomInMemory plainRoom(bare.connection());
    for (std::size_t begin = 0; begin < count; begin += kBatch) {
        Transaction transaction(practice.connection());
        Transaction plain(bare.connection());
        for (std::size_t i = begin; i < std::min(begin + kBatch, count); ++i) {
            Client client;
            folder.now_ms += kBetweenClients_ms;
            client.name = secret(nameOf(i));
            client.note = secret(noteOf(i));
            client = practice.add(transaction, client);
            bare.insert("client", client.id.text, "", nameOf(i), noteOf(i));
            addRowsOf(practice, bare, transaction, client, i, files);
            filled.clients.push_back(client.id);
        }
        plain.commit();
        transaction.commit();
    }
    practice.connection().checkpoint();
    bare.connection().checkpoint();
    return filled;
}

std::size_t todayIn(Practice& practice, plan::Date day) {
    std::size_t size = 0;
    for (const SessionOfDay& item : sessionsOn(practice, day))
        size += item.clientName.reveal().size();
    return size;
}

void compare(const char* name, double ours_ms, double bare_ms, double aim) {
    std::printf("%-34s %9.3f ms  bare %9.3f ms  %5.2f x (aim <= %.1f) %s\n", name, ours_ms, bare_ms,
                ours_ms / bare_ms, aim, ours_ms <= aim * bare_ms ? "" : "MISSED");
}

/// By turns, so that other work on the machine meets both.
template<class Ours, class Bare>
void compareByTurns(const char* name, const Ours& ours, const Bare& bare, double aim) {
    std::vector<double> first;
    std::vector<double> second;
    first.reserve(kRuns);
    second.reserve(kRuns);
    for (int run = 0; run < kRuns; ++run) {
        first.push_back(bench::onceMs(ours));
        second.push_back(bench::onceMs(bare));
    }
    compare(name, bench::medianOf(std::move(first)), bench::medianOf(std::move(second)), aim);
}

/// The most memory this program had so far.
double peak_MB() {
    struct rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024.0;
}

/// Asks the kernel to count the peak anew; without the right to do so it stays the one of the whole run.
void restartPeak() {
    malloc_trim(0); // what was freed goes back first
    std::ofstream("/proc/self/clear_refs") << 5;
}

void compareReading(Practice& practice, BareStore& bare, const Filled& filled) {
    std::size_t sink = 0;
    std::uint64_t draw = 0;
    const auto any = [&]() -> const ClientId& {
        return filled.clients[base::hashOf(5, 1, ++draw) % filled.clients.size()];
    };
    const double page = bench::medianMs(kRuns, [&] {
        const ClientId& id = any();
        sink += practice.get(id).name.reveal().size() + practice.of<Session>(id).size() +
                practice.of<Photo>(id).size();
    });
    compare("a client's page", page, bench::medianMs(kRuns, [&] { sink += bare.page(any().text); }), 3.0);
    const double today = bench::medianMs(
        kRuns, [&] { sink += todayIn(practice, dayOf(base::hashOf(6, 1, ++draw) % 10'000)); });
    const double bareToday =
        bench::medianMs(kRuns, [&] { sink += bare.today(dayOf(base::hashOf(6, 1, ++draw) % 10'000).iso()); });
    compare("today's list", today, bareToday, 3.0);
    if (sink == 0)
        std::printf("nothing was read\n");
}

void compareSearch(Practice& practice, std::size_t count) {
    const ClientIndex index(practice);
    std::vector<std::string> memory;
    memory.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        memory.push_back(folded(nameOf(i) + '\n' + noteOf(i)));
    std::size_t sink = 0;
    for (std::size_t script = 0; script < kGivenNames.size(); ++script) {
        std::size_t draw = script;
        const auto needle = [&] {
            draw += kGivenNames.size();
            return kGivenNames[script].typed + digitsOf(draw);
        };
        const double ours = bench::medianMs(kRuns, [&] { sink += index.find(needle(), 50).size(); });
        const double scan = bench::medianMs(kRuns, [&] {
            const std::string wanted = folded(needle());
            for (const std::string& text : memory)
                sink += text.find(wanted) != std::string::npos ? 1 : 0;
        });
        compare((std::string("search as you type, ") + kGivenNames[script].script).c_str(), ours, scan, 3.0);
    }
    // Twice over, each run found the client whose name was typed.
    if (sink < kGivenNames.size() * 2 * kRuns)
        std::printf("somebody was NOT FOUND\n");
}

void compareCommits(Practice& practice, BareStore& bare, const Filled& filled) {
    Session session;
    session.client = filled.clients.front();
    session.heldOn = kFirstDay;
    session.note = secret(noteOf(1).substr(0, 250));
    std::size_t number = 0;
    const auto ours = [&] {
        Transaction transaction(practice.connection());
        practice.add(transaction, session);
        transaction.commit();
    };
    const auto plain = [&] {
        Transaction transaction(bare.connection());
        bare.insert("session", "extra" + std::to_string(++number), session.client.text, kFirstDay.iso(),
                    session.note->reveal());
        transaction.commit();
    };
    compareByTurns("one durable commit", ours, plain, 1.5);
}

/// The bare file is the practice's own, opened by SQLite alone; the file with three tables beside it shows
/// what reading a schema of thirty costs.
void compareOpening(test::PracticeFolder& folder, BareStore& bare) {
    const std::filesystem::path file = folder.path() / "practice.sqlite";
    const auto open = [&] { (void)folder.open().facts(); };
    const auto same = [&] {
        Connection connection(file, Access::ReadWrite);
        (void)connection.text("SELECT id FROM practice");
    };
    compareByTurns("open (cheapest key derivation)", open, same, 3.0);
    std::printf("  and a bare file of three tables %9.3f ms\n",
                bench::medianMs(kRuns, [&] { bare.reopen(); }));
}

} // namespace

int main(int argc, char** argv) {
    const char* asked = argc > 1 ? argv[1] : std::getenv("TRICHION_BENCH_SIZE");
    const std::size_t count =
        kClients * static_cast<std::size_t>(std::max(1, asked == nullptr ? 1 : std::atoi(asked)));
    test::PracticeFolder folder;
    BareStore bare(folder.beside("bare.sqlite"));
    Filled filled;
    {
        Practice practice = folder.create();
        std::printf("%zu clients, %zu sessions, %zu photo rows; medians of %d\n", count,
                    count * kSessionsEach, count * kPhotosEach, kRuns);
        std::printf("filled in %.1f s\n",
                    bench::onceMs([&] { filled = fill(folder, practice, bare, count); }) / 1000.0);
        compareReading(practice, bare, filled);
        compareSearch(practice, count);
        compareCommits(practice, bare, filled);
    }
    compareOpening(folder, bare);
    Practice practice = folder.open();
    restartPeak();
    const double before_MB = peak_MB();
    std::printf("backup of all rows, read back     %9.1f s\n",
                bench::onceMs([&] { (void)BackupJob(practice).writeTo(folder.beside("backups")); }) / 1000.0);
    std::printf("most memory before it             %9.1f MB, with it %.1f MB\n", before_MB, peak_MB());
    return 0;
}

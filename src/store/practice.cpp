#include "trichion/store/practice.h"

#include "audit.h"
#include "key_table.h"
#include "practice_folder.h"
#include "trail_end.h"
#include "trichion/base/file.h"
#include "trichion/store/schema.h"

#include <system_error>

namespace trichion::store {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorCode;

struct Practice::State {
    State(fs::path place, base::FileLock held, std::unique_ptr<Connection> open, const Key& master,
          Clock time, std::string who)
        : folder(std::move(place))
        , lock(std::move(held))
        , connection(std::move(open))
        , ring(master)
        , keyTable(*connection, ring)
        , vault(folder / kPhotosName)
        , clock(std::move(time))
        , actor(std::move(who))
        , trail(folder, ring.practice()) {}
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() {
        connection->afterCommit({});
        // A note that could not be made is an older one: the trail still reaches it.
        try {
            if (connection->isInTransaction())
                return; // one that could not be rolled back: its entries are none
            if (const TrailEnd end = trailEndOf(*connection); end != noted)
                keepTrailEnd(folder, ring.practice(), end);
        } catch (const std::exception&) {
            return;
        }
    }

    fs::path folder;
    base::FileLock lock;
    std::unique_ptr<Connection> connection;
    KeyRing ring;
    KeyTable keyTable;
    Vault vault;
    Clock clock;
    std::string actor;
    TrailEnd noted; ///< where the trail ended when that was noted
    TrailNote trail;
    base::Findings findings; ///< of opening
};

namespace {

base::FileLock lockOf(const fs::path& folder) {
    const fs::path path = folder / kLockName;
    try {
        if (auto lock = base::FileLock::take(path))
            return std::move(*lock);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::OutputDiskFull)
            throw;
        throw Error(ErrorCode::PracticeNotWritable, {{"path", base::utf8(folder)}});
    }
    throw Error(ErrorCode::PracticeInUse,
                {{"path", base::utf8(folder)}, {"holder", base::FileLock::holderOf(path)}});
}

/// Removes what was made if making the rest fails.
class Unfinished {
  public:
    explicit Unfinished(fs::path folder) : m_folder(std::move(folder)) {}
    ~Unfinished() {
        if (m_folder.empty())
            return;
        try {
            for (const auto& entry : fs::directory_iterator(m_folder))
                fs::remove(entry.path());
        } catch (const std::exception&) {
            return; // what is left says that making it was never finished
        }
    }
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;
    void isDone() { m_folder.clear(); }

  private:
    fs::path m_folder;
};

void requireEmpty(const fs::path& folder) {
    std::error_code ignored;
    if (fs::exists(folder, ignored) && !fs::is_empty(folder, ignored))
        throw Error(ErrorCode::PracticeExists, {{"path", base::utf8(folder)}});
}

/// A copy of the database as it is before its schema changes.
void putAside(Connection& connection, const fs::path& folder) {
    const std::int64_t version = connection.integer("PRAGMA user_version");
    if (version < 1)
        throw Error(ErrorCode::PracticeDamaged,
                    {{"path", base::utf8(folder)}, {"reason", "making it was never finished"}});
    if (version >= kSchemaVersion)
        return;
    const fs::path aside = folder / (kAsideStem + std::to_string(version + 1) + ".sqlite");
    std::error_code ignored;
    fs::remove(aside, ignored);
    connection.copyTo(aside);
}

/// Whether the trail says that its end was noted once.
bool isMarked(Connection& connection) {
    Statement mark = connection.prepare("SELECT 1 FROM audit WHERE action = ? LIMIT 1");
    return mark.bind(std::string_view(kTrailMarked)).step();
}

std::string nameForHolder(Connection& connection) {
    return "trichion-" + connection.text("SELECT id FROM practice");
}

} // namespace

Practice::Practice(std::unique_ptr<State> state) : m_state(std::move(state)) {
    m_state->connection->afterCommit([kept = m_state.get()]() noexcept {
        try {
            kept->trail.write(trailEndOf(*kept->connection));
        } catch (const std::exception&) {
            return; // an older note is a true one
        }
    });
}
Practice::Practice(Practice&&) noexcept = default;
Practice& Practice::operator=(Practice&&) noexcept = default;
Practice::~Practice() = default;

Practice Practice::create(const fs::path& folder, const NewPractice& wanted, const Clock& clock) {
    requireEmpty(folder);
    const Key master = Key::random();
    const MasterWrap wrap =
        wanted.passphrase ? wrapByPassphrase(master, *wanted.passphrase, wanted.cost) : wrapOpen(master);
    base::makePrivateFolder(folder);
    Unfinished unfinished(folder);
    base::FileLock lock = lockOf(folder);
    base::makePrivateFile(databaseIn(folder));
    auto connection = std::make_unique<Connection>(databaseIn(folder), Access::ReadWrite);
    migrate(*connection);
    Practice practice(
        std::make_unique<State>(folder, std::move(lock), std::move(connection), master, clock, wanted.actor));
    Transaction transaction(practice.connection());
    putMasterWrap(transaction, wrap);
    PracticeRow row;
    row.name = wanted.name;
    row.language = wanted.language;
    row.currency = wanted.currency;
    row.paper = wanted.paper;
    practice.add(transaction, row);
    practice.note(transaction, kTrailMarked, "audit", "");
    transaction.commit();
    unfinished.isDone();
    return practice;
}

Practice Practice::open(const fs::path& folder, const Unlocking& unlocking, const Clock& clock) {
    (void)schemaVersionOf(databaseIn(folder));
    base::FileLock lock = lockOf(folder);
    auto connection = std::make_unique<Connection>(databaseIn(folder), Access::ReadWrite);
    if (connection->integer("PRAGMA user_version") > kSchemaVersion)
        migrate(*connection); // refuses it
    const std::vector<MasterWrap> wraps = masterWrapsIn(*connection);
    const Key master = masterKeyOf(wraps, unlocking, nameForHolder(*connection));
    putAside(*connection, folder);
    migrate(*connection);
    Practice practice(std::make_unique<State>(folder, std::move(lock), std::move(connection), master, clock,
                                              unlocking.actor));
    practice.watchTrail();
    sweep(practice);
    return practice;
}

void Practice::watchTrail() {
    const std::optional<TrailEnd> noted = keptTrailEnd(folder(), m_state->ring.practice());
    if (noted && reaches(connection(), *noted)) {
        m_state->noted = *noted;
        return;
    }
    // Said in the trail itself, so that it stays said.
    const bool isNew = !noted && !isMarked(connection());
    const std::int64_t there = trailEndOf(connection()).sequence;
    Transaction transaction(connection());
    note(transaction, isNew ? kTrailMarked : kTrailCut, "audit",
         noted ? std::to_string(noted->sequence) : "");
    transaction.commit();
    m_state->trail.restart(trailEndOf(connection()));
    if (!isNew)
        m_state->findings.push_back(
            {base::FindingCode::TrailCut, {{"given", trailCutBetween(noted, there)}}});
}

const base::Findings& Practice::openingFindings() const noexcept {
    return m_state->findings;
}

PracticeFacts Practice::factsOf(const fs::path& folder) {
    PracticeFacts facts;
    facts.schema = schemaVersionOf(databaseIn(folder));
    Connection connection(databaseIn(folder), Access::ReadOnly);
    facts.isSealed = connection.integer("SELECT count(*) FROM master_wrap WHERE kind = 'open'") == 0;
    return facts;
}

const fs::path& Practice::folder() const noexcept {
    return m_state->folder;
}
Connection& Practice::connection() noexcept {
    return *m_state->connection;
}
const KeyRing& Practice::keys() const noexcept {
    return m_state->ring;
}
KeySource& Practice::keySource() noexcept {
    return m_state->keyTable;
}
const Vault& Practice::vault() const noexcept {
    return m_state->vault;
}
std::int64_t Practice::now_ms() const {
    return m_state->clock();
}

PracticeRow Practice::facts() {
    std::vector<PracticeRow> rows = all<PracticeRow>();
    if (rows.size() != 1)
        throw Error(ErrorCode::PracticeDamaged,
                    {{"path", base::utf8(folder())}, {"reason", "making it was never finished"}});
    return std::move(rows.front());
}

Sealed<std::string> Practice::renewRecoveryKey() {
    Sealed<std::string> recoveryKey = newRecoveryKey();
    Transaction transaction(connection());
    putMasterWrap(transaction, wrapByRecoveryKey(m_state->ring.master(), recoveryKey));
    note(transaction, "renew-recovery-key", "master_wrap", "");
    transaction.commit();
    return recoveryKey;
}

void Practice::setPassphrase(const Sealed<std::string>& passphrase, PassphraseCost cost) {
    const MasterWrap wrap = wrapByPassphrase(m_state->ring.master(), passphrase, cost);
    Transaction transaction(connection());
    putMasterWrap(transaction, wrap);
    dropMasterWrap(transaction, WrapKind::Open);
    note(transaction, "set-passphrase", "master_wrap", "");
    transaction.commit();
    connection().checkpoint(); // what was overwritten is in the log until then
}

bool Practice::entrust(KeyHolder& holder) {
    const Key secret = Key::random();
    if (!holder.hold(nameForHolder(connection()), secret))
        return false;
    Transaction transaction(connection());
    putMasterWrap(transaction, wrapByKey(m_state->ring.master(), secret));
    note(transaction, "entrust", "master_wrap", "");
    transaction.commit();
    return true;
}

Client Practice::add(Transaction& transaction, Client client) {
    PracticeRow counter = facts();
    client.number = counter.nextClient++;
    change(transaction, counter);
    client.id.text = newIdText(now_ms());
    client.revision = 1;
    client.changed_ms = now_ms();
    m_state->keyTable.make(client.id);
    static const std::string sql = [] {
        std::string marks = "?, ?, ?";
        forEachColumn<Client>([&](const auto&) { marks += ", ?"; });
        return "INSERT INTO client (" + columnList<Client>() + ") VALUES (" + marks + ")";
    }();
    Statement statement = connection().prepare(sql);
    statement.bind(std::string_view(client.id.text)).bind(client.revision).bind(client.changed_ms);
    forEachColumn<Client>(RowBinder<Client>(statement, client, keySource()));
    insert(transaction, "client", statement, client.id.text);
    m_state->keyTable.put(transaction, client.id);
    return client;
}

void Practice::insert(Transaction& transaction, std::string_view table, Statement& statement,
                      const std::string& id) {
    statement.run();
    note(transaction, "add", table, id);
}

void Practice::throwNotChanged(std::string_view table, std::string_view word, const std::string& id) {
    Statement row = connection().prepare("SELECT 1 FROM " + std::string(table) + " WHERE id = ?");
    row.bind(std::string_view(id));
    const bool isThere = row.step();
    throw Error(isThere ? ErrorCode::RowChanged : ErrorCode::RowMissing,
                {{"what", std::string(word)}, {"given", id}});
}

void Practice::note(Transaction& transaction, std::string_view action, std::string_view subject,
                    std::string_view row) {
    appendAudit(transaction, m_state->ring.practice(),
                {now_ms(), m_state->actor, std::string(action), std::string(subject), std::string(row)});
}

Photo Practice::addPhoto(Transaction& transaction, Photo photo, BytesView content) {
    photo.contentMark = digestOf(m_state->ring.marks(), content);
    photo.size_bytes = static_cast<std::int64_t>(content.size());
    Statement same = connection().prepare("SELECT 1 FROM photo WHERE client = ? AND content_mark = ?");
    same.bind(std::string_view(photo.client.text)).bind(BytesView(photo.contentMark));
    if (same.step())
        throw Error(ErrorCode::RowRefused,
                    {{"what", "photo"}, {"reason", "the client has this very photo already"}});
    const Bytes sealed = sealFile(keySource().clientKey(photo.client), "photo", content);
    photo.fileDigest = vault().put(sealed);
    return add(transaction, photo);
}

Bytes Practice::contentOf(const Photo& photo) {
    const std::optional<Bytes> sealed = vault().get(photo.fileDigest);
    if (!sealed)
        throw Error(ErrorCode::RowMissing, {{"what", "file of photo"}, {"given", photo.id.text}});
    return unsealFile(keySource().clientKey(photo.client), "photo", *sealed);
}

} // namespace trichion::store

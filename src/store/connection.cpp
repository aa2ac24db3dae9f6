#include "trichion/store/connection.h"

#include "trichion/base/error.h"
#include "trichion/base/file.h"

#include <filesystem>
#include <functional>
#include <new>
#include <sqlite3.h>
#include <stdexcept>
#include <unordered_map>
#include <utility>

namespace trichion::store {

using base::Error;
using base::ErrorCode;

namespace {

// The single writer holds a lock of its own; what is waited for here is a backup or a reader of another
// process.
constexpr int kPatience_ms = 2000;

const char* reasonOf(int extendedCode) {
    switch (extendedCode) {
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return "it belongs to something that is not there, or something still belongs to it";
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
        return "the same is already there";
    case SQLITE_CONSTRAINT_TRIGGER:
        return "what was written here may not be changed";
    case SQLITE_CONSTRAINT_NOTNULL:
        return "something needed is missing";
    default:
        return "a value is not allowed";
    }
}

} // namespace

struct Connection::State {
    sqlite3* handle = nullptr;
    std::unordered_map<std::string, sqlite3_stmt*> idle; // compiled and not running
    std::function<void()> afterCommit;
    bool isHalfUndone =
        false; ///< a transaction was given up and could not be rolled back, for want of memory

    ~State() {
        for (const auto& [sql, statement] : idle)
            sqlite3_finalize(statement);
        sqlite3_close_v2(handle);
    }
};

Connection::Connection(const std::filesystem::path& path, Access access)
    : m_path(path), m_state(std::make_unique<State>()) {
    if (!std::filesystem::is_regular_file(path))
        throw Error(ErrorCode::PracticeMissing, {{"path", base::utf8(path.parent_path())}});
    const int flags = (access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) |
                      SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const int code = sqlite3_open_v2(base::utf8(path).c_str(), &m_state->handle, flags, nullptr);
    if (code != SQLITE_OK)
        fail(code);
    configure(access);
}

Connection::~Connection() = default;

void Connection::configure(Access access) {
    sqlite3_busy_timeout(m_state->handle, kPatience_ms);
    sqlite3_db_config(m_state->handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    run("PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY; PRAGMA trusted_schema=OFF;"
        "PRAGMA cell_size_check=ON; PRAGMA secure_delete=ON;");
    if (access == Access::ReadWrite && text("PRAGMA journal_mode=WAL") != "wal")
        throw Error(ErrorCode::PracticeNotWritable, {{"path", base::utf8(m_path.parent_path())}});
    // NORMAL loses commits that were reported as done when the power fails.
    run("PRAGMA synchronous=FULL;");
}

void Connection::fail(int code) const {
    if ((code & 0xff) == SQLITE_NOMEM || code == SQLITE_IOERR_NOMEM)
        throw std::bad_alloc();
    const base::Context context = {
        {"path", base::utf8(m_path.parent_path())},
        {"holder", "?"},
        {"what", "entry"},
        {"reason", (code & 0xff) == SQLITE_CONSTRAINT ? reasonOf(code) : sqlite3_errstr(code)}};
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        throw Error(ErrorCode::PracticeInUse, context);
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN:
        throw Error(ErrorCode::PracticeNotWritable, context);
    case SQLITE_FULL:
        throw Error(ErrorCode::OutputDiskFull, {{"path", base::utf8(m_path)}});
    case SQLITE_IOERR:
        // A write that a quota or a limit on the size of files cut short; reading errors mean a damaged file.
        if (code == SQLITE_IOERR_READ || code == SQLITE_IOERR_SHORT_READ || code == SQLITE_IOERR_CORRUPTFS)
            throw Error(ErrorCode::PracticeDamaged, context);
        throw Error(ErrorCode::OutputDiskFull, {{"path", base::utf8(m_path)}});
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        throw Error(ErrorCode::PracticeDamaged, context);
    case SQLITE_CONSTRAINT:
    case SQLITE_TOOBIG:
        throw Error(ErrorCode::RowRefused, context);
    default:
        throw std::runtime_error(std::string("sqlite: ") + sqlite3_errmsg(m_state->handle));
    }
}

Statement Connection::prepare(std::string_view sql) {
    std::string key(sql);
    if (auto node = m_state->idle.extract(key); !node.empty())
        return Statement(*this, node.mapped(), std::move(key));
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(m_state->handle, key.c_str(), static_cast<int>(key.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        fail(code);
    return Statement(*this, statement, std::move(key));
}

void Connection::giveBack(sqlite3_stmt* statement, std::string cacheKey) {
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    try {
        if (m_state->idle.emplace(std::move(cacheKey), statement).second)
            return;
    } catch (const std::bad_alloc&) {
        // A destructor calls this: without memory it is compiled anew the next time.
    }
    sqlite3_finalize(statement);
}

void Connection::run(const std::string& sql) {
    const int code = sqlite3_exec(m_state->handle, sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        fail(code);
}

std::int64_t Connection::integer(std::string_view sql) {
    Statement statement = prepare(sql);
    if (!statement.step())
        throw std::logic_error("sqlite: no row");
    return statement.integer(0);
}

std::string Connection::text(std::string_view sql) {
    Statement statement = prepare(sql);
    if (!statement.step())
        throw std::logic_error("sqlite: no row");
    return statement.text(0);
}

bool Connection::isInTransaction() const noexcept {
    return sqlite3_get_autocommit(m_state->handle) == 0;
}

std::int64_t Connection::changes() const noexcept {
    return sqlite3_changes64(m_state->handle);
}

void Connection::afterCommit(std::function<void()> call) {
    m_state->afterCommit = std::move(call);
}

void Connection::checkpoint() {
    const int code =
        sqlite3_wal_checkpoint_v2(m_state->handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code != SQLITE_OK)
        fail(code);
}

void Connection::copyTo(const std::filesystem::path& target) {
    base::makePrivateFile(target);
    Connection copy(target, Access::ReadWrite);
    sqlite3_backup* backup = sqlite3_backup_init(copy.m_state->handle, "main", m_state->handle, "main");
    if (backup == nullptr)
        copy.fail(sqlite3_extended_errcode(copy.m_state->handle));
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE)
        copy.fail(stepped);
    if (finished != SQLITE_OK)
        copy.fail(finished);
}

Statement::Statement(Connection& connection, sqlite3_stmt* statement, std::string cacheKey)
    : m_connection(&connection), m_statement(statement), m_cacheKey(std::move(cacheKey)) {}

Statement::Statement(Statement&& other) noexcept
    : m_connection(other.m_connection)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_cacheKey(std::move(other.m_cacheKey))
    , m_bound(other.m_bound) {}

Statement::~Statement() {
    if (m_statement != nullptr)
        m_connection->giveBack(m_statement, std::move(m_cacheKey));
}

void Statement::check(int code) const {
    if (code != SQLITE_OK)
        m_connection->fail(code);
}

Statement& Statement::bind(std::int64_t value) {
    check(sqlite3_bind_int64(m_statement, ++m_bound, value));
    return *this;
}

Statement& Statement::bind(double value) {
    check(sqlite3_bind_double(m_statement, ++m_bound, value));
    return *this;
}

Statement& Statement::bind(std::string_view text) {
    check(sqlite3_bind_text64(m_statement, ++m_bound, text.data() == nullptr ? "" : text.data(), text.size(),
                              SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Statement& Statement::bind(BytesView bytes) {
    // No bytes are an empty value; a null pointer would be none.
    const void* data = bytes.empty() ? "" : static_cast<const void*>(bytes.data());
    check(sqlite3_bind_blob64(m_statement, ++m_bound, data, bytes.size(), SQLITE_TRANSIENT));
    return *this;
}

Statement& Statement::bindNull() {
    check(sqlite3_bind_null(m_statement, ++m_bound));
    return *this;
}

bool Statement::step() {
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_connection->fail(code);
    return false;
}

void Statement::run() {
    while (step()) {
    }
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const {
    return sqlite3_column_double(m_statement, column);
}

std::string Statement::text(int column) const {
    const BytesView view = bytes(column);
    return std::string(view.begin(), view.end());
}

BytesView Statement::bytes(int column) const {
    const auto* data = static_cast<const std::uint8_t*>(sqlite3_column_blob(m_statement, column));
    const int size = sqlite3_column_bytes(m_statement, column);
    return {data, data == nullptr ? 0U : static_cast<std::size_t>(size)};
}

Transaction::Transaction(Connection& connection) : m_connection(connection) {
    if (m_connection.m_state->isHalfUndone && m_connection.isInTransaction())
        m_connection.run("ROLLBACK");
    m_connection.m_state->isHalfUndone = false;
    m_connection.run("BEGIN IMMEDIATE");
}

Transaction::~Transaction() {
    // SQLite itself rolls back on a full disk; a second ROLLBACK would be an error then.
    if (!m_isOpen || !m_connection.isInTransaction())
        return;
    try {
        m_connection.run("ROLLBACK");
    } catch (const std::exception&) {
        m_connection.m_state->isHalfUndone = true; // closing undoes it as well: nothing of it is committed
    }
}

void Transaction::commit() {
    m_connection.run("COMMIT");
    m_isOpen = false;
    if (m_connection.m_state->afterCommit)
        m_connection.m_state->afterCommit();
}

} // namespace trichion::store

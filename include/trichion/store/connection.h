#pragma once
/// \file
/// SQLite as values: a connection, a statement, a transaction. Only this module sees it. All failures become
/// base::Error: PracticeInUse (locked), PracticeNotWritable, OutputDiskFull, PracticeDamaged, RowRefused (a
/// rule of the schema), else a bug.

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace trichion::store {

using Bytes = std::vector<std::uint8_t>;
using BytesView = std::span<const std::uint8_t>;

enum class Access { ReadOnly, ReadWrite };

/// One run of an SQL text. Parameters and columns count from 0 in the order they are bound and read.
class Statement {
  public:
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement();

    Statement& bind(std::int64_t value);
    Statement& bind(double value);
    Statement& bind(std::string_view text);
    Statement& bind(BytesView bytes);
    Statement& bindNull();

    /// To the next row; false after the last.
    bool step();
    /// Runs to the end.
    void run();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] BytesView bytes(int column) const; ///< until the next step

  private:
    friend class Connection;
    Statement(class Connection& connection, sqlite3_stmt* statement, std::string cacheKey);
    void check(int code) const;

    Connection* m_connection;
    sqlite3_stmt* m_statement;
    std::string m_cacheKey;
    int m_bound = 0;
};

/// An open database file: write-ahead log, every commit flushed to disk, foreign keys on, deleted content
/// overwritten, temporary data in memory only.
class Connection {
  public:
    /// Opens a file that is there. Errors: PracticeMissing, and as above. ReadOnly also reads what is in the
    /// log and writes nothing but the log's index.
    Connection(const std::filesystem::path& path, Access access);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// A statement; the compiled text is kept for the next time.
    [[nodiscard]] Statement prepare(std::string_view sql);
    /// Runs one or several statements without parameters or results.
    void run(const std::string& sql);
    /// The first column of the first row. Error: a bug without one.
    [[nodiscard]] std::int64_t integer(std::string_view sql);
    [[nodiscard]] std::string text(std::string_view sql);

    [[nodiscard]] const std::filesystem::path& path() const noexcept { return m_path; }
    [[nodiscard]] bool isInTransaction() const noexcept;
    /// Rows changed by the last statement.
    [[nodiscard]] std::int64_t changes() const noexcept;
    /// What is called after every commit that is on disk. It must not throw.
    void afterCommit(std::function<void()> call);
    /// Empties the write-ahead log into the file and truncates it.
    void checkpoint();
    /// Copies the whole database to a new file, also while it is being used.
    void copyTo(const std::filesystem::path& target);

  private:
    friend class Statement;
    friend class Transaction;
    void configure(Access access);
    [[noreturn]] void fail(int code) const;
    void giveBack(sqlite3_stmt* statement, std::string cacheKey);

    struct State;
    std::filesystem::path m_path;
    std::unique_ptr<State> m_state;
};

/// All that is written between begin and commit, or nothing. Rolled back unless committed.
class Transaction {
  public:
    explicit Transaction(Connection& connection);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// After this it is on disk. Errors as above; then nothing was written.
    void commit();
    [[nodiscard]] Connection& connection() noexcept { return m_connection; }

  private:
    Connection& m_connection;
    bool m_isOpen = true;
};

} // namespace trichion::store

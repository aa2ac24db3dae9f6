#pragma once
/// \file
/// A system that fails when it is told to. The functions with which the program and its libraries (SQLite
/// too) write files are taken over by this process; what they are asked for below a folder is counted, kept
/// if wanted, and failed at one step. Memory likewise. Linked into programs of tests only.

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace trichion::test {

/// What changes a disk. Opening is counted where it may make a file.
enum class FileStep { Open, Write, Truncate, Sync, Rename, Remove, MakeFolder };

/// One of them, as it was carried out.
struct FileEvent {
    FileStep step = FileStep::Write;
    std::string path;
    std::string target;  ///< of a rename
    std::int64_t at = 0; ///< of a write: where; of a truncation: the new size
    std::vector<std::uint8_t> bytes;
};

/// Whether a failure passes, or stays as a full disk does.
enum class Lasting { Once, FromThenOn };

/// Watches the files below a folder while it lives; one at a time. The lock and SQLite's shared memory file
/// are left alone: they hold nothing that must outlast the process.
class FileWatch {
  public:
    explicit FileWatch(const std::filesystem::path& folder);
    ~FileWatch();
    FileWatch(const FileWatch&) = delete;
    FileWatch& operator=(const FileWatch&) = delete;

    /// Fails the step of that number, counted from 0, with an error of errno.h; half of a failing write is
    /// written before.
    void failAt(std::int64_t step, int error, Lasting lasting);
    void keepEvents();
    [[nodiscard]] std::int64_t steps() const;
    [[nodiscard]] bool hasFailed() const;
    [[nodiscard]] const std::vector<FileEvent>& events() const;
};

/// Counts what is asked of operator new and of SQLite's memory while it lives, and fails one.
class MemoryWatch {
  public:
    /// Fails the request of that number, counted from 0; none below 0.
    MemoryWatch(std::int64_t failing, Lasting lasting);
    ~MemoryWatch();
    MemoryWatch(const MemoryWatch&) = delete;
    MemoryWatch& operator=(const MemoryWatch&) = delete;

    [[nodiscard]] static std::int64_t requests();
};

/// Gives SQLite memory that MemoryWatch can fail. Before SQLite is used first.
void watchSqliteMemory();

} // namespace trichion::test

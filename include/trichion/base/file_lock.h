#pragma once
/// \file
/// One program at a time: a lock that goes with its holder, also when that is killed.

#include <filesystem>
#include <optional>
#include <string>

namespace trichion::base {

/// Holds a lock file until it is destroyed or the process ends. The file stays; only the lock on it counts.
class FileLock {
  public:
    /// Takes the lock, making the file (owner only) if needed. Nothing if another process, or another
    /// FileLock of this one, has it. Errors: OutputNotWritable, OutputFolderMissing, OutputDiskFull.
    [[nodiscard]] static std::optional<FileLock> take(const std::filesystem::path& path);
    /// What the holder wrote about itself: its process id, or "?".
    [[nodiscard]] static std::string holderOf(const std::filesystem::path& path);

    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    ~FileLock();

  private:
    explicit FileLock(int descriptor) : m_descriptor(descriptor) {}

    int m_descriptor;
};

} // namespace trichion::base

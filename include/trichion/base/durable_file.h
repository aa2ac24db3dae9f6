#pragma once
/// \file
/// A large file that is written piece by piece and appears whole or not at all.

#include "trichion/base/file.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>

namespace trichion::base {

/// As durableWrite, for content that is not in memory at once: what is written lies in a new file beside the
/// target, which takes its name in commit(). Without commit the target is untouched and nothing is left
/// behind.
class DurableFile {
  public:
    /// Errors: OutputFolderMissing, OutputNotWritable, OutputDiskFull, OutputWriteFailed; also of the others.
    explicit DurableFile(const std::filesystem::path& path, Readers readers = Readers::OwnerOnly);
    ~DurableFile();
    DurableFile(const DurableFile&) = delete;
    DurableFile& operator=(const DurableFile&) = delete;

    void write(std::span<const std::uint8_t> bytes);
    /// Checks the size, flushes to disk, renames over the target, flushes the folder. Once.
    void commit();
    [[nodiscard]] std::size_t size_bytes() const noexcept { return m_size; }

  private:
    std::filesystem::path m_path;
    std::filesystem::path m_unfinished;
    int m_descriptor = -1;
    std::size_t m_size = 0;
    bool m_isDone = false;
};

/// Gives a file or folder another name in the same folder; the new name is on the disk when this returns.
/// Errors: as durableWrite.
void durableRename(const std::filesystem::path& from, const std::filesystem::path& to);

} // namespace trichion::base

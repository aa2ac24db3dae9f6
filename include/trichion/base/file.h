#pragma once
/// \file
/// Files: read whole with a limit, write so that the old content survives any failure.

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace trichion::base {

/// Reads a whole file. Errors: FileMissing, FileNoPermission (also for a folder), FileTooLarge.
[[nodiscard]] std::vector<std::uint8_t> readFile(const std::filesystem::path& path, std::size_t limit_bytes);

/// Who may read a file that is written.
enum class Readers { All, OwnerOnly };

/// Writes `bytes` to `path`: into a new file beside it, size checked, flushed to disk, renamed over the
/// target, folder flushed. On any failure the target is untouched and nothing is left behind. Errors:
/// OutputFolderMissing, OutputNotWritable, OutputDiskFull, OutputWriteFailed.
void durableWrite(const std::filesystem::path& path, std::span<const std::uint8_t> bytes,
                  Readers readers = Readers::All);
void durableWrite(const std::filesystem::path& path, std::string_view text);

/// Makes a folder (and those above it) that only its owner may enter. Errors: as durableWrite.
void makePrivateFolder(const std::filesystem::path& path);
/// Makes an empty file that only its owner may read; one that is there keeps its content. Errors: as
/// durableWrite.
void makePrivateFile(const std::filesystem::path& path);

/// Checks before long work that a file could be written at `path`: the folder exists and is writable, the
/// path is no folder. Errors: OutputFolderMissing, OutputNotWritable.
void requireWritable(const std::filesystem::path& path);

/// The path as UTF-8, for messages.
[[nodiscard]] std::string utf8(const std::filesystem::path& path);

/// Lower-case extension without the dot, "" if there is none.
[[nodiscard]] std::string extensionOf(const std::filesystem::path& path);

} // namespace trichion::base

#pragma once
/// \file
/// A small file that is written again and again in place, where a note that is lost says less but is no harm.

#include <cstdint>
#include <filesystem>
#include <span>

namespace trichion::base {

/// Open for writing by its owner only; never through a symbolic link. Where it cannot be opened or written
/// nothing happens.
class InPlaceFile {
  public:
    explicit InPlaceFile(const std::filesystem::path& path) noexcept;
    ~InPlaceFile();
    InPlaceFile(const InPlaceFile&) = delete;
    InPlaceFile& operator=(const InPlaceFile&) = delete;

    [[nodiscard]] bool isOpen() const noexcept { return m_descriptor >= 0; }
    /// In one call and without a flush: it outlives the program but not a power failure.
    void write(std::int64_t at, std::span<const std::uint8_t> bytes) noexcept;
    /// Makes it empty; false if that failed.
    [[nodiscard]] bool clear() noexcept;
    /// What was written outlives a power failure.
    void flush() noexcept;

  private:
    int m_descriptor = -1;
};

} // namespace trichion::base

#pragma once
/// \file
/// Sealing: what names, describes or reaches a person is never on disk in clear. XChaCha20-Poly1305 for
/// entries, its stream for files (libsodium). See docs/method/sealing.md.

#include "trichion/store/connection.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace trichion::store {

/// Overwrites memory in a way that the compiler may not leave out.
void wipe(void* begin, std::size_t size) noexcept;

/// 256 bits, wiped when they go.
class Key {
  public:
    static constexpr std::size_t kSize = 32;

    Key() noexcept = default;
    Key(const Key&) noexcept = default;
    Key& operator=(const Key&) noexcept = default;
    ~Key() { wipe(m_bytes.data(), m_bytes.size()); }

    [[nodiscard]] static Key random();
    /// Error: SealBroken unless there are exactly kSize bytes.
    [[nodiscard]] static Key from(BytesView bytes);
    /// A key of its own for another purpose (BLAKE2b key derivation); the purpose has 8 characters.
    [[nodiscard]] Key derived(std::string_view purpose) const;

    [[nodiscard]] BytesView bytes() const noexcept { return m_bytes; }
    friend bool operator==(const Key&, const Key&) = default;

  private:
    std::array<std::uint8_t, kSize> m_bytes{};
};

/// A value that is only ever stored sealed. It cannot be bound to a statement as it is, nor printed; it is
/// wiped when it goes. T: std::string (UTF-8) or Bytes.
template<class T>
class Sealed {
  public:
    Sealed() = default;
    explicit Sealed(T value) : m_value(std::move(value)) {}
    Sealed(const Sealed&) = default;
    Sealed(Sealed&&) noexcept = default;
    Sealed& operator=(const Sealed&) = default;
    Sealed& operator=(Sealed&&) noexcept = default;
    ~Sealed() { wipe(m_value.data(), m_value.size()); }

    [[nodiscard]] const T& reveal() const noexcept { return m_value; }
    friend bool operator==(const Sealed&, const Sealed&) = default;

  private:
    T m_value;
};

/// The place in the database that a sealed entry belongs to: moved to another row or column, or put back
/// after a later change, it does not open.
struct Place {
    std::string_view table;
    std::string_view column;
    std::string_view row;
    std::int64_t revision = 0;
};

/// Smallest size of a sealed entry in bytes: format (1), nonce (24), tag (16).
constexpr std::size_t kSealOverhead = 41;

[[nodiscard]] Bytes seal(const Key& key, const Place& place, BytesView clear);
/// Error: SealBroken.
[[nodiscard]] Bytes unseal(const Key& key, const Place& place, BytesView sealed);

/// Seals a file's content in chunks; `purpose` must be the same when it is opened. The end is sealed as well:
/// a file that was cut short does not open.
[[nodiscard]] Bytes sealFile(const Key& key, std::string_view purpose, BytesView clear);
/// Error: SealBroken.
[[nodiscard]] Bytes unsealFile(const Key& key, std::string_view purpose, BytesView sealed);

/// BLAKE2b-256, plain or with a key.
using Digest = std::array<std::uint8_t, 32>;
[[nodiscard]] Digest digestOf(BytesView bytes);
[[nodiscard]] Digest digestOf(const Key& key, BytesView bytes);
[[nodiscard]] std::string hexOf(BytesView bytes);

[[nodiscard]] inline BytesView viewOf(std::string_view text) noexcept {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

} // namespace trichion::store

#pragma once
/// \file
/// Bounded reading of binary formats: every access is checked, nothing is read past the end.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace trichion::photo {

enum class ByteOrder { Little, Big };

/// Bytes with an order for multi-byte numbers.
class ByteView {
  public:
    ByteView(std::span<const std::uint8_t> bytes, ByteOrder order) : m_bytes(bytes), m_order(order) {}

    [[nodiscard]] std::size_t size() const { return m_bytes.size(); }
    [[nodiscard]] ByteOrder order() const { return m_order; }

    [[nodiscard]] std::optional<std::uint16_t> u16(std::size_t at) const {
        const std::optional<std::uint64_t> value = number(at, 2);
        return value ? std::optional(static_cast<std::uint16_t>(*value)) : std::nullopt;
    }
    [[nodiscard]] std::optional<std::uint32_t> u24(std::size_t at) const {
        const std::optional<std::uint64_t> value = number(at, 3);
        return value ? std::optional(static_cast<std::uint32_t>(*value)) : std::nullopt;
    }
    [[nodiscard]] std::optional<std::uint32_t> u32(std::size_t at) const {
        const std::optional<std::uint64_t> value = number(at, 4);
        return value ? std::optional(static_cast<std::uint32_t>(*value)) : std::nullopt;
    }

    /// `length` bytes from `at`, or nothing if they are not all there.
    [[nodiscard]] std::optional<std::span<const std::uint8_t>> part(std::size_t at,
                                                                    std::size_t length) const {
        if (at > m_bytes.size() || length > m_bytes.size() - at)
            return std::nullopt;
        return m_bytes.subspan(at, length);
    }

    [[nodiscard]] bool hasText(std::size_t at, std::string_view text) const {
        const auto found = part(at, text.size());
        return found && std::string_view(reinterpret_cast<const char*>(found->data()), found->size()) == text;
    }

  private:
    [[nodiscard]] std::optional<std::uint64_t> number(std::size_t at, std::size_t length) const {
        const auto found = part(at, length);
        if (!found)
            return std::nullopt;
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < length; ++i)
            value = value << 8U | (*found)[m_order == ByteOrder::Big ? i : length - 1 - i];
        return value;
    }

    std::span<const std::uint8_t> m_bytes;
    ByteOrder m_order;
};

} // namespace trichion::photo

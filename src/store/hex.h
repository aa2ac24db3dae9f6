#pragma once
/// \file
/// Bytes written as hexadecimal digits.

#include "trichion/store/connection.h"

#include <optional>
#include <string_view>

namespace trichion::store {

/// Lower-case digits only; nothing for anything else.
[[nodiscard]] inline std::optional<Bytes> bytesFromHex(std::string_view hex) {
    const auto digit = [](char c) {
        if (c >= '0' && c <= '9')
            return c - '0';
        return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
    };
    if (hex.size() % 2 != 0)
        return std::nullopt;
    Bytes bytes;
    bytes.reserve(hex.size() / 2);
    for (std::size_t i = 0; i < hex.size(); i += 2) {
        const int high = digit(hex[i]);
        const int low = digit(hex[i + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        bytes.push_back(static_cast<std::uint8_t>(high * 16 + low));
    }
    return bytes;
}

} // namespace trichion::store

#pragma once
/// \file
/// libsodium is started once, by whoever needs it first.

#include <sodium.h>
#include <stdexcept>
#include <string_view>

namespace trichion::store {

/// \throws std::runtime_error where it does not start
inline void requireSodium() {
    static const int ready = sodium_init();
    if (ready < 0)
        throw std::runtime_error("libsodium does not start");
}

/// Digits of Crockford's base 32: none of them is taken for another in print.
inline constexpr std::string_view kBase32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

} // namespace trichion::store

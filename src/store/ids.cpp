#include "trichion/store/ids.h"
#include "sodium_ready.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <sodium.h>
#include <stdexcept>
#include <string_view>

namespace trichion::store {

namespace {

constexpr std::size_t kTimeDigits = 10;
constexpr std::size_t kRandomDigits = 16;

} // namespace

std::int64_t systemClock() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

std::string newIdText(std::int64_t now_ms) {
    if (now_ms < 0)
        throw std::logic_error("an id is made before 1970");
    std::string id(kTimeDigits + kRandomDigits, '0');
    auto time = static_cast<std::uint64_t>(now_ms);
    for (std::size_t i = kTimeDigits; i-- > 0; time >>= 5U)
        id[i] = kBase32[time & 31U];
    std::array<unsigned char, kRandomDigits> random{};
    randombytes_buf(random.data(), random.size());
    for (std::size_t i = 0; i < kRandomDigits; ++i)
        id[kTimeDigits + i] = kBase32[random[i] & 31U];
    return id;
}

bool isIdText(const std::string& text) noexcept {
    return text.size() == kTimeDigits + kRandomDigits && std::all_of(text.begin(), text.end(), [](char c) {
               return kBase32.find(c) != std::string_view::npos;
           });
}

} // namespace trichion::store

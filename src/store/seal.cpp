#include "trichion/store/seal.h"

#include "sodium_ready.h"
#include "streams.h"
#include "trichion/base/error.h"

#include <algorithm>
#include <sodium.h>
#include <stdexcept>

namespace trichion::store {

using base::Error;
using base::ErrorCode;

namespace {

constexpr std::uint8_t kEntryFormat = 1;
constexpr std::size_t kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(kSealOverhead == 1 + kNonce + kTag);
static_assert(Key::kSize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(Key::kSize == crypto_kdf_KEYBYTES);

/// libsodium picks its implementations once.
std::string textOf(const Place& place) {
    std::string text = "trichion-entry";
    for (const std::string_view part : {place.table, place.column, place.row}) {
        text += '\0';
        text += part;
    }
    text += '\0';
    text += std::to_string(place.revision);
    return text;
}

[[noreturn]] void throwBroken(std::string_view what) {
    throw Error(ErrorCode::SealBroken, {{"what", std::string(what)}});
}

} // namespace

void wipe(void* begin, std::size_t size) noexcept {
    if (size != 0)
        sodium_memzero(begin, size);
}

Key Key::random() {
    requireSodium();
    Key key;
    randombytes_buf(key.m_bytes.data(), kSize);
    return key;
}

Key Key::from(BytesView bytes) {
    if (bytes.size() != kSize)
        throwBroken("A key");
    Key key;
    std::copy(bytes.begin(), bytes.end(), key.m_bytes.begin());
    return key;
}

Key Key::derived(std::string_view purpose) const {
    if (purpose.size() != crypto_kdf_CONTEXTBYTES)
        throw std::logic_error("a key's purpose has 8 characters");
    Key key;
    crypto_kdf_derive_from_key(key.m_bytes.data(), kSize, 1, purpose.data(), m_bytes.data());
    return key;
}

Bytes seal(const Key& key, const Place& place, BytesView clear) {
    requireSodium();
    Bytes sealed(kSealOverhead + clear.size());
    sealed[0] = kEntryFormat;
    randombytes_buf(sealed.data() + 1, kNonce);
    const std::string where = textOf(place);
    crypto_aead_xchacha20poly1305_ietf_encrypt(sealed.data() + 1 + kNonce, nullptr, clear.data(),
                                               clear.size(), viewOf(where).data(), where.size(), nullptr,
                                               sealed.data() + 1, key.bytes().data());
    return sealed;
}

Bytes unseal(const Key& key, const Place& place, BytesView sealed) {
    const std::string what = "An entry of " + std::string(place.table);
    if (sealed.size() < kSealOverhead || sealed[0] != kEntryFormat)
        throwBroken(what);
    Bytes clear(sealed.size() - kSealOverhead);
    const std::string where = textOf(place);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(clear.data(), nullptr, nullptr, sealed.data() + 1 + kNonce,
                                                   sealed.size() - 1 - kNonce, viewOf(where).data(),
                                                   where.size(), sealed.data() + 1, key.bytes().data()) != 0)
        throwBroken(what);
    return clear;
}

Bytes sealFile(const Key& key, std::string_view purpose, BytesView clear) {
    Bytes sealed;
    sealed.reserve(clear.size() + clear.size() / 1024 + 256);
    SealingStream stream(key, purpose,
                         [&](BytesView piece) { sealed.insert(sealed.end(), piece.begin(), piece.end()); });
    stream.write(clear);
    stream.finish();
    return sealed;
}

Bytes unsealFile(const Key& key, std::string_view purpose, BytesView sealed) {
    UnsealingStream stream(key, purpose, sourceOf(sealed));
    Bytes clear;
    clear.reserve(sealed.size());
    for (BytesView piece = stream.next(); !piece.empty(); piece = stream.next())
        clear.insert(clear.end(), piece.begin(), piece.end());
    return clear;
}

Digest digestOf(BytesView bytes) {
    requireSodium();
    Digest digest{};
    crypto_generichash(digest.data(), digest.size(), bytes.data(), bytes.size(), nullptr, 0);
    return digest;
}

Digest digestOf(const Key& key, BytesView bytes) {
    requireSodium();
    Digest digest{};
    crypto_generichash(digest.data(), digest.size(), bytes.data(), bytes.size(), key.bytes().data(),
                       Key::kSize);
    return digest;
}

std::string hexOf(BytesView bytes) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string hex;
    hex.reserve(bytes.size() * 2);
    for (const std::uint8_t byte : bytes) {
        hex += kDigits[byte >> 4U];
        hex += kDigits[byte & 15U];
    }
    return hex;
}

} // namespace trichion::store

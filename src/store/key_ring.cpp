#include "trichion/store/key_ring.h"

#include "sodium_ready.h"
#include "trichion/base/error.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <new>
#include <sodium.h>

namespace trichion::store {

using base::Error;
using base::ErrorCode;

namespace {

// 256 MiB and three passes: half a second on the machine this was measured on.
constexpr std::int64_t kUsualOperations = 3;
constexpr std::int64_t kUsualMemory_bytes = 256LL << 20U;
constexpr std::int64_t kMostOperations = 20;
constexpr std::int64_t kLeastMemory_bytes = static_cast<std::int64_t>(crypto_pwhash_MEMLIMIT_MIN);
constexpr std::int64_t kMostMemory_bytes = 1LL << 30U;
constexpr std::int64_t kMostWork_bytes = 6LL << 30U; // passes times memory: eight times the usual
constexpr std::size_t kRandomLetters = 32;           // 160 bits
constexpr std::size_t kCheckLetters = 4;             // one wrong letter in a million passes
constexpr std::size_t kGroup = 4;
constexpr std::string_view kRow = "master";

Place placeOf(WrapKind kind) {
    static constexpr std::array kNames = {"open", "passphrase", "recovery", "keychain"};
    return {"master_wrap", kNames[static_cast<std::size_t>(kind)], kRow, 1};
}

Key stretched(const MasterWrap& wrap, const Sealed<std::string>& passphrase) {
    Bytes bytes(Key::kSize);
    const std::string& text = passphrase.reveal();
    // Numbers from a damaged file must take neither all memory nor a minute that nobody can stop.
    if (wrap.salt.size() != crypto_pwhash_SALTBYTES || wrap.operations < 1 ||
        wrap.operations > kMostOperations || wrap.memory_bytes < kLeastMemory_bytes ||
        wrap.memory_bytes > kMostMemory_bytes || wrap.operations * wrap.memory_bytes > kMostWork_bytes)
        throw Error(ErrorCode::SealBroken, {{"what", "The practice's key"}});
    if (crypto_pwhash(bytes.data(), bytes.size(), text.data(), text.size(), wrap.salt.data(),
                      static_cast<unsigned long long>(wrap.operations),
                      static_cast<std::size_t>(wrap.memory_bytes), crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw std::bad_alloc();
    const Key key = Key::from(bytes);
    wipe(bytes.data(), bytes.size());
    return key;
}

Key unwrap(const MasterWrap& wrap, const Key& key) {
    try {
        Bytes bytes = unseal(key, placeOf(wrap.kind), wrap.wrapped);
        const Key master = Key::from(bytes);
        wipe(bytes.data(), bytes.size());
        return master;
    } catch (const Error&) {
        throw Error(ErrorCode::PassphraseWrong);
    }
}

std::string checkOf(std::string_view letters) {
    const Digest digest = digestOf(viewOf(letters));
    std::string check;
    for (std::size_t i = 0; i < kCheckLetters; ++i)
        check += kBase32[digest[i] & 31U];
    return check;
}

/// The letters of a recovery key as typed: without separators, in capitals, O read as 0, I and L as 1.
std::string lettersOf(std::string_view typed) {
    std::string letters;
    for (const char c : typed) {
        const char upper = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
        if (upper == 'O')
            letters += '0';
        else if (upper == 'I' || upper == 'L')
            letters += '1';
        else if (kBase32.find(upper) != std::string_view::npos)
            letters += upper;
        else if (upper != '-' && std::isspace(static_cast<unsigned char>(c)) == 0)
            letters += '?';
    }
    return letters;
}

Key keyOfRecovery(const Sealed<std::string>& recoveryKey) {
    const std::string letters = lettersOf(recoveryKey.reveal());
    const std::string_view random = std::string_view(letters).substr(0, kRandomLetters);
    if (letters.size() != kRandomLetters + kCheckLetters || letters.substr(kRandomLetters) != checkOf(random))
        throw Error(ErrorCode::RecoveryKeyInvalid,
                    {{"expected", std::to_string((kRandomLetters + kCheckLetters) / kGroup)}});
    return Key::from(digestOf(viewOf(random))).derived("recovery");
}

std::size_t charactersIn(std::string_view utf8) {
    return static_cast<std::size_t>(
        std::count_if(utf8.begin(), utf8.end(), [](char c) { return (c & 0xc0) != 0x80; }));
}

} // namespace

std::string nameOf(WrapKind kind) {
    return std::string(placeOf(kind).column);
}

WrapKind wrapKindFrom(const std::string& name) {
    for (const WrapKind kind : {WrapKind::Open, WrapKind::Passphrase, WrapKind::Recovery, WrapKind::Keychain})
        if (nameOf(kind) == name)
            return kind;
    throw Error(ErrorCode::PracticeDamaged, {{"path", "?"}, {"reason", "unknown kind of key"}});
}

MasterWrap wrapByPassphrase(const Key& master, const Sealed<std::string>& passphrase, PassphraseCost cost) {
    if (charactersIn(passphrase.reveal()) < kShortestPassphrase)
        throw Error(ErrorCode::PassphraseWeak, {{"limit", std::to_string(kShortestPassphrase)}});
    MasterWrap wrap;
    wrap.kind = WrapKind::Passphrase;
    wrap.salt.resize(crypto_pwhash_SALTBYTES);
    randombytes_buf(wrap.salt.data(), wrap.salt.size());
    const bool isUsual = cost == PassphraseCost::Usual;
    wrap.operations = isUsual ? kUsualOperations : static_cast<std::int64_t>(crypto_pwhash_OPSLIMIT_MIN);
    wrap.memory_bytes = isUsual ? kUsualMemory_bytes : static_cast<std::int64_t>(crypto_pwhash_MEMLIMIT_MIN);
    wrap.wrapped = seal(stretched(wrap, passphrase), placeOf(wrap.kind), master.bytes());
    return wrap;
}

Key unwrapByPassphrase(const MasterWrap& wrap, const Sealed<std::string>& passphrase) {
    return unwrap(wrap, stretched(wrap, passphrase));
}

Sealed<std::string> newRecoveryKey() {
    std::array<unsigned char, kRandomLetters> random{};
    randombytes_buf(random.data(), random.size());
    std::string letters;
    for (const unsigned char byte : random)
        letters += kBase32[byte & 31U];
    letters += checkOf(letters);
    std::string grouped;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (i != 0 && i % kGroup == 0)
            grouped += '-';
        grouped += letters[i];
    }
    return Sealed<std::string>(std::move(grouped));
}

MasterWrap wrapByRecoveryKey(const Key& master, const Sealed<std::string>& recoveryKey) {
    MasterWrap wrap;
    wrap.kind = WrapKind::Recovery;
    wrap.wrapped = seal(keyOfRecovery(recoveryKey), placeOf(wrap.kind), master.bytes());
    return wrap;
}

Key unwrapByRecoveryKey(const MasterWrap& wrap, const Sealed<std::string>& recoveryKey) {
    return unwrap(wrap, keyOfRecovery(recoveryKey));
}

MasterWrap wrapByKey(const Key& master, const Key& holder) {
    MasterWrap wrap;
    wrap.kind = WrapKind::Keychain;
    wrap.wrapped = seal(holder, placeOf(wrap.kind), master.bytes());
    return wrap;
}

Key unwrapByKey(const MasterWrap& wrap, const Key& holder) {
    return unwrap(wrap, holder);
}

MasterWrap wrapOpen(const Key& master) {
    MasterWrap wrap;
    wrap.wrapped = Bytes(master.bytes().begin(), master.bytes().end());
    return wrap;
}

KeyRing::KeyRing(const Key& master)
    : m_master(master)
    , m_practice(master.derived("practice"))
    , m_clients(master.derived("clients_"))
    , m_backup(master.derived("backups_"))
    , m_marks(master.derived("marks___")) {}

Bytes KeyRing::wrapped(const ClientId& client, const Key& key) const {
    return seal(m_clients, {"client_key", "wrapped", client.text, 1}, key.bytes());
}

Key KeyRing::unwrapped(const ClientId& client, BytesView wrapped) const {
    Bytes bytes = unseal(m_clients, {"client_key", "wrapped", client.text, 1}, wrapped);
    const Key key = Key::from(bytes);
    wipe(bytes.data(), bytes.size());
    return key;
}

} // namespace trichion::store

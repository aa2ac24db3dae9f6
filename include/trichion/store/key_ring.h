#pragma once
/// \file
/// The keys of a practice. One random master key; it lies on disk only wrapped: by a passphrase (Argon2id),
/// by a printed recovery key and, if wanted, by the keychain of the system. One random key per client,
/// wrapped by the master key: when it is destroyed, nothing of that client can be read any more, in old
/// backups either.

#include "trichion/store/ids.h"
#include "trichion/store/seal.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace trichion::store {

/// What holds a secret for this program between two starts, such as the keychain of the desktop. The studio
/// gives one; it is never the only holder of the master key.
class KeyHolder {
  public:
    virtual ~KeyHolder() = default;
    /// The secret kept under a name, if it is there and may be read.
    [[nodiscard]] virtual std::optional<Key> held(const std::string& name) = 0;
    /// Keeps a secret; false if that is not possible.
    [[nodiscard]] virtual bool hold(const std::string& name, const Key& secret) = 0;
    virtual void forget(const std::string& name) = 0;
};

/// How much work and memory trying one passphrase costs. Usual: 256 MiB, about half a second. Least is for
/// tests.
enum class PassphraseCost { Usual, Least };

enum class WrapKind { Open, Passphrase, Recovery, Keychain };
[[nodiscard]] std::string nameOf(WrapKind kind);
/// Error: PracticeDamaged for an unknown name.
[[nodiscard]] WrapKind wrapKindFrom(const std::string& name);

/// The master key as it lies on disk.
struct MasterWrap {
    WrapKind kind = WrapKind::Open;
    Bytes salt;                    ///< of the passphrase
    std::int64_t operations = 0;   ///< Argon2id passes
    std::int64_t memory_bytes = 0; ///< Argon2id memory
    Bytes wrapped;                 ///< Open: the key itself

    friend bool operator==(const MasterWrap&, const MasterWrap&) = default;
};

constexpr std::size_t kShortestPassphrase = 10;

/// Error: PassphraseWeak for less than kShortestPassphrase characters.
[[nodiscard]] MasterWrap wrapByPassphrase(const Key& master, const Sealed<std::string>& passphrase,
                                          PassphraseCost cost);
/// Error: PassphraseWrong.
[[nodiscard]] Key unwrapByPassphrase(const MasterWrap& wrap, const Sealed<std::string>& passphrase);

/// A key to be printed and kept on paper: 160 random bits and a check, in groups of four letters and digits.
[[nodiscard]] Sealed<std::string> newRecoveryKey();
/// Errors: RecoveryKeyInvalid; PassphraseWrong for a key of another practice.
[[nodiscard]] MasterWrap wrapByRecoveryKey(const Key& master, const Sealed<std::string>& recoveryKey);
[[nodiscard]] Key unwrapByRecoveryKey(const MasterWrap& wrap, const Sealed<std::string>& recoveryKey);

/// By a key that a KeyHolder keeps.
[[nodiscard]] MasterWrap wrapByKey(const Key& master, const Key& holder);
[[nodiscard]] Key unwrapByKey(const MasterWrap& wrap, const Key& holder);

/// Without any protection, for the sample practice.
[[nodiscard]] MasterWrap wrapOpen(const Key& master);

/// The keys in use, opened by the master key.
class KeyRing {
  public:
    explicit KeyRing(const Key& master);

    [[nodiscard]] const Key& master() const noexcept { return m_master; }
    /// For what belongs to the practice and to no client.
    [[nodiscard]] const Key& practice() const noexcept { return m_practice; }
    /// For backups.
    [[nodiscard]] const Key& backup() const noexcept { return m_backup; }
    /// For finding equal content without showing it.
    [[nodiscard]] const Key& marks() const noexcept { return m_marks; }

    [[nodiscard]] Bytes wrapped(const ClientId& client, const Key& key) const;
    /// Error: SealBroken.
    [[nodiscard]] Key unwrapped(const ClientId& client, BytesView wrapped) const;

  private:
    Key m_master;
    Key m_practice;
    Key m_clients;
    Key m_backup;
    Key m_marks;
};

} // namespace trichion::store

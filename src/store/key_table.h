#pragma once
/// \file
/// The keys as they lie in the database.

#include "trichion/store/key_ring.h"
#include "trichion/store/practice.h"
#include "trichion/store/record.h"

#include <unordered_map>
#include <vector>

namespace trichion::store {

[[nodiscard]] std::vector<MasterWrap> masterWrapsIn(Connection& connection);
/// Replaces the wrap of the same kind.
void putMasterWrap(Transaction& transaction, const MasterWrap& wrap);
void dropMasterWrap(Transaction& transaction, WrapKind kind);

/// The master key by what was given. Errors: PassphraseNeeded, PassphraseWrong, RecoveryKeyInvalid.
/// `name` is what a KeyHolder knows the practice by.
[[nodiscard]] Key masterKeyOf(const std::vector<MasterWrap>& wraps, const Unlocking& unlocking,
                              const std::string& name);

/// Opens the keys of clients when they are asked for.
class KeyTable : public KeySource {
  public:
    KeyTable(Connection& connection, const KeyRing& ring) : m_connection(connection), m_ring(ring) {}

    [[nodiscard]] const Key& practiceKey() const override { return m_ring.practice(); }
    [[nodiscard]] const Key& clientKey(const ClientId& client) override;
    void forget(const ClientId& client) override { m_opened.erase(client.text); }

    /// A new key, in memory only until it is put into the table.
    void make(const ClientId& client);
    /// Puts the key made for a client beside its row.
    void put(Transaction& transaction, const ClientId& client);

  private:
    Connection& m_connection;
    const KeyRing& m_ring;
    std::unordered_map<std::string, Key> m_opened;
};

} // namespace trichion::store

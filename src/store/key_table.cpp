#include "key_table.h"

namespace trichion::store {

using base::Error;
using base::ErrorCode;

namespace {

const MasterWrap* wrapIn(const std::vector<MasterWrap>& wraps, WrapKind kind) {
    for (const MasterWrap& wrap : wraps)
        if (wrap.kind == kind)
            return &wrap;
    return nullptr;
}

std::optional<Key> keyFromHolder(const MasterWrap* wrap, KeyHolder* holder, const std::string& name) {
    const std::optional<Key> secret =
        wrap == nullptr || holder == nullptr ? std::nullopt : holder->held(name);
    if (!secret)
        return std::nullopt;
    try {
        return unwrapByKey(*wrap, *secret);
    } catch (const Error&) {
        return std::nullopt; // an old secret in the keychain: the passphrase is asked for
    }
}

} // namespace

std::vector<MasterWrap> masterWrapsIn(Connection& connection) {
    std::vector<MasterWrap> wraps;
    Statement rows = connection.prepare(
        "SELECT kind, salt, operations, memory_bytes, wrapped FROM master_wrap ORDER BY kind");
    while (rows.step()) {
        const BytesView salt = rows.bytes(1);
        MasterWrap wrap{wrapKindFrom(rows.text(0)),
                        Bytes(salt.begin(), salt.end()),
                        rows.integer(2),
                        rows.integer(3),
                        {}};
        const BytesView wrapped = rows.bytes(4);
        wrap.wrapped.assign(wrapped.begin(), wrapped.end());
        wraps.push_back(std::move(wrap));
    }
    return wraps;
}

void putMasterWrap(Transaction& transaction, const MasterWrap& wrap) {
    dropMasterWrap(transaction, wrap.kind);
    transaction.connection()
        .prepare(
            "INSERT INTO master_wrap (kind, salt, operations, memory_bytes, wrapped) VALUES (?, ?, ?, ?, ?)")
        .bind(std::string_view(nameOf(wrap.kind)))
        .bind(BytesView(wrap.salt))
        .bind(wrap.operations)
        .bind(wrap.memory_bytes)
        .bind(BytesView(wrap.wrapped))
        .run();
}

void dropMasterWrap(Transaction& transaction, WrapKind kind) {
    transaction.connection()
        .prepare("DELETE FROM master_wrap WHERE kind = ?")
        .bind(std::string_view(nameOf(kind)))
        .run();
}

Key masterKeyOf(const std::vector<MasterWrap>& wraps, const Unlocking& unlocking, const std::string& name) {
    if (const MasterWrap* open = wrapIn(wraps, WrapKind::Open))
        return Key::from(open->wrapped);
    if (const auto key = keyFromHolder(wrapIn(wraps, WrapKind::Keychain), unlocking.holder, name))
        return *key;
    const MasterWrap* recovery = wrapIn(wraps, WrapKind::Recovery);
    if (unlocking.recoveryKey && recovery != nullptr)
        return unwrapByRecoveryKey(*recovery, *unlocking.recoveryKey);
    if (!unlocking.passphrase)
        throw Error(ErrorCode::PassphraseNeeded);
    const MasterWrap* byPassphrase = wrapIn(wraps, WrapKind::Passphrase);
    if (byPassphrase == nullptr)
        throw Error(ErrorCode::PassphraseWrong);
    return unwrapByPassphrase(*byPassphrase, *unlocking.passphrase);
}

const Key& KeyTable::clientKey(const ClientId& client) {
    if (const auto known = m_opened.find(client.text); known != m_opened.end())
        return known->second;
    Statement row = m_connection.prepare("SELECT wrapped FROM client_key WHERE client = ?");
    row.bind(std::string_view(client.text));
    if (!row.step())
        throw Error(ErrorCode::SealBroken, {{"what", "A client's entry"}});
    return m_opened.emplace(client.text, m_ring.unwrapped(client, row.bytes(0))).first->second;
}

void KeyTable::make(const ClientId& client) {
    m_opened.emplace(client.text, Key::random());
}

void KeyTable::put(Transaction& transaction, const ClientId& client) {
    transaction.connection()
        .prepare("INSERT INTO client_key (client, wrapped) VALUES (?, ?)")
        .bind(std::string_view(client.text))
        .bind(BytesView(m_ring.wrapped(client, m_opened.at(client.text))))
        .run();
}

} // namespace trichion::store

#pragma once
/// \file
/// How a record becomes a row and back. A record is a struct with its columns listed once (TableOf); sealed
/// members are sealed and opened on the way and can be stored in no other form.

#include "trichion/plan/date.h"
#include "trichion/store/connection.h"
#include "trichion/store/ids.h"
#include "trichion/store/seal.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

namespace trichion::store {

/// What every row has. `revision` counts its changes from 1; 0: not stored yet.
template<class Row>
struct RowOf {
    Id<Row> id;
    std::int64_t revision = 0;
    std::int64_t changed_ms = 0;

    friend bool operator==(const RowOf&, const RowOf&) = default;
};

/// One column: its name, without the "_sealed" of sealed ones, and the member that holds it.
template<class Row, class Value>
struct Column {
    std::string_view name;
    Value Row::*member;
};
template<class Row, class Value>
Column(std::string_view, Value Row::*) -> Column<Row, Value>;

/// Specialised for each record: kTable (table's name), kWord (what messages call a row) and kColumns. The
/// column "client" comes first where there is one: its key opens the rest.
template<class Row>
struct TableOf;

template<class T>
struct IsSealed : std::false_type {};
template<class T>
struct IsSealed<Sealed<T>> : std::true_type {};
template<class T>
struct IsSealed<std::optional<Sealed<T>>> : std::true_type {};

/// The column's name in the database.
template<class Row, class Value>
[[nodiscard]] std::string columnName(const Column<Row, Value>& column) {
    return std::string(column.name) + (IsSealed<Value>::value ? "_sealed" : "");
}

/// Gives the key that a row is sealed with.
class KeySource {
  public:
    virtual ~KeySource() = default;
    [[nodiscard]] virtual const Key& practiceKey() const = 0;
    /// Error: SealBroken if the client's key is gone.
    [[nodiscard]] virtual const Key& clientKey(const ClientId& client) = 0;
    /// Drops a client's key from memory.
    virtual void forget(const ClientId& client) = 0;
};

/// Client: by its own id; what has a ClientId as `client`: by that; all else belongs to the practice.
template<class Row>
[[nodiscard]] const Key& keyOf(const Row& row, KeySource& keys) {
    if constexpr (std::is_same_v<Id<Row>, ClientId>)
        return keys.clientKey(row.id);
    else if constexpr (requires { requires std::is_same_v<decltype(row.client), ClientId>; })
        return keys.clientKey(row.client);
    else
        return keys.practiceKey();
}

/// Binds the members of a row, in the order of its columns.
template<class Row>
class RowBinder {
  public:
    RowBinder(Statement& statement, const Row& row, KeySource& keys)
        : m_statement(statement), m_row(row), m_keys(keys) {}

    template<class Value>
    void operator()(const Column<Row, Value>& column) {
        put(columnName(column), m_row.*column.member);
    }

  private:
    template<class T>
    void put(const std::string& name, const std::optional<T>& value) {
        if (value)
            put(name, *value);
        else
            m_statement.bindNull();
    }
    template<class T>
    void put(const std::string& name, const Sealed<T>& value) {
        const T& clear = value.reveal();
        const BytesView view(reinterpret_cast<const std::uint8_t*>(clear.data()), clear.size());
        m_statement.bind(BytesView(
            seal(keyOf(m_row, m_keys), {TableOf<Row>::kTable, name, m_row.id.text, m_row.revision}, view)));
    }
    template<class Other>
    void put(const std::string&, const Id<Other>& id) {
        m_statement.bind(std::string_view(id.text));
    }
    void put(const std::string&, plan::Date date) { m_statement.bind(std::string_view(date.iso())); }
    void put(const std::string&, const std::string& text) { m_statement.bind(std::string_view(text)); }
    void put(const std::string&, const Digest& digest) { m_statement.bind(BytesView(digest)); }
    void put(const std::string&, std::int64_t number) { m_statement.bind(number); }
    void put(const std::string&, double number) { m_statement.bind(number); }
    void put(const std::string&, bool value) { m_statement.bind(std::int64_t{value ? 1 : 0}); }

    Statement& m_statement;
    const Row& m_row;
    KeySource& m_keys;
};

/// Reads the members of a row from the columns after id, revision and changed_ms.
template<class Row>
class RowReader {
  public:
    RowReader(const Statement& statement, KeySource& keys) : m_statement(statement), m_keys(keys) {
        m_row.id.text = statement.text(0);
        m_row.revision = statement.integer(1);
        m_row.changed_ms = statement.integer(2);
    }

    template<class Value>
    void operator()(const Column<Row, Value>& column) {
        get(columnName(column), m_row.*column.member);
        ++m_index;
    }
    [[nodiscard]] Row take() { return std::move(m_row); }

  private:
    template<class T>
    void get(const std::string& name, std::optional<T>& value) {
        if (!m_statement.isNull(m_index))
            get(name, value.emplace());
    }
    template<class T>
    void get(const std::string& name, Sealed<T>& value) {
        const Bytes clear =
            unseal(keyOf(m_row, m_keys), {TableOf<Row>::kTable, name, m_row.id.text, m_row.revision},
                   m_statement.bytes(m_index));
        value = Sealed<T>(T(clear.begin(), clear.end()));
    }
    template<class Other>
    void get(const std::string&, Id<Other>& id) {
        id.text = m_statement.text(m_index);
    }
    void get(const std::string& name, plan::Date& date) {
        date = plan::Date::parse(m_statement.text(m_index), name);
    }
    void get(const std::string&, std::string& text) { text = m_statement.text(m_index); }
    void get(const std::string&, Digest& digest) {
        const BytesView bytes = m_statement.bytes(m_index);
        for (std::size_t i = 0; i < digest.size() && i < bytes.size(); ++i)
            digest[i] = bytes[i];
    }
    void get(const std::string&, std::int64_t& number) { number = m_statement.integer(m_index); }
    void get(const std::string&, double& number) { number = m_statement.real(m_index); }
    void get(const std::string&, bool& value) { value = m_statement.integer(m_index) != 0; }

    const Statement& m_statement;
    KeySource& m_keys;
    Row m_row;
    int m_index = 3;
};

/// Calls `visit` with every column of a record.
template<class Row, class Visit>
void forEachColumn(Visit&& visit) {
    std::apply([&](const auto&... column) { (visit(column), ...); }, TableOf<Row>::kColumns);
}

/// "id, revision, changed_ms, client, ..." as RowReader reads them.
template<class Row>
[[nodiscard]] const std::string& columnList() {
    static const std::string list = [] {
        std::string names = "id, revision, changed_ms";
        forEachColumn<Row>([&](const auto& column) { names += ", " + columnName(column); });
        return names;
    }();
    return list;
}

} // namespace trichion::store

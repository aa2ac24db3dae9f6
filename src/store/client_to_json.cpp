#include "client_document.h"
#include "trichion/base/resources.h"

#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>

namespace trichion::store {

using json = nlohmann::ordered_json;

namespace {

/// The members of a row as they are, and which rows it names.
template<class Row>
class RowToJson {
  public:
    RowToJson(const Row& row, std::set<std::string>& named) : m_row(row), m_named(named) {
        m_node["id"] = row.id.text;
        m_node["changed_ms"] = row.changed_ms;
    }

    template<class Value>
    void operator()(const Column<Row, Value>& column) {
        put(std::string(column.name), m_row.*column.member);
    }
    [[nodiscard]] json take() { return std::move(m_node); }

  private:
    template<class T>
    void put(const std::string& name, const std::optional<T>& value) {
        if (value)
            put(name, *value);
    }
    template<class T>
    void put(const std::string& name, const Sealed<T>& value) {
        put(name, value.reveal());
    }
    template<class Other>
    void put(const std::string& name, const Id<Other>& id) {
        m_named.insert(id.text);
        m_node[name] = id.text;
    }
    void put(const std::string& name, plan::Date date) { m_node[name] = date.iso(); }
    void put(const std::string&, const Digest&) {} // how a file lies in this practice says nothing elsewhere
    void put(const std::string& name, const Bytes& bytes) { m_node[name] = hexOf(bytes); }
    void put(const std::string& name, const std::string& text) { m_node[name] = text; }
    void put(const std::string& name, std::int64_t number) { m_node[name] = number; }
    void put(const std::string& name, double number) { m_node[name] = number; }
    void put(const std::string& name, bool value) { m_node[name] = value; }

    const Row& m_row;
    std::set<std::string>& m_named;
    json m_node;
};

template<class Row>
json rowToJson(const Row& row, std::set<std::string>& named) {
    RowToJson<Row> writer(row, named);
    forEachColumn<Row>(writer);
    return writer.take();
}

json invoicesOf(Practice& practice, const ClientId& client, std::set<std::string>& named) {
    json list = json::array();
    for (const Invoice& invoice : practice.of<Invoice>(client)) {
        json node = rowToJson(invoice, named);
        for (const Payment& payment : practice.where<Payment>("invoice", invoice.id.text))
            node["payments"].push_back(rowToJson(payment, named));
        list.push_back(std::move(node));
    }
    return list;
}

/// Rows of the practice that are named, and those that these name: a lot names its pigment.
json namedRows(Practice& practice, std::set<std::string>& named) {
    std::map<std::string, json> tables;
    for (std::size_t before = 0; before != named.size();) {
        before = named.size();
        tables.clear();
        forEachRow(NamedRows{}, [&]<class Row>() {
            json list = json::array();
            for (const Row& row : practice.all<Row>())
                if (named.count(row.id.text) == 1)
                    list.push_back(rowToJson(row, named));
            tables[std::string(TableOf<Row>::kTable)] = std::move(list);
        });
    }
    json node = json::object();
    for (auto& [table, list] : tables)
        node[table] = std::move(list);
    return node;
}

} // namespace

ClientDocument documentOf(Practice& practice, const ClientId& id) {
    ClientDocument document;
    std::set<std::string> named;
    const Client client = practice.get(id);
    json rows;
    forEachRow(ClientRows{}, [&]<class Row>() {
        json list = json::array();
        for (const Row& row : practice.of<Row>(id)) {
            list.push_back(rowToJson(row, named));
            ++document.rows;
        }
        rows[std::string(TableOf<Row>::kTable)] = std::move(list);
    });
    document.photos = practice.of<Photo>(id);
    json photos = json::array();
    for (const Photo& photo : document.photos)
        photos.push_back(rowToJson(photo, named));
    const json invoices = invoicesOf(practice, id, named);
    const json whole = {{"format", "trichion-client"},
                        {"version", kClientFormat},
                        {"program", std::string(base::programVersion())},
                        {"made_ms", practice.now_ms()},
                        {"client", rowToJson(client, named)},
                        {"photos", photos},
                        {"rows", rows},
                        {"invoices", invoices},
                        {"named", namedRows(practice, named)}};
    document.json = whole.dump(1, ' ', false, json::error_handler_t::replace) + "\n";
    return document;
}

} // namespace trichion::store

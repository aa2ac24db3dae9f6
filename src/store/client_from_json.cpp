#include "client_document.h"
#include "hex.h"
#include "trichion/base/error.h"
#include "trichion/base/json.h"

#include <algorithm>
#include <optional>

namespace trichion::store {

using base::JsonNode;

namespace {

constexpr std::int64_t kLargest = std::int64_t{1} << 53U;

/// New ids by the old ones.
using NewIds = std::map<std::string, std::string>;

/// Members of a row; one that is not there keeps its default.
template<class Row>
class RowFromJson {
  public:
    RowFromJson(const JsonNode& node, const NewIds& ids) : m_node(node), m_ids(ids) {}

    template<class Value>
    void operator()(const Column<Row, Value>& column) {
        if (const std::optional<JsonNode> value = m_node.find(column.name))
            get(*value, m_row.*column.member);
    }
    [[nodiscard]] Row take() { return std::move(m_row); }

  private:
    template<class T>
    void get(const JsonNode& node, std::optional<T>& value) {
        get(node, value.emplace());
    }
    template<class T>
    void get(const JsonNode& node, Sealed<T>& value) {
        T clear{};
        get(node, clear);
        value = Sealed<T>(std::move(clear));
    }
    template<class Other>
    void get(const JsonNode& node, Id<Other>& id) {
        const auto known = m_ids.find(node.text());
        if (known == m_ids.end())
            node.reject("the id of an entry that is in the same export");
        id.text = known->second;
    }
    void get(const JsonNode& node, plan::Date& date) { date = plan::Date::parse(node.text(), "A date"); }
    void get(const JsonNode& node, Bytes& bytes) {
        std::optional<Bytes> read = bytesFromHex(node.text());
        if (!read)
            node.reject("hexadecimal digits");
        bytes = std::move(*read);
    }
    void get(const JsonNode&, Digest&) {} // made anew when the photo is put in
    void get(const JsonNode& node, std::string& text) { text = node.text(); }
    void get(const JsonNode& node, std::int64_t& number) { number = node.integer(-kLargest, kLargest); }
    void get(const JsonNode& node, double& number) { number = node.number(-1e12, 1e12); }
    void get(const JsonNode& node, bool& value) { value = node.boolean(); }

    const JsonNode& m_node;
    const NewIds& m_ids;
    Row m_row;
};

template<class Row>
Row rowFrom(const JsonNode& node, const NewIds& ids) {
    RowFromJson<Row> reader(node, ids);
    forEachColumn<Row>(reader);
    return reader.take();
}

// What of the practice is the same thing: by what it is called. The rest of it stays as this practice has it.
bool isSame(const Practitioner& a, const Practitioner& b) {
    return a.name == b.name;
}
bool isSame(const Pigment& a, const Pigment& b) {
    return a.key == b.key;
}
bool isSame(const PigmentLot& a, const PigmentLot& b) {
    return a.pigment == b.pigment && a.label == b.label;
}
bool isSame(const Questionnaire& a, const Questionnaire& b) {
    return a.key == b.key && a.content == b.content;
}
bool isSame(const ConsentText& a, const ConsentText& b) {
    return a.kind == b.kind && a.language == b.language && a.body == b.body;
}

/// The next free version where this practice has another text under the same.
template<class Row, class IsRival>
void giveFreeVersion(const std::vector<Row>& known, Row& row, const IsRival& isRival) {
    for (const Row& other : known)
        if (isRival(other))
            row.version = std::max(row.version, other.version + 1);
}

template<class Row>
Row fitted(const std::vector<Row>& known, Row row) {
    if constexpr (std::is_same_v<Row, Practitioner>)
        row.isActive = false;
    if constexpr (std::is_same_v<Row, PigmentLot>)
        row.stock_ml = row.least_ml = 0.0; // the bottle stands elsewhere
    if constexpr (std::is_same_v<Row, Questionnaire>)
        giveFreeVersion(known, row, [&](const Row& other) { return other.key == row.key; });
    if constexpr (std::is_same_v<Row, ConsentText>)
        giveFreeVersion(known, row, [&](const Row& other) {
            return other.kind == row.kind && other.language == row.language;
        });
    return row;
}

template<class Row>
void takeNamed(Practice& practice, Transaction& transaction, const JsonNode& list, NewIds& ids) {
    std::vector<Row> known = practice.all<Row>();
    for (const JsonNode& node : list.elements()) {
        const Row row = rowFrom<Row>(node, ids);
        const std::string before = node.at("id").text();
        const auto same =
            std::find_if(known.begin(), known.end(), [&](const Row& other) { return isSame(other, row); });
        if (same != known.end()) {
            ids[before] = same->id.text;
            continue;
        }
        known.push_back(practice.add(transaction, fitted(known, row)));
        ids[before] = known.back().id.text;
    }
}

std::map<std::string, Photo> photosIn(const JsonNode& list, const NewIds& ids) {
    std::map<std::string, Photo> photos;
    for (const JsonNode& node : list.elements())
        if (!photos.emplace(node.at("id").text(), rowFrom<Photo>(node, ids)).second)
            node.reject("in it once");
    return photos;
}

} // namespace

TakenClient takeDocument(Practice& practice, Transaction& transaction, std::string_view json,
                         const std::string& name, const PutPhotos& putPhotos) {
    const JsonNode document = JsonNode::parse(json, name);
    document.requireFormat("trichion-client", kClientFormat);
    NewIds ids;
    const JsonNode named = document.at("named");
    forEachRow(NamedRows{}, [&]<class Row>() {
        if (const auto list = named.find(TableOf<Row>::kTable))
            takeNamed<Row>(practice, transaction, *list, ids);
    });
    TakenClient taken;
    const JsonNode client = document.at("client");
    taken.client = practice.add(transaction, rowFrom<Client>(client, ids));
    ids[client.at("id").text()] = taken.client.id.text;
    std::map<std::string, Photo> photos = photosIn(document.at("photos"), ids);
    putPhotos(photos);
    for (const auto& [before, photo] : photos)
        ids[before] = photo.id.text;
    const JsonNode rows = document.at("rows");
    forEachRow(ClientRows{}, [&]<class Row>() {
        const auto list = rows.find(TableOf<Row>::kTable);
        if (!list)
            return;
        for (const JsonNode& node : list->elements()) {
            const Row row = practice.add(transaction, rowFrom<Row>(node, ids));
            ids[node.at("id").text()] = row.id.text;
            ++taken.rows;
        }
    });
    if (const auto invoices = document.find("invoices"))
        taken.invoices = static_cast<std::int64_t>(invoices->elements().size());
    return taken;
}

} // namespace trichion::store

#include "trichion/store/client_index.h"

#include <algorithm>

namespace trichion::store {

namespace {

std::vector<std::string> wordsIn(const std::string& text) {
    std::vector<std::string> words;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        if (end > begin)
            words.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return words;
}

bool holdsAll(const std::string& text, const std::vector<std::string>& words) {
    return std::all_of(words.begin(), words.end(),
                       [&](const std::string& word) { return text.find(word) != std::string::npos; });
}

void wipeText(std::string& text) {
    wipe(text.data(), text.size());
}

} // namespace

ClientIndex::ClientIndex(Practice& practice) {
    for (const Client& client : practice.all<Client>())
        m_rows.push_back(rowOf(client));
    std::sort(m_rows.begin(), m_rows.end(),
              [](const Row& a, const Row& b) { return a.entry.number < b.entry.number; });
}

ClientIndex::~ClientIndex() {
    for (Row& row : m_rows) {
        wipeText(row.entry.name);
        wipeText(row.foldedName);
        wipeText(row.foldedAll);
    }
}

ClientIndex::Row ClientIndex::rowOf(const Client& client) {
    Row row{{client.id, client.number, client.name.reveal()}, folded(client.name.reveal()), {}};
    row.foldedAll = row.foldedName + '\n' + std::to_string(client.number);
    for (const auto& part : {client.phone, client.email, client.note})
        if (part)
            row.foldedAll.append(1, '\n').append(folded(part->reveal()));
    return row;
}

std::vector<ClientIndex::Entry> ClientIndex::find(std::string_view typed, std::size_t most) const {
    const std::string wanted = folded(typed);
    const std::vector<std::string> words = wordsIn(wanted);
    std::vector<Entry> first;
    std::vector<Entry> others;
    for (const Row& row : m_rows) {
        if (first.size() >= most)
            break;
        if (!holdsAll(row.foldedAll, words))
            continue;
        const bool begins = !words.empty() && row.foldedName.rfind(words.front(), 0) == 0;
        if (begins || others.size() < most)
            (begins ? first : others).push_back(row.entry);
    }
    for (std::size_t i = 0; i < others.size() && first.size() < most; ++i)
        first.push_back(std::move(others[i]));
    return first;
}

void ClientIndex::put(const Client& client) {
    drop(client.id);
    Row row = rowOf(client);
    const auto place = std::upper_bound(m_rows.begin(), m_rows.end(), row, [](const Row& a, const Row& b) {
        return a.entry.number < b.entry.number;
    });
    m_rows.insert(place, std::move(row));
}

void ClientIndex::drop(const ClientId& client) {
    const auto gone =
        std::remove_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.entry.id == client; });
    for (auto row = gone; row != m_rows.end(); ++row)
        wipeText(row->foldedAll);
    m_rows.erase(gone, m_rows.end());
}

} // namespace trichion::store

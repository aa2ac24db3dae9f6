#include "documents/client_lines.h"

#include "trichion/plan/date.h"

#include <algorithm>

namespace trichion::documents {

std::string revealed(const std::optional<store::Sealed<std::string>>& text) {
    return text ? text->reveal() : std::string();
}

std::string momentDay(std::int64_t utc_ms, const std::string& language) {
    return shownDate(plan::Date::ofMoment(utc_ms).iso(), language);
}

std::vector<std::string> partsOf(const std::string& text) {
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find("\n\n", begin), text.size());
        if (end > begin)
            parts.push_back(text.substr(begin, end - begin));
        begin = end + 2;
    }
    if (parts.empty())
        parts.emplace_back("Consent");
    return parts;
}

std::string clientLine(const store::Client& client) {
    return client.name.reveal() + "  ·  Client " + std::to_string(client.number);
}

void writeComplications(PaperWriter& paper, const std::vector<store::Complication>& complications,
                        const std::string& language) {
    PaperRows rows;
    rows.reserve(complications.size());
    for (const store::Complication& entry : complications)
        rows.push_back({shownDate(entry.notedOn.iso(), language), entry.kind.reveal(), revealed(entry.note),
                        entry.resolvedOn ? shownDate(entry.resolvedOn->iso(), language) : "open"});
    if (rows.empty())
        return;
    paper.heading("Complications");
    paper.table({{"Noted", 1.2}, {"What", 1.2}, {"Note", 2.0}, {"Over", 1.2}}, rows);
}

} // namespace trichion::documents

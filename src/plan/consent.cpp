#include "trichion/plan/consent.h"

#include "trichion/base/file.h"
#include "trichion/base/json.h"
#include "trichion/base/resources.h"

#include <algorithm>

namespace trichion::plan {

using base::JsonNode;

namespace {

constexpr std::size_t kLargestConsent_bytes = std::size_t{4} << 20U;
constexpr int kMostYears = 100;

ConsentTemplate templateIn(const JsonNode& node) {
    ConsentTemplate text;
    text.kind = node.at("kind").text();
    text.version = static_cast<int>(node.at("version").integer(1, 100'000));
    text.language = node.at("language").text();
    text.title = node.at("title").text();
    for (const JsonNode& paragraph : node.at("paragraphs").elements())
        text.paragraphs.push_back(paragraph.text());
    text.need =
        node.at("before_treatment").boolean() ? ConsentNeed::BeforeTreatment : ConsentNeed::WhenItApplies;
    text.showsDesign = node.at("shows_design").boolean();
    text.keep_years = static_cast<int>(node.at("keep_years").integer(0, kMostYears));
    text.source = node.at("source").text();
    return text;
}

bool isSameText(const ConsentTemplate& a, const ConsentTemplate& b) {
    return a.kind == b.kind && a.version == b.version && a.language == b.language;
}

/// The same day so many years later; the last of February for one that is not there.
Date yearsLater(Date day, int years) {
    const std::string iso = day.iso();
    const std::string year = std::to_string(std::stoi(iso.substr(0, 4)) + years);
    try {
        return Date::parse(year + iso.substr(4));
    } catch (const base::Error&) {
        return Date::parse(year + "-02-28", "The day until which a consent is kept");
    }
}

} // namespace

std::string ConsentTemplate::text() const {
    std::string whole = title;
    for (const std::string& paragraph : paragraphs)
        whole += "\n\n" + paragraph;
    return whole;
}

std::vector<ConsentTemplate> consentsFromJson(std::string_view text, const std::string& name) {
    const JsonNode document = JsonNode::parse(text, name);
    document.requireFormat("trichion-consents", 1);
    std::vector<ConsentTemplate> texts;
    for (const JsonNode& node : document.at("texts").elements()) {
        ConsentTemplate read = templateIn(node);
        if (std::any_of(texts.begin(), texts.end(),
                        [&](const ConsentTemplate& other) { return isSameText(read, other); }))
            node.at("version").reject("another number: this text is there already");
        texts.push_back(std::move(read));
    }
    return texts;
}

std::vector<ConsentTemplate> shippedConsents() {
    const auto path = base::resourcePath("catalogue/consents.json");
    try {
        const std::vector<std::uint8_t> bytes = base::readFile(path, kLargestConsent_bytes);
        return consentsFromJson(std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()),
                                base::utf8(path));
    } catch (const base::Error&) {
        throw base::Error(base::ErrorCode::ResourceBroken, {{"name", "catalogue/consents.json"}});
    }
}

std::optional<ConsentTemplate> newestOf(const std::vector<ConsentTemplate>& texts, std::string_view kind,
                                        std::string_view language) {
    std::optional<ConsentTemplate> newest;
    for (const std::string_view wanted : {language, std::string_view("en")}) {
        for (const ConsentTemplate& text : texts)
            if (text.kind == kind && text.language == wanted && (!newest || text.version > newest->version))
                newest = text;
        if (newest)
            break;
    }
    return newest;
}

Date keptUntil(Date signedOn, std::optional<Date> bornOn, int years) {
    const Date fullAge = bornOn ? yearsLater(*bornOn, kFullAge_years) : signedOn;
    return yearsLater(std::max(signedOn, fullAge), years);
}

} // namespace trichion::plan

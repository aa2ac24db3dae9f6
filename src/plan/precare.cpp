#include "trichion/plan/precare.h"

#include "trichion/base/file.h"
#include "trichion/base/json.h"
#include "trichion/base/resources.h"

#include <algorithm>

namespace trichion::plan {

using base::JsonNode;

namespace {

constexpr std::size_t kLargestPrecare_bytes = std::size_t{1} << 20U;
constexpr int kLongest_days = 366;

PreCareRule ruleIn(const JsonNode& node) {
    PreCareRule rule;
    rule.id = node.at("id").text();
    rule.from_days = static_cast<int>(node.at("from_days").integer(0, kLongest_days));
    rule.text = node.at("text").text();
    for (const JsonNode& source : node.at("sources").elements())
        rule.sources.push_back(source.text());
    if (const auto other = node.find("other"))
        rule.other = other->text();
    return rule;
}

} // namespace

std::vector<PreCareRule> preCareFromJson(std::string_view text, const std::string& name) {
    const JsonNode document = JsonNode::parse(text, name);
    document.requireFormat("trichion-precare", 1);
    std::vector<PreCareRule> rules;
    for (const JsonNode& node : document.at("rules").elements())
        rules.push_back(ruleIn(node));
    std::stable_sort(rules.begin(), rules.end(),
                     [](const PreCareRule& a, const PreCareRule& b) { return a.from_days > b.from_days; });
    return rules;
}

std::vector<PreCareRule> shippedPreCare() {
    const auto path = base::resourcePath("catalogue/precare.json");
    try {
        const std::vector<std::uint8_t> bytes = base::readFile(path, kLargestPrecare_bytes);
        return preCareFromJson(std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()),
                               base::utf8(path));
    } catch (const base::Error&) {
        throw base::Error(base::ErrorCode::ResourceBroken, {{"name", "catalogue/precare.json"}});
    }
}

namespace {

/// Without the point at its end: the sentence of the finding has one.
std::string withoutPoint(std::string text) {
    if (!text.empty() && text.back() == '.')
        text.pop_back();
    return text;
}

} // namespace

base::Findings disagreements(const std::vector<PreCareRule>& rules) {
    base::Findings findings;
    for (const PreCareRule& rule : rules)
        if (!rule.other.empty())
            findings.push_back({base::FindingCode::RulesDisagree,
                                {{"what", "before the session"},
                                 {"taken", withoutPoint(rule.text)},
                                 {"others", withoutPoint(rule.other)}}});
    return findings;
}

} // namespace trichion::plan

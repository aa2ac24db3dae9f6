#include "trichion/base/file.h"
#include "trichion/base/json.h"
#include "trichion/base/resources.h"
#include "trichion/plan/aftercare.h"

#include <algorithm>

namespace trichion::plan {

using base::JsonNode;

namespace {

constexpr int kFurthestDay = 3660;
constexpr std::size_t kLargestAftercare_bytes = std::size_t{4} << 20U;

std::vector<std::string> textsIn(const JsonNode& node) {
    std::vector<std::string> texts;
    for (const JsonNode& element : node.elements())
        texts.push_back(element.text());
    return texts;
}

Advice adviceIn(const JsonNode& node) {
    for (const Advice advice : {Advice::Avoid, Advice::Allow, Advice::Start})
        if (nameOf(advice) == node.text())
            return advice;
    node.reject("avoid, allow or start");
}

Anchor anchorIn(const JsonNode& node) {
    if (node.text() == "each")
        return Anchor::EachSession;
    if (node.text() == "final")
        return Anchor::FinalSession;
    node.reject("each or final");
}

AftercareRule ruleIn(const JsonNode& node) {
    AftercareRule rule;
    rule.id = node.at("id").text();
    rule.activity = node.at("activity").text();
    rule.advice = adviceIn(node.at("advice"));
    rule.fromDay = static_cast<int>(node.at("from_day").integer(0, kFurthestDay));
    if (const auto to = node.find("to_day"))
        rule.toDay = static_cast<int>(to->integer(rule.fromDay, kFurthestDay));
    if (const auto until = node.find("until_next_session"))
        rule.isUntilNextSession = until->boolean();
    rule.anchor = anchorIn(node.at("anchor"));
    if (const auto condition = node.find("condition"))
        rule.condition = condition->text();
    rule.text = node.at("text").text();
    rule.sources = textsIn(node.at("sources"));
    if (const auto contradicts = node.find("contradicts"))
        rule.contradicts = textsIn(*contradicts);
    return rule;
}

/// Every id that is named is there; contradictions may be written on one side and hold on both.
void complete(AftercareCatalogue& catalogue, const JsonNode& document) {
    const auto find = [&](const std::string& id) {
        return std::find_if(catalogue.rules.begin(), catalogue.rules.end(),
                            [&](const AftercareRule& rule) { return rule.id == id; });
    };
    for (const AftercareProtocol& protocol : catalogue.protocols)
        for (const std::string& id : protocol.rules)
            if (find(id) == catalogue.rules.end())
                document.at("protocols").reject("of rules that are there (" + id + " is not)");
    for (std::size_t i = 0; i < catalogue.rules.size(); ++i)
        for (const std::string& id : std::vector<std::string>(catalogue.rules[i].contradicts)) {
            const auto other = find(id);
            if (other == catalogue.rules.end() || other->activity != catalogue.rules[i].activity)
                document.at("rules").reject("contradicting rules of the same activity (" + id + " is not)");
            std::vector<std::string>& back = other->contradicts;
            if (std::find(back.begin(), back.end(), catalogue.rules[i].id) == back.end())
                back.push_back(catalogue.rules[i].id);
        }
}

} // namespace

AftercareCatalogue aftercareFromJson(std::string_view text, const std::string& name) {
    const JsonNode document = JsonNode::parse(text, name);
    document.requireFormat("trichion-aftercare", 1);
    AftercareCatalogue catalogue;
    for (const JsonNode& node : document.at("rules").elements())
        catalogue.rules.push_back(ruleIn(node));
    for (const JsonNode& node : document.at("protocols").elements())
        catalogue.protocols.push_back(
            {node.at("id").text(), node.at("name").text(), textsIn(node.at("rules"))});
    complete(catalogue, document);
    return catalogue;
}

AftercareCatalogue shippedAftercare() {
    const auto path = base::resourcePath("catalogue/aftercare.json");
    try {
        const std::vector<std::uint8_t> bytes = base::readFile(path, kLargestAftercare_bytes);
        return aftercareFromJson(std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()),
                                 base::utf8(path));
    } catch (const base::Error&) {
        throw base::Error(base::ErrorCode::ResourceBroken, {{"name", "catalogue/aftercare.json"}});
    }
}

} // namespace trichion::plan

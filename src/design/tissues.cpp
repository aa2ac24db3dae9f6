#include "trichion/design/tissues.h"

#include "density_json.h"
#include "trichion/base/json.h"
#include "trichion/base/resources.h"
#include "trichion/design/edit.h"

#include <algorithm>
#include <array>
#include <utility>

namespace trichion::design {

namespace {

constexpr std::array kTissues = {Tissue::Skin, Tissue::Scar, Tissue::Burn, Tissue::Birthmark};
constexpr double kHopefulBy = 0.05; // more than a tissue keeps: within what one client differs from another
constexpr std::string_view kUsualInterval = "two-weeks";

std::string wordIn(const base::JsonNode& node, const char* key) {
    const auto found = node.find(key);
    return found ? found->text() : std::string();
}

TissueRule tissueRuleFrom(const base::JsonNode& node) {
    TissueRule rule;
    const std::string id = node.at("id").text();
    const auto tissue =
        std::find_if(kTissues.begin(), kTissues.end(), [&id](Tissue known) { return id == nameOf(known); });
    if (tissue == kTissues.end())
        node.at("id").reject("one of skin, scar, burn, birthmark");
    rule.tissue = *tissue;
    rule.name = node.at("name").text();
    rule.kept = node.at("kept").number(0.2, 1.0);
    if (const auto sessions = node.find("sessions"))
        for (const base::JsonNode& share : sessions->elements())
            rule.sessions.push_back(share.number(0.01, 1.0));
    rule.interval = wordIn(node, "interval");
    if (const auto pace = node.find("pace_factor"))
        rule.paceFactor = pace->number(0.2, 1.0);
    if (const auto test = node.find("patch_test"))
        rule.needsPatchTest = test->boolean();
    rule.first = wordIn(node, "first");
    rule.fewer = wordIn(node, "fewer");
    rule.hopeful = wordIn(node, "hopeful");
    rule.source = wordIn(node, "source");
    rule.other = wordIn(node, "other");
    return rule;
}

const std::vector<TissueRule>& tissueRules() {
    static const std::vector<TissueRule> rules = [] {
        const base::JsonNode document = base::JsonNode::load(base::resourcePath("catalogue/tissues.json"));
        document.requireFormat("trichion-tissues", 1);
        std::vector<TissueRule> all;
        all.reserve(kTissues.size());
        for (const base::JsonNode& node : document.at("tissues").elements(kTissues.size()))
            all.push_back(tissueRuleFrom(node));
        return all;
    }();
    return rules;
}

/// Those in a design, each once, in the order of the catalogue.
std::vector<const TissueRule*> tissuesIn(const Design& design) {
    std::vector<const TissueRule*> found;
    for (const TissueRule& rule : tissueRules())
        if (std::any_of(design.areas.begin(), design.areas.end(),
                        [&rule](const TreatedArea& area) { return area.tissue == rule.tissue; }))
            found.push_back(&rule);
    return found;
}

base::Finding doubtOf(const TissueRule& rule, const std::string& text) {
    return {base::FindingCode::TreatmentDoubtful,
            {{"text", text},
             {"source", rule.source},
             {"other", rule.other.empty() ? std::string() : " Others: " + rule.other}}};
}

} // namespace

const TissueRule& ruleOf(Tissue tissue) {
    return *std::find_if(tissueRules().begin(), tissueRules().end(),
                         [tissue](const TissueRule& rule) { return rule.tissue == tissue; });
}

Design withTissue(Design design, std::size_t index, Tissue tissue) {
    const TissueRule& rule = ruleOf(tissue);
    TreatedArea area = design.areas[index];
    area.tissue = tissue;
    area.kept = rule.kept;
    design = withAreaChanged(std::move(design), index, std::move(area));
    return rule.sessions.size() > design.sessions.size() ? withSessionShares(std::move(design), rule.sessions)
                                                         : design;
}

PlanNeeds planNeedsOf(const Design& design) {
    PlanNeeds needs;
    if (!design.treatment.empty()) {
        const Treatment& treatment = treatmentOf(design.treatment);
        needs = {treatment.interval, treatment.paceFactor, treatment.needsPatchTest, treatment.consents};
    }
    for (const TissueRule* rule : tissuesIn(design)) {
        if (needs.interval == kUsualInterval && !rule->interval.empty())
            needs.interval = rule->interval;
        needs.paceFactor = std::min(needs.paceFactor, rule->paceFactor);
        needs.needsPatchTest = needs.needsPatchTest || rule->needsPatchTest;
    }
    return needs;
}

base::Findings tissueDoubts(const Design& design) {
    base::Findings findings;
    for (const TissueRule* rule : tissuesIn(design)) {
        if (!rule->first.empty())
            findings.push_back(doubtOf(*rule, rule->first));
        if (design.sessions.size() < rule->sessions.size())
            findings.push_back(doubtOf(*rule, rule->fewer));
        const bool isHopeful =
            std::any_of(design.areas.begin(), design.areas.end(), [rule](const TreatedArea& area) {
                return area.tissue == rule->tissue && area.kept > rule->kept + kHopefulBy;
            });
        if (isHopeful && !rule->hopeful.empty())
            findings.push_back(doubtOf(*rule, rule->hopeful));
    }
    return findings;
}

} // namespace trichion::design

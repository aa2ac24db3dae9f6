#include "trichion/design/treatments.h"

#include "density_json.h"
#include "trichion/base/json.h"
#include "trichion/base/resources.h"
#include "trichion/design/edit.h"
#include "trichion/design/hair_loss.h"
#include "trichion/design/tissues.h"
#include "value_ranges.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace trichion::design {

using base::JsonNode;

namespace {

constexpr std::string_view kMonthsBelow = "months-below:";
constexpr std::string_view kAgeAbove = "age-above:";

/// A treatment and what its first design is made of.
struct TreatmentEntry {
    Treatment treatment;
    std::string hairline;
    double density = kDefaultDensity;
    std::vector<double> sessions;
    std::vector<double> days; ///< before each session; empty: as usual
    std::vector<TreatedArea> areas;
    std::vector<optics::InkPart> parts;
    std::optional<double> depth_mm;
};

std::optional<double> numberOf(const JsonNode& node, const char* key, double low, double high) {
    const auto found = node.find(key);
    return found ? std::optional(found->number(low, high)) : std::nullopt;
}

std::string textOf(const JsonNode& node, const char* key) {
    const auto found = node.find(key);
    return found ? found->text() : std::string();
}

std::vector<std::string> textsOf(const JsonNode& node, const char* key) {
    std::vector<std::string> texts;
    if (const auto list = node.find(key))
        for (const JsonNode& text : list->elements())
            texts.push_back(text.text());
    return texts;
}

Scenario scenarioFrom(const JsonNode& node) {
    Scenario scenario;
    scenario.id = node.at("id").text();
    scenario.name = node.at("name").text();
    if (const auto age = node.find("age"))
        scenario.age = optics::ageFrom(age->text());
    scenario.overhead = numberOf(node, "overhead", 0.0, 1.0);
    scenario.shine = numberOf(node, "shine", 0.0, 2.0);
    scenario.regrown_perCm2 = numberOf(node, "regrown_per_cm2", kStubble_perCm2.low, kStubble_perCm2.high);
    if (const auto session = node.find("session"))
        scenario.session = static_cast<int>(session->integer(1, kMostSessions));
    if (const auto lighten = node.find("lighten"))
        scenario.laserSessions = static_cast<int>(lighten->integer(0, 10));
    scenario.hairLoss = textOf(node, "hair_loss");
    return scenario;
}

Treatment treatmentFrom(const JsonNode& node) {
    Treatment treatment;
    treatment.id = node.at("id").text();
    treatment.name = node.at("name").text();
    treatment.guide = node.at("guide").text();
    treatment.source = node.at("source").text();
    treatment.cannot = node.at("cannot").text();
    treatment.asks = textsOf(node, "asks");
    treatment.consents = textsOf(node, "consents");
    const std::string interval = textOf(node, "interval");
    treatment.interval = interval.empty() ? "two-weeks" : interval;
    treatment.paceFactor = numberOf(node, "pace_factor", 0.2, 1.0).value_or(1.0);
    if (const auto test = node.find("patch_test"))
        treatment.needsPatchTest = test->boolean();
    treatment.age = optics::ageFrom(node.at("age").text());
    treatment.shave_mm = numberOf(node, "shave_mm", kShave_mm.low, kShave_mm.high);
    for (const JsonNode& scenario : node.at("scenarios").elements())
        treatment.scenarios.push_back(scenarioFrom(scenario));
    for (const JsonNode& doubt : node.at("doubts").elements())
        treatment.doubts.push_back({doubt.at("when").text(), doubt.at("text").text(),
                                    doubt.at("source").text(), textOf(doubt, "other")});
    return treatment;
}

TreatmentEntry treatmentEntryFrom(const JsonNode& node) {
    TreatmentEntry entry;
    entry.treatment = treatmentFrom(node);
    entry.hairline = node.at("hairline").text();
    entry.density = node.at("density").number(1.0, 300.0);
    for (const JsonNode& share : node.at("sessions").elements())
        entry.sessions.push_back(share.number(0.01, 1.0));
    if (const auto days = node.find("days"))
        for (const JsonNode& day : days->elements(entry.sessions.size()))
            entry.days.push_back(day.number(kDays.low, kDays.high));
    if (const auto areas = node.find("areas"))
        for (const JsonNode& area : areas->elements())
            entry.areas.push_back(areaFrom(area));
    entry.treatment.hasPlaces = !entry.areas.empty();
    entry.parts = optics::inkPartsIn(node);
    entry.depth_mm = numberOf(node, "depth_mm", kDepth_mm.low, kDepth_mm.high);
    return entry;
}

const std::vector<TreatmentEntry>& treatmentEntries() {
    static const std::vector<TreatmentEntry> read = [] {
        const JsonNode document = JsonNode::load(base::resourcePath("catalogue/treatments.json"));
        document.requireFormat("trichion-treatments", 1);
        std::vector<TreatmentEntry> all;
        for (const JsonNode& node : document.at("treatments").elements())
            all.push_back(treatmentEntryFrom(node));
        return all;
    }();
    return read;
}

template<class Known>
[[noreturn]] void refuse(std::string_view id, const std::vector<Known>& all) {
    std::string known;
    for (const Known& one : all)
        known += (known.empty() ? "" : ", ") + one.id;
    throw base::Error(base::ErrorCode::TreatmentUnknown, {{"given", std::string(id)}, {"known", known}});
}

const TreatmentEntry& treatmentEntryOf(std::string_view id) {
    const auto found = std::find_if(treatmentEntries().begin(), treatmentEntries().end(),
                                    [&](const TreatmentEntry& entry) { return entry.treatment.id == id; });
    if (found == treatmentEntries().end())
        refuse(id, treatmentCatalogue());
    return *found;
}

/// The number behind a prefix; nothing for other words.
std::optional<double> limitIn(std::string_view when, std::string_view prefix) {
    if (when.substr(0, prefix.size()) != prefix)
        return std::nullopt;
    double limit = 0.0;
    const auto [end, failure] =
        std::from_chars(when.data() + prefix.size(), when.data() + when.size(), limit);
    return failure == std::errc() ? std::optional(limit) : std::nullopt;
}

bool applies(const std::string& when, const ClientFacts& facts) {
    if (when == "always" || facts.words.count(when) > 0)
        return true;
    if (const auto months = limitIn(when, kMonthsBelow))
        return facts.months && *facts.months < *months;
    if (const auto years = limitIn(when, kAgeAbove))
        return facts.age_years && *facts.age_years > *years;
    return false;
}

} // namespace

ClientFacts factsFrom(const AskedFacts& asked) {
    ClientFacts facts;
    const auto add = [&facts](const char* kind, const std::string& word) {
        if (!word.empty())
            facts.words.insert(kind + word);
    };
    add("loss:", asked.stage);
    add("hair:", asked.colour);
    if (asked.losesHair)
        facts.words.insert("active");
    if (asked.hasRaisedScar)
        facts.words.insert("raised");
    facts.months = asked.months;
    return facts;
}

const std::vector<Treatment>& treatmentCatalogue() {
    static const std::vector<Treatment> catalogue = [] {
        std::vector<Treatment> all;
        all.reserve(treatmentEntries().size());
        for (const TreatmentEntry& entry : treatmentEntries())
            all.push_back(entry.treatment);
        return all;
    }();
    return catalogue;
}

const Treatment& treatmentOf(std::string_view id) {
    return treatmentEntryOf(id).treatment;
}

const Scenario& scenarioOf(const Treatment& treatment, std::string_view id) {
    const auto found = std::find_if(treatment.scenarios.begin(), treatment.scenarios.end(),
                                    [&](const Scenario& scenario) { return scenario.id == id; });
    if (found == treatment.scenarios.end())
        refuse(id, treatment.scenarios);
    return *found;
}

Design proposeTreatment(const head::Head& head, std::string_view id) {
    const TreatmentEntry& entry = treatmentEntryOf(id);
    Design design = proposeDesign(head, entry.hairline);
    design.treatment = entry.treatment.id;
    design.density = base::DotsPerCm2(entry.density);
    design.areas = entry.areas;
    if (!entry.parts.empty())
        design.pigmentation.parts = entry.parts;
    design.pigmentation.depth_mm = entry.depth_mm.value_or(design.pigmentation.depth_mm);
    design = withSessionShares(std::move(design), entry.sessions);
    for (std::size_t k = 0; k < entry.days.size(); ++k)
        design.sessions[k].daysAfterPrevious = entry.days[k];
    return design;
}

base::Findings doubtsAbout(const Design& design, const ClientFacts& facts) {
    base::Findings findings;
    const TreatmentEntry* entry = design.treatment.empty() ? nullptr : &treatmentEntryOf(design.treatment);
    if (entry != nullptr)
        for (const TreatmentDoubt& doubt : entry->treatment.doubts)
            if (applies(doubt.when, facts))
                findings.push_back({base::FindingCode::TreatmentDoubtful,
                                    {{"text", doubt.text},
                                     {"source", doubt.source},
                                     {"other", doubt.other.empty() ? "" : " Others: " + doubt.other}}});
    if (entry != nullptr && !entry->areas.empty() && design.areas == entry->areas)
        findings.push_back({base::FindingCode::AreasProposed, {{"treatment", entry->treatment.name}}});
    const base::Findings tissues = tissueDoubts(design);
    findings.insert(findings.end(), tissues.begin(), tissues.end());
    return findings;
}

} // namespace trichion::design

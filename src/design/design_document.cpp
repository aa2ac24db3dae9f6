#include "trichion/design/design_document.h"

#include "density_json.h"
#include "trichion/base/json.h"
#include "trichion/design/hair_loss.h"
#include "value_ranges.h"

#include <algorithm>
#include <nlohmann/json.hpp>

// What D.json holds beside the chosen design (docs/design-format.md, "Variants and the client's hair").

namespace trichion::design {

using base::JsonNode;
using nlohmann::ordered_json;

namespace {

constexpr std::size_t kLongestName = 80; // bytes

std::string letter(std::size_t index) {
    return std::string(1, static_cast<char>('A' + index));
}

ordered_json askedToJson(const AskedFacts& asked) {
    ordered_json node = ordered_json::object();
    if (!asked.stage.empty())
        node["stage"] = asked.stage;
    if (!asked.colour.empty())
        node["colour"] = asked.colour;
    if (asked.losesHair)
        node["loses_hair"] = true;
    if (asked.hasRaisedScar)
        node["raised_scar"] = true;
    if (asked.months)
        node["months_since"] = *asked.months;
    return node;
}

AskedFacts askedFrom(const JsonNode& node) {
    AskedFacts asked;
    if (const auto stage = node.find("stage"))
        asked.stage = hairLossOf(stage->text()).id;
    if (const auto colour = node.find("colour")) {
        asked.colour = colour->text();
        if (std::find(hairColours().begin(), hairColours().end(), asked.colour) == hairColours().end())
            colour->reject("one of black, brown, blond, red, grey, white");
    }
    if (const auto loses = node.find("loses_hair"))
        asked.losesHair = loses->boolean();
    if (const auto raised = node.find("raised_scar"))
        asked.hasRaisedScar = raised->boolean();
    if (const auto months = node.find("months_since"))
        asked.months = months->number(kMonthsSince.low, kMonthsSince.high);
    return asked;
}

ordered_json hairToJson(const ClientHair& hair) {
    ordered_json node = ordered_json::object();
    if (hair.shave_mm)
        node["shave_mm"] = *hair.shave_mm;
    if (hair.stubble_perCm2 > 0.0)
        node["stubble_per_cm2"] = hair.stubble_perCm2;
    if (hair.stubbleSource == StubbleSource::Photo)
        node["stubble_from"] = "photo";
    if (hair.asked != AskedFacts{})
        node["asked"] = askedToJson(hair.asked);
    for (const HairStroke& stroke : hair.strokes) {
        ordered_json points = ordered_json::array();
        for (const head::ScalpPoint& point : stroke.points)
            points.push_back({point.left_deg, point.front_deg});
        node["strokes"].push_back({{"kind", stroke.kind == HairStrokeKind::Hair ? "hair" : "skin"},
                                   {"points_left_front_deg", points},
                                   {"radius_mm", stroke.radius_mm}});
    }
    return node;
}

HairStroke hairStrokeFrom(const JsonNode& node) {
    HairStroke stroke;
    const JsonNode kind = node.at("kind");
    if (kind.text() == "skin")
        stroke.kind = HairStrokeKind::Skin;
    else if (kind.text() != "hair")
        kind.reject("one of hair, skin");
    stroke.points = pointsFrom(node.at("points_left_front_deg"), 1);
    stroke.radius_mm = node.at("radius_mm").number(kSmallestHairBrush_mm, kLargestHairBrush_mm);
    return stroke;
}

ClientHair hairFrom(const JsonNode& node) {
    ClientHair hair;
    if (const auto shave = node.find("shave_mm"))
        hair.shave_mm = shave->number(kShave_mm.low, kShave_mm.high);
    if (const auto stubble = node.find("stubble_per_cm2"))
        hair.stubble_perCm2 = stubble->number(kStubble_perCm2.low, kStubble_perCm2.high);
    if (const auto source = node.find("stubble_from")) {
        if (source->text() == "photo")
            hair.stubbleSource = StubbleSource::Photo;
        else if (source->text() != "given")
            source->reject("one of given, photo");
    }
    if (const auto asked = node.find("asked"))
        hair.asked = askedFrom(*asked);
    if (const auto strokes = node.find("strokes")) {
        const std::vector<JsonNode> elements = strokes->elements();
        if (elements.size() > kMostHairStrokes)
            strokes->reject("an array of at most " + std::to_string(kMostHairStrokes));
        hair.strokes.reserve(elements.size());
        for (const JsonNode& element : elements)
            hair.strokes.push_back(hairStrokeFrom(element));
    }
    return hair;
}

std::string nameFrom(const JsonNode& node) {
    std::string name = node.text();
    if (name.empty() || name.size() > kLongestName)
        node.reject("a name of 1 to " + std::to_string(kLongestName) + " bytes");
    return name;
}

} // namespace

const std::vector<std::string>& hairColours() {
    static const std::vector<std::string> colours = {"black", "brown", "blond", "red", "grey", "white"};
    return colours;
}

DesignDocument documentOf(Design design) {
    DesignDocument document;
    document.variants.push_back({letter(0), std::move(design)});
    return document;
}

std::string freeName(const std::vector<Variant>& variants) {
    const auto taken = [&variants](const std::string& name) {
        return std::any_of(variants.begin(), variants.end(),
                           [&name](const Variant& variant) { return variant.name == name; });
    };
    std::size_t index = 0;
    while (index < kMostVariants && taken(letter(index)))
        ++index;
    if (index < kMostVariants)
        return letter(index);
    std::string name = letter(0);
    name += std::to_string(variants.size() + 1);
    return name;
}

std::string documentToJson(const DesignDocument& document) {
    ordered_json text = ordered_json::parse(designToJson(document.design()));
    if (document.hair != ClientHair{})
        text["client_hair"] = hairToJson(document.hair);
    if (document.variants.size() > 1 || document.variants.front().name != letter(0)) {
        ordered_json variants = {
            {"chosen", document.chosen}, {"names", ordered_json::array()}, {"others", ordered_json::array()}};
        for (std::size_t i = 0; i < document.variants.size(); ++i) {
            variants["names"].push_back(document.variants[i].name);
            if (i != document.chosen)
                variants["others"].push_back(ordered_json::parse(designToJson(document.variants[i].design)));
        }
        text["variants"] = variants;
    }
    return text.dump(2) + "\n";
}

DesignDocument documentFromJson(std::string_view text, const std::string& name) {
    const JsonNode node = JsonNode::parse(text, name);
    DesignDocument document = documentOf(designFrom(node));
    if (const auto hair = node.find("client_hair"))
        document.hair = hairFrom(*hair);
    const auto variants = node.find("variants");
    if (!variants)
        return document;
    const std::vector<JsonNode> names = variants->at("names").elements();
    if (names.empty() || names.size() > kMostVariants)
        variants->at("names").reject("an array of 1 to " + std::to_string(kMostVariants) + " names");
    const std::vector<JsonNode> others = variants->at("others").elements(names.size() - 1);
    document.chosen = static_cast<std::size_t>(
        variants->at("chosen").integer(0, static_cast<std::int64_t>(names.size()) - 1));
    std::vector<Variant> all;
    all.reserve(names.size());
    for (std::size_t i = 0; i < names.size(); ++i)
        all.push_back({nameFrom(names[i]), i == document.chosen
                                               ? std::move(document.variants.front().design)
                                               : designFrom(others[i < document.chosen ? i : i - 1])});
    document.variants = std::move(all);
    return document;
}

} // namespace trichion::design

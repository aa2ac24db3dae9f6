#include "trichion/optics/constants.h"

#include "trichion/base/error.h"
#include "trichion/base/resources.h"

#include <algorithm>

namespace trichion::optics {

namespace {

using base::JsonNode;

Channels channelsOf(const JsonNode& node, double low, double high) {
    const std::vector<JsonNode> values = node.elements(3);
    return {values[0].number(low, high), values[1].number(low, high), values[2].number(low, high)};
}

/// A row of the catalogue holds its figure as "value" or "values" beside unit and source.
double valueOf(const JsonNode& row, double low, double high) {
    return row.at("value").number(low, high);
}

Channels valuesOf(const JsonNode& row, double low, double high) {
    return channelsOf(row.at("values"), low, high);
}

std::vector<double> numbersOf(const JsonNode& node, double low, double high) {
    const std::vector<JsonNode> elements = node.elements();
    std::vector<double> numbers;
    numbers.reserve(elements.size());
    for (const JsonNode& element : elements)
        numbers.push_back(element.number(low, high));
    return numbers;
}

void requireRising(const JsonNode& node, const std::vector<double>& numbers) {
    const bool rising =
        !numbers.empty() && std::adjacent_find(numbers.begin(), numbers.end(),
                                               [](double a, double b) { return a >= b; }) == numbers.end();
    if (!rising)
        node.reject("rising numbers");
}

Stage stageOf(const JsonNode& node) {
    Stage stage;
    stage.id = node.at("id").text();
    stage.depth_mm = node.at("depth_mm").number(0.0, 1.5);
    const std::vector<JsonNode> rows = node.at("integral").at("values").elements(kInkDensities);
    for (std::size_t i = 0; i < kInkDensities; ++i)
        stage.integral_mm2[i] = channelsOf(rows[i], 0.0, 5.0);
    stage.smoothing_mm = valuesOf(node.at("smoothing"), 0.001, 2.0);
    stage.coreShare = valuesOf(node.at("core_share"), 0.01, 0.9);
    stage.haloLength_mm = valuesOf(node.at("halo_length"), 0.01, 3.0);
    stage.sheetDensity = valuesOf(node.at("sheet_density"), 0.001, 10.0);
    return stage;
}

Calibration calibrationOf(const JsonNode& node) {
    Calibration calibration;
    calibration.strength = valueOf(node.at("strength"), 0.1, 10.0);
    calibration.hue = valuesOf(node.at("hue"), 0.01, 5.0);
    calibration.sharpness = valueOf(node.at("sharpness"), 0.0, 1.0);
    calibration.coreHuePower = valueOf(node.at("core_hue_power"), 0.0, 3.0);
    return calibration;
}

std::vector<HealingRow> healingOf(const JsonNode& node) {
    std::vector<HealingRow> rows;
    std::vector<double> days;
    const std::vector<JsonNode> elements = node.elements();
    rows.reserve(elements.size());
    days.reserve(elements.size());
    for (const JsonNode& row : elements) {
        rows.push_back({row.at("day").number(0.0, 400.0), row.at("strength").number(0.01, 10.0),
                        row.at("width").number(0.1, 10.0), row.at("redness").number(0.0, 1.0)});
        days.push_back(rows.back().day);
    }
    requireRising(node, days);
    return rows;
}

LastingFactors lastingOf(const JsonNode& node) {
    const auto factor = [](const JsonNode& parent, const char* name) {
        return parent.at(name).number(0.05, 20.0);
    };
    const JsonNode sun = node.at("sun");
    LastingFactors factors;
    factors.lowSun = factor(sun, "low");
    factors.usualSun = factor(sun, "usual");
    factors.highSun = factor(sun, "high");
    factors.protection = factor(node, "protection");
    factors.oilySkin = factor(node, "oily_skin");
    factors.drySkin = factor(node, "dry_skin");
    factors.darkSkin = factor(node, "skin_type_5_6");
    factors.smoker = factor(node, "smoker");
    factors.strongImmuneResponse = factor(node, "strong_immune_response");
    factors.scar = factor(node, "scar");
    return factors;
}

Component componentIn(const JsonNode& node) {
    return {node.at("id").text(),
            node.at("name").text(),
            channelsOf(node.at("absorption"), 0.0, 2.0),
            node.at("fast_share").number(0.0, 1.0),
            node.at("fast_half_life_y").number(0.01, 200.0),
            node.at("half_life_y").number(0.01, 200.0)};
}

} // namespace

double Line::operator()(double argument) const noexcept {
    if (at.empty())
        return 0.0;
    if (argument <= at.front())
        return values.front();
    for (std::size_t i = 1; i < at.size(); ++i)
        if (argument <= at[i]) {
            const double t = (argument - at[i - 1]) / (at[i] - at[i - 1]);
            return values[i - 1] + t * (values[i] - values[i - 1]);
        }
    return values.back();
}

Line lineFrom(const JsonNode& node, std::string_view argument, double low, double high) {
    Line line{numbersOf(node.at(argument), 0.0, 1000.0), numbersOf(node.at("values"), low, high)};
    requireRising(node.at(argument), line.at);
    if (line.at.size() != line.values.size())
        node.at("values").reject("as many values as arguments");
    return line;
}

AppearanceTable appearanceTableFrom(const JsonNode& document) {
    document.requireFormat("trichion-appearance", 1);
    AppearanceTable table;
    const std::vector<double> densities = numbersOf(document.at("ink_densities"), 0.01, 20.0);
    if (densities.size() != kInkDensities)
        document.at("ink_densities").reject("four densities");
    requireRising(document.at("ink_densities"), densities);
    std::copy(densities.begin(), densities.end(), table.inkDensity.begin());
    table.diameter_mm = document.at("table_diameter_mm").number(0.05, 1.0);
    table.diameterPower = valueOf(document.at("diameter_power"), 0.5, 3.0);
    table.fresh = stageOf(document.at("fresh"));
    std::vector<double> depths;
    const std::vector<JsonNode> stages = document.at("stages").elements();
    table.stages.reserve(stages.size());
    depths.reserve(stages.size());
    for (const JsonNode& stage : stages) {
        table.stages.push_back(stageOf(stage));
        depths.push_back(table.stages.back().depth_mm);
    }
    requireRising(document.at("stages"), depths);
    table.calibration = calibrationOf(document.at("calibration"));
    return table;
}

Ageing ageingFrom(const JsonNode& document) {
    document.requireFormat("trichion-ageing", 1);
    Ageing ageing;
    ageing.epidermalDecay_days = valueOf(document.at("epidermal_decay"), 0.5, 100.0);
    ageing.dermalShare = lineFrom(document.at("dermal_share"), "depth_mm", 0.01, 1.0);
    ageing.healing = healingOf(document.at("healing").at("rows"));
    ageing.redness_mm2 = valuesOf(document.at("redness"), 0.0, 1.0);
    ageing.rednessLength_mm = valueOf(document.at("redness_length"), 0.05, 5.0);
    const JsonNode spread = document.at("spread");
    ageing.spread_mm2PerYear = valueOf(spread, 0.0, 0.1);
    ageing.largerSpread_mm2PerYear = spread.at("alternative").number(0.0, 0.1);
    ageing.deepSpreadFactor = spread.at("deep_factor").number(1.0, 50.0);
    ageing.lasting = lastingOf(document.at("lasting"));
    ageing.oilyWidth = valueOf(document.at("oily_width"), 0.5, 3.0);
    const std::vector<JsonNode> components = document.at("components").elements();
    ageing.components.reserve(components.size());
    for (const JsonNode& component : components)
        ageing.components.push_back(componentIn(component));
    if (ageing.components.empty())
        document.at("components").reject("at least one component");
    return ageing;
}

const Constants& shippedConstants() {
    static const Constants constants{
        appearanceTableFrom(JsonNode::load(base::resourcePath("catalogue/appearance.json"))),
        ageingFrom(JsonNode::load(base::resourcePath("catalogue/ageing.json")))};
    return constants;
}

const Component& componentOf(const Ageing& ageing, std::string_view id) {
    const auto found = std::find_if(ageing.components.begin(), ageing.components.end(),
                                    [&](const Component& component) { return component.id == id; });
    if (found != ageing.components.end())
        return *found;
    std::string known;
    for (const Component& component : ageing.components)
        known += (known.empty() ? "" : ", ") + component.id;
    throw base::Error(base::ErrorCode::ComponentUnknown, {{"given", std::string(id)}, {"known", known}});
}

} // namespace trichion::optics

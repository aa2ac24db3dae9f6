#include "trichion/calibration/promise.h"

#include "trichion/base/json.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <nlohmann/json.hpp>

namespace trichion::calibration {

using json = nlohmann::ordered_json;

namespace {

constexpr double kMost = 1e3;
constexpr double kMost_days = 40'000.0;

optics::Channels channelsFrom(const base::JsonNode& node) {
    optics::Channels channels{};
    const std::vector<base::JsonNode> values = node.elements(channels.size());
    for (std::size_t c = 0; c < channels.size(); ++c)
        channels[c] = values[c].number(0.0, kMost);
    return channels;
}

template<class Triple>
json tripleToJson(const Triple& triple) {
    return {triple[0], triple[1], triple[2]};
}

json wearToJson(const optics::Wear& wear) {
    return {{"sun", static_cast<int>(wear.sun)},
            {"skin", static_cast<int>(wear.skin)},
            {"fitzpatrick", wear.fitzpatrick},
            {"protection", wear.usesProtection},
            {"smoker", wear.smokes},
            {"strong_immune", wear.hasStrongImmuneResponse},
            {"scar", wear.isScar},
            {"larger_spread", wear.usesLargerSpread}};
}

optics::Wear wearFrom(const base::JsonNode& node) {
    optics::Wear wear;
    wear.sun = static_cast<optics::SunExposure>(node.at("sun").integer(0, 2));
    wear.skin = static_cast<optics::SkinKind>(node.at("skin").integer(0, 2));
    wear.fitzpatrick = static_cast<int>(node.at("fitzpatrick").integer(0, 6));
    wear.usesProtection = node.at("protection").boolean();
    wear.smokes = node.at("smoker").boolean();
    wear.hasStrongImmuneResponse = node.at("strong_immune").boolean();
    wear.isScar = node.at("scar").boolean();
    wear.usesLargerSpread = node.at("larger_spread").boolean();
    return wear;
}

} // namespace

PromiseKept promiseKept(const PairMeasure& measure, const optics::Calibration& promisedBy) {
    const optics::Calibration& shipped = optics::shippedConstants().appearance.calibration;
    optics::Conditions conditions;
    conditions.wear = measure.wear;
    conditions.calibration = promisedBy;
    const optics::Channels left = optics::strengthLeft(measure.parts, measure.age, conditions);
    base::LinearRgb promised{};
    base::LinearRgb seen{};
    optics::Channels density{};
    for (std::size_t c = 0; c < 3; ++c) {
        density[c] = measure.predicted[c] * left[c] * promisedBy.strength / shipped.strength *
                     promisedBy.hue[c] / shipped.hue[c];
        promised[c] = measure.bare[c] * std::exp(-density[c]);
        seen[c] = measure.bare[c] * std::exp(-measure.seen[c]);
    }
    PromiseKept kept;
    kept.promised = base::labFromLinear(promised);
    kept.seen = base::labFromLinear(seen);
    kept.difference = base::differenceCiede2000(kept.promised, kept.seen);
    kept.darkness = measure.seen[0] / std::max(1e-6, density[0]);
    const double contrast =
        measure.softContrast + promisedBy.sharpness * (measure.crispContrast - measure.softContrast);
    kept.contrast = contrast > 1e-6 ? kept.darkness * measure.seenContrast / contrast : 1.0;
    return kept;
}

std::string pairToJson(const PairMeasure& measure) {
    json parts = json::array();
    for (const optics::InkPart& part : measure.parts)
        parts.push_back({{"component", part.component}, {"share", part.share}});
    const json shown = {{"format", "trichion-result"},
                        {"version", 1},
                        {"age_days", measure.age.days.value},
                        {"seen", tripleToJson(measure.seen)},
                        {"predicted", tripleToJson(measure.predicted)},
                        {"seen_contrast", measure.seenContrast},
                        {"soft_contrast", measure.softContrast},
                        {"crisp_contrast", measure.crispContrast},
                        {"bare", tripleToJson(measure.bare)},
                        {"parts", parts},
                        {"wear", wearToJson(measure.wear)}};
    return shown.dump(2) + "\n";
}

PairMeasure pairFromJson(std::string_view text, const std::string& name) {
    const base::JsonNode node = base::JsonNode::parse(text, name);
    node.requireFormat("trichion-result", 1);
    PairMeasure measure;
    measure.name = name;
    measure.age = {base::Days(node.at("age_days").number(0.0, kMost_days))};
    measure.seen = channelsFrom(node.at("seen"));
    measure.predicted = channelsFrom(node.at("predicted"));
    measure.seenContrast = node.at("seen_contrast").number(0.0, kMost);
    measure.softContrast = node.at("soft_contrast").number(0.0, kMost);
    measure.crispContrast = node.at("crisp_contrast").number(0.0, kMost);
    const optics::Channels bare = channelsFrom(node.at("bare"));
    std::copy(bare.begin(), bare.end(), measure.bare.begin());
    measure.parts = optics::inkPartsIn(node);
    measure.wear = wearFrom(node.at("wear"));
    return measure;
}

} // namespace trichion::calibration

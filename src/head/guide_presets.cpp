#include "trichion/base/error.h"
#include "trichion/base/json.h"
#include "trichion/base/resources.h"
#include "trichion/head/guides.h"

#include <algorithm>

namespace trichion::head {

using base::JsonNode;

namespace {

constexpr double kLongest_mm = 150.0;

GuidePreset presetFrom(const JsonNode& node, double canthusDrop_mm) {
    const auto length = [&](const char* key) { return node.at(key).number(1.0, kLongest_mm); };
    GuidePreset preset;
    preset.id = node.at("id").text();
    preset.name = node.at("name").text();
    preset.source = node.at("source").text();
    preset.estimate = node.at("estimate").boolean();
    preset.style = node.at("style").text();
    preset.lowRise_mm = length("low_rise_mm");
    preset.highRise_mm = length("high_rise_mm");
    preset.midFrontalRise_mm = length("mid_frontal_rise_mm");
    preset.canthusReach_mm = length("canthus_reach_mm");
    preset.cornerFromMidFrontal_mm = length("corner_from_mid_frontal_mm");
    preset.cornerFromCanthus_mm = length("corner_from_canthus_mm");
    preset.peakFromCorner_mm = length("peak_from_corner_mm");
    preset.outerCanthi_mm = length("outer_canthi_mm");
    preset.innerCanthi_mm = length("inner_canthi_mm");
    preset.pupils_mm = length("pupils_mm");
    preset.middleThird_mm = length("middle_third_mm");
    preset.canthusDrop_mm = canthusDrop_mm;
    return preset;
}

} // namespace

const std::vector<GuidePreset>& guidePresets() {
    static const std::vector<GuidePreset> loaded = [] {
        const JsonNode document = JsonNode::load(base::resourcePath("catalogue/guides.json"));
        document.requireFormat("trichion-guides", 1);
        const double canthusDrop_mm = document.at("canthus_drop_mm").number(0.0, 40.0);
        std::vector<GuidePreset> all;
        for (const JsonNode& node : document.at("presets").elements())
            all.push_back(presetFrom(node, canthusDrop_mm));
        return all;
    }();
    return loaded;
}

const GuidePreset& guidePreset(std::string_view id) {
    const std::vector<GuidePreset>& all = guidePresets();
    const auto found = std::find_if(all.begin(), all.end(), [&](const GuidePreset& p) { return p.id == id; });
    if (found == all.end()) {
        std::string known;
        for (const GuidePreset& preset : all)
            known += (known.empty() ? "" : ", ") + preset.id;
        throw base::Error(base::ErrorCode::GuideUnknown, {{"given", std::string(id)}, {"known", known}});
    }
    return *found;
}

GuidePreset atHeight(GuidePreset preset, HairlineHeight height) {
    const double rise_mm = height == HairlineHeight::Low    ? preset.lowRise_mm
                           : height == HairlineHeight::High ? preset.highRise_mm
                                                            : preset.midFrontalRise_mm;
    const double higher_mm = rise_mm - preset.midFrontalRise_mm;
    preset.midFrontalRise_mm = rise_mm;
    preset.cornerFromCanthus_mm += higher_mm;
    preset.peakFromCorner_mm += higher_mm;
    return preset;
}

} // namespace trichion::head

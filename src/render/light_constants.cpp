#include "light_constants.h"

#include "trichion/base/json.h"
#include "trichion/base/resources.h"

#include <vector>

namespace trichion::render {

namespace {

LightConstants readConstants() {
    const base::JsonNode document = base::JsonNode::load(base::resourcePath("catalogue/light.json"));
    document.requireFormat("trichion-light", 1);
    LightConstants constants;
    const std::vector<base::JsonNode> tan = document.at("tan").at("values").elements(3);
    for (std::size_t c = 0; c < 3; ++c)
        constants.tanDensity[c] = tan[c].number(0.0, 3.0);
    constants.softness = document.at("softness").at("value").number(0.0, 1.0);
    constants.shadeReach_mm = document.at("shade_reach").at("value").number(2.0, 60.0);
    constants.overheadUp = document.at("overhead").at("up").number(0.2, 3.0);
    constants.overheadAway = document.at("overhead").at("away").number(0.1, 1.0);
    constants.gloss = document.at("gloss").at("value").number(0.0, 1.0);
    constants.glossSharpness = document.at("gloss").at("sharpness").number(1.0, 200.0);
    constants.greyBrightness = document.at("grey_hair").at("value").number(0.1, 1.5);
    return constants;
}

} // namespace

const LightConstants& lightConstants() {
    static const LightConstants read = readConstants();
    return read;
}

} // namespace trichion::render

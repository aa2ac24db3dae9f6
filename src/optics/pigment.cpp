#include "trichion/optics/pigment.h"

#include "trichion/base/error.h"
#include "trichion/base/json.h"
#include "trichion/base/resources.h"

#include <algorithm>
#include <cmath>

namespace trichion::optics {

namespace {

constexpr double kLightest = 0.6;
constexpr double kShadeFactor = 10.0;

Pigment pigmentIn(const base::JsonNode& node) {
    Pigment pigment{node.at("id").text(),
                    node.at("name").text(),
                    node.at("dilution_parts_water").number(0.0, 100.0),
                    node.at("optical_density_healed").number(0.1, 8.0),
                    {}};
    pigment.parts = inkPartsIn(node);
    return pigment;
}

std::vector<Pigment> loadCatalogue() {
    const base::JsonNode document = base::JsonNode::load(base::resourcePath("catalogue/pigments.json"));
    document.requireFormat("trichion-pigments", 1);
    std::vector<Pigment> pigments;
    for (const base::JsonNode& node : document.at("pigments").elements())
        pigments.push_back(pigmentIn(node));
    return pigments;
}

} // namespace

const std::vector<Pigment>& pigmentCatalogue() {
    static const std::vector<Pigment> catalogue = loadCatalogue();
    return catalogue;
}

const Pigment& pigmentOf(std::string_view id) {
    const std::vector<Pigment>& catalogue = pigmentCatalogue();
    const auto found =
        std::find_if(catalogue.begin(), catalogue.end(), [&](const Pigment& p) { return p.id == id; });
    if (found != catalogue.end())
        return *found;
    std::string known;
    for (const Pigment& pigment : catalogue)
        known += (known.empty() ? "" : ", ") + pigment.id;
    throw base::Error(base::ErrorCode::PigmentUnknown, {{"given", std::string(id)}, {"known", known}});
}

double opticalDensityOfShade(double shade) {
    if (!(shade >= 0.0 && shade <= 1.0))
        throw base::Error(
            base::ErrorCode::ValueOutOfRange,
            {{"what", "The shade"}, {"low", "0"}, {"high", "1"}, {"given", std::to_string(shade)}});
    return kLightest * std::pow(kShadeFactor, shade);
}

double shadeOfOpticalDensity(double opticalDensity) {
    return std::clamp(std::log(opticalDensity / kLightest) / std::log(kShadeFactor), 0.0, 1.0);
}

} // namespace trichion::optics

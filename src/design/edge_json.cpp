#include "edge_json.h"

namespace trichion::design {

using base::JsonNode;

EdgeCharacter edgeFrom(const JsonNode& node) {
    return EdgeCharacter{
        node.at("feather_mm").number(0.0, 25.0),        node.at("gradient").number(0.2, 2.5),
        node.at("micro_amplitude_mm").number(0.0, 4.0), node.at("micro_wavelength_mm").number(2.0, 15.0),
        node.at("macro_amplitude_mm").number(0.0, 8.0), node.at("macro_wavelength_mm").number(15.0, 80.0),
        node.at("stray_reach_mm").number(0.0, 8.0),     node.at("stray_share").number(0.0, 0.3),
        node.at("edge_dot_size").number(0.5, 1.0)};
}

} // namespace trichion::design

#include "edge_json.h"

#include "value_ranges.h"

namespace trichion::design {

using base::JsonNode;

namespace {

double numberAt(const JsonNode& node, std::string_view key, Range range) {
    return node.at(key).number(range.low, range.high);
}

// A value that older files do not have.
double numberOr(const JsonNode& node, std::string_view key, Range range, double absent) {
    const std::optional<JsonNode> found = node.find(key);
    return found ? found->number(range.low, range.high) : absent;
}

} // namespace

EdgeCharacter edgeFrom(const JsonNode& node) {
    return EdgeCharacter{numberAt(node, "feather_mm", kFeather_mm),
                         numberAt(node, "gradient", kGradient),
                         numberAt(node, "micro_amplitude_mm", kMicroAmplitude_mm),
                         numberAt(node, "micro_wavelength_mm", kMicroWavelength_mm),
                         numberAt(node, "macro_amplitude_mm", kMacroAmplitude_mm),
                         numberAt(node, "macro_wavelength_mm", kMacroWavelength_mm),
                         numberAt(node, "stray_reach_mm", kStrayReach_mm),
                         numberAt(node, "stray_share", kStrayShare),
                         numberAt(node, "edge_dot_size", kEdgeDot),
                         numberOr(node, "edge_dot_strength", kEdgeDot, 1.0),
                         numberOr(node, "row_irregularity", kShare, 0.0),
                         numberOr(node, "temple_softness", kTempleSoftness, 1.0)};
}

} // namespace trichion::design

#pragma once
/// \file
/// The figures of resources/catalogue/light.json.

#include <array>

namespace trichion::render {

struct LightConstants {
    std::array<double, 3> tanDensity{};
    double softness = 0.7;
    double shadeReach_mm = 14.0;
    double overheadUp = 1.25;
    double overheadAway = 0.5;
    double gloss = 0.16;
    double glossSharpness = 18.0;
    double greyBrightness = 0.55;
};

/// Read once. Errors: ResourceMissing, those of JsonNode.
[[nodiscard]] const LightConstants& lightConstants();

} // namespace trichion::render

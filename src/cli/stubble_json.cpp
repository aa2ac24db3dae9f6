#include "stubble_json.h"
#include "rounded.h"

#include <nlohmann/json.hpp>

namespace trichion::cli {

namespace {

const char* nameOf(render::StubbleSight sight) {
    switch (sight) {
    case render::StubbleSight::Measured:
        return "measured";
    case render::StubbleSight::TooSmall:
        return "too-small";
    case render::StubbleSight::NotSeen:
        break;
    }
    return "not-seen";
}

} // namespace

std::string stubbleToJson(const render::StubbleReading& reading) {
    nlohmann::ordered_json node = {{"sight", nameOf(reading.sight)},
                                   {"px_per_mm", rounded(reading.pxPerMm, 100.0)}};
    if (reading.sight != render::StubbleSight::Measured)
        return node.dump();
    const render::OwnStubble& own = reading.stubble;
    node["hairs_per_cm2"] = rounded(own.hairs_perCm2, 1.0);
    node["length_mm"] = rounded(own.length_mm, 100.0);
    node["darkness_mm2"] = {rounded(own.darkness_mm2[0], 1000.0), rounded(own.darkness_mm2[1], 1000.0),
                            rounded(own.darkness_mm2[2], 1000.0)};
    node["turn_deg"] = rounded(own.turn_deg, 1.0);
    node["measured_area_cm2"] = rounded(own.area_cm2, 10.0);
    return node.dump();
}

} // namespace trichion::cli

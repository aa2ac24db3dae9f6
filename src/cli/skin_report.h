#pragma once
/// \file
/// What is said about the colours of a photo (S.json, docs/design-format.md).

#include "trichion/imaging/skin_colour.h"
#include "trichion/optics/recommendation.h"
#include "trichion/render/own_stubble.h"

#include <optional>
#include <string>

namespace trichion::cli {

struct SkinReport {
    imaging::ColourCorrection correction;
    bool isCorrected = false;
    std::optional<imaging::SkinColour> skin;
    std::optional<optics::Recommendation> shade;
    render::StubbleReading stubble;
    base::Findings findings;
};

[[nodiscard]] std::string skinReportToJson(const SkinReport& report);

} // namespace trichion::cli

#pragma once
/// \file
/// What the command line says about the client's own hair.

#include "photo_view.h"
#include "trichion/design/client_hair.h"
#include "trichion/render/preview.h"

#include <CLI/CLI.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace trichion::cli {

struct HairOptions {
    std::optional<double> shave_mm;
    std::string stubble; ///< hairs per cm2, or "photo"
    std::string mask;
    std::string saveMask;
};

void addHairOptions(CLI::App& command, HairOptions& options);
/// What a design's file says of the client's hair; nothing known without a file. Errors: those of
/// design::documentFromJson.
[[nodiscard]] design::ClientHair clientHairOf(const std::string& designPath);
/// As the options say, else as the design's file does. Errors: ValueOutOfRange, UsageConflict.
void setHair(render::Look& look, const HairOptions& options, const design::ClientHair& known);
/// The client's stubble as the photo shows it, if options or design draw any; that it cannot be measured
/// is added to the findings. Sets the density that was asked for as "photo".
[[nodiscard]] std::optional<render::StubbleReading>
ownStubble(const render::PreparedPhoto& photo, const design::Design& design, const HairOptions& options,
           const design::ClientHair& known, render::Look& look, base::Findings& findings);
/// The hair that was given as a mask, or what is seen with what was painted over it; findings are added to
/// those of the photo.
[[nodiscard]] std::optional<base::FloatMap> hairIn(RegisteredPhoto& registered, const HairOptions& options,
                                                   const design::ClientHair& known);
/// A mask as a PNG: white where hair is.
[[nodiscard]] std::vector<std::uint8_t> hairMaskPng(const base::FloatMap& mask);

} // namespace trichion::cli

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
    std::optional<double> stubble_perCm2;
    std::string mask;
    std::string saveMask;
};

void addHairOptions(CLI::App& command, HairOptions& options);
/// What a design's file says of the client's hair; nothing known without a file. Errors: those of
/// design::documentFromJson.
[[nodiscard]] design::ClientHair clientHairOf(const std::string& designPath);
/// As the options say, else as the design's file does. Error: ValueOutOfRange.
void setHair(render::Look& look, const HairOptions& options, const design::ClientHair& known);
/// The hair that was given as a mask, or what is seen with what was painted over it; findings are added to
/// those of the photo.
[[nodiscard]] std::optional<base::FloatMap> hairIn(RegisteredPhoto& registered, const HairOptions& options,
                                                   const design::ClientHair& known);
/// A mask as a PNG: white where hair is.
[[nodiscard]] std::vector<std::uint8_t> hairMaskPng(const base::FloatMap& mask);

} // namespace trichion::cli

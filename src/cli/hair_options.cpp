#include "hair_options.h"

#include "photo/decode.h"
#include "photo/encode.h"
#include "trichion/base/error.h"
#include "trichion/base/file.h"
#include "trichion/design/design_document.h"
#include "trichion/imaging/hair.h"
#include "trichion/render/hair_strokes.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string_view>

namespace trichion::cli {

namespace {

constexpr std::size_t kLargestDesign_bytes = 16U << 20;
constexpr std::string_view kAsInPhoto = "photo";

/// Whether the photo says how dense the stubble is.
bool isAsInPhoto(const HairOptions& options, const design::ClientHair& known) {
    return options.stubble.empty() ? known.stubbleSource == design::StubbleSource::Photo
                                   : options.stubble == kAsInPhoto;
}

} // namespace

void addHairOptions(CLI::App& command, HairOptions& options) {
    command.add_option(
        "--shave", options.shave_mm,
        "Show the hair that is left cut to this length in mm (0..3; default: as the design says)");
    command.add_option("--stubble", options.stubble,
                       "Show the client's own stubble among the dots: hairs per cm2 (0..200), or photo: as "
                       "measured in it (default: as the design says)");
    command.add_option(
        "--hair-mask", options.mask,
        "Where hair is, as a picture of the photo's proportions, white on hair (default: looked for)");
    command.add_option("--save-hair-mask", options.saveMask, "Write where hair covers the skin (.png)");
}

design::ClientHair clientHairOf(const std::string& designPath) {
    if (designPath.empty())
        return {};
    const std::vector<std::uint8_t> bytes = base::readFile(designPath, kLargestDesign_bytes);
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    return design::documentFromJson(text, designPath).hair;
}

void setHair(render::Look& look, const HairOptions& options, const design::ClientHair& known) {
    if (options.shave_mm)
        requireRange("--shave", *options.shave_mm, 0.0, render::kLongestShave_mm);
    look.shave_mm = options.shave_mm ? options.shave_mm : known.shave_mm;
    look.stubble_perCm2 = isAsInPhoto(options, known) ? 0.0 : known.stubble_perCm2;
    if (options.stubble.empty() || options.stubble == kAsInPhoto)
        return;
    double hairs_perCm2 = 0.0;
    const char* const end = options.stubble.data() + options.stubble.size();
    const auto read = std::from_chars(options.stubble.data(), end, hairs_perCm2);
    if (read.ec != std::errc() || read.ptr != end)
        throw base::Error(base::ErrorCode::UsageConflict,
                          {{"reason", "--stubble must be hairs per cm2 or photo."}});
    requireRange("--stubble", hairs_perCm2, 0.0, render::kDensestStubble_perCm2);
    look.stubble_perCm2 = hairs_perCm2;
}

std::optional<render::StubbleReading> ownStubble(const render::PreparedPhoto& photo,
                                                 const design::Design& design, const HairOptions& options,
                                                 const design::ClientHair& known, render::Look& look,
                                                 base::Findings& findings) {
    const bool asInPhoto = isAsInPhoto(options, known);
    if (!asInPhoto && !look.shave_mm && !(look.stubble_perCm2 > 0.0))
        return std::nullopt;
    const render::StubbleReading reading = render::ownStubbleIn(photo, design);
    if (asInPhoto)
        look.stubble_perCm2 = render::stubbleAsIn(reading);
    if (asInPhoto && reading.sight != render::StubbleSight::Measured)
        findings.push_back(render::findingOf(reading));
    return reading;
}

std::optional<base::FloatMap> hairIn(RegisteredPhoto& registered, const HairOptions& options,
                                     const design::ClientHair& known) {
    if (options.mask.empty()) {
        imaging::HairSight sight = imaging::seeHair(*registered.pixels, registered.view);
        registered.findings.insert(registered.findings.end(), sight.findings.begin(), sight.findings.end());
        return render::withHairStrokes(std::move(sight.probability), registered.view, known.strokes);
    }
    const photo::Photo given = photo::decodePhoto(options.mask, {});
    base::FloatMap map(given.pixels.width(), given.pixels.height());
    for (int y = 0; y < map.height(); ++y)
        for (int x = 0; x < map.width(); ++x)
            *map.pixel(x, y) = static_cast<float>(given.pixels.pixel(x, y)[1]) / 255.0F;
    return map;
}

std::vector<std::uint8_t> hairMaskPng(const base::FloatMap& mask) {
    base::Picture picture(mask.width(), mask.height());
    for (int y = 0; y < mask.height(); ++y)
        for (int x = 0; x < mask.width(); ++x) {
            std::uint8_t* pixel = picture.pixel(x, y);
            std::fill_n(pixel, 3, static_cast<std::uint8_t>(std::lround(255.0F * *mask.pixel(x, y))));
            pixel[3] = 255;
        }
    return photo::encodePng(picture, {"Hair", ""});
}

} // namespace trichion::cli

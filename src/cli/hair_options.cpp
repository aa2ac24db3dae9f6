#include "hair_options.h"

#include "photo/decode.h"
#include "photo/encode.h"
#include "trichion/base/error.h"
#include "trichion/imaging/hair.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string_view>

namespace trichion::cli {

namespace {

constexpr std::string_view kAsInPhoto = "photo";
constexpr double kUsualStubble_perCm2 = 80.0; // with the dots 170 marks (looks)

/// Hairs among the dots; none where none are seen.
double hairsAsIn(const render::StubbleReading& reading) {
    switch (reading.sight) {
    case render::StubbleSight::Measured:
        return std::min(reading.stubble.hairs_perCm2, render::kDensestStubble_perCm2);
    case render::StubbleSight::TooSmall:
        return kUsualStubble_perCm2;
    case render::StubbleSight::NotSeen:
        break;
    }
    return 0.0;
}

} // namespace

void addHairOptions(CLI::App& command, HairOptions& options) {
    command.add_option("--shave", options.shave_mm,
                       "Show the hair that is left cut to this length in mm (0..3)");
    command.add_option("--stubble", options.stubble,
                       "Show the client's own stubble among the dots: hairs per cm2 (0..200), or photo: as "
                       "measured in it");
    command.add_option(
        "--hair-mask", options.mask,
        "Where hair is, as a picture of the photo's proportions, white on hair (default: looked for)");
    command.add_option("--save-hair-mask", options.saveMask, "Write where hair covers the skin (.png)");
}

void setHair(render::Look& look, const HairOptions& options) {
    if (options.shave_mm)
        requireRange("--shave", *options.shave_mm, 0.0, render::kLongestShave_mm);
    look.shave_mm = options.shave_mm;
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
                                                 render::Look& look, base::Findings& findings) {
    const bool isAsInPhoto = options.stubble == kAsInPhoto;
    if (!isAsInPhoto && !look.shave_mm && !(look.stubble_perCm2 > 0.0))
        return std::nullopt;
    const render::StubbleReading reading = render::ownStubbleIn(photo, design);
    if (isAsInPhoto)
        look.stubble_perCm2 = hairsAsIn(reading);
    if (isAsInPhoto && reading.sight == render::StubbleSight::TooSmall)
        findings.push_back(render::findingOf(reading));
    return reading;
}

std::optional<base::FloatMap> hairIn(RegisteredPhoto& registered, const HairOptions& options) {
    if (options.mask.empty()) {
        imaging::HairSight sight = imaging::seeHair(*registered.pixels, registered.view);
        registered.findings.insert(registered.findings.end(), sight.findings.begin(), sight.findings.end());
        return std::move(sight.probability);
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

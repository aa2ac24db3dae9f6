#include "test_patch.h"

#include "photo/decode.h"
#include "trichion/base/file.h"
#include "trichion/base/json.h"
#include "trichion/imaging/colour_correction.h"

#include <filesystem>

namespace trichion::cli {

namespace {

constexpr double kLargest_px = 1e6;

base::ImagePoint pixelIn(const base::JsonNode& node) {
    const std::vector<base::JsonNode> both = node.elements(2);
    return base::ImagePoint({both[0].number(0.0, kLargest_px), both[1].number(0.0, kLargest_px)});
}

imaging::ColourCorrection correctionIn(const base::JsonNode& document, const base::Picture& picture,
                                       double radius_px) {
    const std::string light = document.find("light") ? document.at("light").text() : "white";
    if (light == "chart")
        return imaging::chartFrom(picture, document.at("photo").text());
    if (light != "white")
        document.at("light").reject("one of white, chart");
    const auto white = document.find("white_px");
    return white ? imaging::whiteFrom(picture, pixelIn(*white), radius_px) : imaging::ColourCorrection{};
}

optics::Technique techniqueIn(const base::JsonNode& document) {
    optics::Technique technique = optics::usualTechnique();
    if (const auto needle = document.find("needle"))
        technique.needle = optics::needleFrom(needle->text());
    if (const auto depth = document.find("depth_mm"))
        technique.depth_mm = depth->number(0.3, 2.0);
    return technique;
}

} // namespace

calibration::TestPatch testPatchFrom(const std::string& path) {
    const base::JsonNode document = base::JsonNode::load(path);
    document.requireFormat("trichion-test-patch", 1);
    const std::filesystem::path named = document.at("photo").text();
    const std::filesystem::path file =
        named.is_absolute() ? named : std::filesystem::path(path).parent_path() / named;
    const photo::Photo photo = photo::decodePhoto(file, {});
    const double radius_px = document.at("radius_px").number(2.0, 500.0);
    const imaging::ColourCorrection correction = correctionIn(document, photo.pixels, radius_px);
    const auto colourAt = [&](const base::JsonNode& node) {
        return correction(imaging::patchColour(photo.pixels, pixelIn(node), radius_px));
    };
    calibration::TestPatch patch;
    patch.bare = colourAt(document.at("bare_px"));
    patch.dots_per_cm2 = document.at("dots_per_cm2").number(10.0, 400.0);
    patch.technique = techniqueIn(document);
    if (const auto age = document.find("age"))
        patch.age = optics::ageFrom(age->text());
    const std::vector<base::JsonNode> fields = document.at("fields").elements();
    patch.fields.reserve(fields.size());
    for (const base::JsonNode& field : fields)
        patch.fields.push_back({field.at("water").number(0.0, 30.0), colourAt(field.at("at_px"))});
    return patch;
}

} // namespace trichion::cli

#include "trichion/optics/clinic_profile.h"

#include "trichion/base/file.h"

#include <nlohmann/json.hpp>

namespace trichion::optics {

namespace {

constexpr int kVersion = 1;
constexpr std::size_t kLargest_bytes = 1U << 20;

} // namespace

std::string clinicProfileToJson(const ClinicProfile& profile) {
    const Calibration& c = profile.calibration;
    nlohmann::ordered_json document;
    document["format"] = "trichion-clinic-profile";
    document["version"] = kVersion;
    document["strength"] = c.strength;
    document["hue"] = {c.hue[0], c.hue[1], c.hue[2]};
    document["sharpness"] = c.sharpness;
    document["core_hue_power"] = c.coreHuePower;
    document["fade"] = c.fade;
    document["pairs"] = profile.pairs;
    document["error_ciede2000"] = profile.error;
    document["leave_one_out_ciede2000"] = profile.leaveOneOutError;
    document["shipped_ciede2000"] = profile.shippedError;
    document["fade_sigma_ln"] = profile.fadeSigma;
    return document.dump(2) + "\n";
}

ClinicProfile clinicProfileFromJson(std::string_view text, const std::string& name) {
    const base::JsonNode document = base::JsonNode::parse(text, name);
    document.requireFormat("trichion-clinic-profile", kVersion);
    ClinicProfile profile;
    Calibration& c = profile.calibration;
    c.strength = document.at("strength").number(0.1, 10.0);
    const std::vector<base::JsonNode> hue = document.at("hue").elements(3);
    for (std::size_t i = 0; i < 3; ++i)
        c.hue[i] = hue[i].number(0.01, 5.0);
    c.sharpness = document.at("sharpness").number(0.0, 1.0);
    c.coreHuePower = document.at("core_hue_power").number(0.0, 3.0);
    c.fade = document.at("fade").number(0.1, 10.0);
    profile.pairs = static_cast<int>(document.at("pairs").integer(0, 100'000));
    profile.error = document.at("error_ciede2000").number(0.0, 200.0);
    profile.leaveOneOutError = document.at("leave_one_out_ciede2000").number(0.0, 200.0);
    profile.shippedError = document.at("shipped_ciede2000").number(0.0, 200.0);
    profile.fadeSigma = document.at("fade_sigma_ln").number(0.0, 20.0);
    return profile;
}

ClinicProfile readClinicProfile(const std::filesystem::path& path) {
    const std::vector<std::uint8_t> bytes = base::readFile(path, kLargest_bytes);
    return clinicProfileFromJson(std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()),
                                 base::utf8(path));
}

} // namespace trichion::optics

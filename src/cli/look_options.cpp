#include "look_options.h"

#include "trichion/base/error.h"
#include "trichion/design/failures.h"
#include "trichion/optics/clinic_profile.h"

namespace trichion::cli {

namespace {

std::string failureNames() {
    std::string names;
    for (const design::Failure& failure : design::failureCatalogue())
        names += (names.empty() ? "" : ", ") + failure.id;
    return names;
}

[[noreturn]] void refuse(const std::string& option, const std::string& words) {
    throw base::Error(base::ErrorCode::UsageConflict, {{"reason", option + " must be " + words + "."}});
}

optics::SunExposure sunFrom(const std::string& word) {
    if (word == "low")
        return optics::SunExposure::Low;
    if (word == "usual")
        return optics::SunExposure::Usual;
    if (word == "high")
        return optics::SunExposure::High;
    refuse("--sun", "low, usual or high");
}

optics::SkinKind skinFrom(const std::string& word) {
    if (word == "dry")
        return optics::SkinKind::Dry;
    if (word == "normal")
        return optics::SkinKind::Normal;
    if (word == "oily")
        return optics::SkinKind::Oily;
    refuse("--skin-kind", "dry, normal or oily");
}

optics::Age ageOf(const LookOptions& options) {
    if (!options.age.empty())
        return optics::ageFrom(options.age);
    return options.failure.empty() ? optics::kHealed : design::failureOf(options.failure).age;
}

} // namespace

void addTimeOptions(CLI::App& command, LookOptions& options) {
    command.add_option("--session", options.session, "Show sessions 1..N (default: all)");
    command.add_option("--age", options.age,
                       "fresh, healed, or Nd, Nm, Ny after the last session shown (default healed)");
    command.add_option("--sun", options.sun, "low, usual, high: how long dots last (an estimate)");
    command.add_option("--skin-kind", options.skin, "dry, normal, oily: how dots fade and blur");
    command.add_option("--fitzpatrick", options.fitzpatrick, "Skin type 1..6, as the practitioner judges it");
    command.add_flag("--protection", options.protection, "The client uses sunscreen or a hat every day");
    command.add_flag("--smoker", options.smoker, "The client smokes");
    command.add_flag("--strong-immune", options.strongImmuneResponse, "The client's skin rejects pigment");
    command.add_flag("--scar", options.scar, "The dots lie in scars");
    command.add_flag("--larger-spread", options.largerSpread,
                     "Let dots grow 1.5 times in five years instead of 1.3 (both are estimates)");
}

void addSceneOptions(CLI::App& command, LookOptions& options) {
    command.add_option("--failure", options.failure,
                       "Show what can go wrong, marked so; the design stays: " + failureNames());
    command.add_option("--brightness", options.light.brightness_stops, "Brighter light in stops (-1.5..1.5)");
    command.add_option("--softness", options.light.softness, "Softer light (0..1)");
    command.add_option("--overhead", options.light.overhead, "A lamp above the head (0..1)");
    command.add_option("--shine", options.light.shine, "Shine of the scalp: 0 matte, 1 as it is, 2 shiny");
    command.add_option("--tan", options.body.tan, "A tan (0..1)");
    command.add_option("--grey-hair", options.body.greyHair,
                       "Share of the client's own hair that is grey (0..1)");
    command.add_option("--calibration", options.calibration,
                       "Profile of the clinic (see the calibrate command)");
}

render::Look lookOf(const LookOptions& options, const design::Design& design) {
    render::Look look;
    look.session = sessionOf(options.session, design);
    look.failure = options.failure;
    look.age = ageOf(options);
    optics::Wear& wear = look.conditions.wear;
    wear.sun = sunFrom(options.sun);
    wear.skin = skinFrom(options.skin);
    wear.fitzpatrick = options.fitzpatrick;
    wear.usesProtection = options.protection;
    wear.smokes = options.smoker;
    wear.hasStrongImmuneResponse = options.strongImmuneResponse;
    wear.isScar = options.scar;
    wear.usesLargerSpread = options.largerSpread;
    if (!options.calibration.empty())
        look.conditions.calibration = optics::readClinicProfile(options.calibration).calibration;
    look.light = options.light;
    look.body = options.body;
    render::requireSound(look);
    return look;
}

} // namespace trichion::cli

#include "studio/services/patch_reading.h"

#include "trichion/imaging/colour_correction.h"
#include "trichion/optics/recommendation.h"

#include <algorithm>
#include <cmath>

namespace trichion::studio {

namespace {

calibration::TestPatch patchFrom(const base::Picture& photo, const PatchPlaces& places,
                                 const optics::Conditions& conditions) {
    const imaging::ColourCorrection correction =
        places.white ? imaging::whiteFrom(photo, *places.white, places.radius_px)
                     : imaging::ColourCorrection{};
    calibration::TestPatch patch;
    patch.bare = correction(imaging::patchColour(photo, *places.bare, places.radius_px));
    patch.dots_per_cm2 = places.dots_per_cm2;
    patch.technique = places.technique;
    patch.age = places.age;
    patch.conditions = conditions;
    const std::size_t count = std::min(places.fields.size(), places.waters.size());
    patch.fields.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        patch.fields.push_back(
            {places.waters[i], correction(imaging::patchColour(photo, places.fields[i], places.radius_px))});
    return patch;
}

base::LinearRgb predicted(const calibration::TestPatch& patch, double water,
                          const optics::Calibration& calibration) {
    optics::Technique technique = patch.technique;
    technique.dilution = water;
    optics::Conditions conditions = patch.conditions;
    conditions.calibration = calibration;
    return optics::fieldColour(patch.bare, optics::depositOf(technique), patch.dots_per_cm2, patch.age,
                               conditions);
}

/// Jackknife of ln darkness.
double darknessErrorOf(const calibration::TestPatch& patch) {
    const std::size_t count = patch.fields.size();
    if (count < 2)
        return 0.0;
    std::vector<double> logs;
    logs.reserve(count);
    double mean = 0.0;
    for (std::size_t i = 0; i < count; ++i) {
        calibration::TestPatch others = patch;
        others.fields.erase(others.fields.begin() + static_cast<std::ptrdiff_t>(i));
        logs.push_back(std::log(calibration::fitPatch(others).darkness));
        mean += logs.back() / static_cast<double>(count);
    }
    double squares = 0.0;
    for (const double value : logs)
        squares += (value - mean) * (value - mean);
    const double n = static_cast<double>(count);
    return std::sqrt((n - 1.0) / n * squares);
}

} // namespace

std::optional<PatchReading> readPatch(const base::Picture& photo, const PatchPlaces& places,
                                      const optics::Conditions& conditions) {
    if (!places.bare || places.fields.empty() || places.waters.empty())
        return std::nullopt;
    const calibration::TestPatch patch = patchFrom(photo, places, conditions);
    PatchReading reading;
    reading.fit = calibration::fitPatch(patch);
    reading.darknessError = darknessErrorOf(patch);
    reading.fields.reserve(patch.fields.size());
    for (const calibration::PatchField& field : patch.fields) {
        ReadField read{field.water, field.colour, {}, {}, 0.0, {}};
        read.predicted = predicted(patch, field.water, conditions.calibration);
        read.calibrated = predicted(patch, field.water, reading.fit.calibration);
        read.difference =
            base::differenceCiede2000(base::labFromLinear(read.seen), base::labFromLinear(read.calibrated));
        read.take = calibration::waterForClient(field.water, patch, reading.fit);
        reading.fields.push_back(read);
    }
    return reading;
}

optics::ClinicProfile profileOf(const PatchReading& reading) {
    optics::ClinicProfile profile;
    profile.calibration = reading.fit.calibration;
    profile.error = reading.fit.error;
    profile.leaveOneOutError = reading.fit.leaveOneOutError;
    profile.shippedError = reading.fit.predictedError;
    return profile;
}

} // namespace trichion::studio

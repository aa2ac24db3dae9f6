#include "trichion/imaging/skin_colour.h"

#include "imaging/skin_patches.h"

#include <algorithm>
#include <cmath>

namespace trichion::imaging {

namespace {

constexpr double kSmoothest = 0.16; // ln; bald skin has 0.09 (appearance figures 1.4), stubble above 0.2
constexpr double kMostBurntOut = 0.02;
constexpr double kDarkest_L = 12.0;
constexpr std::size_t kPatchesTaken = 3;

/// Hue and strength of colour that skin of any tone has, roughly, under white light.
bool looksLikeSkin(const base::Lab& lab) {
    const double chroma = std::hypot(lab.a, lab.b);
    const double hue_deg = std::atan2(lab.b, lab.a) / base::kDegreesToRadians;
    return lab.L > kDarkest_L && chroma > 4.0 && chroma < 50.0 && hue_deg > 5.0 && hue_deg < 95.0;
}

struct CleanPatch {
    const Patch* patch = nullptr;
    base::LinearRgb colour{};
    base::Lab lab;
};

/// Clean patches, the smoothest first, those of the forehead before all others.
std::vector<CleanPatch> cleanPatches(const std::vector<Patch>& patches, const ColourCorrection& correction) {
    std::vector<CleanPatch> clean;
    clean.reserve(patches.size());
    for (const Patch& patch : patches) {
        const base::LinearRgb colour = correction(patch.colour);
        const base::Lab lab = base::labFromLinear(colour);
        if (patch.roughness < kSmoothest && patch.burntOut <= kMostBurntOut && looksLikeSkin(lab))
            clean.push_back({&patch, colour, lab});
    }
    std::stable_sort(clean.begin(), clean.end(), [](const CleanPatch& a, const CleanPatch& b) {
        if (a.patch->onForehead != b.patch->onForehead)
            return a.patch->onForehead;
        return a.patch->roughness < b.patch->roughness;
    });
    return clean;
}

/// Half-shaded patches say less about the skin than those in full light: of the cleanest, the brighter half.
std::vector<CleanPatch> chosenOf(std::vector<CleanPatch> clean) {
    const bool forehead = clean.front().patch->onForehead;
    std::erase_if(clean, [&](const CleanPatch& c) { return c.patch->onForehead != forehead; });
    std::stable_sort(clean.begin(), clean.end(),
                     [](const CleanPatch& a, const CleanPatch& b) { return a.lab.L > b.lab.L; });
    const std::size_t middle = clean.size() / 3; // a third is brighter: shine, perhaps
    const std::size_t count = std::min(kPatchesTaken, clean.size());
    const std::size_t first = std::min(middle, clean.size() - count);
    return {clean.begin() + static_cast<std::ptrdiff_t>(first),
            clean.begin() + static_cast<std::ptrdiff_t>(first + count)};
}

double medianOf(std::vector<double> values) {
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2),
                     values.end());
    return values[values.size() / 2];
}

} // namespace

std::optional<SkinColour> skinColourIn(const base::Picture& picture, const head::View& view,
                                       const ColourCorrection& correction) {
    const std::vector<Patch> patches = patchesOn(picture, view);
    const std::vector<CleanPatch> clean = cleanPatches(patches, correction);
    if (clean.empty())
        return std::nullopt;
    const std::vector<CleanPatch> chosen = chosenOf(clean);
    SkinColour skin;
    std::array<std::vector<double>, 3> channels;
    for (const CleanPatch& candidate : chosen) {
        skin.places.push_back(candidate.patch->place);
        for (std::size_t c = 0; c < 3; ++c)
            channels[c].push_back(candidate.colour[c]);
    }
    for (std::size_t c = 0; c < 3; ++c)
        skin.colour[c] = medianOf(channels[c]);
    const base::Lab lab = base::labFromLinear(skin.colour);
    skin.tone = optics::skinToneOf({std::clamp(lab.L, 0.0, 100.0), lab.a, lab.b});
    std::vector<double> apart;
    apart.reserve(chosen.size());
    for (const CleanPatch& candidate : chosen)
        apart.push_back(base::differenceCiede2000(candidate.lab, lab));
    skin.spread = medianOf(apart);
    return skin;
}

} // namespace trichion::imaging

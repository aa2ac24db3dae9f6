#include "imaging/skin_patches.h"
#include "trichion/imaging/skin_colour.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <string>

namespace trichion::imaging {

using base::FindingCode;

namespace {

constexpr double kGrey_chroma = 2.0;   // of nearly all patches: no colour film, no camera is so neutral
constexpr double kMuchBurntOut = 0.10; // of the head that faces the camera
constexpr double kNoColour = 0.4;      // burnt out: what is left says nothing about colour
constexpr double kDark_L = 16.0;       // of the brighter half; the darkest skin in even light has 22
// Sharper by so much, in codes, over the borders of 8 x 8 blocks than inside, and so many times: quality 30
// has 1.4 and 29 on smooth skin, 85 has 0.5 and 3; photos of 640 px from the web at 75 have 1.3 and 3.
constexpr double kBlockStep = 1.2;
constexpr double kBlockRatio = 10.0;
constexpr double kFewest_share = 0.06; // of patches that are smooth skin

struct Overview {
    double burntOut = 0.0;
    double lightness = 0.0; ///< L* of the 70th percentile
    double chroma = 0.0;    ///< 90th percentile
    base::Lab middle;       ///< median by channel of L, a, b
    double bare = 0.0;      ///< share of smooth patches
};

double percentile(std::vector<double> values, double share) {
    const auto at = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + at, values.end());
    return values[static_cast<std::size_t>(at)];
}

Overview overviewOf(const std::vector<Patch>& patches, const ColourCorrection& correction) {
    Overview overview;
    std::vector<double> L;
    std::vector<double> a;
    std::vector<double> b;
    std::vector<double> chroma;
    for (std::vector<double>* list : {&L, &a, &b, &chroma})
        list->reserve(patches.size());
    for (const Patch& patch : patches) {
        const base::Lab lab = base::labFromLinear(correction(patch.colour));
        L.push_back(lab.L);
        a.push_back(lab.a);
        b.push_back(lab.b);
        chroma.push_back(std::hypot(lab.a, lab.b));
        overview.burntOut += patch.burntOut / static_cast<double>(patches.size());
        overview.bare += (patch.roughness < 0.2 ? 1.0 : 0.0) / static_cast<double>(patches.size());
    }
    overview.lightness = percentile(L, 0.7);
    overview.chroma = percentile(chroma, 0.9);
    overview.middle = {percentile(L, 0.5), percentile(a, 0.5), percentile(b, 0.5)};
    return overview;
}

/// Name of the cast if the skin's colour is none that skin has under white light.
std::string castOf(const base::Lab& skin) {
    const double hue_deg = std::atan2(skin.b, skin.a) / base::kDegreesToRadians;
    if (std::hypot(skin.a, skin.b) < 4.0)
        return skin.L > 30.0 ? "blue" : "";
    if (hue_deg < -20.0 && hue_deg > -150.0)
        return "blue";
    if (hue_deg < 10.0 && hue_deg >= -20.0)
        return "magenta";
    if (hue_deg > 95.0 || hue_deg <= -150.0)
        return "green";
    // Dark skin has less colour than light, and is redder than it is yellow (docs/method/colour.md).
    const double chroma = std::hypot(skin.a, skin.b);
    const double most = std::min(46.0, 10.0 + 0.65 * skin.L);
    const bool yellowThoughDark = skin.L < 45.0 && hue_deg > 66.0 && chroma > 20.0;
    if (chroma > most || yellowThoughDark)
        return hue_deg > 70.0 ? "yellow" : "orange";
    return "";
}

int grey(const base::Picture& picture, int x, int y) {
    const std::uint8_t* pixel = picture.pixel(x, y);
    return pixel[0] + 2 * pixel[1] + pixel[2];
}

/// Whether steps lie on the borders of blocks, along rows.
bool hasBlocks(const base::Picture& picture, const base::PixelRect& where) {
    double border = 0.0;
    double inside = 0.0;
    double borders = 0.0;
    double insides = 0.0;
    for (int y = std::max(2, where.y); y < std::min(where.bottom(), picture.height() - 2); y += 3)
        for (int x = std::max(2, where.x); x < std::min(where.right(), picture.width() - 2); ++x) {
            const int bend = std::abs(grey(picture, x - 1, y) - grey(picture, x, y)) * 2 -
                             std::abs(grey(picture, x - 2, y) - grey(picture, x - 1, y)) -
                             std::abs(grey(picture, x, y) - grey(picture, x + 1, y));
            if (x % 8 == 0) {
                border += std::max(0, bend);
                borders += 1.0;
            } else {
                inside += std::max(0, bend);
                insides += 1.0;
            }
        }
    if (borders < 1.0 || insides < 1.0)
        return false;
    const double across = border / borders;
    const double within = inside / insides;
    return (across - within) / 8.0 > kBlockStep && (across + 0.05) / (within + 0.05) > kBlockRatio;
}

base::PixelRect middleOfHead(const head::View& view) {
    const auto centre = view.project(base::HeadPoint(Eigen::Vector3d(0.0, 0.0, 0.0)));
    if (!centre)
        return {};
    const double pxPerMm = view.scaleAtCentre().value;
    return {static_cast<int>(centre->v.x() - 40.0 * pxPerMm),
            static_cast<int>(centre->v.y() - 40.0 * pxPerMm), static_cast<int>(80.0 * pxPerMm),
            static_cast<int>(60.0 * pxPerMm)};
}

} // namespace

base::Findings photoCosts(const base::Picture& picture, const head::View& view,
                          const ColourCorrection& correction) {
    base::Findings findings;
    const std::vector<Patch> patches = patchesOn(picture, view);
    if (patches.empty()) {
        findings.push_back({FindingCode::SkinNotVisible, {}});
        return findings;
    }
    const Overview overview = overviewOf(patches, correction);
    if (overview.burntOut > kMuchBurntOut)
        findings.push_back({FindingCode::ScalpOverexposed,
                            {{"given", std::to_string(std::lround(100.0 * overview.burntOut))}}});
    if (overview.lightness < kDark_L)
        findings.push_back({FindingCode::ScalpUnderexposed, {}});
    if (overview.chroma < kGrey_chroma)
        findings.push_back({FindingCode::PhotoMonochrome, {}});
    else if (const std::string colour = castOf(overview.middle);
             !colour.empty() && overview.burntOut < kNoColour)
        findings.push_back({FindingCode::ColourCast, {{"colour", colour}}});
    else if (overview.bare < kFewest_share || !skinColourIn(picture, view, correction))
        findings.push_back({FindingCode::SkinNotVisible, {}});
    if (hasBlocks(picture, middleOfHead(view)))
        findings.push_back({FindingCode::JpegHeavy, {}});
    return findings;
}

} // namespace trichion::imaging

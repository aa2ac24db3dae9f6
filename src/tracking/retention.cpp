#include "trichion/tracking/retention.h"

#include "tracking/comparison.h"
#include "tracking/compression_marks.h"
#include "tracking/dot_depth.h"
#include "trichion/base/parallel.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace trichion::tracking {

namespace {

// The band in which dots are compared: appearance figures 5.
constexpr double kBandFine_mm = 0.10;
constexpr double kBandCoarse_mm = 0.45;
// Two bands, an octave apart, from which the blur between the photos is read.
constexpr double kSharp_mm = 0.11;
constexpr double kSoft_mm = 0.22;
constexpr int kBlurRounds = 4;
constexpr double kMostBlur_mm = 0.4;
// Texture of untreated skin far coarser than grain and blur.
constexpr double kToneFine_mm = 0.5;
constexpr double kToneCoarse_mm = 1.5;
constexpr double kToneSure = 0.9; // correlation

constexpr double kFewestArea_cm2 = 1.0;
constexpr double kMethodSigma = 0.025;    // what is left was found within 0.05 (docs/method/tracking.md)
constexpr double kCompressedSigma = 0.05; // compression leaves too much by 0.04 to 0.11 (ibid.)

/// The luminance planes, one of them blurred until both are as sharp.
struct Matched {
    cv::Mat baseline;
    cv::Mat followUp;
    double blur_mm = 0.0;
};

double slopeIn(const Comparison& comparison, const Matched& planes, double fine_mm) {
    const double scale = comparison.frame.pxPerMm;
    const cv::Mat b = band(planes.baseline, fine_mm, 2.0 * fine_mm, scale);
    const cv::Mat f = band(planes.followUp, fine_mm, 2.0 * fine_mm, scale);
    // Of all zones together, however much each has left: both bands weigh them alike.
    return slopeOf(sumOf(momentsOf(comparison, b, f, SkinPart::Treated)),
                   sumOf(momentsOf(comparison, b, f, SkinPart::Bare)));
}

/// Sampled Gaussians narrower than a cell lose most of their variance; three taps keep it.
cv::Mat blurred(const cv::Mat& plane, double sigma_px) {
    constexpr double kWide_px = 1.2;
    constexpr double kMostByTaps = 0.3;
    if (sigma_px >= kWide_px) {
        cv::Mat result; // of its own: a copy of the plane would share its pixels
        cv::GaussianBlur(plane, result, cv::Size(), sigma_px, sigma_px);
        return result;
    }
    const int passes = static_cast<int>(std::ceil(sigma_px * sigma_px / kMostByTaps));
    cv::Mat result = plane;
    for (int i = 0; i < passes; ++i) {
        const double side = 0.5 * sigma_px * sigma_px / passes;
        const cv::Mat taps = (cv::Mat_<double>(1, 3) << side, 1.0 - 2.0 * side, side);
        cv::Mat next;
        cv::sepFilter2D(result, next, CV_32F, taps, taps);
        result = next;
    }
    return result;
}

Matched blurredBy(const Comparison& comparison, double variance_mm2) {
    const double sigma_px = std::sqrt(std::abs(variance_mm2)) * comparison.frame.pxPerMm;
    return {variance_mm2 > 0.0 ? blurred(comparison.baselineShade, sigma_px) : comparison.baselineShade,
            variance_mm2 < 0.0 ? blurred(comparison.followUpShade, sigma_px) : comparison.followUpShade,
            std::copysign(std::sqrt(std::abs(variance_mm2)), variance_mm2)};
}

/// A Gaussian blur of variance v takes exp(-w^2 v / 2) of a band; a difference of Gaussians (s, 2 s) is
/// centred at w^2 = 0.924 / s^2. Two bands give v without the strength of the dots.
Matched matched(const Comparison& comparison) {
    constexpr double kCentre = 0.924;
    constexpr double kPerVariance =
        0.5 * kCentre * (1.0 / (kSharp_mm * kSharp_mm) - 1.0 / (kSoft_mm * kSoft_mm));
    double variance_mm2 = 0.0;
    Matched planes = blurredBy(comparison, variance_mm2);
    for (int round = 0; round < kBlurRounds; ++round) {
        const double sharp = slopeIn(comparison, planes, kSharp_mm);
        const double soft = slopeIn(comparison, planes, kSoft_mm);
        if (sharp <= 0.0 || soft <= 0.0)
            break;
        constexpr double kMost_mm2 = kMostBlur_mm * kMostBlur_mm;
        variance_mm2 =
            std::clamp(variance_mm2 + std::log(soft / sharp) / kPerVariance, -kMost_mm2, kMost_mm2);
        planes = blurredBy(comparison, variance_mm2);
    }
    return planes;
}

/// Least and largest of the slopes along four directions: 1 where the blur is alike all round.
double evenness(const Comparison& comparison) {
    cv::Mat bx;
    cv::Mat by;
    cv::Mat fx;
    cv::Mat fy;
    const double sigma_px = kBandFine_mm * comparison.frame.pxPerMm;
    const cv::Mat b = blurred(comparison.baselineShade, sigma_px);
    const cv::Mat f = blurred(comparison.followUpShade, sigma_px);
    cv::Sobel(b, bx, CV_32F, 1, 0);
    cv::Sobel(b, by, CV_32F, 0, 1);
    cv::Sobel(f, fx, CV_32F, 1, 0);
    cv::Sobel(f, fy, CV_32F, 0, 1);
    double least = 1e9;
    double most = 0.0;
    for (const auto& [c, s] : {std::pair{1.0, 0.0}, {0.0, 1.0}, {0.7071, 0.7071}, {0.7071, -0.7071}}) {
        const Moments sum = sumOf(
            momentsOf(comparison, cv::Mat(c * bx + s * by), cv::Mat(c * fx + s * fy), SkinPart::Treated));
        const double slope = sum.bb > 0.0 ? sum.bf / sum.bb : 0.0;
        least = std::min(least, slope);
        most = std::max(most, slope);
    }
    return most > 0.0 ? least / most : 0.0;
}

/// Contrast of bare skin in the follow-up against the baseline; 0: cannot be told.
double toneOf(const Comparison& comparison) {
    const double scale = comparison.frame.pxPerMm;
    const cv::Mat b = band(comparison.baselineShade, kToneFine_mm, kToneCoarse_mm, scale);
    const cv::Mat f = band(comparison.followUpShade, kToneFine_mm, kToneCoarse_mm, scale);
    const Moments bare = sumOf(momentsOf(comparison, b, f, SkinPart::Bare));
    const double correlation = bare.bb > 0.0 && bare.ff > 0.0 ? bare.bf / std::sqrt(bare.bb * bare.ff) : 0.0;
    return correlation > kToneSure ? std::sqrt(bare.ff / bare.bb) : 0.0;
}

double areaOf(const Comparison& comparison, SkinPart part, int zone) {
    double area = 0.0;
    for (const SkinTile& tile : comparison.tiles)
        if (tile.part == part && (zone < 0 || tile.zone == zone))
            area += tile.area_cm2;
    return area;
}

std::optional<ColourDrift> driftOf(const Comparison& comparison, const base::LinearRgb& lamp, int zone) {
    const base::LinearRgb before = meanLight(comparison, comparison.baseline, SkinPart::Treated, zone);
    base::LinearRgb after = meanLight(comparison, comparison.followUp, SkinPart::Treated, zone);
    for (std::size_t c = 0; c < 3; ++c)
        after[c] /= lamp[c];
    ColourDrift drift{base::labFromLinear(before), base::labFromLinear(after), 0.0};
    drift.difference = base::differenceCiede2000(drift.baseline, drift.followUp);
    return drift;
}

void judgeLight(const Comparison& comparison, Retention& result) {
    constexpr double kColoured = 0.15; // natural logarithm of ratios between channels
    constexpr double kYellow = 0.30;
    constexpr double kRed = 0.10;
    constexpr double kRedOfWarmLight = 0.6; // of its yellow: lamps lie along the black body's line
    const base::LinearRgb before = meanLight(comparison, comparison.baseline, SkinPart::Bare);
    const base::LinearRgb after = meanLight(comparison, comparison.followUp, SkinPart::Bare);
    for (std::size_t c = 0; c < 3; ++c)
        result.lamp[c] = before[c] > 0.0 && after[c] > 0.0 ? after[c] / before[c] : 1.0;
    const double redGreen = std::log(result.lamp[0] / result.lamp[1]);
    const double greenBlue = std::log(result.lamp[1] / result.lamp[2]);
    if (greenBlue > kYellow)
        result.doubts.push_back(Doubt::YellowLight);
    if (redGreen - kRedOfWarmLight * greenBlue > kRed)
        result.doubts.push_back(Doubt::Redness);
    else if (greenBlue <= kYellow && std::abs(redGreen) + std::abs(greenBlue) > kColoured)
        result.doubts.push_back(Doubt::OtherLight);
}

void judgeSharpness(const Comparison& comparison, Retention& result) {
    constexpr double kSoft = 0.10; // mm
    constexpr double kUneven = 0.8;
    if (std::abs(result.blur_mm) > kSoft)
        result.doubts.push_back(Doubt::Blurred);
    if (evenness(comparison) < kUneven)
        result.doubts.push_back(Doubt::Smeared);
}

/// Share of confidence that a doubt leaves.
double remaining(Doubt doubt) {
    switch (doubt) {
    case Doubt::OtherLight:
        return 0.9;
    case Doubt::YellowLight:
        return 0.6;
    case Doubt::Redness:
        return 0.7;
    case Doubt::Covered:
        return 0.35;
    case Doubt::Blurred:
        return 0.6;
    case Doubt::Smeared:
        return 0.5;
    case Doubt::OtherRendering:
        return 0.6;
    case Doubt::BareNotSeen:
        return 0.6;
    case Doubt::Compressed:
        return 0.6;
    case Doubt::LaidBadly:
        return 0.5;
    case Doubt::LittleSkin:
        return 0.6;
    }
    return 1.0;
}

double confidenceOf(const Slope& slope, double area_cm2, const std::vector<Doubt>& doubts) {
    constexpr double kWide = 0.12; // sigma at which a figure says little
    double confidence = area_cm2 / (area_cm2 + 0.3) * std::exp(-slope.sigma * slope.sigma / (kWide * kWide)) *
                        std::sqrt(slope.agreement);
    for (const Doubt doubt : doubts)
        confidence *= remaining(doubt);
    return confidence;
}

/// Bands of the planes in which dots are compared.
struct Bands {
    cv::Mat b;
    cv::Mat f;
    Moments bare;
    double depth = 0.0; ///< of the baseline's dots
};

Bands bandsOf(const Comparison& comparison, const Matched& planes) {
    const double scale = comparison.frame.pxPerMm;
    Bands bands{band(planes.baseline, kBandFine_mm, kBandCoarse_mm, scale),
                band(planes.followUp, kBandFine_mm, kBandCoarse_mm, scale),
                {},
                dotDepth(comparison.baselineShade, comparison.baselineLevel, comparison.treated, scale)};
    bands.bare = sumOf(momentsOf(comparison, bands.b, bands.f, SkinPart::Bare));
    return bands;
}

void judgeCover(const Bands& bands, const std::vector<Moments>& treated, Retention& result) {
    constexpr double kStrange = 3.0; // energy of untreated skin over the baseline's
    constexpr double kExplained = 0.5;
    const bool isStrange = bands.bare.count > 0.0 && bands.bare.ff > kStrange * bands.bare.bb;
    if (isStrange || slopeOf(treated, bands.bare).agreement < kExplained)
        result.doubts.push_back(Doubt::Covered);
}

ZoneRetention zoneOf(const Comparison& comparison, const Bands& bands, const Retention& soFar, int zone) {
    ZoneRetention measured;
    measured.zone = static_cast<head::Zone>(zone);
    measured.area_cm2 = areaOf(comparison, SkinPart::Treated, zone);
    const Slope slope = slopeOf(momentsOf(comparison, bands.b, bands.f, SkinPart::Treated, zone), bands.bare);
    measured.sigma = std::hypot(slope.sigma / soFar.toneRatio, kMethodSigma);
    if (std::find(soFar.doubts.begin(), soFar.doubts.end(), Doubt::Compressed) != soFar.doubts.end())
        measured.sigma = std::hypot(measured.sigma, kCompressedSigma);
    measured.confidence = confidenceOf(slope, measured.area_cm2, soFar.doubts);
    if (measured.confidence >= kLeastConfidence && measured.area_cm2 >= kFewestArea_cm2)
        measured.left = densityLeft(slope.value / soFar.toneRatio, bands.depth);
    if (soFar.bare_cm2 >= kFewestArea_cm2)
        measured.drift = driftOf(comparison, soFar.lamp, zone);
    return measured;
}

/// Places of zones that have a number, each with its neighbours.
std::vector<PlaceLeft> placesOf(const Comparison& comparison, const Bands& bands, const Retention& soFar) {
    constexpr double kNeighbours = 1.6; // tiles
    std::vector<PlaceLeft> places;
    const auto hasNumber = [&](int zone) {
        return std::any_of(soFar.zones.begin(), soFar.zones.end(), [&](const ZoneRetention& measured) {
            return static_cast<int>(measured.zone) == zone && measured.left;
        });
    };
    std::vector<Moments> own;
    own.reserve(comparison.tiles.size());
    for (const SkinTile& tile : comparison.tiles)
        own.push_back(momentsIn(bands.b, bands.f, tile.cells));
    for (const SkinTile& tile : comparison.tiles) {
        if (tile.part != SkinPart::Treated || (tile.zone != kBetweenZones && !hasNumber(tile.zone)))
            continue;
        Moments sum;
        const int reach = static_cast<int>(kNeighbours * tile.cells.width);
        for (std::size_t i = 0; i < own.size(); ++i) {
            const SkinTile& other = comparison.tiles[i];
            if (other.part == SkinPart::Treated && std::abs(other.cells.x - tile.cells.x) < reach &&
                std::abs(other.cells.y - tile.cells.y) < reach)
                sum += own[i];
        }
        const base::ImagePoint low = comparison.frame.pixelOf({tile.cells.x, tile.cells.y});
        const base::ImagePoint high = comparison.frame.pixelOf({tile.cells.br().x, tile.cells.br().y});
        const Eigen::Vector2i corner = low.v.cast<int>();
        const Eigen::Vector2i size = high.v.cast<int>() - corner;
        places.push_back({{corner.x(), corner.y(), size.x(), size.y()},
                          densityLeft(slopeOf(sum, bands.bare) / soFar.toneRatio, bands.depth)});
    }
    return places;
}

/// Zones weighed by their areas.
ZoneRetention wholeOf(const std::vector<ZoneRetention>& zones) {
    ZoneRetention whole;
    double known_cm2 = 0.0;
    double left = 0.0;
    double variance = 0.0;
    for (const ZoneRetention& zone : zones) {
        whole.area_cm2 += zone.area_cm2;
        whole.confidence += zone.area_cm2 * zone.confidence;
        if (!zone.left)
            continue;
        known_cm2 += zone.area_cm2;
        left += zone.area_cm2 * *zone.left;
        variance += zone.area_cm2 * zone.area_cm2 * zone.sigma * zone.sigma;
    }
    if (whole.area_cm2 > 0.0)
        whole.confidence /= whole.area_cm2;
    if (known_cm2 > 0.5 * whole.area_cm2) {
        whole.left = left / known_cm2;
        whole.sigma = std::sqrt(variance) / known_cm2;
    }
    return whole;
}

void judge(const Comparison& comparison, const Registration& registration, Retention& result) {
    constexpr double kLaidBadly_mm = 0.3;
    constexpr double kLittle_cm2 = 3.0;
    constexpr double kToneOff = 0.12;
    if (registration.isByHand || registration.error.p90.value > kLaidBadly_mm)
        result.doubts.push_back(Doubt::LaidBadly);
    if (areaOf(comparison, SkinPart::Treated, -1) < kLittle_cm2)
        result.doubts.push_back(Doubt::LittleSkin);
    result.bare_cm2 = areaOf(comparison, SkinPart::Bare, -1);
    if (result.bare_cm2 < kFewestArea_cm2) {
        result.doubts.push_back(Doubt::BareNotSeen);
        return;
    }
    judgeLight(comparison, result);
    const double tone = toneOf(comparison);
    if (tone > 0.0)
        result.toneRatio = tone;
    if (std::abs(std::log(result.toneRatio)) > kToneOff)
        result.doubts.push_back(Doubt::OtherRendering);
}

} // namespace

Retention measureRetention(const TrackedPhoto& baseline, const TrackedPhoto& followUp,
                           const Registration& registration, const RetentionRequest& request,
                           const base::Progress& progress) {
    Retention result;
    progress.at("compare", 0.0);
    const Comparison comparison = compare(baseline, followUp, registration, request);
    if (areaOf(comparison, SkinPart::Treated, -1) <= 0.0) {
        result.doubts.push_back(Doubt::LittleSkin);
        return result;
    }
    judge(comparison, registration, result);
    if (isCompressed(*followUp.picture) || (!request.plan && isCompressed(*baseline.picture)))
        result.doubts.push_back(Doubt::Compressed);
    base::throwIfStopped(progress.stop);
    const Matched planes = matched(comparison);
    result.blur_mm = planes.blur_mm;
    judgeSharpness(comparison, result);
    const Bands bands = bandsOf(comparison, planes);
    judgeCover(bands, momentsOf(comparison, bands.b, bands.f, SkinPart::Treated), result);
    for (int zone = 0; zone < head::kZoneCount; ++zone)
        if (areaOf(comparison, SkinPart::Treated, zone) > 0.0)
            result.zones.push_back(zoneOf(comparison, bands, result, zone));
    result.whole = wholeOf(result.zones);
    if (result.whole.left)
        result.places = placesOf(comparison, bands, result);
    return result;
}

} // namespace trichion::tracking

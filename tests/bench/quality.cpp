#include "bench/quality.h"

#include "support/dot_spectrum.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace trichion::bench {

using test::evenDensity;
using test::HeadSkin;

namespace {

constexpr std::array<double, 11> kDensities = {20, 30, 40, 60, 80, 100, 120, 150, 200, 250, 300};
constexpr std::array<double, 4> kSessionEnds = {0.0, 0.3, 0.7, 1.0};
constexpr double kSteepness = 4.0;

std::string named(const char* format, double a, double b = 0.0, double c = 0.0) {
    std::array<char, 96> text{};
    std::snprintf(text.data(), text.size(), format, a, b, c);
    return text.data();
}

void printSessions(const HeadSkin& skin, const PossibleDots& dots, double plateau) {
    for (std::size_t session = 1; session < kSessionEnds.size(); ++session) {
        const double share = kSessionEnds[session];
        printQuality(
            named("plateau %.0f, after session %.0f", plateau, static_cast<double>(session)),
            qualityOf(skin, dotsOn(dots, evenDensity(plateau), 0.0, share), evenDensity(plateau * share)));
    }
    for (std::size_t session = 2; session < kSessionEnds.size(); ++session) {
        const double share = kSessionEnds[session] - kSessionEnds[session - 1];
        printQuality(
            named("plateau %.0f, session %.0f alone", plateau, static_cast<double>(session)),
            qualityOf(skin,
                      dotsOn(dots, evenDensity(plateau), kSessionEnds[session - 1], kSessionEnds[session]),
                      evenDensity(plateau * share)));
    }
}

} // namespace

Quality qualityOf(const test::Skin& skin, const std::vector<Eigen::Vector3d>& dots,
                  const test::Density& density) {
    Quality quality;
    quality.count = dots.size();
    quality.spacing = test::relativeSpacing(skin, dots, density);
    quality.densityError = test::densityError(skin, dots, density);
    quality.lowFrequencyEnergy = test::lowFrequencyEnergy(skin, dots, density);
    quality.emptyCircle = test::largestEmptyCircle(skin, dots, density);
    return quality;
}

test::Density rampOf(const head::Ellipsoid& surface, double densest) {
    const double half = surface.halfAxes_mm().z();
    return [half, densest](const Eigen::Vector3d& point) {
        return densest * std::pow(kSteepness, -0.5 * (1.0 + point.z() / half));
    };
}

void printQualityHeading() {
    std::printf("%-34s %8s %6s %6s %6s %8s %7s %6s\n", "", "dots", "p1", "mean", "CV", "density", "low-f",
                "empty");
}

void printQuality(const std::string& name, const Quality& quality) {
    std::printf("%-34s %8zu %6.3f %6.3f %6.3f %8.4f %7.4f %6.3f\n", name.c_str(), quality.count,
                quality.spacing.p1, quality.spacing.mean, quality.spacing.cv, quality.densityError,
                quality.lowFrequencyEnergy, quality.emptyCircle);
    std::fflush(stdout);
}

void printQualityOfSet(const stipple::RankedSet& set) {
    const head::Ellipsoid mean = head::meanHead().surface;
    const PossibleDots dots = carriedTo(mean, set);
    const HeadSkin skin(mean);
    std::printf("%zu possible dots, up to %.0f dots/cm2 all over the mean head; bars: p1 >= .60 / .68 / .66 "
                "and CV <= .12 / .09 / .10\nat 20-60 / 60-150 / 150-300, density <= .036, low-f <= .066, "
                "empty <= .92 at 60-300\n",
                set.size(), dots.mostDotsPerCm2());
    printQualityHeading();
    for (const double density : kDensities)
        printQuality(named("%.0f dots/cm2", density),
                     qualityOf(skin, dotsOn(dots, evenDensity(density)), evenDensity(density)));
    for (const double plateau : {67.0, 90.0, 150.0})
        printSessions(skin, dots, plateau);
    for (const double densest : {120.0, 300.0})
        printQuality(named("ramp %.0f to %.0f", densest / kSteepness, densest),
                     qualityOf(skin, dotsOn(dots, rampOf(mean, densest)), rampOf(mean, densest)));
    for (const auto& [x, y, z] : {std::array{1.12, 0.88, 1.0}, std::array{0.88, 1.12, 1.12},
                                  std::array{0.88, 0.88, 1.12}, std::array{1.12, 1.12, 0.88}}) {
        const head::Ellipsoid other(mean.halfAxes_mm().cwiseProduct(Eigen::Vector3d(x, y, z)));
        printQuality(
            named("head x %.2f %.2f %.2f, 90 dots/cm2", x, y, z),
            qualityOf(HeadSkin(other), dotsOn(carriedTo(other, set), evenDensity(90.0)), evenDensity(90.0)));
    }
}

void printSpectra(const stipple::RankedSet& set) {
    const head::Ellipsoid mean = head::meanHead().surface;
    const PossibleDots dots = carriedTo(mean, set);
    for (const double density : {30.0, 60.0, 100.0, 200.0, 300.0}) {
        const test::Spectrum spectrum = test::powerSpectrum(
            HeadSkin(mean), dotsOn(dots, evenDensity(density)), evenDensity(density), 3.0);
        std::printf("%.0f dots/cm2: low-frequency energy %.4f, anisotropy %.2f dB\n  frequency power dB\n",
                    density, spectrum.lowFrequencyEnergy, spectrum.anisotropy_dB);
        for (const test::SpectrumRing& ring : spectrum.rings)
            std::printf("  %9.3f %5.3f %5.2f\n", ring.frequency, ring.power, ring.anisotropy_dB);
    }
}

} // namespace trichion::bench

#include "coarse_core.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace trichion::render {

namespace {

constexpr double kShortestHalo_px = 0.5; // shorter ones fall between the points of their grid

/// The integral of (1 - exp(-t)) / t from 0 to x, by Simpson's rule: smooth, so that 32 steps are plenty
/// below 8.
double absorbed(double x) {
    constexpr int kSteps = 32;
    const auto value = [](double t) { return t < 1e-6 ? 1.0 : -std::expm1(-t) / t; };
    const double h = x / kSteps;
    double sum = value(0.0) + value(x);
    for (int i = 1; i < kSteps; ++i)
        sum += (i % 2 == 1 ? 4.0 : 2.0) * value(i * h);
    return sum * h / 3.0;
}

/// Light that a Gaussian core of this width takes, mm2 of skin in full shade, per channel: the integral of
/// 1 - exp(-D), where the densest channel stops at the closed sheet and takes the others with it.
optics::Channels takenBy(const optics::DotAppearance& dot, double sigma_mm) {
    const double area_mm2 = 2.0 * std::numbers::pi * sigma_mm * sigma_mm;
    optics::Channels peak{};
    double densest = 1e-9;
    double sheet = 0.1;
    for (std::size_t c = 0; c < 3; ++c) {
        peak[c] = dot.integral_mm2[c] * dot.coreShare[c] / area_mm2;
        densest = std::max(densest, peak[c]);
        sheet = std::max(sheet, dot.sheetDensity[c]);
    }
    const double open = std::min(1.0, sheet / densest); // of the densities that are left at the middle
    optics::Channels taken{};
    for (std::size_t c = 0; c < 3; ++c)
        taken[c] = area_mm2 * (-std::log(open) * -std::expm1(-open * peak[c]) + absorbed(open * peak[c]));
    return taken;
}

} // namespace

optics::DotAppearance asSeenCoarsely(const optics::DotAppearance& dot, const CoarseView& seen) {
    if (seen.pxPerMm >= kCalibrated_pxPerMm)
        return dot;
    const double sigma_mm = (dot.coreSigma_mm[0] + dot.coreSigma_mm[1] + dot.coreSigma_mm[2]) / 3.0;
    const auto takenAt = [&](double pxPerMm) {
        return takenBy(dot, std::hypot(sigma_mm, seen.blur_px / pxPerMm));
    };
    const optics::Channels wanted = takenAt(kCalibrated_pxPerMm);
    const optics::Channels drawn = takenAt(seen.pxPerMm);
    optics::DotAppearance coarse = dot;
    const double shortest_mm = kShortestHalo_px / seen.pxPerMm;
    coarse.rednessLength_mm = std::max(dot.rednessLength_mm, shortest_mm);
    for (std::size_t c = 0; c < 3; ++c) {
        coarse.haloLength_mm[c] = std::max(dot.haloLength_mm[c], shortest_mm);
        if (!(drawn[c] > 0.0))
            continue;
        const double core_mm2 = dot.integral_mm2[c] * dot.coreShare[c] * std::min(1.0, wanted[c] / drawn[c]);
        coarse.integral_mm2[c] = dot.integral_mm2[c] * (1.0 - dot.coreShare[c]) + core_mm2;
        coarse.coreShare[c] = core_mm2 / coarse.integral_mm2[c];
    }
    return coarse;
}

} // namespace trichion::render

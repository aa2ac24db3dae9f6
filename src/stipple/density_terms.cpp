#include "density_terms.h"

#include "trichion/base/hash.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace trichion::stipple {

using base::HeadPoint;
using head::ScalpPoint;

namespace {

constexpr std::uint64_t kMicroNoise = 0x6d6963726fULL;
constexpr std::uint64_t kMacroNoise = 0x6d6163726fULL;

// Build-up of density behind the front edge (domain figures 2.6: 0-5 mm 20-35, 5-15 mm 40-60, 15-30 mm 60-80,
// then 70-100 dots/cm2 of a plateau of 90), before the feather.
constexpr std::array<std::pair<double, double>, 6> kBuildUp = {
    {{0.0, 0.30}, {4.0, 0.42}, {10.0, 0.60}, {20.0, 0.80}, {32.0, 0.95}, {42.0, 1.0}}};

constexpr double kNoiseReach_mm = 20.0; // behind the hairline its line is no longer seen

double smoothStep(double t) {
    const double c = std::clamp(t, 0.0, 1.0);
    return c * c * (3.0 - 2.0 * c);
}

double buildUpAt(double distance_mm) {
    if (distance_mm <= kBuildUp.front().first)
        return kBuildUp.front().second;
    for (std::size_t i = 1; i < kBuildUp.size(); ++i)
        if (distance_mm < kBuildUp[i].first) {
            const double t =
                (distance_mm - kBuildUp[i - 1].first) / (kBuildUp[i].first - kBuildUp[i - 1].first);
            return std::lerp(kBuildUp[i - 1].second, kBuildUp[i].second, t);
        }
    return kBuildUp.back().second;
}

double cornerValue(std::uint64_t seed, std::uint64_t purpose, int x, int y, int z) {
    const auto part = [](int v) {
        return static_cast<std::uint64_t>(static_cast<std::uint32_t>(v) & 0x1fffffU);
    };
    return 2.0 * base::unitFrom(base::hashOf(seed, purpose, part(x) | part(y) << 21U | part(z) << 42U)) - 1.0;
}

// Value noise in space, in [-1, 1], smooth over about half a wavelength.
double noiseAt(std::uint64_t seed, std::uint64_t purpose, const Eigen::Vector3d& point,
               double wavelength_mm) {
    const Eigen::Vector3d scaled = point * (2.0 / wavelength_mm);
    const Eigen::Vector3d floor = scaled.array().floor();
    const Eigen::Vector3i cell = floor.cast<int>();
    const Eigen::Vector3d t = (scaled - floor).unaryExpr([](double v) { return v * v * (3.0 - 2.0 * v); });
    double sum = 0.0;
    for (int corner = 0; corner < 8; ++corner) {
        const int dx = corner & 1;
        const int dy = (corner >> 1) & 1;
        const int dz = corner >> 2;
        const double weight =
            (dx ? t.x() : 1.0 - t.x()) * (dy ? t.y() : 1.0 - t.y()) * (dz ? t.z() : 1.0 - t.z());
        sum += weight * cornerValue(seed, purpose, cell.x() + dx, cell.y() + dy, cell.z() + dz);
    }
    return sum;
}

} // namespace

DensityTerms::DensityTerms(const design::Design& design, const head::Ellipsoid& surface)
    : m_design(design), m_surface(surface) {}

double DensityTerms::densityAt(const EdgeDistances& distances, const HeadPoint& point,
                               const ScalpPoint& place) const {
    const design::EdgeCharacter& edge = m_design.hairline.edge;
    const double reach = edge.strayReach_mm + edge.macroAmplitude_mm + edge.microAmplitude_mm;
    if (distances.hairline_mm < -reach)
        return 0.0;
    // The lower edge counts where it is the nearer border; in front of the hairline it has no say.
    const double fade =
        distances.hairline_mm < 0.0
            ? smoothStep(std::abs(distances.lowerEdge_mm) / std::max(m_design.lowerEdge.fade_mm, 1.0))
            : smoothStep(distances.lowerEdge_mm / std::max(m_design.lowerEdge.fade_mm, 0.1));
    const double plateau = m_design.density.value * head::zoneDensityShare(place) * fade;
    if (plateau <= 0.0)
        return 0.0;

    double d = distances.hairline_mm;
    if (d < kNoiseReach_mm) {
        d += edge.macroAmplitude_mm * noiseAt(m_design.seed, kMacroNoise, point.v, edge.macroWavelength_mm);
        d += edge.microAmplitude_mm * noiseAt(m_design.seed, kMicroNoise, point.v, edge.microWavelength_mm);
    }
    const double strayTail =
        edge.strayReach_mm > 0.0 ? std::max(0.0, 1.0 + std::min(d, 0.0) / edge.strayReach_mm) : 0.0;
    const double strays = edge.strayShare * strayTail * strayTail;
    if (d <= 0.0)
        return plateau * strays;
    const double build = buildUpAt(d / edge.gradient) * smoothStep(d / std::max(edge.feather_mm, 0.05));
    return plateau * std::max(strays, build);
}

TermsReach DensityTerms::reach() const noexcept {
    const design::EdgeCharacter& edge = m_design.hairline.edge;
    return {std::max(kNoiseReach_mm, kBuildUp.back().first * edge.gradient),
            edge.strayReach_mm + edge.macroAmplitude_mm + edge.microAmplitude_mm + 1.0,
            std::max(m_design.lowerEdge.fade_mm, 1.0)};
}

double DensityTerms::dotSizeAt(const EdgeDistances& distances) const {
    const design::EdgeCharacter& edge = m_design.hairline.edge;
    return std::lerp(edge.edgeDotSize, 1.0, smoothStep(distances.hairline_mm / (12.0 * edge.gradient)));
}

bool DensityTerms::insideHole(const HeadPoint& /*point*/) const {
    return false; // designs hold no holes yet
}

} // namespace trichion::stipple

#include "support/dot_spectrum.h"

#include "support/dot_search.h"
#include "trichion/base/parallel.h"
#include "trichion/base/units.h"

#include <Eigen/LU>
#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>

namespace trichion::test {

namespace {

constexpr double kPatchDots = 2000.0;
constexpr double kWidestPatch_mm = 60.0;
constexpr double kPatches = 48.0;
constexpr double kRingWidth = 0.05; // principal frequencies
constexpr double kLow = 0.5;
constexpr double kFewestInRing = 12.0;

/// A dot in a patch: place over the patch's width, each in (-1/2, 1/2), and weight with the taper.
struct Weighted {
    double x = 0.0;
    double y = 0.0;
    double weight = 0.0;
};

struct Patch {
    TangentFrame frame;
    double width_mm = 0.0;
    double dotsPerMm2 = 0.0;
};

double hann(double t) {
    const double c = std::cos(std::numbers::pi * t);
    return c * c;
}

// Flattens by the chord: direction of the tangent part, length of the chord. The area ratio is that of the
// map's derivative along two tangents of the skin.
Weighted flattened(const Skin& skin, const Patch& patch, const Eigen::Vector3d& dot, double dotsPerMm2) {
    const Eigen::Vector3d chord = dot - patch.frame.origin;
    const Eigen::Vector2d tangent(chord.dot(patch.frame.right), chord.dot(patch.frame.up));
    const double along = tangent.norm();
    const double length = chord.norm();
    if (along < 1e-6)
        return {0.0, 0.0, patch.dotsPerMm2 / dotsPerMm2};
    const double stretch = length / along;
    const TangentFrame here = skin.frameAt(dot);
    Eigen::Matrix2d derivative;
    for (int k = 0; k < 2; ++k) {
        const Eigen::Vector3d& step = k == 0 ? here.right : here.up;
        const Eigen::Vector2d flat(step.dot(patch.frame.right), step.dot(patch.frame.up));
        const double grown =
            chord.dot(step) / (length * along) - length * tangent.dot(flat) / (along * along * along);
        derivative.col(k) = flat * stretch + tangent * grown;
    }
    const Eigen::Vector2d place = tangent * (stretch / patch.width_mm);
    const double ratio = std::abs(derivative.determinant());
    return {place.x(), place.y(), ratio * patch.dotsPerMm2 / dotsPerMm2};
}

std::vector<Weighted> dotsOf(const Patch& patch, const Skin& skin, const std::vector<Eigen::Vector3d>& dots,
                             const DotSearch& search, const Density& density) {
    std::vector<Weighted> found;
    const double reach = patch.width_mm / std::numbers::sqrt2;
    search.within(patch.frame.origin, reach, [&](std::size_t i, double) {
        if (skin.normalAt(dots[i]).dot(patch.frame.normal) < 0.1)
            return;
        Weighted dot = flattened(skin, patch, dots[i], density(dots[i]) / base::kMm2PerCm2);
        if (std::abs(dot.x) >= 0.5 || std::abs(dot.y) >= 0.5)
            return;
        dot.weight *= hann(dot.x) * hann(dot.y);
        found.push_back(dot);
    });
    return found;
}

using Row = std::vector<std::complex<float>>;

Row turns(double place, int from, int to) {
    Row row;
    for (int k = from; k <= to; ++k)
        row.emplace_back(std::polar(1.0, -2.0 * std::numbers::pi * k * place));
    return row;
}

/// Powers over the half plane of whole frequencies kx in [0, K], ky in [-K, K].
class Periodogram {
  public:
    Periodogram(const std::vector<Weighted>& dots, int highest, double dotsInPatch)
        : m_highest(highest), m_width(2 * highest + 1) {
        const auto size = static_cast<std::size_t>(m_width);
        Row sums(static_cast<std::size_t>(highest + 1) * size);
        double squares = 0.0;
        for (const Weighted& dot : dots) {
            squares += dot.weight * dot.weight;
            const Row across = turns(dot.x, 0, highest);
            const Row upward = turns(dot.y, -highest, highest);
            for (std::size_t kx = 0; kx < across.size(); ++kx)
                add(sums.data() + kx * size, upward, across[kx] * static_cast<float>(dot.weight));
        }
        // The taper's own transform: (1/2, 1/4, 0, 0, ...) in each direction.
        const auto taper = [](int k) { return k == 0 ? 0.5 : std::abs(k) == 1 ? 0.25 : 0.0; };
        for (int kx = 0; kx <= highest; ++kx)
            for (int ky = -highest; ky <= highest; ++ky) {
                const std::complex<float> sum =
                    sums[static_cast<std::size_t>(kx) * size + static_cast<std::size_t>(ky + highest)];
                const double mean = dotsInPatch * taper(kx) * taper(ky);
                m_powers.push_back(std::norm(std::complex<double>(sum) - mean) / squares);
            }
    }

    template<class Visit>
    void each(const Visit& visit) const { // every frequency but its mirror image and nought
        for (int kx = 0; kx <= m_highest; ++kx)
            for (int ky = kx == 0 ? 1 : -m_highest; ky <= m_highest; ++ky)
                visit(std::hypot(kx, ky),
                      m_powers[static_cast<std::size_t>(kx) * static_cast<std::size_t>(m_width) +
                               static_cast<std::size_t>(ky + m_highest)]);
    }

  private:
    // Written out: the product of std::complex checks for infinities and is not vectorised.
    static void add(std::complex<float>* sums, const Row& row, std::complex<float> factor) {
        auto* to = reinterpret_cast<float*>(sums);
        const auto* from = reinterpret_cast<const float*>(row.data());
        const float a = factor.real();
        const float b = factor.imag();
        for (std::size_t k = 0; k < 2 * row.size(); k += 2) {
            to[k] += from[k] * a - from[k + 1] * b;
            to[k + 1] += from[k] * b + from[k + 1] * a;
        }
    }

    int m_highest;
    int m_width;
    std::vector<double> m_powers;
};

/// Sums over a patch; patches are added in order.
struct Sums {
    double low = 0.0;
    double lowCount = 0.0;
    std::vector<double> power, square, count;
};

Sums sumsOf(const std::vector<Weighted>& dots, const Patch& patch, double highest) {
    const double principal = std::sqrt(patch.dotsPerMm2) * patch.width_mm; // waves per patch
    const auto rings = static_cast<std::size_t>(std::ceil(highest / kRingWidth));
    Sums sums{0.0, 0.0, std::vector<double>(rings), std::vector<double>(rings), std::vector<double>(rings)};
    const Periodogram periodogram(dots, static_cast<int>(std::floor(highest * principal)),
                                  patch.dotsPerMm2 * patch.width_mm * patch.width_mm);
    periodogram.each([&](double waves, double power) {
        const double frequency = waves / principal;
        if (frequency < kLow) {
            sums.low += power;
            sums.lowCount += 1.0;
        }
        const auto ring = static_cast<std::size_t>(frequency / kRingWidth);
        if (ring >= rings)
            return;
        sums.power[ring] += power;
        sums.square[ring] += power * power;
        sums.count[ring] += 1.0;
    });
    return sums;
}

std::vector<Patch> patchesOn(const Skin& skin, const Density& density) {
    std::vector<Patch> patches;
    for (const Probe& probe : skin.probes(std::sqrt(skin.area_mm2() / kPatches))) {
        const double dotsPerMm2 = density(probe.point) / base::kMm2PerCm2;
        const double width = std::min(kWidestPatch_mm, std::sqrt(kPatchDots / dotsPerMm2));
        if (skin.borderDistance_mm(probe.point) > 0.5 * width)
            patches.push_back({skin.frameAt(probe.point), width, dotsPerMm2});
    }
    return patches;
}

Spectrum averaged(const std::vector<Sums>& patches) {
    Spectrum spectrum;
    double low = 0.0;
    double lowCount = 0.0;
    double directed = 0.0;
    double directedRings = 0.0;
    for (const Sums& sums : patches) {
        low += sums.low;
        lowCount += sums.lowCount;
    }
    spectrum.lowFrequencyEnergy = low / lowCount;
    for (std::size_t ring = 0; ring < patches.front().power.size(); ++ring) {
        double power = 0.0;
        double count = 0.0;
        double variance = 0.0;
        double mean2 = 0.0;
        for (const Sums& sums : patches) {
            if (sums.count[ring] < kFewestInRing)
                continue;
            const double mean = sums.power[ring] / sums.count[ring];
            power += sums.power[ring];
            count += sums.count[ring];
            variance += (sums.square[ring] - sums.count[ring] * mean * mean) / (sums.count[ring] - 1.0);
            mean2 += mean * mean;
        }
        if (count == 0.0)
            continue;
        SpectrumRing found{(static_cast<double>(ring) + 0.5) * kRingWidth, power / count,
                           10.0 * std::log10(variance / mean2)};
        if (found.frequency > kLow) {
            directed += found.anisotropy_dB;
            directedRings += 1.0;
        }
        spectrum.rings.push_back(found);
    }
    spectrum.anisotropy_dB = directedRings > 0.0 ? directed / directedRings : 0.0;
    return spectrum;
}

} // namespace

Spectrum powerSpectrum(const Skin& skin, const std::vector<Eigen::Vector3d>& dots, const Density& density,
                       double highest) {
    const std::vector<Patch> patches = patchesOn(skin, density);
    const DotSearch search(dots, 4.0);
    std::vector<Sums> sums(patches.size());
    base::parallelFor(static_cast<int>(patches.size()), 0, {}, [&](int k) {
        const Patch& patch = patches[static_cast<std::size_t>(k)];
        sums[static_cast<std::size_t>(k)] =
            sumsOf(dotsOf(patch, skin, dots, search, density), patch, highest);
    });
    return averaged(sums);
}

double lowFrequencyEnergy(const Skin& skin, const std::vector<Eigen::Vector3d>& dots,
                          const Density& density) {
    return powerSpectrum(skin, dots, density, kLow).lowFrequencyEnergy;
}

} // namespace trichion::test

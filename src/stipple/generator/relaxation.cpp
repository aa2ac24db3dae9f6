#include "relaxation.h"

#include "sphere_blocks.h"
#include "wide_float.h"

#include <array>
#include <cmath>
#include <numbers>

namespace trichion::stipple {

namespace {

/// The potential is the sum of two Gaussians: the narrow one keeps neighbours apart, the wide one keeps large
/// scales quiet.
struct Kernel {
    double sigma;  // in spacings
    double cutoff; // in sigmas
    double weight;
    double endWeight; // extra weight of the longest beginning
};
constexpr std::array kKernels = {Kernel{0.36, 4.0, 1.0, 0.05}, Kernel{0.80, 2.8, 0.3, 0.0}};

// Weight of an octave of beginnings, the one that ends at the full set first: practice works at 60 to 150
// dots/cm2, which are 7 to 30 % of the set.
constexpr std::array kOctaveWeights = {1.0, 2.0, 3.0, 3.0, 2.5, 2.2, 2.2};
constexpr double kSmallestShare = 1.0 / 128.0; // shorter beginnings are not optimised for

constexpr double kStride = 0.25;      // in 1 / exponent of the narrow Gaussian at the full count
constexpr double kLongestStep = 0.15; // in spacings at the full count
constexpr float kFriction = 0.85F;    // share of the velocity that is kept
constexpr float kLastFriction = 0.6F; // in the last third of the steps
constexpr float kSamePoint2 = 1e-14F;

/// Adds the forces of one octave: the gradient of the integral over n in [first, last] of
/// weight exp(-a n d^2) dn/n, where a pair takes part from the rank of its later point on.
void addForces(const SpherePoints& points, const Octave& octave, const Kernel& kernel, SpherePoints& force) {
    const std::size_t count = std::min(points.size(), static_cast<std::size_t>(octave.last));
    const bool longest = count == points.size();
    const auto reach =
        static_cast<float>(std::min(1.9, kernel.cutoff * kernel.sigma * sphereSpacing(octave.first)));
    const SphereGrid grid(points, count, reach);
    const auto perRank = static_cast<float>(gaussianExponent(1.0, kernel.sigma));
    const float atLast = perRank * static_cast<float>(count);
    const auto strength = static_cast<float>(2.0 * octave.weight * kernel.weight);
    const float atEnd = longest ? static_cast<float>(2.0 * kernel.endWeight) * atLast : 0.0F;
    const auto from = static_cast<std::int32_t>(octave.first);
    const Int8 lanes = {0, 1, 2, 3, 4, 5, 6, 7};

    overBlocks(count, [&](std::size_t begin, std::size_t end) {
        for (std::size_t slot = begin; slot < end; ++slot) {
            const std::int32_t own = std::max(grid.index[slot] + 1, from);
            Float8 sumX = {};
            Float8 sumY = {};
            Float8 sumZ = {};
            grid.runsAround(grid.at(slot), [&](std::uint32_t first, std::uint32_t last) {
                for (std::uint32_t k = first; k < last; k += 8) {
                    const Float8 dx = grid.x[slot] - load8(&grid.x[k]);
                    const Float8 dy = grid.y[slot] - load8(&grid.y[k]);
                    const Float8 dz = grid.z[slot] - load8(&grid.z[k]);
                    const Float8 d2 = dx * dx + dy * dy + dz * dz;
                    const Int8 later = load8(&grid.index[k]) + 1;
                    const Int8 start = later > own ? later : Int8{} + own;
                    const Int8 counts = (d2 < grid.radius2()) & (d2 >= kSamePoint2) &
                                        (lanes < static_cast<std::int32_t>(last - k));
                    const Float8 late = expOfNegative(-atLast * d2);
                    const Float8 early =
                        expOfNegative(-perRank * __builtin_convertvector(start, Float8) * d2);
                    const Float8 safe = d2 >= kSamePoint2 ? d2 : all8(1.0F);
                    const Float8 pull = strength / safe * (early - late) + atEnd * late;
                    const Float8 factor = counts ? pull : Float8{};
                    sumX += factor * dx;
                    sumY += factor * dy;
                    sumZ += factor * dz;
                }
            });
            force[static_cast<std::size_t>(grid.index[slot])] +=
                Eigen::Vector3f(sum8(sumX), sum8(sumY), sum8(sumZ));
        }
    });
}

} // namespace

double sphereSpacing(double n) {
    return std::sqrt(4.0 * std::numbers::pi / n);
}

double gaussianExponent(double n, double sigma) {
    return n / (4.0 * std::numbers::pi * 2.0 * sigma * sigma);
}

std::vector<Octave> octavesOf(std::size_t count, std::size_t total) {
    const double smallest = std::max(64.0, kSmallestShare * static_cast<double>(total));
    std::vector<Octave> octaves;
    double last = static_cast<double>(count);
    while (last > 1.01 * smallest) {
        double first = std::max(smallest, last / 2.0);
        if (first < 1.3 * smallest)
            first = smallest;
        const double middleShare = std::sqrt(first * last) / static_cast<double>(total);
        const auto place = static_cast<std::size_t>(std::max(0L, std::lround(-std::log2(middleShare) - 0.5)));
        octaves.push_back({first, last, kOctaveWeights[std::min(place, kOctaveWeights.size() - 1)]});
        last = first;
    }
    return octaves;
}

void relax(SpherePoints& points, const std::vector<Octave>& octaves, int steps) {
    const auto count = static_cast<double>(points.size());
    const auto stride = static_cast<float>(kStride / gaussianExponent(count, kKernels[0].sigma));
    const auto longest = static_cast<float>(kLongestStep * sphereSpacing(count));
    SpherePoints velocity(points.size(), Eigen::Vector3f::Zero());
    SpherePoints force;
    for (int step = 0; step < steps; ++step) {
        force.assign(points.size(), Eigen::Vector3f::Zero());
        for (const Octave& octave : octaves)
            for (const Kernel& kernel : kKernels)
                addForces(points, octave, kernel, force);
        const float friction = step < steps * 2 / 3 ? kFriction : kLastFriction;
        overBlocks(points.size(), [&](std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i) {
                Eigen::Vector3f v = friction * velocity[i] + stride * force[i];
                v -= v.dot(points[i]) * points[i];
                const float length = v.norm();
                if (length > longest)
                    v *= longest / length;
                velocity[i] = v;
                points[i] = (points[i] + v).normalized();
            }
        });
    }
}

} // namespace trichion::stipple

#include "support/dot_metrics.h"

#include "support/dot_search.h"
#include "trichion/base/parallel.h"
#include "trichion/base/units.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <utility>

namespace trichion::test {

namespace {

constexpr double kWindowDots = 25.0;
constexpr double kWindows = 4000.0;
constexpr double kWindowReach = 5.0; // sigmas
constexpr double kBorderSpacings = 3.0;
constexpr double kProbeSpacing = 0.33; // of the hexagonal one
// A probe of that lattice lies within this of any place; the distance to a dot changes by no more.
constexpr double kProbeReach = 0.26;
constexpr int kBlocks = 64;

// Gauss-Hermite nodes in standard deviations and weights (Abramowitz and Stegun 25.4.46, n = 7, scaled).
constexpr std::array<std::pair<double, double>, 7> kHermite = {{{-3.7504397177257425, 5.482688559722177e-4},
                                                                {-2.366759410734541, 0.0307571239675865},
                                                                {-1.154405394739968, 0.2401231786050127},
                                                                {0.0, 0.45714285714285713},
                                                                {1.154405394739968, 0.2401231786050127},
                                                                {2.366759410734541, 0.0307571239675865},
                                                                {3.7504397177257425, 5.482688559722177e-4}}};

// Splits [0, count) into blocks; blocks do not depend on the number of threads.
template<class Body>
void overBlocks(std::size_t count, const Body& body) {
    base::parallelFor(kBlocks, 0, {}, [&](int block) {
        const std::size_t b = static_cast<std::size_t>(block);
        body(b, count * b / kBlocks, count * (b + 1) / kBlocks);
    });
}

double sparsestOf(const std::vector<Eigen::Vector3d>& dots, const Density& density) {
    double least = density(dots.front());
    for (std::size_t i = 0; i < dots.size(); i += 17)
        least = std::min(least, density(dots[i]));
    return least;
}

double sigmaOf(double dotsPerCm2) {
    return std::sqrt(kWindowDots * base::kMm2PerCm2 / (4.0 * std::numbers::pi * dotsPerCm2));
}

// Integral of density times window weight over the skin.
double dotsAskedFor(const Skin& skin, const Density& density, const Eigen::Vector3d& centre, double sigma) {
    const TangentFrame frame = skin.frameAt(centre);
    double sum = 0.0;
    for (const auto& [x, weightX] : kHermite)
        for (const auto& [y, weightY] : kHermite) {
            const Eigen::Vector3d point = skin.pointOver(frame, x * sigma, y * sigma);
            const double height = (point - centre).dot(frame.normal);
            const double bend = std::exp(-0.5 * height * height / (sigma * sigma));
            sum += weightX * weightY * bend * density(point) / skin.normalAt(point).dot(frame.normal);
        }
    return 2.0 * std::numbers::pi * sigma * sigma * sum / base::kMm2PerCm2;
}

double dotsCounted(const DotSearch& search, const Eigen::Vector3d& centre, double sigma) {
    double sum = 0.0;
    search.within(centre, kWindowReach * sigma, [&](std::size_t, double distance2) {
        sum += std::exp(-0.5 * distance2 / (sigma * sigma));
    });
    return sum;
}

// Climbs from a probe to the nearest place that is farthest from all dots.
double climbed(const Skin& skin, const DotSearch& search, const Density& density, Eigen::Vector3d place) {
    constexpr std::array<std::pair<double, double>, 8> kWays = {
        {{1, 0}, {0.7, 0.7}, {0, 1}, {-0.7, 0.7}, {-1, 0}, {-0.7, -0.7}, {0, -1}, {0.7, -0.7}}};
    const auto emptiness = [&](const Eigen::Vector3d& at) {
        return search.nearest(at) / hexagonalSpacing_mm(density(at));
    };
    double best = emptiness(place);
    const double spacing = hexagonalSpacing_mm(density(place));
    for (double step = 0.15; step > 0.004;) {
        const TangentFrame frame = skin.frameAt(place);
        bool higher = false;
        for (const auto& [x, y] : kWays) {
            const Eigen::Vector3d next = skin.pointOver(frame, x * step * spacing, y * step * spacing);
            const double value = emptiness(next);
            if (value > best) {
                best = value;
                place = next;
                higher = true;
            }
        }
        if (!higher)
            step *= 0.5;
    }
    return best;
}

} // namespace

Spacing relativeSpacing(const Skin& skin, const std::vector<Eigen::Vector3d>& dots, const Density& density) {
    const DotSearch search(dots, hexagonalSpacing_mm(sparsestOf(dots, density)));
    std::vector<double> relative(dots.size(), -1.0);
    overBlocks(dots.size(), [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            const double hexagonal = hexagonalSpacing_mm(density(dots[i]));
            if (skin.borderDistance_mm(dots[i]) > kBorderSpacings * hexagonal)
                relative[i] = search.nearest(dots[i], i) / hexagonal;
        }
    });
    std::erase_if(relative, [](double value) { return value < 0.0; });
    std::sort(relative.begin(), relative.end());
    double sum = 0.0;
    double squares = 0.0;
    for (const double value : relative) {
        sum += value;
        squares += value * value;
    }
    const auto n = static_cast<double>(relative.size());
    const double mean = sum / n;
    return {relative[relative.size() / 100], mean,
            std::sqrt(std::max(0.0, squares / n - mean * mean)) / mean};
}

double densityError(const Skin& skin, const std::vector<Eigen::Vector3d>& dots, const Density& density) {
    const std::vector<Probe> centres = skin.probes(std::sqrt(skin.area_mm2() / kWindows));
    const DotSearch search(dots, sigmaOf(sparsestOf(dots, density)));
    std::array<std::pair<double, double>, kBlocks> sums{};
    overBlocks(centres.size(), [&](std::size_t block, std::size_t begin, std::size_t end) {
        for (std::size_t k = begin; k < end; ++k) {
            const double sigma = sigmaOf(density(centres[k].point));
            if (skin.borderDistance_mm(centres[k].point) < kWindowReach * sigma)
                continue;
            const double asked = dotsAskedFor(skin, density, centres[k].point, sigma);
            const double error = dotsCounted(search, centres[k].point, sigma) / asked - 1.0;
            sums[block].first += centres[k].area_mm2 * error * error;
            sums[block].second += centres[k].area_mm2;
        }
    });
    double squares = 0.0;
    double areas = 0.0;
    for (const auto& [square, area] : sums) {
        squares += square;
        areas += area;
    }
    return std::sqrt(squares / areas);
}

double largestEmptyCircle(const Skin& skin, const std::vector<Eigen::Vector3d>& dots,
                          const Density& density) {
    double densest = 0.0;
    for (const Eigen::Vector3d& dot : dots)
        densest = std::max(densest, density(dot));
    const DotSearch search(dots, hexagonalSpacing_mm(sparsestOf(dots, density)));
    std::vector<Probe> probes = skin.probes(kProbeSpacing * hexagonalSpacing_mm(densest));
    std::vector<std::pair<double, std::size_t>> emptiness(probes.size());
    overBlocks(probes.size(), [&](std::size_t, std::size_t begin, std::size_t end) {
        for (std::size_t k = begin; k < end; ++k) {
            const double hexagonal = hexagonalSpacing_mm(density(probes[k].point));
            const bool inner = skin.borderDistance_mm(probes[k].point) > kBorderSpacings * hexagonal;
            emptiness[k] = {inner ? search.nearest(probes[k].point) / hexagonal : 0.0, k};
        }
    });
    std::sort(emptiness.begin(), emptiness.end(), std::greater<>());
    double best = emptiness.front().first;
    for (const auto& [value, k] : emptiness) {
        if (value < best - kProbeReach)
            break;
        best = std::max(best, climbed(skin, search, density, probes[k].point));
    }
    return best;
}

} // namespace trichion::test

#include "bench/peers.h"

#include "bench/bridson.h"
#include "bench/sample_elimination.h"
#include "bench/stopwatch.h"
#include "bench/vtk_sampler.h"
#include "trichion/base/hash.h"
#include "trichion/base/units.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace trichion::bench {

using test::evenDensity;
using test::FlatSkin;
using test::HeadSkin;
using Dots = std::vector<Eigen::Vector3d>;

namespace {

constexpr std::uint64_t kSeed = 3;
constexpr double kDensity = 90.0;
constexpr double kEditDots = 20'000.0;
constexpr int kEditSeeds = 5;
constexpr double kInset_mm = 4.0;

double radiusOf(double dotsPerCm2) {
    return std::sqrt(kBridsonPacking * base::kMm2PerCm2 / dotsPerCm2);
}

double sideOf(double dots, double dotsPerCm2) {
    return std::sqrt(dots / dotsPerCm2 * base::kMm2PerCm2);
}

BridsonRequest evenRequest(double dotsPerCm2, std::uint64_t seed = kSeed) {
    return {sideOf(static_cast<double>(kPeerDots), kDensity), radiusOf(dotsPerCm2), seed};
}

// Dart throwing does not aim at a density; it is held to the one it has got away from the border.
double densityInside(const FlatSkin& skin, double side_mm, const Dots& dots) {
    const auto inside = std::count_if(dots.begin(), dots.end(), [&](const Eigen::Vector3d& dot) {
        return skin.borderDistance_mm(dot) > kInset_mm;
    });
    const double side = side_mm - 2.0 * kInset_mm;
    return static_cast<double>(inside) / (side * side) * base::kMm2PerCm2;
}

Quality qualityOfThrown(const Dots& dots, const test::Density& shape, double side_mm) {
    const FlatSkin skin(side_mm);
    double wanted = 0.0;
    double area = 0.0;
    for (const test::Probe& probe : skin.probes(1.0))
        if (skin.borderDistance_mm(probe.point) > kInset_mm) {
            wanted += probe.area_mm2 * shape(probe.point);
            area += probe.area_mm2;
        }
    const double scale = densityInside(skin, side_mm, dots) / (wanted / area);
    return qualityOf(skin, dots, [&](const Eigen::Vector3d& place) { return scale * shape(place); });
}

Quality qualityOfLayers() {
    Dots all;
    std::uint64_t seed = kSeed;
    for (const double share : {0.3, 0.4, 0.3}) {
        const Dots layer = bridsonDots(evenRequest(share * kDensity, seed++));
        all.insert(all.end(), layer.begin(), layer.end());
    }
    return qualityOfThrown(all, evenDensity(kDensity), evenRequest(kDensity).side_mm);
}

Quality qualityOfThrownRamp() {
    const double side = sideOf(static_cast<double>(kPeerDots), kDensity);
    const test::Density ramp = [side](const Eigen::Vector3d& place) {
        return 2.0 * kDensity * std::pow(4.0, -place.x() / side);
    };
    const BridsonField field{[&](double x, double y) {
                                 return radiusOf(ramp({x, y, 0.0}));
                             },
                             radiusOf(2.0 * kDensity), radiusOf(0.5 * kDensity)};
    return qualityOfThrown(bridsonDots({side, 1.0, kSeed}, field), ramp, side);
}

/// Candidates for `count` dots whose density follows `density`, at most `densest`.
EliminationRequest eliminationOn(const test::Skin& skin, const test::Density& density, double densest,
                                 double count, std::uint64_t seed = kSeed) {
    const double most = kEliminationOversampling * densest * skin.area_mm2() / base::kMm2PerCm2;
    EliminationRequest request{{}, static_cast<std::size_t>(std::lround(count)), density};
    const Dots scattered = skin.scattered(static_cast<std::size_t>(most), seed);
    for (std::size_t k = 0; k < scattered.size(); ++k)
        if (base::unitFrom(base::hashOf(seed, 1, k)) * densest < density(scattered[k]))
            request.candidates_mm.push_back(scattered[k]);
    return request;
}

double dotsAskedFor(const test::Skin& skin, const test::Density& density) {
    double sum = 0.0;
    for (const test::Probe& probe : skin.probes(0.7))
        sum += probe.area_mm2 * density(probe.point) / base::kMm2PerCm2;
    return sum;
}

double evenHeadDensity(const HeadSkin& skin) {
    return static_cast<double>(kPeerDots) / skin.area_mm2() * base::kMm2PerCm2;
}

EliminationRequest evenElimination(const HeadSkin& skin) {
    const double density = evenHeadDensity(skin);
    return eliminationOn(skin, evenDensity(density), density, static_cast<double>(kPeerDots));
}

Dots vtkCandidates(const HeadSkin& skin) {
    return skin.scattered(static_cast<std::size_t>(kVtkOversampling * static_cast<double>(kPeerDots)), kSeed);
}

Dots vtkOnHead(const HeadSkin& skin, const Dots& candidates) {
    return vtkDots(skin, candidates, std::sqrt(kVtkPacking * base::kMm2PerCm2 / evenHeadDensity(skin)));
}

// A flat scalp under a hairline, before and after a fifth of the line is moved by `moved_mm`.
double hairlineAt(double x, double side_mm, double moved_mm) {
    const double t = (x / side_mm - 0.5) / 0.1;
    return 0.8 * side_mm + (std::abs(t) < 1.0 ? moved_mm * (1.0 - t * t) : 0.0);
}

Dots thrownBelow(double side_mm, double moved_mm, std::uint64_t seed) {
    const double radius = radiusOf(kDensity);
    const BridsonField field{
        [&](double x, double y) { return y < hairlineAt(x, side_mm, moved_mm) ? radius : 0.0; }, radius,
        radius};
    return bridsonDots({side_mm, radius, seed}, field);
}

// The candidates stay where they are, which is the kindest way to treat elimination.
Dots eliminatedBelow(double side_mm, double moved_mm, std::uint64_t seed) {
    EliminationRequest request = eliminationOn(FlatSkin(side_mm), evenDensity(kDensity), kDensity, 0.0, seed);
    std::erase_if(request.candidates_mm, [&](const Eigen::Vector3d& candidate) {
        return candidate.y() >= hairlineAt(candidate.x(), side_mm, moved_mm);
    });
    request.count = static_cast<std::size_t>(static_cast<double>(request.candidates_mm.size()) /
                                             kEliminationOversampling);
    return eliminatedDots(request, EliminationOrder::None);
}

double shareFound(const Dots& before, const Dots& after,
                  const std::function<bool(const Eigen::Vector3d&)>& counts) {
    std::set<std::pair<double, double>> present;
    for (const Eigen::Vector3d& dot : after)
        present.emplace(dot.x(), dot.y());
    double asked = 0.0;
    double found = 0.0;
    for (const Eigen::Vector3d& dot : before) {
        if (!counts(dot))
            continue;
        asked += 1.0;
        found += present.count({dot.x(), dot.y()}) > 0 ? 1.0 : 0.0;
    }
    return found / asked;
}

} // namespace

PeerQuality measurePeers() {
    PeerQuality quality;
    const BridsonRequest even = evenRequest(kDensity);
    quality.thrown = qualityOfThrown(bridsonDots(even), evenDensity(kDensity), even.side_mm);
    quality.thrownLayers = qualityOfLayers();
    quality.thrownRamp = qualityOfThrownRamp();

    const head::Ellipsoid mean = head::meanHead().surface;
    const HeadSkin skin(mean);
    const Dots dots = eliminatedDots(evenElimination(skin), EliminationOrder::Progressive);
    std::size_t k = 0;
    for (const double share : {0.3, 0.7, 1.0}) {
        const auto count = static_cast<std::ptrdiff_t>(share * static_cast<double>(dots.size()));
        quality.eliminated[k++] = qualityOf(skin, Dots(dots.begin(), dots.begin() + count),
                                            evenDensity(share * evenHeadDensity(skin)));
    }
    const test::Density ramp = rampOf(mean, 120.0);
    const EliminationRequest request = eliminationOn(skin, ramp, 120.0, dotsAskedFor(skin, ramp));
    quality.eliminatedRamp = qualityOf(skin, eliminatedDots(request, EliminationOrder::None), ramp);
    const Dots vtk = vtkOnHead(skin, vtkCandidates(skin));
    if (!vtk.empty())
        quality.vtk = qualityOf(
            skin, vtk, evenDensity(static_cast<double>(vtk.size()) / skin.area_mm2() * base::kMm2PerCm2));
    return quality;
}

PeerClock::PeerClock()
    : m_skin(head::meanHead().surface)
    , m_request(evenElimination(m_skin))
    , m_vtkCandidates(vtkCandidates(m_skin)) {}

PeerTimes PeerClock::once() const {
    return {onceMs([] { (void)bridsonDots(evenRequest(kDensity)); }),
            onceMs([&] { (void)eliminatedDots(m_request, EliminationOrder::Progressive); }),
            onceMs([&] { (void)vtkOnHead(m_skin, m_vtkCandidates); })};
}

// Where the throwing begins decides how much is there before it comes to the edit: a mean of several.
Kept keptBesideAnEdit() {
    const double side = sideOf(kEditDots / 0.8, kDensity);
    const double spacing = test::hexagonalSpacing_mm(kDensity);
    const double moved_mm = 8.0;
    const auto beside = [&](const Eigen::Vector3d& dot) {
        return std::abs(dot.x() / side - 0.5) * side > 0.1 * side + 3.0 * spacing ||
               dot.y() < 0.8 * side - 3.0 * spacing;
    };
    Kept kept;
    for (std::uint64_t seed = 1; seed <= kEditSeeds; ++seed) {
        const Dots thrown = thrownBelow(side, 0.0, seed);
        const Dots eliminated = eliminatedBelow(side, 0.0, seed);
        kept.thrown += shareFound(thrown, thrownBelow(side, moved_mm, seed), beside) / kEditSeeds;
        kept.eliminated += shareFound(eliminated, eliminatedBelow(side, moved_mm, seed), beside) / kEditSeeds;
    }
    return kept;
}

Kept keptAtATenthMore() {
    const double side = sideOf(kEditDots, kDensity);
    const auto all = [](const Eigen::Vector3d&) { return true; };
    const auto thrown = [&](double density) -> Dots { return bridsonDots({side, radiusOf(density), kSeed}); };
    const auto eliminated = [&](double density) -> Dots {
        return eliminatedDots(eliminationOn(FlatSkin(side), evenDensity(density), density,
                                            density * side * side / base::kMm2PerCm2),
                              EliminationOrder::None);
    };
    return {shareFound(thrown(kDensity), thrown(1.1 * kDensity), all),
            shareFound(eliminated(kDensity), eliminated(1.1 * kDensity), all)};
}

} // namespace trichion::bench

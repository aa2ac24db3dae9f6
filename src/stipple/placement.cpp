#include "trichion/stipple/placement.h"

#include "purposes.h"
#include "trichion/base/hash.h"
#include "trichion/base/parallel.h"
#include "trichion/head/conformal.h"
#include "trichion/stipple/field.h"
#include "trichion/stipple/ranked_set.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>
#include <numbers>
#include <sstream>

namespace trichion::stipple {

using base::HeadPoint;

namespace {

constexpr int kBlock = 8192;

constexpr double kSizeSpread = 0.10; // so that 95 % lie within +-20 % (looks: "size +-20 %")
constexpr double kStrengthSpread = 0.14;
constexpr double kDarkShare = 0.10; // "about one in ten much darker"
constexpr double kDarkFactor = 1.35;
constexpr double kFarthestJitter = 2.5; // in standard deviations

template<class Body>
void overBlocks(std::size_t count, const Body& body) {
    const int blocks = static_cast<int>((count + kBlock - 1) / kBlock);
    base::parallelFor(blocks, 0, {}, [&](int block) {
        const std::size_t begin = static_cast<std::size_t>(block) * kBlock;
        body(block, begin, std::min(count, begin + kBlock));
    });
}

std::string rounded(double value) {
    std::ostringstream text;
    text << std::round(value * 100.0) / 100.0;
    return text.str();
}

HeadPoint jittered(const HeadPoint& point, const HeadDots& head, std::size_t rank, double jitter) {
    if (jitter <= 0.0)
        return point;
    const double u = base::unitFrom(base::hashOf(head.seed(), JitterRadius, rank));
    const double spread = std::min(kFarthestJitter, std::sqrt(-2.0 * std::log(1.0 - u)));
    const double angle =
        2.0 * std::numbers::pi * base::unitFrom(base::hashOf(head.seed(), JitterAngle, rank));
    const Eigen::Vector3d normal = head.surface().normalAt(point).v;
    const Eigen::Vector3d side = normal.unitOrthogonal();
    const Eigen::Vector3d offset = std::cos(angle) * side + std::sin(angle) * normal.cross(side);
    const Eigen::Vector3d moved = point.v + jitter * head.fullSpacing_mm(rank) * spread * offset;
    return head.surface().pointAt(head.surface().parameterOf(HeadPoint(moved)));
}

double strengthOf(std::uint64_t seed, std::size_t rank) {
    const double varied = 1.0 + kStrengthSpread * base::normalFrom(base::hashOf(seed, Strength, rank));
    const bool dark = base::unitFrom(base::hashOf(seed, Dark, rank)) < kDarkShare;
    return std::clamp(varied, 0.55, 1.45) * (dark ? kDarkFactor : 1.0);
}

double sizeOf(std::uint64_t seed, std::size_t rank) {
    return std::clamp(1.0 + kSizeSpread * base::normalFrom(base::hashOf(seed, Size, rank)), 0.75, 1.25);
}

int sessionOf(const std::vector<design::Session>& sessions, double rank, double threshold) {
    for (std::size_t k = 0; k < sessions.size(); ++k)
        if (rank < threshold * sessions[k].cumulativeShare)
            return static_cast<int>(k) + 1;
    return 0;
}

/// What one block of ranks contributes; blocks are joined in order.
struct Block {
    std::vector<Dot> dots;
    std::array<ZoneCensus, head::kZoneCount> census;
    double densestClipped = 0.0;
};

Block placeBlock(const design::Design& design, const HeadDots& head, const DensityField& field,
                 std::size_t begin, std::size_t end) {
    Block block;
    for (ZoneCensus& zone : block.census)
        zone.bySession.assign(design.sessions.size(), 0);
    for (std::size_t rank = begin; rank < end; ++rank) {
        const HeadPoint point = head.point(rank);
        double density = field.densityAt(point);
        if (density <= 0.0)
            continue;
        const double maximum = head.maximumDensity().value;
        if (density > maximum) {
            block.densestClipped = std::max(block.densestClipped, density);
            density = maximum;
        }
        const head::Zone zone = head::zoneAt(head::scalpPointOf(head.surface(), point));
        ZoneCensus& census = block.census[static_cast<std::size_t>(zone)];
        // Every possible dot stands for the same share of the sphere: the set is its own quadrature.
        const double area_cm2 = head.ranksPerDensity(rank) / static_cast<double>(head.size());
        census.area_cm2 += area_cm2;
        census.wanted += area_cm2 * density;
        const double threshold = density * head.ranksPerDensity(rank);
        const int session = sessionOf(design.sessions, static_cast<double>(rank), threshold);
        if (session == 0)
            continue;
        ++census.bySession[static_cast<std::size_t>(session - 1)];
        const HeadPoint position = jittered(point, head, rank, design.jitter);
        block.dots.push_back(
            Dot{static_cast<std::uint32_t>(rank), static_cast<std::uint32_t>(rank), session, zone, position,
                head.surface().normalAt(position),
                design.pigmentation.diameter_mm * field.dotSizeAt(point) * sizeOf(head.seed(), rank),
                strengthOf(head.seed(), rank)});
    }
    return block;
}

void requireDensity(base::DotsPerCm2 density, base::DotsPerCm2 maximum) {
    if (!(density.value > 0.0 && density.value <= maximum.value))
        throw base::Error(base::ErrorCode::DensityOutOfRange,
                          {{"given", rounded(density.value)}, {"maximum", rounded(maximum.value)}});
}

} // namespace

int ZoneCensus::countUpTo(int session) const noexcept {
    int sum = 0;
    for (std::size_t k = 0; k < bySession.size(); ++k)
        if (session == 0 || static_cast<int>(k) < session)
            sum += bySession[k];
    return sum;
}

int Placement::countUpTo(int session) const noexcept {
    int sum = 0;
    for (const ZoneCensus& zone : census)
        sum += zone.countUpTo(session);
    return sum;
}

double Placement::area_cm2() const noexcept {
    double sum = 0.0;
    for (const ZoneCensus& zone : census)
        sum += zone.area_cm2;
    return sum;
}

Placement placeDots(const design::Design& design, const HeadDots& head) {
    requireDensity(design.density, head.maximumDensity());
    const DensityField field(design, head.surface());
    const std::size_t blockCount = (head.size() + kBlock - 1) / kBlock;
    std::vector<Block> blocks(blockCount);
    overBlocks(head.size(), [&](int block, std::size_t begin, std::size_t end) {
        blocks[static_cast<std::size_t>(block)] = placeBlock(design, head, field, begin, end);
    });

    Placement placement;
    placement.findings = design::check(design);
    for (ZoneCensus& zone : placement.census)
        zone.bySession.assign(design.sessions.size(), 0);
    double densestClipped = 0.0;
    for (Block& block : blocks) {
        placement.dots.insert(placement.dots.end(), block.dots.begin(), block.dots.end());
        densestClipped = std::max(densestClipped, block.densestClipped);
        for (std::size_t z = 0; z < placement.census.size(); ++z) {
            placement.census[z].area_cm2 += block.census[z].area_cm2;
            placement.census[z].wanted += block.census[z].wanted;
            for (std::size_t k = 0; k < design.sessions.size(); ++k)
                placement.census[z].bySession[k] += block.census[z].bySession[k];
        }
    }
    if (densestClipped > 0.0)
        placement.findings.push_back(
            {base::FindingCode::DensityClipped,
             {{"given", rounded(densestClipped)}, {"maximum", rounded(head.maximumDensity().value)}}});
    if (placement.dots.empty())
        placement.findings.push_back({base::FindingCode::RegionEmpty, {}});
    return placement;
}

} // namespace trichion::stipple

#include "bin_census.h"

#include "trichion/base/parallel.h"
#include "trichion/base/units.h"

#include <Eigen/Core>
#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace trichion::stipple {

namespace {

using Parts = std::vector<CensusPart>;
using head::ScalpPoint;

constexpr int kAlong = 6; // samples along a side of a bin: half a degree apart, so that they keep to one zone
constexpr int kFiner = 5; // pieces along the side of a sample's square where a hole may cut it
constexpr double kBin_deg = kBinCells * kChartCell_deg;
constexpr double kSample_deg = kBin_deg / kAlong;
constexpr std::size_t kSamplesInBin = std::size_t{kAlong} * kAlong;
constexpr std::size_t kSampleCount = kBinCount * kSamplesInBin;

ScalpPoint placeIn(std::size_t bin, double left, double front) {
    const std::size_t column = bin % kBinsAlong;
    const std::size_t row = bin / kBinsAlong;
    return {static_cast<double>(column) * kBin_deg - kChartReach_deg + left * kBin_deg,
            static_cast<double>(row) * kBin_deg - kChartReach_deg + front * kBin_deg};
}

/// Where the middle of piece `i` of a square of `along` by `along` lies in it, 0..1.
struct Piece {
    double left = 0.0;
    double front = 0.0;
};

Piece pieceOf(int i, int along) {
    const int column = i % along;
    const int row = i / along;
    return {(column + 0.5) / along, (row + 0.5) / along};
}

/// What of a sample is the same on every head.
struct Sample {
    Eigen::Vector3f w;    ///< unit vector of its middle
    float solidAngle = 0; ///< of its square
    std::uint8_t zone = 0;
};

/// All samples, bin by bin.
const std::vector<Sample>& samples() {
    static const std::vector<Sample> made = [] {
        constexpr double kSide = kSample_deg * base::kDegreesToRadians;
        std::vector<Sample> all(kSampleCount);
        base::parallelFor(kBinCount, 0, {}, [&](int bin) {
            Sample* sample = all.data() + static_cast<std::size_t>(bin) * kSamplesInBin;
            for (int i = 0; i < kAlong * kAlong; ++i, ++sample) {
                const Piece piece = pieceOf(i, kAlong);
                const ScalpPoint place = placeIn(static_cast<std::size_t>(bin), piece.left, piece.front);
                if (!isOnChart(place))
                    continue;
                const double polar = place.vector().norm() * base::kDegreesToRadians;
                sample->w = head::parameterOf(place).cast<float>();
                sample->solidAngle = static_cast<float>(kSide * kSide * std::sin(polar) / polar);
                sample->zone = static_cast<std::uint8_t>(head::zoneAt(place));
            }
        });
        return all;
    }();
    return made;
}

/// What a head adds to them.
std::shared_ptr<const SkinSamples> samplesOn(const HeadDots& head) {
    // The area of x = diag(axes) w over a solid angle is det(axes) |axes^-1 w| times as large.
    const Eigen::Vector3f axes = head.surface().halfAxes_mm().cast<float>();
    const double volume_cm2 = head.surface().halfAxes_mm().prod() / base::kMm2PerCm2;
    auto skin = std::make_shared<SkinSamples>();
    skin->maximum = static_cast<float>(head.maximumDensity().value);
    skin->area_cm2.reserve(kSampleCount);
    skin->zone.reserve(kSampleCount);
    for (const Sample& sample : samples()) {
        skin->area_cm2.push_back(volume_cm2 * static_cast<double>(sample.w.cwiseQuotient(axes).norm()) *
                                 static_cast<double>(sample.solidAngle));
        skin->zone.push_back(sample.zone);
    }
    return skin;
}

/// The part of a sample's square that no hole takes away.
double shareOutsideHoles(const DensityField& field, std::size_t bin, int sample) {
    int outside = 0;
    for (int k = 0; k < kFiner * kFiner; ++k) {
        const Piece finer = pieceOf(k, kFiner);
        const int column = sample % kAlong;
        const int row = sample / kAlong;
        const double left = (column + finer.left) / kAlong;
        const double front = (row + finer.front) / kAlong;
        outside += field.insideHole(head::onHead(field.surface(), placeIn(bin, left, front))) ? 0 : 1;
    }
    return static_cast<double>(outside) / (kFiner * kFiner);
}

// Two samples of six would lie on the lines between nodes, where an interpolated density is zero sooner than
// beside them; they are moved off by an eighth of a cell, one to either side, so that the mean stays.
std::uint16_t offsetOfSample(int k) {
    constexpr double kUnits = 65536.0 / kAlong;
    constexpr double kAside = 65536.0 / kBinCells / 8.0;
    const double aside = k == 1 ? -kAside : k == kAlong - 2 ? kAside : 0.0;
    return static_cast<std::uint16_t>((k + 0.5) * kUnits + aside);
}

BinPlace binPlaceOfSample(std::uint16_t bin, int sample) {
    return {bin, offsetOfSample(sample % kAlong), offsetOfSample(sample / kAlong)};
}

/// The zone of a sample where a design has moved the borders.
std::size_t zoneOfSample(std::size_t bin, int sample, const head::ZoneBorders& borders) {
    const Piece piece = pieceOf(sample, kAlong);
    const ScalpPoint place = placeIn(bin, piece.left, piece.front);
    return static_cast<std::size_t>(head::zoneAt(place, borders));
}

void integrate(const SkinSamples& skin, const DensityField& field, std::uint16_t index, Parts& parts) {
    if (!(field.map().boundsOf(index).most > 0.0F))
        return;
    const head::ZoneBorders& borders = field.design().zones.borders;
    const bool usual = borders == head::ZoneBorders{};
    const bool nearHole = field.holeReaches(index);
    std::array<CensusPart, head::kZoneCount> byZone;
    std::size_t sample = index * kSamplesInBin;
    for (int k = 0; k < kAlong * kAlong; ++k, ++sample) {
        const float asked = field.map().at(binPlaceOfSample(index, k));
        if (!(asked > 0.0F))
            continue;
        const double area_cm2 = skin.area_cm2[sample] * (nearHole ? shareOutsideHoles(field, index, k) : 1.0);
        if (!(area_cm2 > 0.0))
            continue;
        CensusPart& part = byZone[usual ? skin.zone[sample] : zoneOfSample(index, k, borders)];
        part.area_cm2 += area_cm2;
        part.wanted += area_cm2 * static_cast<double>(std::min(asked, skin.maximum));
        part.densest = std::max(part.densest, static_cast<double>(asked));
    }
    for (std::size_t zone = 0; zone < byZone.size(); ++zone)
        if (byZone[zone].area_cm2 > 0.0) {
            byZone[zone].bin = index;
            byZone[zone].zone = static_cast<head::Zone>(zone);
            parts.push_back(byZone[zone]);
        }
}

/// The parts of some bins, in their order.
Parts integrateAll(const SkinSamples& skin, const DensityField& field,
                   const std::vector<std::uint16_t>& bins) {
    constexpr std::size_t kRun = 128;
    const std::size_t runs = (bins.size() + kRun - 1) / kRun;
    std::vector<Parts> byRun(runs);
    base::parallelFor(static_cast<int>(runs), 0, {}, [&](int run) {
        const std::size_t begin = static_cast<std::size_t>(run) * kRun;
        for (std::size_t k = begin; k < std::min(bins.size(), begin + kRun); ++k)
            integrate(skin, field, bins[k], byRun[static_cast<std::size_t>(run)]);
    });
    Parts parts;
    for (const Parts& run : byRun)
        parts.insert(parts.end(), run.begin(), run.end());
    return parts;
}

std::vector<std::uint16_t> allBins() {
    std::vector<std::uint16_t> bins(kBinCount);
    for (std::size_t bin = 0; bin < bins.size(); ++bin)
        bins[bin] = static_cast<std::uint16_t>(bin);
    return bins;
}

} // namespace

BinCensus::BinCensus(const HeadDots& head, const DensityField& field) : BinCensus(field, samplesOn(head)) {}

BinCensus::BinCensus(const DensityField& field, std::shared_ptr<const SkinSamples> skin)
    : m_skin(std::move(skin)), m_parts(integrateAll(*m_skin, field, allBins())) {}

BinCensus::BinCensus(const DensityField& field, const BinCensus& earlier) : m_skin(earlier.m_skin) {
    const std::vector<std::uint16_t>& changed = field.changedBins();
    const Parts fresh = integrateAll(*m_skin, field, changed);
    Parts kept;
    std::copy_if(earlier.m_parts.begin(), earlier.m_parts.end(), std::back_inserter(kept),
                 [&](const CensusPart& part) {
                     return !std::binary_search(changed.begin(), changed.end(), part.bin);
                 });
    m_parts.reserve(kept.size() + fresh.size());
    std::merge(kept.begin(), kept.end(), fresh.begin(), fresh.end(), std::back_inserter(m_parts),
               [](const CensusPart& a, const CensusPart& b) { return a.bin < b.bin; });
}

std::array<ZoneCensus, head::kZoneCount> BinCensus::sums() const {
    std::array<ZoneCensus, head::kZoneCount> census;
    for (const CensusPart& part : m_parts) {
        ZoneCensus& zone = census[static_cast<std::size_t>(part.zone)];
        zone.area_cm2 += part.area_cm2;
        zone.wanted += part.wanted;
        zone.densest = std::max(zone.densest, part.densest);
    }
    return census;
}

} // namespace trichion::stipple

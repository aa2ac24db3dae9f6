#include "census.h"

#include "trichion/base/parallel.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace trichion::stipple {

using base::HeadPoint;
using head::ScalpPoint;

namespace {

using Parts = std::vector<CensusPart>;

// Pieces of a bin: whole cells of the map to the side, thirds of them to the front, so that the zones'
// borders at the front and the crown run between pieces and no middle lies on a line of nodes.
constexpr int kColumns = kBinCells;
constexpr int kRows = 3 * kBinCells;
constexpr double kBin_deg = kBinCells * kChartCell_deg;
constexpr double kColumn_deg = kBin_deg / kColumns;
constexpr double kRow_deg = kBin_deg / kRows;
constexpr int kFiner = 5; // along both sides of a piece that a hole may cut

/// Skin per square degree of the chart: the chart's own scale sin(t)/t times det |axes^-1 w| of the
/// ellipsoid.
double skin_cm2PerDeg2(const head::Ellipsoid& surface, const ScalpPoint& place, const HeadPoint& point) {
    const double polar = place.vector().norm() * base::kDegreesToRadians;
    const double chart = polar > 1e-9 ? std::sin(polar) / polar : 1.0;
    const Eigen::Vector3d& axes = surface.halfAxes_mm();
    const double stretch_mm2 = axes.prod() * point.v.cwiseQuotient(axes.cwiseAbs2()).norm();
    return stretch_mm2 * chart * base::kDegreesToRadians * base::kDegreesToRadians / base::kMm2PerCm2;
}

ScalpPoint cornerOf(std::uint16_t bin) {
    return {bin % kBinsAlong * kBin_deg - kChartReach_deg, bin / kBinsAlong * kBin_deg - kChartReach_deg};
}

/// Skin per square degree over a bin, bilinear between its corners (3 degrees: 1e-4 off at most).
class SkinOfBin {
  public:
    SkinOfBin(const head::Ellipsoid& surface, const ScalpPoint& corner) {
        for (int k = 0; k < 4; ++k) {
            const ScalpPoint at{corner.left_deg + (k % 2) * kBin_deg, corner.front_deg + (k / 2) * kBin_deg};
            m_corners[static_cast<std::size_t>(k)] = skin_cm2PerDeg2(surface, at, head::onHead(surface, at));
        }
    }
    /// `left`, `front`: in [0, 1] across the bin.
    [[nodiscard]] double at(double left, double front) const {
        return std::lerp(std::lerp(m_corners[0], m_corners[1], left),
                         std::lerp(m_corners[2], m_corners[3], left), front);
    }

  private:
    std::array<double, 4> m_corners{};
};

/// The census of one bin.
class BinSum {
  public:
    BinSum(const DensityField& field, double maximum, std::uint16_t bin)
        : m_field(field)
        , m_maximum(maximum)
        , m_nearHole(field.holeReaches(bin))
        , m_corner(cornerOf(bin))
        , m_skin(field.surface(), m_corner) {
        for (std::size_t zone = 0; zone < m_byZone.size(); ++zone) {
            m_byZone[zone].bin = bin;
            m_byZone[zone].zone = static_cast<head::Zone>(zone);
        }
        for (int row = 0; row < kRows; ++row)
            for (int column = 0; column < kColumns; ++column)
                addPiece((column + 0.5) / kColumns, (row + 0.5) / kRows);
    }

    void appendTo(Parts& parts) const {
        std::copy_if(m_byZone.begin(), m_byZone.end(), std::back_inserter(parts),
                     [](const CensusPart& part) { return part.area_cm2 > 0.0; });
    }

  private:
    // left, front: across the bin
    void addPiece(double left, double front) {
        if (!m_nearHole) {
            add(left, front, kColumn_deg * kRow_deg);
            return;
        }
        for (int i = 0; i < kFiner * kFiner; ++i)
            add(left + ((i % kFiner + 0.5) / kFiner - 0.5) / kColumns,
                front + ((i / kFiner + 0.5) / kFiner - 0.5) / kRows,
                kColumn_deg * kRow_deg / (kFiner * kFiner));
    }

    void add(double left, double front, double piece_deg2) {
        const ScalpPoint place{m_corner.left_deg + left * kBin_deg, m_corner.front_deg + front * kBin_deg};
        const double density = m_field.map().at(place);
        if (density <= 0.0 || !isOnChart(place) ||
            (m_nearHole && m_field.insideHole(head::onHead(m_field.surface(), place))))
            return;
        CensusPart& part = m_byZone[static_cast<std::size_t>(head::zoneAt(place))];
        const double area_cm2 = m_skin.at(left, front) * piece_deg2;
        part.area_cm2 += area_cm2;
        part.wanted += area_cm2 * std::min(density, m_maximum);
        part.densest = std::max(part.densest, density);
    }

    const DensityField& m_field;
    double m_maximum;
    bool m_nearHole;
    ScalpPoint m_corner;
    SkinOfBin m_skin;
    std::array<CensusPart, head::kZoneCount> m_byZone;
};

/// The parts of some bins, in their order.
Parts integrate(const DensityField& field, double maximum, const std::vector<std::uint16_t>& bins) {
    constexpr std::size_t kRun = 64;
    const std::size_t runs = (bins.size() + kRun - 1) / kRun;
    std::vector<Parts> byRun(runs);
    base::parallelFor(static_cast<int>(runs), 0, {}, [&](int run) {
        const std::size_t begin = static_cast<std::size_t>(run) * kRun;
        for (std::size_t k = begin; k < std::min(bins.size(), begin + kRun); ++k)
            if (field.map().boundsOf(bins[k]).most > 0.0F)
                BinSum(field, maximum, bins[k]).appendTo(byRun[static_cast<std::size_t>(run)]);
    });
    Parts parts;
    for (const Parts& run : byRun)
        parts.insert(parts.end(), run.begin(), run.end());
    return parts;
}

std::vector<std::uint16_t> allBins() {
    std::vector<std::uint16_t> bins(kBinCount);
    std::iota(bins.begin(), bins.end(), std::uint16_t{0});
    return bins;
}

} // namespace

BinCensus::BinCensus(const DensityField& field, base::DotsPerCm2 maximum)
    : m_parts(integrate(field, maximum.value, allBins())) {}

BinCensus::BinCensus(const DensityField& field, base::DotsPerCm2 maximum, const BinCensus& earlier) {
    const std::vector<std::uint16_t>& changed = field.changedBins();
    const Parts fresh = integrate(field, maximum.value, changed);
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

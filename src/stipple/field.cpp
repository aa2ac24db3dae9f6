#include "trichion/stipple/field.h"

#include "chart_nodes.h"
#include "density_terms.h"
#include "edge_distance.h"
#include "trichion/base/parallel.h"
#include "zone_map.h"

#include <algorithm>
#include <array>

namespace trichion::stipple {

using base::HeadPoint;
using head::ScalpPoint;

namespace {

using Vertices = std::vector<Eigen::Vector3f>;
using Nodes = std::vector<float>;

constexpr int kRoot = EdgeDistanceMap::kRootBlock;
constexpr int kRootsAlong = (kChartNodes + kRoot - 1) / kRoot;

Vertices verticesOf(const std::vector<Eigen::Vector2d>& line, const head::Ellipsoid& surface) {
    Vertices vertices;
    vertices.reserve(line.size());
    for (const Eigen::Vector2d& place : line)
        vertices.emplace_back(head::onHead(surface, ScalpPoint{place.x(), place.y()}).v.cast<float>());
    return vertices;
}

/// Two designs whose terms but for the strokes are the same functions of place and distances.
bool sameTerms(const design::Design& a, const design::Design& b) {
    design::Design aligned = a;
    aligned.hairline.points = b.hairline.points;
    aligned.lowerEdge.points = b.lowerEdge.points;
    aligned.strokes = b.strokes;
    return aligned == b;
}

/// How many strokes from the first on are the same.
std::size_t sameStrokes(const std::vector<design::DensityStroke>& a,
                        const std::vector<design::DensityStroke>& b) {
    const auto ends = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return static_cast<std::size_t>(ends.first - a.begin());
}

bool sameReach(const EdgeReach& a, const EdgeReach& b) {
    return a.inside_mm == b.inside_mm && a.outside_mm == b.outside_mm;
}

constexpr std::uint8_t kDensityChanged = 1; // of a node, as bits
constexpr std::uint8_t kEdgeMoved = 2;

/// What became of the bins, from what became of the nodes that they touch.
std::vector<BinChange> changesOfBins(const std::vector<std::uint8_t>& changed) {
    std::vector<BinChange> bins(kBinCount, BinChange::None);
    std::array<std::uint8_t, kChartNodes> any;
    for (std::size_t binRow = 0; binRow < kBinsAlong; ++binRow) {
        any.fill(0);
        const std::uint8_t* at = changed.data() + firstNodeOf(binRow * kBinsAlong);
        for (int row = 0; row <= kBinCells; ++row, at += kChartNodes)
            for (std::size_t column = 0; column < kChartNodes; ++column)
                any[column] |= at[column];
        for (std::size_t bin = 0; bin < kBinsAlong; ++bin) {
            const std::uint8_t* first = any.data() + bin * kBinCells;
            const int all = first[0] | first[1] | first[2] | first[3] | first[4];
            if (all != 0)
                bins[binRow * kBinsAlong + bin] =
                    (all & kEdgeMoved) != 0 ? BinChange::Edge : BinChange::Density;
        }
    }
    return bins;
}

std::vector<std::uint16_t> changedOf(const std::vector<BinChange>& changes) {
    std::vector<std::uint16_t> bins;
    for (std::size_t bin = 0; bin < changes.size(); ++bin)
        if (changes[bin] != BinChange::None)
            bins.push_back(static_cast<std::uint16_t>(bin));
    return bins;
}

} // namespace

/// The edges of a design on the head and how far they are looked at.
struct DensityField::Outlines {
    Vertices hairline;
    Vertices lowerEdge;
    InsideMap inside;
    EdgeReach hairlineReach;
    EdgeReach lowerEdgeReach;

    /// No edge at all, everywhere inside: for places that are treated alone.
    explicit Outlines(const TermsReach& reach)
        : inside(std::vector<Eigen::Vector2d>{
              {-360.0, -360.0}, {360.0, -360.0}, {360.0, 360.0}, {-360.0, 360.0}})
        , hairlineReach{static_cast<float>(reach.behindHairline_mm),
                        static_cast<float>(reach.beforeHairline_mm)}
        , lowerEdgeReach{static_cast<float>(reach.lowerEdge_mm), static_cast<float>(reach.lowerEdge_mm)} {}
    Outlines(const design::Outline& outline, const head::Ellipsoid& surface, const TermsReach& reach)
        : hairline(verticesOf(outline.hairline, surface))
        , lowerEdge(verticesOf(outline.lowerEdge, surface))
        , inside(outline.closed())
        , hairlineReach{static_cast<float>(reach.behindHairline_mm),
                        static_cast<float>(reach.beforeHairline_mm)}
        , lowerEdgeReach{static_cast<float>(reach.lowerEdge_mm), static_cast<float>(reach.lowerEdge_mm)} {}
};

/// A field while it is made: what is written, and what an earlier field may lend.
struct DensityField::Making {
    const DensityField& field;
    const DensityField* earlier; ///< its distances hold where the edges did not change; null: none do
    bool sameTermsAsEarlier;     ///< its densities hold where distances and strokes did not change
    std::size_t sameStrokesAsEarlier;
    bool allStrokesSame;
    ChartOnHead chart;
    EdgeDistanceMap hairline;
    EdgeDistanceMap lowerEdge;
    std::shared_ptr<const ZoneMap> zones;
    Nodes hairline_mm;
    Nodes lowerEdge_mm;
    Nodes densities;
    std::vector<std::uint8_t> changed; ///< by node: how it differs from the earlier field, as bits

    Making(const DensityField& made, const DensityField* before, bool sameTerms);
    void makeRoot(const NodeBlock& root);
    void sampleRow(int row, int firstColumn, int lastColumn);

  private:
    [[nodiscard]] EdgeDistanceMap mapOf(Vertices Outlines::*line, const EdgeReach& reach) const;
    [[nodiscard]] float densityAt(int column, int row) const;
    [[nodiscard]] bool strokesChanged(int column, int row) const;
};

DensityField::Making::Making(const DensityField& made, const DensityField* before, bool sameTerms)
    : field(made)
    , earlier(before)
    , sameTermsAsEarlier(sameTerms)
    , sameStrokesAsEarlier(before != nullptr ? sameStrokes(made.m_design->strokes, before->m_design->strokes)
                                             : 0)
    , allStrokesSame(before != nullptr && made.m_design->strokes == before->m_design->strokes)
    , chart(made.m_surface)
    , hairline(mapOf(&Outlines::hairline, made.m_outlines->hairlineReach))
    , lowerEdge(mapOf(&Outlines::lowerEdge, made.m_outlines->lowerEdgeReach))
    , zones(ZoneMap::of(made.m_design->zones))
    , hairline_mm(before != nullptr ? *before->m_hairline_mm : Nodes(kNodeCount))
    , lowerEdge_mm(before != nullptr ? *before->m_lowerEdge_mm : Nodes(kNodeCount))
    , densities(before != nullptr ? before->m_map->nodes() : Nodes(kNodeCount))
    , changed(before != nullptr ? kNodeCount : 0, 0) {}

EdgeDistanceMap DensityField::Making::mapOf(Vertices Outlines::*line, const EdgeReach& reach) const {
    const Outlines& now = *field.m_outlines;
    if (earlier == nullptr)
        return {chart, segmentsOf(now.*line), now.inside, reach};
    EdgeDistanceMap map(chart, segmentsOf(now.*line, (*earlier->m_outlines).*line), now.inside, reach);
    map.updateFrom(earlier->m_outlines->inside);
    return map;
}

void DensityField::Making::makeRoot(const NodeBlock& root) {
    hairline.measure(root, hairline_mm.data());
    lowerEdge.measure(root, lowerEdge_mm.data());
    const int lastColumn = std::min(root.column + kRoot, kChartNodes);
    for (int row = root.row; row < std::min(root.row + kRoot, kChartNodes); ++row)
        sampleRow(row, root.column, lastColumn);
}

void DensityField::Making::sampleRow(int row, int firstColumn, int lastColumn) {
    if (earlier == nullptr) {
        const float outside_mm = -field.m_outlines->hairlineReach.outside_mm;
        for (int column = firstColumn; column < lastColumn; ++column)
            if (hairline_mm[nodeAt(column, row)] > outside_mm) // else 0
                densities[nodeAt(column, row)] = densityAt(column, row);
        return;
    }
    for (int column = firstColumn; column < lastColumn; ++column) {
        const std::size_t node = nodeAt(column, row);
        const bool sameHairline = hairline_mm[node] == (*earlier->m_hairline_mm)[node];
        if (sameTermsAsEarlier && sameHairline && lowerEdge_mm[node] == (*earlier->m_lowerEdge_mm)[node] &&
            (allStrokesSame || !strokesChanged(column, row)))
            continue;
        const float before = densities[node];
        densities[node] = densityAt(column, row);
        changed[node] = !sameHairline ? kEdgeMoved : densities[node] == before ? 0 : kDensityChanged;
    }
}

bool DensityField::Making::strokesChanged(int column, int row) const {
    const HeadPoint point(Eigen::Vector3d(chart.at(column, row).cast<double>()));
    return field.m_terms->strokesReach(sameStrokesAsEarlier, point) ||
           earlier->m_terms->strokesReach(sameStrokesAsEarlier, point);
}

float DensityField::Making::densityAt(int column, int row) const {
    const std::size_t node = nodeAt(column, row);
    const ScalpPoint place = placeOfNode(column, row);
    if (hairline_mm[node] <= -field.m_outlines->hairlineReach.outside_mm || !isOnChart(place))
        return 0.0F; // no dot so far from the hairline
    const EdgeDistances distances{static_cast<double>(hairline_mm[node]),
                                  static_cast<double>(lowerEdge_mm[node])};
    const HeadPoint point(Eigen::Vector3d(chart.at(column, row).cast<double>()));
    return static_cast<float>(field.m_terms->densityAt(distances, point, place, zones->at(column, row)));
}

DensityField::DensityField(const design::Design& design, const head::Ellipsoid& surface)
    : m_surface(surface) {
    make(design, nullptr);
}

DensityField::DensityField(const design::Design& design, const DensityField& earlier)
    : m_surface(earlier.m_surface) {
    make(design, &earlier);
}

void DensityField::make(const design::Design& design, const DensityField* earlier) {
    m_design = std::make_shared<const design::Design>(design);
    m_terms = std::make_shared<const DensityTerms>(design, m_surface);
    m_outlines = m_terms->hasAreas() ? std::make_shared<const Outlines>(m_terms->reach())
                                     : std::make_shared<const Outlines>(design::outlineOf(design), m_surface,
                                                                        m_terms->reach());
    const bool lends = earlier != nullptr && m_terms->hasAreas() == earlier->m_terms->hasAreas() &&
                       sameReach(m_outlines->hairlineReach, earlier->m_outlines->hairlineReach) &&
                       sameReach(m_outlines->lowerEdgeReach, earlier->m_outlines->lowerEdgeReach);
    Making making(*this, lends ? earlier : nullptr, lends && sameTerms(design, *earlier->m_design));
    base::parallelFor(kRootsAlong * kRootsAlong, 0, {}, [&](int root) {
        making.makeRoot({root % kRootsAlong * kRoot, root / kRootsAlong * kRoot, kRoot});
    });
    m_hairline_mm = std::make_shared<const Nodes>(std::move(making.hairline_mm));
    m_lowerEdge_mm = std::make_shared<const Nodes>(std::move(making.lowerEdge_mm));
    m_changes = lends ? changesOfBins(making.changed) : std::vector<BinChange>(kBinCount, BinChange::Edge);
    m_changedBins = changedOf(m_changes);
    m_map = lends ? std::make_shared<const DensityMap>(std::move(making.densities), *earlier->m_map,
                                                       m_changedBins)
                  : std::make_shared<const DensityMap>(std::move(making.densities));
    findHoles();
}

EdgeDistances DensityField::distancesIn(const BinPlace& place) const {
    return {static_cast<double>(valueAt(m_hairline_mm->data(), place)),
            static_cast<double>(valueAt(m_lowerEdge_mm->data(), place))};
}

EdgeDistances DensityField::distancesAt(const ScalpPoint& place) const {
    return distancesIn(binPlaceOf(place));
}

double DensityField::densityAt(const HeadPoint& point) const {
    const ScalpPoint place = head::scalpPointOf(m_surface, point);
    return isOnChart(place) && !insideHole(point) ? m_map->at(place) : 0.0;
}

void DensityField::findHoles() {
    // Generous for a dot that its jitter carries out of its bin: at most 0.6 mm, a few degrees at the rim.
    constexpr double kBeyondBin_mm = 2.0;
    constexpr double kBeyondBin_deg = 8.0;
    if (!hasHoles())
        return;
    const ChartOnHead chart(m_surface);
    const double radius_mm = static_cast<double>(chart.radiusOf(kBinCells)) + kBeyondBin_mm;
    m_holeReaches.assign(kBinCount, 0);
    for (std::size_t bin = 0; bin < kBinCount; ++bin) {
        if (!(m_map->boundsOf(bin).most > 0.0F))
            continue;
        const ScalpPoint middle = placeOfNode(static_cast<int>(bin % kBinsAlong) * kBinCells + kBinCells / 2,
                                              static_cast<int>(bin / kBinsAlong) * kBinCells + kBinCells / 2);
        const bool reaches = m_terms->mayTouchHole(head::onHead(m_surface, middle), radius_mm, middle,
                                                   0.5 * kBinCells * kChartCell_deg + kBeyondBin_deg);
        m_holeReaches[bin] = reaches ? 1 : 0;
    }
}

double DensityField::densityOfDot(const BinPlace& place, const HeadDots& head, std::uint32_t id) const {
    const float density = m_map->at(place);
    return density > 0.0F && holeReaches(place.bin) && insideHole(head.point(id))
               ? 0.0
               : static_cast<double>(density);
}

bool DensityField::insideHole(const HeadPoint& point) const {
    return hasHoles() && m_terms->insideHole(point);
}

bool DensityField::hasHoles() const noexcept {
    return m_terms->hasHoles();
}

double DensityField::dotSizeAt(const HeadPoint& point) const {
    return m_terms->dotSizeAt(distancesAt(head::scalpPointOf(m_surface, point)));
}

double DensityField::dotSizeAt(const BinPlace& place) const {
    return m_terms->dotSizeAt(distancesIn(place));
}

double DensityField::dotStrengthAt(const HeadPoint& point) const {
    return m_terms->dotStrengthAt(distancesAt(head::scalpPointOf(m_surface, point)));
}

double DensityField::dotStrengthAt(const BinPlace& place) const {
    return m_terms->dotStrengthAt(distancesIn(place));
}

double DensityField::keptAt(const HeadPoint& point) const {
    return m_terms->keptAt(point);
}

double DensityField::ownHairAt(const HeadPoint& point) const {
    const ScalpPoint place = head::scalpPointOf(m_surface, point);
    return m_terms->ownHairAt(distancesAt(place), place);
}

} // namespace trichion::stipple

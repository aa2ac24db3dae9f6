#include "coarse_core.h"
#include "drawn_core.h"
#include "stubble.h"
#include "tile_density.h"
#include "tile_sort.h"
#include "trichion/base/parallel.h"
#include "trichion/render/preview.h"

#include <Eigen/Core>
#include <algorithm>
#include <cmath>
#include <numbers>
#include <string>

namespace trichion::render {

namespace {

constexpr double kPaintedCoverage = 0.30; // above it reads as paint (domain figures 2.6)
constexpr int kBlock = 4096;

/// Whether two dots look the same; which of a placement they are does not matter.
bool isSameDrawing(const VisibleDot& a, VisibleDot b) {
    b.dot = a.dot;
    return a == b;
}

/// What a photo without all of its colour makes of a hue: a mean of it and grey of the same luminance.
optics::Channels muted(const optics::Channels& channels, double colourfulness) {
    const double grey = 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2];
    optics::Channels result = channels;
    for (double& channel : result)
        channel = grey + colourfulness * (channel - grey);
    return result;
}

optics::DotAppearance asPhotographed(const optics::DotAppearance& dot, double colourfulness) {
    if (colourfulness >= 1.0)
        return dot;
    optics::DotAppearance seen = dot;
    for (const auto part : {&optics::DotAppearance::integral_mm2, &optics::DotAppearance::coreShare,
                            &optics::DotAppearance::haloLength_mm, &optics::DotAppearance::sheetDensity,
                            &optics::DotAppearance::redness_mm2})
        seen.*part = muted(dot.*part, colourfulness);
    return seen;
}

VisibleDot drawn(const stipple::Dot& dot, const DotPlace& place, const optics::DotAppearance& look,
                 double referenceDiameter_mm, const Sharpness& sharpness) {
    VisibleDot visible;
    const double size = dot.diameter_mm / referenceDiameter_mm;
    const double root = std::sqrt(std::max(size, 0.1));
    const double darkness = dot.strength * size * root;
    // One width for all channels: they differ by less than a pixel.
    const double sigma_mm = (look.coreSigma_mm[0] + look.coreSigma_mm[1] + look.coreSigma_mm[2]) / 3.0 * root;
    const double variance_mm2 = sigma_mm * sigma_mm;
    Eigen::Matrix2d covariance;
    covariance << variance_mm2 * place.spread_px2[0], variance_mm2 * place.spread_px2[1],
        variance_mm2 * place.spread_px2[1], variance_mm2 * place.spread_px2[2];
    const double peak = place.area_px2 * shapeCore(visible, place.centre_px, covariance, sharpness);
    for (std::size_t c = 0; c < 3; ++c) {
        visible.amplitude[c] = static_cast<float>(look.integral_mm2[c] * look.coreShare[c] * darkness * peak);
        visible.haloDensity[c] =
            static_cast<float>(look.integral_mm2[c] * (1.0 - look.coreShare[c]) * darkness);
    }
    const auto reach_mm = static_cast<float>(VisibleDots::kHaloReach * longestHalo_mm(look));
    visible.metric = place.metric;
    visible.haloReach_px = {reach_mm * place.reach_px[0], reach_mm * place.reach_px[1]};
    return visible;
}

/// Of the dots of some sessions.
double skinUnder_mm2(const stipple::Placement& placement, int sessions) {
    double covered_mm2 = 0.0;
    for (const stipple::Dot& dot : placement.dots)
        if (dot.session <= sessions)
            covered_mm2 += std::numbers::pi * 0.25 * dot.diameter_mm * dot.diameter_mm;
    return covered_mm2;
}

} // namespace

bool isVisible(const head::View& view, const base::HeadPoint& position) {
    if (view.facing(position) <= 0.0)
        return false;
    const auto pixel = view.project(position);
    return pixel && pixel->v.x() >= 0.0 && pixel->v.y() >= 0.0 && pixel->v.x() < view.photo.width_px &&
           pixel->v.y() < view.photo.height_px;
}

VisibleDots::VisibleDots(const stipple::Placement& placement, const design::Design& design,
                         const head::View& view, const Look& look, const SilhouetteWarp& warp,
                         const Sharpness& sharpness, double colourfulness) {
    sortIntoTiles(
        shaped(placement, design, {view, sharpness, colourfulness}, look, DotPlaces(placement, view, warp)));
}

VisibleDots::VisibleDots(const stipple::Placement& placement, const design::Design& design,
                         const PreparedPhoto& photo, const Look& look)
    : VisibleDots(placement, design, photo, look, DotPlaces(placement, photo.view(), photo.warp())) {}

VisibleDots::VisibleDots(const stipple::Placement& placement, const design::Design& design,
                         const PreparedPhoto& photo, const Look& look, const DotPlaces& places) {
    std::vector<MarksInTiles> blocks =
        shaped(placement, design, {photo.view(), photo.sharpness(), photo.colourfulness()}, look, places);
    blocks.emplace_back(tiles());
    for (const VisibleDot& hair : stubbleOf(placement, design, photo, look))
        blocks.back().add(hair);
    sortIntoTiles(blocks);
}

std::vector<MarksInTiles> VisibleDots::shaped(const stipple::Placement& placement,
                                              const design::Design& design, const Seen& seen,
                                              const Look& look, const DotPlaces& places) {
    const optics::Deposit deposit = design.pigmentation.deposit();
    const double pxPerMm = seen.view.scaleAtCentre().value;
    const bool isCorrected = !look.conditions.calibration.useTableOnly;
    const CoarseView seenAt{isCorrected ? pxPerMm : kCalibrated_pxPerMm, seen.sharpness.blur_px};
    for (const optics::Age age : sessionAges(design, look))
        m_appearances.push_back(asPhotographed(
            asSeenCoarsely(optics::appearanceOf(deposit, age, look.conditions), seenAt), seen.colourfulness));
    m_gridStep_px = haloStep_px(pxPerMm);
    m_width_px = seen.view.photo.width_px;
    m_height_px = seen.view.photo.height_px;
    m_columns = (m_width_px + kTile - 1) / kTile;
    m_rows = (m_height_px + kTile - 1) / kTile;

    const double area_mm2 = placement.area_cm2() * base::kMm2PerCm2;
    const double covered_mm2 = skinUnder_mm2(placement, static_cast<int>(m_appearances.size()));
    m_coverage = area_mm2 > 0.0 ? covered_mm2 / area_mm2 : 0.0;

    const int count = placement.count();
    const int blockCount = (count + kBlock - 1) / kBlock;
    std::vector<MarksInTiles> blocks(static_cast<std::size_t>(blockCount), MarksInTiles(tiles()));
    base::parallelFor(blockCount, 0, {}, [&](int block) {
        const auto from = static_cast<std::size_t>(block) * kBlock;
        const std::size_t to = std::min(placement.dots.size(), from + kBlock);
        blocks[static_cast<std::size_t>(block)].reserve(to - from);
        for (std::size_t i = from; i < to; ++i) {
            const stipple::Dot& dot = placement.dots[i];
            const auto session = static_cast<std::size_t>(dot.session - 1);
            const DotPlace* place = places.at(i);
            if (session >= m_appearances.size() || place == nullptr)
                continue;
            VisibleDot mark = drawn(dot, *place, m_appearances[session], deposit.diameter_mm, seen.sharpness);
            mark.appearance = static_cast<std::uint16_t>(session);
            mark.id = dot.id;
            mark.dot = static_cast<std::uint32_t>(i);
            blocks[static_cast<std::size_t>(block)].add(mark);
        }
    });
    return blocks;
}

base::Findings VisibleDots::findings() const {
    base::Findings findings;
    if (m_dots.empty())
        findings.push_back({base::FindingCode::NothingVisible, {}});
    if (m_coverage > kPaintedCoverage)
        findings.push_back({base::FindingCode::CoverageHigh,
                            {{"given", std::to_string(std::lround(100.0 * m_coverage))},
                             {"limit", std::to_string(std::lround(100.0 * kPaintedCoverage))}}});
    return findings;
}

namespace {

/// Grows round the marks that it is shown, inside a tile.
class Change {
  public:
    Change(const base::PixelRect& tile, float gridStep_px) : m_tile(tile), m_gridStep_px(gridStep_px) {}

    void add(const VisibleDot& dot) {
        const std::array<float, 2> reach = reachOf(dot, m_gridStep_px);
        m_left = std::min(m_left, dot.x - reach[0]);
        m_right = std::max(m_right, dot.x + reach[0]);
        m_top = std::min(m_top, dot.y - reach[1]);
        m_bottom = std::max(m_bottom, dot.y + reach[1]);
    }
    [[nodiscard]] base::PixelRect area() const {
        const int left = std::max(m_tile.x, static_cast<int>(std::floor(m_left)) - 1);
        const int right = std::min(m_tile.right(), static_cast<int>(std::ceil(m_right)) + 1);
        const int top = std::max(m_tile.y, static_cast<int>(std::floor(m_top)) - 1);
        const int bottom = std::min(m_tile.bottom(), static_cast<int>(std::ceil(m_bottom)) + 1);
        return {left, top, right - left, bottom - top};
    }

  private:
    base::PixelRect m_tile;
    float m_gridStep_px;
    float m_left = 1e9F;
    float m_right = -1e9F;
    float m_top = 1e9F;
    float m_bottom = -1e9F;
};

} // namespace

std::vector<base::PixelRect> VisibleDots::areasThatDiffer(const VisibleDots& other) const {
    std::vector<base::PixelRect> areas;
    const bool sameLook = m_appearances == other.m_appearances;
    for (int row = 0; row < m_rows; ++row)
        for (int column = 0; column < m_columns; ++column) {
            const std::span<const std::uint32_t> ours = inTile(column, row);
            const std::span<const std::uint32_t> theirs = other.inTile(column, row);
            if (!sameLook && !(ours.empty() && theirs.empty())) {
                areas.push_back(tileAt(column, row));
                continue;
            }
            Change change(tileAt(column, row), m_gridStep_px);
            std::size_t i = 0;
            std::size_t j = 0;
            while (i < ours.size() || j < theirs.size()) {
                const VisibleDot* a = i < ours.size() ? &m_dots[ours[i]] : nullptr;
                const VisibleDot* b = j < theirs.size() ? &other.m_dots[theirs[j]] : nullptr;
                if (a != nullptr && b != nullptr && isSameDrawing(*a, *b)) {
                    ++i;
                    ++j;
                } else if (b == nullptr || (a != nullptr && a->id <= b->id)) {
                    change.add(*a);
                    ++i;
                } else {
                    change.add(*b);
                    ++j;
                }
            }
            const base::PixelRect area = change.area();
            if (!area.empty())
                areas.push_back(area);
        }
    return areas;
}

} // namespace trichion::render

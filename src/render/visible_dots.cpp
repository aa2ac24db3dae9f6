#include "trichion/base/parallel.h"
#include "trichion/render/preview.h"

#include <Eigen/Geometry>
#include <Eigen/LU>
#include <algorithm>
#include <cmath>
#include <numbers>
#include <string>

namespace trichion::render {

namespace {

constexpr double kPixelBlur_px = 0.35; // half a pixel's own width, and the lens
constexpr double kCoreReach = 3.3;     // standard deviations
constexpr double kHaloReach = 6.0;     // halo lengths; 98.3 % of it
constexpr double kSmallestFacing = 0.06;
constexpr double kPaintedCoverage = 0.30; // above it reads as paint (domain figures 2.6)
constexpr int kBlock = 4096;

double largestOf(const optics::Channels& values) {
    return std::max({values[0], values[1], values[2]});
}

/// What a dot needs to know of its place in the picture.
struct Footprint {
    Eigen::Vector2d centre;
    Eigen::Matrix2d skinToPixel; // two orthogonal mm on the skin to pixels
};

std::optional<Footprint> footprintOf(const stipple::Dot& dot, const head::View& view) {
    if (view.facing(dot.position) < kSmallestFacing)
        return std::nullopt;
    const auto pixel = view.project(dot.position);
    if (!pixel)
        return std::nullopt;
    const Eigen::Vector3d side = dot.normal.v.unitOrthogonal();
    Eigen::Matrix<double, 3, 2> tangents;
    tangents << side, dot.normal.v.cross(side);
    return Footprint{pixel->v, view.jacobianAt(dot.position) * tangents};
}

VisibleDot drawn(const stipple::Dot& dot, const Footprint& place, const optics::DotAppearance& look,
                 double referenceDiameter_mm) {
    VisibleDot visible;
    visible.x = static_cast<float>(place.centre.x());
    visible.y = static_cast<float>(place.centre.y());
    const Eigen::Matrix2d& J = place.skinToPixel;
    const double areaScale = std::abs(J.determinant()); // px2 per mm2 of skin
    const double size = dot.diameter_mm / referenceDiameter_mm;
    const double darkness = dot.strength * std::pow(size, 1.5);

    // One width for all channels: they differ by less than a pixel.
    const double sigma = (look.coreSigma_mm[0] + look.coreSigma_mm[1] + look.coreSigma_mm[2]) / 3.0 *
                         std::sqrt(std::max(size, 0.1));
    const Eigen::Matrix2d covariance =
        sigma * sigma * J * J.transpose() + kPixelBlur_px * kPixelBlur_px * Eigen::Matrix2d::Identity();
    const Eigen::Matrix2d inverse = covariance.inverse();
    const double peak = areaScale / (2.0 * std::numbers::pi * std::sqrt(covariance.determinant()));
    const Eigen::Matrix2d metric = (J * J.transpose()).inverse();
    visible.inverse = {static_cast<float>(inverse(0, 0)), static_cast<float>(inverse(0, 1)),
                       static_cast<float>(inverse(1, 1))};
    visible.metric = {static_cast<float>(metric(0, 0)), static_cast<float>(metric(0, 1)),
                      static_cast<float>(metric(1, 1))};
    for (std::size_t c = 0; c < 3; ++c) {
        visible.amplitude[c] = static_cast<float>(look.integral_mm2[c] * look.coreShare[c] * darkness * peak);
        visible.haloDensity[c] =
            static_cast<float>(look.integral_mm2[c] * (1.0 - look.coreShare[c]) * darkness);
        visible.rednessDensity[c] = static_cast<float>(look.redness_mm2[c]);
    }
    const double widest = std::sqrt(std::max(covariance(0, 0), covariance(1, 1)));
    const double longest = std::max(J.row(0).norm(), J.row(1).norm());
    visible.reach_px = static_cast<float>(kCoreReach * widest);
    const double haloLength = std::max(largestOf(look.haloLength_mm),
                                       largestOf(look.redness_mm2) > 1e-4 ? look.rednessLength_mm : 0.0);
    visible.haloReach_px = static_cast<float>(kHaloReach * haloLength * longest);
    return visible;
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
                         const head::View& view, const Look& look, const SilhouetteWarp& warp) {
    const optics::Deposit deposit = design.pigmentation.deposit();
    for (const optics::Age age : sessionAges(design, look))
        m_appearances.push_back(optics::appearanceOf(deposit, age, look.conditions));

    const int count = placement.count();
    const int blockCount = (count + kBlock - 1) / kBlock;
    std::vector<std::vector<VisibleDot>> blocks(static_cast<std::size_t>(blockCount));
    base::parallelFor(blockCount, 0, {}, [&](int block) {
        for (int i = block * kBlock; i < std::min(count, (block + 1) * kBlock); ++i) {
            const stipple::Dot& dot = placement.dots[static_cast<std::size_t>(i)];
            const auto session = static_cast<std::size_t>(dot.session - 1);
            if (session >= m_appearances.size())
                continue;
            auto place = footprintOf(dot, view);
            if (!place)
                continue;
            place->centre = warp.apply(place->centre);
            VisibleDot visible = drawn(dot, *place, m_appearances[session], deposit.diameter_mm);
            const float reach = std::max(visible.reach_px, visible.haloReach_px);
            if (visible.x + reach < 0.0F || visible.y + reach < 0.0F ||
                visible.x - reach > static_cast<float>(view.photo.width_px) ||
                visible.y - reach > static_cast<float>(view.photo.height_px))
                continue;
            visible.appearance = static_cast<std::uint16_t>(session);
            visible.dot = static_cast<std::uint32_t>(i);
            blocks[static_cast<std::size_t>(block)].push_back(visible);
        }
    });
    for (const std::vector<VisibleDot>& block : blocks)
        m_dots.insert(m_dots.end(), block.begin(), block.end());

    double covered_mm2 = 0.0;
    for (const stipple::Dot& dot : placement.dots)
        if (static_cast<std::size_t>(dot.session) <= m_appearances.size())
            covered_mm2 += std::numbers::pi * 0.25 * dot.diameter_mm * dot.diameter_mm;
    const double area_mm2 = placement.area_cm2() * base::kMm2PerCm2;
    m_coverage = area_mm2 > 0.0 ? covered_mm2 / area_mm2 : 0.0;
    sortIntoTiles(view.photo.width_px, view.photo.height_px);
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

const std::vector<std::uint32_t>& VisibleDots::inTile(int column, int row) const {
    return m_tiles[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) +
                   static_cast<std::size_t>(column)];
}

void VisibleDots::sortIntoTiles(int width, int height) {
    m_columns = (width + kTile - 1) / kTile;
    m_rows = (height + kTile - 1) / kTile;
    m_tiles.assign(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows), {});
    const auto tileOf = [](float position, int tiles) {
        return std::clamp(static_cast<int>(std::floor(position / static_cast<float>(kTile))), 0, tiles - 1);
    };
    int left = m_columns;
    int right = -1;
    int top = m_rows;
    int bottom = -1;
    for (std::size_t i = 0; i < m_dots.size(); ++i) {
        const VisibleDot& dot = m_dots[i];
        const float widest = std::max(dot.reach_px, dot.haloReach_px);
        left = std::min(left, tileOf(dot.x - widest, m_columns));
        right = std::max(right, tileOf(dot.x + widest, m_columns));
        top = std::min(top, tileOf(dot.y - widest, m_rows));
        bottom = std::max(bottom, tileOf(dot.y + widest, m_rows));
        for (int row = tileOf(dot.y - dot.reach_px, m_rows); row <= tileOf(dot.y + dot.reach_px, m_rows);
             ++row)
            for (int column = tileOf(dot.x - dot.reach_px, m_columns);
                 column <= tileOf(dot.x + dot.reach_px, m_columns); ++column)
                m_tiles[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) +
                        static_cast<std::size_t>(column)]
                    .push_back(static_cast<std::uint32_t>(i));
    }
    if (right >= left && bottom >= top)
        m_bounds = {left * kTile, top * kTile, std::min(width, (right + 1) * kTile) - left * kTile,
                    std::min(height, (bottom + 1) * kTile) - top * kTile};
}

} // namespace trichion::render

#include "trichion/render/dot_places.h"

#include "trichion/base/parallel.h"

#include <Eigen/Geometry>
#include <Eigen/LU>
#include <algorithm>
#include <cmath>

namespace trichion::render {

namespace {

constexpr double kSmallestFacing = 0.06;
constexpr int kPlacesInBlock = 4096;

DotPlace placeFrom(const Eigen::Vector2d& centre_px, const Eigen::Matrix2d& skinToPixel) {
    const Eigen::Matrix2d spread = skinToPixel * skinToPixel.transpose();
    const Eigen::Matrix2d metric = spread.inverse();
    DotPlace place;
    place.centre_px = centre_px;
    place.spread_px2 = {spread(0, 0), spread(0, 1), spread(1, 1)};
    place.area_px2 = std::abs(skinToPixel.determinant());
    place.metric = {static_cast<float>(metric(0, 0)), static_cast<float>(metric(0, 1)),
                    static_cast<float>(metric(1, 1))};
    place.reach_px = {static_cast<float>(skinToPixel.row(0).norm()),
                      static_cast<float>(skinToPixel.row(1).norm())};
    return place;
}

} // namespace

DotPlaces::Entry DotPlaces::entryOf(const stipple::Dot& dot, const head::View& view,
                                    const SilhouetteWarp& warp) {
    Entry entry;
    entry.id = dot.id;
    entry.position_mm = dot.position.v;
    if (view.facing(dot.position) < kSmallestFacing)
        return entry;
    const auto pixel = view.project(dot.position);
    if (!pixel)
        return entry;
    const Eigen::Vector3d side = dot.normal.v.unitOrthogonal();
    Eigen::Matrix<double, 3, 2> tangents;
    tangents << side, dot.normal.v.cross(side);
    entry.place = placeFrom(warp.apply(pixel->v), view.jacobianAt(dot.position) * tangents);
    entry.isSeen = true;
    return entry;
}

DotPlaces::DotPlaces(const stipple::Placement& placement, const head::View& view, const SilhouetteWarp& warp,
                     const DotPlaces& known) {
    const std::vector<stipple::Dot>& dots = placement.dots;
    m_entries.resize(dots.size());
    const int count = placement.count();
    const int blocks = (count + kPlacesInBlock - 1) / kPlacesInBlock;
    base::parallelFor(blocks, 0, {}, [&](int block) {
        const auto from = static_cast<std::size_t>(block) * kPlacesInBlock;
        const std::size_t to = std::min(dots.size(), from + kPlacesInBlock);
        auto next = std::lower_bound(known.m_entries.begin(), known.m_entries.end(), dots[from].id,
                                     [](const Entry& entry, std::uint32_t id) { return entry.id < id; });
        for (std::size_t i = from; i < to; ++i) {
            while (next != known.m_entries.end() && next->id < dots[i].id)
                ++next;
            const bool isKnown = next != known.m_entries.end() && next->id == dots[i].id &&
                                 next->position_mm == dots[i].position.v;
            m_entries[i] = isKnown ? *next : entryOf(dots[i], view, warp);
        }
    });
}

} // namespace trichion::render

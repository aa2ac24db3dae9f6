// Places that are taken over are those that are found anew.

#include "trichion/head/fit.h"
#include "trichion/render/preview.h"

#include <gtest/gtest.h>

using namespace trichion;

namespace {

head::View topView() {
    head::View view{{std::string(64, 'a'), 300, 300}, {}, head::meanHead(), {}, {}};
    view.camera = {1500.0, {150.0, 150.0}};
    view.pose.rotationHeadToCamera = head::orientationOf(head::ViewKind::Top);
    view.pose.centreCamera_mm = {0.0, 0.0, 1000.0};
    return view;
}

/// Some dots in a row over the head, every second one on its far side.
stipple::Placement rowOfDots(const head::View& view, std::uint32_t first, double shift_mm) {
    stipple::Placement placement;
    for (std::uint32_t id = first; id < first + 40; ++id) {
        stipple::Dot dot;
        dot.id = id;
        const double along = 1.5 * id + (id == first + 4 ? shift_mm : 0.0);
        const double up = id % 2 == 0 ? 80.0 : -80.0;
        const Eigen::Vector3d axes = view.head.surface.halfAxes_mm();
        const Eigen::Vector3d onSphere =
            Eigen::Vector3d(along - 40.0, 10.0, up).cwiseQuotient(axes).normalized();
        dot.position = base::HeadPoint(Eigen::Vector3d(onSphere.cwiseProduct(axes)));
        dot.normal = view.head.surface.normalAt(dot.position);
        dot.diameter_mm = 0.3;
        placement.dots.push_back(dot);
    }
    return placement;
}

} // namespace

TEST(DotPlaces, TakenOverAreThoseFoundAnew) {
    const head::View view = topView();
    const render::DotPlaces before(rowOfDots(view, 0, 0.0), view, {});
    const stipple::Placement edited = rowOfDots(view, 6, 2.0); // some went, some came, one moved
    const render::DotPlaces anew(edited, view, {});
    const render::DotPlaces takenOver(edited, view, {}, before);
    ASSERT_EQ(takenOver.count(), anew.count());
    std::size_t seen = 0;
    for (std::size_t i = 0; i < anew.count(); ++i) {
        const render::DotPlace* wanted = anew.at(i);
        const render::DotPlace* found = takenOver.at(i);
        ASSERT_EQ(found == nullptr, wanted == nullptr) << i;
        if (wanted == nullptr)
            continue;
        ++seen;
        EXPECT_EQ(found->centre_px, wanted->centre_px) << i;
        EXPECT_EQ(found->spread_px2, wanted->spread_px2) << i;
        EXPECT_EQ(found->metric, wanted->metric) << i;
    }
    EXPECT_EQ(seen, anew.count() / 2);
}

TEST(DotPlaces, KnownGiveTheDotsOfAPlacement) {
    const head::View view = topView();
    const auto picture = std::make_shared<base::Picture>(300, 300);
    const render::PreparedPhoto photo(picture, view, std::nullopt);
    const stipple::Placement placement = rowOfDots(view, 0, 0.0);
    const design::Design design = design::proposeDesign(view.head);
    const render::DotPlaces places(placement, view, photo.warp());
    const render::VisibleDots known(placement, design, photo, {}, places);
    EXPECT_EQ(known.dots(), render::VisibleDots(placement, design, photo, {}).dots());
    EXPECT_EQ(known.dots().size(), 20U);
}

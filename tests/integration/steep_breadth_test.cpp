// A face from steeply above in a picture that is drawn out: the head is as broad as the picture shows it, and
// every place of the scalp is where it is in the picture's true proportions.

#include "support/picture_changes.h"
#include "support/steep_photo.h"
#include "trichion/imaging/fit_photo.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <optional>
#include <string>
#include <vector>

using namespace trichion;
using Eigen::Vector2d;
using Eigen::Vector3d;

namespace {

imaging::PhotoFit fitOf(const base::Picture& photo) {
    return imaging::fitPhoto(photo, {std::string(64, 'a'), photo.width(), photo.height()}, {}, {});
}

base::Picture stretched(const base::Picture& picture, double factor) {
    return test::pictureOf(
        test::imageOf(picture).scaled(static_cast<int>(std::lround(picture.width() * factor)),
                                      picture.height(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

struct Placed {
    double missedShare = 0.0; ///< of the scalp that is beside the fitted head
    double moved_deg = 0.0;   ///< between the same places in both fits, seen from the head's centre; median
};

/// Direction of a pixel's place on a head whose axes are alike.
std::optional<Vector3d> placeIn(const head::View& view, const Vector2d& pixel) {
    const auto point = view.lift(base::ImagePoint(pixel));
    return point
               ? std::optional(Vector3d(point->v.cwiseQuotient(view.head.surface.halfAxes_mm()).normalized()))
               : std::nullopt;
}

Placed compared(const test::SteepPhoto& photo, const head::View& asTaken, const head::View& drawnOut,
                double factor) {
    std::vector<double> angles;
    int missed = 0;
    for (const test::SeenScalp& scalp : photo.scalp) {
        const auto one = placeIn(asTaken, scalp.pixel_px);
        const auto other = placeIn(drawnOut, Vector2d(scalp.pixel_px.x() * factor, scalp.pixel_px.y()));
        missed += other ? 0 : 1;
        if (one && other)
            angles.push_back(std::acos(std::clamp(one->dot(*other), -1.0, 1.0)) / base::kDegreesToRadians);
    }
    std::nth_element(angles.begin(), angles.begin() + static_cast<std::ptrdiff_t>(angles.size() / 2),
                     angles.end());
    return {static_cast<double>(missed) / static_cast<double>(photo.scalp.size()), angles[angles.size() / 2]};
}

} // namespace

TEST(SteepBreadth, FollowsAPictureThatIsDrawnOut) {
    constexpr double kDrawnOut = 4.0 / 3.0;
    const test::SteepPhoto photo = test::steepPhoto({.lift_deg = 52.0, .turn_deg = 20.0, .roll_deg = -10.0});
    const imaging::PhotoFit taken = fitOf(photo.picture);
    const imaging::PhotoFit drawn = fitOf(stretched(photo.picture, kDrawnOut));
    const Placed placed = compared(photo, taken.view, drawn.view, kDrawnOut);
    EXPECT_LT(placed.missedShare, 0.02) << "dots end where the scalp does";
    EXPECT_LT(placed.moved_deg, 6.0) << "the hairline keeps its place";
    EXPECT_LT(drawn.confidence, 0.8);
    EXPECT_EQ(taken.evidence.drawnBreadth, 1.0) << "a picture in true proportions is left alone";
    EXPECT_NEAR(drawn.evidence.drawnBreadth, kDrawnOut, 0.12);
    // What is drawn out sidewards is no larger a head.
    const double volume = drawn.view.head.surface.halfAxes_mm().prod();
    EXPECT_NEAR(std::cbrt(volume / taken.view.head.surface.halfAxes_mm().prod()), 1.0, 0.03);
}

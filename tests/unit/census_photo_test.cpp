#include "support/second_camera.h"
#include "trichion/tracking/census.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <gtest/gtest.h>

using namespace trichion;
using test::PaintedHead;
using test::Shot;

namespace {

tracking::TrackedPhoto tracked(const test::TakenPhoto& photo) {
    return {std::make_shared<const base::Picture>(photo.picture), photo.view};
}

struct Score {
    double recall = 0.0;
    double precision = 0.0;
    double density = 0.0; ///< counted against true
};

/// Counted against painted dots that lie well inside what is counted.
Score scoreOf(const PaintedHead& head, const test::TakenPhoto& photo, const tracking::PhotoCensus& census) {
    constexpr double kNear_mm = 0.25;
    const auto inside = [&](const Eigen::Vector3d& at_mm, double facing) {
        const Eigen::Vector3d w = at_mm.cwiseQuotient(head.plan().halfAxes_mm).normalized();
        return test::sees(photo.view, head.skinAt(w), head.normalAt(w), facing, 8.0);
    };
    std::vector<Eigen::Vector3d> painted;
    for (const test::PaintedDot& dot : head.dots())
        if (!dot.isMole)
            painted.push_back(dot.at_mm);
    double found = 0.0;
    double visible = 0.0;
    for (const Eigen::Vector3d& dot : painted) {
        if (!inside(dot, 0.8))
            continue;
        visible += 1.0;
        const Eigen::Vector2d pixel = test::pixelOf(photo.view, dot);
        found += std::any_of(census.dots.begin(), census.dots.end(), [&](const tracking::SeenDot& seen) {
            return (seen.at.v - pixel).norm() < kNear_mm * photo.view.scaleAtCentre().value;
        });
    }
    double right = 0.0;
    double counted = 0.0;
    for (const tracking::SeenDot& seen : census.dots) {
        if (!inside(seen.place.v, 0.8))
            continue;
        counted += 1.0;
        right += std::any_of(painted.begin(), painted.end(), [&](const Eigen::Vector3d& dot) {
            return (seen.at.v - test::pixelOf(photo.view, dot)).norm() < kNear_mm * photo.view.scaleAtCentre().value;
        });
    }
    return {found / visible, right / counted, counted / visible};
}

} // namespace

TEST(PhotoCensus, DISABLED_Table) {
    for (const double density : {80.0, 110.0, 150.0, 200.0})
        for (const double scale : {6.0, 8.0, 12.0}) {
            test::PaintedHeadPlan plan; plan.dotsPerCm2 = density;
            const PaintedHead head(plan);
            Shot shot; shot.width_px = int(50*scale); shot.height_px = int(44*scale); shot.pxPerMm = scale; shot.blur_px = 0.1*scale;
            const auto photo = test::photograph(head, shot);
            if (scale==8.0) { FILE*f=fopen(("/tmp/follow_"+std::to_string(int(density))+".ppm").c_str(),"wb"); fprintf(f,"P6 %d %d 255\n",photo.picture.width(),photo.picture.height()); for(int y=0;y<photo.picture.height();++y)for(int x=0;x<photo.picture.width();++x){const auto*p=photo.picture.pixel(x,y);fputc(p[2],f);fputc(p[1],f);fputc(p[0],f);} fclose(f);}
            const auto census = tracking::countDots(tracked(photo), {}, {});
            const Score s = scoreOf(head, photo, census);
            std::printf("%g/cm2 %g px/mm recall %.3f precision %.3f ratio %.3f dots %zu density %.1f refusal %d\n", density, scale, s.recall, s.precision, s.density, census.dots.size(), census.density().value, census.refusal?int(*census.refusal):-1);
        }
}

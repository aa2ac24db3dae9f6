#include "support/second_camera.h"
#include "trichion/tracking/retention.h"

#include <cstdio>
#include <gtest/gtest.h>

using namespace trichion;
using test::PaintedHead;
using test::Shot;

namespace {

tracking::TrackedPhoto tracked(const test::TakenPhoto& photo) {
    return {std::make_shared<const base::Picture>(photo.picture), photo.view};
}

Shot laterShot() {
    Shot shot;
    shot.yaw_deg = 6.0;
    shot.pitch_deg = 3.0;
    shot.nearer = 1.08;
    shot.light = Eigen::Vector3d(-0.4, -0.3, -1.0);
    shot.lamp = {1.0, 0.97, 0.92};
    shot.exposure = 0.9;
    shot.seed = 99;
    return shot;
}

void show(const char* what, const PaintedHead& head, const Shot& a, const Shot& b) {
    const auto before = test::photograph(head, a);
    const auto after = test::photograph(head, b);
    const auto reg = tracking::registerFollowUp(tracked(before), tracked(after), {}, {});
    if (!reg.alignment) { std::printf("%s: refused matches %zu like %.2f\n", what, reg.matches, reg.likeness); return; }
    const auto r = tracking::measureRetention(tracked(before), tracked(after), reg, {}, {});
    std::printf("%s: blur %.3f tone %.3f bare %.1f lamp %.2f %.2f %.2f |", what, r.blur_mm, r.toneRatio, r.bare_cm2, r.lamp[0], r.lamp[1], r.lamp[2]);
    for (const auto& z : r.zones) std::printf(" %s %.1fcm2 %s%.3f+-%.3f (%.2f) c%.2f", std::string(nameOf(z.zone)).c_str(), z.area_cm2, z.left?"":"NONE ", z.left.value_or(0), z.sigma, b.left[std::size_t(z.zone)], z.confidence);
    for (auto d : r.doubts) std::printf(" [%s]", std::string(nameOf(d)).c_str());
    std::printf("\n");
}

} // namespace

TEST(Retention, DISABLED_Table) {
    const PaintedHead head({});
    for (double left : {1.0, 0.8, 0.6, 0.45, 0.3}) {
        Shot later = laterShot();
        later.left.fill(left);
        later.left[0] = 1.3 - left;
        show("fade", head, {}, later);
    }
    Shot base = laterShot(); base.left.fill(0.6);
    Shot s = base; s.lamp = {1.1, 0.9, 0.5}; show("yellow", head, {}, s);
    s = base; s.sunburn = 0.25; show("sunburn", head, {}, s);
    s = base; s.hairsPerCm2 = 25; show("hair", head, {}, s);
    s = base; s.motion_px = 5; show("motion", head, {}, s);
    s = base; s.motion_px = 9; show("motion9", head, {}, s);
    s = base; s.blur_px = 1.2; show("blur1.2", head, {}, s);
    s = base; s.blur_px = 2.0; show("blur2", head, {}, s);
    s = base; s.toneCurve = 0.2; show("camera", head, {}, s);
    s = base; s.toneCurve = 0.2; s.blur_px=1.4; s.jpegQuality = 50; show("shot of shot", head, {}, s);
    s = base; s.jpegQuality = 60; show("jpeg60", head, {}, s);
    s = base; s.noise = 0.02; show("noise", head, {}, s);
    s = base; s.exposure = 0.5; show("dark", head, {}, s);
}

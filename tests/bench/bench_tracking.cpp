// What the follow-up measures of painted heads whose truth is known (docs/method/tracking.md). Prints, judges
// nothing.

#include "support/second_camera.h"
#include "trichion/tracking/census.h"
#include "trichion/tracking/registration.h"
#include "trichion/tracking/retention.h"

#include <cstdio>
#include <functional>
#include <string>

namespace {

using namespace trichion;
using test::PaintedHead;
using test::Shot;

void show(const std::string& what, const PaintedHead& head, const Shot& later) {
    const test::TakenPhoto before = test::photograph(head, {});
    const test::TakenPhoto after = test::photograph(head, later);
    const auto registration = tracking::registerFollowUp(test::tracked(before), test::tracked(after), {}, {});
    std::printf("%-14s ", what.c_str());
    if (!registration.alignment) {
        std::printf("refused: %s\n", std::string(nameOf(*registration.refusal)).c_str());
        return;
    }
    const auto retention =
        tracking::measureRetention(test::tracked(before), test::tracked(after), registration, {}, {});
    std::printf("laid within %.3f %.3f mm; blur %.3f mm, contrast %.2f;", registration.error.median.value,
                registration.error.p90.value, retention.blur_mm, retention.toneRatio);
    for (const tracking::ZoneRetention& zone : retention.zones) {
        if (zone.area_cm2 < 2.0)
            continue;
        const double truth = later.left[static_cast<std::size_t>(zone.zone)];
        std::printf(" %s ", std::string(nameOf(zone.zone)).c_str());
        if (zone.left)
            std::printf("%.3f (%.2f)", *zone.left, truth);
        else
            std::printf("no number (%.2f)", truth);
        std::printf(" confidence %.2f;", zone.confidence);
    }
    for (const tracking::Doubt doubt : retention.doubts)
        std::printf(" [%s]", std::string(nameOf(doubt)).c_str());
    std::printf("\n");
}

void showFading(const PaintedHead& head) {
    for (const double left : {1.0, 0.8, 0.6, 0.45, 0.3}) {
        Shot later = test::laterShot({});
        later.left.fill(left);
        later.left[static_cast<std::size_t>(head::Zone::Frontal)] = 1.3 - left;
        show("fading", head, later);
    }
}

void showBadInput(const PaintedHead& head) {
    const auto with = [&](const std::string& what, const std::function<void(Shot&)>& change) {
        Shot later = test::laterShot({});
        later.left.fill(0.6);
        change(later);
        show(what, head, later);
    };
    with("yellow", [](Shot& shot) { shot.lamp = {1.1, 0.9, 0.5}; });
    with("sunburn", [](Shot& shot) { shot.sunburn = 0.25; });
    with("longer hair", [](Shot& shot) { shot.hairsPerCm2 = 25; });
    with("few hairs", [](Shot& shot) { shot.hairsPerCm2 = 4; });
    with("moved 5 px", [](Shot& shot) { shot.motion_px = 5.0; });
    with("moved 9 px", [](Shot& shot) { shot.motion_px = 9.0; });
    with("blur 1.2 px", [](Shot& shot) { shot.blur_px = 1.2; });
    with("blur 2 px", [](Shot& shot) { shot.blur_px = 2.0; });
    with("other camera", [](Shot& shot) { shot.toneCurve = 0.2; });
    with("copy of a copy", [](Shot& shot) {
        shot.toneCurve = 0.2;
        shot.blur_px = 1.4;
        shot.jpegQuality = 50;
    });
    with("JPEG 60", [](Shot& shot) { shot.jpegQuality = 60; });
    with("grain", [](Shot& shot) { shot.noise = 0.02; });
    with("half the light", [](Shot& shot) { shot.exposure = 0.5; });
}

void showCensus() {
    for (const double density : {80.0, 110.0, 150.0, 200.0})
        for (const double pxPerMm : {6.0, 8.0, 12.0}) {
            test::PaintedHeadPlan plan;
            plan.dotsPerCm2 = density;
            Shot shot;
            shot.pxPerMm = pxPerMm;
            shot.width_px = static_cast<int>(50.0 * pxPerMm);
            shot.height_px = static_cast<int>(44.0 * pxPerMm);
            const test::TakenPhoto photo = test::photograph(PaintedHead(plan), shot);
            const auto census = tracking::countDots(test::tracked(photo), {}, {});
            std::printf("census %3.0f dots/cm2 at %2.0f px/mm: %zu dots, %.1f dots/cm2\n", density, pxPerMm,
                        census.dots.size(), census.density().value);
        }
}

} // namespace

int main() {
    const PaintedHead head({});
    showFading(head);
    showBadInput(head);
    showCensus();
}

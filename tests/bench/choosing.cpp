#include "bench/choosing.h"

#include "bench/stopwatch.h"
#include "support/dot_search.h"
#include "support/skin.h"
#include "trichion/stipple/choice.h"
#include "trichion/stipple/field.h"
#include "trichion/stipple/placement.h"
#include "trichion/stipple/ranked_set.h"

#include <unordered_map>
#include <vector>

namespace trichion::bench {

using stipple::Choice;
using stipple::DensityField;
using stipple::HeadDots;
using stipple::Placement;

namespace {

constexpr double kTimedDots = 50'000.0;
constexpr int kRuns = 7;
constexpr double kMoved_deg = 3.0;

const HeadDots& meanDots() {
    static const HeadDots dots(head::meanHead().surface, 1, stipple::kNewestEngine);
    return dots;
}

design::Design steadyDesign() {
    design::Design design = design::proposeDesign(head::meanHead());
    design.jitter = 0.0;
    return design;
}

design::Design moved(design::Design design) {
    design.hairline.points[design.hairline.points.size() / 2].front_deg -= kMoved_deg;
    return design;
}

Choice chosenAnew(const design::Design& design) {
    const DensityField field(design, meanDots().surface());
    return stipple::chooseDots(meanDots(), field.map());
}

design::Design designOfTimedDots() {
    design::Design design = steadyDesign();
    design.density.value *= kTimedDots / static_cast<double>(chosenAnew(design).size());
    return design;
}

Stability compared(const Placement& before, const Placement& after,
                   const std::function<bool(const stipple::Dot&)>& counts) {
    std::unordered_map<std::uint32_t, base::HeadPoint> places;
    for (const stipple::Dot& dot : after.dots)
        places.emplace(dot.id, dot.position);
    Stability stability;
    for (const stipple::Dot& dot : before.dots) {
        if (!counts(dot))
            continue;
        ++stability.asked;
        const auto found = places.find(dot.id);
        if (found == places.end())
            continue;
        if (found->second == dot.position)
            ++stability.kept;
        else
            ++stability.moved;
    }
    return stability;
}

} // namespace

ChoosingTimes timeChoosing() {
    const design::Design design = designOfTimedDots();
    const design::Design after = moved(design);
    const DensityField field(design, meanDots().surface());
    ChoosingTimes times;
    times.dots = stipple::chooseDots(meanDots(), field.map()).size();
    times.givenField_ms = medianMs(kRuns, [&] { (void)stipple::chooseDots(meanDots(), field.map()); });
    times.anew_ms = medianMs(kRuns, [&] { (void)chosenAnew(after); });
    times.changed_ms = medianMs(kRuns, [&] {
        const DensityField edited(after, field);
        (void)stipple::chooseDots(meanDots(), edited.map());
    });
    stipple::DotPlacer placer(std::make_shared<const HeadDots>(meanDots()));
    int step = 0;
    times.placed_ms = medianMs(kRuns, [&] { (void)placer.place(step++ % 2 == 0 ? design : after); });
    return times;
}

Stability stabilityBesideAnEdit() {
    const design::Design design = steadyDesign();
    const DensityField fieldBefore(design, meanDots().surface());
    const DensityField fieldAfter(moved(design), meanDots().surface());
    std::vector<Eigen::Vector3d> changed;
    for (std::size_t rank = 0; rank < meanDots().size(); ++rank) {
        const base::HeadPoint point = meanDots().point(rank);
        if (fieldBefore.densityAt(point) != fieldAfter.densityAt(point))
            changed.push_back(point.v);
    }
    const double spacing = test::hexagonalSpacing_mm(design.density.value);
    const test::DotSearch search(changed, 3.0 * spacing);
    return compared(stipple::placeDots(design, meanDots()), stipple::placeDots(moved(design), meanDots()),
                    [&](const stipple::Dot& dot) {
                        bool beside = true;
                        search.within(dot.position.v, 3.0 * spacing,
                                      [&](std::size_t, double) { beside = false; });
                        return beside;
                    });
}

Stability stabilityAtATenthMore() {
    const design::Design design = steadyDesign();
    design::Design more = design;
    more.density.value *= 1.1;
    return compared(stipple::placeDots(design, meanDots()), stipple::placeDots(more, meanDots()),
                    [](const stipple::Dot&) { return true; });
}

} // namespace trichion::bench

#include "trichion/stipple/placement.h"

#include "bin_census.h"
#include "dot_traits.h"
#include "placement_findings.h"
#include "rank_index.h"
#include "trichion/base/parallel.h"
#include "trichion/stipple/choice.h"
#include "trichion/stipple/field.h"

#include <algorithm>
#include <cmath>
#include <sstream>

namespace trichion::stipple {

using base::HeadPoint;

namespace {

std::string rounded(double value) {
    std::ostringstream text;
    text << std::round(value * 100.0) / 100.0;
    return text.str();
}

int sessionOf(const std::vector<design::Session>& sessions, float comesOnAt, double density) {
    for (std::size_t k = 0; k < sessions.size(); ++k)
        if (static_cast<double>(comesOnAt) < density * sessions[k].cumulativeShare)
            return static_cast<int>(k) + 1;
    return 0;
}

void requireDensity(base::DotsPerCm2 density, base::DotsPerCm2 maximum) {
    if (!(density.value > 0.0 && density.value <= maximum.value))
        throw base::Error(base::ErrorCode::DensityOutOfRange,
                          {{"given", rounded(density.value)}, {"maximum", rounded(maximum.value)}});
}

void requireShape(const HeadDots& head) {
    if (head.maximumDensity().value > 0.0)
        return;
    const Eigen::Vector3d axes = head.surface().halfAxes_mm();
    throw base::Error(base::ErrorCode::HeadMisshapen,
                      {{"given", rounded(axes.x()) + " x " + rounded(axes.y()) + " x " + rounded(axes.z())}});
}

void requirePlaceable(const design::Design& design, const HeadDots& head) {
    requireShape(head);
    requireDensity(design.density, head.maximumDensity());
    design::requireSound(design);
}

/// The dots of a choice that are placed at all: outside holes and within the last session's share.
Choice withoutLeftOut(const design::Design& design, const HeadDots& head, const DensityField& field,
                      Choice choice) {
    const bool allSessions = !design.sessions.empty() && design.sessions.back().cumulativeShare >= 1.0;
    if (allSessions && !field.hasHoles())
        return choice;
    const auto isPlaced = [&](std::size_t index, const HeadDots::Bin& bin, std::size_t k) {
        const BinPlace place = placeOf(index, bin.offset[k]);
        const double density =
            std::min(field.densityOfDot(place, head, bin.ids[k]), head.maximumDensity().value);
        return density > 0.0 && sessionOf(design.sessions, bin.comesOnAt[k], density) > 0;
    };
    return choice.onlyThose(head, isPlaced);
}

/// Whether a dot whose bin has not changed is the same dot in both designs.
bool sameDotsWhereUnchanged(const design::Design& a, const design::Design& b) {
    design::Design aligned = a;
    aligned.hairline.points = b.hairline.points;
    aligned.lowerEdge.points = b.lowerEdge.points;
    aligned.density = b.density;
    aligned.zones = b.zones;
    aligned.zones.borders = a.zones.borders; // the dots' zones
    aligned.whorl = b.whorl;
    aligned.strokes = b.strokes;
    aligned.ownFringe = b.ownFringe;
    return aligned == b;
}

} // namespace

int ZoneCensus::countUpTo(int session) const noexcept {
    int sum = 0;
    for (std::size_t k = 0; k < bySession.size(); ++k)
        if (session == 0 || static_cast<int>(k) < session)
            sum += bySession[k];
    return sum;
}

base::DotsPerCm2 ZoneCensus::meanDensityUpTo(int session) const noexcept {
    return base::DotsPerCm2(area_cm2 > 0.0 ? countUpTo(session) / area_cm2 : 0.0);
}

int Placement::countUpTo(int session) const noexcept {
    int sum = 0;
    for (const ZoneCensus& zone : census)
        sum += zone.countUpTo(session);
    return sum;
}

double Placement::area_cm2() const noexcept {
    double sum = 0.0;
    for (const ZoneCensus& zone : census)
        sum += zone.area_cm2;
    return sum;
}

double Placement::wanted() const noexcept {
    double sum = 0.0;
    for (const ZoneCensus& zone : census)
        sum += zone.wanted;
    return sum;
}

/// A placement and what the next one may take over from it.
struct DotPlacer::Step {
    design::Design design;
    DensityField field;
    Choice choice;
    RankIndex index;
    BinCensus census;
    Placement placement;

    Step(const design::Design& wanted, const HeadDots& head, const Step* earlier);

  private:
    void placeAll(const HeadDots& head, const Step* lender);
    void placeBin(const HeadDots& head, const Step* lender, std::size_t index);
    void standAt(Dot& dot, const HeadDots& head, std::uint32_t id, std::size_t bin) const;
    void takeBin(const Step& lender, std::size_t index);
    void count();
};

DotPlacer::Step::Step(const design::Design& wanted, const HeadDots& head, const Step* earlier)
    : design(wanted)
    , field(earlier != nullptr ? DensityField(wanted, earlier->field) : DensityField(wanted, head.surface()))
    , choice(withoutLeftOut(wanted, head, field, chooseDots(head, field.map())))
    , index(choice.ids(), head.size())
    , census(earlier != nullptr && earlier->design.holes == wanted.holes &&
                     earlier->design.areas == wanted.areas &&
                     earlier->design.zones.borders == wanted.zones.borders
                 ? BinCensus(head, field, earlier->census)
                 : BinCensus(head, field)) {
    placement.dots.resize(choice.size());
    placement.census = census.sums();
    placeAll(head, earlier != nullptr && sameDotsWhereUnchanged(earlier->design, wanted) ? earlier : nullptr);
    count();
    placement.findings = design::check(design);
    const base::Findings found = findingsOf(placement, design, head);
    placement.findings.insert(placement.findings.end(), found.begin(), found.end());
}

void DotPlacer::Step::placeAll(const HeadDots& head, const Step* lender) {
    std::vector<std::uint8_t> changed(kBinCount, lender == nullptr ? 1 : 0);
    for (const std::uint16_t bin : field.changedBins())
        changed[bin] = 1;
    base::parallelFor(kBinsAlong, 0, {}, [&](int row) {
        const auto first = static_cast<std::size_t>(row) * kBinsAlong;
        for (std::size_t bin = first; bin < first + kBinsAlong; ++bin)
            if (changed[bin] != 0)
                placeBin(head, lender, bin);
            else
                takeBin(*lender, bin);
    });
}

void DotPlacer::Step::placeBin(const HeadDots& head, const Step* lender, std::size_t binIndex) {
    const HeadDots::Bin bin = head.bin(binIndex);
    const double maximum = head.maximumDensity().value;
    const bool usual = design.zones.borders == head::ZoneBorders{};
    std::size_t slot = 0;
    for (const std::uint32_t id : choice.idsOf(binIndex)) {
        while (bin.ids[slot] != id)
            ++slot;
        const BinPlace place = placeOf(binIndex, bin.offset[slot]);
        const double density = std::min(static_cast<double>(field.map().at(place)), maximum);
        Dot& dot = placement.dots[index.countBelow(id)];
        if (lender != nullptr && lender->index.contains(id)) // a dot never moves
            dot = lender->placement.dots[lender->index.countBelow(id)];
        else
            standAt(dot, head, id, binIndex);
        dot.session = sessionOf(design.sessions, bin.comesOnAt[slot], density);
        dot.zone =
            usual ? static_cast<head::Zone>(bin.zone[slot])
                  : head::zoneAt(head::scalpPointOf(head.surface(), head.point(id)), design.zones.borders);
        dot.diameter_mm = design.pigmentation.diameter_mm * field.dotSizeAt(place) * sizeOf(head.seed(), id);
        dot.strength = strengthOf(head.seed(), id) * field.dotStrengthAt(place) * field.keptAt(dot.position);
    }
}

void DotPlacer::Step::standAt(Dot& dot, const HeadDots& head, std::uint32_t id, std::size_t bin) const {
    dot.id = id;
    dot.rank = id;
    dot.position = jittered(head, id, design.jitter);
    if (field.holeReaches(bin) &&
        field.insideHole(dot.position)) // a hand that would slip into a hole stays where it meant to
        dot.position = head.point(id);
    dot.normal = head.surface().normalAt(dot.position);
}

void DotPlacer::Step::takeBin(const Step& lender, std::size_t bin) {
    for (const std::uint32_t id : choice.idsOf(bin))
        placement.dots[index.countBelow(id)] = lender.placement.dots[lender.index.countBelow(id)];
}

void DotPlacer::Step::count() {
    for (ZoneCensus& zone : placement.census)
        zone.bySession.assign(design.sessions.size(), 0);
    for (const Dot& dot : placement.dots)
        ++placement.census[static_cast<std::size_t>(dot.zone)]
              .bySession[static_cast<std::size_t>(dot.session - 1)];
}

DotPlacer::DotPlacer(std::shared_ptr<const HeadDots> head) : m_head(std::move(head)) {}
DotPlacer::~DotPlacer() = default;
DotPlacer::DotPlacer(DotPlacer&&) noexcept = default;
DotPlacer& DotPlacer::operator=(DotPlacer&&) noexcept = default;

const Placement& DotPlacer::place(const design::Design& design) {
    requirePlaceable(design, *m_head);
    m_last = std::make_unique<Step>(design, *m_head, m_last.get());
    return m_last->placement;
}

Placement placeDots(const design::Design& design, const HeadDots& head) {
    requirePlaceable(design, head);
    return std::move(DotPlacer::Step(design, head, nullptr).placement);
}

} // namespace trichion::stipple

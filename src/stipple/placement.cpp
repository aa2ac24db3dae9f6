#include "trichion/stipple/placement.h"

#include "bin_census.h"
#include "dot_traits.h"
#include "placement_findings.h"
#include "rank_index.h"
#include "trichion/base/parallel.h"
#include "trichion/stipple/choice.h"
#include "trichion/stipple/field.h"

#include <algorithm>
#include <bit>
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

    /// `room`: memory for the dots, whatever it holds.
    Step(const design::Design& wanted, const HeadDots& head, const Step* earlier, std::vector<Dot> room);

  private:
    /// What becomes of the dots, by their place in the list: kAsBefore, kPlaced, or the session in which a
    /// dot that is as it was before now comes.
    using Fates = std::vector<std::uint8_t>;
    static constexpr std::uint8_t kAsBefore = 0;
    static constexpr std::uint8_t kPlaced = 255;
    static_assert(design::kMostSessions < kPlaced);

    void placeAll(const HeadDots& head, const Step* lender);
    void placeBin(const HeadDots& head, const Step* lender, std::size_t index, Fates& fates);
    void standAt(Dot& dot, const HeadDots& head, std::uint32_t id, std::size_t bin) const;
    void takeOver(const Step& lender, const Fates& fates);
    void takeWords(const Step& lender, const Fates& fates, std::size_t from, std::size_t to);
    void count();
};

DotPlacer::Step::Step(const design::Design& wanted, const HeadDots& head, const Step* earlier,
                      std::vector<Dot> room)
    : design(wanted)
    , field(earlier != nullptr ? DensityField(wanted, earlier->field) : DensityField(wanted, head.surface()))
    , choice(withoutLeftOut(wanted, head, field, chooseDots(head, field.map())))
    , index(choice.ids(), head.size())
    , census(earlier == nullptr ? BinCensus(head, field)
             : earlier->design.holes == wanted.holes && earlier->design.areas == wanted.areas &&
                     earlier->design.zones.borders == wanted.zones.borders
                 ? BinCensus(field, earlier->census)
                 : BinCensus(field, earlier->census.skin())) {
    placement.dots = std::move(room);
    placement.dots.resize(choice.size());
    placement.census = census.sums();
    placeAll(head, earlier != nullptr && sameDotsWhereUnchanged(earlier->design, wanted) ? earlier : nullptr);
    count();
    placement.findings = design::check(design);
    const base::Findings found = findingsOf(placement, design, head);
    placement.findings.insert(placement.findings.end(), found.begin(), found.end());
}

void DotPlacer::Step::placeAll(const HeadDots& head, const Step* lender) {
    Fates fates(placement.dots.size(), kAsBefore);
    base::parallelFor(kBinsAlong, 0, {}, [&](int row) {
        const auto first = static_cast<std::size_t>(row) * kBinsAlong;
        for (std::size_t bin = first; bin < first + kBinsAlong; ++bin)
            if (lender == nullptr || field.changeOf(bin) != BinChange::None)
                placeBin(head, lender, bin, fates);
    });
    if (lender != nullptr)
        takeOver(*lender, fates);
}

void DotPlacer::Step::placeBin(const HeadDots& head, const Step* lender, std::size_t binIndex, Fates& fates) {
    const HeadDots::Bin bin = head.bin(binIndex);
    const double maximum = head.maximumDensity().value;
    const bool usual = design.zones.borders == head::ZoneBorders{};
    const bool sameEdge = field.changeOf(binIndex) == BinChange::Density;
    std::size_t slot = 0;
    for (const std::uint32_t id : choice.idsOf(binIndex)) {
        while (bin.ids[slot] != id)
            ++slot;
        const BinPlace place = placeOf(binIndex, bin.offset[slot]);
        const double density = std::min(static_cast<double>(field.map().at(place)), maximum);
        const int session = sessionOf(design.sessions, bin.comesOnAt[slot], density);
        const std::size_t at = index.countBelow(id);
        const bool wasOn = lender != nullptr && lender->index.contains(id);
        if (wasOn && sameEdge) { // the density decides nothing else
            fates[at] = static_cast<std::uint8_t>(session);
            continue;
        }
        fates[at] = kPlaced;
        Dot& dot = placement.dots[at];
        if (wasOn) // a dot never moves
            dot = lender->placement.dots[lender->index.countBelow(id)];
        else
            standAt(dot, head, id, binIndex);
        dot.session = session;
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

void DotPlacer::Step::takeOver(const Step& lender, const Fates& fates) {
    constexpr std::size_t kRun = 512;
    const std::size_t words = index.wordCount();
    base::parallelFor(static_cast<int>((words + kRun - 1) / kRun), 0, {}, [&](int run) {
        const std::size_t from = static_cast<std::size_t>(run) * kRun;
        takeWords(lender, fates, from, std::min(words, from + kRun));
    });
}

// In the order of the list, which is that of the memory.
void DotPlacer::Step::takeWords(const Step& lender, const Fates& fates, std::size_t from, std::size_t to) {
    for (std::size_t word = from; word < to; ++word) {
        const std::uint64_t earlier = lender.index.word(word);
        const std::size_t before = lender.index.countBeforeWord(word);
        std::size_t at = index.countBeforeWord(word);
        for (std::uint64_t left = index.word(word); left != 0; left &= left - 1U, ++at) {
            if (fates[at] == kPlaced)
                continue;
            const std::uint64_t below = (left & (~left + 1U)) - 1U; // the bits under the lowest one
            Dot& dot = placement.dots[at];
            dot = lender.placement.dots[before + static_cast<std::size_t>(std::popcount(earlier & below))];
            if (fates[at] != kAsBefore)
                dot.session = fates[at];
        }
    }
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
    auto next = std::make_unique<Step>(design, *m_head, m_last.get(), std::move(m_room));
    if (m_last)
        m_room = std::move(m_last->placement.dots);
    m_last = std::move(next);
    return m_last->placement;
}

Placement placeDots(const design::Design& design, const HeadDots& head) {
    requirePlaceable(design, head);
    return std::move(DotPlacer::Step(design, head, nullptr, {}).placement);
}

} // namespace trichion::stipple

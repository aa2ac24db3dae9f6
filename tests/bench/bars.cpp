#include "bench/bars.h"

#include "bench/choosing.h"
#include "bench/peers.h"
#include "bench/quality.h"
#include "bench/stopwatch.h"
#include "trichion/base/parallel.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <initializer_list>
#include <map>
#include <string>
#include <vector>

namespace trichion::bench {

using test::evenDensity;
using test::HeadSkin;

namespace {

constexpr int kTimeRounds = 7;

enum class Limit { AtLeast, AtMost };

void printHeading(const char* subject) {
    std::printf("\n%-58s %9s %11s  %-7s  %s\n", subject, "ours", "bar", "", "peers in this run");
}

void printBar(const std::string& name, double ours, Limit limit, double bar, const std::string& peers) {
    const bool met = limit == Limit::AtLeast ? ours >= bar : ours <= bar;
    std::printf("%-58s %9.4g %5s %5.4g  %-7s  %s\n", name.c_str(), ours,
                limit == Limit::AtLeast ? ">=" : "<=", bar, met ? "met" : "NOT met", peers.c_str());
    std::fflush(stdout);
}

void printFigure(const std::string& name, double ours, const std::string& peers) {
    std::printf("%-58s %9.4g %11s  %-7s  %s\n", name.c_str(), ours, "-", "", peers.c_str());
    std::fflush(stdout);
}

template<class... Values>
std::string text(const char* format, Values... values) {
    std::array<char, 160> line{};
    std::snprintf(line.data(), line.size(), format, values...);
    return line.data();
}

/// The worst of each figure.
struct Worst {
    double p1 = 1.0;
    double cv = 0.0;
    double densityError = 0.0;
    double lowFrequencyEnergy = 0.0;
    double emptyCircle = 0.0;

    void take(const Quality& quality) {
        p1 = std::min(p1, quality.spacing.p1);
        cv = std::max(cv, quality.spacing.cv);
        densityError = std::max(densityError, quality.densityError);
        lowFrequencyEnergy = std::max(lowFrequencyEnergy, quality.lowFrequencyEnergy);
        emptyCircle = std::max(emptyCircle, quality.emptyCircle);
    }
};

/// Qualities of even densities on the mean head, each measured once.
class EvenQualities {
  public:
    explicit EvenQualities(const stipple::RankedSet& set)
        : m_skin(head::meanHead().surface), m_dots(carriedTo(head::meanHead().surface, set)) {}

    [[nodiscard]] const test::Skin& skin() const { return m_skin; }
    [[nodiscard]] const PossibleDots& dots() const { return m_dots; }

    [[nodiscard]] const Quality& at(double density) {
        const long key = std::lround(density * 100.0);
        const auto found = m_qualities.find(key);
        if (found != m_qualities.end())
            return found->second;
        return m_qualities[key] =
                   qualityOf(m_skin, dotsOn(m_dots, evenDensity(density)), evenDensity(density));
    }
    [[nodiscard]] Worst worstOf(std::initializer_list<double> densities) {
        Worst worst;
        for (const double density : densities)
            worst.take(at(density));
        return worst;
    }

  private:
    HeadSkin m_skin;
    PossibleDots m_dots;
    std::map<long, Quality> m_qualities;
};

void printPeers(const PeerQuality& peers) {
    std::printf("\nthe peers, %zu dots (spacing over hexagonal, density error, low-frequency energy, largest "
                "empty circle)\n",
                kPeerDots);
    printQualityHeading();
    printQuality("Bridson 2007, plane", peers.thrown);
    printQuality("three Bridson layers drawn apart", peers.thrownLayers);
    printQuality("elimination 2015, head, first 30 %", peers.eliminated[0]);
    printQuality("elimination 2015, head, first 70 %", peers.eliminated[1]);
    printQuality("elimination 2015, head, all", peers.eliminated[2]);
    if (peers.vtk.count > 0)
        printQuality("VTK 9.1 of Debian, head", peers.vtk);
    else
        std::printf("VTK of Debian (libvtk9-dev): not installed when this was configured\n");
}

// Of the first 30, 70 and 100 % that elimination reaches: its set has no density of its own.
Worst worstEliminated(const PeerQuality& peers) {
    Worst worst;
    for (const Quality& quality : peers.eliminated)
        worst.take(quality);
    return worst;
}

void printSpacing(EvenQualities& even, const PeerQuality& peers) {
    printHeading("spacing, whole mean head, jitter 0");
    const Worst eliminated = worstEliminated(peers);
    const std::string p1 = text("elimination %.3f (progressive %.3f), Bridson %.3f",
                                peers.eliminated[2].spacing.p1, eliminated.p1, peers.thrown.spacing.p1);
    const std::string cv = text("elimination %.3f (progressive %.3f), Bridson %.3f",
                                peers.eliminated[2].spacing.cv, eliminated.cv, peers.thrown.spacing.cv);
    const Worst practice = even.worstOf({60.0, 80.0, 100.0, 120.0, 150.0});
    printBar("p1 at 60-150 dots/cm2 (worst of 60, 80, 100, 120, 150)", practice.p1, Limit::AtLeast, 0.68, p1);
    printBar("CV at 60-150", practice.cv, Limit::AtMost, 0.09, cv);
    const Worst dense = even.worstOf({150.0, 200.0, 250.0, 300.0});
    printBar("p1 at 150-300 (150, 200, 250, 300)", dense.p1, Limit::AtLeast, 0.66, p1);
    printBar("CV at 150-300", dense.cv, Limit::AtMost, 0.10, cv);
    const Worst thin = even.worstOf({20.0, 30.0, 40.0, 60.0});
    printBar("p1 at 20-60 (20, 30, 40, 60)", thin.p1, Limit::AtLeast, 0.60, p1);
    printBar("CV at 20-60", thin.cv, Limit::AtMost, 0.12, cv);
    const Worst holes = even.worstOf({60.0, 80.0, 100.0, 120.0, 150.0, 200.0, 250.0, 300.0});
    printBar(
        "largest empty circle at 60-300", holes.emptyCircle, Limit::AtMost, 0.92,
        text("elimination %.3f, Bridson %.3f", peers.eliminated[2].emptyCircle, peers.thrown.emptyCircle));
}

void printSessions(EvenQualities& even, const PeerQuality& peers) {
    printHeading("sessions 30 / 70 / 100 %, whole mean head, jitter 0");
    Worst cumulative;
    for (const double plateau : {67.0, 90.0, 120.0, 150.0, 200.0, 250.0, 300.0})
        for (const double share : {0.3, 0.7, 1.0})
            cumulative.take(even.at(plateau * share));
    const Worst eliminated = worstEliminated(peers);
    printBar("density error after every session, plateaus 67-300", cumulative.densityError, Limit::AtMost,
             0.036,
             text("elimination %.4f, Bridson %.4f", eliminated.densityError, peers.thrown.densityError));
    printBar("low-frequency energy, the same", cumulative.lowFrequencyEnergy, Limit::AtMost, 0.066,
             text("elimination %.4f, Bridson %.4f", eliminated.lowFrequencyEnergy,
                  peers.thrown.lowFrequencyEnergy));
    for (const double plateau : {90.0, 150.0, 300.0}) {
        const Worst three = even.worstOf({0.3 * plateau, 0.7 * plateau, plateau});
        printBar(text("p1 after sessions 1, 2 and 3, plateau %.0f (worst)", plateau), three.p1,
                 Limit::AtLeast, 0.64,
                 text("elimination %.3f, Bridson layers apart %.3f", eliminated.p1,
                      peers.thrownLayers.spacing.p1));
        printBar(text("CV, the same, plateau %.0f", plateau), three.cv, Limit::AtMost, 0.09,
                 text("elimination %.3f, Bridson layers apart %.3f", eliminated.cv,
                      peers.thrownLayers.spacing.cv));
        const Worst later = even.worstOf({0.7 * plateau, plateau});
        printFigure(text("  p1 / CV after sessions 2 and 3 only: CV %.3f, p1", later.cv), later.p1, "");
    }
    const auto alone = [&](double from, double to) -> Quality {
        return qualityOf(even.skin(), dotsOn(even.dots(), evenDensity(90.0), from, to),
                         evenDensity(90.0 * (to - from)));
    };
    int session = 2;
    for (const Quality& quality : {alone(0.3, 0.7), alone(0.7, 1.0)})
        printFigure(text("session %d by itself, plateau 90: CV %.3f, p1", session++, quality.spacing.cv),
                    quality.spacing.p1, "");
}

void printOtherPlaces(const stipple::RankedSet& set, const EvenQualities& even, const PeerQuality& peers) {
    printHeading("other heads and a ramp, jitter 0");
    const head::Ellipsoid mean = head::meanHead().surface;
    Worst heads;
    for (int combination = 0; combination < 8; ++combination) {
        const auto factor = [&](int axis) { return (combination >> axis & 1) != 0 ? 1.12 : 0.88; };
        const head::Ellipsoid other(
            mean.halfAxes_mm().cwiseProduct(Eigen::Vector3d(factor(0), factor(1), factor(2))));
        const PossibleDots dots = carriedTo(other, set);
        for (const double density : {90.0, 150.0})
            heads.take(qualityOf(HeadSkin(other), dotsOn(dots, evenDensity(density)), evenDensity(density)));
    }
    printBar("density error, 8 heads of +-12 % axes, 90 and 150", heads.densityError, Limit::AtMost, 0.04,
             "");
    printBar("p1, the same", heads.p1, Limit::AtLeast, 0.66, "");
    Worst ramps;
    for (const double densest : {120.0, 200.0, 300.0})
        ramps.take(qualityOf(even.skin(), dotsOn(even.dots(), rampOf(mean, densest)), rampOf(mean, densest)));
    printBar("density error, 4:1 ramps up to 120, 200, 300", ramps.densityError, Limit::AtMost, 0.04,
             text("elimination %.4f, Bridson variable %.4f", peers.eliminatedRamp.densityError,
                  peers.thrownRamp.densityError));
    printBar("p1, the same", ramps.p1, Limit::AtLeast, 0.62,
             text("elimination %.3f, Bridson variable %.3f", peers.eliminatedRamp.spacing.p1,
                  peers.thrownRamp.spacing.p1));
}

void printStability() {
    printHeading("edits, shipped dots");
    const Stability edit = stabilityBesideAnEdit();
    const Kept beside = keptBesideAnEdit();
    printBar(text("hairline moved: %% kept of %zu dots beside it", edit.asked), 100.0 * edit.share(),
             Limit::AtLeast, 100.0,
             text("elimination %.2f, Bridson %.1f", 100.0 * beside.eliminated, 100.0 * beside.thrown));
    printBar("hairline moved: dots that moved", static_cast<double>(edit.moved), Limit::AtMost, 0.0, "");
    const Kept more = keptAtATenthMore();
    printBar("density + 10 %: % kept", 100.0 * stabilityAtATenthMore().share(), Limit::AtLeast, 100.0,
             text("elimination %.1f, Bridson %.1f", 100.0 * more.eliminated, 100.0 * more.thrown));
}

/// What one round of timing gave; the rounds take turns, so that a busy machine slows all alike.
struct Round {
    ChoosingTimes ours;
    PeerTimes peers;
};

template<class Value>
double medianOver(const std::vector<Round>& rounds, const Value& value) {
    std::vector<double> values;
    for (const Round& round : rounds)
        values.push_back(value(round));
    return medianOf(values);
}

void printTime(const std::string& name, const std::vector<Round>& rounds, double ChoosingTimes::*time,
               double fasterThanBridson) {
    printFigure(name, medianOver(rounds, [&](const Round& round) { return round.ours.*time; }), "");
    printBar("  times faster than Bridson",
             medianOver(rounds, [&](const Round& round) { return round.peers.thrown_ms / round.ours.*time; }),
             Limit::AtLeast, fasterThanBridson, "");
}

void printTimes() {
    const PeerClock clock;
    std::vector<Round> rounds;
    for (int k = 0; k < kTimeRounds; ++k)
        rounds.push_back({timeChoosing(), clock.once()});
    printHeading(text("time, mean head, shipped dots, %d threads, medians of %d rounds",
                      base::defaultThreads(), kTimeRounds)
                     .c_str());
    const auto peer = [&](double PeerTimes::*time) {
        return medianOver(rounds, [&](const Round& round) { return round.peers.*time; });
    };
    printFigure(text("thousands of dots chosen; peers make %zu, ms", kPeerDots),
                static_cast<double>(rounds.front().ours.dots) / 1000.0,
                text("Bridson %.1f, elimination %.0f, VTK %.0f (one thread; VTK 0: not there)",
                     peer(&PeerTimes::thrown_ms), peer(&PeerTimes::eliminated_ms), peer(&PeerTimes::vtk_ms)));
    printTime("choosing, field given, ms", rounds, &ChoosingTimes::givenField_ms, 500.0);
    printBar(
        "  times faster than elimination",
        medianOver(rounds,
                   [](const Round& round) { return round.peers.eliminated_ms / round.ours.givenField_ms; }),
        Limit::AtLeast, 3000.0, "");
    printTime("hairline moved: field and choice made anew, ms", rounds, &ChoosingTimes::anew_ms, 40.0);
    printTime("hairline moved: field where it changed, choice, ms", rounds, &ChoosingTimes::changed_ms, 40.0);
    printFigure("  up to the finished dots with census, ms",
                medianOver(rounds, [](const Round& round) { return round.ours.placed_ms; }), "");
}

} // namespace

void printBars(const stipple::RankedSet& set) {
    std::printf(
        "%zu possible dots; measured on the skin in mm, peers written from their papers (tests/bench)\n",
        set.size());
    const PeerQuality peers = measurePeers();
    printPeers(peers);
    EvenQualities even(set);
    printSpacing(even, peers);
    printSessions(even, peers);
    printOtherPlaces(set, even, peers);
    printStability();
    printTimes();
}

} // namespace trichion::bench

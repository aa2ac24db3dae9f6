// The pencil line on photos that tests/support/pencil_cases.h makes: how far it lies from what was drawn, how
// often it is found, and what its confidence is worth. Constants may be tuned on even seeds; figures are
// quoted from odd ones.
//
//   bench_pencil [FIRST] [COUNT] [even|odd] [list [FOLDER]]     FOLDER: for pictures of what was found

#include "support/line_comparison.h"
#include "support/pencil_cases.h"
#include "trichion/imaging/pencil_line.h"

#include <cstdio>
#include <cstdlib>
#include <string>

using namespace trichion;

namespace {

constexpr double kGood_mm = 3.0; // of the 95th percentile: a person would take the line
constexpr int kBins = 5;

struct Tally {
    std::vector<double> medians;
    std::vector<double> p95s;
    std::vector<double> ends;
    std::vector<double> shares;
    std::array<int, kBins> proposed{};
    std::array<int, kBins> good{};
    int drawn = 0;
    int found = 0;
    int without = 0;
    int falseAlarms = 0;
    int sureFalseAlarms = 0;
};

double quantile(std::vector<double> values, double share) {
    if (values.empty())
        return 0.0;
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

std::size_t binOf(double confidence) {
    return static_cast<std::size_t>(std::min(kBins - 1.0, confidence * kBins));
}

/// The photo with a thin line over what was found.
void save(const test::PencilCase& made, const std::optional<imaging::PencilLine>& line,
          const std::string& path) {
    test::Stroke stroke;
    stroke.colour = QColor(255, 0, 220);
    stroke.width_mm = 0.6;
    const base::Picture shown =
        line ? test::withStroke(made.photo, made.view, test::dense(line->points), stroke) : made.photo;
    test::imageOf(shown).save(QString::fromStdString(path));
}

void addDrawn(Tally& tally, std::uint64_t seed, bool listed, const std::string& folder) {
    const test::PencilCase made = test::PencilCaseMaker(seed).drawn();
    const auto line = imaging::findPencilLine(made.photo, made.view);
    if (!folder.empty())
        save(made, line, folder + "/" + std::to_string(seed) + ".png");
    ++tally.drawn;
    if (!line) {
        if (listed)
            std::printf("%4d MISSED   %s\n", static_cast<int>(seed), made.told.c_str());
        return;
    }
    ++tally.found;
    const test::LineErrors errors = test::errorsOf(line->points, made.drawn, made.view);
    tally.medians.push_back(errors.median_mm);
    tally.p95s.push_back(errors.p95_mm);
    tally.ends.push_back(errors.end_mm);
    tally.shares.push_back(errors.foundShare);
    ++tally.proposed[binOf(line->confidence)];
    tally.good[binOf(line->confidence)] += errors.p95_mm <= kGood_mm && errors.foundShare > 0.5 ? 1 : 0;
    if (listed)
        std::printf("%4d %.2f med %5.2f p95 %5.1f end %5.1f share %.2f %s%s\n", static_cast<int>(seed),
                    line->confidence, errors.median_mm, errors.p95_mm, errors.end_mm, errors.foundShare,
                    made.told.c_str(), errors.p95_mm > kGood_mm ? "  <<<" : "");
}

void addWithout(Tally& tally, std::uint64_t seed, bool listed) {
    const test::PencilCase made = test::PencilCaseMaker(seed).without();
    const auto line = imaging::findPencilLine(made.photo, made.view);
    ++tally.without;
    if (!line)
        return;
    ++tally.falseAlarms;
    tally.sureFalseAlarms += line->confidence > 0.5 ? 1 : 0;
    ++tally.proposed[binOf(line->confidence)];
    if (listed)
        std::printf("%4d %.2f FALSE %s  <<<\n", static_cast<int>(seed), line->confidence, made.told.c_str());
}

void print(const Tally& tally) {
    std::printf("drawn %d, found %d; without %d, proposed %d, above 0.5 %d\n", tally.drawn, tally.found,
                tally.without, tally.falseAlarms, tally.sureFalseAlarms);
    const auto row = [](const char* name, const std::vector<double>& values) {
        std::printf("%-22s median %5.2f   p90 %5.2f   p95 %5.2f   worst %5.2f\n", name, quantile(values, 0.5),
                    quantile(values, 0.9), quantile(values, 0.95), quantile(values, 1.0));
    };
    row("median away, mm", tally.medians);
    row("95 % away, mm", tally.p95s);
    row("worse end away, mm", tally.ends);
    std::printf("share of the line found: median %.2f, p10 %.2f\n", quantile(tally.shares, 0.5),
                quantile(tally.shares, 0.1));
    for (std::size_t bin = 0; bin < kBins; ++bin)
        if (tally.proposed[bin] > 0)
            std::printf("confidence %.1f to %.1f: %d of %d right (%.0f %%)\n",
                        static_cast<double>(bin) / kBins, static_cast<double>(bin + 1) / kBins,
                        tally.good[bin], tally.proposed[bin], 100.0 * tally.good[bin] / tally.proposed[bin]);
}

} // namespace

int main(int argc, char** argv) {
    const std::vector<std::string> words(argv + 1, argv + argc);
    const std::uint64_t first = words.empty() ? 0 : std::strtoull(words[0].c_str(), nullptr, 10);
    const std::uint64_t count = words.size() < 2 ? 60 : std::strtoull(words[1].c_str(), nullptr, 10);
    const bool even = words.size() > 2 && words[2] == "even";
    const bool listed = words.size() > 3;
    const std::string folder = words.size() > 4 ? words[4] : std::string();
    Tally tally;
    for (std::uint64_t k = first; k < first + count; ++k) {
        const std::uint64_t seed = 2 * k + (even ? 0 : 1);
        addDrawn(tally, seed, listed, folder);
        if (k % 2 == 0)
            addWithout(tally, seed, listed);
    }
    print(tally);
    return 0;
}

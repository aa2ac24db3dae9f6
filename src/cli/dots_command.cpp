#include "commands.h"
#include "dots_csv.h"
#include "options.h"
#include "report.h"
#include "trichion/base/file.h"

#include <iomanip>
#include <memory>
#include <sstream>

namespace trichion::cli {

namespace {

struct DotsArguments {
    DesignOptions design;
    std::optional<int> session;
    std::string output;
    std::string report;
};

std::string fixed(double value, int digits) {
    std::ostringstream text;
    text << std::fixed << std::setprecision(digits) << value;
    return text.str();
}

void sayCensus(const stipple::Placement& placement, int session, Console& console) {
    for (std::size_t z = 0; z < placement.census.size(); ++z) {
        const stipple::ZoneCensus& zone = placement.census[z];
        if (zone.area_cm2 > 0.0)
            console.say(std::string(head::nameOf(static_cast<head::Zone>(z))) + ": " +
                        std::to_string(zone.countUpTo(session)) + " dots on " + fixed(zone.area_cm2, 1) +
                        " cm2, " + fixed(zone.meanDensityUpTo(session).value, 1) + " per cm2");
    }
}

base::ExitCode runDots(const DotsArguments& options, Console& console) {
    requireOutputs({options.output, options.report}, options.design.designPath);
    const design::Design design = designOf(options.design, head::meanHead());
    const int session = sessionOf(options.session, design);
    const stipple::Placement placement = console.stage("dots", [&] {
        const stipple::HeadDots dots(design.head.surface, design.seed, design.engine);
        return stipple::placeDots(design, dots);
    });
    base::durableWrite(options.output, dotsToCsv(placement, session, std::nullopt));
    if (!options.report.empty())
        base::durableWrite(options.report,
                           reportToJson(placement, design, session, {}, placement.findings, console.times()));
    sayCensus(placement, session, console);
    console.list(placement.findings);
    return placement.findings.empty() ? base::ExitCode::Done : base::ExitCode::DoneWithFindings;
}

} // namespace

Verb addDots(CLI::App& program, CommonOptions& common) {
    const auto options = std::make_shared<DotsArguments>();
    CLI::App* command = program.add_subcommand("dots", "Write the dots of a design, without a photo");
    command->add_option("--design", options->design.designPath, "Design (D.json)")->required();
    addDesignOptions(*command, options->design);
    command->add_option("--session", options->session, "Sessions 1..N (default: all)");
    command->add_option("-o,--output", options->output, "Table to write (DOTS.csv)")->required();
    command->add_option("--report", options->report, "Write counts, areas and findings (R.json)");
    addCommonOptions(*command, common);
    return [options](Console& console) { return runDots(*options, console); };
}

} // namespace trichion::cli

#include "commands.h"
#include "dots_csv.h"
#include "options.h"
#include "trichion/base/file.h"

#include <memory>

namespace trichion::cli {

namespace {

struct Options {
    DesignOptions design;
    std::optional<int> session;
    std::string output;
};

base::ExitCode run(const Options& options, Console& console) {
    requireOutputs({options.output}, options.design.designPath);
    const design::Design design = designOf(options.design, head::meanHead());
    const int session = sessionOf(options.session, design);
    const stipple::Placement placement = console.stage("dots", [&] {
        const stipple::HeadDots dots(design.head.surface, design.seed, design.engine);
        return stipple::placeDots(design, dots);
    });
    base::durableWrite(options.output, dotsToCsv(placement, session, std::nullopt));
    console.list(placement.findings);
    return placement.findings.empty() ? base::ExitCode::Done : base::ExitCode::DoneWithFindings;
}

} // namespace

Verb addDots(CLI::App& program, CommonOptions& common) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("dots", "Write the dots of a design, without a photo");
    command->add_option("--design", options->design.designPath, "Design (D.json)")->required();
    addDesignOptions(*command, options->design);
    command->add_option("--session", options->session, "Sessions 1..N (default: all)");
    command->add_option("-o,--output", options->output, "Table to write (DOTS.csv)")->required();
    addCommonOptions(*command, common);
    return [options](Console& console) { return run(*options, console); };
}

} // namespace trichion::cli

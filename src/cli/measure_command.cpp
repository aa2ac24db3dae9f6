#include "commands.h"
#include "design_on_head.h"
#include "measures.h"
#include "trichion/base/file.h"

#include <cstdio>
#include <memory>

namespace trichion::cli {

namespace {

constexpr std::size_t kLargestView_bytes = 1U << 20;

struct MeasureArguments {
    DesignOptions design;
    std::string head;
    std::string view;
    MeasureRequest request;
    std::string output;
};

head::View viewOf(const std::string& path) {
    const std::vector<std::uint8_t> bytes = base::readFile(path, kLargestView_bytes);
    return head::viewFromJson(std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()),
                              path);
}

base::ExitCode runMeasure(const MeasureArguments& options, Console& console) {
    requireOutputs({options.output}, options.design.designPath);
    requireRange("--beside-mm", options.request.besideWay_mm, 0.0, 50.0);
    MeasureRequest request = options.request;
    (void)head::guidePreset(request.preset);
    const design::Design design = designOnHead(options.design, options.head);
    if (!options.view.empty())
        request.view = viewOf(options.view);
    const stipple::Placement placement = console.stage("dots", [&] {
        const stipple::HeadDots dots(design.head.surface, design.seed, design.engine);
        return stipple::placeDots(design, dots);
    });
    const std::string text =
        console.stage("measure", [&] { return measuresToJson(design, placement, request); });
    if (options.output.empty())
        std::fwrite(text.data(), 1, text.size(), stdout);
    else
        base::durableWrite(options.output, text);
    console.list(placement.findings);
    return placement.findings.empty() ? base::ExitCode::Done : base::ExitCode::DoneWithFindings;
}

} // namespace

Verb addMeasure(CLI::App& program, CommonOptions& common) {
    const auto options = std::make_shared<MeasureArguments>();
    options->request.preset = "men";
    CLI::App* command =
        program.add_subcommand("measure", "Print areas, lengths along the skin and counts of a design");
    command->add_option("--design", options->design.designPath, "Design (D.json)")->required();
    addDesignOptions(*command, options->design);
    command->add_option("--head", options->head, "Head (H.json) to measure on instead of the design's own");
    command->add_option("--guides", options->request.preset,
                        "Guides for men, men-young, men-mature, women or women-mature (default men)");
    command
        ->add_option(
            "--way", options->request.way,
            "Measure from place to place: names of guides, LEFT,FRONT in degrees, or px:X,Y with --view")
        ->expected(2, 1000);
    command->add_option("--beside-mm", options->request.besideWay_mm,
                        "Count the dots so near to the way (default 5)");
    command->add_option("--region", options->request.region, "Measure what lies between three or more places")
        ->expected(3, 1000);
    command->add_option("--view", options->view, "View (V.json) in which px:X,Y is meant");
    command->add_option("-o,--output", options->output, "File to write (M.json) instead of standard output");
    addCommonOptions(*command, common);
    return [options](Console& console) { return runMeasure(*options, console); };
}

} // namespace trichion::cli

#include "commands.h"
#include "design_on_head.h"
#include "documents/stencil.h"
#include "documents/text_setup.h"
#include "trichion/base/file.h"
#include "trichion/stipple/placement.h"

#include <memory>

namespace trichion::cli {

namespace {

struct StencilArguments {
    DesignOptions design;
    std::string head;
    std::string preset = "men";
    std::string paper = "a4";
    std::string output;
};

documents::Paper paperOf(const std::string& name) {
    if (name != "a4" && name != "letter")
        throw base::Error(base::ErrorCode::UsageConflict, {{"reason", "--paper must be a4 or letter."}});
    return name == "a4" ? documents::Paper::A4 : documents::Paper::Letter;
}

void requirePdf(const std::string& path) {
    if (base::extensionOf(path) != "pdf")
        throw base::Error(base::ErrorCode::OutputFormatUnknown, {{"path", path}, {"known", ".pdf"}});
}

base::ExitCode runStencil(const StencilArguments& options, Console& console) {
    requirePdf(options.output);
    requireOutputs({options.output}, options.design.designPath);
    const documents::Paper paper = paperOf(options.paper);
    const head::GuidePreset& preset = head::guidePreset(options.preset);
    const design::Design design = designOnHead(options.design, options.head);
    const stipple::Placement placement = console.stage("dots", [&] {
        const stipple::HeadDots dots(design.head.surface, design.seed, design.engine);
        return stipple::placeDots(design, dots);
    });
    const std::vector<std::uint8_t> bytes = console.stage("stencil", [&] {
        documents::StencilContent content{design, head::guidesOf(design.head, preset), {}, {}};
        content.whorl = design.whorl.eye;
        for (const stipple::Dot& dot : placement.dots)
            content.dots.push_back(dot.position);
        const documents::TextRendering text;
        return documents::stencilPdf(documents::planStencil(content, paper), design.hairline.style, paper);
    });
    base::durableWrite(options.output, bytes);
    console.list(placement.findings);
    return placement.findings.empty() ? base::ExitCode::Done : base::ExitCode::DoneWithFindings;
}

} // namespace

Verb addStencil(CLI::App& program, CommonOptions& common) {
    const auto options = std::make_shared<StencilArguments>();
    CLI::App* command = program.add_subcommand(
        "stencil", "Write the hairline and the crown at true scale, to print and cut out");
    command->add_option("--design", options->design.designPath, "Design (D.json)")->required();
    addDesignOptions(*command, options->design);
    command->add_option("--head", options->head, "Head (H.json) to draw on instead of the design's own");
    command->add_option("--guides", options->preset,
                        "Guides for men, men-young, men-mature, women or women-mature (default men)");
    command->add_option("--paper", options->paper, "a4 or letter (default a4)");
    command->add_option("-o,--output", options->output, "Document to write (.pdf)")->required();
    addCommonOptions(*command, common);
    return [options](Console& console) { return runStencil(*options, console); };
}

} // namespace trichion::cli

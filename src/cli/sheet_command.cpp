#include "commands.h"
#include "documents/contact_sheet.h"
#include "documents/text_setup.h"
#include "photo/decode.h"
#include "photo/encode.h"
#include "trichion/base/file.h"

#include <memory>
#include <vector>

namespace trichion::cli {

namespace {

constexpr int kPanelWidth_px = 800;

struct Options {
    std::vector<std::string> panels;
    int columns = 2;
    std::string output;
};

documents::Panel panelFrom(const std::string& text, Console& console) {
    const std::size_t sign = text.find('=');
    if (sign == std::string::npos || sign == 0 || sign + 1 == text.size())
        throw base::Error(base::ErrorCode::UsageConflict,
                          {{"reason", "Each picture of a sheet is given as CAPTION=PICTURE."}});
    return {text.substr(0, sign), photo::decodePhoto(text.substr(sign + 1), console.progress()).pixels};
}

base::ExitCode run(const Options& options, Console& console) {
    if (base::extensionOf(options.output) != "png")
        throw base::Error(base::ErrorCode::OutputFormatUnknown,
                          {{"path", options.output}, {"known", ".png"}});
    requireOutputs({options.output}, "");
    std::vector<documents::Panel> panels;
    for (const std::string& text : options.panels)
        panels.push_back(console.stage("decode", [&] { return panelFrom(text, console); }));
    const std::vector<std::uint8_t> bytes = console.stage("sheet", [&] {
        const documents::TextRendering text;
        return photo::encodePng(
            documents::contactSheet(panels, options.columns, kPanelWidth_px),
            {"Scalp micropigmentation preview", "Simulation, not a promise of a result; sheet"});
    });
    base::durableWrite(options.output, bytes);
    return base::ExitCode::Done;
}

} // namespace

Verb addSheet(CLI::App& program, CommonOptions& common) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("sheet", "Put pictures side by side on a sheet");
    command->add_option("CAPTION=PICTURE", options->panels, "Pictures with their captions")->required();
    command->add_option("--columns", options->columns, "Pictures in a row (default 2)")
        ->check(CLI::Range(1, 12));
    command->add_option("-o,--output", options->output, "Picture to write (.png)")->required();
    addCommonOptions(*command, common);
    return [options](Console& console) { return run(*options, console); };
}

} // namespace trichion::cli

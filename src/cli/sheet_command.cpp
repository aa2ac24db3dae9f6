#include "commands.h"
#include "documents/contact_sheet.h"
#include "documents/picture_export.h"
#include "documents/text_setup.h"
#include "photo/decode.h"
#include "photo/encode.h"
#include "trichion/base/file.h"

#include <memory>
#include <vector>

namespace trichion::cli {

namespace {

constexpr int kQuality = 92; // of a JPEG sheet

struct SheetArguments {
    std::vector<std::string> panels;
    int columns = 2;
    int panelWidth = 800;
    std::string output;
};

documents::Panel panelFrom(const std::string& text, Console& console) {
    const std::size_t sign = text.find('=');
    if (sign == std::string::npos || sign == 0 || sign + 1 == text.size())
        throw base::Error(base::ErrorCode::UsageConflict,
                          {{"reason", "Each picture of a sheet is given as CAPTION=PICTURE."}});
    return {text.substr(0, sign), photo::decodePhoto(text.substr(sign + 1), console.progress()).pixels};
}

base::ExitCode runSheet(const SheetArguments& options, Console& console) {
    documents::requirePictureFormat(options.output);
    requireOutputs({options.output}, "");
    std::vector<documents::Panel> panels;
    for (const std::string& text : options.panels)
        panels.push_back(console.stage("decode", [&] { return panelFrom(text, console); }));
    const std::vector<std::uint8_t> bytes = console.stage("sheet", [&] {
        const documents::TextRendering text;
        const base::Picture sheet = documents::contactSheet(panels, options.columns, options.panelWidth);
        const photo::PictureNotes notes{"Scalp micropigmentation preview",
                                        "Simulation, not a promise of a result; sheet"};
        return base::extensionOf(options.output) == "png" ? photo::encodePng(sheet, notes)
                                                          : photo::encodeJpeg(sheet, kQuality, notes);
    });
    base::durableWrite(options.output, bytes);
    return base::ExitCode::Done;
}

} // namespace

Verb addSheet(CLI::App& program, CommonOptions& common) {
    const auto options = std::make_shared<SheetArguments>();
    CLI::App* command = program.add_subcommand("sheet", "Put pictures side by side on a sheet");
    command->add_option("CAPTION=PICTURE", options->panels, "Pictures with their captions")->required();
    command->add_option("--columns", options->columns, "Pictures in a row (default 2)")
        ->check(CLI::Range(1, 12));
    command->add_option("--panel-width", options->panelWidth, "Width of a picture in pixels (default 800)")
        ->check(CLI::Range(100, 4000));
    command->add_option("-o,--output", options->output, "Picture to write (.png, .jpg)")->required();
    addCommonOptions(*command, common);
    return [options](Console& console) { return runSheet(*options, console); };
}

} // namespace trichion::cli

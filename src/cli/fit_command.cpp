#include "commands.h"
#include "photo_view.h"
#include "trichion/base/file.h"

#include <memory>
#include <sstream>

namespace trichion::cli {

namespace {

struct Options {
    std::string photo;
    std::string saveView;
    FitOptions fit;
};

base::ExitCode run(const Options& options, Console& console) {
    requireOutputs({options.saveView}, options.photo);
    const RegisteredPhoto registered = registerPhoto(options.photo, "", options.fit, console);
    base::durableWrite(options.saveView, head::viewToJson(registered.view));
    std::ostringstream line;
    line.precision(3);
    line << head::nameOf(registered.view.fit.kind) << " view, " << registered.view.scaleAtCentre().value
         << " px/mm, outline residual " << registered.view.fit.residual_px << " px";
    console.say(line.str());
    console.list(registered.findings);
    return registered.findings.empty() ? base::ExitCode::Done : base::ExitCode::DoneWithFindings;
}

} // namespace

Verb addFit(CLI::App& program, CommonOptions& common) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("fit", "Register a photo as a view of the head");
    command->add_option("PHOTO", options->photo, "JPEG, PNG, TIFF, WebP or HEIC")->required();
    command->add_option("--save-view", options->saveView, "View to write (V.json)")->required();
    addFitOptions(*command, options->fit);
    addSizeOptions(*command, options->fit);
    addCommonOptions(*command, common);
    return [options](Console& console) { return run(*options, console); };
}

} // namespace trichion::cli

#include "commands.h"
#include "photo_view.h"
#include "trichion/base/file.h"
#include "trichion/tracking/follow_up.h"

#include <cmath>
#include <cstdio>
#include <memory>

namespace trichion::cli {

namespace {

struct CensusArguments {
    std::string photo;
    std::string view;
    std::string head;
    FitOptions fit;
    std::string design;
    std::string output;
    bool json = false;
};

void tell(const tracking::PhotoCensus& census, Console& console) {
    console.say(std::to_string(census.dots.size()) + " dots on " +
                base::printed(std::round(10.0 * census.dotted_cm2()) / 10.0) +
                " cm2: " + std::to_string(std::lround(census.density().value)) + " dots/cm2");
    for (const tracking::ZoneSight& zone : census.zones)
        if (zone.dotted_cm2 >= 0.5)
            console.say(std::string(head::nameOf(zone.zone)) + ": " + std::to_string(zone.dots) + " dots, " +
                        std::to_string(std::lround(zone.density().value)) + " dots/cm2");
}

base::ExitCode runCensus(const CensusArguments& options, Console& console) {
    requireOutputs({options.output}, options.photo);
    head::ZoneBorders borders;
    if (!options.design.empty()) {
        DesignOptions design;
        design.designPath = options.design;
        borders = designOf(design, head::meanHead()).zones.borders;
    }
    const RegisteredPhoto photo =
        registerPhoto(options.photo, {options.view, options.head}, options.fit, console);
    const tracking::PhotoCensus census = console.stage("census", [&] {
        return tracking::countDots({photo.pixels, photo.view}, borders, console.progress());
    });
    if (census.refusal) {
        console.complain(std::string(sentenceOf(*census.refusal)));
        return base::ExitCode::BadInput;
    }
    const std::string report = tracking::censusToJson(census, photo.findings);
    if (!options.output.empty())
        base::durableWrite(options.output, report);
    if (options.json)
        std::fwrite(report.data(), 1, report.size(), stdout);
    tell(census, console);
    console.list(photo.findings);
    return photo.findings.empty() ? base::ExitCode::Done : base::ExitCode::DoneWithFindings;
}

} // namespace

Verb addCensus(CLI::App& program, CommonOptions& common) {
    const auto options = std::make_shared<CensusArguments>();
    CLI::App* command =
        program.add_subcommand("census", "Count the dots that a photo shows, by zone and per cm2");
    command->add_option("PHOTO", options->photo, "JPEG, PNG, TIFF, WebP or HEIC")->required();
    CLI::Option* view =
        command->add_option("--view", options->view, "View of this photo (V.json) instead of a fit");
    command->add_option("--head", options->head, "Head of the client (H.json)")->excludes(view);
    addFitOptions(*command, options->fit);
    command->add_option("--design", options->design, "Design (D.json) whose zones are counted");
    command->add_option("-o,--output", options->output, "Report to write (N.json)");
    command->add_flag("--json", options->json, "Print the report on standard output");
    addCommonOptions(*command, common);
    return [options](Console& console) { return runCensus(*options, console); };
}

} // namespace trichion::cli

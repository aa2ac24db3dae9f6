#include "commands.h"
#include "photo_view.h"
#include "trichion/base/file.h"
#include "trichion/base/json.h"
#include "trichion/calibration/clinic_fit.h"

#include <cmath>
#include <cstdio>
#include <filesystem>
#include <memory>

namespace trichion::cli {

namespace {

constexpr double kWideError = 6.0; // CIEDE2000, each pair under the fit to the others

struct CalibrateArguments {
    std::string pairs;
    std::string output;
};

/// Paths in a file of pairs are meant from its folder.
std::string pathIn(const base::JsonNode& node, const char* key, const std::filesystem::path& folder) {
    const std::filesystem::path path = node.at(key).text();
    return base::utf8(path.is_absolute() ? path : folder / path);
}

calibration::ViewedPhoto photoIn(const base::JsonNode& node, const std::string& what,
                                 const std::filesystem::path& folder, Console& console) {
    const RegisteredPhoto registered =
        registerPhoto(pathIn(node, what.c_str(), folder),
                      {pathIn(node, (what + "_view").c_str(), folder), ""}, FitOptions{}, console);
    return {registered.pixels, registered.view};
}

calibration::ResultPair pairIn(const base::JsonNode& node, const std::filesystem::path& folder,
                               Console& console) {
    const calibration::ViewedPhoto before = photoIn(node, "before", folder, console);
    const calibration::ViewedPhoto after = photoIn(node, "after", folder, console);
    DesignOptions design;
    design.designPath = pathIn(node, "design", folder);
    calibration::ResultPair pair{node.at("before").text(),           before,          after,
                                 designOf(design, before.view.head), optics::kHealed, {}};
    if (const auto age = node.find("age"))
        pair.age = optics::ageFrom(age->text());
    return pair;
}

base::ExitCode runCalibrate(const CalibrateArguments& options, Console& console) {
    requireOutputs({options.output}, options.pairs);
    const base::JsonNode document = base::JsonNode::load(options.pairs);
    document.requireFormat("trichion-pairs", 1);
    const std::filesystem::path folder = std::filesystem::path(options.pairs).parent_path();
    std::vector<calibration::PairMeasure> measures;
    for (const base::JsonNode& node : document.at("pairs").elements()) {
        const calibration::ResultPair pair = pairIn(node, folder, console);
        const auto measure =
            console.stage("measure", [&] { return calibration::measurePair(pair, console.progress()); });
        if (measure)
            measures.push_back(*measure);
    }
    const optics::ClinicProfile profile = calibration::fitClinic(measures);
    base::durableWrite(options.output, optics::clinicProfileToJson(profile));
    std::printf("%d pairs; colour difference %.1f with what ships, %.1f fitted, %.1f leaving each pair out\n",
                profile.pairs, profile.shippedError, profile.error, profile.leaveOneOutError);
    base::Findings findings;
    if (profile.leaveOneOutError > kWideError)
        findings.push_back({base::FindingCode::CalibrationWide,
                            {{"given", base::printed(std::round(10.0 * profile.leaveOneOutError) / 10.0)}}});
    console.list(findings);
    return findings.empty() ? base::ExitCode::Done : base::ExitCode::DoneWithFindings;
}

} // namespace

Verb addCalibrate(CLI::App& program, CommonOptions& common) {
    const auto options = std::make_shared<CalibrateArguments>();
    CLI::App* command = program.add_subcommand("calibrate", "Fit the look of dots to a clinic's own results");
    command
        ->add_option("PAIRS", options->pairs,
                     "Photos before and of the healed or aged result, their views and designs (PAIRS.json)")
        ->required();
    command->add_option("-o,--output", options->output, "Profile to write (C.json)")->required();
    addCommonOptions(*command, common);
    return [options](Console& console) { return runCalibrate(*options, console); };
}

} // namespace trichion::cli

#include "commands.h"
#include "photo_view.h"
#include "test_patch.h"
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
    std::string testPatch;
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

base::ExitCode tell(const base::Findings& findings, Console& console) {
    console.list(findings);
    return findings.empty() ? base::ExitCode::Done : base::ExitCode::DoneWithFindings;
}

base::Findings wideness(double leaveOneOutError) {
    if (leaveOneOutError <= kWideError)
        return {};
    return {{base::FindingCode::CalibrationWide,
             {{"given", base::printed(std::round(10.0 * leaveOneOutError) / 10.0)}}}};
}

/// A profile for one client: how dark dots turned out on the day of the test.
base::ExitCode runTestPatch(const CalibrateArguments& options, Console& console) {
    requireOutputs({options.output}, options.testPatch);
    const calibration::TestPatch patch = testPatchFrom(options.testPatch);
    const calibration::PatchFit fit = calibration::fitPatch(patch);
    optics::ClinicProfile profile;
    profile.calibration = fit.calibration;
    profile.error = fit.error;
    profile.leaveOneOutError = fit.leaveOneOutError;
    profile.shippedError = fit.predictedError;
    base::durableWrite(options.output, optics::clinicProfileToJson(profile));
    std::printf("%zu fields; dots are %.2f times as dark as predicted; colour difference %.1f as predicted, "
                "%.1f fitted, %.1f leaving each field out\n",
                patch.fields.size(), fit.darkness, fit.predictedError, fit.error, fit.leaveOneOutError);
    for (const calibration::PatchField& field : patch.fields)
        if (const auto water = calibration::waterForClient(field.water, patch, fit))
            std::printf("for the shade of %g parts of water take %g\n", field.water, *water);
        else
            std::printf("no dilution gives this client the shade of %g parts of water\n", field.water);
    return tell(wideness(fit.leaveOneOutError), console);
}

base::ExitCode runCalibrate(const CalibrateArguments& options, Console& console) {
    if (options.pairs.empty() == options.testPatch.empty())
        throw base::Error(base::ErrorCode::UsageConflict,
                          {{"reason", "Give either PAIRS.json or --test-patch PATCH.json."}});
    if (!options.testPatch.empty())
        return runTestPatch(options, console);
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
    return tell(wideness(profile.leaveOneOutError), console);
}

} // namespace

Verb addCalibrate(CLI::App& program, CommonOptions& common) {
    const auto options = std::make_shared<CalibrateArguments>();
    CLI::App* command = program.add_subcommand("calibrate", "Fit the look of dots to a clinic's own results");
    CLI::Option* pairs = command->add_option(
        "PAIRS", options->pairs,
        "Photos before and of the healed or aged result, their views and designs (PAIRS.json)");
    command
        ->add_option("--test-patch", options->testPatch,
                     "Instead: the fields of a client's test patch with their dilutions (PATCH.json)")
        ->excludes(pairs);
    command->add_option("-o,--output", options->output, "Profile to write (C.json)")->required();
    addCommonOptions(*command, common);
    return [options](Console& console) { return runCalibrate(*options, console); };
}

} // namespace trichion::cli

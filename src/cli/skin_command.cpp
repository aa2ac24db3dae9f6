#include "commands.h"
#include "photo_view.h"
#include "skin_report.h"
#include "trichion/base/file.h"
#include "trichion/imaging/skin_colour.h"
#include "trichion/render/preview.h"

#include <algorithm>
#include <cstdio>
#include <memory>
#include <sstream>

namespace trichion::cli {

namespace {

struct SkinArguments {
    std::string photo;
    std::string view;
    std::string head;
    FitOptions fit;
    DesignOptions design;
    std::string white;
    bool chart = false;
    std::string stubble;
    std::string bare;
    std::string output;
};

void declare(CLI::App& command, SkinArguments& options) {
    command.add_option("PHOTO", options.photo, "JPEG, PNG, TIFF, WebP or HEIC")->required();
    CLI::Option* view =
        command.add_option("--view", options.view, "View of this photo (V.json) instead of a fit");
    command.add_option("--head", options.head, "Head of the client (H.json)")->excludes(view);
    addFitOptions(command, options.fit);
    for (const char* name : {"--view-kind", "--outline", "--head-at", "--flip"})
        command.get_option(name)->excludes(view);
    command.add_option("--design", options.design.designPath,
                       "Design (D.json) whose dots the shade is chosen for; options override it");
    addDesignOptions(command, options.design);
    CLI::Option* white = command.add_option(
        "--white", options.white, "A place on something white or grey in the same light, X,Y in pixels");
    command.add_flag("--chart", options.chart, "Look for a ColorChecker of 24 patches in the photo")
        ->excludes(white);
    CLI::Option* stubble = command.add_option(
        "--stubble", options.stubble, "A place on the client's own shaved hair, X,Y: recommends a shade");
    command
        .add_option("--bare", options.bare, "Bare skin beside it, X,Y (default: the skin that is measured)")
        ->needs(stubble);
    command.add_option("-o,--output", options.output, "File to write (S.json) instead of standard output");
}

base::ImagePoint placeOf(const std::string& option, const std::string& text) {
    std::istringstream in(text);
    double x = 0.0;
    double y = 0.0;
    char comma = 0;
    if (!(in >> x >> comma >> y) || comma != ',' || in.peek() != std::char_traits<char>::eof())
        throw base::Error(base::ErrorCode::UsageConflict,
                          {{"reason", option + " takes a place in pixels: X,Y."}});
    return base::ImagePoint({x, y});
}

imaging::ColourCorrection correctionOf(const SkinArguments& options, const base::Picture& picture,
                                       double radius_px) {
    if (options.chart)
        return imaging::chartFrom(picture, options.photo);
    if (!options.white.empty())
        return imaging::whiteFrom(picture, placeOf("--white", options.white), radius_px);
    return {};
}

optics::StubbleMatch matchOf(const SkinArguments& options, const base::Picture& picture, double radius_px,
                             const SkinReport& report, const design::Design& design) {
    const auto colourAt = [&](const std::string& option, const std::string& text) {
        return report.correction(imaging::patchColour(picture, placeOf(option, text), radius_px));
    };
    optics::StubbleMatch match;
    match.stubble = colourAt("--stubble", options.stubble);
    if (!options.bare.empty())
        match.bare = colourAt("--bare", options.bare);
    else if (report.skin)
        match.bare = report.skin->colour;
    else
        throw base::Error(
            base::ErrorCode::UsageConflict,
            {{"reason", "No bare skin was found in the photo: say where it is with --bare X,Y."}});
    match.dots_per_cm2 = design.density.value;
    match.deposit = design.pigmentation.deposit();
    match.sessionShares.clear();
    double before = 0.0;
    for (const design::Session& session : design.sessions) {
        match.sessionShares.push_back(session.cumulativeShare - before);
        before = session.cumulativeShare;
    }
    for (double& share : match.sessionShares)
        share /= before;
    return match;
}

base::ExitCode runSkin(const SkinArguments& options, Console& console) {
    requireOutputs({options.output}, options.photo);
    (void)designOf(options.design, head::meanHead());
    const RegisteredPhoto registered =
        registerPhoto(options.photo, {options.view, options.head}, options.fit, console);
    const base::Picture& picture = *registered.pixels;
    const design::Design design = designOf(options.design, registered.view.head);
    constexpr double kRadius_mm = 3.0;
    const double radius_px = std::max(2.0, kRadius_mm * registered.view.scaleAtCentre().value);
    SkinReport report;
    console.stage("skin", [&] {
        report.correction = correctionOf(options, picture, radius_px);
        report.isCorrected = options.chart || !options.white.empty();
        report.skin = imaging::skinColourIn(picture, registered.view, report.correction);
        report.findings = imaging::photoCosts(picture, registered.view, report.correction);
        if (!options.stubble.empty())
            report.shade = optics::recommendedShade(matchOf(options, picture, radius_px, report, design));
    });
    console.stage("stubble", [&] {
        const render::PreparedPhoto prepared(registered.pixels, registered.view,
                                             registered.personProbability);
        report.stubble = render::ownStubbleIn(prepared, design);
    });
    if (report.shade)
        report.findings.insert(report.findings.end(), report.shade->findings.begin(),
                               report.shade->findings.end());
    const std::string text = skinReportToJson(report);
    if (options.output.empty())
        std::fwrite(text.data(), 1, text.size(), stdout);
    else
        base::durableWrite(options.output, text);
    console.list(report.findings);
    return report.findings.empty() ? base::ExitCode::Done : base::ExitCode::DoneWithFindings;
}

} // namespace

Verb addSkin(CLI::App& program, CommonOptions& common) {
    const auto options = std::make_shared<SkinArguments>();
    CLI::App* command =
        program.add_subcommand("skin", "Print the tone of the skin, and the shade that matches the stubble");
    declare(*command, *options);
    addCommonOptions(*command, common);
    return [options](Console& console) { return runSkin(*options, console); };
}

} // namespace trichion::cli

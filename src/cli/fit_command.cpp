#include "commands.h"
#include "photo_view.h"
#include "trichion/base/file.h"
#include "trichion/imaging/fit_head.h"

#include <filesystem>
#include <memory>
#include <sstream>
#include <utility>
#include <vector>

namespace trichion::cli {

namespace {

struct Options {
    std::vector<std::string> photos;
    std::string saveView;
    std::string head;
    std::string saveViews;
    FitOptions fit;
};

void sayView(Console& console, const std::string& prefix, const head::View& view) {
    std::ostringstream line;
    line.precision(3);
    line << prefix << head::nameOf(view.fit.kind) << " view, " << view.scaleAtCentre().value
         << " px/mm, outline residual " << view.fit.residual_px << " px";
    console.say(line.str());
}

base::ExitCode fitOne(const Options& options, Console& console) {
    requireOutputs({options.saveView}, options.photos.front());
    const RegisteredPhoto registered = registerPhoto(options.photos.front(), {}, options.fit, console);
    base::durableWrite(options.saveView, head::viewToJson(registered.view));
    sayView(console, "", registered.view);
    console.list(registered.findings);
    return registered.findings.empty() ? base::ExitCode::Done : base::ExitCode::DoneWithFindings;
}

/// Where each photo's view goes: its name with .json in the folder. Nothing without a folder.
std::vector<std::string> viewPaths(const Options& options) {
    std::vector<std::string> paths;
    for (const std::string& photo : options.photos)
        if (!options.saveViews.empty())
            paths.push_back((std::filesystem::path(options.saveViews) /
                             std::filesystem::path(photo).filename().replace_extension(".json"))
                                .string());
    return paths;
}

struct FittedPhotos {
    std::vector<imaging::PhotoFit> fits;
    std::vector<imaging::ScalpTexture> textures;
};

FittedPhotos fitEach(const Options& options, Console& console) {
    FittedPhotos fitted;
    for (std::size_t i = 0; i < options.photos.size(); ++i) {
        const photo::Photo decoded = console.stage(
            "decode", [&] { return photo::decodePhoto(options.photos[i], console.progress()); });
        const head::PhotoIdentity identity{decoded.sha256, decoded.pixels.width(), decoded.pixels.height()};
        for (const imaging::PhotoFit& other : fitted.fits)
            if (other.view.photo.sha256 == identity.sha256)
                throw base::Error(base::ErrorCode::UsageConflict,
                                  {{"reason", "\"" + options.photos[i] + "\" is given twice."}});
        console.stage("fit", [&] {
            fitted.fits.push_back(imaging::fitPhoto(
                decoded.pixels, identity,
                fitRequestOf(options.fit, decoded.focal35_mm, i, options.photos.size()), console.progress()));
            base::Findings& findings = fitted.fits.back().findings;
            findings.insert(findings.begin(), decoded.findings.begin(), decoded.findings.end());
        });
        console.stage("texture", [&] {
            fitted.textures.push_back(imaging::scalpTextureOf(decoded.pixels, fitted.fits.back().view));
        });
    }
    return fitted;
}

head::ClientHead clientHeadOf(const imaging::HeadFit& fit, const head::SizeEvidence& size) {
    head::ClientHead client{fit.joint.head,
                            fit.joint.halfAxesSigma_percent,
                            fit.joint.sizeSigma_percent,
                            fit.joint.sources,
                            size,
                            {}};
    for (const imaging::PhotoFit& photo : fit.photos)
        client.views.push_back(photo.view);
    return client;
}

void sayHead(Console& console, const head::ClientHead& client) {
    const Eigen::Vector3d size_mm = 2.0 * client.head.surface.halfAxes_mm();
    std::ostringstream line;
    line.precision(4);
    line << "head " << size_mm.x() << " x " << size_mm.y() << " x " << size_mm.z()
         << " mm (breadth, height, length), size within ";
    line.precision(2);
    line << client.sizeSigma_percent << " %";
    console.say(line.str());
}

base::ExitCode fitHead(const Options& options, Console& console) {
    const std::vector<std::string> views = viewPaths(options);
    std::vector<std::string> outputs = views;
    outputs.push_back(options.head);
    for (const std::string& photo : options.photos)
        requireOutputs(outputs, photo);
    // What can be refused without decoding is refused first.
    const head::SizeEvidence size = sizeEvidenceOf(options.fit);
    head::requirePlausible(size);
    for (std::size_t i = 0; i < options.photos.size(); ++i)
        (void)fitRequestOf(options.fit, std::nullopt, i, options.photos.size());

    FittedPhotos fitted = fitEach(options, console);
    const imaging::HeadFit fit = console.stage("head", [&] {
        return imaging::fitHead(std::move(fitted.fits), fitted.textures, size, std::nullopt);
    });
    const head::ClientHead client = clientHeadOf(fit, size);
    for (std::size_t i = 0; i < views.size(); ++i)
        base::durableWrite(views[i], head::viewToJson(client.views[i]));
    base::durableWrite(options.head, head::clientHeadToJson(client));
    sayHead(console, client);
    base::ExitCode code = fit.findings.empty() ? base::ExitCode::Done : base::ExitCode::DoneWithFindings;
    console.list(fit.findings);
    for (std::size_t i = 0; i < options.photos.size(); ++i) {
        sayView(console, options.photos[i] + ": ", client.views[i]);
        console.list(fit.photos[i].findings);
        if (!fit.photos[i].findings.empty())
            code = base::ExitCode::DoneWithFindings;
    }
    return code;
}

base::ExitCode run(const Options& options, Console& console) {
    const auto refuse = [](const char* reason) {
        throw base::Error(base::ErrorCode::UsageConflict, {{"reason", reason}});
    };
    if (!options.head.empty()) {
        if (!options.saveView.empty())
            refuse("--save-view is for one photo. With --head give --save-views and a folder.");
        return fitHead(options, console);
    }
    if (options.photos.size() > 1)
        refuse("Several photos make one head: say where to write it with --head.");
    if (!options.saveViews.empty())
        refuse("--save-views needs --head.");
    if (options.saveView.empty())
        refuse("Say where to write the view with --save-view, or the head with --head.");
    return fitOne(options, console);
}

} // namespace

Verb addFit(CLI::App& program, CommonOptions& common) {
    const auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand(
        "fit", "Register a photo as a view of the head, or several as views of one head");
    command->add_option("PHOTO", options->photos, "JPEG, PNG, TIFF, WebP or HEIC; several with --head")
        ->required();
    command->add_option("--save-view", options->saveView, "View to write (V.json), for one photo");
    command->add_option("--head", options->head, "Head to write (H.json): one shape for all photos");
    command->add_option("--save-views", options->saveViews,
                        "Folder for the views (V.json), named as the photos; with --head");
    addFitOptions(*command, options->fit);
    addSizeOptions(*command, options->fit);
    addCommonOptions(*command, common);
    return [options](Console& console) { return run(*options, console); };
}

} // namespace trichion::cli

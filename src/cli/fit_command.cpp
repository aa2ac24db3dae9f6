#include "commands.h"
#include "documents/text_setup.h"
#include "documents/understood.h"
#include "photo/encode.h"
#include "photo_faults.h"
#include "photo_view.h"
#include "trichion/base/file.h"
#include "trichion/base/parallel.h"
#include "trichion/head/tape.h"
#include "trichion/imaging/fit_head.h"
#include "trichion/imaging/mirror.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <sstream>
#include <utility>
#include <vector>

namespace trichion::cli {

namespace {

struct FitArguments {
    std::vector<std::string> photos;
    std::string saveView;
    std::string head;
    std::string saveViews;
    std::string understood;
    FitOptions fit;
};

void sayFit(Console& console, const std::string& prefix, const imaging::PhotoFit& fit) {
    const head::View& view = fit.view;
    std::ostringstream line;
    line.precision(3);
    line << prefix << head::nameOf(view.fit.kind) << " view, " << std::lround(100.0 * fit.confidence)
         << " % sure, " << view.scaleAtCentre().value << " px/mm, outline residual " << view.fit.residual_px
         << " px";
    console.say(line.str());
}

void writeUnderstood(const std::string& path, const base::Picture& photo, const imaging::PhotoFit& fit) {
    const documents::TextRendering text;
    base::durableWrite(path, photo::encodePng(documents::understoodPicture(photo, fit),
                                              {"What was understood of a photo", "Trichion"}));
}

base::ExitCode fitOne(const FitArguments& options, Console& console) {
    requireOutputs({options.saveView, options.understood}, options.photos.front());
    const RegisteredPhoto registered = registerPhoto(options.photos.front(), {}, options.fit, console);
    if (!options.saveView.empty())
        base::durableWrite(options.saveView, head::viewToJson(registered.view));
    imaging::PhotoFit fit = *registered.fit;
    fit.findings = registered.findings;
    if (!options.understood.empty())
        writeUnderstood(options.understood, *registered.pixels, fit);
    sayFit(console, "", fit);
    console.list(registered.findings);
    const std::vector<imaging::PhotoFault> faults =
        faultsBeside(registered.findings, *registered.pixels, registered.view, registered.focal35_mm);
    listFaults(console, faults);
    return registered.findings.empty() && faults.empty() ? base::ExitCode::Done
                                                         : base::ExitCode::DoneWithFindings;
}

/// What is written about each photo: its name with this ending in the folder. Nothing without a folder.
std::vector<std::string> pathsWith(const FitArguments& options, const std::string& ending) {
    std::vector<std::string> paths;
    for (const std::string& photo : options.photos)
        if (!options.saveViews.empty())
            paths.push_back((std::filesystem::path(options.saveViews) /
                             std::filesystem::path(photo).filename().replace_extension(ending))
                                .string());
    return paths;
}

struct FittedPhotos {
    std::vector<imaging::PhotoFit> fits;
    std::vector<imaging::ScalpTexture> textures;
    std::vector<std::vector<imaging::PhotoFault>> faults; ///< by photo
};

photo::Photo decoded(const FitArguments& options, std::size_t index, const base::Progress& progress) {
    photo::Photo photo = photo::decodePhoto(options.photos[index], progress);
    return isFlipped(options.fit, index, options.photos.size()) ? photo::flipped(std::move(photo)) : photo;
}

/// A photo alone.
struct FittedPhoto {
    imaging::PhotoFit fit;
    imaging::ScalpTexture texture;
    std::vector<imaging::PhotoFault> faults;
};

FittedPhoto fitAlone(const FitArguments& options, std::size_t i, const base::Progress& progress) {
    const photo::Photo photo = decoded(options, i, progress);
    const head::PhotoIdentity identity{photo.sha256, photo.pixels.width(), photo.pixels.height(),
                                       isFlipped(options.fit, i, options.photos.size())};
    imaging::PhotoFit fit =
        imaging::fitPhoto(photo.pixels, identity,
                          fitRequestOf(options.fit, photo.focal35_mm, i, options.photos.size()), progress);
    fit.findings.insert(fit.findings.begin(), photo.findings.begin(), photo.findings.end());
    imaging::ScalpTexture texture = imaging::scalpTextureOf(photo.pixels, fit.view);
    std::vector<imaging::PhotoFault> faults =
        faultsBeside(fit.findings, photo.pixels, fit.view, photo.focal35_mm);
    return {std::move(fit), std::move(texture), std::move(faults)};
}

void requireDifferentPhotos(const FitArguments& options,
                            const std::vector<std::optional<FittedPhoto>>& each) {
    std::set<std::string> sums;
    for (std::size_t i = 0; i < each.size(); ++i)
        if (!sums.insert(each[i]->fit.view.photo.sha256).second)
            throw base::Error(base::ErrorCode::UsageConflict,
                              {{"reason", "\"" + options.photos[i] + "\" is given twice."}});
}

/// Several photos at once: a photo is fitted on its own, so its result does not depend on the others.
FittedPhotos fitEach(const FitArguments& options, Console& console) {
    constexpr int kMostAtOnce = 4; // each holds its pixels twice
    std::vector<std::optional<FittedPhoto>> each(options.photos.size());
    console.stage("fit", [&] {
        const base::Progress whole = console.progress();
        std::atomic<int> done = 0;
        const int count = static_cast<int>(each.size());
        base::parallelFor(count, std::min(kMostAtOnce, base::defaultThreads()), whole.stop, [&](int i) {
            const auto k = static_cast<std::size_t>(i);
            each[k] = fitAlone(options, k, base::Progress{whole.stop, {}});
            whole.at("fit", static_cast<double>(++done) / count);
        });
    });
    requireDifferentPhotos(options, each);
    FittedPhotos fitted;
    fitted.fits.reserve(each.size());
    fitted.textures.reserve(each.size());
    fitted.faults.reserve(each.size());
    for (std::optional<FittedPhoto>& photo : each) {
        fitted.fits.push_back(std::move(photo->fit));
        fitted.textures.push_back(std::move(photo->texture));
        fitted.faults.push_back(std::move(photo->faults));
    }
    return fitted;
}

head::ClientHead clientHeadOf(const imaging::HeadFit& fit, const FitArguments& options) {
    head::ClientHead client{fit.joint.head,
                            fit.joint.halfAxesSigma_percent,
                            fit.joint.sizeSigma_percent,
                            fit.joint.sources,
                            sizeEvidenceOf(options.fit),
                            {},
                            {},
                            {}};
    for (const imaging::PhotoFit& photo : fit.photos) {
        client.views.push_back(photo.view);
        for (const head::KnownLength& known : photo.evidence.lengths)
            client.lengths.push_back({photo.view.photo.sha256, known});
    }
    if (options.fit.tag_mm)
        client.tagSide = base::Millimetres(*options.fit.tag_mm);
    return client;
}

void sayHead(Console& console, const head::ClientHead& client) {
    const Eigen::Vector3d size_mm = head::skinSize_mm(client.head);
    std::ostringstream line;
    line.precision(4);
    line << "head " << size_mm.x() << " x " << size_mm.y() << " x " << size_mm.z()
         << " mm (breadth, height, length), size within ";
    line.precision(2);
    line << client.sizeSigma_percent << " %";
    console.say(line.str());
}

base::ExitCode fitHead(const FitArguments& options, Console& console) {
    const std::vector<std::string> views = pathsWith(options, ".json");
    const std::vector<std::string> pictures = pathsWith(options, ".understood.png");
    std::vector<std::string> outputs = views;
    outputs.insert(outputs.end(), pictures.begin(), pictures.end());
    outputs.push_back(options.head);
    std::error_code ignored; // a folder that cannot be made is refused as an output, below
    if (!options.saveViews.empty())
        std::filesystem::create_directory(options.saveViews, ignored);
    for (const std::string& photo : options.photos)
        requireOutputs(outputs, photo);
    // What can be refused without decoding is refused first.
    const head::SizeEvidence size = sizeEvidenceOf(options.fit);
    head::requirePlausible(size);
    for (std::size_t i = 0; i < options.photos.size(); ++i)
        (void)fitRequestOf(options.fit, std::nullopt, i, options.photos.size());

    FittedPhotos fitted = fitEach(options, console);
    console.stage("mirror", [&] {
        for (const std::size_t mirrored : imaging::mirroredAmong(fitted.textures))
            fitted.fits[mirrored].findings.push_back({base::FindingCode::MirrorSuspected, {}});
    });
    const imaging::HeadFit fit = console.stage("head", [&] {
        return imaging::fitHead(std::move(fitted.fits), fitted.textures, size, std::nullopt);
    });
    const head::ClientHead client = clientHeadOf(fit, options);
    for (std::size_t i = 0; i < views.size(); ++i)
        base::durableWrite(views[i], head::viewToJson(client.views[i]));
    base::durableWrite(options.head, head::clientHeadToJson(client));
    for (std::size_t i = 0; i < pictures.size(); ++i)
        writeUnderstood(pictures[i], decoded(options, i, console.progress()).pixels, fit.photos[i]);
    sayHead(console, client);
    base::ExitCode code = fit.findings.empty() ? base::ExitCode::Done : base::ExitCode::DoneWithFindings;
    console.list(fit.findings);
    for (std::size_t i = 0; i < options.photos.size(); ++i) {
        sayFit(console, options.photos[i] + ": ", fit.photos[i]);
        console.list(fit.photos[i].findings);
        listFaults(console, fitted.faults[i]);
        if (!fit.photos[i].findings.empty() || !fitted.faults[i].empty())
            code = base::ExitCode::DoneWithFindings;
    }
    return code;
}

base::ExitCode runFit(const FitArguments& options, Console& console) {
    const auto refuse = [](const char* reason) {
        throw base::Error(base::ErrorCode::UsageConflict, {{"reason", reason}});
    };
    if (!options.head.empty()) {
        if (!options.saveView.empty())
            refuse("--save-view is for one photo. With --head give --save-views and a folder.");
        if (!options.understood.empty())
            refuse("--understood is for one photo. With --head give --save-views and a folder.");
        return fitHead(options, console);
    }
    if (options.photos.size() > 1)
        refuse("Several photos make one head: say where to write it with --head.");
    if (!options.saveViews.empty())
        refuse("--save-views needs --head.");
    if (options.saveView.empty() && options.understood.empty())
        refuse("Say where to write the view with --save-view, or the head with --head.");
    return fitOne(options, console);
}

} // namespace

Verb addFit(CLI::App& program, CommonOptions& common) {
    const auto options = std::make_shared<FitArguments>();
    CLI::App* command = program.add_subcommand(
        "fit", "Register a photo as a view of the head, or several as views of one head");
    command->add_option("PHOTO", options->photos, "JPEG, PNG, TIFF, WebP or HEIC; several with --head")
        ->required();
    command->add_option("--save-view", options->saveView, "View to write (V.json), for one photo");
    command->add_option("--understood", options->understood,
                        "Picture to write (.png): the photo with all that was understood of it");
    command->add_option("--head", options->head, "Head to write (H.json): one shape for all photos");
    command->add_option("--save-views", options->saveViews,
                        "Folder, made if missing, for the views (V.json) and the pictures of what was "
                        "understood, named as the "
                        "photos; with --head");
    addFitOptions(*command, options->fit);
    addSizeOptions(*command, options->fit);
    addCommonOptions(*command, common);
    return [options](Console& console) { return runFit(*options, console); };
}

} // namespace trichion::cli

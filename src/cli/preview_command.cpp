#include "commands.h"
#include "documents/picture_export.h"
#include "documents/text_setup.h"
#include "dots_csv.h"
#include "hair_options.h"
#include "look_options.h"
#include "photo_faults.h"
#include "photo_view.h"
#include "report.h"
#include "treatment_options.h"
#include "trichion/base/file.h"
#include "trichion/design/edit.h"
#include "trichion/imaging/pencil_line.h"
#include "trichion/imaging/skin_colour.h"
#include "trichion/render/changed_scalp.h"
#include "trichion/render/light.h"
#include "trichion/render/preview.h"
#include "trichion/stipple/later_loss.h"

#include <cmath>
#include <memory>
#include <string>
#include <utility>

namespace trichion::cli {

namespace {

constexpr double kPaintedCoverage = 0.30;   // above it reads as paint (domain figures 2.6)
constexpr double kSmallestWidth_px = 320.0; // so that the stamp has room for the state

struct PreviewOptions {
    std::string photo;
    std::string output;
    std::string view;
    std::string head;
    FitOptions fit;
    DesignOptions design;
    HairOptions hair;
    LookOptions look;
    TreatmentOptions treatment;
    std::optional<int> width;
    bool fullSize = false;
    int quality = 95;
    bool noStamp = false;
    bool before = false;
    bool hairlineFromPhoto = false;
    std::string dots;
    std::string saveDesign;
    std::string saveView;
    std::string report;
};

void declare(CLI::App& command, PreviewOptions& options) {
    command.add_option("PHOTO", options.photo, "JPEG, PNG, TIFF, WebP or HEIC")->required();
    command.add_option("-o,--output", options.output, "Picture to write (.png, .jpg)")->required();
    command.add_option("--design", options.design.designPath, "Design to show (D.json); options override it");
    CLI::Option* view =
        command.add_option("--view", options.view, "View of this photo (V.json) instead of a fit");
    command
        .add_option("--head", options.head,
                    "Head of the client (H.json): its view of this photo, or a fit of its shape")
        ->excludes(view);
    addFitOptions(command, options.fit);
    for (const char* name : {"--view-kind", "--outline", "--head-at", "--flip"})
        command.get_option(name)->excludes(view);
    addDesignOptions(command, options.design);
    command.add_flag("--hairline-from-photo", options.hairlineFromPhoto,
                     "Take the hairline that is drawn on the head with a pencil; --hairline gives its style");
    addTimeOptions(command, options.look);
    addSceneOptions(command, options.look);
    addTreatmentOptions(command, options.treatment);
    CLI::Option* full =
        command.add_flag("--full-size", options.fullSize, "Write the photo's own size (default)");
    command.add_option("--width", options.width, "Write a smaller picture of this width")->excludes(full);
    command.add_option("--quality", options.quality, "JPEG quality 1..100 (default 95)");
    command.add_flag("--no-stamp", options.noStamp, "Leave out the visible stamp; the file's notes keep it");
    command.add_flag("--before", options.before, "Write the unchanged photo, labelled so");
    addHairOptions(command, options.hair);
    command.add_option("--dots", options.dots, "Write the dots (DOTS.csv)")->excludes("--failure");
    command.add_option("--save-design", options.saveDesign, "Write the design (D.json)");
    command.add_option("--save-view", options.saveView, "Write the view (V.json)");
    command.add_option("--report", options.report, "Write counts, fit, findings and times (R.json)")
        ->excludes("--failure");
}

void requireOptionRanges(const PreviewOptions& options) {
    requireRange("--quality", options.quality, 1.0, 100.0);
    if (options.width)
        requireRange("--width", *options.width, kSmallestWidth_px, 20'000.0);
}

/// The line that is drawn on the head. Error: NoPencilLine.
imaging::PencilLine drawnLineIn(const RegisteredPhoto& registered, base::Findings& findings) {
    const auto line = imaging::findPencilLine(*registered.pixels, registered.view);
    if (!line)
        throw base::Error(base::ErrorCode::NoPencilLine);
    if (line->confidence < imaging::kSureConfidence)
        findings.push_back({base::FindingCode::PencilLineDoubtful,
                            {{"colour", std::string(imaging::nameOf(line->colour))},
                             {"given", std::to_string(std::lround(100.0 * line->confidence))}}});
    return *line;
}

base::ExitCode runPreview(const PreviewOptions& options, Console& console) {
    documents::requirePictureFormat(options.output);
    requireOutputs({options.output, options.dots, options.saveDesign, options.saveView, options.report,
                    options.hair.saveMask},
                   options.photo);
    requireOptionRanges(options);
    // Read once now, so that a broken design is refused before the photo is decoded.
    const design::Design asked = designOf(options.design, head::meanHead());
    render::Look look = lookOf(options.look, asked);
    const design::ClientHair clientHair = clientHairOf(options.design.designPath);
    setHair(look, options.hair, clientHair);
    look = treatedLook(std::move(look), options.look, options.treatment, asked.treatment, clientHair.asked);
    const design::ClientFacts facts = clientFactsOf(options.treatment, options.look, clientHair.asked);

    RegisteredPhoto registered =
        registerPhoto(options.photo, {options.view, options.head}, options.fit, console);
    base::Findings& findings = registered.findings;
    const head::View& view = registered.view;
    if (options.width)
        requireRange("--width", *options.width, kSmallestWidth_px, view.photo.width_px);
    design::Design design = designOf(options.design, view.head);
    std::optional<imaging::PencilLine> line;
    if (options.hairlineFromPhoto) {
        line = console.stage("hairline", [&] { return drawnLineIn(registered, findings); });
        design = design::withHairlinePoints(design, line->points, design::UnreachedSide::Mirror);
    }

    const base::Findings costs = imaging::photoCosts(*registered.pixels, view);
    findings.insert(findings.end(), costs.begin(), costs.end());
    const std::vector<imaging::PhotoFault> faults =
        faultsBeside(findings, *registered.pixels, view, registered.focal35_mm);
    const base::Findings doubts = design::doubtsAbout(design, facts);
    findings.insert(findings.end(), doubts.begin(), doubts.end());
    if (!look.hairLoss.empty()) {
        const base::Findings later =
            stipple::laterLossFindings(design, design::hairLossOf(look.hairLoss),
                                       look.shave_mm ? stipple::Worn::Shaved : stipple::Worn::Long);
        findings.insert(findings.end(), later.begin(), later.end());
    }
    const design::Design shown = render::shownDesign(design, look);
    const stipple::Placement placement = console.stage("dots", [&] {
        const stipple::HeadDots dots(view.head.surface, shown.seed, shown.engine);
        return stipple::placeDots(shown, dots);
    });
    findings.insert(findings.end(), placement.findings.begin(), placement.findings.end());

    std::optional<base::FloatMap> hair =
        console.stage("hair", [&] { return hairIn(registered, options.hair, clientHair); });
    std::vector<std::uint8_t> hairMask;
    std::optional<render::StubbleReading> stubble;
    const base::Picture picture = console.stage("render", [&] {
        render::PreparedPhoto prepared(registered.pixels, view, std::move(registered.personProbability),
                                       std::move(hair));
        prepared = prepared.withCompression(registered.compressionBlur_px);
        if (!options.hair.saveMask.empty())
            hairMask = hairMaskPng(prepared.hairMask());
        stubble = ownStubble(prepared, shown, options.hair, clientHair, look, findings);
        if (stubble && stubble->sight == render::StubbleSight::Measured)
            prepared = prepared.withStubble(stubble->stubble);
        prepared = render::preparedUnder(prepared, look.light, look.body, console.progress());
        const render::PreparedPhoto changed = render::scalpUnder(prepared, design, look);
        const base::Findings loss = render::lossFindings(prepared, changed, look);
        findings.insert(findings.end(), loss.begin(), loss.end());
        prepared = look.shave_mm ? changed.withoutHair() : changed;
        const render::VisibleDots dots(placement, shown, prepared, look);
        const base::Findings seen = dots.findings();
        findings.insert(findings.end(), seen.begin(), seen.end());
        if (options.before)
            return *registered.pixels;
        return render::renderPreview(prepared, dots, console.progress());
    });

    const documents::ExportOptions exporting{options.width.value_or(0), options.quality,
                                             options.noStamp ? documents::Stamp::NotesOnly
                                                             : documents::Stamp::Visible};
    const documents::ExportLabel label =
        options.before
            ? documents::ExportLabel{documents::Subject::UnchangedPhoto, "", ""}
            : documents::simulationLabel(render::stateOf(look), look.session, design.sessions.size());
    const std::vector<std::uint8_t> bytes = console.stage("encode", [&] {
        const documents::TextRendering text;
        return documents::encodeForExport(picture, label, exporting, options.output);
    });
    console.stage("write", [&] {
        if (!options.dots.empty())
            base::durableWrite(options.dots, dotsToCsv(placement, look.session, view));
        if (!options.saveDesign.empty())
            base::durableWrite(options.saveDesign, design::designToJson(design));
        if (!options.saveView.empty())
            base::durableWrite(options.saveView, head::viewToJson(view));
        if (!options.hair.saveMask.empty())
            base::durableWrite(options.hair.saveMask, hairMask);
        base::durableWrite(options.output, bytes);
    });
    if (!options.report.empty())
        base::durableWrite(options.report,
                           reportToJson(placement, design, look.session, {view, line, stubble, faults},
                                        findings, console.times()));
    console.list(findings);
    listFaults(console, faults);
    return findings.empty() && faults.empty() ? base::ExitCode::Done : base::ExitCode::DoneWithFindings;
}

} // namespace

Verb addPreview(CLI::App& program, CommonOptions& common) {
    const auto options = std::make_shared<PreviewOptions>();
    CLI::App* command = program.add_subcommand("preview", "Show a design in a photo");
    declare(*command, *options);
    addCommonOptions(*command, common);
    return [options](Console& console) { return runPreview(*options, console); };
}

} // namespace trichion::cli

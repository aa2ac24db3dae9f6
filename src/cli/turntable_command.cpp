#include "commands.h"
#include "design_on_head.h"
#include "documents/picture_export.h"
#include "documents/text_setup.h"
#include "look_options.h"
#include "trichion/base/file.h"
#include "trichion/head/tape.h"
#include "trichion/render/neutral_head.h"
#include "trichion/render/preview.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace trichion::cli {

namespace {

constexpr int kMostFrames = 720;

struct TurntableArguments {
    DesignOptions design;
    std::string head;
    std::optional<double> circumference_cm;
    std::string output;
    double turn_deg = 0.0;
    double lift_deg = 0.0;
    int frames = 1;
    int size_px = 1600;
    std::string skin = "2";
    LookOptions look;
    int quality = 95;
    bool noStamp = false;
    bool bare = false;
};

void declare(CLI::App& command, TurntableArguments& options) {
    command
        .add_option("-o,--output", options.output,
                    "Picture to write (.png, .jpg); with --frames a number is put before its ending")
        ->required();
    command.add_option("--design", options.design.designPath, "Design to show (D.json); options override it");
    CLI::Option* head =
        command.add_option("--head", options.head, "Head (H.json) to show it on instead of the design's own");
    command
        .add_option("--circumference-cm", options.circumference_cm,
                    "Show it on a mean head of this circumference (45-70)")
        ->excludes(head);
    addDesignOptions(command, options.design);
    command.add_option("--turn", options.turn_deg,
                       "Degrees: 0 front, -90 the client's left side, 90 the right, 180 the back");
    command.add_option("--lift", options.lift_deg, "Degrees of the camera's height: 0 level, 90 from above");
    command.add_option("--frames", options.frames, "Write a full turn in so many pictures (default 1)");
    command.add_option("--size", options.size_px, "Width and height in pixels (default 1600)");
    command.add_option("--skin", options.skin, "Skin type 1 (lightest) to 6 (default 2)");
    addTimeOptions(command, options.look);
    command.add_option("--quality", options.quality, "JPEG quality 1..100 (default 95)");
    command.add_flag("--no-stamp", options.noStamp, "Leave out the visible stamp; the file's notes keep it");
    command.add_flag("--bare", options.bare, "Write the head without dots");
}

render::SkinType toneOf(const std::string& name) {
    const std::optional<render::SkinType> tone = render::skinToneFrom(name);
    if (!tone)
        throw base::Error(base::ErrorCode::UsageConflict, {{"reason", "--skin must be 1, 2, 3, 4, 5 or 6."}});
    return *tone;
}

void requireOptionRanges(const TurntableArguments& options) {
    requireRange("--turn", options.turn_deg, -360.0, 360.0);
    requireRange("--lift", options.lift_deg, -30.0, 90.0);
    requireRange("--frames", options.frames, 1.0, kMostFrames);
    requireRange("--size", options.size_px, 320.0, 8000.0);
    requireRange("--quality", options.quality, 1.0, 100.0);
    if (options.circumference_cm)
        requireRange("--circumference-cm", *options.circumference_cm, 45.0, 70.0);
}

/// "turn.png" and 7 of 36: "turn-07.png".
std::vector<std::string> pathsOf(const TurntableArguments& options) {
    if (options.frames == 1)
        return {options.output};
    const std::filesystem::path whole = options.output;
    const int digits = options.frames < 100 ? 2 : 3;
    std::vector<std::string> paths;
    paths.reserve(static_cast<std::size_t>(options.frames));
    for (int i = 1; i <= options.frames; ++i) {
        std::string number = std::to_string(i);
        number.insert(0, static_cast<std::size_t>(digits) - number.size(), '0');
        std::filesystem::path path = whole;
        path.replace_filename(whole.stem().string() + "-" + number + whole.extension().string());
        paths.push_back(path.string());
    }
    return paths;
}

/// What is the same in every picture.
struct Scene {
    design::Design design;
    stipple::Placement placement;
    render::Look look;
    render::SkinType tone = render::SkinType::II;
};

base::Picture pictureOf(const Scene& scene, const render::Turntable& stand, const TurntableArguments& options,
                        Console& console, base::Findings& findings) {
    const head::View view = render::turntableView(scene.design.head, stand, options.size_px, options.size_px);
    render::NeutralPicture neutral = render::neutralHead(view, scene.tone, console.progress());
    if (options.bare)
        return std::move(neutral.picture);
    const render::PreparedPhoto prepared(std::make_shared<const base::Picture>(std::move(neutral.picture)),
                                         view, std::move(neutral.scalp));
    const render::VisibleDots dots(scene.placement, scene.design, prepared, scene.look);
    if (findings.empty())
        findings = dots.findings();
    return render::renderPreview(prepared, dots, console.progress());
}

documents::ExportLabel labelOf(const Scene& scene, const TurntableArguments& options) {
    if (options.bare)
        return {documents::Subject::Simulation, "plain head", ""};
    return documents::simulationLabel(render::stateOf(scene.look), scene.look.session,
                                      scene.design.sessions.size());
}

Scene sceneOf(const TurntableArguments& options, Console& console) {
    Scene scene;
    scene.tone = toneOf(options.skin);
    if (options.circumference_cm && options.design.designPath.empty())
        scene.design = designOf(
            options.design, head::headOfCircumference(base::Millimetres(10.0 * *options.circumference_cm)));
    else
        scene.design = designOnHead(options.design, options.head);
    if (options.circumference_cm)
        scene.design.head = head::headOfCircumference(base::Millimetres(10.0 * *options.circumference_cm));
    scene.look = lookOf(options.look, scene.design);
    scene.placement = console.stage("dots", [&] {
        const stipple::HeadDots dots(scene.design.head.surface, scene.design.seed, scene.design.engine);
        return stipple::placeDots(scene.design, dots);
    });
    return scene;
}

base::ExitCode runTurntable(const TurntableArguments& options, Console& console) {
    documents::requirePictureFormat(options.output);
    requireOptionRanges(options);
    const std::vector<std::string> paths = pathsOf(options);
    requireOutputs(paths, options.design.designPath);
    const Scene scene = sceneOf(options, console);
    const documents::ExportOptions exporting{
        0, options.quality, options.noStamp ? documents::Stamp::NotesOnly : documents::Stamp::Visible};
    base::Findings seen;
    console.stage("render", [&] {
        const documents::TextRendering text;
        for (std::size_t i = 0; i < paths.size(); ++i) {
            const double turn_deg =
                options.turn_deg + 360.0 * static_cast<double>(i) / static_cast<double>(paths.size());
            const base::Picture picture = pictureOf(
                scene, {base::Degrees(turn_deg), base::Degrees(options.lift_deg)}, options, console, seen);
            documents::exportPicture(picture, labelOf(scene, options), exporting, paths[i]);
        }
    });
    base::Findings findings = options.bare ? base::Findings() : scene.placement.findings;
    findings.insert(findings.end(), seen.begin(), seen.end());
    console.list(findings);
    return findings.empty() ? base::ExitCode::Done : base::ExitCode::DoneWithFindings;
}

} // namespace

Verb addTurntable(CLI::App& program, CommonOptions& common) {
    const auto options = std::make_shared<TurntableArguments>();
    CLI::App* command =
        program.add_subcommand("turntable", "Show a design on a plain 3-D head, from any side or all round");
    declare(*command, *options);
    addCommonOptions(*command, common);
    return [options](Console& console) { return runTurntable(*options, console); };
}

} // namespace trichion::cli

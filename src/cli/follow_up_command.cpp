#include "commands.h"
#include "documents/picture_export.h"
#include "documents/retention_map.h"
#include "documents/text_setup.h"
#include "documents/time_lapse.h"
#include "follow_up_report.h"
#include "photo_view.h"
#include "trichion/base/file.h"
#include "trichion/render/preview.h"
#include "trichion/stipple/placement.h"

#include <algorithm>
#include <cstdio>
#include <memory>
#include <sstream>

namespace trichion::cli {

namespace {

struct FollowUpArguments {
    std::string baseline;
    std::string followUp;
    std::string baselineView;
    std::string followUpView;
    std::string head;
    FitOptions fit;
    std::string design;
    bool plan = false;
    std::vector<std::string> same;
    std::string output;
    std::string map;
    std::string aligned;
    std::string pair;
    bool json = false;
};

void declare(CLI::App& command, FollowUpArguments& options) {
    command
        .add_option("BASELINE", options.baseline,
                    "The first photo: with the healed dots, unless --plan is given")
        ->required();
    command.add_option("FOLLOWUP", options.followUp, "A later photo of the same scalp")->required();
    command.add_option("--view", options.baselineView, "View of the baseline (V.json) instead of a fit");
    command.add_option("--follow-up-view", options.followUpView,
                       "View of the follow-up (V.json) instead of a fit");
    command.add_option("--head", options.head, "Head of the client (H.json)");
    addFitOptions(command, options.fit);
    command.add_option(
        "--design", options.design,
        "Design that was done (D.json): says where dots are and where not; without it their texture does");
    command.add_flag(
        "--plan", options.plan,
        "The baseline is untreated: compare with the design drawn into it, healed (needs --design)");
    command.add_option(
        "--same", options.same,
        "A place in the baseline and the same in the follow-up, X,Y,X,Y in pixels; three or more, where "
        "the skin alone does not match");
    command.add_option("-o,--output", options.output, "Report to write (F.json)")->required();
    command.add_option("--map", options.map,
                       "Map to write (.png, .jpg): what is left, with a legend and a scale");
    command.add_option("--aligned", options.aligned,
                       "Picture to write (.png, .jpg): the follow-up laid over the baseline");
    command.add_option(
        "--pair", options.pair,
        "Picture to write (.png, .jpg): both side by side, the follow-up laid over the baseline");
    command.add_flag("--json", options.json, "Print the report on standard output too");
}

tracking::PlacePair pairFrom(const std::string& text) {
    std::istringstream in(text);
    tracking::PlacePair pair;
    char first = 0;
    char second = 0;
    char third = 0;
    in >> pair.baseline.v.x() >> first >> pair.baseline.v.y() >> second >> pair.followUp.v.x() >> third >>
        pair.followUp.v.y();
    if (!in || first != ',' || second != ',' || third != ',' || in.peek() != std::char_traits<char>::eof())
        throwUsage("--same takes a place in both photos in pixels: X,Y,X,Y.");
    return pair;
}

std::vector<tracking::PlacePair> pairsOf(const FollowUpArguments& options) {
    std::vector<tracking::PlacePair> pairs;
    pairs.reserve(options.same.size());
    for (const std::string& text : options.same)
        pairs.push_back(pairFrom(text));
    if (!pairs.empty() && pairs.size() < 3)
        throwUsage("Give --same three times or more, or not at all.");
    return pairs;
}

/// The design as it was planned, healed, in the untreated baseline.
std::shared_ptr<const base::Picture> drawnPlan(const RegisteredPhoto& baseline, const design::Design& design,
                                               Console& console) {
    const stipple::HeadDots dots(baseline.view.head.surface, design.seed, design.engine);
    const stipple::Placement placement = stipple::placeDots(design, dots);
    const render::PreparedPhoto prepared =
        render::PreparedPhoto(baseline.pixels, baseline.view, baseline.personProbability)
            .withCompression(baseline.compressionBlur_px);
    const render::VisibleDots visible(placement, design, prepared, render::Look{});
    return std::make_shared<const base::Picture>(
        render::renderPreview(prepared, visible, console.progress()));
}

std::string nameOf(const tracking::ZoneRetention& zone) {
    return std::string(head::nameOf(zone.zone));
}

void writeMap(const FollowUpArguments& options, const tracking::FollowUpFacts& facts,
              const base::Picture& baseline) {
    documents::RetentionCaption caption{tracking::scaleOfPlaces(facts), {}};
    caption.lines.push_back(lineOf(facts.retention.whole, "all treated skin"));
    for (const tracking::ZoneRetention& zone : facts.retention.zones)
        if (zone.left)
            caption.lines.push_back(lineOf(zone, nameOf(zone)));
    for (const tracking::Doubt doubt : facts.retention.doubts)
        caption.lines.emplace_back(sentenceOf(doubt));
    std::vector<documents::RetentionTile> tiles;
    tiles.reserve(facts.retention.places.size());
    for (const tracking::PlaceLeft& place : facts.retention.places)
        tiles.push_back({place.pixels, place.left});
    const documents::TextRendering text;
    documents::exportPicture(documents::retentionMap(baseline, tiles, caption),
                             {documents::Subject::MeasuredPhoto,
                              "pigment left against the " + std::string(nameOf(facts.reference)), ""},
                             {}, options.map);
}

void writeAligned(const FollowUpArguments& options, const RegisteredPhoto& followUp,
                  const tracking::FollowUpFacts& facts) {
    const documents::TextRendering text;
    documents::exportPicture(tracking::alignedPicture(*followUp.pixels, *facts.registration.alignment),
                             {documents::Subject::AlignedPhoto, "follow-up", ""}, {}, options.aligned);
}

void writePair(const FollowUpArguments& options, const RegisteredPhoto& baseline,
               const RegisteredPhoto& followUp, const tracking::FollowUpFacts& facts) {
    constexpr int kWidest_px = 1600;
    const documents::TextRendering text;
    const base::Picture laid = tracking::alignedPicture(*followUp.pixels, *facts.registration.alignment);
    documents::exportPicture(
        documents::sideBySide({{"", "first photo", *baseline.pixels},
                               {"", "follow-up", laid, documents::DatedPhoto::Made::Laid}},
                              std::min(kWidest_px, laid.width())),
        {documents::Subject::AlignedPhoto, "side by side", ""}, {}, options.pair);
}

void tell(const tracking::FollowUpFacts& facts, const std::string& report, const FollowUpArguments& options,
          Console& console) {
    if (options.json)
        std::fwrite(report.data(), 1, report.size(), stdout);
    console.say(lineOf(facts.retention.whole, "all treated skin"));
    for (const tracking::ZoneRetention& zone : facts.retention.zones)
        console.say(lineOf(zone, nameOf(zone)));
    for (const tracking::Doubt doubt : facts.retention.doubts)
        console.say("note: " + std::string(sentenceOf(doubt)));
}

base::Findings together(const RegisteredPhoto& first, const RegisteredPhoto& second) {
    base::Findings all = first.findings;
    all.insert(all.end(), second.findings.begin(), second.findings.end());
    return all;
}

tracking::FollowUpFacts measure(const RegisteredPhoto& baseline, const RegisteredPhoto& followUp,
                                tracking::Registration registration, const FollowUpArguments& options,
                                Console& console) {
    const tracking::TrackedPhoto first{baseline.pixels, baseline.view};
    const tracking::TrackedPhoto second{followUp.pixels, followUp.view};
    tracking::RetentionRequest request;
    if (!options.design.empty()) {
        DesignOptions design;
        design.designPath = options.design;
        request.design = designOf(design, baseline.view.head);
        request.borders = request.design->zones.borders;
        if (options.plan)
            request.plan =
                console.stage("plan", [&] { return drawnPlan(baseline, *request.design, console); });
    }
    return console.stage("measure", [&] {
        return tracking::measureFollowUp(first, second, std::move(registration), request, console.progress());
    });
}

void requireOptions(const FollowUpArguments& options) {
    requireOutputs({options.output, options.map, options.aligned, options.pair}, options.baseline);
    requireOutputs({options.output, options.map, options.aligned, options.pair}, options.followUp);
    for (const std::string& picture : {options.map, options.aligned, options.pair})
        if (!picture.empty())
            documents::requirePictureFormat(picture);
    if (options.plan && options.design.empty())
        throwUsage("--plan draws the design into the baseline: give --design D.json.");
}

base::ExitCode runFollowUp(const FollowUpArguments& options, Console& console) {
    requireOptions(options);
    const std::vector<tracking::PlacePair> pairs = pairsOf(options);
    const RegisteredPhoto baseline =
        registerPhoto(options.baseline, {options.baselineView, options.head}, options.fit, console);
    const RegisteredPhoto followUp =
        registerPhoto(options.followUp, {options.followUpView, options.head}, options.fit, console);
    tracking::Registration registration = console.stage("register", [&] {
        return tracking::registerFollowUp({baseline.pixels, baseline.view}, {followUp.pixels, followUp.view},
                                          pairs, console.progress());
    });
    if (!registration.alignment) {
        console.complain(std::string(sentenceOf(*registration.refusal)));
        return base::ExitCode::BadInput;
    }
    const tracking::FollowUpFacts facts =
        measure(baseline, followUp, std::move(registration), options, console);
    const base::Findings findings = together(baseline, followUp);
    const std::string report = followUpToJson(facts, {}, findings);
    console.stage("write", [&] {
        if (!options.map.empty())
            writeMap(options, facts, *baseline.pixels);
        if (!options.aligned.empty())
            writeAligned(options, followUp, facts);
        if (!options.pair.empty())
            writePair(options, baseline, followUp, facts);
        base::durableWrite(options.output, report);
    });
    tell(facts, report, options, console);
    console.list(findings);
    return findings.empty() && facts.retention.doubts.empty() ? base::ExitCode::Done
                                                              : base::ExitCode::DoneWithFindings;
}

} // namespace

Verb addFollowUp(CLI::App& program, CommonOptions& common) {
    const auto options = std::make_shared<FollowUpArguments>();
    CLI::App* command = program.add_subcommand(
        "follow-up", "Lay a later photo over the first and measure what is left of the pigment");
    declare(*command, *options);
    addCommonOptions(*command, common);
    return [options](Console& console) { return runFollowUp(*options, console); };
}

} // namespace trichion::cli

#include "options.h"

#include "trichion/base/error.h"
#include "trichion/base/file.h"
#include "trichion/design/edit.h"
#include "trichion/design/treatments.h"

#include <charconv>
#include <cmath>
#include <sstream>
#include <string_view>
#include <vector>

namespace trichion::cli {

using base::Error;
using base::ErrorCode;

void throwUsage(const std::string& reason) {
    throw Error(ErrorCode::UsageConflict, {{"reason", reason}});
}

namespace {

constexpr std::size_t kLargestDesign_bytes = 16U << 20;

std::string printed(double value) {
    std::ostringstream text;
    text << value;
    return text.str();
}

/// Numbers between commas; nothing if the text is anything else.
std::vector<double> numbersFrom(std::string_view text) {
    std::vector<double> numbers;
    const char* at = text.data();
    const char* end = at + text.size();
    while (at <= end) {
        double value = 0.0;
        const auto [read, failure] = std::from_chars(at, end, value);
        if (failure != std::errc() || (read != end && *read != ','))
            return {};
        numbers.push_back(value);
        at = read + 1;
    }
    return at == end + 1 ? numbers : std::vector<double>();
}

head::OutlineEllipse outlineFrom(const std::string& text) {
    const std::vector<double> numbers = numbersFrom(text);
    if (numbers.size() != 5)
        throwUsage("--outline takes five numbers in pixels and degrees: CX,CY,RX,RY,DEG.");
    return head::OutlineEllipse{
        {numbers[0], numbers[1]}, {numbers[2], numbers[3]}, base::Degrees(numbers[4])};
}

/// A ruler and the photo it lies in, counted from 0.
struct PlacedRuler {
    std::size_t photo = 0;
    head::KnownLength length;
};

/// Numbers in a photo, counted from 0.
struct PlacedNumbers {
    std::size_t photo = 0;
    std::vector<double> numbers;
};

PlacedNumbers placedFrom(std::string_view text, std::size_t photos, const std::string& option) {
    std::size_t number = 1;
    const std::size_t colon = text.find(':');
    if (colon != std::string_view::npos) {
        const auto [read, failure] = std::from_chars(text.data(), text.data() + colon, number);
        if (failure != std::errc() || read != text.data() + colon || number < 1 || number > photos)
            throwUsage(option + " must begin with the number of one of the photos, 1 first.");
        text.remove_prefix(colon + 1);
    }
    return {number - 1, numbersFrom(text)};
}

PlacedRuler rulerFrom(std::string_view text, std::size_t photos) {
    const PlacedNumbers placed = placedFrom(text, photos, "--ruler");
    const std::vector<double>& n = placed.numbers;
    if (n.size() != 5)
        throwUsage("--ruler takes two points in pixels and their distance in mm: X1,Y1,X2,Y2,MM.");
    requireRange("The length of the ruler in mm", n[4], 5.0, 300.0);
    return {placed.photo, head::KnownLength{"ruler", base::ImagePoint({n[0], n[1]}),
                                            base::ImagePoint({n[2], n[3]}), base::Millimetres(n[4]), 1.5}};
}

void addMarks(imaging::FitRequest& request, const FitOptions& options, std::size_t index, std::size_t count) {
    for (const std::string& text : options.coins) {
        const PlacedNumbers placed = placedFrom(text, count, "--coin");
        if (placed.numbers.size() != 2)
            throwUsage("--coin takes a place on the coin in pixels: X,Y.");
        if (placed.photo == index)
            request.coins.push_back({base::ImagePoint({placed.numbers[0], placed.numbers[1]}),
                                     base::Millimetres(options.coin_mm.value_or(0.0))});
    }
    for (const std::string& text : options.irises) {
        const PlacedNumbers placed = placedFrom(text, count, "--iris");
        const std::vector<double>& n = placed.numbers;
        if (n.size() != 4)
            throwUsage("--iris takes both sides of an iris in pixels: X1,Y1,X2,Y2.");
        if (placed.photo == index)
            request.irises.push_back({base::ImagePoint({n[0], n[1]}), base::ImagePoint({n[2], n[3]})});
    }
}

base::ImagePoint placeFrom(const std::string& text) {
    const std::vector<double> n = numbersFrom(text);
    if (n.size() != 2)
        throwUsage("--head-at takes a place in pixels: X,Y.");
    return base::ImagePoint({n[0], n[1]});
}

std::optional<head::ViewKind> kindFrom(const std::string& text, std::size_t index, std::size_t count) {
    std::vector<std::string> names;
    std::istringstream list(text);
    for (std::string name; std::getline(list, name, ',');)
        names.push_back(name);
    if (names.size() != count)
        throwUsage(
            "--view-kind needs one kind for each photo, with commas between them (auto: look for it).");
    const std::optional<head::ViewKind> kind = head::viewKindFrom(names[index]);
    if (!kind && (count == 1 || names[index] != "auto"))
        throwUsage("--view-kind must be front, quarter-left, quarter-right, left, right, top or back.");
    return kind;
}

std::optional<base::Millimetres> millimetres(std::optional<double> value) {
    return value ? std::optional(base::Millimetres(*value)) : std::nullopt;
}

} // namespace

void addCommonOptions(CLI::App& command, CommonOptions& options) {
    command.add_flag("-q,--quiet", options.quiet, "Print errors only");
    command.add_flag("-v,--verbose", options.verbose, "Say what is done and how long it takes");
    command.add_option("--threads", options.threads, "Threads to use (default: one per core)")
        ->check(CLI::Range(1, 256));
}

void addFitOptions(CLI::App& command, FitOptions& options) {
    command.add_option("--view-kind", options.viewKind,
                       "What the photo shows: front, quarter-left, quarter-right, left, right, top, back "
                       "(left: the client's left side)");
    command.add_option(
        "--outline", options.outline,
        "Ellipse over the skull, CX,CY,RX,RY,DEG in pixels of the upright photo; DEG turns RX from +x "
        "clockwise");
    command.add_option("--head-at", options.headAt,
                       "Of several heads take the one at this place, X,Y in pixels");
    command.add_flag("--flip{1}", options.flip,
                     "The photo is a mirror's: swap left and right before all else; of several photos "
                     "--flip=N,N");
}

void addSizeOptions(CLI::App& command, FitOptions& options) {
    command.add_option("--breadth-mm", options.breadth_mm, "Breadth of the head, by calliper (110-200)");
    command.add_option("--circumference-mm", options.circumference_mm,
                       "Circumference of the head, by tape (450-700)");
    command.add_option("--ipd-mm", options.interpupillary_mm, "Distance of the pupils (45-80)");
    command.add_option("--circumference-cm", options.circumference_cm, "The same in cm (45-70)")
        ->excludes("--circumference-mm");
    command.add_option("--tag-mm", options.tag_mm,
                       "Side of a square ArUco tag (4x4) that lies on the scalp (5-100)");
    command
        .add_option("--ruler", options.rulers,
                    "Length on the scalp between two points of a photo, [PHOTO:]X1,Y1,X2,Y2,MM in pixels "
                    "of the upright photo; may be given again")
        ->allow_extra_args(false);
    command.add_option("--coin-mm", options.coin_mm,
                       "Diameter of a coin that lies flat on the scalp (10-45)");
    command
        .add_option("--coin", options.coins, "A place on that coin in a photo, [PHOTO:]X,Y; its rim is found")
        ->allow_extra_args(false);
    command
        .add_option("--iris", options.irises,
                    "Both sides of the iris of an eye that looks at the camera, [PHOTO:]X1,Y1,X2,Y2")
        ->allow_extra_args(false);
}

namespace {

void addTechniqueOptions(CLI::App& command, DesignOptions& options) {
    command.add_option("--needle", options.needle,
                       "Cartridge by its marking, e.g. 0803 (0.25 mm, 3 needles), 0601, 1001");
    command.add_option("--depth-mm", options.setDepth_mm, "Depth set on the machine (0.3-2.0, usual 1.0)");
    CLI::Option* water = command.add_option(
        "--water", options.water, "Parts of water to one of pigment, the colour number (0-30, usual 10)");
    for (const char* name : {"--shade", "--pigment"})
        water->excludes(command.get_option(name));
    command.add_option("--pressure", options.pressure, "Pressure against the usual (0.5-1.5)");
    command.add_option("--dwell", options.dwell, "Time in the skin against the usual (0.5-2)");
}

/// The design's pigmentation with what was said about the hand; its shade stays where no water is given.
design::Pigmentation handled(const design::Pigmentation& before, const DesignOptions& options) {
    if (options.needle.empty() && !options.setDepth_mm && !options.water && !options.pressure &&
        !options.dwell)
        return before;
    optics::Technique technique = before.technique.value_or(optics::usualTechnique());
    technique.parts = before.parts;
    if (!options.needle.empty())
        technique.needle = optics::needleFrom(options.needle);
    technique.depth_mm = options.setDepth_mm.value_or(technique.depth_mm);
    if (!options.water && !before.technique)
        technique = optics::withOpticalDensity(technique, before.opticalDensity);
    technique.dilution = options.water.value_or(technique.dilution);
    technique.pressure = options.pressure.value_or(technique.pressure);
    technique.dwell = options.dwell.value_or(technique.dwell);
    return design::pigmentationOfTechnique(technique);
}

} // namespace

void addDesignOptions(CLI::App& command, DesignOptions& options) {
    command.add_option(
        "--treatment", options.treatment,
        "Start from a treatment: full-shave, part-line, strip-scar... (see the treatments command)");
    command.add_option("--hairline", options.hairline,
                       "natural, soft, broken, faded, defined, rounded, straight, receded, widows-peak");
    command.add_option("--density", options.density, "Plateau of the mid-scalp in dots per cm2 (default 90)");
    CLI::Option* shade =
        command.add_option("--shade", options.shade, "0 lightest .. 1 darkest (default 0.5)");
    command.add_option("--pigment", options.pigment, "Pigment of the catalogue, e.g. carbon-10")
        ->excludes(shade);
    command.add_option("--seed", options.seed, "Turns the dots and drives every irregularity (default 1)");
    command.add_option("--jitter", options.jitter,
                       "Unsteadiness of the hand, 0..0.5 of the smallest spacing (default 0.4)");
    addTechniqueOptions(command, options);
    command
        .add_option("--session-shares", options.sessionShares_percent,
                    "Share of the dots reached after each session in percent, rising (default 30,70,100)")
        ->delimiter(',');
}

head::SizeEvidence sizeEvidenceOf(const FitOptions& options) {
    const std::optional<double> circumference_mm =
        options.circumference_cm ? std::optional(10.0 * *options.circumference_cm) : options.circumference_mm;
    return {millimetres(options.breadth_mm), millimetres(circumference_mm),
            millimetres(options.interpupillary_mm)};
}

imaging::FitRequest fitRequestOf(const FitOptions& options, std::optional<double> focal35_mm,
                                 std::size_t index, std::size_t count) {
    imaging::FitRequest request;
    if (!options.viewKind.empty())
        request.kind = kindFrom(options.viewKind, index, count);
    if (!options.outline.empty()) {
        if (count > 1)
            throwUsage("--outline is for one photo. Fit that photo alone.");
        request.outline = outlineFrom(options.outline);
    }
    request.size = sizeEvidenceOf(options);
    if (options.tag_mm)
        requireRange("--tag-mm", *options.tag_mm, 5.0, 100.0);
    request.tagSide = millimetres(options.tag_mm);
    for (const std::string& text : options.rulers)
        if (const PlacedRuler ruler = rulerFrom(text, count); ruler.photo == index)
            request.lengths.push_back(ruler.length);
    if (options.coin_mm)
        requireRange("--coin-mm", *options.coin_mm, 10.0, 45.0);
    if (options.coin_mm.has_value() == options.coins.empty())
        throwUsage("--coin-mm and --coin belong together: the coin's diameter, and a place on it.");
    addMarks(request, options, index, count);
    if (!options.headAt.empty()) {
        if (count > 1)
            throwUsage("--head-at is for one photo. Fit that photo alone.");
        request.headAt = placeFrom(options.headAt);
    }
    request.focal35_mm = focal35_mm;
    return request;
}

bool isFlipped(const FitOptions& options, std::size_t index, std::size_t count) {
    if (options.flip.empty())
        return false;
    bool flipped = false;
    const std::vector<double> numbers = numbersFrom(options.flip);
    if (numbers.empty())
        throwUsage("--flip takes numbers of photos, 1 first: --flip=2,3.");
    for (const double number : numbers) {
        if (!(number >= 1.0 && number <= static_cast<double>(count)) || number != std::floor(number))
            throwUsage("--flip takes numbers of photos, 1 first: --flip=2,3.");
        flipped = flipped || number == static_cast<double>(index + 1);
    }
    return flipped;
}

void requireRange(const std::string& what, double value, double low, double high) {
    if (!(value >= low && value <= high))
        throw Error(
            ErrorCode::ValueOutOfRange,
            {{"what", what}, {"low", printed(low)}, {"high", printed(high)}, {"given", printed(value)}});
}

design::Design designOf(const DesignOptions& options, const head::Head& fallback) {
    design::Design design = options.treatment.empty() ? design::proposeDesign(fallback)
                                                      : design::proposeTreatment(fallback, options.treatment);
    if (!options.designPath.empty()) {
        const std::vector<std::uint8_t> bytes = base::readFile(options.designPath, kLargestDesign_bytes);
        design = design::designFromJson(
            std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()), options.designPath);
        if (!options.treatment.empty())
            design.treatment = design::treatmentOf(options.treatment).id;
    }
    if (!options.hairline.empty())
        design.hairline = design::hairlineOf(options.hairline, design.head.surface);
    if (options.density)
        design.density = base::DotsPerCm2(*options.density);
    if (options.shade)
        design.pigmentation = design::pigmentationOfShade(*options.shade);
    if (!options.pigment.empty())
        design.pigmentation = design::pigmentationOfPigment(options.pigment);
    design.pigmentation = handled(design.pigmentation, options);
    if (options.seed) {
        if (*options.seed < 0)
            throw Error(ErrorCode::ValueOutOfRange, {{"what", "--seed"},
                                                     {"low", "0"},
                                                     {"high", std::to_string(INT64_MAX)},
                                                     {"given", std::to_string(*options.seed)}});
        design.seed = static_cast<std::uint64_t>(*options.seed);
    }
    if (options.jitter) {
        requireRange("--jitter", *options.jitter, 0.0, design::kLargestJitter);
        design.jitter = *options.jitter;
    }
    if (!options.sessionShares_percent.empty()) {
        std::vector<double> shares;
        for (const double percent : options.sessionShares_percent)
            shares.push_back(percent / 100.0);
        design = design::withSessionShares(std::move(design), shares);
    }
    return design;
}

int sessionOf(std::optional<int> given, const design::Design& design) {
    if (!given)
        return 0;
    requireRange("--session", *given, 1.0, static_cast<double>(design.sessions.size()));
    return *given;
}

} // namespace trichion::cli

#include "options.h"

#include "trichion/base/error.h"
#include "trichion/base/file.h"
#include "trichion/design/edit.h"

#include <charconv>
#include <cmath>
#include <sstream>
#include <vector>

namespace trichion::cli {

using base::Error;
using base::ErrorCode;

namespace {

constexpr std::size_t kLargestDesign_bytes = 16U << 20;

std::string printed(double value) {
    std::ostringstream text;
    text << value;
    return text.str();
}

[[noreturn]] void throwUsage(const std::string& reason) {
    throw Error(ErrorCode::UsageConflict, {{"reason", reason}});
}

head::OutlineEllipse outlineFrom(const std::string& text) {
    std::vector<double> numbers;
    const char* at = text.data();
    const char* end = at + text.size();
    while (at <= end) {
        double value = 0.0;
        const auto [read, failure] = std::from_chars(at, end, value);
        if (failure != std::errc() || (read != end && *read != ','))
            break;
        numbers.push_back(value);
        at = read + 1;
    }
    if (numbers.size() != 5 || at != end + 1)
        throwUsage("--outline takes five numbers in pixels and degrees: CX,CY,RX,RY,DEG.");
    return head::OutlineEllipse{
        {numbers[0], numbers[1]}, {numbers[2], numbers[3]}, base::Degrees(numbers[4])};
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
}

void addSizeOptions(CLI::App& command, FitOptions& options) {
    command.add_option("--breadth-mm", options.breadth_mm, "Breadth of the head, by calliper (110-200)");
    command.add_option("--circumference-mm", options.circumference_mm,
                       "Circumference of the head, by tape (450-700)");
    command.add_option("--ipd-mm", options.interpupillary_mm, "Distance of the pupils (45-80)");
}

void addDesignOptions(CLI::App& command, DesignOptions& options) {
    command.add_option("--hairline", options.hairline,
                       "natural, soft, broken, faded, defined, rounded, straight, receded, widows-peak");
    command.add_option("--density", options.density, "Plateau of the mid-scalp in dots per cm2 (default 90)");
    CLI::Option* shade =
        command.add_option("--shade", options.shade, "0 lightest .. 1 darkest (default 0.5)");
    command.add_option("--pigment", options.pigment, "Pigment of the catalogue, e.g. carbon-10")
        ->excludes(shade);
    command.add_option("--seed", options.seed, "Turns the dots and drives every irregularity (default 1)");
    command.add_option("--jitter", options.jitter,
                       "Unsteadiness of the hand, 0..0.25 of the smallest spacing");
    command
        .add_option("--session-shares", options.sessionShares_percent,
                    "Share of the dots reached after each session in percent, rising (default 30,70,100)")
        ->delimiter(',');
}

imaging::FitRequest fitRequestOf(const FitOptions& options, std::optional<double> focal35_mm) {
    imaging::FitRequest request;
    if (!options.viewKind.empty()) {
        request.kind = head::viewKindFrom(options.viewKind);
        if (!request.kind)
            throwUsage("--view-kind must be front, quarter-left, quarter-right, left, right, top or back.");
    }
    if (!options.outline.empty())
        request.outline = outlineFrom(options.outline);
    request.size = head::SizeEvidence{millimetres(options.breadth_mm), millimetres(options.circumference_mm),
                                      millimetres(options.interpupillary_mm)};
    request.focal35_mm = focal35_mm;
    return request;
}

void requireRange(const std::string& what, double value, double low, double high) {
    if (!(value >= low && value <= high))
        throw Error(
            ErrorCode::ValueOutOfRange,
            {{"what", what}, {"low", printed(low)}, {"high", printed(high)}, {"given", printed(value)}});
}

design::Design designOf(const DesignOptions& options, const head::Head& fallback) {
    design::Design design = design::proposeDesign(fallback);
    if (!options.designPath.empty()) {
        const std::vector<std::uint8_t> bytes = base::readFile(options.designPath, kLargestDesign_bytes);
        design = design::designFromJson(
            std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()), options.designPath);
    }
    if (!options.hairline.empty())
        design.hairline = design::hairlineOf(options.hairline, design.head.surface);
    if (options.density)
        design.density = base::DotsPerCm2(*options.density);
    if (options.shade)
        design.pigmentation = design::pigmentationOfShade(*options.shade);
    if (!options.pigment.empty())
        design.pigmentation = design::pigmentationOfPigment(options.pigment);
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

#pragma once
/// \file
/// What the command line asks for, as values; and how options become parts of a design or a fit.

#include "trichion/design/design.h"
#include "trichion/head/fit.h"
#include "trichion/imaging/fit_photo.h"

#include <CLI/CLI.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace trichion::cli {

/// \throws base::Error UsageConflict with the reason, one sentence that says how it is written rightly
[[noreturn]] void throwUsage(const std::string& reason);

/// Options that every command has.
struct CommonOptions {
    bool quiet = false;
    bool verbose = false;
    int threads = 0;
};

/// How a photo is understood.
struct FitOptions {
    std::string viewKind;
    std::string outline;
    std::optional<double> breadth_mm;
    std::optional<double> circumference_mm;
    std::optional<double> circumference_cm;
    std::optional<double> interpupillary_mm;
    std::optional<double> tag_mm;
    std::vector<std::string> rulers;
    std::string flip; ///< numbers of the photos, 1 first; empty: none
    std::string headAt;
    std::optional<double> coin_mm;
    std::vector<std::string> coins;
    std::vector<std::string> irises;
};

/// What overrides a design.
struct DesignOptions {
    std::string designPath;
    std::string treatment; ///< id in design::treatmentCatalogue(); empty: not said
    std::string hairline;
    std::optional<double> density;
    std::optional<double> shade;
    std::string pigment;
    std::optional<std::int64_t> seed;
    std::optional<double> jitter;
    std::vector<double> sessionShares_percent;
    std::string needle;
    std::optional<double> setDepth_mm;
    std::optional<double> water;
    std::optional<double> pressure;
    std::optional<double> dwell;
};

void addCommonOptions(CLI::App& command, CommonOptions& options);
void addFitOptions(CLI::App& command, FitOptions& options);
void addSizeOptions(CLI::App& command, FitOptions& options);
void addDesignOptions(CLI::App& command, DesignOptions& options);

/// Sizes of the head that were measured, as given.
[[nodiscard]] head::SizeEvidence sizeEvidenceOf(const FitOptions& options);

/// What is said about photo `index` of `count`. Errors: UsageConflict for an unknown view kind, a malformed
/// outline or ruler, or lists that do not fit the photos; those of the values' ranges.
[[nodiscard]] imaging::FitRequest fitRequestOf(const FitOptions& options, std::optional<double> focal35_mm,
                                               std::size_t index = 0, std::size_t count = 1);

/// Whether photo `index` of `count` is to be flipped. Error: UsageConflict.
[[nodiscard]] bool isFlipped(const FitOptions& options, std::size_t index, std::size_t count);

/// The design of the file, or a proposal on `fallback`, with the options applied.
[[nodiscard]] design::Design designOf(const DesignOptions& options, const head::Head& fallback);

/// Sessions 1..N; 0 for all. Error: ValueOutOfRange unless 1 <= N <= the design's sessions.
[[nodiscard]] int sessionOf(std::optional<int> given, const design::Design& design);

/// Error: ValueOutOfRange.
void requireRange(const std::string& what, double value, double low, double high);

} // namespace trichion::cli

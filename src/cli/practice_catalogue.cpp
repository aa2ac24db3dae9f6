#include "practice_access.h"
#include "practice_parts.h"
#include "practice_rows.h"
#include "trichion/base/file.h"
#include "trichion/store/catalogue.h"

#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>

namespace trichion::cli {

using json = nlohmann::ordered_json;

namespace {

constexpr std::size_t kLargestPart_bytes = std::size_t{1} << 20U;

struct PracticeCatalogueArguments {
    PracticeOptions practice;
    bool isDiff = false;
    std::vector<std::string> taken;
    std::vector<std::string> kept;
    std::string shown;
    std::vector<std::string> changed; ///< name and file
    std::string dropped;
};

/// "aftercare:rules/sun-30".
std::pair<std::string, std::string> splitName(const std::string& name) {
    const std::size_t colon = name.find(':');
    if (colon == std::string::npos)
        throw base::Error(
            base::ErrorCode::UsageConflict,
            {{"reason", "\"" + name + "\" is not the name of a part, such as aftercare:rules/sun-30."}});
    return {name.substr(0, colon), name.substr(colon + 1)};
}

bool isMeant(const std::vector<std::string>& names, const store::CatalogueOffer& offer) {
    return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
        return name == "all" || name == offer.kind + ':' + offer.key;
    });
}

/// Answers what was named; every name must be on offer.
std::size_t answer(store::Practice& practice, const std::vector<store::CatalogueOffer>& offers,
                   const std::vector<std::string>& names, store::CatalogueAnswer how) {
    for (const std::string& name : names) {
        const bool isOffered = name == "all" || std::any_of(offers.begin(), offers.end(),
                                                            [&](const store::CatalogueOffer& offer) {
                                                                return name == offer.kind + ':' + offer.key;
                                                            });
        if (!isOffered)
            throw base::Error(base::ErrorCode::RowMissing, {{"what", "offered change"}, {"given", name}});
    }
    std::size_t answered = 0;
    for (const store::CatalogueOffer& offer : offers)
        if (isMeant(names, offer)) {
            store::answerOffer(practice, offer, how);
            ++answered;
        }
    return answered;
}

base::ExitCode showOffers(const PracticeCatalogueArguments& options, store::Practice& practice) {
    json list = json::array();
    for (const store::CatalogueOffer& offer : store::catalogueOffers(practice, store::shippedCatalogue())) {
        const std::string name = offer.kind + ':' + offer.key;
        list.push_back({{"part", name},
                        {"change", store::nameOf(offer.change)},
                        {"own", offer.own},
                        {"shipped", offer.shipped}});
        if (!options.practice.isJson)
            print(name + "\t" + store::nameOf(offer.change) + "\n  yours: " + offer.own +
                  "\n  new:   " + offer.shipped + "\n");
    }
    if (options.practice.isJson)
        print(list.dump(1) + "\n");
    return list.empty() ? base::ExitCode::Done : base::ExitCode::DoneWithFindings;
}

const char* stateOf(const store::CatalogueEntry& entry) {
    if (entry.content == "null")
        return "taken out";
    if (!entry.shipped)
        return "own";
    return entry.content == *entry.shipped ? "as shipped" : "edited";
}

base::ExitCode list(const PracticeCatalogueArguments& options, store::Practice& practice) {
    json list = json::array();
    for (const store::CatalogueEntry& entry : practice.all<store::CatalogueEntry>()) {
        const std::string name = entry.kind + ':' + entry.key;
        list.push_back({{"part", name}, {"state", stateOf(entry)}});
        if (!options.practice.isJson)
            print(name + "\t" + stateOf(entry) + "\n");
    }
    if (options.practice.isJson)
        print(list.dump(1) + "\n");
    return base::ExitCode::Done;
}

void edit(const PracticeCatalogueArguments& options, store::Practice& practice) {
    if (!options.changed.empty()) {
        const auto [kind, key] = splitName(options.changed.front());
        const store::Bytes bytes = base::readFile(options.changed.back(), kLargestPart_bytes);
        store::setCataloguePart(practice, {kind, key, std::string(bytes.begin(), bytes.end())});
    }
    if (!options.dropped.empty()) {
        const auto [kind, key] = splitName(options.dropped);
        store::dropCataloguePart(practice, kind, key);
    }
}

base::ExitCode catalogue(const PracticeCatalogueArguments& options, Console& console) {
    store::Practice practice = openPractice(options.practice);
    // A practice that was made before there was a catalogue of its own.
    (void)store::copyCatalogue(practice, store::shippedCatalogue());
    if (!options.shown.empty()) {
        const auto [kind, key] = splitName(options.shown);
        print(json::parse(store::catalogueEntry(practice, kind, key).content).dump(1) + "\n");
        return base::ExitCode::Done;
    }
    edit(options, practice);
    if (!options.taken.empty() || !options.kept.empty()) {
        const std::size_t kept = answer(practice, store::catalogueOffers(practice, store::shippedCatalogue()),
                                        options.kept, store::CatalogueAnswer::Keep);
        const std::size_t taken =
            answer(practice, store::catalogueOffers(practice, store::shippedCatalogue()), options.taken,
                   store::CatalogueAnswer::Take);
        console.say(std::to_string(taken) + " taken, " + std::to_string(kept) + " kept");
    }
    return options.isDiff ? showOffers(options, practice) : list(options, practice);
}

} // namespace

Verbs addCatalogueParts(CLI::App& practice, CommonOptions& common) {
    const auto options = std::make_shared<PracticeCatalogueArguments>();
    CLI::App* part = practice.add_subcommand(
        "catalogue", "List, edit and bring up to date the practice's own rules, questions and pigments");
    addPracticeOptions(*part, options->practice, FolderOption::Positional);
    addCommonOptions(*part, common);
    part->add_flag("--diff", options->isDiff, "List what this version of the program has otherwise");
    part->add_option("--take", options->taken, "Take what ships for a part (or all)");
    part->add_option("--keep", options->kept, "Keep what the practice has for a part (or all)");
    part->add_option("--show", options->shown, "Print one part, such as aftercare:rules/sun-30");
    part->add_option("--set", options->changed, "Change or add a part: its name and a JSON file")
        ->expected(2);
    part->add_option("--remove", options->dropped, "Take a part out");
    return {{"catalogue", [options](Console& console) { return catalogue(*options, console); }}};
}

} // namespace trichion::cli

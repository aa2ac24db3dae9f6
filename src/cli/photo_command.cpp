#include "office_parts.h"
#include "photo/decode.h"
#include "planning_commands.h"
#include "practice_rows.h"
#include "trichion/design/design_document.h"
#include "trichion/store/consents.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace trichion::cli {

using json = nlohmann::ordered_json;

namespace {

std::string utcDay(std::int64_t utc_ms) {
    return plan::Date::ofMoment(utc_ms).iso();
}

store::Photo photoOf(store::Practice& practice, const OfficeOptions& options) {
    const store::ClientId client = clientNumbered(practice, options.client).id;
    const std::vector<store::Photo> photos = practice.of<store::Photo>(client);
    const auto count = static_cast<std::int64_t>(photos.size());
    if (options.number < 1 || options.number > count)
        throw base::Error(base::ErrorCode::RowMissing,
                          {{"what", "photo of the client"}, {"given", std::to_string(options.number)}});
    return photos[static_cast<std::size_t>(options.number - 1)];
}

json photoToJson(const store::Photo& photo, std::size_t number) {
    json shown = {{"photo", number},
                  {"view", photo.view},
                  {"state", photo.treatmentState},
                  {"size_bytes", photo.size_bytes}};
    if (photo.takenOn)
        shown["taken_on"] = photo.takenOn->iso();
    return shown;
}

json useToJson(const store::PhotoUse& use) {
    json shown = {{"id", use.id.text},
                  {"purpose", use.purpose},
                  {"place", use.place.reveal()},
                  {"since", utcDay(use.used_ms)}};
    if (use.ended_ms)
        shown["ended_on"] = utcDay(*use.ended_ms);
    return shown;
}

base::ExitCode addOne(const OfficeOptions& options, Console& console) {
    (void)photo::decodePhoto(options.file, console.progress());
    const std::string bytes = contentOf(options.file);
    store::Practice practice = openPractice(options.practice);
    store::Photo row;
    row.client = clientNumbered(practice, options.client).id;
    row.view = options.kind;
    row.treatmentState = options.state;
    if (!options.when.empty())
        row.takenOn = plan::Date::parse(options.when, "--taken-on");
    store::Transaction transaction(practice.connection());
    row = practice.addPhoto(transaction, row, store::viewOf(bytes));
    transaction.commit();
    print(dumped(photoToJson(row, practice.of<store::Photo>(row.client).size())));
    return base::ExitCode::Done;
}

base::ExitCode listPhotos(const OfficeOptions& options, Console&) {
    store::Practice practice = openPractice(options.practice);
    const store::ClientId client = clientNumbered(practice, options.client).id;
    const std::vector<store::PhotoUse> uses = practice.of<store::PhotoUse>(client);
    json shown = json::array();
    for (const store::Photo& photo : practice.of<store::Photo>(client)) {
        json entry = photoToJson(photo, shown.size() + 1);
        entry["uses"] = json::array();
        for (const store::PhotoUse& use : uses)
            if (use.photo == photo.id)
                entry["uses"].push_back(useToJson(use));
        shown.push_back(std::move(entry));
    }
    print(dumped(shown));
    return base::ExitCode::Done;
}

base::ExitCode useOne(const OfficeOptions& options, Console&) {
    store::Practice practice = openPractice(options.practice);
    const store::Photo photo = photoOf(practice, options);
    store::Transaction transaction(practice.connection());
    const store::PhotoUse use =
        store::notePhotoUse(practice, transaction, photo, options.kind, options.address);
    transaction.commit();
    print(dumped(useToJson(use)));
    return base::ExitCode::Done;
}

base::ExitCode endUse(const OfficeOptions& options, Console&) {
    store::Practice practice = openPractice(options.practice);
    store::Transaction transaction(practice.connection());
    const store::PhotoUse use =
        store::endPhotoUse(practice, transaction, store::Id<store::PhotoUse>{options.id});
    transaction.commit();
    print(dumped(useToJson(use)));
    return base::ExitCode::Done;
}

base::ExitCode shownYet(const OfficeOptions& options, Console& console) {
    store::Practice practice = openPractice(options.practice);
    json shown = json::array();
    for (const store::PhotoUse& use : store::usesWithoutConsent(practice)) {
        json entry = useToJson(use);
        entry["client"] = practice.get(use.client).number;
        shown.push_back(std::move(entry));
    }
    print(dumped(shown));
    base::Findings findings;
    if (!shown.empty())
        findings.push_back({base::FindingCode::PhotoStillShown, {{"given", std::to_string(shown.size())}}});
    return endedWith(findings, console);
}

json revisionToJson(const store::DesignRevision& revision) {
    return {{"id", revision.id.text}, {"revision", revision.number}, {"made_on", utcDay(revision.made_ms)}};
}

/// The client's design of that title, or a new one.
store::DesignId designTitled(store::Practice& practice, store::Transaction& transaction,
                             const store::ClientId& client, const std::string& title) {
    for (const store::DesignRow& design : practice.of<store::DesignRow>(client))
        if (design.title.reveal() == title)
            return design.id;
    store::DesignRow design;
    design.client = client;
    design.title = store::Sealed<std::string>(title);
    return practice.add(transaction, design).id;
}

base::ExitCode keepDesign(const OfficeOptions& options, Console&) {
    const std::string content = contentOf(options.file);
    (void)design::designFromJson(content, options.file);
    store::Practice practice = openPractice(options.practice);
    store::DesignRevision revision;
    revision.client = clientNumbered(practice, options.client).id;
    store::Transaction transaction(practice.connection());
    revision.design = designTitled(practice, transaction, revision.client, options.name);
    for (const store::DesignRevision& other :
         practice.where<store::DesignRevision>("design", revision.design.text))
        revision.number = std::max(revision.number, other.number + 1);
    revision.made_ms = practice.now_ms();
    revision.content = store::Sealed<std::string>(content);
    revision = practice.add(transaction, revision);
    transaction.commit();
    print(dumped(revisionToJson(revision)));
    return base::ExitCode::Done;
}

base::ExitCode listDesigns(const OfficeOptions& options, Console&) {
    store::Practice practice = openPractice(options.practice);
    const store::ClientId client = clientNumbered(practice, options.client).id;
    json shown = json::array();
    for (const store::DesignRow& design : practice.of<store::DesignRow>(client)) {
        json revisions = json::array();
        for (const store::DesignRevision& revision :
             practice.where<store::DesignRevision>("design", design.id.text))
            revisions.push_back(revisionToJson(revision));
        shown.push_back(
            {{"title", design.title.reveal()}, {"state", design.state}, {"revisions", revisions}});
    }
    print(dumped(shown));
    return base::ExitCode::Done;
}

} // namespace

Verb addPhoto(CLI::App& program, CommonOptions& common) {
    OfficeParts parts(program, common, "photo", "Keep photos of clients and note where they are shown");
    OfficeOptions& options = *parts.options;
    CLI::App* added = parts.add("add", "Keep a photo, sealed", &addOne);
    CLI::App* listed = parts.add("list", "List the photos of a client and where they are shown", &listPhotos);
    CLI::App* used = parts.add("use", "Note that a photo is shown somewhere, as the client agreed", &useOne);
    CLI::App* ended = parts.add("end-use", "Note that a photo was taken away there", &endUse);
    parts.add("still-shown", "List photos that are shown although the consent was withdrawn", &shownYet);
    for (CLI::App* part : {added, listed, used})
        parts.ofClient(part);
    added->add_option("file", options.file, "Photo")->required();
    added->add_option("--view", options.kind, "front, left, right, top, ... (default front)");
    added->add_option("--state", options.state, "consultation, fresh, healed, ... (default consultation)");
    added->add_option("--taken-on", options.when, "Day it was taken");
    used->add_option("photo", options.number, "Number of the photo in the list")->required();
    used->add_option("--purpose", options.kind, "clinical, education or marketing")->required();
    used->add_option("--place", options.address, "Where: an address, a page, a book")->required();
    ended->add_option("id", options.id, "Id of the use")->required();
    options.kind = "front";
    options.state = "consultation";
    return parts.verb();
}

Verb addDesign(CLI::App& program, CommonOptions& common) {
    OfficeParts parts(program, common, "design", "Keep designs of clients; every one is a revision");
    OfficeOptions& options = *parts.options;
    options.name = "Design";
    CLI::App* kept = parts.add("keep", "Keep a design as the next revision", &keepDesign);
    kept->add_option("--title", options.name, "Which of the client's designs (default \"Design\")");
    parts.ofClient(kept);
    kept->add_option("file", options.file, "Design (D.json)")->required();
    parts.ofClient(parts.add("list", "List the designs of a client and their revisions", &listDesigns));
    return parts.verb();
}

} // namespace trichion::cli

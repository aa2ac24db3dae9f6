#include "result_parts.h"

#include "practice_rows.h"
#include "rounded.h"
#include "trichion/base/file.h"
#include "trichion/calibration/fading.h"
#include "trichion/store/follow_ups.h"
#include "trichion/tracking/follow_up.h"

#include <nlohmann/json.hpp>

namespace trichion::cli {

using json = nlohmann::ordered_json;

namespace {

constexpr std::size_t kLargestPicture_bytes = 64U << 20;

/// As `photo list` counts them.
store::Photo photoNumbered(store::Practice& practice, const store::ClientId& client,
                           const std::string& number) {
    const std::vector<store::Photo> photos = practice.of<store::Photo>(client);
    for (std::size_t i = 0; i < photos.size(); ++i)
        if (std::to_string(i + 1) == number)
            return photos[i];
    throw base::Error(base::ErrorCode::RowMissing, {{"what", "photo of the client"}, {"given", number}});
}

plan::Date dayOf(const store::Photo& photo, const std::string& number) {
    if (!photo.takenOn)
        throw base::Error(
            base::ErrorCode::EntryInvalid,
            {{"what", "Photo " + number}, {"expected", "the day it was taken"}, {"given", "none"}});
    return *photo.takenOn;
}

tracking::DotAges agesOf(store::Practice& practice, const store::ClientId& client, plan::Date baseline,
                         plan::Date followUp) {
    tracking::DotAges ages;
    if (const auto days = store::dotAge_days(practice, client, baseline))
        ages.baseline_days = *days;
    if (const auto days = store::dotAge_days(practice, client, followUp))
        ages.followUp_days = *days;
    return ages;
}

store::Bytes pictureAt(const std::string& path) {
    return path.empty() ? store::Bytes() : base::readFile(path, kLargestPicture_bytes);
}

json zoneToJson(const tracking::KeptZone& zone) {
    json shown = json::object();
    if (!zone.zone.empty())
        shown["zone"] = zone.zone;
    shown["left"] = zone.left ? json(rounded(*zone.left, 1000.0)) : json(nullptr);
    shown["confidence"] = rounded(zone.confidence, 100.0);
    return shown;
}

json resultToJson(store::Practice& practice, const store::FollowUp& followUp) {
    const tracking::KeptFollowUp kept = tracking::followUpFromJson(followUp.report.reveal(), "follow-up");
    json shown = {{"id", followUp.id.text},    {"taken_on", followUp.takenOn.iso()},
                  {"against", kept.reference}, {"whole", zoneToJson(kept.whole)},
                  {"zones", json::array()},    {"error_median_mm", kept.errorMedian.value},
                  {"doubts", kept.doubts}};
    if (const auto taken = practice.get(followUp.baseline).takenOn)
        shown["baseline_taken_on"] = taken->iso();
    for (const tracking::KeptZone& zone : kept.zones)
        shown["zones"].push_back(zoneToJson(zone));
    return shown;
}

base::ExitCode keepResult(const OfficeOptions& options, Console&) {
    const std::string report = contentOf(options.file);
    store::Practice practice = openPractice(options.practice);
    store::FollowUp row;
    row.client = clientNumbered(practice, options.client).id;
    const store::Photo baseline = photoNumbered(practice, row.client, options.before);
    const store::Photo photo = photoNumbered(practice, row.client, options.after);
    row.baseline = baseline.id;
    row.photo = photo.id;
    row.takenOn = dayOf(photo, options.after);
    row.report = store::Sealed<std::string>(tracking::withDotAges(
        report, agesOf(practice, row.client, dayOf(baseline, options.before), row.takenOn)));
    const store::FollowUpPictures pictures{pictureAt(options.output), pictureAt(options.logo)};
    store::Transaction transaction(practice.connection());
    row = store::keepFollowUp(practice, transaction, row, pictures);
    transaction.commit();
    print(dumped(resultToJson(practice, row)));
    return base::ExitCode::Done;
}

base::ExitCode listResults(const OfficeOptions& options, Console&) {
    store::Practice practice = openPractice(options.practice);
    json shown = json::array();
    for (const store::FollowUp& followUp :
         store::followUpsOf(practice, clientNumbered(practice, options.client).id))
        shown.push_back(resultToJson(practice, followUp));
    print(dumped(shown));
    return base::ExitCode::Done;
}

base::ExitCode learnFading(const OfficeOptions& options, Console& console) {
    store::Practice practice = openPractice(options.practice);
    std::vector<calibration::FadingPoint> points;
    for (const store::FollowUp& followUp : practice.all<store::FollowUp>()) {
        const tracking::KeptFollowUp kept = tracking::followUpFromJson(followUp.report.reveal(), "follow-up");
        if (!kept.whole.left || !kept.ages.baseline_days || !kept.ages.followUp_days)
            continue;
        points.push_back({followUp.client.text, *kept.ages.baseline_days, *kept.ages.followUp_days,
                          *kept.whole.left, kept.whole.sigma, kept.whole.confidence});
    }
    const std::optional<calibration::FadingCurve> curve = calibration::fitFading(points);
    if (!curve) {
        print(dumped(json{{"fade", nullptr}, {"follow_ups", points.size()}}));
        console.complain(
            "Fading is learnt from follow-ups of two clients or more, with two months between the "
            "photos and healed dots in the first.");
        return base::ExitCode::DoneWithFindings;
    }
    if (!options.output.empty())
        base::durableWrite(options.output, optics::clinicProfileToJson(calibration::withFading({}, *curve)));
    print(dumped(json{{"fade", rounded(curve->fade, 1000.0)},
                      {"low", rounded(curve->low, 1000.0)},
                      {"high", rounded(curve->high, 1000.0)},
                      {"clients", curve->clients},
                      {"follow_ups", curve->points},
                      {"misfit", rounded(curve->misfit, 1000.0)},
                      {"misfit_of_shipped", rounded(curve->predicted, 1000.0)}}));
    return endedWith({}, console);
}

} // namespace

void addResultParts(OfficeParts& parts) {
    OfficeOptions& options = *parts.options;
    CLI::App* kept = parts.add("result", "Keep with the client what `follow-up` measured", &keepResult);
    CLI::App* listed = parts.add("results", "List what became of a client's dots", &listResults);
    CLI::App* fading =
        parts.add("fading", "Print how fast dots of this practice fade, from all clients", &learnFading);
    parts.ofClient(kept);
    parts.ofClient(listed);
    kept->add_option("report", options.file, "What `follow-up` wrote (F.json)")->required();
    kept->add_option("--baseline", options.before, "Number of the first photo in `photo list`")->required();
    kept->add_option("--photo", options.after, "Number of the later photo")->required();
    kept->add_option("--map", options.output, "Map that `follow-up` wrote");
    kept->add_option("--aligned", options.logo, "Aligned picture that `follow-up` wrote");
    fading->add_option("-o,--output", options.output,
                       "Calibration with this fading to write (C.json), for `preview --calibration`");
}

} // namespace trichion::cli

#include "studio/practice/result_records.h"

#include "studio/practice/calendar_time.h"
#include "studio/practice/photo_picture.h"
#include "studio/services/core_texts.h"
#include "studio/services/messages.h"
#include "trichion/base/error.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <utility>

namespace trichion::studio {

namespace {

constexpr double kTalkAbout = 0.50;
constexpr double kLookAgain = 0.75;
constexpr double kUneven = 0.25;      // between zones
constexpr double kColourMoved = 6.0;  // CIEDE2000
constexpr double kDense_perCm2 = 150; // judgement: dots of 0.3 mm stand 0.9 mm apart
constexpr double kUnsure = 0.5;       // confidence
constexpr double kNinetyFive = 1.96;

QString sayResult(const char* text) {
    return QCoreApplication::translate("trichion::studio", text);
}

QString inPercent(double share) {
    return QLocale().toString(static_cast<int>(std::lround(100.0 * std::max(0.0, share))));
}

QString inFigures(double value, int decimals) {
    return QLocale().toString(value, 'f', decimals);
}

QString signedNumber(double value) {
    return (value < 0.0 ? QStringLiteral("−") : QStringLiteral("+")) + inFigures(std::abs(value), 1);
}

/// The zones with a inFigures, the palest first.
std::vector<tracking::KeptZone> knownZones(const tracking::KeptFollowUp& kept) {
    std::vector<tracking::KeptZone> zones;
    for (const tracking::KeptZone& zone : kept.zones)
        if (zone.left)
            zones.push_back(zone);
    std::sort(zones.begin(), zones.end(),
              [](const tracking::KeptZone& a, const tracking::KeptZone& b) { return *a.left < *b.left; });
    return zones;
}

void addWhy(const tracking::KeptFollowUp& kept, TouchUpAdvice& advice) {
    for (const tracking::KeptZone& zone : kept.zones)
        if (zone.colourDifference && *zone.colourDifference > kColourMoved) {
            advice.reasons +=
                sayResult("The colour has moved (difference %1): more of the same pigment does not "
                          "bring it back.")
                    .arg(inFigures(*zone.colourDifference, 1));
            break;
        }
    if (kept.density_per_cm2 && *kept.density_per_cm2 > kDense_perCm2)
        advice.reasons += sayResult("Dots stand densely (%1 per cm²): more of them may run together.")
                              .arg(inFigures(*kept.density_per_cm2, 0));
    for (const std::string& doubt : kept.doubts)
        advice.reasons += localValue(QString::fromStdString(doubt));
}

} // namespace

QString nameOfPhoto(const store::Photo& photo) {
    QStringList parts{readableView(photo.view)};
    if (photo.takenOn)
        parts += shortDate(*photo.takenOn);
    parts += readableState(photo.treatmentState);
    return parts.join(QStringLiteral(", "));
}

bool isUntreated(const store::Photo& photo) {
    return photo.treatmentState == "consultation" || photo.treatmentState == "before" ||
           photo.treatmentState == "after-cut" || photo.treatmentState == "hairline-drawn";
}

QString zoneName(const std::string& zone) {
    for (int z = 0; z < head::kZoneCount; ++z)
        if (zone == head::nameOf(static_cast<head::Zone>(z)))
            return readable(static_cast<head::Zone>(z));
    return sayResult("All treated skin");
}

QString readable(const tracking::KeptZone& zone) {
    if (!zone.left)
        return sayResult("%1: cannot be told").arg(zoneName(zone.zone));
    return sayResult("%1: %2 % left (%3 to %4 %), confidence %5 %")
        .arg(zoneName(zone.zone), inPercent(*zone.left), inPercent(*zone.left - kNinetyFive * zone.sigma),
             inPercent(*zone.left + kNinetyFive * zone.sigma), inPercent(zone.confidence));
}

QString shortly(const tracking::KeptZone& zone) {
    return zone.left ? sayResult("%1 % left").arg(inPercent(*zone.left)) : sayResult("Cannot be told");
}

QString fitOf(const tracking::KeptFollowUp& kept) {
    if (kept.errorP90.value <= 0.0)
        return sayResult("The skin of the two photos was not matched.");
    const QString fit = sayResult("Laid over each other within %1 mm, 9 of 10 places within %2 mm")
                            .arg(inFigures(kept.errorMedian.value, 2), inFigures(kept.errorP90.value, 2));
    return kept.isByHand ? sayResult("%1; by hand").arg(fit) : fit;
}

QStringList sentencesOf(const calibration::PromiseKept& kept) {
    return {sayResult(
                "Colour of the treated skin: lightness %1, red-green %2, yellow-blue %3 against the preview; "
                "difference %4.")
                .arg(signedNumber(kept.seen.L - kept.promised.L), signedNumber(kept.seen.a - kept.promised.a),
                     signedNumber(kept.seen.b - kept.promised.b), inFigures(kept.difference, 1)),
            sayResult("Darkness that came: %1 % of what was shown.").arg(inPercent(kept.darkness)),
            sayResult("Contrast of single dots: %1 % of what was shown.").arg(inPercent(kept.contrast))};
}

TouchUpAdvice adviceOn(const tracking::KeptFollowUp& kept) {
    TouchUpAdvice advice;
    const std::vector<tracking::KeptZone> zones = knownZones(kept);
    if (zones.empty() || kept.whole.confidence < kUnsure) {
        advice.step = TouchUpAdvice::Step::MeasureAgain;
        if (zones.empty())
            advice.reasons += sayResult("These photos do not tell what is left.");
        else
            advice.reasons += sayResult("The measurement is unsure (confidence %1 %).")
                                  .arg(inPercent(kept.whole.confidence));
        addWhy(kept, advice);
        return advice;
    }
    const tracking::KeptZone& palest = zones.front();
    if (*palest.left < kLookAgain)
        advice.step =
            *palest.left < kTalkAbout ? TouchUpAdvice::Step::TalkAbout : TouchUpAdvice::Step::LookAgain;
    advice.reasons +=
        sayResult("%1 has the least left: %2 %.").arg(zoneName(palest.zone), inPercent(*palest.left));
    if (*zones.back().left - *palest.left > kUneven)
        advice.reasons += sayResult("Zones have faded differently; the paler one alone may be enough.");
    addWhy(kept, advice);
    return advice;
}

QString headlineOf(TouchUpAdvice::Step step) {
    switch (step) {
    case TouchUpAdvice::Step::MeasureAgain:
        return sayResult("Take another photo before anything is decided");
    case TouchUpAdvice::Step::None:
        return sayResult("Nothing speaks for a touch-up now");
    case TouchUpAdvice::Step::LookAgain:
        return sayResult("Look again in half a year");
    case TouchUpAdvice::Step::TalkAbout:
        return sayResult("A touch-up is worth talking about");
    }
    return {};
}

std::vector<KeptResult> resultsOf(const std::vector<store::FollowUp>& followUps) {
    std::vector<KeptResult> results;
    results.reserve(followUps.size());
    for (const store::FollowUp& row : followUps) {
        try {
            KeptResult result{row, tracking::followUpFromJson(row.report.reveal(), "follow-up"),
                              std::nullopt};
            if (row.result)
                result.promise = calibration::pairFromJson(row.result->reveal(), "result");
            results.push_back(std::move(result));
        } catch (const base::Error&) {
            continue; // written by a program that knows more, or not at all
        }
    }
    return results;
}

ClinicExperience experienceOf(store::Practice& practice) {
    ClinicExperience experience;
    std::vector<calibration::FadingPoint> points;
    std::vector<calibration::PairMeasure> promises;
    for (const KeptResult& result : resultsOf(practice.all<store::FollowUp>())) {
        const tracking::KeptFollowUp& kept = result.kept;
        if (kept.whole.left && kept.ages.baseline_days && kept.ages.followUp_days)
            points.push_back({result.row.client.text, *kept.ages.baseline_days, *kept.ages.followUp_days,
                              *kept.whole.left, kept.whole.sigma, kept.whole.confidence});
        if (result.promise)
            promises.push_back(*result.promise);
    }
    experience.fading = calibration::fitFading(points);
    experience.results_count = static_cast<int>(promises.size());
    if (promises.size() >= 2)
        experience.results = calibration::fitClinic(promises);
    return experience;
}

optics::ClinicProfile profileOf(const ClinicExperience& experience,
                                const std::optional<optics::ClinicProfile>& used) {
    optics::ClinicProfile profile = used.value_or(optics::ClinicProfile());
    if (experience.results) {
        const double fade = profile.calibration.fade;
        profile = *experience.results;
        if (experience.fading)
            profile.calibration.fade = fade;
    }
    return experience.fading ? calibration::withFading(profile, *experience.fading) : profile;
}

QStringList sentencesOf(const ClinicExperience& experience) {
    QStringList sentences;
    if (experience.fading)
        sentences +=
            sayResult("Dots of this practice last %1 times as long as the catalogue says (%2 to %3), from %4 "
                      "clients.")
                .arg(inFigures(experience.fading->fade, 2), inFigures(experience.fading->low, 2),
                     inFigures(experience.fading->high, 2))
                .arg(experience.fading->clients);
    else
        sentences +=
            sayResult("The practice's own fading curve needs follow-ups of two clients, two months apart and "
                      "from healed dots on.");
    if (experience.results) {
        const optics::Calibration& shipped = optics::shippedConstants().appearance.calibration;
        sentences +=
            sayResult("%1 results say: draw dots %2 % as dark as now without calibration. Difference from "
                      "what came: %3, before %4.")
                .arg(experience.results_count)
                .arg(inPercent(experience.results->calibration.strength / shipped.strength),
                     inFigures(experience.results->error, 1), inFigures(experience.results->shippedError, 1));
    } else if (experience.results_count > 0) {
        sentences +=
            sayResult("One result is compared with its preview; two or more change the calibration.");
    }
    return sentences;
}

} // namespace trichion::studio

#pragma once
/// \file
/// What became of the dots of clients, as the pages show it.

#include "studio/practice/client_file.h"
#include "trichion/calibration/fading.h"
#include "trichion/calibration/promise.h"
#include "trichion/optics/clinic_profile.h"
#include "trichion/store/follow_ups.h"
#include "trichion/tracking/follow_up.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace trichion::studio {

/// "Front, 21/11/26, healed".
[[nodiscard]] QString nameOfPhoto(const store::Photo& photo);
/// Whether it was taken before the first session.
[[nodiscard]] bool isUntreated(const store::Photo& photo);

/// "Frontal: 82 % left (78 to 86 %), confidence 91 %"; without a number, that it cannot be told.
[[nodiscard]] QString readable(const tracking::KeptZone& zone);
/// "82 % left".
[[nodiscard]] QString shortly(const tracking::KeptZone& zone);
/// Name of a zone of a report; all treated skin for an empty one.
[[nodiscard]] QString zoneName(const std::string& zone);
/// How the photos lie over each other: "Laid over each other within 0.05 mm (9 of 10 places within 0.12 mm)".
[[nodiscard]] QString fitOf(const tracking::KeptFollowUp& kept);
/// A preview against what came, in sentences with numbers.
[[nodiscard]] QStringList sentencesOf(const calibration::PromiseKept& kept);

/// What speaks for or against a touch-up. The practitioner decides; nothing of it is medical advice.
struct TouchUpAdvice {
    enum class Step {
        MeasureAgain, ///< nothing sure is known
        None,
        LookAgain, ///< in half a year
        TalkAbout
    } step = Step::None;
    QStringList reasons;
};
/// Below 50 % in a zone a touch-up is worth talking about, below 75 % another look (docs/method/tracking.md).
[[nodiscard]] TouchUpAdvice adviceOn(const tracking::KeptFollowUp& kept);
[[nodiscard]] QString headlineOf(TouchUpAdvice::Step step);

/// A report as it is kept, with its row. Broken ones are left out.
struct KeptResult {
    store::FollowUp row;
    tracking::KeptFollowUp kept;
    std::optional<calibration::PairMeasure> promise;
};
[[nodiscard]] std::vector<KeptResult> resultsOf(const std::vector<store::FollowUp>& followUps);

/// What all clients of the practice say together.
struct ClinicExperience {
    std::optional<calibration::FadingCurve> fading; ///< nothing before two clients
    std::optional<optics::ClinicProfile> results;   ///< fitted to promises; nothing before two
    int results_count = 0;                          ///< healed results that stand behind it
};
/// For the thread of the practice.
[[nodiscard]] ClinicExperience experienceOf(store::Practice& practice);
/// Both together, onto what is in use.
[[nodiscard]] optics::ClinicProfile profileOf(const ClinicExperience& experience,
                                              const std::optional<optics::ClinicProfile>& used);
/// What it says, in sentences.
[[nodiscard]] QStringList sentencesOf(const ClinicExperience& experience);

} // namespace trichion::studio

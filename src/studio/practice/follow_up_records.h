#pragma once
/// \file
/// What happened after a session: complications and what later visits showed, as they are kept.

#include "trichion/store/treatment.h"

#include <QString>
#include <optional>
#include <string>
#include <vector>

namespace trichion::studio {

/// How grave a complication is. The practitioner's judgement, no diagnosis.
enum class Gravity { Mild, Moderate, Severe };

/// A complication as it is typed.
struct ComplicationEntry {
    store::Id<store::Session> session;
    plan::Date notedOn;
    QString what;
    Gravity gravity = Gravity::Mild;
    QString done; ///< what was done about it; may be empty
};
/// As it is stored: the note begins with the gravity, so that papers and the command line can be read.
[[nodiscard]] store::Complication recordOf(const ComplicationEntry& entry, const store::ClientId& client);
/// What a stored one says; one that was written elsewhere has all of its note in `done`, and no gravity.
struct ComplicationText {
    QString what;
    std::optional<Gravity> gravity;
    QString done;
};
[[nodiscard]] ComplicationText textOf(const store::Complication& complication);
[[nodiscard]] QString readable(Gravity gravity);
/// What is often seen after a session (domain figures; the list only helps typing).
[[nodiscard]] std::vector<QString> usualComplications();

/// What can be noted at a later visit.
enum class FollowUpKind { CheckUp, Density, DotSize, Satisfaction };
[[nodiscard]] const std::vector<FollowUpKind>& followUpKinds();
/// "check-up", "density", ...
[[nodiscard]] std::string nameOf(FollowUpKind kind);
[[nodiscard]] QString readable(FollowUpKind kind);
/// The unit its number has: "dots/cm²", "mm", "of 10"; empty where there is no number.
[[nodiscard]] QString unitOf(FollowUpKind kind);

/// A follow-up as it is typed.
struct FollowUpEntry {
    FollowUpKind kind = FollowUpKind::CheckUp;
    std::optional<store::Id<store::Session>> session;
    plan::Date takenOn;
    double value = 0.0; ///< in unitOf(kind)
    std::string zone;   ///< head::nameOf(Zone); empty: none in particular
    bool needsTouchUp = false;
    QString note;
};
[[nodiscard]] store::Measurement recordOf(const FollowUpEntry& entry, const store::ClientId& client);
/// One line of what a stored one says, whatever wrote it.
[[nodiscard]] QString summaryOf(const store::Measurement& measurement);

} // namespace trichion::studio

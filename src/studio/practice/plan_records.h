#pragma once
/// \file
/// Plans and sessions of a client as they are kept.

#include "studio/practice/client_file.h"
#include "trichion/plan/treatment_plan.h"

#include <optional>
#include <string>
#include <vector>

namespace trichion::studio {

/// What a design asks for when its sessions begin on a day. Takes about a second. Errors: those of
/// design::designFromJson, stipple::placeDots and plan::outlineOf.
[[nodiscard]] plan::TreatmentOutline outlineFor(const std::string& designJson, plan::Date first,
                                                const plan::IntervalProtocol& protocol,
                                                const plan::Pace& pace);
/// The same outline on other dates: only the days change. Error: EntryInvalid.
[[nodiscard]] plan::TreatmentOutline movedTo(plan::TreatmentOutline outline, plan::Date first,
                                             const plan::IntervalProtocol& protocol);

/// One session of a plan as it was written down.
struct PlannedWork {
    int number = 1;
    int dots = 0;
    std::vector<plan::ZoneWork> zones;
};
[[nodiscard]] std::string outlineToJson(const plan::TreatmentOutline& outline);
/// Nothing for a text that is none.
[[nodiscard]] std::vector<PlannedWork> plannedIn(const std::string& json);

/// The whole outline as it was written down; parts that an earlier program did not write are 0. Nothing for a
/// text that is none.
[[nodiscard]] std::optional<plan::TreatmentOutline> outlineIn(const std::string& json);

/// Keeps a plan and its sessions, each at that minute of its day; sessions that were planned before and not
/// held are cancelled.
void keepPlan(store::Practice& practice, store::Transaction& transaction,
              const store::DesignRevision& revision, const plan::TreatmentOutline& outline,
              const std::string& protocol, int minuteOfDay);

/// The session on another day at another time; its appointment goes with it.
void moveSession(store::Practice& practice, store::Transaction& transaction, store::Session session,
                 plan::Date day, int minuteOfDay);

} // namespace trichion::studio

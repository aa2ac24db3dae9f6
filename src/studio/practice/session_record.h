#pragma once
/// \file
/// What was done in a session, as it is written down while it goes on.

#include "trichion/plan/done_areas.h"
#include "trichion/store/office.h"
#include "trichion/store/practice.h"
#include "trichion/store/treatment.h"

#include <QString>
#include <optional>
#include <string>
#include <vector>

namespace trichion::studio {

/// Dots that were added in one go, or all of a zone with one lot.
struct DotStep {
    std::string zone;
    std::optional<store::Id<store::PigmentLot>> lot;
    std::int64_t dots = 0;
};

struct SessionRecord {
    store::ClientId client;
    store::Id<store::Session> session;
    std::vector<DotStep> sums; ///< by zone and lot
    std::string needle;
    std::optional<std::int64_t> began_ms;
    std::int64_t minutes = 0; ///< at work
    QString note;
    std::optional<std::string> hygiene; ///< ticked keys, divided by commas
    plan::DoneAreas areas;
    QString cartridgeLot;
    QString performedBy; ///< by name; a new name is a new practitioner
};

/// One entry by zone and lot, in the order they came.
[[nodiscard]] std::vector<DotStep> summedUp(const std::vector<DotStep>& steps);

enum class SessionEnd { Open, Done };
/// Brings what is kept of the session to the record; Done also says where the client stands. Errors: those of
/// writing; RowMissing.
void writeSession(store::Practice& practice, const SessionRecord& record, SessionEnd end);

} // namespace trichion::studio

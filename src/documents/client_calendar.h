#pragma once
/// \file
/// What a client takes home after a session: the sheet and the calendar, from the sessions that are kept.

#include "documents/treatment_papers.h"
#include "trichion/store/practice.h"

#include <optional>
#include <string>

namespace trichion::documents {

/// The aftercare of the sessions that are planned or done, by the clinic's rules.
[[nodiscard]] AftercarePaper aftercareSheet(store::Practice& practice, const store::Client& client);

/// The tasks of a client as an .ics file: an entry keeps its uid and rises in sequence when it moved, and is
/// cancelled when it fell away. store::recomputeAftercare brings the tasks up to date first.
[[nodiscard]] std::string aftercareCalendar(store::Practice& practice, const store::ClientId& client);

} // namespace trichion::documents

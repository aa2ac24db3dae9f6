#pragma once
/// \file
/// Appointments. Moments are UTC; what a clock on the wall says is documents/wall_clock.h.

#include "trichion/store/office.h"
#include "trichion/store/practice.h"
#include "trichion/store/treatment.h"

#include <cstdint>
#include <string>
#include <vector>

namespace trichion::store {

/// Appointments that begin in [from_ms, to_ms), by their beginning; cancelled ones too.
[[nodiscard]] std::vector<Appointment> appointmentsBetween(Practice& practice, std::int64_t from_ms,
                                                           std::int64_t to_ms);
/// SessionsOverlap for every other appointment that is kept free at the same time for the same client or the
/// same practitioner; one without a practitioner may need any of them. Nothing for one that is cancelled.
[[nodiscard]] base::Findings overlapsOf(Practice& practice, const Appointment& appointment);

/// Stores a new appointment. Errors: EntryInvalid for a length outside 1 to 1440 min.
Appointment book(Practice& practice, Transaction& transaction, Appointment appointment);
/// To another time; calendars are told by the rising sequence. `day` is the day on the clinic's clock: a
/// planned session that belongs to it moves there. Errors: EntryInvalid unless it is planned.
Appointment moveAppointment(Practice& practice, Transaction& transaction, Appointment appointment,
                            std::int64_t begins_ms, std::int64_t minutes, plan::Date day);
/// Kept, not come, or called off ("kept", "no-show", "cancelled"); the note says why. Its planned session is
/// set to the same unless it was kept.
Appointment closeAppointment(Practice& practice, Transaction& transaction, Appointment appointment,
                             const std::string& state, const std::string& note);

} // namespace trichion::store

#pragma once
/// \file
/// The list of a day: who comes.

#include "trichion/store/practice.h"
#include "trichion/store/treatment.h"

#include <vector>

namespace trichion::store {

/// A session with what its client is called by; no more of the client is opened than that.
struct SessionOfDay {
    Session session;
    std::int64_t clientNumber = 0;
    Sealed<std::string> clientName;
};

/// Sessions held or planned on a day, by the time they begin, then in the order they were made. Error:
/// SealBroken.
[[nodiscard]] std::vector<SessionOfDay> sessionsOn(Practice& practice, plan::Date day);

} // namespace trichion::store

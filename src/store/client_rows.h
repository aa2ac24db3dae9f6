#pragma once
/// \file
/// Which records belong to a client, and which of the practice they refer to. A test holds both against the
/// schema.

#include "trichion/store/clients.h"
#include "trichion/store/follow_ups.h"
#include "trichion/store/office.h"
#include "trichion/store/treatment.h"

namespace trichion::store {

template<class... Rows>
struct RowList {};

/// Of the practice, named by rows of a client. Each after those that it names itself.
using NamedRows = RowList<Practitioner, Pigment, PigmentLot, Questionnaire, ConsentText>;

/// Of a client, beside the client and the photos. Each after those that it names itself.
using ClientRows = RowList<HeadRow, ViewRow, DesignRow, DesignRevision, Intake, IntakeOverride, TreatmentPlan,
                           Session, SessionItem, PatchTest, Numbing, Consent, PhotoUse, Appointment, Quote,
                           AftercareTask, Measurement, Complication, FollowUp>;

/// Calls `work.template operator()<Row>()` for each record of a list, in its order.
template<class... Rows, class Work>
void forEachRow(RowList<Rows...>, Work&& work) {
    (work.template operator()<Rows>(), ...);
}

} // namespace trichion::store

#pragma once
/// \file
/// The record of a session: what was done, with what, by whom; and what stands against holding it.

#include "trichion/plan/consent.h"
#include "trichion/plan/patch_test.h"
#include "trichion/store/office.h"
#include "trichion/store/practice.h"
#include "trichion/store/treatment.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace trichion::store {

/// What is checked before each session: key and sentence. The list is judgement after the usual hygiene of
/// tattooing; what was ticked is kept in Session::hygiene as the keys, divided by commas.
[[nodiscard]] const std::vector<std::pair<std::string, std::string>>& hygieneChecklist();
/// Keys of `hygiene` as a list.
[[nodiscard]] std::vector<std::string> hygieneTicked(const Session& session);

/// A session with all that belongs to it.
struct SessionRecord {
    Client client;
    Session session;
    std::optional<Practitioner> practitioner;
    std::vector<SessionItem> items;
    std::vector<Numbing> numbing;
    std::vector<Complication> complications;
    std::vector<Measurement> measurements;
};
[[nodiscard]] SessionRecord recordOf(Practice& practice, const Id<Session>& session);
/// The sessions of a client by date.
[[nodiscard]] std::vector<Session> sessionsOf(Practice& practice, const ClientId& client);

/// Sets a session to done and stores what was put in. Client and session of items and numbing are set.
/// Errors: EntryInvalid unless it is planned; RowMissing for a lot that is not there.
Session perform(Practice& practice, Transaction& transaction, Session session, std::vector<SessionItem> items,
                std::vector<Numbing> numbing);
/// "no-show" or "cancelled", with the reason. Error: EntryInvalid unless it is planned.
Session closeSession(Practice& practice, Transaction& transaction, Session session, const std::string& state,
                     const std::string& reason);

/// What stands against a session on its day, or is missing in its record: cartridge or lot past its date, a
/// lot that was recalled, patch tests that are due (waived by a signed refusal), an allergy to the numbing
/// cream, a consent to sign, an answer of the last intake that was not set aside, hygiene not ticked, nobody
/// who performed it, nothing put in. `lots` and `creams` are those meant for a session that is still planned.
[[nodiscard]] base::Findings sessionFindings(Practice& practice, const SessionRecord& record,
                                             const std::vector<plan::ConsentTemplate>& texts,
                                             const plan::PatchTestRule& rule,
                                             const std::vector<PigmentLot>& lots = {},
                                             const std::vector<std::string>& creams = {});

/// A trial with its outcome. `result` of the row begins with "clear" or "reaction".
[[nodiscard]] std::vector<plan::PatchTrial> trialsOf(Practice& practice, const ClientId& client);

/// Answers as they are written: {"answers": {...}}.
struct IntakeSheet {
    std::string answers;
    plan::Date answeredOn;
    std::optional<Sealed<Bytes>> signature; ///< a picture file
};
/// Keeps them with the version of the questions they answer. Errors: RowMissing; those of reading the
/// answers.
Intake keepIntake(Practice& practice, Transaction& transaction, const ClientId& client,
                  const IntakeSheet& sheet);

/// What the newest intake says and was not set aside: findings of decline, defer and letter. Error: those of
/// reading the answers.
[[nodiscard]] base::Findings intakeFindings(Practice& practice, const ClientId& client, plan::Date today);
/// Sets a finding (id of its rule) aside. Error: EntryInvalid without a reason.
IntakeOverride overrideFinding(Practice& practice, Transaction& transaction, const Intake& intake,
                               const std::string& rule, const std::string& reason,
                               const std::optional<Id<Practitioner>>& practitioner);

/// Takes pigment from the stock of a lot. Error: EntryInvalid for more than is there, or not above 0.
PigmentLot useStock(Practice& practice, Transaction& transaction, PigmentLot lot, double used_ml);
/// Lots that are recalled, or of which less is left than wanted; stockFindings (trace.h) knows the dates.
[[nodiscard]] base::Findings shelfFindings(Practice& practice);

} // namespace trichion::store

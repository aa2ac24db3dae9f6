#pragma once
/// \file
/// What the pages show, read from the practice in its thread and handed over as values.

#include "trichion/store/money.h"
#include "trichion/store/office.h"
#include "trichion/store/practice.h"
#include "trichion/store/treatment.h"

#include <QString>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace trichion::studio {

/// One line of the trail that names something of a client.
struct HistoryLine {
    std::int64_t at_ms = 0;
    std::string actor;
    std::string action;
    std::string subject;
};

/// An invoice and what of it is open.
struct IssuedInvoice {
    store::Invoice invoice;
    store::Balance balance;
    std::optional<std::int64_t> credits; ///< the number of the invoice it takes back
};

/// All that is kept of one client.
struct ClientFile {
    store::Client client;
    std::vector<store::Photo> photos;
    std::vector<store::DesignRow> designs;
    std::vector<store::DesignRevision> revisions;
    std::vector<store::TreatmentPlan> plans;
    std::vector<store::Session> sessions; ///< by date
    std::vector<store::SessionItem> items;
    std::vector<store::PigmentLot> lots; ///< of the practice
    std::vector<store::Practitioner> practitioners;
    std::vector<store::Intake> intakes;
    std::vector<store::IntakeOverride> overrides;
    std::vector<store::Consent> consents;
    std::vector<store::ConsentText> consentTexts; ///< of the practice
    std::vector<store::PhotoUse> photoUses;
    std::vector<store::Measurement> measurements;
    std::vector<store::Complication> complications;
    std::vector<store::Appointment> appointments;
    std::vector<store::Quote> quotes;
    std::vector<IssuedInvoice> invoices;
    std::vector<HistoryLine> history; ///< newest first

    /// The newest revision of a design; null without one.
    [[nodiscard]] const store::DesignRevision* newest(const store::DesignId& design) const;
    [[nodiscard]] std::int64_t dotsOf(const store::Id<store::Session>& session) const;
};
using ClientFilePtr = std::shared_ptr<const ClientFile>;

/// Error: RowMissing if the client was erased.
[[nodiscard]] ClientFilePtr clientFileOf(store::Practice& practice, const store::ClientId& client);

/// Why a client is on the list of the day.
enum class DueKind { Session, Appointment, AskHowItHeals, CheckUp, NextSession, TouchUp };

struct Due {
    DueKind kind = DueKind::Session;
    store::ClientId client;
    std::int64_t number = 0; ///< of the client
    QString name;
    plan::Date on;                         ///< when it is, or since when it is due
    std::optional<std::int64_t> begins_ms; ///< of sessions and appointments
    int session = 0;                       ///< its number, where there is one
};

/// Sessions and appointments of the day by time, then what is due, the longest waiting first. A client whose
/// next session is planned is not due.
struct DayList {
    std::vector<Due> today;
    std::vector<Due> due;
};
[[nodiscard]] DayList dayListOf(store::Practice& practice, plan::Date today);

/// Words for states as people read them.
[[nodiscard]] QString readableState(const std::string& state);
/// All states of a client in the order they usually come.
[[nodiscard]] const std::vector<std::string>& clientStates();
/// Why this client is on the list, in a few words.
[[nodiscard]] QString readable(const Due& due, plan::Date today);
/// A sealed text, or nothing to show.
[[nodiscard]] QString textOf(const store::Sealed<std::string>& sealed);
[[nodiscard]] QString textOf(const std::optional<store::Sealed<std::string>>& sealed);
/// What was typed, without blanks at the ends; nothing for an empty text.
[[nodiscard]] std::optional<store::Sealed<std::string>> sealedOf(const QString& typed);

} // namespace trichion::studio

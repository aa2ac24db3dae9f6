#pragma once
/// \file
/// Records: Pigments and lots, consents, appointments, quotes and money.
/// Times `_ms` are milliseconds since 1970 in UTC, money `_minor` the smallest coin. Which words a state may
/// have is said by the schema (docs/store-schema.md); a wrong one is refused.

#include "trichion/store/record.h"

#include <optional>
#include <string>
#include <tuple>

namespace trichion::store {

struct Practitioner;
struct Session;
struct TreatmentPlan;

/// A pigment of the practice (JSON of the catalogue).
struct Pigment : RowOf<Pigment> {
    std::string key;
    std::string name;
    std::string maker;
    std::string content = "{}";
};
template<>
struct TableOf<Pigment> {
    static constexpr std::string_view kTable = "pigment";
    static constexpr std::string_view kWord = "pigment";
    static constexpr auto kColumns =
        std::make_tuple(Column{"key", &Pigment::key}, Column{"name", &Pigment::name},
                        Column{"maker", &Pigment::maker}, Column{"content", &Pigment::content});
};

/// A bottle's lot: what its label says and what is left.
struct PigmentLot : RowOf<PigmentLot> {
    Id<Pigment> pigment;
    std::string label;
    plan::Date expiresOn;
    std::optional<plan::Date> openedOn;
    double stock_ml = 0.0;
    double least_ml = 0.0;
    std::optional<std::string> ingredients;
    std::optional<std::string> reachStatement;
    bool isRecalled = false;
};
template<>
struct TableOf<PigmentLot> {
    static constexpr std::string_view kTable = "pigment_lot";
    static constexpr std::string_view kWord = "lot";
    static constexpr auto kColumns = std::make_tuple(
        Column{"pigment", &PigmentLot::pigment}, Column{"label", &PigmentLot::label},
        Column{"expires_on", &PigmentLot::expiresOn}, Column{"opened_on", &PigmentLot::openedOn},
        Column{"stock_ml", &PigmentLot::stock_ml}, Column{"least_ml", &PigmentLot::least_ml},
        Column{"ingredients", &PigmentLot::ingredients},
        Column{"reach_statement", &PigmentLot::reachStatement},
        Column{"is_recalled", &PigmentLot::isRecalled});
};

/// A part of the catalogue as this practice has it; `shipped` is what it was copied from.
struct CatalogueEntry : RowOf<CatalogueEntry> {
    std::string kind;
    std::string key;
    std::string content = "{}";
    std::optional<std::string> shipped;
};
template<>
struct TableOf<CatalogueEntry> {
    static constexpr std::string_view kTable = "catalogue_entry";
    static constexpr std::string_view kWord = "catalogue entry";
    static constexpr auto kColumns = std::make_tuple(
        Column{"kind", &CatalogueEntry::kind}, Column{"key", &CatalogueEntry::key},
        Column{"content", &CatalogueEntry::content}, Column{"shipped", &CatalogueEntry::shipped});
};

/// One version of a text to be signed. Never changed.
struct ConsentText : RowOf<ConsentText> {
    std::string kind;
    std::int64_t version = 1;
    std::string language = "en";
    std::string body;
};
template<>
struct TableOf<ConsentText> {
    static constexpr std::string_view kTable = "consent_text";
    static constexpr std::string_view kWord = "consent text";
    static constexpr auto kColumns =
        std::make_tuple(Column{"kind", &ConsentText::kind}, Column{"version", &ConsentText::version},
                        Column{"language", &ConsentText::language}, Column{"body", &ConsentText::body});
};

/// A signed consent: the exact text, the signature, the design it shows.
struct Consent : RowOf<Consent> {
    ClientId client;
    Id<ConsentText> consentText;
    std::optional<Id<DesignRevision>> designRevision;
    std::int64_t signed_ms = 0;
    std::optional<std::int64_t> withdrawn_ms;
    std::optional<plan::Date> keepUntilOn;
    Sealed<std::string> textSigned;
    Sealed<Bytes> signature;
    std::optional<Sealed<std::string>> guardian;
    std::optional<Sealed<std::string>> witness;
};
template<>
struct TableOf<Consent> {
    static constexpr std::string_view kTable = "consent";
    static constexpr std::string_view kWord = "consent";
    static constexpr auto kColumns = std::make_tuple(
        Column{"client", &Consent::client}, Column{"consent_text", &Consent::consentText},
        Column{"design_revision", &Consent::designRevision}, Column{"signed_ms", &Consent::signed_ms},
        Column{"withdrawn_ms", &Consent::withdrawn_ms}, Column{"keep_until_on", &Consent::keepUntilOn},
        Column{"text_signed", &Consent::textSigned}, Column{"signature", &Consent::signature},
        Column{"guardian", &Consent::guardian}, Column{"witness", &Consent::witness});
};

/// An export or a portfolio that shows a photo, under a consent.
struct PhotoUse : RowOf<PhotoUse> {
    ClientId client;
    Id<Photo> photo;
    Id<Consent> consent;
    std::string purpose = "clinical";
    std::int64_t used_ms = 0;
    std::optional<std::int64_t> ended_ms;
    Sealed<std::string> place;
};
template<>
struct TableOf<PhotoUse> {
    static constexpr std::string_view kTable = "photo_use";
    static constexpr std::string_view kWord = "use of a photo";
    static constexpr auto kColumns =
        std::make_tuple(Column{"client", &PhotoUse::client}, Column{"photo", &PhotoUse::photo},
                        Column{"consent", &PhotoUse::consent}, Column{"purpose", &PhotoUse::purpose},
                        Column{"used_ms", &PhotoUse::used_ms}, Column{"ended_ms", &PhotoUse::ended_ms},
                        Column{"place", &PhotoUse::place});
};

/// A time that is kept free for a client.
struct Appointment : RowOf<Appointment> {
    ClientId client;
    std::optional<Id<Session>> session;
    std::optional<Id<Practitioner>> practitioner;
    std::string kind = "session";
    std::int64_t begins_ms = 0;
    std::int64_t minutes = 60;
    std::string timeZone = "UTC";
    std::string state = "planned";
    std::int64_t calendarSequence = 0;
    std::optional<Sealed<std::string>> note;
};
template<>
struct TableOf<Appointment> {
    static constexpr std::string_view kTable = "appointment";
    static constexpr std::string_view kWord = "appointment";
    static constexpr auto kColumns = std::make_tuple(
        Column{"client", &Appointment::client}, Column{"session", &Appointment::session},
        Column{"practitioner", &Appointment::practitioner}, Column{"kind", &Appointment::kind},
        Column{"begins_ms", &Appointment::begins_ms}, Column{"minutes", &Appointment::minutes},
        Column{"time_zone", &Appointment::timeZone}, Column{"state", &Appointment::state},
        Column{"calendar_sequence", &Appointment::calendarSequence}, Column{"note", &Appointment::note});
};

/// What a plan costs; the lines are JSON.
struct Quote : RowOf<Quote> {
    ClientId client;
    std::optional<Id<TreatmentPlan>> plan;
    plan::Date madeOn;
    std::optional<plan::Date> validUntilOn;
    std::string currency = "USD";
    std::int64_t total_minor = 0;
    std::int64_t deposit_minor = 0;
    std::string state = "offered";
    Sealed<std::string> content;
};
template<>
struct TableOf<Quote> {
    static constexpr std::string_view kTable = "quote";
    static constexpr std::string_view kWord = "quote";
    static constexpr auto kColumns = std::make_tuple(
        Column{"client", &Quote::client}, Column{"plan", &Quote::plan}, Column{"made_on", &Quote::madeOn},
        Column{"valid_until_on", &Quote::validUntilOn}, Column{"currency", &Quote::currency},
        Column{"total_minor", &Quote::total_minor}, Column{"deposit_minor", &Quote::deposit_minor},
        Column{"state", &Quote::state}, Column{"content", &Quote::content});
};

/// Kept as long as the law says, also without its client: sealed with the practice's key.
struct Invoice : RowOf<Invoice> {
    std::int64_t number = 0;
    std::optional<ClientId> client;
    std::optional<Id<Quote>> quote;
    plan::Date issuedOn;
    std::string currency = "USD";
    std::int64_t net_minor = 0;
    std::int64_t tax_minor = 0;
    plan::Date keepUntilOn;
    Sealed<std::string> recipient;
    Sealed<std::string> content;
};
template<>
struct TableOf<Invoice> {
    static constexpr std::string_view kTable = "invoice";
    static constexpr std::string_view kWord = "invoice";
    static constexpr auto kColumns = std::make_tuple(
        Column{"number", &Invoice::number}, Column{"client", &Invoice::client},
        Column{"quote", &Invoice::quote}, Column{"issued_on", &Invoice::issuedOn},
        Column{"currency", &Invoice::currency}, Column{"net_minor", &Invoice::net_minor},
        Column{"tax_minor", &Invoice::tax_minor}, Column{"keep_until_on", &Invoice::keepUntilOn},
        Column{"recipient", &Invoice::recipient}, Column{"content", &Invoice::content});
};

/// Money that came (or, negative, went back) for an invoice.
struct Payment : RowOf<Payment> {
    Id<Invoice> invoice;
    plan::Date paidOn;
    std::int64_t amount_minor = 0;
    std::string method = "card";
};
template<>
struct TableOf<Payment> {
    static constexpr std::string_view kTable = "payment";
    static constexpr std::string_view kWord = "payment";
    static constexpr auto kColumns =
        std::make_tuple(Column{"invoice", &Payment::invoice}, Column{"paid_on", &Payment::paidOn},
                        Column{"amount_minor", &Payment::amount_minor}, Column{"method", &Payment::method});
};

} // namespace trichion::store

#pragma once
// A client with something in every table that holds what belongs to clients.

#include "support/practice_folder.h"
#include "trichion/store/office.h"
#include "trichion/store/treatment.h"

#include <string>
#include <string_view>

namespace trichion::test {

namespace detail {

inline const plan::Date kDay = plan::Date::parse("2026-11-21");

/// Photo, head, view, design and its revision.
inline store::DesignRevision addDesign(store::Practice& practice, store::Transaction& transaction,
                                       const store::Client& client, const std::string& name) {
    using namespace store;
    Photo photo;
    photo.client = client.id;
    photo.takenOn = kDay;
    photo.note = secret("photo of " + name);
    photo = practice.addPhoto(transaction, photo, viewOf("\xFF\xD8\xFF pixels of " + name));
    HeadRow head;
    head.client = client.id;
    head.content = secret("{\"head\": 1}");
    head = practice.add(transaction, head);
    ViewRow view;
    view.client = client.id;
    view.head = head.id;
    view.photo = photo.id;
    view.content = secret("{\"view\": 1}");
    practice.add(transaction, view);
    DesignRow design;
    design.client = client.id;
    design.head = head.id;
    design.title = secret("Design of " + name);
    design = practice.add(transaction, design);
    DesignRevision revision;
    revision.client = client.id;
    revision.design = design.id;
    revision.made_ms = 5;
    revision.content = secret("{\"design\": \"" + name + "\"}");
    Measurement measurement;
    measurement.client = client.id;
    measurement.photo = photo.id;
    measurement.takenOn = kDay;
    measurement.kind = "density";
    measurement.content = secret("{}");
    practice.add(transaction, measurement);
    return practice.add(transaction, revision);
}

inline void addIntake(store::Practice& practice, store::Transaction& transaction,
                      const store::Client& client) {
    using namespace store;
    Questionnaire questionnaire;
    questionnaire.key = "intake-" + client.id.text;
    questionnaire = practice.add(transaction, questionnaire);
    Intake intake;
    intake.client = client.id;
    intake.questionnaire = questionnaire.id;
    intake.answeredOn = kDay;
    intake.answers = secret("{\"keloids\": true}");
    intake.signature = Sealed<Bytes>(Bytes{0, 1, 254, 255});
    intake = practice.add(transaction, intake);
    IntakeOverride set;
    set.client = client.id;
    set.intake = intake.id;
    set.finding = secret("keloids");
    set.reason = secret("letter of the doctor");
    practice.add(transaction, set);
}

inline void addSession(store::Practice& practice, store::Transaction& transaction,
                       const store::Client& client, const store::TreatmentPlan& treatment) {
    using namespace store;
    Practitioner practitioner;
    practitioner.name = secret("Practitioner of " + client.id.text);
    practitioner = practice.add(transaction, practitioner);
    Pigment pigment;
    pigment.key = "pigment-" + client.id.text;
    pigment.name = "Carbon black";
    pigment = practice.add(transaction, pigment);
    PigmentLot lot;
    lot.pigment = pigment.id;
    lot.label = "LOT-7";
    lot.expiresOn = kDay.plusDays(400);
    lot.stock_ml = 12.5;
    lot = practice.add(transaction, lot);
    Session session;
    session.client = client.id;
    session.plan = treatment.id;
    session.practitioner = practitioner.id;
    session.isFinal = true;
    session.heldOn = kDay;
    session.note = secret("a note with \"quotes\" and \xF0\x9F\x98\x80");
    session = practice.add(transaction, session);
    SessionItem item;
    item.client = client.id;
    item.session = session.id;
    item.lot = lot.id;
    item.zone = "frontal";
    item.needle = "0803";
    item.depth_mm = 0.8;
    item.dilution_parts_water = 1.0 / 3.0;
    item.dots = 4000;
    practice.add(transaction, item);
    PatchTest test;
    test.client = client.id;
    test.lot = lot.id;
    test.appliedOn = kDay;
    practice.add(transaction, test);
    Numbing numbing;
    numbing.client = client.id;
    numbing.session = session.id;
    numbing.product = "Cream";
    numbing.applied_ms = 7;
    practice.add(transaction, numbing);
    AftercareTask task;
    task.client = client.id;
    task.session = session.id;
    task.rule = "sun-30";
    task.fromOn = kDay;
    practice.add(transaction, task);
    Complication complication;
    complication.client = client.id;
    complication.session = session.id;
    complication.notedOn = kDay;
    complication.kind = secret("swelling");
    practice.add(transaction, complication);
    Appointment appointment;
    appointment.client = client.id;
    appointment.session = session.id;
    appointment.begins_ms = 1'790'000'000'000;
    practice.add(transaction, appointment);
}

inline void addPapers(store::Practice& practice, store::Transaction& transaction, const store::Client& client,
                      const store::DesignRevision& revision, const store::TreatmentPlan& treatment) {
    using namespace store;
    ConsentText text;
    text.kind = "treatment-" + client.id.text;
    text.body = "I agree.";
    text = practice.add(transaction, text);
    Consent consent;
    consent.client = client.id;
    consent.consentText = text.id;
    consent.designRevision = revision.id;
    consent.signed_ms = 9;
    consent.textSigned = secret("I agree.");
    consent.signature = Sealed<Bytes>(Bytes{9, 8, 7});
    consent = practice.add(transaction, consent);
    PhotoUse use;
    use.client = client.id;
    use.photo = practice.of<Photo>(client.id).front().id;
    use.consent = consent.id;
    use.place = secret("portfolio");
    practice.add(transaction, use);
    Quote quote;
    quote.client = client.id;
    quote.plan = treatment.id;
    quote.madeOn = kDay;
    quote.total_minor = 150'000;
    quote.content = secret("{}");
    quote = practice.add(transaction, quote);
    Invoice invoice;
    invoice.client = client.id;
    invoice.quote = quote.id;
    invoice.number = client.number;
    invoice.issuedOn = kDay;
    invoice.keepUntilOn = kDay.plusDays(3653);
    invoice.recipient = secret("recipient");
    invoice.content = secret("{}");
    invoice = practice.add(transaction, invoice);
    Payment payment;
    payment.invoice = invoice.id;
    payment.paidOn = kDay;
    payment.amount_minor = 100;
    practice.add(transaction, payment);
}

} // namespace detail

/// Stores a client with a row in every such table.
inline store::Client addFullClient(store::Practice& practice, const std::string& name) {
    using namespace store;
    Client client;
    client.name = secret(name);
    client.bornOn = secret("1980-02-29");
    client.note = secret(std::string(2000, 'n'));
    Transaction transaction(practice.connection());
    client = practice.add(transaction, client);
    const DesignRevision revision = detail::addDesign(practice, transaction, client, name);
    TreatmentPlan treatment;
    treatment.client = client.id;
    treatment.designRevision = revision.id;
    treatment.protocol = "two-weeks";
    treatment.treatment = secret("shaved look");
    treatment.content = secret("{}");
    treatment = practice.add(transaction, treatment);
    detail::addIntake(practice, transaction, client);
    detail::addSession(practice, transaction, client, treatment);
    detail::addPapers(practice, transaction, client, revision, treatment);
    transaction.commit();
    return client;
}

} // namespace trichion::test

#include "documents/client_papers.h"
#include "documents/text_setup.h"
#include "office_parts.h"
#include "photo/decode.h"
#include "planning_commands.h"
#include "practice_rows.h"
#include "trichion/store/consents.h"

#include <nlohmann/json.hpp>
#include <tuple>

namespace trichion::cli {

using json = nlohmann::ordered_json;

namespace {

std::string dayOf(std::int64_t utc_ms) {
    return plan::Date::ofMoment(utc_ms).iso();
}

json consentToJson(store::Practice& practice, const store::Consent& consent) {
    json shown = {{"id", consent.id.text},
                  {"kind", practice.get(consent.consentText).kind},
                  {"version", practice.get(consent.consentText).version},
                  {"signed_on", dayOf(consent.signed_ms)}};
    if (consent.withdrawn_ms)
        shown["withdrawn_on"] = dayOf(*consent.withdrawn_ms);
    if (consent.keepUntilOn)
        shown["keep_until_on"] = consent.keepUntilOn->iso();
    return shown;
}

/// The revision that was named by its id, else the newest; nothing without any.
std::optional<store::Id<store::DesignRevision>>
revisionShown(store::Practice& practice, const store::ClientId& client, const std::string& named) {
    if (!named.empty())
        return practice.get(store::Id<store::DesignRevision>{named}).id;
    const std::vector<store::DesignRevision> revisions = practice.of<store::DesignRevision>(client);
    return revisions.empty() ? std::nullopt : std::optional(revisions.back().id);
}

base::ExitCode signOne(const OfficeOptions& options, Console&) {
    const std::string picture = contentOf(options.file);
    (void)photo::decodePhoto(options.file, {}); // a signature that nobody can see is none
    store::Practice practice = openPractice(options.practice);
    const store::Client client = clientNumbered(practice, options.client);
    const std::vector<plan::ConsentTemplate> texts = plan::shippedConsents();
    store::NewConsent wanted;
    wanted.client = client.id;
    wanted.kind = options.kind;
    wanted.language = client.language;
    wanted.signature = store::Sealed<store::Bytes>(store::Bytes(picture.begin(), picture.end()));
    if (!options.guardian.empty())
        wanted.guardian = store::Sealed<std::string>(options.guardian);
    if (!options.witness.empty())
        wanted.witness = store::Sealed<std::string>(options.witness);
    wanted.designRevision = revisionShown(practice, client.id, options.id);
    store::Transaction transaction(practice.connection());
    store::bringConsentTexts(practice, transaction, texts);
    const store::Consent consent = store::signConsent(practice, transaction, texts, wanted);
    transaction.commit();
    print(options.practice.isJson ? dumped(consentToJson(practice, consent))
                                  : "Signed: " + options.kind + ".\n");
    return base::ExitCode::Done;
}

base::ExitCode listConsents(const OfficeOptions& options, Console& console) {
    store::Practice practice = openPractice(options.practice);
    const store::Client client = clientNumbered(practice, options.client);
    json shown = json::array();
    for (const store::Consent& consent : practice.of<store::Consent>(client.id))
        shown.push_back(consentToJson(practice, consent));
    print(dumped(shown));
    return endedWith(store::consentsMissing(practice, client.id, plan::shippedConsents(), {}), console);
}

base::ExitCode withdraw(const OfficeOptions& options, Console& console) {
    store::Practice practice = openPractice(options.practice);
    const store::Client client = clientNumbered(practice, options.client);
    const std::optional<store::Consent> consent = store::consentInForce(practice, client.id, options.kind);
    if (!consent)
        throw base::Error(base::ErrorCode::RowMissing,
                          {{"what", "consent in force"}, {"given", options.kind}});
    store::Transaction transaction(practice.connection());
    const store::Withdrawal withdrawal = store::withdrawConsent(practice, transaction, consent->id);
    transaction.commit();
    json uses = json::array();
    for (const store::PhotoUse& use : withdrawal.uses)
        uses.push_back(
            {{"place", use.place.reveal()}, {"purpose", use.purpose}, {"since", dayOf(use.used_ms)}});
    print(dumped(json{{"withdrawn", options.kind}, {"to_take_away", uses}}));
    console.say(std::to_string(uses.size()) + " places still show photos.");
    return uses.empty() ? base::ExitCode::Done : base::ExitCode::DoneWithFindings;
}

base::ExitCode printConsent(const OfficeOptions& options, Console&) {
    requirePdf(options.output);
    store::Practice practice = openPractice(options.practice);
    const store::Client client = clientNumbered(practice, options.client);
    const std::optional<store::Consent> consent = store::consentInForce(practice, client.id, options.kind);
    const documents::TextRendering text;
    const documents::Letterhead letterhead = documents::letterheadOf(practice);
    if (consent) {
        writePrivate(options.output, documents::consentPdf(letterhead, practice, *consent));
        return base::ExitCode::Done;
    }
    const auto blank = plan::newestOf(plan::shippedConsents(), options.kind, client.language);
    if (!blank)
        throw base::Error(base::ErrorCode::RowMissing, {{"what", "consent text"}, {"given", options.kind}});
    writePrivate(options.output, documents::blankConsentPdf(letterhead, blank->text(), client.name.reveal()));
    return base::ExitCode::Done;
}

} // namespace

Verb addConsent(CLI::App& program, CommonOptions& common) {
    OfficeParts parts(program, common, "consent", "Sign, list, withdraw and print consents");
    OfficeOptions& options = *parts.options;
    for (const auto& [name, what, part] :
         {std::tuple{"sign", "Keep a signed consent", &signOne},
          std::tuple{"list", "List the consents of a client", &listConsents},
          std::tuple{"withdraw", "Withdraw a consent and list where photos are shown", &withdraw},
          std::tuple{"print", "Write a consent, signed or to sign (.pdf)", &printConsent}}) {
        CLI::App* added = parts.add(name, what, part);
        parts.ofClient(added);
        if (std::string(name) != "list")
            added->add_option("--kind", options.kind, "treatment, data, photo-clinical, photo-marketing, ...")
                ->required();
        if (std::string(name) == "print")
            added->add_option("-o,--output", options.output, "File to write (.pdf)")->required();
        if (std::string(name) == "sign") {
            added->add_option("--signature", options.file, "Picture of the signature")->required();
            added->add_option(
                "--revision", options.id,
                "Id of the design's revision that was shown (default: the newest; see design list)");
            added->add_option("--guardian", options.guardian, "Parent or guardian of a minor");
            added->add_option("--witness", options.witness, "Who was there");
        }
    }
    return parts.verb();
}

} // namespace trichion::cli

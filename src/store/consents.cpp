#include "trichion/store/consents.h"

#include <algorithm>

namespace trichion::store {

using base::Error;
using base::ErrorCode;

namespace {

constexpr std::string_view kPhotoKind = "photo-";
constexpr std::size_t kLongestText = 100'000;

[[noreturn]] void rejectEntry(const std::string& what, const std::string& expected,
                              const std::string& given) {
    throw Error(ErrorCode::EntryInvalid, {{"what", what}, {"expected", expected}, {"given", given}});
}

std::optional<ConsentText> newestText(Practice& practice, std::string_view kind, std::string_view language) {
    std::optional<ConsentText> newest;
    for (const ConsentText& text : practice.where<ConsentText>("kind", kind))
        if (text.language == language && (!newest || text.version > newest->version))
            newest = text;
    return newest;
}

std::optional<plan::Date> birthdayOf(const Client& client) {
    if (!client.bornOn)
        return std::nullopt;
    return plan::Date::parse(client.bornOn->reveal(), "The birthday");
}

/// What was asked of a kind; the practice's own kinds ask for nothing.
plan::ConsentTemplate askedBy(const std::vector<plan::ConsentTemplate>& texts, const NewConsent& wanted) {
    return plan::newestOf(texts, wanted.kind, wanted.language).value_or(plan::ConsentTemplate{});
}

void requireSound(Practice& practice, const NewConsent& wanted, const plan::ConsentTemplate& asked,
                  const Client& client, plan::Date today) {
    if (wanted.signature.reveal().empty())
        rejectEntry("The signature", "a picture", "nothing");
    const std::optional<plan::Date> bornOn = birthdayOf(client);
    if (bornOn && plan::fullYears(*bornOn, today) < plan::kFullAge_years && !wanted.guardian)
        rejectEntry("The parent or guardian", "a name: the client is younger than 18", "nothing");
    if (asked.showsDesign && !wanted.designRevision)
        rejectEntry("The design", "the revision that was shown", "nothing");
    if (wanted.designRevision && practice.get(*wanted.designRevision).client != wanted.client)
        rejectEntry("The design", "one of this client", "one of another client");
}

bool isOfKind(Practice& practice, const Consent& consent, std::string_view kind) {
    return practice.get(consent.consentText).kind == kind;
}

base::Finding toSignAgain(const plan::ConsentTemplate& text, const std::string& reason) {
    return {base::FindingCode::ConsentOutdated, {{"what", text.title}, {"reason", reason}}};
}

/// Whether the practice has a newer wording than the one that was signed.
bool hasNewerText(Practice& practice, const Consent& consent) {
    const ConsentText text = practice.get(consent.consentText);
    const std::optional<ConsentText> newest = newestText(practice, text.kind, text.language);
    return newest && newest->version > text.version;
}

} // namespace

std::size_t bringConsentTexts(Practice& practice, Transaction& transaction,
                              const std::vector<plan::ConsentTemplate>& texts) {
    std::size_t came = 0;
    for (const plan::ConsentTemplate& text : texts) {
        const std::vector<ConsentText> there = practice.where<ConsentText>("kind", text.kind);
        const bool isThere = std::any_of(there.begin(), there.end(), [&](const ConsentText& row) {
            return row.language == text.language && row.version >= text.version;
        });
        if (isThere)
            continue;
        ConsentText row;
        row.kind = text.kind;
        row.version = text.version;
        row.language = text.language;
        row.body = text.text();
        practice.add(transaction, row);
        ++came;
    }
    return came;
}

ConsentText addConsentText(Practice& practice, Transaction& transaction, const std::string& kind,
                           const std::string& language, const std::string& body) {
    if (kind.empty() || body.find_first_not_of(" \t\r\n") == std::string::npos || body.size() > kLongestText)
        rejectEntry("The text of a consent", "a kind and a text of at most 100,000 characters",
                    std::to_string(body.size()) + " characters");
    const std::optional<ConsentText> newest = newestText(practice, kind, language);
    ConsentText row;
    row.kind = kind;
    row.version = newest ? newest->version + 1 : 1;
    row.language = language;
    row.body = body;
    return practice.add(transaction, row);
}

ConsentText consentTextOf(Practice& practice, std::string_view kind, std::string_view language) {
    for (const std::string_view wanted : {language, std::string_view("en")})
        if (auto text = newestText(practice, kind, wanted))
            return std::move(*text);
    throw Error(ErrorCode::RowMissing, {{"what", "consent text"}, {"given", std::string(kind)}});
}

Consent signConsent(Practice& practice, Transaction& transaction,
                    const std::vector<plan::ConsentTemplate>& texts, const NewConsent& wanted) {
    const ConsentText text = consentTextOf(practice, wanted.kind, wanted.language);
    const Client client = practice.get(wanted.client);
    const plan::ConsentTemplate asked = askedBy(texts, wanted);
    const plan::Date today = plan::Date::ofMoment(practice.now_ms());
    requireSound(practice, wanted, asked, client, today);
    Consent consent;
    consent.client = wanted.client;
    consent.consentText = text.id;
    consent.designRevision = wanted.designRevision;
    consent.signed_ms = practice.now_ms();
    consent.keepUntilOn = plan::keptUntil(today, birthdayOf(client), asked.keep_years);
    consent.textSigned = Sealed<std::string>(text.body);
    consent.signature = wanted.signature;
    consent.guardian = wanted.guardian;
    consent.witness = wanted.witness;
    return practice.add(transaction, consent);
}

std::optional<Consent> consentInForce(Practice& practice, const ClientId& client, std::string_view kind) {
    std::optional<Consent> newest;
    for (const Consent& consent : practice.of<Consent>(client))
        if (!consent.withdrawn_ms && isOfKind(practice, consent, kind) &&
            (!newest || consent.signed_ms >= newest->signed_ms))
            newest = consent;
    return newest;
}

Withdrawal withdrawConsent(Practice& practice, Transaction& transaction, const Id<Consent>& id) {
    Consent consent = practice.get(id);
    if (consent.withdrawn_ms)
        rejectEntry("The consent", "one that is in force", "one that was withdrawn");
    consent.withdrawn_ms = std::max(practice.now_ms(), consent.signed_ms);
    Withdrawal withdrawal{practice.change(transaction, consent), {}};
    for (PhotoUse& use : practice.of<PhotoUse>(consent.client))
        if (use.consent == id && !use.ended_ms)
            withdrawal.uses.push_back(std::move(use));
    return withdrawal;
}

PhotoUse notePhotoUse(Practice& practice, Transaction& transaction, const Photo& photo,
                      const std::string& purpose, const std::string& place) {
    const std::optional<Consent> consent =
        consentInForce(practice, photo.client, std::string(kPhotoKind) + purpose);
    if (!consent)
        throw Error(ErrorCode::RowRefused,
                    {{"what", "use of a photo"}, {"reason", "the client has not consented to: " + purpose}});
    PhotoUse use;
    use.client = photo.client;
    use.photo = photo.id;
    use.consent = consent->id;
    use.purpose = purpose;
    use.used_ms = practice.now_ms();
    use.place = Sealed<std::string>(place);
    return practice.add(transaction, use);
}

PhotoUse endPhotoUse(Practice& practice, Transaction& transaction, const Id<PhotoUse>& id) {
    PhotoUse use = practice.get(id);
    use.ended_ms = practice.now_ms();
    return practice.change(transaction, use);
}

std::vector<PhotoUse> usesWithoutConsent(Practice& practice) {
    std::vector<PhotoUse> left;
    for (PhotoUse& use : practice.all<PhotoUse>())
        if (!use.ended_ms && practice.get(use.consent).withdrawn_ms)
            left.push_back(std::move(use));
    return left;
}

base::Findings consentsMissing(Practice& practice, const ClientId& client,
                               const std::vector<plan::ConsentTemplate>& texts,
                               const std::optional<Id<DesignRevision>>& design) {
    base::Findings findings;
    const std::string language = practice.get(client).language;
    for (const plan::ConsentTemplate& text : texts) {
        const auto newest = plan::newestOf(texts, text.kind, language);
        if (text.need != plan::ConsentNeed::BeforeTreatment || newest->version != text.version ||
            newest->language != text.language)
            continue;
        const std::optional<Consent> given = consentInForce(practice, client, text.kind);
        if (!given)
            findings.push_back({base::FindingCode::ConsentMissing, {{"what", text.title}}});
        else if (text.showsDesign && design && given->designRevision != design)
            findings.push_back(toSignAgain(text, "the design was changed since"));
        else if (hasNewerText(practice, *given))
            findings.push_back(toSignAgain(text, "its text was changed since"));
    }
    return findings;
}

std::vector<Consent> consentsPastKeeping(Practice& practice, plan::Date today) {
    std::vector<Consent> past;
    for (Consent& consent : practice.all<Consent>())
        if (consent.keepUntilOn && *consent.keepUntilOn < today)
            past.push_back(std::move(consent));
    return past;
}

} // namespace trichion::store

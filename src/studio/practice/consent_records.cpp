#include "studio/practice/consent_records.h"

#include "studio/practice/calendar_time.h"
#include "trichion/base/error.h"
#include "trichion/head/view.h"

#include <QCoreApplication>
#include <algorithm>

namespace trichion::studio {

namespace {

QString sayConsent(const char* text) {
    return QCoreApplication::translate("Consents", text);
}

const store::ConsentText* textNamed(const ClientFile& file, const store::Id<store::ConsentText>& id) {
    for (const store::ConsentText& text : file.consentTexts)
        if (text.id == id)
            return &text;
    return nullptr;
}

std::string firstLineOf(const std::string& text) {
    return text.substr(0, text.find('\n'));
}

/// The consent of a kind that counts: in force before withdrawn, then the newest.
std::optional<store::Consent> countingConsent(const ClientFile& file, const std::string& kind) {
    std::optional<store::Consent> counts;
    for (const store::Consent& consent : file.consents) {
        const store::ConsentText* text = textNamed(file, consent.consentText);
        if (text == nullptr || text->kind != kind)
            continue;
        const bool isBetter = !counts || (counts->withdrawn_ms && !consent.withdrawn_ms) ||
                              (counts->withdrawn_ms.has_value() == consent.withdrawn_ms.has_value() &&
                               counts->signed_ms <= consent.signed_ms);
        if (isBetter)
            counts = consent;
    }
    return counts;
}

int usesOf(const ClientFile& file, const std::string& kind) {
    return static_cast<int>(
        std::count_if(file.photoUses.begin(), file.photoUses.end(), [&](const store::PhotoUse& use) {
            return !use.ended_ms && "photo-" + use.purpose == kind;
        }));
}

ConsentStand standTo(const ClientFile& file, const plan::ConsentTemplate& text) {
    ConsentStand stand;
    stand.kind = text.kind;
    stand.title = text.title;
    stand.showsDesign = text.showsDesign;
    stand.consent = countingConsent(file, text.kind);
    stand.uses = usesOf(file, text.kind);
    const store::DesignRevision* now = revisionToSign(file);
    if (!stand.consent)
        stand.state =
            text.need == plan::ConsentNeed::BeforeTreatment ? ConsentState::Wanted : ConsentState::Open;
    else if (stand.consent->withdrawn_ms)
        stand.state = ConsentState::Withdrawn;
    else if (text.showsDesign && now != nullptr && stand.consent->designRevision != now->id)
        stand.state = ConsentState::OtherDesign;
    else
        stand.state = ConsentState::Signed;
    return stand;
}

QString dayOfMoment(std::int64_t utc_ms) {
    return shortDate(fromQDate(localTime(utc_ms).date()));
}

} // namespace

std::vector<ConsentStand> consentsOf(const ClientFile& file,
                                     const std::vector<plan::ConsentTemplate>& texts) {
    std::vector<plan::ConsentTemplate> kinds;
    const auto isKnown = [&](const std::string& kind) {
        return std::any_of(kinds.begin(), kinds.end(),
                           [&](const plan::ConsentTemplate& known) { return known.kind == kind; });
    };
    for (const plan::ConsentTemplate& text : texts)
        if (!isKnown(text.kind))
            kinds.push_back(plan::newestOf(texts, text.kind, file.client.language).value_or(text));
    for (const store::ConsentText& text : file.consentTexts)
        if (!isKnown(text.kind)) { // the practice's own
            plan::ConsentTemplate own;
            own.kind = text.kind;
            own.title = firstLineOf(text.body);
            kinds.push_back(own);
        }
    std::stable_partition(kinds.begin(), kinds.end(), [](const plan::ConsentTemplate& text) {
        return text.need == plan::ConsentNeed::BeforeTreatment;
    });
    std::vector<ConsentStand> stands;
    stands.reserve(kinds.size());
    for (const plan::ConsentTemplate& kind : kinds)
        stands.push_back(standTo(file, kind));
    return stands;
}

QString readable(const ConsentStand& stand) {
    switch (stand.state) {
    case ConsentState::Open:
        return sayConsent("When it applies");
    case ConsentState::Wanted:
        return sayConsent("To sign before the treatment");
    case ConsentState::Signed:
        return sayConsent("Signed on %1").arg(dayOfMoment(stand.consent->signed_ms));
    case ConsentState::OtherDesign:
        return sayConsent("Signed on %1 for an earlier design: sign again")
            .arg(dayOfMoment(stand.consent->signed_ms));
    case ConsentState::Withdrawn:
        return sayConsent("Withdrawn on %1").arg(dayOfMoment(*stand.consent->withdrawn_ms));
    }
    return {};
}

const store::DesignRevision* revisionToSign(const ClientFile& file) {
    for (const store::DesignRow& design : file.designs)
        if (design.state == "chosen")
            if (const store::DesignRevision* newest = file.newest(design.id))
                return newest;
    return file.revisions.empty() ? nullptr : &file.revisions.back();
}

QString nameOfRevision(const ClientFile& file, const store::DesignRevisionId& revision) {
    for (const store::DesignRevision& candidate : file.revisions)
        if (candidate.id == revision)
            for (const store::DesignRow& design : file.designs)
                if (design.id == candidate.design)
                    return sayConsent("%1, revision %2").arg(textOf(design.title)).arg(candidate.number);
    return {};
}

std::vector<SignableText> textsToSign(const ClientFile& file, const std::vector<plan::ConsentTemplate>& texts,
                                      const std::string& kind, const std::string& practiceLanguage) {
    struct Version {
        std::string language;
        std::int64_t version = 0;
        std::string body;
    };
    std::vector<Version> newest;
    const auto offer = [&](const Version& offered) {
        const auto known = std::find_if(newest.begin(), newest.end(), [&](const Version& each) {
            return each.language == offered.language;
        });
        if (known == newest.end())
            newest.push_back(offered);
        else if (known->version < offered.version)
            *known = offered;
    };
    for (const store::ConsentText& text : file.consentTexts) // the practice's wording before the catalogue's
        if (text.kind == kind)
            offer({text.language, text.version, text.body});
    for (const plan::ConsentTemplate& text : texts)
        if (text.kind == kind)
            offer({text.language, text.version, text.text()});
    const auto rank = [&](const Version& text) {
        return text.language == file.client.language ? 0
               : text.language == practiceLanguage   ? 1
               : text.language == "en"               ? 2
                                                     : 3;
    };
    std::stable_sort(newest.begin(), newest.end(),
                     [&](const Version& a, const Version& b) { return rank(a) < rank(b); });
    std::vector<SignableText> signable;
    signable.reserve(newest.size());
    for (Version& text : newest)
        signable.push_back({std::move(text.language), std::move(text.body)});
    return signable;
}

store::Consent keepConsent(store::Practice& practice, const store::NewConsent& wanted,
                           const std::string& shown) {
    const std::vector<plan::ConsentTemplate> texts = plan::shippedConsents();
    store::Transaction transaction(practice.connection());
    store::bringConsentTexts(practice, transaction, texts);
    if (store::consentTextOf(practice, wanted.kind, wanted.language).body != shown)
        throw base::Error(base::ErrorCode::EntryInvalid, {{"what", "The text"},
                                                          {"expected", "the one that was shown"},
                                                          {"given", "another one: show it again"}});
    store::Consent consent = store::signConsent(practice, transaction, texts, wanted);
    transaction.commit();
    return consent;
}

int withdrawAll(store::Practice& practice, const store::ClientId& client, const std::string& kind) {
    store::Transaction transaction(practice.connection());
    std::optional<store::Consent> consent = store::consentInForce(practice, client, kind);
    if (!consent)
        throw base::Error(base::ErrorCode::RowMissing, {{"what", "consent in force"}, {"given", kind}});
    std::size_t uses = 0;
    for (; consent; consent = store::consentInForce(practice, client, kind))
        uses += store::withdrawConsent(practice, transaction, consent->id).uses.size();
    transaction.commit();
    return static_cast<int>(uses);
}

QString readable(const ClientFile& file, const store::PhotoUse& use) {
    QString view;
    for (const store::Photo& photo : file.photos)
        if (photo.id == use.photo)
            view = QString::fromStdString(photo.view);
    return sayConsent("%1 (photo: %2, since %3)")
        .arg(QString::fromStdString(use.place.reveal()), view, dayOfMoment(use.used_ms));
}

std::vector<store::PhotoUse> usesToTakeAway(const ClientFile& file) {
    std::vector<store::PhotoUse> left;
    for (const store::PhotoUse& use : file.photoUses)
        if (!use.ended_ms)
            for (const store::Consent& consent : file.consents)
                if (consent.id == use.consent && consent.withdrawn_ms)
                    left.push_back(use);
    return left;
}

} // namespace trichion::studio

#pragma once
/// \file
/// Signing, withdrawing and using consents. Which texts there are: plan/consent.h.

#include "trichion/plan/consent.h"
#include "trichion/store/office.h"
#include "trichion/store/practice.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trichion::store {

/// Copies texts that the practice does not have yet; what is there stays as it is. Returns how many came.
std::size_t bringConsentTexts(Practice& practice, Transaction& transaction,
                              const std::vector<plan::ConsentTemplate>& texts);
/// The practice's own wording as the next version of a kind. Error: EntryInvalid without text.
ConsentText addConsentText(Practice& practice, Transaction& transaction, const std::string& kind,
                           const std::string& language, const std::string& body);
/// The newest text of a kind in the language, else in English. Error: RowMissing.
[[nodiscard]] ConsentText consentTextOf(Practice& practice, std::string_view kind, std::string_view language);

/// What is signed on the screen. The signature is a picture file (PNG).
struct NewConsent {
    ClientId client;
    std::string kind;
    std::string language = "en";
    std::optional<Id<DesignRevision>> designRevision;
    Sealed<Bytes> signature;
    std::optional<Sealed<std::string>> guardian; ///< name of the parent who signs with a minor
    std::optional<Sealed<std::string>> witness;
};
/// Keeps the exact text, the signature, and how long both are kept. `texts` say what a kind asks for. Errors:
/// RowMissing for an unknown kind; EntryInvalid without a signature, for a minor without a guardian, without
/// the design it shows, or for a design of another client.
Consent signConsent(Practice& practice, Transaction& transaction,
                    const std::vector<plan::ConsentTemplate>& texts, const NewConsent& wanted);

/// The newest consent of a kind that is not withdrawn.
[[nodiscard]] std::optional<Consent> consentInForce(Practice& practice, const ClientId& client,
                                                    std::string_view kind);

/// What a withdrawal leaves to do: uses of photos that rested on the consent and have not ended.
struct Withdrawal {
    Consent consent;
    std::vector<PhotoUse> uses;
};
/// Error: EntryInvalid if it was withdrawn already.
Withdrawal withdrawConsent(Practice& practice, Transaction& transaction, const Id<Consent>& consent);

/// An export or a place in a portfolio: must be noted before a photo leaves. Error: RowRefused unless the
/// client consents to that purpose ("clinical", "education", "marketing") today, and the photo is theirs.
PhotoUse notePhotoUse(Practice& practice, Transaction& transaction, const Photo& photo,
                      const std::string& purpose, const std::string& place);
/// The photo was taken away from there.
PhotoUse endPhotoUse(Practice& practice, Transaction& transaction, const Id<PhotoUse>& use);
/// Uses that have not ended although their consent was withdrawn.
[[nodiscard]] std::vector<PhotoUse> usesWithoutConsent(Practice& practice);

/// ConsentMissing for every text that must be signed before a treatment and is not; ConsentOutdated for one
/// that was signed for another revision of the design than `design` (if given), or in an older wording.
[[nodiscard]] base::Findings consentsMissing(Practice& practice, const ClientId& client,
                                             const std::vector<plan::ConsentTemplate>& texts,
                                             const std::optional<Id<DesignRevision>>& design);
/// Consents whose time of keeping is over.
[[nodiscard]] std::vector<Consent> consentsPastKeeping(Practice& practice, plan::Date today);

} // namespace trichion::store

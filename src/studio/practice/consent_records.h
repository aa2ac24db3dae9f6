#pragma once
/// \file
/// How a client stands to the texts that are signed, and how a signature is kept.

#include "studio/practice/client_file.h"
#include "trichion/plan/consent.h"
#include "trichion/store/consents.h"

#include <QString>
#include <optional>
#include <string>
#include <vector>

namespace trichion::studio {

enum class ConsentState {
    Open,        ///< not signed, and only wanted when its subject comes up
    Wanted,      ///< not signed, and wanted before a treatment
    Signed,      ///< in force
    OtherDesign, ///< signed for a design that was changed since
    Withdrawn
};

/// One kind of text and how the client stands to it.
struct ConsentStand {
    std::string kind;
    std::string title; ///< as the text has it; never translated
    ConsentState state = ConsentState::Open;
    bool showsDesign = false;
    std::optional<store::Consent> consent; ///< in force, or the last that was withdrawn
    int uses = 0;                          ///< of photos, that rest on this kind and have not ended
};

/// All kinds that the catalogue and the practice know, those wanted before a treatment first.
[[nodiscard]] std::vector<ConsentStand> consentsOf(const ClientFile& file,
                                                   const std::vector<plan::ConsentTemplate>& texts);
/// Words for it.
[[nodiscard]] QString readable(const ConsentStand& stand);

/// The design that a consent shows: the newest revision of the chosen design, or else the newest there is;
/// null without one.
[[nodiscard]] const store::DesignRevision* revisionToSign(const ClientFile& file);
/// "A, revision 3".
[[nodiscard]] QString nameOfRevision(const ClientFile& file, const store::DesignRevisionId& revision);

/// The newest text of a kind in each language that there is, as the practice or else the catalogue has it;
/// the client's language first, then the practice's, then English.
struct SignableText {
    std::string language;
    std::string body;
};
[[nodiscard]] std::vector<SignableText> textsToSign(const ClientFile& file,
                                                    const std::vector<plan::ConsentTemplate>& texts,
                                                    const std::string& kind,
                                                    const std::string& practiceLanguage);

/// Keeps a signature under the text that was shown. Errors: those of store::signConsent; EntryInvalid if the
/// practice has another text by now.
store::Consent keepConsent(store::Practice& practice, const store::NewConsent& wanted,
                           const std::string& shown);

/// Withdraws a consent, however often it was signed. Returns how many uses of photos rested on it and have
/// not ended. Error: RowMissing if none is in force.
int withdrawAll(store::Practice& practice, const store::ClientId& client, const std::string& kind);

/// A photo that is shown somewhere, as people read it: "clinical, to Dr X, since 12/03/26".
[[nodiscard]] QString readable(const ClientFile& file, const store::PhotoUse& use);
/// Uses that have not ended although their consent was withdrawn.
[[nodiscard]] std::vector<store::PhotoUse> usesToTakeAway(const ClientFile& file);

} // namespace trichion::studio

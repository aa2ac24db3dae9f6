#pragma once
/// \file
/// Papers made from a practice: consultation report, consent, session record, client file, invoice. A
/// TextRendering must live; errors as paperPdf and of opening what is sealed.

#include "documents/paper.h"
#include "trichion/plan/date.h"
#include "trichion/store/money.h"
#include "trichion/store/visits.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace trichion::documents {

/// Name, address, contact, logo, language and paper of the practice. A logo that cannot be read is left out.
[[nodiscard]] Letterhead letterheadOf(store::Practice& practice);

/// What a consultation found and showed.
struct ConsultationPaper {
    store::Client client;
    plan::Date heldOn;
    std::vector<Figure> pictures; ///< before and after; previews stamped as simulations
    std::vector<std::string> findings;
    std::string advice;
    std::string practitioner;
};
[[nodiscard]] std::vector<std::uint8_t> consultationPdf(const Letterhead& letterhead,
                                                        const ConsultationPaper& consultation);

/// The exact text, who signed when, and the signature. `preview` shows the design that was signed.
[[nodiscard]] std::vector<std::uint8_t> consentPdf(const Letterhead& letterhead, store::Practice& practice,
                                                   const store::Consent& consent,
                                                   const std::vector<Figure>& preview = {});
/// A text to sign on paper.
[[nodiscard]] std::vector<std::uint8_t> blankConsentPdf(const Letterhead& letterhead, const std::string& text,
                                                        const std::string& client);

[[nodiscard]] std::vector<std::uint8_t> sessionPdf(const Letterhead& letterhead, store::Practice& practice,
                                                   const store::SessionRecord& record);

/// All that is known about a client: who they are, what they answered, consents, sessions with lots, patch
/// tests, measurements, complications, invoices, uses of photos.
[[nodiscard]] std::vector<std::uint8_t> clientFilePdf(const Letterhead& letterhead, store::Practice& practice,
                                                      const store::ClientId& client);

[[nodiscard]] std::vector<std::uint8_t> invoicePdf(const Letterhead& letterhead, store::Practice& practice,
                                                   const store::Invoice& invoice);

} // namespace trichion::documents

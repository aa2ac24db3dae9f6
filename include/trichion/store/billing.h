#pragma once
/// \file
/// Invoices over parts of a quote, and credit notes. All kinds share one row of numbers.

#include "trichion/store/money.h"

namespace trichion::store {

/// Whole: all of a quote or plan. Part: a deposit or another part. Rest: what the parts before it left.
/// Credit: takes an invoice back.
enum class InvoiceKind { Whole, Part, Rest, Credit };
[[nodiscard]] std::string_view nameOf(InvoiceKind kind) noexcept;

/// What kind an invoice is; Whole for those of earlier programs.
[[nodiscard]] InvoiceKind kindOf(const Invoice& invoice);
/// The number of the invoice that a credit takes back.
[[nodiscard]] std::optional<std::int64_t> creditedNumber(const Invoice& invoice);

/// What the invoices of a quote ask for, less what credits took back.
struct Billed {
    std::int64_t total_minor = 0;    ///< of the quote
    std::int64_t invoiced_minor = 0; ///< with tax
    [[nodiscard]] std::int64_t open_minor() const { return total_minor - invoiced_minor; }
};
[[nodiscard]] Billed billedOf(Practice& practice, const Quote& quote);

/// What an invoice of a quote covers.
struct NewPart {
    Id<Quote> quote;
    InvoiceKind kind = InvoiceKind::Whole;
    std::optional<std::int64_t> amount_minor; ///< of a Part, with tax; without it the deposit of the quote
    plan::Date issuedOn;
    int keep_years = 10; ///< as tax law asks; judgement
};
/// Issues an invoice over a quote or a part of it; the parts and the rest add up to net, tax and total of the
/// quote. The tax of a part is its share, rounded half up. Errors: EntryInvalid if nothing or less than that
/// is open (Whole: if any of it was invoiced), and those of issueInvoice.
Invoice issuePart(Practice& practice, Transaction& transaction, const NewPart& wanted);

/// Takes an invoice back by one with the opposite lines and the next number; the invoice itself stays. Net
/// and tax of its row are not negative: its kind says that they are taken back. Its quote is open again by as
/// much. Errors: EntryInvalid for a credit, for an invoice that was credited, without a reason, and those of
/// issueInvoice.
Invoice issueCredit(Practice& practice, Transaction& transaction, const Invoice& invoice, plan::Date issuedOn,
                    const std::string& reason);
/// The credit that takes an invoice back.
[[nodiscard]] std::optional<Invoice> creditOf(Practice& practice, const Invoice& invoice);

} // namespace trichion::store

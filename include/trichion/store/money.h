#pragma once
/// \file
/// Quotes, invoices and payments. Money is in the smallest coin.

#include "trichion/plan/treatment_plan.h"
#include "trichion/store/office.h"
#include "trichion/store/practice.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace trichion::store {

/// Lines and sums as they are kept in `content`.
[[nodiscard]] std::string quoteToJson(const plan::QuoteSheet& quote);
/// Errors: those of JsonNode.
[[nodiscard]] plan::QuoteSheet quoteFromJson(const std::string& text);

/// Stores what was offered. Error: EntryInvalid for a day of validity before the day it is made, for no
/// lines, for sums that do not add up or are negative, for a deposit above the total.
Quote offer(Practice& practice, Transaction& transaction, Quote quote, const plan::QuoteSheet& sheet);

/// What an invoice is made from, without a quote or over a whole one; parts of a quote: billing.h.
struct NewInvoice {
    ClientId client;
    std::optional<Id<Quote>> quote;
    plan::QuoteSheet sheet;
    plan::Date issuedOn;
    int keep_years = 10; ///< as tax law asks; judgement
};
/// Gives the next number: numbers are given in one transaction with their invoice and have no gaps; an
/// invoice is never changed or removed. Errors: EntryInvalid as for an offer, if its quote was
/// invoiced already, or for a day before the last
/// invoice's.
Invoice issueInvoice(Practice& practice, Transaction& transaction, const NewInvoice& wanted);

/// Error: EntryInvalid for nothing, or for more than is open; money that goes back is negative and at most
/// what was paid.
Payment pay(Practice& practice, Transaction& transaction, const Invoice& invoice, plan::Date paidOn,
            std::int64_t amount_minor, const std::string& method);
struct Balance {
    std::int64_t total_minor = 0;
    std::int64_t paid_minor = 0;
    std::int64_t credited_minor = 0; ///< taken back by a credit; of a credit itself: what it takes back
    /// Negative: was paid and goes back.
    [[nodiscard]] std::int64_t open_minor() const { return total_minor - credited_minor - paid_minor; }
};
[[nodiscard]] Balance balanceOf(Practice& practice, const Invoice& invoice);
/// Numbers below the next one that no invoice has; none unless a file was tampered with.
[[nodiscard]] std::vector<std::int64_t> missingInvoices(Practice& practice);

} // namespace trichion::store

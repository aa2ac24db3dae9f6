#pragma once
/// \file
/// The one place where invoices get their numbers.

#include "trichion/store/money.h"

#include <string>

namespace trichion::store {

/// Stores an invoice under the next number, in the transaction that counts it. `content` is what quoteToJson
/// and billing.cpp make. Sums of the row are never negative: a credit is
/// known by its kind. Error: EntryInvalid for a day before the last invoice's.
Invoice numberedInvoice(Practice& practice, Transaction& transaction, const NewInvoice& wanted,
                        const std::string& content);

} // namespace trichion::store

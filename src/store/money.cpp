#include "trichion/store/money.h"

#include "numbered_invoice.h"
#include "trichion/base/json.h"
#include "trichion/store/billing.h"

#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>

namespace trichion::store {

using base::Error;
using base::ErrorCode;
using json = nlohmann::ordered_json;

namespace {

constexpr std::int64_t kMostMoney_minor = 1'000'000'000'000;

[[noreturn]] void rejectEntry(const std::string& what, const std::string& expected,
                              const std::string& given) {
    throw Error(ErrorCode::EntryInvalid, {{"what", what}, {"expected", expected}, {"given", given}});
}

/// Lines that make the net sum, net and tax that make the total, nothing negative in all.
void requireAddsUp(const plan::QuoteSheet& sheet) {
    std::int64_t lines_minor = 0;
    for (const plan::QuoteLine& line : sheet.lines)
        lines_minor += line.amount_minor;
    if (sheet.lines.empty())
        rejectEntry("The lines of a quote or invoice", "at least one", "none");
    if (lines_minor != sheet.net_minor || sheet.net_minor + sheet.tax_minor != sheet.total_minor)
        rejectEntry("The total of a quote or invoice", "what its lines and the tax add up to",
                    std::to_string(sheet.total_minor));
    if (sheet.net_minor < 0 || sheet.tax_minor < 0)
        rejectEntry("A quote or invoice", "not negative in all", std::to_string(sheet.net_minor));
    if (sheet.deposit_minor < 0 || sheet.deposit_minor > sheet.total_minor)
        rejectEntry("The deposit", "between nothing and the total", std::to_string(sheet.deposit_minor));
}

} // namespace

std::string quoteToJson(const plan::QuoteSheet& quote) {
    json lines = json::array();
    for (const plan::QuoteLine& line : quote.lines)
        lines.push_back({{"text", line.text}, {"amount_minor", line.amount_minor}});
    const json document = {{"currency", quote.currency},
                           {"lines", lines},
                           {"net_minor", quote.net_minor},
                           {"tax_minor", quote.tax_minor},
                           {"total_minor", quote.total_minor},
                           {"deposit_minor", quote.deposit_minor},
                           {"touch_up_minor", quote.touchUp_minor},
                           {"included", quote.included}};
    return document.dump(-1, ' ', false, json::error_handler_t::replace);
}

plan::QuoteSheet quoteFromJson(const std::string& text) {
    const base::JsonNode document = base::JsonNode::parse(text, "quote");
    const auto money = [&](const char* key) {
        return document.at(key).integer(-kMostMoney_minor, kMostMoney_minor);
    };
    plan::QuoteSheet quote;
    quote.currency = document.at("currency").text();
    for (const base::JsonNode& line : document.at("lines").elements())
        quote.lines.push_back(
            {line.at("text").text(), line.at("amount_minor").integer(-kMostMoney_minor, kMostMoney_minor)});
    quote.net_minor = money("net_minor");
    quote.tax_minor = money("tax_minor");
    quote.total_minor = money("total_minor");
    quote.deposit_minor = money("deposit_minor");
    quote.touchUp_minor = money("touch_up_minor");
    for (const base::JsonNode& line : document.at("included").elements())
        quote.included.push_back(line.text());
    return quote;
}

Quote offer(Practice& practice, Transaction& transaction, Quote quote, const plan::QuoteSheet& sheet) {
    if (quote.validUntilOn && *quote.validUntilOn < quote.madeOn)
        rejectEntry("The day until which the quote holds", "not before " + quote.madeOn.iso(),
                    quote.validUntilOn->iso());
    requireAddsUp(sheet);
    quote.currency = sheet.currency;
    quote.total_minor = sheet.total_minor;
    quote.deposit_minor = sheet.deposit_minor;
    quote.content = Sealed<std::string>(quoteToJson(sheet));
    return practice.add(transaction, std::move(quote));
}

Invoice issueInvoice(Practice& practice, Transaction& transaction, const NewInvoice& wanted) {
    requireAddsUp(wanted.sheet);
    if (wanted.quote && billedOf(practice, practice.get(*wanted.quote)).invoiced_minor != 0)
        rejectEntry("The quote", "one without an invoice; the rest of it can be invoiced",
                    "invoiced already");
    return numberedInvoice(practice, transaction, wanted, quoteToJson(wanted.sheet));
}

Balance balanceOf(Practice& practice, const Invoice& invoice) {
    Balance balance{invoice.net_minor + invoice.tax_minor, 0, 0};
    const bool isCredit = kindOf(invoice) == InvoiceKind::Credit;
    if (isCredit)
        balance.total_minor = -balance.total_minor;
    if (isCredit || creditOf(practice, invoice))
        balance.credited_minor = balance.total_minor;
    for (const Payment& payment : practice.where<Payment>("invoice", invoice.id.text))
        balance.paid_minor += payment.amount_minor;
    return balance;
}

Payment pay(Practice& practice, Transaction& transaction, const Invoice& invoice, plan::Date paidOn,
            std::int64_t amount_minor, const std::string& method) {
    const Balance balance = balanceOf(practice, invoice);
    if (amount_minor == 0 || amount_minor > balance.open_minor() || -amount_minor > balance.paid_minor)
        rejectEntry("The payment",
                    "at most " + std::to_string(std::max(std::int64_t{0}, balance.open_minor())) +
                        ", or back at most " + std::to_string(balance.paid_minor) + ", in the smallest coin",
                    std::to_string(amount_minor));
    Payment payment;
    payment.invoice = invoice.id;
    payment.paidOn = paidOn;
    payment.amount_minor = amount_minor;
    payment.method = method;
    return practice.add(transaction, payment);
}

std::vector<std::int64_t> missingInvoices(Practice& practice) {
    std::vector<std::int64_t> missing;
    const std::vector<Invoice> there =
        practice.between<Invoice>("number", std::int64_t{1}, std::numeric_limits<std::int64_t>::max());
    std::int64_t expected = 1;
    for (const Invoice& invoice : there)
        for (; expected <= invoice.number; ++expected)
            if (expected < invoice.number)
                missing.push_back(expected);
    for (; expected < practice.facts().nextInvoice; ++expected)
        missing.push_back(expected);
    return missing;
}

} // namespace trichion::store

#include "trichion/store/billing.h"

#include "numbered_invoice.h"
#include "trichion/base/json.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <utility>

namespace trichion::store {

namespace {

struct KindName {
    InvoiceKind kind;
    std::string_view name;
};
constexpr std::array<KindName, 4> kKinds = {{{InvoiceKind::Whole, "whole"},
                                             {InvoiceKind::Part, "part"},
                                             {InvoiceKind::Rest, "rest"},
                                             {InvoiceKind::Credit, "credit"}}};

[[noreturn]] void rejectBill(const std::string& what, const std::string& expected, const std::string& given) {
    throw base::Error(base::ErrorCode::EntryInvalid,
                      {{"what", what}, {"expected", expected}, {"given", given}});
}

/// Who the invoice is for, as it must stay readable when the client is erased.
std::string recipientOf(const Client& client) {
    std::string text = client.name.reveal();
    if (client.address)
        text.append(1, '\n').append(client.address->reveal());
    return text;
}

/// Lines and sums with the kind beside them; what reads a quote passes over it.
std::string contentOf(const plan::QuoteSheet& sheet, InvoiceKind kind, std::optional<std::int64_t> credited) {
    auto document = nlohmann::ordered_json::parse(quoteToJson(sheet));
    document["kind"] = nameOf(kind);
    if (credited)
        document["credits"] = *credited;
    return document.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

base::JsonNode documentOf(const Invoice& invoice) {
    return base::JsonNode::parse(invoice.content.reveal(), "invoice");
}

/// The sums of a row are never negative: a credit is known by its kind.
std::int64_t signOf(const Invoice& invoice) {
    return kindOf(invoice) == InvoiceKind::Credit ? -1 : 1;
}

/// Net and tax of all invoices of a quote together; credits count with their minus.
std::pair<std::int64_t, std::int64_t> sumsOf(Practice& practice, const Id<Quote>& quote) {
    std::pair<std::int64_t, std::int64_t> sums{0, 0};
    for (const Invoice& invoice : practice.where<Invoice>("quote", quote.text)) {
        sums.first += signOf(invoice) * invoice.net_minor;
        sums.second += signOf(invoice) * invoice.tax_minor;
    }
    return sums;
}

/// The share of the tax that falls on a part, rounded half up; exact for sums below 40 million.
std::int64_t taxOn(std::int64_t part_minor, const plan::QuoteSheet& whole) {
    if (whole.total_minor == 0)
        return 0;
    const long double product =
        static_cast<long double>(part_minor) * static_cast<long double>(whole.tax_minor);
    return static_cast<std::int64_t>(
        std::floor(product / static_cast<long double>(whole.total_minor) + 0.5L));
}

std::string called(const Invoice& invoice) {
    return "invoice " + std::to_string(invoice.number) + " of " + invoice.issuedOn.iso();
}

plan::QuoteSheet partSheet(const plan::QuoteSheet& whole, const Quote& quote, std::int64_t amount_minor) {
    plan::QuoteSheet sheet = whole;
    sheet.total_minor = amount_minor;
    sheet.tax_minor = taxOn(amount_minor, whole);
    sheet.net_minor = amount_minor - sheet.tax_minor;
    const char* what =
        amount_minor == quote.deposit_minor ? "Deposit for the quote of " : "Part of the quote of ";
    sheet.lines = {{what + quote.madeOn.iso(), sheet.net_minor}};
    sheet.deposit_minor = sheet.touchUp_minor = 0;
    sheet.included.clear();
    return sheet;
}

/// The lines of the quote, less each invoice before. Sums are differences: nothing is rounded twice.
plan::QuoteSheet restSheet(Practice& practice, const plan::QuoteSheet& whole, const Id<Quote>& quote) {
    plan::QuoteSheet sheet = whole;
    for (const Invoice& invoice : practice.where<Invoice>("quote", quote.text)) {
        const bool isTakenBack = kindOf(invoice) == InvoiceKind::Credit || creditOf(practice, invoice);
        if (!isTakenBack)
            sheet.lines.push_back({"Less " + called(invoice), -invoice.net_minor});
    }
    const auto [net, tax] = sumsOf(practice, quote);
    sheet.net_minor -= net;
    sheet.tax_minor -= tax;
    sheet.total_minor = sheet.net_minor + sheet.tax_minor;
    sheet.deposit_minor = 0;
    return sheet;
}

plan::QuoteSheet sheetOf(Practice& practice, const Quote& quote, const NewPart& wanted) {
    const plan::QuoteSheet whole = quoteFromJson(quote.content.reveal());
    const Billed billed = billedOf(practice, quote);
    if (wanted.kind == InvoiceKind::Part) {
        const std::int64_t amount_minor = wanted.amount_minor.value_or(quote.deposit_minor);
        if (amount_minor <= 0 || amount_minor > billed.open_minor())
            rejectBill("The part of the quote",
                       "above 0 and at most the " + std::to_string(billed.open_minor()) +
                           " that are not invoiced yet, in the smallest coin",
                       std::to_string(amount_minor));
        // The last part takes what is left, so that nothing is lost by rounding.
        return amount_minor == billed.open_minor() ? restSheet(practice, whole, quote.id)
                                                   : partSheet(whole, quote, amount_minor);
    }
    if (wanted.kind == InvoiceKind::Whole && billed.invoiced_minor != 0)
        rejectBill("The quote", "one without an invoice; the rest of it can be invoiced", "invoiced already");
    if (billed.open_minor() <= 0)
        rejectBill("The quote", "one that is not all invoiced", "nothing of it is left");
    return restSheet(practice, whole, quote.id);
}

} // namespace

std::string_view nameOf(InvoiceKind kind) noexcept {
    return kKinds.at(static_cast<std::size_t>(kind)).name;
}

InvoiceKind kindOf(const Invoice& invoice) {
    const auto kind = documentOf(invoice).find("kind");
    if (!kind)
        return InvoiceKind::Whole;
    const std::string name = kind->text();
    for (const KindName& known : kKinds)
        if (known.name == name)
            return known.kind;
    return InvoiceKind::Whole;
}

std::optional<std::int64_t> creditedNumber(const Invoice& invoice) {
    const auto credits = documentOf(invoice).find("credits");
    return credits ? std::optional(credits->integer(1, std::int64_t{1} << 53U)) : std::nullopt;
}

Billed billedOf(Practice& practice, const Quote& quote) {
    const auto [net, tax] = sumsOf(practice, quote.id);
    return {quote.total_minor, net + tax};
}

Invoice numberedInvoice(Practice& practice, Transaction& transaction, const NewInvoice& wanted,
                        const std::string& content) {
    PracticeRow counter = practice.facts();
    const std::vector<Invoice> last =
        practice.where<Invoice>("number", std::to_string(counter.nextInvoice - 1));
    if (!last.empty() && wanted.issuedOn < last.front().issuedOn)
        rejectBill("The day of the invoice", "not before the last one's, " + last.front().issuedOn.iso(),
                   wanted.issuedOn.iso());
    Invoice invoice;
    invoice.number = counter.nextInvoice++;
    practice.change(transaction, counter);
    invoice.client = wanted.client;
    invoice.quote = wanted.quote;
    invoice.issuedOn = wanted.issuedOn;
    invoice.currency = wanted.sheet.currency;
    invoice.net_minor = std::abs(wanted.sheet.net_minor);
    invoice.tax_minor = std::abs(wanted.sheet.tax_minor);
    invoice.keepUntilOn = plan::Date::parse(
        std::to_string(std::stoi(wanted.issuedOn.iso().substr(0, 4)) + wanted.keep_years) + "-12-31");
    invoice.recipient = Sealed<std::string>(recipientOf(practice.get(wanted.client)));
    invoice.content = Sealed<std::string>(content);
    return practice.add(transaction, invoice);
}

Invoice issuePart(Practice& practice, Transaction& transaction, const NewPart& wanted) {
    const Quote quote = practice.get(wanted.quote);
    NewInvoice invoice{quote.client, quote.id, sheetOf(practice, quote, wanted), wanted.issuedOn,
                       wanted.keep_years};
    return numberedInvoice(practice, transaction, invoice,
                           contentOf(invoice.sheet, wanted.kind, std::nullopt));
}

Invoice issueCredit(Practice& practice, Transaction& transaction, const Invoice& invoice, plan::Date issuedOn,
                    const std::string& reason) {
    if (kindOf(invoice) == InvoiceKind::Credit || !invoice.client)
        rejectBill("What is taken back", "an invoice of a client", called(invoice));
    if (const std::optional<Invoice> credit = creditOf(practice, invoice))
        rejectBill("What is taken back", "an invoice that was not taken back",
                   called(invoice) + ", taken back by " + called(*credit));
    if (reason.find_first_not_of(" \t\r\n") == std::string::npos)
        rejectBill("The reason of a credit", "a sentence", "nothing");
    plan::QuoteSheet sheet = quoteFromJson(invoice.content.reveal());
    sheet.lines = {{"Takes back " + called(invoice) + ": " + reason, -invoice.net_minor}};
    sheet.net_minor = -invoice.net_minor;
    sheet.tax_minor = -invoice.tax_minor;
    sheet.total_minor = sheet.net_minor + sheet.tax_minor;
    sheet.deposit_minor = sheet.touchUp_minor = 0;
    sheet.included.clear();
    const NewInvoice wanted{*invoice.client, invoice.quote, sheet, issuedOn};
    return numberedInvoice(practice, transaction, wanted,
                           contentOf(sheet, InvoiceKind::Credit, invoice.number));
}

std::optional<Invoice> creditOf(Practice& practice, const Invoice& invoice) {
    // Nobody's invoices are those of clients who were erased.
    std::vector<Invoice> others =
        invoice.client ? practice.of<Invoice>(*invoice.client) : practice.all<Invoice>();
    for (Invoice& other : others)
        if (other.number > invoice.number && creditedNumber(other) == invoice.number)
            return std::move(other);
    return std::nullopt;
}

} // namespace trichion::store

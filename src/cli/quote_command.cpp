#include "office_parts.h"
#include "planning_commands.h"
#include "practice_rows.h"
#include "quote_file.h"
#include "trichion/store/money.h"

#include <nlohmann/json.hpp>

namespace trichion::cli {

using json = nlohmann::ordered_json;

plan::QuoteSheet quoteIn(const std::string& path) {
    const json document = json::parse(contentOf(path), nullptr, false);
    if (document.is_discarded() || !document.is_object() || !document.contains("quote"))
        throw base::Error(base::ErrorCode::FileInvalidField,
                          {{"path", path}, {"place", "quote"}, {"expected", "there: plan with a price"}});
    return store::quoteFromJson(document["quote"].dump());
}

namespace {

json quoteRowToJson(const store::Quote& quote) {
    json shown = {{"id", quote.id.text},
                  {"state", quote.state},
                  {"made_on", quote.madeOn.iso()},
                  {"currency", quote.currency},
                  {"total_minor", quote.total_minor},
                  {"deposit_minor", quote.deposit_minor}};
    if (quote.validUntilOn)
        shown["valid_until_on"] = quote.validUntilOn->iso();
    return shown;
}

base::ExitCode makeQuote(const OfficeOptions& options, Console&) {
    const plan::QuoteSheet sheet = quoteIn(options.file);
    store::Practice practice = openPractice(options.practice);
    store::Quote quote;
    quote.client = clientNumbered(practice, options.client).id;
    quote.madeOn = options.when.empty() ? plan::Date::ofMoment(practice.now_ms())
                                        : plan::Date::parse(options.when, "--date");
    if (!options.until.empty())
        quote.validUntilOn = plan::Date::parse(options.until, "--valid-until");
    store::Transaction transaction(practice.connection());
    quote = store::offer(practice, transaction, quote, sheet);
    transaction.commit();
    print(dumped(quoteRowToJson(quote)));
    return base::ExitCode::Done;
}

base::ExitCode listQuotes(const OfficeOptions& options, Console&) {
    store::Practice practice = openPractice(options.practice);
    json shown = json::array();
    for (const store::Quote& quote : practice.of<store::Quote>(clientNumbered(practice, options.client).id))
        shown.push_back(quoteRowToJson(quote));
    print(dumped(shown));
    return base::ExitCode::Done;
}

base::ExitCode answerQuote(const OfficeOptions& options, Console& console) {
    store::Practice practice = openPractice(options.practice);
    store::Quote quote = practice.get(store::Id<store::Quote>{options.id});
    const plan::Date today = plan::Date::ofMoment(practice.now_ms());
    base::Findings findings;
    if (options.state == "accepted" && quote.validUntilOn && *quote.validUntilOn < today)
        findings.push_back({base::FindingCode::DateDoubtful,
                            {{"what", "The day the quote was accepted"},
                             {"given", today.iso()},
                             {"reason", "it held until " + quote.validUntilOn->iso()}}});
    quote.state = options.state;
    store::Transaction transaction(practice.connection());
    quote = practice.change(transaction, quote);
    transaction.commit();
    print(dumped(quoteRowToJson(quote)));
    return endedWith(findings, console);
}

} // namespace

Verb addQuote(CLI::App& program, CommonOptions& common) {
    OfficeParts parts(program, common, "quote", "Make quotes from plans and note their answers");
    OfficeOptions& options = *parts.options;
    CLI::App* made = parts.add("make", "Keep the quote of a plan as an offer", &makeQuote);
    CLI::App* listed = parts.add("list", "List the quotes of a client", &listQuotes);
    CLI::App* answered = parts.add("answer", "Note what the client said to a quote", &answerQuote);
    for (CLI::App* part : {made, listed})
        parts.ofClient(part);
    made->add_option("--plan", options.file, "Plan with a price (JSON)")->required();
    made->add_option("--date", options.when, "Day it was made (default today)");
    made->add_option("--valid-until", options.until, "Last day it holds");
    answered->add_option("id", options.id, "Id of the quote")->required();
    answered->add_option("--state", options.state, "accepted, declined or withdrawn")->required();
    return parts.verb();
}

} // namespace trichion::cli

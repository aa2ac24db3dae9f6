#include "documents/text_setup.h"
#include "documents/treatment_papers.h"
#include "letterhead_options.h"
#include "photo/decode.h"
#include "planning_commands.h"
#include "rounded.h"
#include "trichion/base/file.h"
#include "trichion/design/tissues.h"
#include "trichion/plan/treatment_plan.h"
#include "trichion/stipple/head_dots.h"

#include <cstdio>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>

namespace trichion::cli {

using json = nlohmann::ordered_json;

namespace {

struct PlanArguments {
    DesignOptions design;
    std::string start;
    std::vector<std::string> dates;
    std::string protocol; ///< empty: the treatment's, or two weeks
    plan::Pace pace;
    plan::PriceTerms terms;
    std::optional<std::int64_t> perSession_minor;
    std::optional<std::int64_t> package_minor;
    std::optional<std::int64_t> perCm2_minor;
    LetterheadOptions letterhead;
    std::string client;
    std::string madeOn;
    std::string validUntil;
    std::vector<std::string> pictures;
    std::string output;
};

json sessionToJson(const plan::PlannedSession& session) {
    json zones = json::array();
    for (const plan::ZoneWork& work : session.zones)
        zones.push_back({{"zone", head::nameOf(work.zone)},
                         {"area_cm2", rounded(work.area_cm2, 10.0)},
                         {"dots", work.dots}});
    return {{"number", session.number},
            {"date", session.date.iso()},
            {"dots", session.dots},
            {"work_h", rounded(session.work_h, 100.0)},
            {"fastest_h", rounded(session.fastest_h, 100.0)},
            {"slowest_h", rounded(session.slowest_h, 100.0)},
            {"breaks", session.breaks},
            {"total_h", rounded(session.total_h, 100.0)},
            {"zones", zones}};
}

json quoteToJson(const plan::QuoteSheet& quote) {
    json lines = json::array();
    for (const plan::QuoteLine& line : quote.lines)
        lines.push_back({{"text", line.text}, {"amount_minor", line.amount_minor}});
    return {{"currency", quote.currency},
            {"lines", lines},
            {"net_minor", quote.net_minor},
            {"tax_minor", quote.tax_minor},
            {"total_minor", quote.total_minor},
            {"deposit_minor", quote.deposit_minor},
            {"touch_up_minor", quote.touchUp_minor},
            {"included", quote.included}};
}

/// Whether a price was given; sets what it is the price of.
bool takePrice(const PlanArguments& options, plan::PriceTerms& terms) {
    int given = 0;
    const auto take = [&](const std::optional<std::int64_t>& price, plan::PriceBasis basis) {
        if (!price)
            return;
        ++given;
        terms.basis = basis;
        terms.price_minor = *price;
    };
    take(options.perSession_minor, plan::PriceBasis::PerSession);
    take(options.package_minor, plan::PriceBasis::Package);
    take(options.perCm2_minor, plan::PriceBasis::PerCm2);
    if (given > 1)
        throw base::Error(base::ErrorCode::UsageConflict,
                          {{"reason", "Give one price: per session, for the package, or per cm2."}});
    return given == 1;
}

std::vector<plan::Date> datesOf(const PlanArguments& options, const plan::IntervalProtocol& protocol,
                                std::size_t count) {
    if (options.dates.empty())
        return plan::proposedDates(protocol, plan::Date::parse(options.start, "--start"),
                                   static_cast<int>(count));
    std::vector<plan::Date> dates;
    dates.reserve(options.dates.size());
    for (const std::string& text : options.dates)
        dates.push_back(plan::Date::parse(text, "A session's date"));
    return dates;
}

std::string protocolOf(const PlanArguments& options, const design::PlanNeeds& needs) {
    return options.protocol.empty() ? needs.interval : options.protocol;
}

/// Tissue that takes pigment slowly is worked slowly.
plan::Pace paceOf(const PlanArguments& options, const design::PlanNeeds& needs) {
    plan::Pace pace = options.pace;
    pace.dotsPerMin *= needs.paceFactor;
    return pace;
}

/// What a treatment and its tissues want signed and tried before the first session.
json treatmentToJson(const design::Design& design) {
    const design::Treatment& treatment = design::treatmentOf(design.treatment);
    const design::PlanNeeds needs = design::planNeedsOf(design);
    return {{"id", treatment.id},
            {"name", treatment.name},
            {"consents", needs.consents},
            {"patch_test", needs.needsPatchTest}};
}

/// CAPTION=PICTURE. Pictures of a preview carry their stamp already.
documents::Figure figureFrom(const std::string& text, Console& console) {
    const std::size_t sign = text.find('=');
    if (sign == std::string::npos || sign == 0 || sign + 1 == text.size())
        throw base::Error(base::ErrorCode::UsageConflict,
                          {{"reason", "A picture of a plan is given as CAPTION=PICTURE."}});
    return {photo::decodePhoto(text.substr(sign + 1), console.progress()).pixels, text.substr(0, sign)};
}

json planToJson(const documents::PlanPaper& paper) {
    const plan::TreatmentOutline& outline = paper.outline;
    json document = {{"format", "trichion-plan"},
                     {"version", 1},
                     {"protocol", paper.protocol.id},
                     {"protocol_source", paper.protocol.source},
                     {"dots", outline.dots},
                     {"area_cm2", rounded(outline.area_cm2, 10.0)},
                     {"total_h", rounded(outline.total_h, 100.0)},
                     {"check_up", outline.checkUp.iso()},
                     {"sessions", json::array()}};
    for (const plan::PlannedSession& session : outline.sessions)
        document["sessions"].push_back(sessionToJson(session));
    if (!paper.design.treatment.empty())
        document["treatment"] = treatmentToJson(paper.design);
    if (paper.quote)
        document["quote"] = quoteToJson(*paper.quote);
    return document;
}

std::optional<plan::Date> dateFrom(const std::string& text, const char* what) {
    return text.empty() ? std::nullopt : std::optional(plan::Date::parse(text, what));
}

void write(const PlanArguments& options, documents::PlanPaper& paper, Console& console) {
    if (base::extensionOf(options.output) == "json") {
        base::durableWrite(options.output, planToJson(paper).dump(1) + "\n");
        return;
    }
    for (const std::string& picture : options.pictures)
        paper.pictures.push_back(figureFrom(picture, console));
    const documents::TextRendering text;
    const std::vector<std::uint8_t> pdf =
        console.stage("paper", [&] { return documents::planPdf(letterheadOf(options.letterhead), paper); });
    base::durableWrite(options.output, pdf);
}

base::ExitCode runPlan(const PlanArguments& options, Console& console) {
    const std::string ending = base::extensionOf(options.output);
    if (ending != "json" && ending != "pdf")
        throw base::Error(base::ErrorCode::OutputFormatUnknown,
                          {{"path", options.output}, {"known", ".pdf or .json"}});
    if (options.start.empty() == options.dates.empty())
        throw base::Error(base::ErrorCode::UsageConflict,
                          {{"reason", "Give --start, the first date, or --dates, all of them."}});
    requireOutputs({options.output}, options.design.designPath);
    const std::vector<plan::IntervalProtocol> protocols = plan::shippedIntervals();
    plan::PriceTerms terms = options.terms;
    const bool isPriced = takePrice(options, terms);
    const design::Design design = designOf(options.design, head::meanHead());
    const design::PlanNeeds needs = design::planNeedsOf(design);
    const plan::IntervalProtocol& protocol = plan::protocolIn(protocols, protocolOf(options, needs));
    const std::vector<plan::Date> dates = datesOf(options, protocol, design.sessions.size());
    const stipple::Placement placement = console.stage("dots", [&] {
        const stipple::HeadDots dots(design.head.surface, design.seed, design.engine);
        return stipple::placeDots(design, dots);
    });
    documents::PlanPaper paper{options.client,
                               design,
                               plan::outlineOf(placement, dates, protocol, paceOf(options, needs)),
                               protocol,
                               {},
                               dateFrom(options.madeOn, "--made-on"),
                               dateFrom(options.validUntil, "--valid-until"),
                               {},
                               {}};
    if (isPriced)
        paper.quote = plan::quoteOf(paper.outline, terms);
    base::Findings findings = plan::checkIntervals(protocol, dates);
    for (const base::Findings& more : {placement.findings, design::doubtsAbout(design, {})})
        findings.insert(findings.end(), more.begin(), more.end());
    paper.findings = findings;
    write(options, paper, console);
    console.list(findings);
    return findings.empty() ? base::ExitCode::Done : base::ExitCode::DoneWithFindings;
}

void addPriceOptions(CLI::App& command, PlanArguments& options) {
    command.add_option("--price-session-minor", options.perSession_minor,
                       "Price of a session in the smallest coin");
    command.add_option("--price-package-minor", options.package_minor, "Price of all sessions");
    command.add_option("--price-cm2-minor", options.perCm2_minor, "Price of a square centimetre");
    command.add_option("--scar-minor", options.terms.scarFlat_minor, "Added once for a scar");
    command.add_option("--extra-sessions", options.terms.extraSessions, "Sessions beyond the design's");
    command.add_option("--extra-session-minor", options.terms.extraSession_minor, "Price of each of them");
    command.add_option("--discount-percent", options.terms.discount_percent, "Taken off before tax");
    command.add_option("--tax-percent", options.terms.tax_percent, "Tax on what is left");
    command.add_option("--deposit-percent", options.terms.deposit_percent,
                       "Share of the total to pay in advance");
    command.add_option("--touch-up-percent", options.terms.touchUp_percent,
                       "What a touch-up costs in later years, of the net price (a third is usual)");
    command.add_option("--includes", options.terms.included, "What the price holds; may be given often");
    command.add_option("--currency", options.terms.currency, "Three letters (default USD)");
}

} // namespace

Verb addPlan(CLI::App& program, CommonOptions& common) {
    const auto options = std::make_shared<PlanArguments>();
    CLI::App* command = program.add_subcommand(
        "plan", "Write sessions, hours, dates and a quote for a design (.pdf or .json)");
    command->add_option("--design", options->design.designPath, "Design (D.json)")->required();
    addDesignOptions(*command, options->design);
    command->add_option("--start", options->start,
                        "Date of the first session; the others follow the protocol");
    command->add_option("--dates", options->dates, "Dates of all sessions instead")->delimiter(',');
    command->add_option(
        "--protocol", options->protocol,
        "two-weeks, weeks-1-4, weeks-2-4, weeks-4-6 or days-10-30 (default: the treatment's, or "
        "two-weeks)");
    command->add_option("--dots-per-min", options->pace.dotsPerMin,
                        "How fast the practitioner works (default 80)");
    addPriceOptions(*command, *options);
    command->add_option("--client", options->client, "Name of the client on the paper");
    command->add_option("--made-on", options->madeOn, "Date on the paper");
    command->add_option("--valid-until", options->validUntil, "Until when the quote holds");
    command->add_option("--picture", options->pictures,
                        "CAPTION=PICTURE shown on the paper; may be given often");
    addLetterheadOptions(*command, options->letterhead);
    command->add_option("-o,--output", options->output, "File to write (.pdf or .json)")->required();
    addCommonOptions(*command, common);
    return [options](Console& console) { return runPlan(*options, console); };
}

} // namespace trichion::cli

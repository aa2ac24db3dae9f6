#include "documents/treatment_papers.h"

#include "trichion/base/messages.h"
#include "trichion/optics/pigment.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <map>

namespace trichion::documents {

namespace {

using Align = PaperColumn::Align;

std::string fixed(double value, int digits) {
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%.*f", digits, value);
    return text.data();
}

/// "3 h 20 min".
std::string duration(double hours) {
    const long minutes = std::lround(hours * 12.0) * 5;
    const std::string h = minutes >= 60 ? std::to_string(minutes / 60) + " h" : "";
    const std::string min = minutes % 60 != 0 || minutes == 0 ? std::to_string(minutes % 60) + " min" : "";
    return h + (h.empty() || min.empty() ? "" : " ") + min;
}

std::string capital(std::string text) {
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

std::string zoneName(head::Zone zone) {
    std::string name(head::nameOf(zone));
    std::replace(name.begin(), name.end(), '-', ' ');
    return capital(name);
}

std::string forClient(const std::string& client, const std::string& rest) {
    return client.empty() ? rest : rest.empty() ? "For " + client : "For " + client + "  ·  " + rest;
}

std::string pigmentOf(const design::Pigmentation& pigmentation) {
    if (!pigmentation.pigmentId.empty())
        return optics::pigmentOf(pigmentation.pigmentId).name;
    return "Shade " + std::to_string(std::lround(100.0 * pigmentation.shade)) + " of 100 (0 lightest)";
}

std::string needleOf(const design::Pigmentation& pigmentation) {
    if (!pigmentation.technique)
        return "";
    const optics::Technique& hand = *pigmentation.technique;
    return std::to_string(hand.needle.count) + " needle" + (hand.needle.count == 1 ? "" : "s") + " of " +
           fixed(hand.needle.diameter_mm, 2) + " mm, set to " + fixed(hand.depth_mm, 2) + " mm";
}

std::string waterOf(const design::Pigmentation& pigmentation) {
    if (pigmentation.technique)
        return fixed(pigmentation.technique->dilution, 1) + " parts of water to one of pigment";
    if (!pigmentation.pigmentId.empty())
        return fixed(optics::pigmentOf(pigmentation.pigmentId).dilution, 1) +
               " parts of water to one of pigment";
    return "";
}

void writeSummary(PaperWriter& paper, const PlanPaper& plan, const std::string& language) {
    const plan::TreatmentOutline& outline = plan.outline;
    paper.facts(
        {{"Sessions", std::to_string(outline.sessions.size()) + ", " + duration(outline.total_h) + " in all"},
         {"Area", fixed(outline.area_cm2, 0) + " cm²"},
         {"Dots", "about " + shownNumber(outline.dots, language)},
         {"Hairline", capital(plan.design.hairline.style)},
         {"Pigment", pigmentOf(plan.design.pigmentation)},
         {"Dilution", waterOf(plan.design.pigmentation)},
         {"Needle", needleOf(plan.design.pigmentation)},
         {"Time between sessions", plan.protocol.name + ": " + std::to_string(plan.protocol.least_days) +
                                       " to " + std::to_string(plan.protocol.most_days) + " days"},
         {"Check-up", shownDate(outline.checkUp.iso(), language)}});
}

void writeSessions(PaperWriter& paper, const PlanPaper& plan, const std::string& language) {
    const std::vector<PaperColumn> columns = {{"Session", 0.7},
                                              {"Date", 1.5},
                                              {"Dots", 0.8, Align::Right},
                                              {"Needle time", 1.1, Align::Right},
                                              {"Breaks", 0.6, Align::Right},
                                              {"Time to plan", 1.1, Align::Right}};
    std::vector<std::vector<std::string>> rows;
    rows.reserve(plan.outline.sessions.size());
    for (const plan::PlannedSession& session : plan.outline.sessions)
        rows.push_back({std::to_string(session.number), shownDate(session.date.iso(), language),
                        shownNumber(session.dots, language), duration(session.work_h),
                        std::to_string(session.breaks), duration(session.total_h)});
    paper.heading("Sessions");
    paper.table(columns, rows);
    paper.remark(
        "Each session takes place only when the skin has healed. The time depends on the practitioner "
        "(60 to 120 dots a minute) and on the skin.");
}

void writeZones(PaperWriter& paper, const PlanPaper& plan, const std::string& language) {
    std::vector<PaperColumn> columns = {{"Zone", 1.4}, {"Area", 0.8, Align::Right}};
    std::map<head::Zone, std::vector<std::string>> rows;
    const std::size_t count = plan.outline.sessions.size();
    for (const plan::PlannedSession& session : plan.outline.sessions) {
        columns.push_back({"Session " + std::to_string(session.number), 0.9, Align::Right});
        for (const plan::ZoneWork& work : session.zones) {
            std::vector<std::string>& row = rows[work.zone];
            row.resize(2 + count, "\u2013");
            row[0] = zoneName(work.zone);
            row[1] = fixed(work.area_cm2, 0) + " cm²";
            row[1 + static_cast<std::size_t>(session.number)] = shownNumber(work.dots, language);
        }
    }
    std::vector<std::vector<std::string>> cells;
    cells.reserve(rows.size());
    for (const auto& entry : rows)
        cells.push_back(entry.second);
    paper.heading("Dots by zone");
    paper.table(columns, cells);
}

std::string spanOf(const plan::DatedAdvice& advice, const std::string& language) {
    const std::string from = shownDate(advice.from.iso(), language);
    if (!advice.to)
        return "from " + from;
    if (*advice.to == advice.from)
        return from;
    return shownSpan(advice.from.iso(), advice.to->iso(), language);
}

std::string textOf(const plan::AftercareRule& rule) {
    return rule.text + (rule.condition == "no-scabs" ? " Only when there are no scabs." : "");
}

/// Every activity with its rules in the order of their days.
void writeRules(PaperWriter& paper, const AftercarePaper& aftercare,
                const std::vector<plan::DatedAdvice>& calendar, int session, const std::string& language) {
    std::map<std::string, std::vector<std::vector<std::string>>> byActivity;
    std::vector<std::string> order;
    for (const plan::DatedAdvice& advice : calendar) {
        if (advice.session != session)
            continue;
        const plan::AftercareRule& rule = aftercare.catalogue.rule(advice.rule);
        auto [place, isNew] = byActivity.try_emplace(rule.activity);
        if (isNew)
            order.push_back(rule.activity);
        place->second.push_back(
            {place->second.empty() ? capital(rule.activity) : "", textOf(rule), spanOf(advice, language)});
    }
    std::vector<std::vector<std::string>> rows;
    for (const std::string& activity : order)
        rows.insert(rows.end(), byActivity[activity].begin(), byActivity[activity].end());
    if (!rows.empty())
        paper.table({{"", 1.0}, {"What to do", 2.6}, {"When", 2.0}}, rows);
}

void writeToday(PaperWriter& paper, const AftercarePaper& aftercare,
                const std::vector<plan::DatedAdvice>& calendar, const std::string& language) {
    std::map<plan::Advice, std::vector<std::string>> lines;
    for (const plan::DatedAdvice& advice : plan::adviceOn(calendar, *aftercare.today)) {
        const plan::AftercareRule& rule = aftercare.catalogue.rule(advice.rule);
        lines[rule.advice].push_back(textOf(rule));
    }
    paper.heading("What you may do on " + shownDate(aftercare.today->iso(), language));
    if (lines.empty())
        paper.paragraph("There is nothing special to mind on this day.");
    for (const auto& [advice, title] :
         {std::pair{plan::Advice::Avoid, "Not yet"}, std::pair{plan::Advice::Allow, "Fine"},
          std::pair{plan::Advice::Start, "Do"}}) {
        if (lines[advice].empty())
            continue;
        paper.paragraph(std::string(title) + ":");
        paper.bullets(lines[advice]);
    }
}

} // namespace

void writeQuote(PaperWriter& paper, const plan::QuoteSheet& quote, const std::string& language) {
    const std::vector<PaperColumn> columns = {{"", 3.0}, {"Amount", 1.0, Align::Right}};
    const auto money = [&](std::int64_t minor) { return shownMoney(minor, quote.currency, language); };
    std::vector<std::vector<std::string>> rows;
    rows.reserve(quote.lines.size() + 2);
    for (const plan::QuoteLine& line : quote.lines)
        rows.push_back({line.text, money(line.amount_minor)});
    if (quote.tax_minor != 0) {
        rows.push_back({"Net", money(quote.net_minor)});
        rows.push_back({"Tax", money(quote.tax_minor)});
    }
    paper.table(columns, rows);
    paper.total(columns, {"Total", money(quote.total_minor)});
    paper.facts(
        {{"To pay in advance", quote.deposit_minor > 0 ? money(quote.deposit_minor) : ""},
         {"A touch-up in later years",
          quote.touchUp_minor > 0 ? money(quote.touchUp_minor) + " plus tax, at today's price" : ""}});
    if (!quote.included.empty()) {
        paper.paragraph("Included:");
        paper.bullets(quote.included);
    }
}

std::vector<std::uint8_t> planPdf(const Letterhead& letterhead, const PlanPaper& plan) {
    const std::string& language = letterhead.language;
    const std::string made = plan.madeOn ? shownDate(plan.madeOn->iso(), language) : "";
    return paperPdf(
        letterhead, plan.quote ? "Treatment plan and quote" : "Treatment plan", forClient(plan.client, made),
        [&](PaperWriter& paper) {
            writeSummary(paper, plan, language);
            paper.figures(plan.pictures);
            writeSessions(paper, plan, language);
            writeZones(paper, plan, language);
            if (plan.quote) {
                paper.heading("Quote");
                writeQuote(paper, *plan.quote, language);
                if (plan.validUntil)
                    paper.paragraph("This quote holds until " + shownDate(plan.validUntil->iso(), language) +
                                    ".");
            }
            std::vector<std::string> known;
            for (const base::Finding& finding : plan.findings)
                known.push_back(base::describe(finding));
            if (!known.empty()) {
                paper.heading("To know");
                paper.bullets(known);
            }
            paper.notice(
                "This plan rests on a simulation and is not a promise of a result. Dates, dots and hours "
                "may change with the skin and how it heals.");
            paper.remark("Time between sessions, source: " + plan.protocol.source + ".");
        });
}

std::vector<std::uint8_t> aftercarePdf(const Letterhead& letterhead, const AftercarePaper& aftercare) {
    const std::string& language = letterhead.language;
    const std::vector<plan::DatedAdvice> calendar =
        plan::aftercareOf(aftercare.catalogue, aftercare.protocol, aftercare.sessions, aftercare.last);
    return paperPdf(letterhead, "Aftercare", forClient(aftercare.client, ""), [&](PaperWriter& paper) {
        if (aftercare.today)
            writeToday(paper, aftercare, calendar, language);
        for (std::size_t i = 0; i < aftercare.sessions.size(); ++i) {
            const bool isFinal =
                i + 1 == aftercare.sessions.size() && aftercare.last == plan::LastSession::Final;
            paper.heading("After the " + std::string(isFinal ? "last " : "") + "session of " +
                          shownDate(aftercare.sessions[i].iso(), language));
            writeRules(paper, aftercare, calendar, static_cast<int>(i) + 1, language);
        }
        paper.notice(
            "Call us if the skin gets hotter, swells, hurts more after the second day, or if pus comes. "
            "In an emergency call a doctor.");
        paper.remark("These rules are the ones this clinic follows (" + aftercare.protocol.name +
                     "). Other clinics give other days.");
    });
}

std::vector<std::uint8_t> preCarePdf(const Letterhead& letterhead, const PreCarePaper& care) {
    const std::string& language = letterhead.language;
    const std::string day = care.session ? "Session of " + shownDate(care.session->iso(), language) : "";
    return paperPdf(letterhead, "Before your session", forClient(care.client, day), [&](PaperWriter& paper) {
        std::vector<std::vector<std::string>> rows;
        rows.reserve(care.rules.size());
        for (const plan::PreCareRule& rule : care.rules) {
            std::string when = rule.from_days == 0   ? "On the day"
                               : rule.from_days == 1 ? "The day before"
                                                     : std::to_string(rule.from_days) + " days before";
            if (care.session)
                when.append(1, '\n').append(
                    shownDate(care.session->plusDays(-rule.from_days).iso(), language));
            rows.push_back({when, rule.text});
        }
        paper.table({{"From", 1.2}, {"What to do", 3.4}}, rows);
        std::vector<std::string> others;
        for (const plan::PreCareRule& rule : care.rules)
            if (!rule.other.empty())
                others.push_back("We ask: " + rule.text + " Others say: " + rule.other);
        if (!others.empty()) {
            paper.heading("Where sources disagree");
            paper.bullets(others);
        }
        paper.notice(
            "If you take medicine, are ill or pregnant, or had a treatment of the scalp, tell us before "
            "you come.");
    });
}

} // namespace trichion::documents

#include "trichion/plan/aftercare.h"

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>

namespace trichion::plan {

namespace {

bool isSame(const AftercareRule& rule, std::string_view id) {
    return rule.id == id;
}

/// The last day of a rule of session `i`, nothing if it goes on and on.
std::optional<Date> endOf(const AftercareRule& rule, const std::vector<Date>& sessions, std::size_t i) {
    std::optional<Date> end;
    if (rule.toDay)
        end = sessions[i].plusDays(*rule.toDay);
    if (i + 1 < sessions.size()) {
        const Date before = sessions[i + 1].plusDays(-1);
        end = end ? std::min(*end, before) : before;
    }
    return end;
}

bool isDue(const AftercareRule& rule, std::size_t i, std::size_t count, LastSession last) {
    const bool isFinal = i + 1 == count && last == LastSession::Final;
    if (rule.anchor == Anchor::FinalSession)
        return isFinal;
    return !(rule.isUntilNextSession && isFinal); // there is no next one
}

void requireRising(const std::vector<Date>& sessions) {
    const bool isRising = std::adjacent_find(sessions.begin(), sessions.end(),
                                             [](Date a, Date b) { return b <= a; }) == sessions.end();
    if (sessions.empty() || !isRising)
        throw base::Error(base::ErrorCode::EntryInvalid,
                          {{"what", "The dates of the sessions"},
                           {"expected", "at least one, each later than the one before"},
                           {"given", sessions.empty() ? "none" : sessions.front().iso() + ", ..."}});
}

std::string shown(const AftercareRule& rule) {
    std::string text = "\"" + rule.text + "\" (";
    for (std::size_t i = 0; i < rule.sources.size(); ++i)
        text += (i == 0 ? "" : ", ") + rule.sources[i];
    return text + ")";
}

} // namespace

std::string nameOf(Advice advice) {
    switch (advice) {
    case Advice::Avoid:
        return "avoid";
    case Advice::Allow:
        return "allow";
    case Advice::Start:
        return "start";
    }
    return "";
}

const AftercareProtocol& AftercareCatalogue::protocol(std::string_view id) const {
    std::string known;
    for (const AftercareProtocol& candidate : protocols) {
        if (candidate.id == id)
            return candidate;
        known += (known.empty() ? "" : ", ") + candidate.id;
    }
    throw base::Error(base::ErrorCode::ProtocolUnknown, {{"given", std::string(id)}, {"known", known}});
}

const AftercareRule& AftercareCatalogue::rule(std::string_view id) const {
    for (const AftercareRule& candidate : rules)
        if (isSame(candidate, id))
            return candidate;
    throw std::logic_error("no such rule of aftercare");
}

std::vector<DatedAdvice> aftercareOf(const AftercareCatalogue& catalogue, const AftercareProtocol& protocol,
                                     const std::vector<Date>& sessions, LastSession last) {
    requireRising(sessions);
    std::vector<DatedAdvice> calendar;
    for (std::size_t i = 0; i < sessions.size(); ++i)
        for (const std::string& id : protocol.rules) {
            const AftercareRule& rule = catalogue.rule(id);
            if (!isDue(rule, i, sessions.size(), last))
                continue;
            DatedAdvice advice{id, static_cast<int>(i) + 1, sessions[i].plusDays(rule.fromDay),
                               endOf(rule, sessions, i)};
            if (!advice.to || *advice.to >= advice.from)
                calendar.push_back(std::move(advice));
        }
    std::stable_sort(calendar.begin(), calendar.end(),
                     [](const DatedAdvice& a, const DatedAdvice& b) { return a.from < b.from; });
    return calendar;
}

std::vector<DatedAdvice> adviceOn(const std::vector<DatedAdvice>& calendar, Date day) {
    std::vector<DatedAdvice> today;
    std::copy_if(calendar.begin(), calendar.end(), std::back_inserter(today),
                 [&](const DatedAdvice& advice) { return advice.holdsOn(day); });
    return today;
}

std::vector<RuleConflict> conflictsIn(const AftercareCatalogue& catalogue) {
    std::vector<RuleConflict> conflicts;
    for (const AftercareRule& rule : catalogue.rules) {
        if (rule.contradicts.empty())
            continue;
        const auto place =
            std::find_if(conflicts.begin(), conflicts.end(),
                         [&](const RuleConflict& conflict) { return conflict.activity == rule.activity; });
        if (place == conflicts.end())
            conflicts.push_back({rule.activity, {rule.id}});
        else
            place->rules.push_back(rule.id);
    }
    return conflicts;
}

AftercareProtocol takingSide(const AftercareCatalogue& catalogue, AftercareProtocol protocol,
                             const std::string& rule) {
    std::vector<std::string> others = catalogue.rule(rule).contradicts;
    others.push_back(rule);
    // In the place of the first that goes, so that the sheet keeps its order.
    std::vector<std::string> rules;
    bool isIn = false;
    for (const std::string& id : protocol.rules) {
        if (std::find(others.begin(), others.end(), id) == others.end())
            rules.push_back(id);
        else if (!isIn) {
            rules.push_back(rule);
            isIn = true;
        }
    }
    if (!isIn)
        rules.push_back(rule);
    protocol.rules = std::move(rules);
    return protocol;
}

base::Findings disagreements(const AftercareCatalogue& catalogue, const AftercareProtocol& protocol) {
    std::map<std::string, std::pair<std::string, std::set<std::string>>> byActivity;
    const std::set<std::string> taken(protocol.rules.begin(), protocol.rules.end());
    for (const std::string& id : protocol.rules) {
        const AftercareRule& rule = catalogue.rule(id);
        for (const std::string& other : rule.contradicts) {
            auto& [mine, others] = byActivity[rule.activity];
            if (mine.find(rule.text) == std::string::npos)
                mine += (mine.empty() ? "" : "; ") + shown(rule);
            others.insert((taken.count(other) == 1 ? "also taken: " : "") + shown(catalogue.rule(other)));
        }
    }
    base::Findings findings;
    for (const auto& [activity, sides] : byActivity) {
        std::string others;
        for (const std::string& other : sides.second)
            others += (others.empty() ? "" : "; ") + other;
        findings.push_back({base::FindingCode::RulesDisagree,
                            {{"what", activity}, {"taken", sides.first}, {"others", others}}});
    }
    return findings;
}

} // namespace trichion::plan

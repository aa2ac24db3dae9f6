#include "trichion/plan/intervals.h"

#include "trichion/base/json.h"
#include "trichion/base/resources.h"

namespace trichion::plan {

namespace {

constexpr int kMostSessions = 12;

IntervalProtocol protocolFrom(const base::JsonNode& node) {
    IntervalProtocol protocol;
    protocol.id = node.at("id").text();
    protocol.name = node.at("name").text();
    protocol.least_days = static_cast<int>(node.at("least_days").integer(1, 365));
    protocol.usual_days = static_cast<int>(node.at("usual_days").integer(protocol.least_days, 365));
    protocol.most_days = static_cast<int>(node.at("most_days").integer(protocol.usual_days, 365));
    protocol.checkUp_days = static_cast<int>(node.at("check_up_days").integer(1, 365));
    protocol.source = node.at("source").text();
    return protocol;
}

base::Finding findingOf(base::FindingCode code, const IntervalProtocol& protocol, std::size_t i, int given,
                        int limit) {
    return {code,
            {{"first", std::to_string(i)},
             {"second", std::to_string(i + 1)},
             {"given", std::to_string(given)},
             {"limit", std::to_string(limit)},
             {"protocol", "\"" + protocol.name + "\""},
             {"source", protocol.source}}};
}

} // namespace

std::vector<IntervalProtocol> shippedIntervals() {
    const auto path = base::resourcePath("catalogue/intervals.json");
    try {
        const base::JsonNode document = base::JsonNode::load(path);
        document.requireFormat("trichion-intervals", 1);
        std::vector<IntervalProtocol> protocols;
        for (const base::JsonNode& node : document.at("protocols").elements())
            protocols.push_back(protocolFrom(node));
        return protocols;
    } catch (const base::Error&) {
        throw base::Error(base::ErrorCode::ResourceBroken, {{"name", "catalogue/intervals.json"}});
    }
}

const IntervalProtocol& protocolIn(const std::vector<IntervalProtocol>& protocols, std::string_view id) {
    std::string known;
    for (const IntervalProtocol& protocol : protocols) {
        if (protocol.id == id)
            return protocol;
        known += (known.empty() ? "" : ", ") + protocol.id;
    }
    throw base::Error(base::ErrorCode::ProtocolUnknown, {{"given", std::string(id)}, {"known", known}});
}

std::vector<Date> proposedDates(const IntervalProtocol& protocol, Date first, int count) {
    if (count < 1 || count > kMostSessions)
        throw base::Error(base::ErrorCode::EntryInvalid, {{"what", "The number of sessions"},
                                                          {"expected", "from 1 to 12"},
                                                          {"given", std::to_string(count)}});
    std::vector<Date> dates;
    dates.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        dates.push_back(first.plusDays(i * protocol.usual_days));
    return dates;
}

base::Findings checkIntervals(const IntervalProtocol& protocol, const std::vector<Date>& sessions) {
    base::Findings findings;
    for (std::size_t i = 1; i < sessions.size(); ++i) {
        const int given = sessions[i] - sessions[i - 1];
        if (given < protocol.least_days)
            findings.push_back(
                findingOf(base::FindingCode::SessionsClose, protocol, i, given, protocol.least_days));
        if (given > protocol.most_days)
            findings.push_back(
                findingOf(base::FindingCode::SessionsFar, protocol, i, given, protocol.most_days));
    }
    return findings;
}

} // namespace trichion::plan

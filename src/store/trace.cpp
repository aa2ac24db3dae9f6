#include "trichion/store/trace.h"

#include <algorithm>
#include <map>

namespace trichion::store {

namespace {

/// The items of one lot, gathered by session.
std::vector<LotUse> usesOf(Practice& practice, const PigmentLot& lot, const std::vector<SessionItem>& items) {
    std::map<std::string, LotUse> bySession;
    for (const SessionItem& item : items) {
        auto [place, isNew] = bySession.try_emplace(item.session.text);
        if (isNew)
            place->second = {
                practice.get(item.client),
                practice.get(item.session),
                practice.get(lot.pigment),
                lot,
                0,
                static_cast<std::int64_t>(practice.where<Complication>("session", item.session.text).size())};
        place->second.dots += item.dots;
    }
    std::vector<LotUse> uses;
    uses.reserve(bySession.size());
    for (auto& [id, use] : bySession)
        uses.push_back(std::move(use));
    return uses;
}

void sortByDate(std::vector<LotUse>& uses) {
    std::stable_sort(uses.begin(), uses.end(), [](const LotUse& a, const LotUse& b) {
        return a.session.heldOn < b.session.heldOn ||
               (a.session.heldOn == b.session.heldOn && a.client.number < b.client.number);
    });
}

} // namespace

std::vector<LotUse> whoReceived(Practice& practice, const std::string& label) {
    const std::vector<PigmentLot> lots = practice.where<PigmentLot>("label", label);
    if (lots.empty())
        throw base::Error(base::ErrorCode::RowMissing, {{"what", "lot"}, {"given", label}});
    std::vector<LotUse> all;
    for (const PigmentLot& lot : lots)
        for (LotUse& use : usesOf(practice, lot, practice.where<SessionItem>("lot", lot.id.text)))
            all.push_back(std::move(use));
    sortByDate(all);
    return all;
}

std::vector<LotUse> lotsReceivedBy(Practice& practice, const ClientId& client) {
    std::map<std::string, std::vector<SessionItem>> byLot;
    for (const SessionItem& item : practice.of<SessionItem>(client))
        if (item.lot)
            byLot[item.lot->text].push_back(item);
    std::vector<LotUse> all;
    for (const auto& [lot, items] : byLot)
        for (LotUse& use : usesOf(practice, practice.get(Id<PigmentLot>{lot}), items))
            all.push_back(std::move(use));
    sortByDate(all);
    return all;
}

base::Findings stockFindings(Practice& practice, plan::Date today, int ahead_days) {
    base::Findings findings;
    for (const PigmentLot& lot : practice.all<PigmentLot>()) {
        if (lot.stock_ml <= 0.0 || lot.expiresOn - today > ahead_days)
            continue;
        const bool isOver = lot.expiresOn < today;
        findings.push_back({isOver ? base::FindingCode::LotExpired : base::FindingCode::LotExpiring,
                            {{"given", lot.label}, {"date", lot.expiresOn.iso()}}});
    }
    return findings;
}

} // namespace trichion::store

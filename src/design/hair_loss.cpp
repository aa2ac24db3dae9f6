#include "trichion/design/hair_loss.h"

#include "density_json.h"
#include "trichion/base/error.h"
#include "trichion/base/json.h"
#include "trichion/base/resources.h"

#include <algorithm>

namespace trichion::design {

namespace {

HairLossStage stageFrom(const base::JsonNode& node) {
    HairLossStage stage;
    stage.id = node.at("id").text();
    stage.name = node.at("name").text();
    stage.next = node.at("next").text();
    stage.lostShare = node.at("lost_share").number(0.0, 1.0);
    for (const base::JsonNode& area : node.at("areas").elements())
        stage.areas.push_back(areaFrom(area));
    return stage;
}

} // namespace

const std::vector<HairLossStage>& hairLossCatalogue() {
    static const std::vector<HairLossStage> catalogue = [] {
        const base::JsonNode document = base::JsonNode::load(base::resourcePath("catalogue/hair_loss.json"));
        document.requireFormat("trichion-hair-loss", 1);
        std::vector<HairLossStage> stages;
        for (const base::JsonNode& node : document.at("stages").elements())
            stages.push_back(stageFrom(node));
        return stages;
    }();
    return catalogue;
}

const HairLossStage& hairLossOf(std::string_view id) {
    const std::vector<HairLossStage>& stages = hairLossCatalogue();
    const auto found = std::find_if(stages.begin(), stages.end(),
                                    [&](const HairLossStage& stage) { return stage.id == id; });
    if (found != stages.end())
        return *found;
    std::string known;
    for (const HairLossStage& stage : stages)
        known += (known.empty() ? "" : ", ") + stage.id;
    throw base::Error(base::ErrorCode::HairLossUnknown, {{"given", std::string(id)}, {"known", known}});
}

const HairLossStage& hairLossAfter(std::string_view own, std::string_view wanted) {
    if (wanted != "next" && wanted != "next-but-one")
        return hairLossOf(wanted);
    const HairLossStage& next = own.empty() ? hairLossCatalogue().front() : hairLossOf(hairLossOf(own).next);
    return wanted == "next" ? next : hairLossOf(next.next);
}

} // namespace trichion::design

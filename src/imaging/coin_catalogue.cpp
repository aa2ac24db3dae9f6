#include "trichion/base/json.h"
#include "trichion/base/resources.h"
#include "trichion/imaging/coin.h"

namespace trichion::imaging {

namespace {

std::vector<Coin> loadCoins() {
    const base::JsonNode document = base::JsonNode::load(base::resourcePath("catalogue/coins.json"));
    document.requireFormat("trichion-coins", 1);
    const std::vector<base::JsonNode> nodes = document.at("coins").elements();
    std::vector<Coin> coins;
    coins.reserve(nodes.size());
    for (const base::JsonNode& node : nodes)
        coins.push_back(
            {node.at("id").text(), node.at("name").text(),
             base::Millimetres(node.at("diameter_mm").number(kSmallestCoin.value, kLargestCoin.value))});
    return coins;
}

} // namespace

const std::vector<Coin>& coins() {
    static const std::vector<Coin> all = loadCoins();
    return all;
}

} // namespace trichion::imaging

#include "client_json.h"

#include "trichion/base/json.h"
#include "trichion/store/client_index.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

namespace trichion::cli {

using store::Client;
using store::Sealed;
using SealedText = std::optional<Sealed<std::string>>;

namespace {

constexpr std::size_t kLongestText = 100'000;

constexpr std::array<std::pair<const char*, SealedText Client::*>, 9> kTexts = {
    {{"born_on", &Client::bornOn},
     {"phone", &Client::phone},
     {"email", &Client::email},
     {"address", &Client::address},
     {"emergency_contact", &Client::emergencyContact},
     {"doctor", &Client::doctor},
     {"referral", &Client::referral},
     {"goal", &Client::goal},
     {"note", &Client::note}}};

bool isKnown(const std::string& key) {
    return key == "name" || key == "language" || key == "state" ||
           std::any_of(kTexts.begin(), kTexts.end(), [&](const auto& entry) { return key == entry.first; });
}

Sealed<std::string> textIn(const base::JsonNode& node) {
    std::string text = node.text();
    if (text.size() > kLongestText)
        node.reject("at most " + std::to_string(kLongestText) + " characters long");
    return Sealed<std::string>(std::move(text));
}

/// Blanks that cannot be seen count as well.
bool isBlank(const std::string& text) {
    return store::folded(text).find_first_not_of(" \t\r\n") == std::string::npos;
}

} // namespace

Client clientFromJson(std::string_view text, const std::string& name) {
    const base::JsonNode document = base::JsonNode::parse(text, name);
    for (const std::string& key : document.keys())
        if (!isKnown(key))
            document.at(key).reject("left out: it is not known");
    Client client;
    client.name = textIn(document.at("name"));
    if (isBlank(client.name.reveal()))
        document.at("name").reject("a name");
    if (const auto language = document.find("language"))
        client.language = language->text();
    if (const auto state = document.find("state"))
        client.state = state->text();
    for (const auto& [key, member] : kTexts)
        if (const auto node = document.find(key))
            client.*member = textIn(*node);
    if (client.bornOn)
        (void)plan::Date::parse(client.bornOn->reveal(), "The birthday");
    return client;
}

std::string clientToJson(const Client& client) {
    nlohmann::ordered_json shown = {{"number", client.number},
                                    {"id", client.id.text},
                                    {"name", client.name.reveal()},
                                    {"state", client.state},
                                    {"language", client.language}};
    for (const auto& [key, member] : kTexts)
        if (client.*member)
            shown[key] = (client.*member)->reveal();
    return shown.dump(1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

} // namespace trichion::cli

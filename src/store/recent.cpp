#include "trichion/store/recent.h"

#include "practice_folder.h"
#include "trichion/base/error.h"
#include "trichion/base/file.h"
#include "trichion/base/json.h"
#include "trichion/store/seal.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>
#include <system_error>

namespace trichion::store {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMost = 10;

std::vector<std::string> namesIn(const fs::path& list) {
    std::vector<std::string> names;
    try {
        const base::JsonNode document = base::JsonNode::load(list);
        document.requireFormat("trichion-recent", 1);
        for (const base::JsonNode& node : document.at("practices").elements())
            names.push_back(node.text());
    } catch (const base::Error&) {
        names.clear(); // a list that cannot be read is made anew
    }
    return names;
}

void write(const fs::path& list, const std::vector<std::string>& names) {
    const nlohmann::ordered_json document = {
        {"format", "trichion-recent"}, {"version", 1}, {"practices", names}};
    base::durableWrite(list, viewOf(document.dump(1) + "\n"), base::Readers::OwnerOnly);
}

std::vector<std::string> without(std::vector<std::string> names, const std::string& name) {
    names.erase(std::remove(names.begin(), names.end(), name), names.end());
    return names;
}

} // namespace

std::vector<RecentPractice> recentPractices(const fs::path& list) {
    std::vector<RecentPractice> practices;
    for (const std::string& name : namesIn(list)) {
        const fs::path folder(std::u8string(name.begin(), name.end()));
        std::error_code ignored;
        practices.push_back({folder, fs::is_regular_file(databaseIn(folder), ignored)});
    }
    return practices;
}

void rememberPractice(const fs::path& list, const fs::path& folder) {
    std::vector<std::string> names = without(namesIn(list), wholeName(folder));
    names.insert(names.begin(), wholeName(folder));
    names.resize(std::min(names.size(), kMost));
    write(list, names);
}

void forgetPractice(const fs::path& list, const fs::path& folder) {
    write(list, without(namesIn(list), wholeName(folder)));
}

} // namespace trichion::store

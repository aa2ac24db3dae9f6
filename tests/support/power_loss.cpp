#include "support/power_loss.h"

#include "trichion/base/hash.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <utility>

namespace trichion::test {

namespace fs = std::filesystem;

namespace {

using Bytes = std::vector<std::uint8_t>;
constexpr std::size_t kSector = 512;

/// A file: what is safe, and what was asked for since.
struct Node {
    bool isFolder = false;
    Bytes safe;
    std::vector<FileEvent> waiting;
};
using NodePtr = std::shared_ptr<Node>;

/// A change of names in a folder. An empty node takes the name away; another name it had before goes with it.
struct NameChange {
    std::string path;
    NodePtr node;
    std::string before;
};

bool isBelow(const std::string& path, const std::string& folder) {
    return path.compare(0, folder.size() + 1, folder + '/') == 0;
}

/// Gives what lies at and below a path another one.
template<class Value>
void move(std::map<std::string, Value>& all, const std::string& from, const std::string& to) {
    std::map<std::string, Value> moved;
    for (auto it = all.begin(); it != all.end();) {
        if (it->first != from && !isBelow(it->first, from)) {
            ++it;
            continue;
        }
        moved[to + it->first.substr(from.size())] = std::move(it->second);
        it = all.erase(it);
    }
    for (auto& [path, value] : moved)
        all[path] = std::move(value);
}

void apply(Bytes& content, const FileEvent& event, std::size_t size) {
    const auto at = static_cast<std::size_t>(event.at);
    if (event.step == FileStep::Truncate) {
        content.resize(at);
        return;
    }
    if (size == 0)
        return;
    content.resize(std::max(content.size(), at + size));
    std::copy_n(event.bytes.begin(), size, content.begin() + static_cast<std::ptrdiff_t>(at));
}

class Disk {
  public:
    explicit Disk(std::uint64_t seed) : m_seed(seed) {}

    void begin(const fs::path& beginning) {
        for (const auto& entry : fs::recursive_directory_iterator(beginning)) {
            const auto node = std::make_shared<Node>();
            node->isFolder = entry.is_directory();
            if (!node->isFolder) {
                std::ifstream file(entry.path(), std::ios::binary);
                node->safe.assign(std::istreambuf_iterator<char>(file), {});
            }
            const std::string path = entry.path().lexically_relative(beginning).string();
            m_now[path] = m_safe[path] = node;
        }
    }

    void take(const FileEvent& event, const std::string& path, const std::string& target) {
        switch (event.step) {
        case FileStep::MakeFolder:
        case FileStep::Open:
            return make(path, event.step == FileStep::MakeFolder);
        case FileStep::Write:
        case FileStep::Truncate:
            if (const NodePtr node = nodeAt(path))
                node->waiting.push_back(event);
            return;
        case FileStep::Sync:
            return flush(path);
        case FileStep::Remove:
            m_now.erase(path);
            m_names[parentOf(path)].push_back({path, nullptr, {}});
            return;
        case FileStep::Rename:
            return rename(path, target);
        }
    }

    /// Decides about all that was not flushed, and writes what is left.
    void leave(const fs::path& target) {
        for (auto& [folder, changes] : m_names)
            settle(changes);
        fs::create_directories(target);
        for (const auto& [path, node] : m_safe) {
            if (!isReachable(path))
                continue;
            if (node->isFolder) {
                fs::create_directories(target / path);
                continue;
            }
            const Bytes content = contentOf(*node);
            std::ofstream(target / path, std::ios::binary)
                .write(reinterpret_cast<const char*>(content.data()),
                       static_cast<std::streamsize>(content.size()));
        }
    }

  private:
    static std::string parentOf(const std::string& path) { return fs::path(path).parent_path().string(); }

    [[nodiscard]] NodePtr nodeAt(const std::string& path) const {
        const auto found = m_now.find(path);
        return found == m_now.end() ? nullptr : found->second;
    }

    void make(const std::string& path, bool isFolder) {
        if (const NodePtr there = nodeAt(path)) { // opened to be written anew
            there->waiting.push_back({FileStep::Truncate, {}, {}, 0, {}});
            return;
        }
        const auto node = std::make_shared<Node>();
        node->isFolder = isFolder;
        m_now[path] = node;
        m_names[parentOf(path)].push_back({path, node, {}});
    }

    void flush(const std::string& path) {
        const NodePtr node = nodeAt(path);
        if (node && !node->isFolder) {
            for (const FileEvent& event : std::exchange(node->waiting, {}))
                apply(node->safe, event, event.bytes.size());
            return;
        }
        for (const NameChange& change : std::exchange(m_names[path], {}))
            put(change);
    }

    void rename(const std::string& from, const std::string& to) {
        move(m_now, from, to);
        // What waits below a folder waits there under its new name.
        move(m_names, from, to);
        for (auto& [folder, changes] : m_names)
            if (folder == to || isBelow(folder, to))
                for (NameChange& change : changes)
                    change.path = to + change.path.substr(from.size());
        m_names[parentOf(to)].push_back({to, nodeAt(to), from});
    }

    void put(const NameChange& change) {
        if (!change.before.empty())
            move(m_safe, change.before, change.path);
        if (change.node)
            m_safe[change.path] = change.node;
        else
            m_safe.erase(change.path);
    }

    /// Half of the disks keep the order of names, as a journal does; the others keep any of them.
    void settle(const std::vector<NameChange>& changes) {
        const bool isJournal = m_seed % 2 == 0;
        const std::size_t first = isJournal ? random(changes.size() + 1) : changes.size();
        for (std::size_t i = 0; i < first; ++i)
            if (m_seed == 1 || (m_seed != 0 && (isJournal || random(2) == 0)))
                put(changes[i]);
    }

    [[nodiscard]] bool isReachable(const std::string& path) const {
        for (std::string folder = parentOf(path); !folder.empty(); folder = parentOf(folder))
            if (const auto found = m_safe.find(folder); found == m_safe.end() || !found->second->isFolder)
                return false;
        return true;
    }

    Bytes contentOf(const Node& node) {
        Bytes content = node.safe;
        for (const FileEvent& event : node.waiting) {
            const std::size_t choice = m_seed == 0 ? 0 : (m_seed == 1 ? 1 : random(3));
            if (choice == 0)
                continue;
            const std::size_t sectors = event.bytes.size() / kSector + 1;
            apply(content, event,
                  choice == 1 ? event.bytes.size() : std::min(event.bytes.size(), random(sectors) * kSector));
        }
        return content;
    }

    std::size_t random(std::size_t below) {
        return static_cast<std::size_t>(base::hashOf(m_seed, 77, m_draws++) % below);
    }

    std::uint64_t m_seed;
    std::uint64_t m_draws = 0;
    std::map<std::string, NodePtr> m_now;                   ///< as programs see it
    std::map<std::string, NodePtr> m_safe;                  ///< as it is on the disk
    std::map<std::string, std::vector<NameChange>> m_names; ///< not flushed, by folder
};

} // namespace

void afterPowerLoss(const fs::path& beginning, const fs::path& root, const std::vector<FileEvent>& events,
                    std::size_t count, std::uint64_t seed, const fs::path& target) {
    Disk disk(seed);
    disk.begin(beginning);
    const auto relative = [&](const std::string& path) {
        std::string name = path.empty() ? path : fs::path(path).lexically_relative(root).string();
        return name == "." ? std::string() : name;
    };
    for (std::size_t i = 0; i < count; ++i)
        disk.take(events[i], relative(events[i].path), relative(events[i].target));
    disk.leave(target);
}

} // namespace trichion::test

#pragma once
/// \file
/// A folder that is filled under a name of its own and then takes its real one, or goes.

#include "trichion/base/durable_file.h"

#include <filesystem>
#include <system_error>
#include <utility>

namespace trichion::store {

class UnfinishedFolder {
  public:
    /// Removes what an earlier try left there.
    explicit UnfinishedFolder(std::filesystem::path path) : m_path(std::move(path)) {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
        base::makePrivateFolder(m_path);
    }
    ~UnfinishedFolder() {
        if (m_path.empty())
            return;
        try {
            std::filesystem::remove_all(m_path);
        } catch (const std::exception&) {
            return; // the next try removes it
        }
    }
    UnfinishedFolder(const UnfinishedFolder&) = delete;
    UnfinishedFolder& operator=(const UnfinishedFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const noexcept { return m_path; }
    /// `target` is not there, or an empty folder. Errors: as base::durableRename.
    void becomes(const std::filesystem::path& target) {
        std::error_code ignored;
        std::filesystem::remove(target, ignored);
        base::durableRename(m_path, target);
        m_path.clear();
    }

  private:
    std::filesystem::path m_path;
};

} // namespace trichion::store

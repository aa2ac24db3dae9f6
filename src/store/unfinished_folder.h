#pragma once
/// \file
/// A folder that is filled under a name of its own and then takes its real one, or goes.

#include "trichion/base/file.h"

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
        std::error_code ignored;
        if (!m_path.empty())
            std::filesystem::remove_all(m_path, ignored);
    }
    UnfinishedFolder(const UnfinishedFolder&) = delete;
    UnfinishedFolder& operator=(const UnfinishedFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const noexcept { return m_path; }
    /// `target` is not there, or an empty folder.
    void becomes(const std::filesystem::path& target) {
        std::error_code ignored;
        std::filesystem::remove(target, ignored);
        std::filesystem::rename(m_path, target);
        m_path.clear();
    }

  private:
    std::filesystem::path m_path;
};

} // namespace trichion::store

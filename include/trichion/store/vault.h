#pragma once
/// \file
/// Sealed files named by the digest of their sealed content: never changed, found again by what they are.

#include "trichion/store/seal.h"

#include <filesystem>
#include <optional>
#include <set>

namespace trichion::store {

class Vault {
  public:
    /// A folder, made when the first file is put in.
    explicit Vault(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    /// Puts sealed content in; it is on disk when this returns. Errors of base::durableWrite.
    Digest put(BytesView sealed) const;
    /// Sealed content. Nothing if the file is not there. Error: SealBroken if it is not what its name says.
    [[nodiscard]] std::optional<Bytes> get(const Digest& digest) const;
    [[nodiscard]] bool has(const Digest& digest) const;
    void remove(const Digest& digest) const;
    /// All files in the vault.
    [[nodiscard]] std::set<Digest> all() const;

    [[nodiscard]] std::filesystem::path pathOf(const Digest& digest) const;
    [[nodiscard]] const std::filesystem::path& folder() const noexcept { return m_folder; }

  private:
    std::filesystem::path m_folder;
};

} // namespace trichion::store

#pragma once
/// \file
/// Photos that belong to no client yet, and the work on them: sealed with a key of this installation until a
/// client is made, so that no face lies open on the disk in between.

#include "trichion/store/practice.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace trichion::store {

class UnassignedPhotos {
  public:
    /// A folder of the installation, made if needed; its key is made with it, readable by its owner only.
    /// Errors: those of writing; SealBroken if the key's file is damaged.
    explicit UnassignedPhotos(std::filesystem::path folder);

    /// Keeps a photo; it is on disk when this returns. The same photo is kept once.
    Digest keep(BytesView photo);
    /// All that are kept.
    [[nodiscard]] std::vector<Digest> all() const;
    /// Error: SealBroken if it is damaged, or of another installation; RowMissing.
    [[nodiscard]] Bytes contentOf(const Digest& photo) const;
    /// Removes a photo and the work on it; their files are overwritten first.
    void drop(const Digest& photo);

    /// Saves the work on a photo (JSON) in place of what was saved before.
    void saveWork(const Digest& photo, const Sealed<std::string>& work);
    /// Nothing without any. Error: SealBroken.
    [[nodiscard]] std::optional<Sealed<std::string>> workOn(const Digest& photo) const;

    /// Puts a photo under the keys of a practice, as a photo of `facts.client`, and drops it here once that
    /// is committed. Errors: as contentOf and Practice::addPhoto; then it stays here.
    Photo moveTo(Practice& practice, const Photo& facts, const Digest& photo);

  private:
    [[nodiscard]] std::filesystem::path pathOf(const Digest& photo, const char* ending) const;

    std::filesystem::path m_folder;
    Key m_key;
};

} // namespace trichion::store

#pragma once
/// \file
/// Photos go into a client's file.

#include "studio/practice/client_file.h"

#include <QString>
#include <QStringList>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace trichion::studio {

struct PhotoFile {
    std::filesystem::path path;
    std::string view = "front";
    std::string treatmentState = "consultation";
    /// The bytes of a photo that is in no file; `path` is its name then.
    std::shared_ptr<const std::vector<std::uint8_t>> content = nullptr;
    std::optional<plan::Date> takenOn = std::nullopt; ///< where the photo itself does not say
};

/// What became of some files.
struct TakenPhotos {
    int added = 0;
    int repeated = 0;    ///< the client has them already
    int unread = 0;      ///< not a photo, broken, or gone
    QString firstUnread; ///< why
    QStringList unreadNames;
    std::vector<store::Photo> photos; ///< those that were added
};

/// Reads each file, looks whether it is a whole photo, and seals it as it is. What cannot be read is counted
/// and left out. Errors: those of writing.
[[nodiscard]] TakenPhotos takePhotos(store::Practice& practice, store::Transaction& transaction,
                                     const store::ClientId& client, const std::vector<PhotoFile>& files);

/// One sentence about it.
[[nodiscard]] QString sentenceFor(const TakenPhotos& taken);

} // namespace trichion::studio

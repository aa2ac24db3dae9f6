#pragma once
/// \file
/// A picture that comes from no file: out of a camera or from the clipboard.

#include "studio/services/photo_import.h"
#include "trichion/imaging/photo_check.h"

#include <QImage>
#include <QString>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace trichion::studio {

/// A photo as the bytes of a file.
using PhotoBytes = std::shared_ptr<const std::vector<std::uint8_t>>;

/// Which file a picture becomes: a JPEG of the best quality, or a PNG that loses nothing.
enum class TakenAs { Jpeg, Png };

/// The picture as a file, upright, in sRGB, without any notes about the person or the camera. Errors:
/// PhotoTooLarge and PhotoTooSmall as for a file, before anything is copied.
[[nodiscard]] PhotoBytes fileOf(const QImage& picture, TakenAs as);

/// What was found in a picture that was just taken.
struct TakenCheck {
    std::vector<imaging::PhotoFault> faults;
    bool headFound = false;
};
/// Looks for the head and at the quality. Error: Interrupted.
[[nodiscard]] TakenCheck checkTaken(const PhotoBytes& photo, head::ViewKind view,
                                    const base::Progress& progress);

} // namespace trichion::studio

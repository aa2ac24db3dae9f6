#pragma once
/// \file
/// Small pictures of sealed photos.

#include "trichion/store/practice.h"

#include <QImage>
#include <QString>
#include <string>

namespace trichion::studio {

/// Reads a photo from the vault. Takes as long as decoding it: for the thread of the practice.
/// The longest side of the result is `side_px`.
/// \throws base::Error as Practice::contentOf() and photo::decodePhoto()
[[nodiscard]] QImage smallPictureOf(store::Practice& practice, const store::Photo& photo, int side_px);

/// "Front", or what was written as the view.
[[nodiscard]] QString readableView(const std::string& view);

} // namespace trichion::studio

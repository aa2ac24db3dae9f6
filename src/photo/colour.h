#pragma once
/// \file
/// From the colours of a file to 8-bit sRGB on white.

#include "photo/raw_photo.h"

namespace trichion::photo {

/// Converts by the embedded profile (relative colorimetric with black point compensation); a profile that
/// moves no colour by more than one 8-bit code counts as sRGB and leaves every byte as it is. Alpha is put on
/// white. Adds ProfileIgnored and AlphaFlattened to `photo.findings`. Errors: PhotoColourUnsupported for CMYK
/// without a usable profile; Interrupted.
[[nodiscard]] base::Picture srgbFrom(RawPhoto& photo, const std::string& name,
                                     const base::Progress& progress);

} // namespace trichion::photo

#pragma once
/// \file
/// A test patch as a file describes it: its photo, and where its fields are.

#include "trichion/calibration/patch_fit.h"

#include <string>

namespace trichion::cli {

/// Reads PATCH.json and measures its fields in the photo (docs/design-format.md). Errors: those of JsonNode,
/// decodePhoto, whiteFrom, chartFrom; PatchUnusable, NeedleUnknown.
[[nodiscard]] calibration::TestPatch testPatchFrom(const std::string& path);

} // namespace trichion::cli

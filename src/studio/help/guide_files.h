#pragma once
/// \file
/// Where the guide lies, and how its chapters are named.

#include <QString>
#include <filesystem>

namespace trichion::studio {

/// The user guide: of the installed program, else of the source tree this build was made from. Error:
/// ResourceMissing.
[[nodiscard]] std::filesystem::path guideFile();

/// Name of a chapter in links, made from its heading: "The client's screen" -> "the-clients-screen".
[[nodiscard]] QString chapterId(const QString& heading);

} // namespace trichion::studio

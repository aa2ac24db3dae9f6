#pragma once
/// \file
/// The outside of an export: a plain archive, or a sealed one behind the wrapped key that opens it.

#include "streams.h"
#include "trichion/store/key_ring.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace trichion::store {

inline constexpr const char* kExportPurpose = "client-export";

/// What stands before a sealed archive.
[[nodiscard]] Bytes exportHeader(const MasterWrap& wrap);
/// Nothing if the source does not begin like a sealed export. Error: SealBroken for a header that is cut
/// short.
[[nodiscard]] std::optional<MasterWrap> exportHeaderIn(const Source& source);

/// What contents.json says of one file.
struct Listed {
    std::uint64_t size_bytes = 0;
    Digest digest{};
    std::string photo; ///< its id, for photos

    friend bool operator==(const Listed&, const Listed&) = default;
};
using Contents = std::map<std::string, Listed>; ///< by name in the archive
[[nodiscard]] std::string contentsToJson(const Contents& contents);
/// Errors: FileNotJson, FileWrongFormat, FileNewer, FileInvalidField.
[[nodiscard]] Contents contentsFromJson(std::string_view json, const std::string& name);

} // namespace trichion::store

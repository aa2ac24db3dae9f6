#pragma once
/// \file
/// How a picture leaves the program: stamped as a simulation with its state, without metadata of the photo,
/// whole or not at all. The window and the command line use the same path.

#include "documents/stamp.h"
#include "trichion/base/raster.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace trichion::documents {

/// Whether the stamp is drawn into the picture. The file's own notes always carry it.
enum class Stamp { Visible, NotesOnly };

/// What an exported picture shows.
struct ExportLabel {
    Subject subject = Subject::Simulation;
    std::string state;  ///< "healed", "fresh", "5 years"
    std::string detail; ///< "session 2 of 3", variant; may be empty
};

/// Label of a design at an age after sessions 1..session of `sessions` (session 0: all).
[[nodiscard]] ExportLabel simulationLabel(const std::string& age, int session, std::size_t sessions);

struct ExportOptions {
    int width_px = 0; ///< 0: full size
    int quality = 95; ///< JPEG, 1..100
    Stamp stamp = Stamp::Visible;
};

/// Error: OutputFormatUnknown unless the path ends in png, jpg or jpeg.
void requirePictureFormat(const std::filesystem::path& path);

/// The bytes of the file that exportPicture writes.
[[nodiscard]] std::vector<std::uint8_t> encodeForExport(const base::Picture& picture,
                                                        const ExportLabel& label,
                                                        const ExportOptions& options,
                                                        const std::filesystem::path& path);

/// Errors: OutputFormatUnknown, those of durableWrite.
void exportPicture(const base::Picture& picture, const ExportLabel& label, const ExportOptions& options,
                   const std::filesystem::path& path);

} // namespace trichion::documents

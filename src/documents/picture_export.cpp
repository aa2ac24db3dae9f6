#include "documents/picture_export.h"

#include "photo/encode.h"
#include "photo/scale.h"
#include "trichion/base/error.h"
#include "trichion/base/file.h"

namespace trichion::documents {

namespace {

bool isJpeg(const std::filesystem::path& path) {
    const std::string extension = base::extensionOf(path);
    return extension == "jpg" || extension == "jpeg";
}

} // namespace

ExportLabel simulationLabel(const std::string& age, int session, std::size_t sessions) {
    const std::size_t shown = session == 0 ? sessions : static_cast<std::size_t>(session);
    return {Subject::Simulation, age, "session " + std::to_string(shown) + " of " + std::to_string(sessions)};
}

void requirePictureFormat(const std::filesystem::path& path) {
    if (!isJpeg(path) && base::extensionOf(path) != "png")
        throw base::Error(base::ErrorCode::OutputFormatUnknown,
                          {{"path", base::utf8(path)}, {"known", ".png, .jpg or .jpeg"}});
}

std::vector<std::uint8_t> encodeForExport(const base::Picture& picture, const ExportLabel& label,
                                          const ExportOptions& options, const std::filesystem::path& path) {
    requirePictureFormat(path);
    const bool smaller = options.width_px > 0 && options.width_px < picture.width();
    base::Picture shown = smaller ? photo::scaledTo(picture, options.width_px) : picture;
    if (options.stamp == Stamp::Visible)
        shown = stamped(shown, StampText{label.subject, label.state, label.detail});
    std::string description = label.subject == Subject::Simulation ? "Simulation, not a promise of a result"
                                                                   : std::string(nameOf(label.subject));
    for (const std::string& part : {label.state, label.detail})
        if (!part.empty())
            description += "; " + part;
    const photo::PictureNotes notes{"Scalp micropigmentation preview", description};
    return isJpeg(path) ? photo::encodeJpeg(shown, options.quality, notes) : photo::encodePng(shown, notes);
}

void exportPicture(const base::Picture& picture, const ExportLabel& label, const ExportOptions& options,
                   const std::filesystem::path& path) {
    base::durableWrite(path, encodeForExport(picture, label, options, path));
}

} // namespace trichion::documents

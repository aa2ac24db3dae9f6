#pragma once
/// \file
/// Full-size pictures that leave the studio, always stamped as simulations.

#include "studio/services/photo_import.h"
#include "trichion/base/progress.h"
#include "trichion/design/client_hair.h"
#include "trichion/design/design.h"
#include "trichion/render/preview.h"

#include <QImage>
#include <filesystem>
#include <memory>

namespace trichion::studio {

/// What is to leave; a snapshot.
struct PictureOrder {
    std::shared_ptr<const LoadedPhoto> photo;
    std::shared_ptr<const Registration> registration;
    std::shared_ptr<const design::Design> design;
    render::Look look;
    std::shared_ptr<const design::ClientHair> hair = nullptr;
    std::shared_ptr<const render::StubbleReading> stubble = nullptr;
};

/// Draws at full size and writes. Errors: those of renderPreview and exportPicture.
void exportSimulation(const PictureOrder& order, const std::filesystem::path& path,
                      const base::Progress& progress);
/// Draws at full size and stamps, for the clipboard. Errors: those of renderPreview.
[[nodiscard]] QImage stampedSimulation(const PictureOrder& order, const base::Progress& progress);

} // namespace trichion::studio

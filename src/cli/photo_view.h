#pragma once
/// \file
/// A photo and its view, as the command line gets them: decoded, then fitted or read from a file.

#include "console.h"
#include "options.h"
#include "photo/decode.h"
#include "trichion/head/client_head.h"
#include "trichion/head/view.h"
#include "trichion/imaging/fit_photo.h"

#include <memory>
#include <optional>
#include <string>

namespace trichion::cli {

/// A registered photo.
struct RegisteredPhoto {
    std::shared_ptr<const base::Picture> pixels;
    head::View view;
    std::optional<base::FloatMap> personProbability;
    base::Findings findings;
    std::optional<imaging::PhotoFit> fit;            ///< nothing where the view was given
    double compressionBlur_px = 0.0;                 ///< render::compressionBlur_px of the file
    std::optional<double> focal35_mm = std::nullopt; ///< as the file says
};

/// What of a registration is known; empty paths are unknown.
struct KnownGeometry {
    std::string viewPath; ///< V.json
    std::string headPath; ///< H.json
};

/// Reads an H.json. Errors: those of readFile and clientHeadFromJson.
[[nodiscard]] head::ClientHead readClientHead(const std::string& path);

/// Decodes and registers. A view that is given must belong to the photo (ViewOfAnotherPhoto). With a head,
/// its view of the photo is taken; a photo that it does not hold is fitted to it.
[[nodiscard]] RegisteredPhoto registerPhoto(const std::string& photoPath, const KnownGeometry& known,
                                            const FitOptions& fit, Console& console);

} // namespace trichion::cli

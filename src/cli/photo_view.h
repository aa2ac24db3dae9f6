#pragma once
/// \file
/// A photo and its view, as the command line gets them: decoded, then fitted or read from a file.

#include "console.h"
#include "options.h"
#include "photo/decode.h"
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
};

/// Decodes and registers. With `viewPath` the view is read and must belong to the photo (ViewOfAnotherPhoto).
[[nodiscard]] RegisteredPhoto registerPhoto(const std::string& photoPath, const std::string& viewPath,
                                            const FitOptions& fit, Console& console);

} // namespace trichion::cli

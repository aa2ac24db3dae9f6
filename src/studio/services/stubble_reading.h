#pragma once
/// \file
/// The client's own short hair in a photo, measured as the command line measures it, and what is said of it.

#include "studio/services/photo_import.h"
#include "trichion/base/progress.h"
#include "trichion/design/client_hair.h"
#include "trichion/design/design.h"
#include "trichion/render/own_stubble.h"

#include <QString>
#include <memory>

namespace trichion::studio {

/// What the full photo shows, with the hair that was painted by hand left out. Error: Interrupted.
[[nodiscard]] std::shared_ptr<const render::StubbleReading>
measuredStubble(const LoadedPhoto& photo, const Registration& registration, const design::ClientHair& hair,
                const design::Design& design, const base::Progress& progress);

/// "Measured: 95 hairs per cm², 0.6 mm long.", or why it is not, with what `source` draws then.
[[nodiscard]] QString sentenceFor(const render::StubbleReading& reading, design::StubbleSource source);

} // namespace trichion::studio

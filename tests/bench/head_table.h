#pragma once
// How near fitted heads come to the truth: the scanned head and the checking half of the synthetic ones, by
// the number of photos (docs/method/head.md, "Measured").

#include "trichion/head/view.h"
#include "trichion/imaging/fit_head.h"

#include <vector>

namespace trichion::bench {

/// Prints the table. `fits` and `textures` are those of the three samples, front, three-quarter and top.
void printHeadTable(const std::vector<imaging::PhotoFit>& fits,
                    const std::vector<imaging::ScalpTexture>& textures);

} // namespace trichion::bench

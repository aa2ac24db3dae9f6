#pragma once
// Coins on the scalp as known lengths.

#include "trichion/base/error.h"
#include "trichion/base/raster.h"
#include "trichion/head/joint.h"
#include "trichion/imaging/fit_photo.h"

#include <vector>

namespace trichion::imaging {

/// The longest diameters of the coins, which no tilt shortens. FitUncertain for a coin that is not found.
struct CoinSight {
    std::vector<head::KnownLength> diameters;
    base::Findings findings;
};
[[nodiscard]] CoinSight lookForCoins(const base::Picture& photo, const std::vector<CoinMark>& coins);

} // namespace trichion::imaging

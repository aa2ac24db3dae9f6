#pragma once
/// \file
/// A coin on the scalp as a measure.

#include "trichion/base/frames.h"
#include "trichion/base/raster.h"
#include "trichion/base/units.h"
#include "trichion/head/fit.h"
#include "trichion/head/joint.h"

#include <optional>
#include <string>
#include <vector>

namespace trichion::imaging {

/// The rim of a round thing around a place, as an ellipse: the closed line of steady edges about it that an
/// ellipse fits within 4 % of its size. Its axes may differ up to 1 : 3. std::nullopt if there is none
/// between 6 and `reach_px` pixels. Deterministic.
[[nodiscard]] std::optional<head::OutlineEllipse> findRim(const base::Picture& photo,
                                                          const base::ImagePoint& inside, double reach_px);

inline constexpr base::Millimetres kSmallestCoin{10.0};
inline constexpr base::Millimetres kLargestCoin{45.0};

/// How a coin is called in lists of scale sources.
inline constexpr const char* kCoinName = "coin";

/// The longest diameter of the coin at a place, which no tilt shortens, as a length on the scalp.
/// std::nullopt if no rim is found there.
[[nodiscard]] std::optional<head::KnownLength>
coinLength(const base::Picture& photo, const base::ImagePoint& at, base::Millimetres diameter);

/// A round coin that people have at hand (resources/catalogue/coins.json).
struct Coin {
    std::string id;   ///< "eur-1"
    std::string name; ///< "1 euro"
    base::Millimetres diameter;
};

/// Errors: ResourceMissing, those of JsonNode.
[[nodiscard]] const std::vector<Coin>& coins();

} // namespace trichion::imaging
